"""What leaves as a file is what its preview says, holds no formula, and the old file is safe to the end."""

from __future__ import annotations

import csv
import errno
import io
import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from game.exporting import made
from game.faults import CannotRun
from game.results.book import Book, Form, Line, Sheet
from game.results.csvfile import harmless, to_csv
from game.results.export import form_of, write
from game.results.jsonfile import to_book_json, to_json
from game.results.questions import Column, Kept, Note, Report, Row
from tests.results.test_book import book
from tests.results.test_report import school

REPORT = Report(
    Note("What was learnt"),
    "school",
    "class",
    (Column("safe", "safe"), Column("missed", "risk missed")),
    (Row("3-owls", "=HYPERLINK(1)", (12, Kept.BACK), "alone"), Row("4", "Gwdihŵ, “4”", (7, None))),
    (Note("{n} hands", (("n", "3"),)),),
)
SHEET = Sheet(
    "classes",
    "class",
    "Classes",
    "Class by class",
    (Column("name", "Class"), Column("counted", "Counted")),
    (Column("safe", "Safe choice"), Column("missed", "Missed risk"), Column("day", "Met on")),
    (
        Line("3-owls", ("=HYPERLINK(1)", "alone"), (12, Kept.BACK, date(2026, 11, 20)), "alone"),
        Line("4", ("Gwdihŵ, “4”", ""), (7, None, None)),
    ),
    ("3 hands",),
)
BOOK = replace(book(*school(9, 9), audience="school"), sheets=(SHEET,))


# --- commas and JSON ---------------------------------------------------------------------------


def test_csv_opens_in_a_spreadsheet_with_every_letter_and_no_formula() -> None:
    data = to_csv(BOOK)
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert rows[0] == ["line", "name", "track", "counted", "safe", "missed", "day"]
    assert rows[1] == ["3-owls", "'=HYPERLINK(1)", "", "alone", "12", "kept back", "2026-11-20"]
    assert rows[2] == ["4", "Gwdihŵ, “4”", "", "", "7", "", ""]
    assert rows[-1] == ["3 hands"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", " =", "＝"], ids=repr)
def test_a_cell_that_begins_like_a_formula_gets_an_apostrophe(start: str) -> None:
    assert harmless(start + "1+1") == "'" + start + "1+1"


@pytest.mark.parametrize("text", ["12", "fox", "a=b", "", "it's"], ids=repr)
def test_an_ordinary_cell_stays_as_it_is(text: str) -> None:
    assert harmless(text) == text


def test_json_keeps_numbers_as_numbers_and_says_what_is_kept_back() -> None:
    data = json.loads(to_json(REPORT))
    assert data["rows"][0]["safe"] == 12
    assert data["rows"][0]["missed"] == "kept back"
    assert data["rows"][1]["missed"] is None
    assert (data["for"], data["by"], data["notes"]) == ("school", "class", ["3 hands"])
    (sheet,) = json.loads(to_book_json(BOOK))["sheets"]
    assert [line["safe"] for line in sheet["lines"]] == [12, 7]
    assert [line["missed"] for line in sheet["lines"]] == ["kept back", None]
    assert sheet["lines"][0]["day"] == "2026-11-20"


def test_a_book_is_the_same_bytes_whenever_it_is_made() -> None:
    for form in ("csv", "json", "xlsx", "html"):
        assert made(BOOK, form) == made(BOOK, form)


# --- which form --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "named", "found"),
    [
        ("a.xlsx", None, "xlsx"),
        ("a.HTM", None, "html"),
        ("a.json", "json", "json"),
        ("a", "pdf", "pdf"),
        ("a", None, "csv"),
        ("a.txt", "csv", "csv"),
    ],
)
def test_the_ending_says_the_form_if_nobody_else_does(name: str, named: Form | None, found: Form) -> None:
    assert form_of(Path(name), named) == found


@pytest.mark.parametrize(("name", "named"), [("a.json", "csv"), ("a.csv", "pdf"), ("a.docx", None)])
def test_an_ending_that_says_something_else_is_refused(name: str, named: Form | None) -> None:
    with pytest.raises(CannotRun, match=r"Please (make the two agree|end the name)"):
        form_of(Path(name), named)


# --- in its place ------------------------------------------------------------------------------


def test_a_file_is_whole_and_nothing_stays_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "report.csv"
    path.write_text("old")
    write(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (PermissionError(errno.EACCES, "in use"), "open in another program"),
        (OSError(errno.ENOSPC, "No space left on device"), "the disk is full"),
        (OSError(errno.EIO, "Input/output error"), "input/output error"),
    ],
    ids=["open elsewhere", "full", "broken"],
)
def test_a_file_that_cannot_be_replaced_stays_and_a_sentence_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: OSError, words: str
) -> None:
    path = tmp_path / "report.xlsx"
    path.write_text("old")

    def refuse(*_: object) -> None:
        raise fault

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(CannotRun, match=words):
        write(path, b"new")
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(CannotRun, match="another place"):
        write(tmp_path / "no" / "x.csv", b"new")


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="nobody can be killed like this here")
def test_whoever_is_killed_right_before_the_end_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "report.csv"
    path.write_text("old")
    code = (
        "import os, signal; from pathlib import Path; from game.results.export import write\n"
        f"write(Path({str(path)!r}), b'new', ready=lambda: os.kill(os.getpid(), signal.SIGKILL))"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, timeout=60)
    assert done.returncode == -signal.SIGKILL
    assert path.read_text() == "old"
    assert any(name.read_bytes() == b"new" for name in tmp_path.iterdir())  # it was that far


def test_what_a_kill_left_long_ago_goes_with_the_next_file_and_nothing_else_does(tmp_path: Path) -> None:
    old, new, others = (tmp_path / f".out.csv.{name}.part" for name in ("4242", "4243", "mine"))
    for path in (old, new, others):
        path.write_text("every answer")
    for path in (old, others):
        os.utime(path, (time.time() - 7_200,) * 2)
    write(tmp_path / "out.csv", b"now")
    assert {path.name for path in tmp_path.iterdir()} == {"out.csv", new.name, others.name}


def test_the_book_that_tests_look_at_is_one_that_could_be_made() -> None:
    assert isinstance(BOOK, Book)
    assert BOOK.words["kept"] == Kept.BACK.value
