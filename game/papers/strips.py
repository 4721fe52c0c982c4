"""A block as strips: what is drawn in one go, how high it is, and what it must stay together with."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from game.papers.blocks import (
    Art,
    Beside,
    Block,
    Card,
    Contents,
    Gap,
    Heading,
    Leaf,
    Pair,
    Points,
    Table,
    Text,
)
from game.papers.pdf import Sheet
from game.ui.paragraph import Paragraph

LABEL = 92.0
"""The narrow column of labels."""
PAD = 10.0
SHORT = 220.0
"""A table no higher than this is not parted by a page's end."""
ALONE = 2
"""No more rows than this stand alone below a table's head at the foot of a page."""
AFTER = {"heading-1": 8.0, "heading-2": 5.0, "heading-3": 3.0, "lead": 7.0, "small": 3.0, "label": 2.0}
ABOVE = {1: 0.0, 2: 12.0, 3: 8.0}

Draw = Callable[[Sheet, float, float], None]


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """A card's ground and edge, drawn round its strips on each page they stand on."""

    x: float
    w: float
    fill: str
    line: str
    edge: str

    def draw(self, sheet: Sheet, x: float, y: float, high: float) -> None:
        """Behind what stands in it; the last gap below is not framed."""
        left, tall = x + self.x, high - PAD * 0.7
        sheet.box(left, y, self.w, tall, self.fill, self.line, 0.8, 6)
        if self.edge:
            corners = ("TOP_LEFT", "BOTTOM_LEFT")
            if sheet.language.rtl:
                corners = ("TOP_RIGHT", "BOTTOM_RIGHT")
            sheet.box(left, y, 5, tall, self.edge, radius=5, corners=corners)


@dataclass(frozen=True, slots=True, eq=False)
class Strip:
    """So high, drawn so. ``keep`` binds it to the next one; ``mark`` is a bookmark: words, level, letter.

    ``again`` is drawn once more above it where it begins a page: the head of its table.
    """

    high: float
    draw: Draw
    keep: bool = False
    frame: Frame | None = None
    mark: tuple[str, int, str] | None = None
    again: Strip | None = None


def _nothing(sheet: Sheet, x: float, y: float) -> None:
    """Room."""


def strips_of(sheet: Sheet, block: Block, wide: float) -> list[Strip]:
    """The strips of a block in a column of that width."""
    match block:
        case Text():
            return list(_text(sheet, block, wide))
        case Heading():
            return _heading(sheet, block, wide)
        case Pair():
            return list(_pair(sheet, block, wide))
        case Points():
            return list(_points(sheet, block, wide))
        case Art():
            return [_art(block)]
        case Beside():
            return [_beside(sheet, block, wide)]
        case Card():
            return list(_card(sheet, block, wide))
        case Table():
            return list(_table(sheet, block, wide))
        case Gap(height):
            return [Strip(height, _nothing)]
        case Leaf() | Contents():
            return []


def _lined(
    set_: Paragraph, inset: float, wide: float, colour: str = "ink", align: str = "start", after: float = 0.0
) -> Iterator[Strip]:
    """A paragraph: never one line alone at a page's end or beginning."""
    count, line = len(set_.lines), set_.style.line

    def drawn(first: int, end: int) -> Draw:
        def draw(sheet: Sheet, x: float, y: float) -> None:
            with sheet.tagged("P"):
                sheet.lines(set_, first, end, x + inset, y, wide, colour, align)

        return draw

    if count <= 8:
        yield Strip(count * line + after, drawn(0, count))
        return
    yield Strip(3 * line, drawn(0, 3))
    for number in range(3, count - 3):
        yield Strip(line, drawn(number, number + 1))
    yield Strip(3 * line + after, drawn(count - 3, count))


def _text(sheet: Sheet, block: Text, wide: float) -> Iterator[Strip]:
    set_ = sheet.paragraph(block.words, block.role, wide)
    for strip in _lined(set_, 0, wide, block.colour, block.align, AFTER.get(block.role, 4.0)):
        yield replace(strip, keep=True) if block.keep else strip


def _heading(sheet: Sheet, block: Heading, wide: float) -> list[Strip]:
    role = f"heading-{block.level}"
    size = {1: 34.0, 2: 22.0, 3: 16.0}[block.level] if block.letter else 0.0
    inset = size + 10 if size else 0.0
    set_ = sheet.paragraph(block.words, role, wide - inset)
    above = ABOVE[block.level]
    tall = max(set_.size.h, size)

    def draw(sheet: Sheet, x: float, y: float) -> None:
        if size:
            sheet.badge(block.letter, x, y + above + (tall - size) / 2, size)
        with sheet.tagged(f"H{block.level}"):
            top = y + above + (tall - set_.size.h) / 2
            sheet.lines(set_, 0, len(set_.lines), x + inset, top, wide - inset, "ink", "start")

    mark = (block.words, block.level - 1, block.letter) if block.mark else None
    return [Strip(above + tall + AFTER[role], draw, keep=True, mark=mark)]


