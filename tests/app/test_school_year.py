"""What other machines erased goes here too, and what the school's rule no longer keeps goes at a start."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from game.cli import main
from game.office import open_office
from game.results.erase import forget_progress, new
from game.results.retention import Rule
from game.school.folders import Folders
from game.school.progress import Player, Progress, ProgressKeeper
from tests.results.sample import deliver, sitting

TODAY = date(2026, 11, 21)


@pytest.fixture(autouse=True)
def no_managed_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PINGTOWN_MANAGED", "")


def journals(data: Path) -> list[Path]:
    return sorted(data.rglob("*.jsonl"))


def aged(data: Path, day: str) -> None:
    """As if everything had been played on that day."""
    moment = datetime.fromisoformat(day).timestamp()
    for path in journals(data):
        text = path.read_text()
        today = datetime.now().astimezone().date().isoformat()
        path.write_text(text.replace(f'"day":"{today}"', f'"day":"{day}"'))
        os.utime(path, (moment, moment))


def test_last_years_results_go_at_the_first_start_of_the_new_year(tmp_path: Path) -> None:
    main(["bot", "--data", str(tmp_path)])
    office = open_office(Folders(tmp_path, tmp_path / "cache"))
    aged(tmp_path, "2026-06-10")
    found = office.tidy(TODAY)
    assert found is not None
    assert found[0].what == "due"
    assert journals(tmp_path) == []


def test_the_day_inside_decides_and_not_the_date_of_a_file_that_was_copied(tmp_path: Path) -> None:
    """A backup that is brought back, or a folder that is copied, looks as if it were written today."""
    office = open_office(Folders(tmp_path, tmp_path / "cache"))
    deliver(tmp_path / "staff" / "collected" / "2026", sitting(1, day="2026-06-10"))
    assert office.tidy(TODAY) is not None
    assert journals(tmp_path) == []


def test_the_journals_are_looked_through_once_a_day_and_again_when_the_rule_changes(tmp_path: Path) -> None:
    office = open_office(Folders(tmp_path, tmp_path / "cache"))
    assert office.tidy(TODAY) is None
    deliver(tmp_path / "results" / "incoming", sitting(1, day="2026-11-01"), sitting(2, day="2026-06-10"))
    assert office.tidy(TODAY) is None
    sooner = replace(office, rule=Rule(10)).tidy(TODAY)
    assert sooner is not None and sooner[0].what == "due"
    assert journals(tmp_path) == []


def test_a_sitting_from_the_far_future_is_put_aside_and_stops_no_deleting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.office._today", lambda: TODAY)
    office = open_office(Folders(tmp_path, tmp_path / "cache"))
    incoming = tmp_path / "results" / "incoming"
    wrong, soon = sitting(2, day="2062-01-01"), sitting(3, day="2026-12-24")
    deliver(incoming, sitting(1, day="2026-06-10"), sitting(4), wrong, soon)
    found = office.tidy(TODAY)
    assert found is not None and found[0].what == "due"
    (left,) = (tmp_path / "staff" / "collected").rglob("*.jsonl")
    assert left.stem == sitting(4).header.sitting
    (waits,) = incoming.iterdir()
    assert waits.stem == soon.header.sitting
    (aside,) = (tmp_path / "staff" / "set-aside").glob("*.jsonl")
    assert wrong.header.sitting in aside.name
    assert "lies in the future: 2062-01-01" in next((tmp_path / "staff").rglob("*.why")).read_text()


def test_a_day_a_month_ahead_waits_until_it_comes_or_a_clock_is_set(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.office._today", lambda: TODAY)
    office = open_office(Folders(tmp_path, tmp_path / "cache"))
    incoming = tmp_path / "results" / "incoming"
    with office.index() as index:
        deliver(incoming, sitting(1))
        office.collect(index, lambda _done, _total: None)
        deliver(incoming, soon := sitting(3, day="2026-12-24"))
        found = office.collect(index, lambda _done, _total: None)
        assert "2026-12-24, and here it is 2026-11-21" in found.left[0]
        assert [path.stem for path in journals(incoming)] == [soon.header.sitting]
        deliver(incoming, *(sitting(n, day="2026-12-24") for n in range(4, 20)))
        assert office.collect(index, lambda _done, _total: None).left[-1] == "So it is with 14 more."
        monkeypatch.setattr("game.office._today", lambda: date(2026, 12, 23))
        assert office.collect(index, lambda _done, _total: None).new == 17


def test_a_sitting_from_the_future_that_was_taken_long_ago_is_named(tmp_path: Path) -> None:
    office = open_office(Folders(tmp_path, tmp_path / "cache"))
    wrong = sitting(2, day="2062-01-01")
    with office.index() as index:
        files = [("2026", "x", 1), ("2062", wrong.header.sitting, 1)]
        index.add([sitting(1, day="2026-06-10"), wrong], files)
        said = office.announced(index, TODAY)
        assert "The results from before 1 September 2026" in said
        assert f"{Path('2062') / wrong.header.sitting}.jsonl" in said
        assert "clock" not in said


def test_this_years_results_stay_and_no_database_is_opened(tmp_path: Path) -> None:
    main(["bot", "--data", str(tmp_path)])
    office = open_office(Folders(tmp_path, tmp_path / "cache"))
    before = journals(tmp_path)
    assert office.tidy(datetime.now().astimezone().date()) is None
    assert journals(tmp_path) == before
    assert not (tmp_path / "index.sqlite").exists()


def test_stickers_of_a_class_that_was_erased_elsewhere_go_once(tmp_path: Path) -> None:
    keeper = ProgressKeeper(tmp_path, lambda _: None)
    owls, oaks = Player("infant", "3-owls", "fox-blue"), Player("infant", "4-oaks", "fox-blue")
    for player in (owls, oaks):
        keeper.keep(player, Progress(("skate-park",)))
    stone = new("class", TODAY, "3-owls", None)
    assert forget_progress(tmp_path / "progress", [stone]) == 1
    keeper.forget()
    assert keeper.of(owls) == Progress()
    assert keeper.of(oaks) == Progress(("skate-park",))
    keeper.keep(owls, Progress(("kite",)))
    assert forget_progress(tmp_path / "progress", [stone]) == 0
    keeper.forget()
    assert keeper.of(owls) == Progress(("kite",))


def test_the_game_opens_no_socket_and_writes_nothing_outside_its_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr("socket.socket", refused)
    home, data = tmp_path / "home", tmp_path / "data"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.chdir(home)
    for verb in (["bot"], ["results", "collect"], ["results", "report"], ["results", "verify"]):
        assert main([*verb, "--data", str(data)]) == 0
    assert list(home.iterdir()) == []
