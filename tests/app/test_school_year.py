"""What other machines erased goes here too, and what the school's rule no longer keeps goes at a start."""

from __future__ import annotations

import os
from datetime import date, datetime
from pathlib import Path

import pytest

from game.cli import main
from game.office import open_office
from game.results.erase import forget_progress, new
from game.school.folders import Folders
from game.school.progress import Player, Progress, ProgressKeeper

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
