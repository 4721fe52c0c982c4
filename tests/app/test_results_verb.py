"""``pingtown results``: what a computing lead types, from the pupil's computer to the exported file."""

from __future__ import annotations

import csv
import html
import io
import json
import re
import shutil
from datetime import datetime
from pathlib import Path

import pytest
from pypdf import PdfReader

from game import __version__
from game.cli import main
from game.lesson.library import open_library
from game.results.book import FORMS, Form
from game.results.exportlog import read
from game.results.terms import term_of
from tests.results.sample import deliver, sitting

pytestmark = pytest.mark.xdist_group("played")

SEASONS = ("autumn", "spring", "summer")


def sittings() -> int:
    """So many a class has played here: every story, in every age group, twice."""
    return sum(2 * len(entry.tracks) for entry in open_library().stories)


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A computer on which a class has played, and that has collected; nobody changes this one."""
    data = tmp_path_factory.mktemp("played")
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("PINGTOWN_MANAGED", "")
        for code, player in (("3-owls", "random"), ("4-oaks", "careful")):
            played = ["bot", "--player", player, "--sittings", "2", "--class", code, "--data", str(data)]
            assert main(played) == 0
        assert results(data, "collect") == 0
    return data


@pytest.fixture
def played(
    once: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Path:
    """The same computer for each test."""
    monkeypatch.setenv("PINGTOWN_MANAGED", "")
    shutil.copytree(once, tmp_path, dirs_exist_ok=True)
    capsys.readouterr()
    return tmp_path


def results(data: Path, *arguments: str) -> int:
    return main(["results", *arguments, "--data", str(data)])


def test_what_was_played_is_listed_by_class(played: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert results(played, "list", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert {(one["code"], one["sittings"]) for one in found} == {
        ("3-owls", sittings()),
        ("4-oaks", sittings()),
    }


def test_everything_under_a_badge_can_be_shown_and_nothing_of_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PINGTOWN_MANAGED", "")
    fox = sitting(1, ["unsafe", "back"], badge="fox-blue")
    deliver(tmp_path / "results" / "incoming", fox, sitting(2, badge="owl-red"), sitting(3))
    assert results(tmp_path, "collect") == 0
    capsys.readouterr()
    badge = ("--class", "3-owls", "--badge", "fox-blue")
    assert results(tmp_path, "list", *badge) == 0
    assert capsys.readouterr().out.splitlines()[1:] == [
        "2026-11-20  fox    ping  choose  1    accept  unsafe",
        "2026-11-20  fox    ping  choose  2    ask     back",
    ]
    assert results(tmp_path, "list", *badge, "--json") == 0
    (found,) = json.loads(capsys.readouterr().out)
    assert found["header"]["sitting"] == fox.header.sitting
    assert results(tmp_path, "list", "--class", "3-owls", "--badge", "cat-red") == 0
    assert "Nothing is kept" in capsys.readouterr().out
    assert results(tmp_path, "list", "--badge", "fox-blue") == 2


def test_collecting_twice_changes_nothing(played: Path, capsys: pytest.CaptureFixture[str]) -> None:
    results(played, "list", "--json")
    before = capsys.readouterr().out
    assert results(played, "collect") == 0
    assert capsys.readouterr().out.startswith("0 new sittings")
    results(played, "list", "--json")
    assert capsys.readouterr().out == before


def test_deleting_the_index_loses_nothing(played: Path, capsys: pytest.CaptureFixture[str]) -> None:
    results(played, "report", "--json")
    before = capsys.readouterr().out
    for left in played.glob("index.sqlite*"):
        left.unlink()
    assert results(played, "collect") == 0
    capsys.readouterr()
    results(played, "report", "--json")
    assert capsys.readouterr().out == before


@pytest.mark.parametrize(
    "by", ["class", "letter", "story", "idea", "year", "term", "vote", "way-back", "not-met", "return"]
)
def test_every_report_is_a_table_and_json(played: Path, by: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert results(played, "report", "--by", by) == 0
    assert capsys.readouterr().out.strip()
    assert results(played, "report", "--by", by, "--json") == 0
    json.loads(capsys.readouterr().out)


def test_every_journal_can_be_played_again(played: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert results(played, "verify") == 0
    assert f"{2 * sittings()} journals looked at: {2 * sittings()} same." in capsys.readouterr().out


def test_a_journal_that_was_changed_by_hand_is_named(
    played: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = next((played / "staff" / "collected").rglob("*.jsonl"))
    text = path.read_text()
    path.write_text(text.replace('"outcome":"safe"', '"outcome":"alarm"', 1))
    assert results(played, "verify") == 1
    assert path.stem in capsys.readouterr().out


def test_an_export_says_first_what_leaves_and_opens_in_another_program(
    played: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = played / "letters.csv"
    assert results(played, "export", "--dry-run") == 0
    said = capsys.readouterr()
    assert "lines of counts are going to leave" in said.err
    assert "What was learnt, letter by letter" in said.out
    assert not out.exists()
    assert results(played, "export", "-o", str(out)) == 0
    rows = list(csv.reader(io.StringIO(out.read_text(encoding="utf-8-sig"))))
    assert rows[0][:4] == ["line", "name", "track", "counted"]
    assert {row[0] for row in rows[1:7]} == {"safe", "meeting", "accepting", "reliable", "tell", "kind"}


def test_a_whole_book_leaves_in_the_form_of_its_ending_and_is_noted(
    played: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = played / "school.json"
    assert results(played, "export", "--for", "school", "-o", str(out)) == 0
    book = json.loads(out.read_text(encoding="utf-8"))
    assert {"overview", "letter-kind", "ideas"} <= {sheet["key"] for sheet in book["sheets"]}
    assert book["term"] in ("-".join((str(year), season)) for year in range(2020, 2100) for season in SEASONS)
    assert results(played, "export", "--class", "3-owls", "-o", str(played / "owls.xlsx")) == 0
    capsys.readouterr()
    assert results(played, "list", "--exports", "--json") == 0
    left = json.loads(capsys.readouterr().out)
    assert [(one["form"], one["for"], one["classes"], one["from"]) for one in left] == [
        ("json", "school", [], "command line"),
        ("xlsx", "teacher", ["3-owls"], "command line"),
    ]
    assert results(played, "list", "--exports") == 0
    assert "3-owls" in capsys.readouterr().out


@pytest.mark.parametrize("audience", ["teacher", "school"])
@pytest.mark.parametrize("form", FORMS)
def test_what_the_preview_says_is_what_leaves_and_what_is_noted(
    played: Path, form: Form, audience: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out = played / f"a.{form}"
    asked = ("export", "--for", audience, "--format", form)
    assert results(played, *asked, "--dry-run") == 0
    seen = capsys.readouterr()
    assert results(played, *asked, "-o", str(out)) == 0
    text = text_of(out)
    assert numbers(seen.out) <= numbers(text)
    if form in ("xlsx", "html", "pdf"):  # the others name columns and ways of counting for programs
        unsaid = {word for word in seen.out.split() if word not in text.replace(" ", "")}
        assert unsaid <= {"·", "–"}, "marks of the terminal's tables"
    if form == "pdf":
        pages = {str(number) for number in range(1, 4)}
        today = datetime.now().astimezone().date()
        facts = numbers(f"{__version__} {today.isoformat()} {term_of(today).words}")
        assert numbers(text) <= numbers(seen.out) | pages | facts
    named = next(line for line in seen.err.splitlines() if "The sheets are: " in line)
    (noted,) = read(played / "staff")
    assert len(noted.sheets) == named.count(",") + 1
    assert f"{noted.form} {noted.audience}" == f"{form} {audience}"


def text_of(path: Path) -> str:
    """Every word of a file, whatever its form; lines that were broken are joined."""
    if path.suffix == ".pdf":
        found = " ".join(page.extract_text() for page in PdfReader(path).pages)
    elif path.suffix == ".xlsx":
        openpyxl = pytest.importorskip("openpyxl")
        tabs = openpyxl.load_workbook(path).worksheets
        cells = (cell for tab in tabs for row in tab.iter_rows(values_only=True) for cell in row)
        found = " ".join(f"{cell:%Y-%m-%d}" if isinstance(cell, datetime) else str(cell) for cell in cells)
    else:
        found = path.read_text(encoding="utf-8-sig")
    return " ".join(html.unescape(found).split())


def numbers(text: str) -> set[str]:
    return set(re.findall(r"[0-9]+", text))


def test_a_class_is_erased_everywhere_and_does_not_come_back(
    played: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    backup = played / "all.zip"
    assert results(played, "backup", "-o", str(backup)) == 0
    assert results(played, "erase", "--class", "3-owls", "--dry-run") == 0
    assert "would go" in capsys.readouterr().out
    assert results(played, "erase", "--class", "3-owls") == 0
    assert not [path for path in played.rglob("*.jsonl") if "3-owls" in path.read_text()]
    assert results(played, "backup", "--restore", str(backup)) == 0
    assert results(played, "collect") == 0
    capsys.readouterr()
    results(played, "list", "--json")
    assert [one["code"] for one in json.loads(capsys.readouterr().out)] == ["4-oaks"]


def test_nothing_that_is_young_is_purged(played: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert results(played, "purge") == 0
    assert "Nothing has to be deleted" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["erase"], "Say what is to be erased"),
        (["erase", "--badge", "fox-blue"], "Say what is to be erased"),
        (["erase", "--all", "--class", "x"], "Say what is to be erased"),
        (["report", "--by", "leter"], "Did you mean 'letter'?"),
        (["report", "--for", "trust"], "whole terms only"),
        (["report", "--for", "school", "--class", "3-owls"], "class"),
        (["report", "--term", "autumn"], "is no term"),
        (["export"], "Where to?"),
        (["backup"], "Where to?"),
        (["export", "--format", "pdf", "--by", "class", "-o", "x"], "the whole report"),
        (["export", "--format", "csv", "-o", "e.json"], "make the two agree"),
        (["report", "--lang", "cy"], "means nothing"),
        (["list", "--since", "yesterday"], "is no day"),
        (["colect"], "invalid choice"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_slip_of_the_fingers_gets_one_sentence(
    arguments: list[str], words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert results(tmp_path, *arguments) == 2
    said = capsys.readouterr().err
    assert words in said
    assert "Traceback" not in said


def test_a_new_computer_has_nothing_yet_and_says_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert results(tmp_path, "list") == 0
    assert "results collect" in capsys.readouterr().out


def test_a_file_where_the_folder_should_be_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PINGTOWN_MANAGED", "")
    (tmp_path / "taken").write_text("")
    assert results(tmp_path / "taken" / "here", "list") == 2
    assert "There is no place for the index: not a directory" in capsys.readouterr().err
