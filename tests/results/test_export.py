"""What leaves as a file is what the report says, and a spreadsheet finds no formula in it."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from game.faults import CannotRun
from game.results.csvfile import harmless, to_csv
from game.results.export import REPORT_FORMS as FORMS
from game.results.export import export, leaving
from game.results.jsonfile import to_json
from game.results.questions import Column, Kept, Note, Report, Row

REPORT = Report(
    Note("What was learnt"),
    "school",
    "class",
    (Column("safe", "safe"), Column("missed", "risk missed")),
    (Row("3-owls", "=HYPERLINK(1)", (12, Kept.BACK), "alone"), Row("4", "Gwdihŵ, “4”", (7, None))),
    (Note("{n} hands", (("n", "3"),)),),
)


def test_csv_opens_in_a_spreadsheet_with_every_letter_and_no_formula() -> None:
    data = to_csv(REPORT)
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert rows[0] == ["line", "name", "track", "counted", "safe", "missed"]
    assert rows[1] == ["3-owls", "'=HYPERLINK(1)", "", "alone", "12", "kept back"]
    assert rows[2] == ["4", "Gwdihŵ, “4”", "", "", "7", ""]
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


def test_what_leaves_is_said_before_it_leaves() -> None:
    told = leaving(REPORT)
    assert (told.rows, told.kept_back, told.names_classes) == (2, 1, True)
    words = " ".join(map(str, told.notes))
    assert "2 lines" in words
    assert "Classes are named" in words


@pytest.mark.parametrize("form", FORMS)
def test_an_export_is_the_whole_file_and_nothing_beside_it(tmp_path: Path, form: str) -> None:
    path = tmp_path / f"report.{form}"
    path.write_text("old")
    export(REPORT, form, path)
    assert path.read_bytes() == FORMS[form](REPORT)
    assert list(tmp_path.iterdir()) == [path]


def test_an_unknown_form_and_a_missing_folder_are_sentences(tmp_path: Path) -> None:
    with pytest.raises(CannotRun, match="csv, json"):
        export(REPORT, "doc", tmp_path / "x")
    with pytest.raises(CannotRun, match="another place"):
        export(REPORT, "csv", tmp_path / "no" / "x.csv")
