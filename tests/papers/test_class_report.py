"""The report of a class: a part for each folder, every number of the book and none besides."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest
from pypdf import PdfReader

from game.papers.bars import end_wide, ending
from game.papers.class_report import leaving, pdf
from game.papers.pdf import Sheet
from game.results.book import Book, Line
from game.results.chart import charts_of
from game.results.naming import Naming
from game.results.questions import Audience, Column, Kept
from game.words.language import language
from tests.papers.test_papers import inside, plain, written
from tests.results.sample import WORLD, board
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
                for n, line in enumerate(sheet.lines * 14)
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
    (chart,) = charts_of(made)
    assert {panel.group for panel in chart.panels} == {"risky"}, "nobody has met a harmless ping"
    first = pages(made)[0]
    for panel in chart.panels:
        assert panel.title in first
        for bar in panel.bars:
            assert " + ".join(str(part.n) for part in bar.parts) + f" = {bar.total}" in first
    both = pages(book(*LESSON, *school(9, 9)))[0]
    assert both.index("Risky pings") < both.index("Harmless pings")


def test_what_is_kept_back_is_said_and_no_number_stands_for_it() -> None:
    made = book(*school(9, 2), audience="school")
    kept = [line for sheet in made.sheets for line in sheet.lines if Kept.BACK in line.cells]
    assert kept, "the sample has something to keep back"
    text = " ".join(pages(made))
    assert made.words["kept"] in text


NAMING = Naming(WORLD, ideas={"M01": "Who is kind online is a friend."})
BOARD = [board(9_002, {"ask": 12, "accept": 15}, {"ask": 20, "accept": 7})]
BOTH = [
    *school(9, 9),
    *(replace(one, header=replace(one.header, track="infant", sitting=f"{one.header.sitting[:-1]}f"))
      for one in school(7, 12)),
    board(9_001, {"ask": 12, "accept": 15}, {"ask": 20, "accept": 7}),
]  # fmt: skip
"""A school with infants and juniors who answered alone, and a board."""


def around(made: Book) -> str:
    """What stands on the paper besides the lines: the title, the facts, what the figures mean."""
    facts = [one for pair in made.facts for one in pair]
    about = [sentence for passage in made.about for sentence in passage.sentences]
    return " ".join([made.title, *facts, *about])


@pytest.mark.parametrize("audience", ["teacher", "school", "trust"])
def test_the_paper_holds_the_lines_of_its_preview_and_no_other_number(audience: Audience) -> None:
    made = book(*BOTH, audience=audience)
    shown = leaving(made)
    text = " ".join(pages(made))
    heads = [part for sheet in shown for line in sheet.lines for part in line.head]
    cells = [made.said(cell) for sheet in shown for line in sheet.lines for cell in line.cells]
    columns = [column.words for sheet in shown for column in (*sheet.head, *sheet.columns)]
    said = [*heads, *cells, *columns, *(part for sheet in shown for part in (sheet.title, *sheet.notes))]
    for words in said:
        assert plain(words) in plain(text), words
    paged = " ".join(str(number) for number in range(1, len(pages(made)) + 1))
    numbers = set(re.findall(r"\d+", " ".join([*said, around(made), paged])))
    assert set(re.findall(r"\d+", text)) <= numbers


def test_infants_and_juniors_have_a_page_each_and_what_is_not_drawn_is_a_table() -> None:
    made = book(*BOTH, audience="school")
    infants, juniors, *computing = pages(made)
    assert "For the PSHE folder · Infants" in infants
    assert "For the PSHE folder · Juniors" in juniors
    (small, large) = charts_of(made)
    for page, chart in ((infants, small), (juniors, large)):
        for panel in chart.panels:
            for bar in panel.bars:
                assert ending(bar, made).replace("**", "") in page
    teachers = pages(book(*BOTH, classes=("3-owls",)))
    assert len(teachers) == 2
    first = " ".join(teachers[0].split())
    assert all(words in first for words in ("On the board, first vote", "On the board, after talking"))
    assert all(words in " ".join(computing) for words in ("class by class", "year by year")), (
        "nothing of the book is left out"
    )
    assert "For Computing" in computing[0]


def test_what_is_kept_back_stands_on_one_line_at_the_end_of_its_bar_in_every_language() -> None:
    made = book(*school(1, 9), *school(0, 0), audience="school")
    made = replace(made, words={**made.words, "kept": "wedi’i gadw’n ôl"})  # as long as it gets
    sheet = Sheet("", "", made.language)
    sheet.page()
    bars = [(panel, bar) for chart in charts_of(made) for panel in chart.panels for bar in panel.bars]
    assert any(bar.total is None for _, bar in bars)
    for panel, bar in bars:
        room = end_wide(sheet, panel, made) - 6
        assert len(sheet.paragraph(ending(bar, made), "small", room).lines) == 1
    sheet.type.close()


def test_ideas_that_leave_in_steps_stand_in_the_order_of_their_lower_ends() -> None:
    made = book(*school(9, 9), audience="school")
    ideas = made.sheet("ideas")
    assert ideas is not None
    cells = ("5 to 9", Kept.BACK, "100 to 199", "1000 or more", "20 to 49", "10 to 19", "50 to 99")
    lines = tuple(
        Line(f"M{n:02}", (f"“Idea {n:02}”",), (cell, None, None)) for n, cell in enumerate(cells, 1)
    )
    more = replace(made, sheets=(made.sheets[0], replace(ideas, lines=lines)))
    shown = next(sheet for sheet in leaving(more) if sheet.key == "ideas")
    order = ["M04", "M03", "M07", "M05", "M06", "M01", "M02"]
    assert [line.key for line in shown.lines] == order
    assert shown.columns == ideas.columns, "what is kept back may be any number, so its column stays"
    text = pages(more)[0]
    assert [text.index(f"“Idea {key[1:]}”") for key in order] == sorted(
        text.index(f"“Idea {n:02}”") for n in range(1, 8)
    )


def test_an_idea_is_said_in_words_and_hands_only_where_somebody_raised_one() -> None:
    alone, hands = (book(*these, naming=NAMING, classes=("3-owls",)) for these in (LESSON[:3], BOARD))
    for made, there in ((alone, False), (hands, True)):
        text = " ".join(pages(made))
        assert "“Who is kind online is a friend.”" in text
        assert "M01" not in text
        assert ("Hands, first vote" in text) == there


def test_a_trust_that_compares_schools_gets_their_lines_as_a_table_with_names() -> None:
    made = book(*school(9, 9), audience="trust")
    overview = made.sheets[0]
    columns = (Column("school", "School"), *overview.columns)
    lines = tuple(
        replace(line, cells=(school_, *line.cells)) for school_ in ("Elm", "Oak") for line in overview.lines
    )
    more = replace(made, sheets=(replace(overview, columns=columns, lines=lines),))
    text = pages(more)[0]
    assert text.count("Elm") == text.count("Oak") == len(overview.lines)


@pytest.mark.parametrize("code", ["en", "ar_XB"])
def test_what_one_page_cannot_hold_goes_on_over_the_next_below_its_own_head(
    code: str, written: list[tuple[float, float, float]]
) -> None:
    made = replace(long(book(*LESSON, classes=("3-owls",))), language=language(code))
    text = pages(made)
    assert sum(len(sheet.lines) for sheet in leaving(made)) > 80
    assert sum("Seen by" in page for page in text) == 2, "once for each folder"
    last = [sheet.lines[-1].head[0].split()[-1] for sheet in leaving(made)]
    assert all(number in " ".join(text) for number in last), "every line is on the paper"
    for part, column in (("For the PSHE folder", "Idea"), ("For Computing", "Story")):
        goes_on = [page for page in text if made.title in page and part in page][1:]
        assert goes_on
        assert column in goes_on[0], "a table's head stands on each of its pages"
    inside(written, 595.28, 841.89)
    assert max(base for _, _, base in written) <= 841.89 - 20


def test_a_paper_is_laid_out_once_and_its_preview_not_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """It was drawn three times: for what leaves, for what is noted and for the file."""
    drawn: list[str] = []
    began = Sheet.__init__

    def counted(self: Sheet, *about: object) -> None:
        drawn.append("paper")
        began(self, *about)  # type: ignore[arg-type]

    monkeypatch.setattr(Sheet, "__init__", counted)
    made = book(*LESSON, classes=("3-owls",))
    assert leaving(made)
    assert drawn == []
    pdf(made)
    assert drawn == ["paper"]


def test_a_class_that_has_answered_nothing_gets_a_sentence() -> None:
    made = book(classes=("3-owls",))
    assert made.words["nothing"] in pages(made)[0]
    few = book(*LESSON, audience="school")
    assert "every number is kept back" in pages(few)[0], "something was answered, and must not be shown"
