"""A workbook, a page, commas and JSON hold the very lines of the preview, and no more."""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from datetime import date, datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest

from game.exporting import made
from game.results.book import Book, Line, Sheet
from game.results.chart import charts_of
from game.results.naming import Naming
from game.results.preview import preview
from game.results.questions import Column
from game.results.xlsxfile import tab_name
from game.words.catalogue import Catalogue
from game.words.language import language
from tests.results.sample import WORLD, board
from tests.results.test_book import book
from tests.results.test_report import LESSON, school

openpyxl = pytest.importorskip("openpyxl")

MANY = [*LESSON, *school(9, 9), board(900, {"ask": 12, "accept": 15}, {"ask": 20, "accept": 7})]
EVIL = '=1+1|<script>alert(1)</script>&"'


@pytest.fixture(scope="module")
def teacher() -> Book:
    return book(*MANY)


@pytest.fixture(scope="module")
def shared() -> Book:
    return book(*school(1, 9), audience="school")


def evil(made_of: Book) -> Book:
    """The same with words from a school that likes formulas and tags."""
    head = tuple(Column(key, EVIL) for key in ("name", "track"))
    lines = (Line("x", (EVIL, "@x"), (7, EVIL)),)
    sheet = Sheet(
        "ideas", "idea", "[a]*?:/\\'", EVIL, head, (Column("alone", "n"), Column("y", "y")), lines, (EVIL,)
    )
    return replace(made_of, title=EVIL, class_label=EVIL, sheets=(*made_of.sheets, sheet))


def workbook(of: Book) -> object:
    return openpyxl.load_workbook(io.BytesIO(made(of, "xlsx")))


# --- the workbook ------------------------------------------------------------------------------


def test_a_workbook_begins_with_the_read_me_and_has_a_sheet_for_every_letter(teacher: Book) -> None:
    found = workbook(teacher)
    names = [sheet.name for sheet in teacher.sheets]
    assert found.sheetnames == ["Read me", *names]  # type: ignore[attr-defined]
    assert {"Safe", "Meeting", "Accepting", "Reliable", "Tell", "Kind"} <= set(names)
    said = [cell.value for row in found["Read me"].iter_rows() for cell in row if cell.value]  # type: ignore[index]
    for passage in teacher.about:
        assert {passage.heading, *passage.sentences} <= set(said)


def test_numbers_are_numbers_days_are_days_and_kept_back_is_words(shared: Book, teacher: Book) -> None:
    for of in (shared, teacher):
        found = workbook(of)
        for sheet in of.sheets:
            tab = found[sheet.name]  # type: ignore[index]
            assert tab.freeze_panes == tab.cell(3, len(sheet.head) + 1).coordinate
            for at, line in enumerate(sheet.lines, 3):
                cells = [tab.cell(at, column).value for column in range(1, tab.max_column + 1)]
                cells = cells[: len(sheet.head) + len(sheet.columns)]
                assert cells[: len(sheet.head)] == list(line.head)
                for value, cell in zip(line.cells, cells[len(sheet.head) :], strict=True):
                    if isinstance(value, date):
                        assert cell == datetime(value.year, value.month, value.day)  # noqa: DTZ001
                    elif isinstance(value, int) or value is None:
                        assert cell == value
                    else:
                        assert cell == (of.said(value) or None)
    assert shared.sheets[0].kept_back


def test_a_workbook_prints_on_a4_with_its_columns_on_every_page_and_names_no_person(teacher: Book) -> None:
    found = workbook(teacher)
    for sheet in teacher.sheets:
        tab = found[sheet.name]  # type: ignore[index]
        assert (tab.page_setup.paperSize, tab.page_setup.fitToHeight) == (9, 0)
        assert tab.sheet_properties.pageSetUpPr.fitToPage  # as wide as one page, as high as it gets
        assert tab.print_title_rows == "$2:$2"
    about = found.properties  # type: ignore[attr-defined]
    assert (about.creator, about.lastModifiedBy) == ("Pingtown", "Pingtown")
    assert about.created == datetime(2026, 11, 21)  # noqa: DTZ001


