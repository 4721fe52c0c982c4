"""Before the rule deletes a term's answers, the counts of it that may leave are kept: nothing else is."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from game.cli import main
from game.faults import CannotRun
from game.office import open_office
from game.results.index import Index
from game.results.kept_terms import FOLDER, keep, kept, partly_gone
from game.results.questions import Question, Report
from game.results.report import ask
from game.results.sitting import Sitting
from game.results.tombstone import new
from game.school.folders import Folders
from game.verbs import results as verb
from tests.results.sample import WORLD, deliver, files, sitting

SCHOOL = "aaaaaaaa-1111-4111-8111-111111111111"
SUMMER, FIRST = "2026-summer", date(2026, 9, 1)


def asked(by: str = "letter") -> Question:
    return Question(by=by, audience="trust", term=SUMMER, today=FIRST)  # type: ignore[arg-type]


@pytest.fixture
def index() -> Index:
    made = Index.open("sqlite://")
    many = [*["safe"] * 30, *["part"] * 8, *["unsafe"] * 9, *["unsafe"] * 2]
    made.add([sitting(n, [outcome, "back"], day="2026-07-10") for n, outcome in enumerate(many, 1)])
    made.add([sitting(100, day="2026-09-01")])
    return made


def numbers(report: Report | None) -> object:
    assert report is not None
    return report.columns, [(row.key, row.words, row.cells, row.counted, row.track) for row in report.rows]


@pytest.mark.parametrize("by", ["letter", "story", "vote", "idea", "way-back", "term"])
def test_a_trust_is_answered_from_what_was_kept_as_it_would_have_been_before(
    by: str, index: Index, tmp_path: Path
) -> None:
    before = ask(index, asked(by), WORLD)
    assert kept(tmp_path, asked(by), WORLD) is None
    assert keep(tmp_path, index, WORLD, SCHOOL, FIRST, FIRST) == (SUMMER,)
    index.erase([new(FIRST, "all")])
    assert numbers(kept(tmp_path, asked(by), WORLD)) == numbers(before)


def test_only_finished_terms_that_are_about_to_go_are_kept_and_only_once(
    index: Index, tmp_path: Path
) -> None:
    assert keep(tmp_path, index, WORLD, SCHOOL, FIRST, date(2026, 8, 31)) == ()
    assert keep(tmp_path, index, WORLD, SCHOOL, date(2026, 7, 10), FIRST) == ()
    assert keep(tmp_path, index, WORLD, SCHOOL, FIRST, FIRST) == (SUMMER,)
    first = {path.name: path.read_bytes() for path in (tmp_path / FOLDER).iterdir()}
    index.add([sitting(n, day="2026-07-11") for n in range(200, 240)])
    assert keep(tmp_path, index, WORLD, SCHOOL, FIRST, FIRST) == ()
    assert {path.name: path.read_bytes() for path in (tmp_path / FOLDER).iterdir()} == first
    text = b"".join(first.values()).decode()
    assert not any(word in text for word in ("owls", "badge", "2026-07-1", SCHOOL.replace("-", "")))


@pytest.mark.parametrize("views", [1, 2, 3])
def test_a_disk_that_is_full_in_the_middle_keeps_nothing_and_the_next_try_keeps_all(
    views: int, index: Index, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, data: bytes) -> None:
        if len(list(path.parent.iterdir())) == views:
            raise OSError(28, "No space left on device")
        path.write_bytes(data)

    before = {by: numbers(ask(index, asked(by), WORLD)) for by in ("letter", "story", "vote")}
    with monkeypatch.context() as bound:
        bound.setattr("game.results.kept_terms.write", full)
        with pytest.raises(CannotRun, match="could not be kept"):
            keep(tmp_path, index, WORLD, SCHOOL, FIRST, FIRST)
    assert kept(tmp_path, asked(), WORLD) is None, "a half of it answers nobody"
    assert keep(tmp_path, index, WORLD, SCHOOL, FIRST, FIRST) == (SUMMER,)
    assert {by: numbers(kept(tmp_path, asked(by), WORLD)) for by in before} == before


def test_names_that_a_cut_left_out_are_given_by_whoever_reads_next(index: Index, tmp_path: Path) -> None:
    keep(tmp_path, index, WORLD, SCHOOL, FIRST, FIRST)
    whole = numbers(kept(tmp_path, asked("story"), WORLD))
    lies = tmp_path / FOLDER / f"{SUMMER}.story.json"
    lies.rename(lies.with_suffix(".new"))
    assert numbers(kept(tmp_path, asked("story"), WORLD)) == whole
    assert lies.exists()


def test_what_cannot_be_kept_stops_the_deleting_and_what_was_spoilt_is_a_sentence(
    index: Index, tmp_path: Path
) -> None:
    (tmp_path / FOLDER).write_text("a file where the folder should be")
    with pytest.raises(CannotRun, match="nothing was deleted yet"):
        keep(tmp_path, index, WORLD, SCHOOL, FIRST, FIRST)
    (tmp_path / FOLDER).unlink()
    keep(tmp_path, index, WORLD, SCHOOL, FIRST, FIRST)
    (tmp_path / FOLDER / f"{SUMMER}.letter.json").write_text("{")
    with pytest.raises(CannotRun, match="cannot be used"):
        kept(tmp_path, asked(), WORLD)


def test_a_rule_in_days_that_cut_into_a_term_that_went_on_is_known() -> None:
    cut, whole = date(2026, 7, 1), FIRST
    assert partly_gone(SUMMER, [new(date(2026, 7, 31), "before", before=cut)])
    assert not partly_gone(SUMMER, [new(whole, "before", before=whole), new(cut, "all")])


def tables(page: Path) -> list[list[str]]:
    """The cells of every line of every table."""
    lines = re.findall(r"<tr>(.*?)</tr>", page.read_text(encoding="utf-8"), re.DOTALL)
    return [re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", line, re.DOTALL) for line in lines]


OUTCOMES = [*["safe"] * 30, *["part"] * 8, *["unsafe"] * 9]


def _played(number: int, outcome: str) -> Sitting:
    return sitting(number, [outcome], day="2026-07-10", story="our-secret")


def test_on_the_first_of_september_the_summer_goes_and_its_counts_can_still_be_sent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PINGTOWN_MANAGED", "")
    monkeypatch.setattr(verb, "_today", lambda: date(2026, 9, 2))
    school, data = tmp_path / "school", ["--data", str(tmp_path / "pc")]
    main(["setup", "--school", str(school), *data])
    deliver(school / "results" / "incoming", *(_played(n, one) for n, one in enumerate(OUTCOMES, 1)))
    assert main(["results", "collect", *data]) == 0
    assert "will be deleted the next time" in capsys.readouterr().err
    assert main(["results", "purge", "--dry-run", *data]) == 0
    assert "would be deleted now" in capsys.readouterr().out
    assert not (school / "staff" / FOLDER).exists()
    out = tmp_path / "Oak Road.json"
    typed = ["results", "export", "--for", "trust", "--term", SUMMER, "--format", "json", "-o", str(out)]
    assert main([*typed, *data]) == 0
    while_there = json.loads(out.read_text())
    as_files = [*typed[:6], "--data", str(tmp_path / "pc")]
    pages = [*as_files, "-o", str(tmp_path / "page.html")], [*as_files, "-o", str(tmp_path / "paper.pdf")]
    assert main(["results", "purge", *data]) == 0
    assert "are deleted now" in capsys.readouterr().out
    assert not list(school.rglob("*.jsonl")) or files(school / "staff" / "collected") == set()
    assert main([*typed, *data]) == 0
    assert json.loads(out.read_text()) == while_there
    assert while_there["rows"][0]["risky"] == 47
    assert [main(one) for one in pages] == [0, 0]
    assert ["Tell", "30", "8", "9", "47"] in [line[:1] + line[3:7] for line in tables(tmp_path / "page.html")]
    paper = " ".join(page.extract_text() for page in PdfReader(tmp_path / "paper.pdf").pages)
    assert "30 + 8 + 9 = 47" in paper
    assert "before the answers were deleted" in " ".join(paper.split())
    assert main(["results", "erase", "--all", *data]) == 0
    assert "with counts of terms that were over have gone" in capsys.readouterr().out
    assert main([*typed, *data]) == 2
    assert "nothing of 2026-summer" in capsys.readouterr().err


def test_what_another_computer_purged_is_kept_before_this_one_forgets_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first computer was stopped after it laid the tombstone and before it had kept anything."""
    from game.results import tombstone

    monkeypatch.setenv("PINGTOWN_MANAGED", "")
    school = tmp_path / "school"
    main(["setup", "--school", str(school), "--data", str(tmp_path / "pc")])
    deliver(school / "results" / "incoming", *(_played(n, outcome) for n, outcome in enumerate(OUTCOMES, 1)))
    monkeypatch.setattr("game.office._today", lambda: FIRST)
    office = open_office(Folders(tmp_path / "pc", tmp_path / "cache"))
    with office.index() as index:
        office.collect(index, lambda _done, _total: None)
        tombstone.write(school / "tombstones", new(FIRST, "before", before=FIRST))
        office.collect(index, lambda _done, _total: None)
        assert list(index.sittings()) == []
    assert f"{FOLDER}/{SUMMER}.letter.json" in files(school / "staff")


