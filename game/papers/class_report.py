"""What a class has learnt, on paper: a part for the PSHE folder and one for Computing.

A school with infants and juniors has a part for PSHE of each. It is made of a book of ``results`` alone, and
every line of the book is on it; ``shown`` knows which stand where. What one page cannot hold goes on over the
next, below its own head.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from game.papers import shown
from game.papers.bars import panel_high, panels
from game.papers.blocks import Block, Card, Gap, Heading, Points, Table, Text
from game.papers.pdf import Sheet
from game.papers.setting import EDGE, FOOT, TOP, Pages, Room
from game.papers.strips import Strip, strips_of
from game.results import book as made
from game.results.chart import Chart, Panel
from game.words.catalogue import Catalogue

SIGNING = 46.0
ABOVE = 4.0
"""Room above a table that follows another one."""
FIRST = 1.3
"""The share of the first column of words; any other has one."""
FIGURES, FEW = 44.0, 84.0
"""The least a column of figures has, and where there are few of them."""
BESIDE, WIDE = 11.0, 400.0
"""What stands free beside the words of a column, and more than any word needs."""


def pdf(book: made.Book, catalogue: Catalogue | None = None) -> bytes:
    """The report. ``catalogue`` says what the book does not: headings of the pages, lines to sign on."""
    words = catalogue or Catalogue()
    sheet = Sheet(book.title, words.say("What was learnt"), book.language)
    for part in shown.parts_of(book, words):
        _part(sheet, book, part, words)
    for number in range(1, sheet.pages + 1):
        sheet.turn_to(number)
        _foot(words, sheet, number)
    return sheet.made()


def leaving(book: made.Book, catalogue: Catalogue | None = None) -> tuple[made.Sheet, ...]:
    """The very lines that stand on the report, as they stand there."""
    return shown.leaving(book, catalogue or Catalogue())


def _part(sheet: Sheet, book: made.Book, part: shown.Part, words: Catalogue) -> None:
    """One folder's pages: what the report is, its picture and tables, what they mean, lines to sign on."""
    room = Room(EDGE, TOP - 12, sheet.wide - 2 * EDGE, sheet.high - TOP - FOOT + 12)
    pages = Pages(sheet, room)
    pages.fresh()
    pages.begun = partial(_running, f"{part.folder} · {book.title}")
    facts = " · ".join(f"{name}: {said}" for name, said in book.facts)
    sheet.bookmark(part.folder, 0, room.y)
    head = (
        Text(part.folder, "label", "action"),
        Heading(book.title, 1),
        Text(facts, "small", "soft"),
        Gap(8),
    )
    _put(pages, *head)
    if part.empty:
        _put(pages, Text(part.empty, "lead"))
    if part.chart is not None:
        _pictures(pages, book, part.chart)
    for number, table in enumerate(part.tables):
        above = (Gap(ABOVE),) if number or part.chart is not None else ()
        _put(pages, *above, Heading(table.title, 3), _rows(sheet, book, table))
    if part.notes:
        _put(pages, *(Text(note, "small", "soft") for note in part.notes), Gap(6))
    _end(pages, part, words)


def _put(pages: Pages, *blocks: Block) -> None:
    pages.put(_strips(pages, blocks))


def _strips(pages: Pages, blocks: Sequence[Block]) -> list[Strip]:
    return [strip for block in blocks for strip in strips_of(pages.sheet, block, pages.room.w)]


def _running(words: str, pages: Pages) -> None:
    """What stands at the head of a page on which a part goes on."""
    high = pages.sheet.words(words, pages.room.x, pages.y, pages.room.w, "foot", "soft")
    pages.y += high + 12


def _pictures(pages: Pages, book: made.Book, chart: Chart) -> None:
    """The bars of a chart."""
    overview = book.sheet(chart.sheet)
    if overview is None:
        return
    letters = {line.head[0]: line.key for line in overview.lines}
    wide = pages.room.w
    strips = _strips(pages, (Heading(overview.title, 3),))
    for panel in chart.panels:

        def draw(sheet: Sheet, x: float, y: float, panel: Panel = panel) -> None:
            panels(sheet, panel, letters, x, y, wide, book)

        strips.append(Strip(panel_high(panel), draw))
    pages.put(strips)


def _rows(desk: Sheet, book: made.Book, sheet: made.Sheet) -> Table:
    """A table as a block. What begins with words comes first, so figures are the columns at the end."""
    head = (*(one.words for one in sheet.head), *(one.words for one in sheet.columns))
    rows = tuple((*line.head, *map(book.said, line.cells)) for line in sheet.lines)
    texts = [
        any(isinstance(line.cells[n], str) and line.cells[n] != shown.NOTHING for line in sheet.lines)
        for n in range(len(sheet.columns))
    ]
    figures = len(head) - texts[::-1].index(True) if True in texts else len(sheet.head)
    shares = [*[True] * len(sheet.head), *texts]
    return Table(head, rows, _widths(desk, (head, *rows), shares), figures)


def _widths(desk: Sheet, rows: Sequence[Sequence[str]], texts: Sequence[bool]) -> tuple[float, ...]:
    """Figures have as much room as their longest word; words share the rest, and the first has most."""

    room = FIGURES if sum(not text for text in texts) > 4 else FEW

    def least(column: Sequence[str]) -> float:
        words = {word for cell in column for word in cell.split()}
        return max(room, *(desk.paragraph(word, "label", WIDE).size.w + BESIDE for word in words))

    need = [
        0.0 if text else least(column) for text, column in zip(texts, zip(*rows, strict=True), strict=True)
    ]
    shares = [(FIRST if number == 0 else 1.0) * text for number, text in enumerate(texts)]
    rest = max(desk.wide - 2 * EDGE - sum(need), WIDE / 4) / sum(shares)
    return tuple(need[number] + rest * share for number, share in enumerate(shares))


def _end(pages: Pages, part: shown.Part, words: Catalogue) -> None:
    """What the figures mean, and lines on which somebody says that they have seen it, at a page's foot."""
    cards = [
        Card((Text(one.heading, "strong"), Points(one.sentences, "small")), fill="mist") for one in part.about
    ]
    strips = _strips(pages, cards)
    if pages.left < sum(strip.high for strip in strips) + SIGNING:
        pages.fresh()
    pages.put(strips)
    sheet, room = pages.sheet, pages.room
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