def test_the_overview_has_charts_of_its_own_cells_told_in_words(teacher: Book) -> None:
    tab = workbook(teacher)["Overview"]  # type: ignore[index]
    (chart,) = charts_of(teacher)
    assert len(tab._charts) == len(chart.panels) == 2
    for drawn, panel in zip(tab._charts, chart.panels, strict=True):
        assert drawn.grouping == "stacked"
        for series, column, (_, words) in zip(drawn.series, panel.columns, panel.legend, strict=True):
            letter = "ABCDEFGHIJKLM"[len(teacher.sheets[0].head) + column]
            assert series.val.numRef.f == f"'Overview'!${letter}${chart.first + 3}:${letter}${chart.last + 3}"
            assert series.tx.v == words
    with zipfile.ZipFile(io.BytesIO(made(teacher, "xlsx"))) as inside:
        drawing = inside.read("xl/drawings/drawing1.xml").decode()
    assert all(f'descr="{panel.told}"' in drawing for panel in chart.panels)


def test_a_workbook_holds_no_formula_and_no_link_whatever_a_school_calls_things(teacher: Book) -> None:
    found = workbook(evil(teacher))
    types = {cell.data_type for tab in found for row in tab.iter_rows() for cell in row}  # type: ignore[attr-defined]
    assert "f" not in types
    assert not any(tab._hyperlinks for tab in found)  # type: ignore[attr-defined]
    cell = found.worksheets[-1]["A3"]  # type: ignore[attr-defined]
    assert (cell.value, cell.quotePrefix) == (EVIL, True)


def test_a_tab_has_a_name_that_a_spreadsheet_takes() -> None:
    used: set[str] = set()
    names = [tab_name(name, used) for name in ("a" * 40, "A" * 40, "[x]:*?/\\'", "History", "")]
    assert len({name.casefold() for name in names}) == 5
    assert all(0 < len(name) <= 31 and not set("[]:*?/\\'") & set(name) for name in names)
    assert "history" not in {name.casefold() for name in names}


def test_libreoffice_opens_the_workbook(teacher: Book, tmp_path: Path) -> None:
    """Seven seconds where it is installed: nothing else tells whether another program takes the file."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not on this computer")
    (tmp_path / "a.xlsx").write_bytes(made(teacher, "xlsx"))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    second = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2"
    command = [office, profile, "--headless", "--convert-to", second, "--outdir", str(tmp_path)]
    done = subprocess.run([*command, str(tmp_path / "a.xlsx")], capture_output=True, check=False, timeout=120)
    texts = [path.read_text(encoding="utf-8") for path in tmp_path.glob("*.csv")]
    assert texts, done.stderr
    assert 'Accepting,"On their own, first try",41,16,20,77' in texts[0]


# --- the page ----------------------------------------------------------------------------------


class Page(HTMLParser):
    """What a browser would find: tags that are open and shut in order, tables, texts, what is loaded."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.tables: list[list[list[str]]] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "rect", "path", "circle"):
            self.open.append(tag)
        if tag == "table":
            self.tables.append([])
        if tag == "tr":
            self.tables[-1].append([])
        if tag in ("th", "td"):
            self.tables[-1][-1].append("")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] in ("th", "td"):
            self.tables[-1][-1][-1] += data


def test_a_page_holds_the_lines_of_every_sheet_with_scopes_and_captions(shared: Book) -> None:
    page = Page(made(shared, "html").decode())
    filled = [sheet for sheet in shared.sheets if sheet.lines]
    expected = [
        [
            [column.words for column in (*sheet.head, *sheet.columns)],
            *([*line.head, *map(shared.said, line.cells)] for line in sheet.lines),
        ]
        for sheet in filled
    ]
    assert page.tables == expected
    assert sum(tag == "caption" for tag, _ in page.tags) == len(filled)
    assert all("scope" in found for tag, found in page.tags if tag == "th")