def test_a_trust_is_told_of_a_term_once_whatever_comes_afterwards(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Two files of one term could be held against each other: the difference is of one late child."""
    monkeypatch.setenv("PINGTOWN_MANAGED", "")
    monkeypatch.setattr("game.office._today", lambda: FIRST)
    monkeypatch.setattr(verb, "_today", lambda: FIRST)
    school, data = tmp_path / "school", ["--data", str(tmp_path / "pc")]
    main(["setup", "--school", str(school), *data])
    incoming = school / "results" / "incoming"
    *early, late = (_played(n, one) for n, one in enumerate(OUTCOMES, 1))
    deliver(incoming, *early)
    main(["results", "collect", *data])
    asked = ["results", "export", "--for", "trust", "--term", SUMMER, *data]
    assert main([*asked, "--dry-run", "--format", "html"]) == 0
    assert not (school / "staff" / FOLDER).exists(), "looking is not sending"
    first, second, page = (tmp_path / name for name in ("Oak.json", "Again.json", "page.html"))
    deliver(incoming, late)
    assert main([*asked, "-o", str(first)]) == 0, "it gathers first: what leaves now holds"
    deliver(incoming, *(_played(n, "unsafe") for n in range(1_000, 1_007)))
    main(["results", "collect", *data])
    assert main(["results", "report", "--by", "letter", *data]) == 0
    assert "54" in capsys.readouterr().out, "the school itself sees all"
    assert main([*asked, "-o", str(second)]) == 0
    assert json.loads(second.read_text())["rows"] == json.loads(first.read_text())["rows"]
    assert main([*asked, "-o", str(page)]) == 0
    assert ["Tell", "30", "8", "9", "47"] in [line[:1] + line[3:7] for line in tables(page)]
