"""What a class has learnt, on two pages: one for the PSHE folder and one for Computing.

It is made of a book of ``results`` alone: what the preview showed is what stands here, and what is kept back
there is kept back here. Each is one page; where a table is longer, it says how many lines the spreadsheet has
besides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from game.papers.bars import panel_high, panels
from game.papers.blocks import Block, Card, Gap, Heading, Points, Table, Text
from game.papers.pdf import Sheet
from game.papers.setting import EDGE, FOOT, TOP, Room, high, place
from game.results import book as made
from game.results.chart import chart_of
from game.results.measure import HARMLESS, RISKY
from game.words.catalogue import Catalogue

SIGNING = 46.0
ONE_MORE = 92.0
"""So much room is left for each table that comes after this one."""
NOTHING = "–"


@dataclass(slots=True)
class _Page:
    """One page that is being filled, from the top down."""

    sheet: Sheet
    room: Room
    y: float

    @property
    def left(self) -> float:
        """So much room there still is."""
        return self.room.y + self.room.h - self.y

    def put(self, *blocks: Block) -> bool:
        """Blocks, if there is room for all of them."""
        if high(self.sheet, blocks, self.room.w) > self.left:
            return False
        self.y = place(self.sheet, blocks, Room(self.room.x, self.y, self.room.w, self.left))
        return True


def pdf(book: made.Book, catalogue: Catalogue | None = None) -> bytes:
    """The report. ``catalogue`` says what the book does not: headings of the pages, lines to sign on."""
    words = catalogue or Catalogue()
    sheet = Sheet(book.title, words.say("What was learnt"), book.language)
    _pshe(book, words, sheet)
    _computing(book, words, sheet)
    for number in range(1, sheet.pages + 1):
        sheet.turn_to(number)
        _foot(words, sheet, number)
    return sheet.made()


def _begun(book: made.Book, sheet: Sheet, folder: str) -> _Page:
    """A page with what the report is, for whom, and from when."""
    sheet.page()
    room = Room(EDGE, TOP - 12, sheet.wide - 2 * EDGE, sheet.high - TOP - FOOT + 12)
    page = _Page(sheet, room, room.y)
    facts = " · ".join(f"{name}: {words}" for name, words in book.facts)
    sheet.bookmark(folder, 0, room.y)
    page.put(Text(folder, "label", "action"), Heading(book.title, 1), Text(facts, "small", "soft"), Gap(8))
    return page


def _pshe(book: made.Book, words: Catalogue, sheet: Sheet) -> None:
    """How it went letter by letter, which ideas stand behind answers, and who found the way back."""
    say = words.say
    page = _begun(book, sheet, say("For the PSHE folder"))
    chart = chart_of(book)
    if chart is None:
        page.put(Text(book.words["nothing"], "lead"))
    else:
        overview = book.sheet(chart.sheet)
        letters = {line.head[0]: line.key for line in overview.lines} if overview else {}
        for panel in chart.panels:
            if panel_high(panel) <= page.left:
                page.y = panels(sheet, panel, letters, page.room.x, page.y, page.room.w, book)
    below = _not_meant(book)
    spare = high(sheet, below, page.room.w) + SIGNING
    _table(page, book, words, "ideas", 5, spare)
    _table(page, book, words, "way-back", 6, spare)
    page.put(*below)
    _sign(page, words)


def _computing(book: made.Book, words: Catalogue, sheet: Sheet) -> None:
    """Which stories were met and how they went, how talking changed the vote, and what comes next."""
    page = _begun(book, sheet, words.say("For Computing"))
    below = _meant(book)
    spare = high(sheet, below, page.room.w) + SIGNING
    met = _met(book)
    after = [one for key in ("votes", "return", "not-met") if (one := book.sheet(key)) and one.lines]
    if met is not None and met.lines:
        _sheet_table(page, book, words, met, 24, spare + ONE_MORE * len(after))
    for number, one in enumerate(after, 1):
        _sheet_table(page, book, words, one, 6, spare + ONE_MORE * (len(after) - number))
    page.put(*below)
    _sign(page, words)


def _met(book: made.Book) -> made.Sheet | None:
    """Every story that was met, out of the sheets of the letters or the one of all stories."""
    whole = book.sheet("stories")
    own = [sheet for sheet in book.sheets if sheet.key.startswith("letter-")]
    if whole is not None or not own:
        return whole
    lines = tuple(line for sheet in own for line in sheet.lines)
    return replace(own[0], key="stories", lines=lines)


def _table(page: _Page, book: made.Book, words: Catalogue, key: str, most: int, spare: float) -> None:
    sheet = book.sheet(key)
    if sheet is not None and sheet.lines:
        _sheet_table(page, book, words, sheet, most, spare)


def _sheet_table(
    page: _Page, book: made.Book, words: Catalogue, sheet: made.Sheet, most: int, spare: float
) -> None:
    """As many lines as there is room for, and what is left out said in words."""
    title = sheet.title if sheet.key != "stories" else words.say("The stories that were met")
    title, sheet = _plainer(title, _ordered(sheet))
    for shown in range(min(most, len(sheet.lines)), 0, -1):
        more = len(sheet.lines) - shown
        blocks: list[Block] = [Heading(title, 3), _rows(book, sheet, shown)]
        if more:
            one, many = "{n} more line is in the spreadsheet.", "{n} more lines are in the spreadsheet."
            blocks.append(Text(words.say_n(one, many, more), "small", "soft"))
        if high(page.sheet, blocks, page.room.w) + spare <= page.left:
            page.put(*blocks)
            return


def _ordered(sheet: made.Sheet) -> made.Sheet:
    """Ideas that stand behind many answers come first: the page has room for a few."""
    if sheet.by != "idea":
        return sheet

    def answers(line: made.Line) -> int:
        return sum(cell for cell in line.cells if isinstance(cell, int))

    return replace(sheet, lines=tuple(sorted(sheet.lines, key=answers, reverse=True)))


def _plainer(title: str, sheet: made.Sheet) -> tuple[str, made.Sheet]:
    """What is the same in every line is said once, above them."""
    same = [n for n in range(1, len(sheet.head)) if len({line.head[n] for line in sheet.lines}) == 1]
    said = [one for n in same if (one := sheet.lines[0].head[n])]

    def left(parts: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(part for n, part in enumerate(parts) if n not in same)

    lines = tuple(replace(line, head=left(line.head)) for line in sheet.lines)
    return " · ".join([title, *said]), replace(sheet, head=left(sheet.head), lines=lines)


def _rows(book: made.Book, sheet: made.Sheet, shown: int) -> Table:
    head = (*(one.words for one in sheet.head), *(one.words for one in sheet.columns))
    rows = tuple((*line.head, *_cells(book, sheet, line)) for line in sheet.lines[:shown])
    texts = [any(isinstance(line.cells[n], str) for line in sheet.lines) for n in range(len(sheet.columns))]
    widths = (*_heads(sheet), *(3.2 if text else 1.7 for text in texts))
    figures = len(sheet.head) if not any(texts) else 99
    return Table(head, rows, widths, figures)


def _cells(book: made.Book, sheet: made.Sheet, line: made.Line) -> list[str]:
    """The cells in words; a dash for each kind of ping that a line has nothing of."""
    said = [book.said(cell) for cell in line.cells]
    keys = [column.key for column in sheet.columns]
    for whole, parts in (("risky", RISKY), ("harmless", HARMLESS)):
        if whole in keys and line.cells[keys.index(whole)] in (0, None):
            for key in (*parts, whole):
                said[keys.index(key)] = NOTHING
    return said


def _heads(sheet: made.Sheet) -> tuple[float, ...]:
    first = 5.0 if sheet.by == "idea" else 3.8
    return (first, *(2.4 for _ in sheet.head[1:]))


def _not_meant(book: made.Book) -> Sequence[Block]:
    passage = book.about[1] if len(book.about) > 1 else None
    if passage is None:
        return ()
    return (Card((Text(passage.heading, "strong"), Points(passage.sentences, "small")), fill="mist"),)


def _meant(book: made.Book) -> Sequence[Block]:
    passage = book.about[0] if book.about else None
    if passage is None:
        return ()
    return (Card((Text(passage.heading, "strong"), Points(passage.sentences, "small")), fill="mist"),)


def _sign(page: _Page, words: Catalogue) -> None:
    """Lines on which somebody says that they have seen it."""
    sheet, room = page.sheet, page.room
    y = room.y + room.h - 14
    for left, label in ((room.x, words.say("Seen by")), (room.x + room.w - 190, words.say("Day"))):
        sheet.rule(left, y - 4, 190, "line")
        sheet.words(label, left, y, 190, "foot", "soft")


def _foot(words: Catalogue, sheet: Sheet, number: int) -> None:
    y, wide = sheet.high - 36, sheet.wide - 2 * EDGE
    sheet.rule(EDGE, y - 8, wide)
    says = words.say("Pingtown · counts of answers, nothing about any one child")
    sheet.words(says, EDGE, y, wide - 90, "foot", "soft")
    page = words.say("Page {n} of {all}", n=number, all=sheet.pages)
    sheet.words(page, EDGE + wide - 85, y, 85, "foot", "soft", "end")