def test_a_page_loads_nothing_runs_nothing_and_shows_tags_as_words(teacher: Book) -> None:
    text = made(evil(teacher), "html").decode()
    page = Page(text)
    assert not {"script", "link", "img", "iframe", "object", "form"} & {tag for tag, _ in page.tags}
    assert not any(
        name.startswith("on") or name in ("src", "style") for _, found in page.tags for name in found
    )
    assert not re.search(r"https?:|@import|url\((?!#)", text)
    assert page.tables[-1][-1] == [EVIL, "@x", "7", EVIL]


def test_a_page_turns_round_with_its_language_and_its_pictures_are_told(teacher: Book) -> None:
    urdu = book(*MANY, naming=Naming(WORLD, Catalogue(language("ur"))))
    for of, direction in ((teacher, "ltr"), (urdu, "rtl")):
        page = Page(made(of, "html").decode())
        assert dict(page.tags)["html"] == {"lang": of.language.code, "dir": direction}
        drawn = [found for tag, found in page.tags if tag == "svg"]
        (chart,) = charts_of(of)
        assert [found["aria-label"] for found in drawn] == [panel.told for panel in chart.panels]
        assert all(found["role"] == "img" for found in drawn)
    assert workbook(urdu)["Overview"].sheet_view.rightToLeft  # type: ignore[index]


# --- the picture -------------------------------------------------------------------------------


def test_a_bar_of_which_a_part_is_kept_back_has_no_sum_and_says_so(shared: Book) -> None:
    more = book(*school(1, 9), *school(0, 0), audience="school")
    for of in (shared, more):
        (chart,) = charts_of(of)
        bars = [bar for panel in chart.panels for bar in panel.bars]
        assert any(bar.total is None for bar in bars)
        assert "kept back" in chart.panels[0].told
        page = made(of, "html").decode()
        assert ">kept back</text>" in page


def test_infants_and_juniors_have_pictures_each_in_a_workbook_and_on_a_page() -> None:
    infants = (
        replace(one, header=replace(one.header, track="infant", sitting=f"{one.header.sitting[:-1]}f"))
        for one in school(7, 12)
    )
    both = book(*school(9, 9), *infants, audience="school")
    charts = charts_of(both)
    assert [chart.name for chart in charts] == ["Infants", "Juniors"]
    told = [panel.told for chart in charts for panel in chart.panels]
    page = Page(made(both, "html").decode())
    assert [found["aria-label"] for tag, found in page.tags if tag == "svg"] == told
    names = [found["id"] for tag, found in page.tags if tag == "pattern"]
    assert len(set(names)) == len(names)
    assert len(workbook(both)["Overview"]._charts) == len(told)  # type: ignore[index]


def test_answers_and_hands_never_stand_in_one_picture(teacher: Book) -> None:
    (chart,) = charts_of(teacher)
    lines = teacher.sheets[0].lines[chart.first : chart.last + 1]
    assert {line.counted for line in lines} == {"alone"}
    assert len(lines) == sum(line.counted == "alone" for line in teacher.sheets[0].lines)


# --- the preview is what leaves ----------------------------------------------------------------


def test_the_preview_has_the_very_lines_of_every_form(shared: Book) -> None:
    seen = preview(shared, "json")
    sheets = json.loads(made(shared, "json"))["sheets"]
    assert [(one["key"], len(one["lines"])) for one in sheets] == [(s.key, len(s.lines)) for s in seen.sheets]
    for one, sheet in zip(sheets, seen.sheets, strict=True):
        keys = [column.key for column in sheet.columns]
        for found, line in zip(one["lines"], sheet.lines, strict=True):
            assert [shared.said(found[key]) for key in keys] == [shared.said(cell) for cell in line.cells]
    first = made(shared, "csv").decode("utf-8-sig").split("\r\n\r\n")[0].split("\r\n")
    assert len(first) == 1 + preview(shared, "csv").lines
    assert preview(shared, "xlsx").sheets == preview(shared, "html").sheets == seen.sheets
