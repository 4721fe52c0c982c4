"""What leaves is what was shown, and a trust is told of a term once, whoever gathers in between."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from game.cli import main
from game.office import Office, open_office
from game.results.asking import World
from game.results.counts import NOBODY
from game.results.kept_terms import FOLDER, bring
from game.results.sitting import Sitting
from game.results.trust import gather
from game.roomfiles import FileWork, term_over
from game.scenes.room import files
from game.school.folders import Folders
from game.verbs import results as verb
from tests.results.sample import FOX, deliver, sitting

AFTER = date(2026, 9, 1)
SUMMER = "2026-summer"
SHELF = World({"our-secret": replace(FOX, id="our-secret", letter="tell")})
OUTCOMES = [*["safe"] * 30, *["part"] * 8, *["unsafe"] * 9]


def played(first: int = 1) -> list[Sitting]:
    return [sitting(n, [one], day="2026-07-10", story="our-secret") for n, one in enumerate(OUTCOMES, first)]


@pytest.fixture(autouse=True)
def the_summer_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PINGTOWN_MANAGED", "")
    monkeypatch.setattr("game.office._today", lambda: AFTER)
    monkeypatch.setattr(verb, "_today", lambda: AFTER)
    monkeypatch.setattr(Office, "world", lambda _self: SHELF)  # reading all stories takes half a second


def alone(data: Path) -> Office:
    """A computer that is its own school, and has gathered a term."""
    deliver(data / "results" / "incoming", *played())
    office = open_office(Folders(data, data.parent / "cache"))
    gathered(office)
    return office


def gathered(office: Office, *more: Sitting) -> None:
    """Somebody gathers: also another computer with the same index."""
    deliver(office.home / "results" / "incoming", *more)
    with office.index() as index:
        office.collect(index, lambda _done, _total: None)


def numbers(file: Path) -> list[list[str]]:
    """The table in a file of commas, without the sentences around it."""
    with file.open(encoding="utf-8-sig", newline="") as lines:
        found = [line for line in csv.reader(lines) if "47" in line]
    assert found
    return found


@pytest.mark.parametrize("audience", ["teacher", "trust"])
def test_what_changed_since_it_was_shown_is_shown_again_and_only_then_leaves(
    audience: files.Audience, tmp_path: Path
) -> None:
    assert term_over(AFTER) == SUMMER
    office, work = alone(tmp_path / "pc"), FileWork(Folders(tmp_path / "pc", tmp_path / "cache"))
    seen = work.do(files.Show(files.Wanted("", audience, "csv"), "en"), office, AFTER)
    assert isinstance(seen, files.Leaving)
    gathered(office, sitting(900, ["unsafe"], day="2026-07-11", story="our-secret"))
    out = tmp_path / "out"
    now = work.do(files.Write(str(out)), office, AFTER)
    assert isinstance(now, files.Leaving)
    assert "have changed since they were shown, so nothing was written" in now.note
    assert not list(out.iterdir())
    assert not (office.staff / FOLDER).exists(), "a trust was told nothing"
    assert office.exports_so_far() == ()
    assert "47" in str(seen.sheets)
    assert "48" in str(now.sheets)
    left = work.do(files.Write(str(out)), office, AFTER)
    assert isinstance(left, files.Left)
    assert [Path(left.path)] == list(out.iterdir())


def test_without_a_school_folder_a_trust_is_told_of_a_term_once_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    office = alone(tmp_path / "pc")
    asked = ["results", "export", "--for", "trust", "--term", SUMMER, "--data", str(tmp_path / "pc")]
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    assert main([*asked, "-o", str(first)]) == 0
    gathered(office, *played(1_000))
    assert main([*asked, "-o", str(second)]) == 0
    assert numbers(second) == numbers(first)
    capsys.readouterr()
    assert main(["results", "report", "--by", "letter", "--data", str(tmp_path / "pc")]) == 0
    assert "94" in capsys.readouterr().out, "the school itself sees all"


def test_what_its_trust_was_told_comes_along_when_a_computer_joins_a_school(tmp_path: Path) -> None:
    office = alone(tmp_path / "pc")
    data = ["--data", str(tmp_path / "pc")]
    asked = ["results", "export", "--for", "trust", "--term", SUMMER]
    assert main([*asked, "-o", str(tmp_path / "first.csv"), *data]) == 0
    told = {path.name: path.read_bytes() for path in (office.staff / FOLDER).iterdir()}
    school = tmp_path / "school"
    main(["setup", "--school", str(school), *data])
    deliver(school / "results" / "incoming", *played(1_000))
    assert main([*asked, "-o", str(tmp_path / "second.csv"), *data]) == 0
    assert numbers(tmp_path / "second.csv") == numbers(tmp_path / "first.csv")
    assert {path.name: path.read_bytes() for path in (school / "staff" / FOLDER).iterdir()} == told
    assert not list((tmp_path / "pc" / "staff" / FOLDER).iterdir()), "or erasing everything would miss it"
    out = tmp_path / "Oak.json"
    assert main([*asked, "-o", str(out), *data]) == 0
    assert json.loads(out.read_text())["school"] != NOBODY


def test_what_the_school_was_keeping_holds_against_what_a_computer_brings(tmp_path: Path) -> None:
    for name, words in (("before", "mine"), ("staff", "ours")):
        (tmp_path / name / FOLDER).mkdir(parents=True)
        (tmp_path / name / FOLDER / f"{SUMMER}.letter.json").write_text(words)
    (tmp_path / "before" / FOLDER / "2026-spring.letter.json").write_text("mine")
    for _ in range(2):
        bring(tmp_path / "before", tmp_path / "staff")
        there = {path.name: path.read_text() for path in (tmp_path / "staff" / FOLDER).iterdir()}
        assert there == {f"{SUMMER}.letter.json": "ours", "2026-spring.letter.json": "mine"}


def test_a_trust_takes_in_no_counts_of_nobody(tmp_path: Path) -> None:
    office = alone(tmp_path / "pc")
    assert main(["results", "export", "--for", "trust", "--term", SUMMER, "-o", str(tmp_path / "first.csv"),
                 "--data", str(tmp_path / "pc")]) == 0  # fmt: skip
    arrive = tmp_path / "arrive"
    (office.staff / FOLDER).rename(arrive)
    trust = open_office(Folders(tmp_path / "trust", tmp_path / "cache"))
    with trust.index() as index:
        found = gather(arrive, trust.staff, index, AFTER)
    assert (found.taken, found.schools) == (0, 0)
    assert all("does not say which school" in one.why for one in found.aside)
    assert found.aside


def test_whoever_keeps_a_term_in_the_same_moment_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Two computers let the first file of a term leave: only what is kept in the end may have left."""
    office = alone(tmp_path / "pc")
    from game.results import kept_terms

    named = kept_terms._name

    def another(staff: Path, term: str) -> None:
        named(staff, term)
        for path in (staff / FOLDER).glob("*.letter.json"):
            path.write_text(path.read_text().replace("47", "48").replace(": 30", ": 31"))

    monkeypatch.setattr(kept_terms, "_name", another)
    out = tmp_path / "first.csv"
    assert main(["results", "export", "--for", "trust", "--term", SUMMER, "-o", str(out),
                 "--data", str(tmp_path / "pc")]) == 2  # fmt: skip
    assert "have changed since they were shown" in capsys.readouterr().err
    assert not out.exists()
    assert office.exports_so_far() == ()
