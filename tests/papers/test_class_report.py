"""The report of a class: two pages, every number of the book and none besides."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest
from pypdf import PdfReader

from game.papers.class_report import pdf
from game.results.book import Book
from game.results.chart import chart_of
from game.results.questions import Kept
from game.words.language import language
from tests.papers.test_papers import inside, plain, written
from tests.results.test_book import LESSON, book, school

assert written  # a fixture: where letters were put


def pages(made: Book) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf(made))).pages]


def long(made: Book) -> Book:
    """With so many lines that they fit on no page, and names as long as languages make them."""
    sheets = tuple(
        replace(
            sheet,
            lines=tuple(
                replace(line, head=(f"Überraschungsdosenöffnerwettbewerb {n}", *line.head[1:]))
                for n, line in enumerate(sheet.lines * 40)
            ),
        )
        if sheet.key != "overview"
        else sheet
        for sheet in made.sheets
    )
    return replace(made, sheets=sheets)


def test_one_page_is_for_pshe_and_one_for_computing() -> None:
    made = book(*LESSON, classes=("3-owls",))
    first, second = pages(made)
    assert "For the PSHE folder" in first
    assert "For Computing" in second
    assert all(made.title in page for page in (first, second))
    assert plain(made.about[1].sentences[1]) in plain(first), "what the figures do not mean"
    assert "Star Fox" in second


def test_risky_and_harmless_pings_have_a_picture_each_with_every_number() -> None:
    made = book(*LESSON, classes=("3-owls",))
    chart = chart_of(made)
    assert chart is not None
    assert {panel.group for panel in chart.panels} == {"risky"}, "nobody has met a harmless ping"
    first = pages(made)[0]
    for panel in chart.panels:
        assert panel.title in first
        for bar in panel.bars:
            assert " · ".join(str(part.n) for part in bar.parts) + f" = {bar.total}" in first
    both = pages(book(*LESSON, *school(9, 9)))[0]
    assert both.index("Risky pings") < both.index("Harmless pings")


def test_what_is_kept_back_is_said_and_no_number_stands_for_it() -> None:
    made = book(*school(9, 2), audience="school")
    kept = [line for sheet in made.sheets for line in sheet.lines if Kept.BACK in line.cells]
    assert kept, "the sample has something to keep back"
    text = " ".join(pages(made))
    assert made.words["kept"] in text


def test_numbers_on_the_paper_are_numbers_of_the_book() -> None:
    made = book(*school(9, 9), audience="school")
    lines = [line for sheet in made.sheets for line in sheet.lines]
    cells = [made.said(cell) for line in lines for cell in line.cells]
    around = [made.title, *(head for line in lines for head in line.head)]
    around += [one for pair in made.facts for one in pair]
    around += [sentence for passage in made.about for sentence in passage.sentences]
    known = set(re.findall(r"\d+", " ".join([*cells, *around]))) | {"1", "2"}  # the pages' own numbers
    assert set(re.findall(r"\d+", " ".join(pages(made)))) <= known


@pytest.mark.parametrize("code", ["en", "ar_XB"])
def test_each_stays_one_page_however_much_there_is(
    code: str, written: list[tuple[float, float, float]]
) -> None:
    made = replace(long(book(*LESSON, classes=("3-owls",))), language=language(code))
    text = pages(made)
    assert len(text) == 2
    assert "more lines are in the spreadsheet" in " ".join(text)
    inside(written, 595.28, 841.89)
    assert max(base for _, _, base in written) <= 841.89 - 20


def test_a_class_that_has_answered_nothing_gets_a_sentence() -> None:
    made = book(classes=("3-owls",))
    assert made.words["nothing"] in pages(made)[0]