def _pair(sheet: Sheet, block: Pair, wide: float) -> Iterator[Strip]:
    label = sheet.paragraph(block.label, "label", LABEL - 10)
    strips = list(_lined(sheet.paragraph(block.words, block.role, wide - LABEL), LABEL, wide - LABEL))
    if not strips:
        return
    first = strips[0]
    lower = max(0.0, first.high - sum(strip.high for strip in strips[1:]))

    def draw(sheet: Sheet, x: float, y: float) -> None:
        sheet.words(label, x, y + 0.8, LABEL - 10, colour="soft")
        first.draw(sheet, x, y)

    alone = len(strips) == 1
    yield Strip(max(first.high, label.size.h if alone else lower) + (3.0 if alone else 0.0), draw)
    yield from strips[1:]
    if not alone:
        yield Strip(3.0, _nothing)


def _points(sheet: Sheet, block: Points, wide: float) -> Iterator[Strip]:
    for number, item in enumerate(block.items, 1):
        mark = f"{number}." if block.numbered else "•"
        strips = list(_lined(sheet.paragraph(item, block.role, wide - 16), 16, wide - 16))
        if not strips:
            continue
        first = strips[0]

        def draw(
            sheet: Sheet, x: float, y: float, mark: str = mark, first: Strip = first, role: str = block.role
        ) -> None:
            sheet.words(mark, x, y, 15, role, "soft")
            first.draw(sheet, x, y)

        yield Strip(first.high, draw)
        yield from strips[1:]
        yield Strip(2.5, _nothing)
    yield Strip(3.0, _nothing)


def _art(block: Art) -> Strip:
    def draw(sheet: Sheet, x: float, y: float) -> None:
        sheet.art(block.name, x, y, block.width, block.height, block.alt, turns=block.turns)

    return Strip(block.height + 6, draw)


def _beside(sheet: Sheet, block: Beside, wide: float) -> Strip:
    inset = block.art.width + 12
    inside = [strip for child in block.children for strip in strips_of(sheet, child, wide - inset)]
    tall = sum(strip.high for strip in inside)
    high = max(tall, block.art.height) + 4

    def draw(sheet: Sheet, x: float, y: float) -> None:
        art = block.art
        sheet.art(art.name, x, y, art.width, art.height, art.alt, turns=art.turns)
        down = y + max(0.0, (art.height - tall) / 2)
        for strip in inside:
            strip.draw(sheet, x + inset, down)
            down += strip.high

    return Strip(high, draw, keep=any(isinstance(child, Heading) for child in block.children))


def _card(sheet: Sheet, block: Card, wide: float) -> Iterator[Strip]:
    frame = Frame(0, wide, block.fill, block.line, block.edge)
    inset = PAD + (5 if block.edge else 0)
    inside = [strip for child in block.children for strip in strips_of(sheet, child, wide - inset - PAD)]
    yield Strip(PAD * 0.8, _nothing, frame=frame)
    for strip in inside:

        def draw(sheet: Sheet, x: float, y: float, own: Strip = strip) -> None:
            own.draw(sheet, x + inset, y)

        yield Strip(strip.high, draw, strip.keep, frame, strip.mark)
    yield Strip(PAD * 1.3, _nothing, frame=frame)


def _table(sheet: Sheet, block: Table, wide: float) -> Iterator[Strip]:
    whole = sum(block.widths)
    widths = [wide * part / whole for part in block.widths]
    head = _row(sheet, block, block.head, widths, head=True) if any(block.head) else None
    rows = [_row(sheet, block, row, widths) for row in block.rows]
    short = sum(row.high for row in rows) <= SHORT
    if head is not None:
        yield replace(head, keep=True)
    for number, row in enumerate(rows, 1):
        keep = number < len(rows) and (short or number <= ALONE or number == len(rows) - 1)
        yield replace(row, keep=keep, again=head)
    yield Strip(8.0, _nothing)


def _row(
    sheet: Sheet, block: Table, row: Sequence[str], widths: Sequence[float], head: bool = False
) -> Strip:
    """One row; the head has a ground, any other a line below it."""
    role, wide = "label" if head else "small", sum(widths)
    cells = [sheet.paragraph(words, role, room - 10) for words, room in zip(row, widths, strict=True)]
    high = max(cell.size.h for cell in cells) + 7

    def draw(sheet: Sheet, x: float, y: float) -> None:
        if head:
            sheet.box(x, y, wide, high - 1, "mist", radius=3)
        else:
            sheet.rule(x, y + high - 1, wide, width=0.5)
        left = x
        for column, (cell, room) in enumerate(zip(cells, widths, strict=True)):
            align = "end" if column >= block.numbers else "start"
            sheet.words(cell, left + 5, y + 3, room - 10, colour="ink", align=align)
            left += room

    return Strip(high, draw)
