"""From blocks to pages: each block becomes strips, strips fill pages, and frames are drawn round them.

A strip is what cannot be parted: a line or two of words, a picture, a row of a table. A card stays on one
page if it fits on one at all; otherwise its frame goes on over the page. A heading never stands at a foot.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from game.papers.blocks import Block, Contents, Heading, Leaf, Paper
from game.papers.pdf import Sheet
from game.papers.strips import Frame, Strip, strips_of
from game.ui.paragraph import unmarked

EDGE, TOP, FOOT = 54.0, 54.0, 62.0


@dataclass(frozen=True, slots=True)
class Room:
    """Where blocks may stand on a page."""

    x: float
    y: float
    w: float
    h: float


@dataclass(slots=True)
class _Entry:
    """A line of the table of contents."""

    words: str
    level: int
    letter: str
    page: int


@dataclass(slots=True)
class Pages:
    """Pages that are being filled. ``begun`` may put something at the head of each new one."""

    sheet: Sheet
    room: Room
    y: float = 0.0
    page: int = 0
    entries: list[_Entry] = field(default_factory=list)
    begun: Callable[[Pages], None] | None = None

    def fresh(self) -> None:
        """The next page."""
        self.page = self.sheet.page()
        self.y = self.room.y
        if self.begun is not None:
            self.begun(self)

    @property
    def left(self) -> float:
        """So much room there still is on this page."""
        return self.room.y + self.room.h - self.y

    def put(self, strips: Sequence[Strip]) -> None:
        """Strips, one after the other, on as many pages as they need."""
        for group in _groups(strips):
            if self.left < _height(group) <= self.room.h:
                self.fresh()
                self._again(group[0])
            self._group(group)

    def _group(self, group: Sequence[Strip]) -> None:
        """Strips that belong together, parted only where one page cannot hold them."""
        waiting = list(group)
        while waiting:
            taken: list[Strip] = []
            high = 0.0
            for strip in waiting:
                if taken and high + strip.high > self.left:
                    break
                taken.append(strip)
                high += strip.high
            self._draw(taken)
            waiting = waiting[len(taken) :]
            if waiting:
                self.fresh()
                self._again(waiting[0])

    def _again(self, strip: Strip) -> None:
        """Rows that go on over the page have the head of their table above them."""
        if strip.again is not None and strip.again.high + strip.high < self.left:
            self._draw([strip.again])

    def _draw(self, strips: Sequence[Strip]) -> None:
        """First the frames, then what stands in them."""
        x, y = self.room.x, self.y
        for frame, begin, end in _framed(strips):
            frame.draw(self.sheet, x, y + begin, end - begin)
        for strip in strips:
            if strip.mark:
                words, level, letter = strip.mark
                self.sheet.bookmark(words, level, y)
                self.entries.append(_Entry(words, level, letter, self.page))
            strip.draw(self.sheet, x, y)
            y += strip.high
        self.y = y


def _groups(strips: Sequence[Strip]) -> list[list[Strip]]:
    """What no page's end should part: the same card, a heading and what follows it."""
    groups: list[list[Strip]] = []
    for strip in strips:
        last = groups[-1][-1] if groups else None
        together = last is not None and (last.keep or (last.frame is not None and last.frame is strip.frame))
        if together:
            groups[-1].append(strip)
        else:
            groups.append([strip])
    return groups


def _height(strips: Sequence[Strip]) -> float:
    return sum(strip.high for strip in strips)


def _framed(strips: Sequence[Strip]) -> list[tuple[Frame, float, float]]:
    """Each frame with the stretch it goes round."""
    found: list[tuple[Frame, float, float]] = []
    y = 0.0
    for strip in strips:
        if strip.frame is not None:
            if found and found[-1][0] is strip.frame and abs(found[-1][2] - y) < 0.01:
                found[-1] = (strip.frame, found[-1][1], y + strip.high)
            else:
                found.append((strip.frame, y, y + strip.high))
        y += strip.high
    return found


Step = Callable[[int, int], None]


def _silent(_done: int, _all: int) -> None:
    """Nobody watches."""


def to_pdf(paper: Paper, step: Step = _silent) -> bytes:
    """The whole paper. ``step`` hears how many blocks of how many are set."""
    sheet = Sheet(paper.title, paper.subject, paper.language)
    lay(sheet, paper, step)
    return sheet.made()


def lay(sheet: Sheet, paper: Paper, step: Step = _silent) -> None:
    """The blocks of a paper on the pages of a desk, with what stands at each page's foot."""
    room = Room(EDGE, TOP, sheet.wide - 2 * EDGE, sheet.high - TOP - FOOT)
    pages = Pages(sheet, room)
    pages.fresh()
    contents: tuple[int, str] | None = None
    waiting: list[Strip] = []
    for number, block in enumerate(paper.blocks):
        step(number, len(paper.blocks))
        if isinstance(block, Leaf | Contents) or (isinstance(block, Heading) and block.fresh):
            pages.put(waiting)
            waiting = []
            if pages.y > room.y:
                pages.fresh()
        if isinstance(block, Contents):
            contents = (pages.page, block.title)
            for _ in range(_leaves(sheet, block.title, paper.blocks, room)):
                pages.fresh()
        waiting += strips_of(sheet, block, room.w)
    pages.put(waiting)
    if contents:
        _list(sheet, contents, pages.entries, room)
    _feet(sheet, paper)


def place(sheet: Sheet, blocks: Sequence[Block], room: Room) -> float:
    """Blocks in a room that must hold them all, on the page that is open; where they end."""
    pages = Pages(sheet, room, y=room.y)
    for block in blocks:
        pages._draw(strips_of(sheet, block, room.w))
    return pages.y


def high(sheet: Sheet, blocks: Sequence[Block], wide: float) -> float:
    """How much room blocks need."""
    return sum(_height(strips_of(sheet, block, wide)) for block in blocks)


# the table of contents


def _leaves(sheet: Sheet, title: str, blocks: Sequence[Block], room: Room) -> int:
    """So many pages the table of contents needs: the lines are known before their numbers are."""
    entries = [
        _Entry(block.words, block.level - 1, block.letter, 0)
        for block in blocks
        if isinstance(block, Heading) and block.mark
    ]
    return len(_columns(sheet, title, entries, room))


def _columns(
    sheet: Sheet, title: str, entries: Sequence[_Entry], room: Room
) -> list[list[tuple[_Entry, float]]]:
    """The lines of each page of the table, with their heights."""
    y = room.y + _head(sheet, title, room)
    pages: list[list[tuple[_Entry, float]]] = [[]]
    for entry in entries:
        tall = _line(sheet, entry, room)
        if y + tall > room.y + room.h:
            pages.append([])
            y = room.y
        pages[-1].append((entry, tall))
        y += tall
    return pages


def _head(sheet: Sheet, title: str, room: Room) -> float:
    return sheet.paragraph(title, "heading-1", room.w).size.h + 14


def _line(sheet: Sheet, entry: _Entry, room: Room) -> float:
    role = "heading-3" if entry.level == 0 else "text"
    wide = room.w - 60 - 16 * entry.level
    return sheet.paragraph(entry.words, role, wide).size.h + (10 if entry.level == 0 else 2)


def _list(sheet: Sheet, contents: tuple[int, str], entries: Sequence[_Entry], room: Room) -> None:
    """The table itself, on the pages that were left for it."""
    first, title = contents
    sheet.turn_to(first)
    sheet.words(title, room.x, room.y, room.w, "heading-1")
    for number, lines in enumerate(_columns(sheet, title, entries, room)):
        sheet.turn_to(first + number)
        y = room.y + (_head(sheet, title, room) if number == 0 else 0)
        for entry, tall in lines:
            _entry(sheet, entry, room, y, tall)
            y += tall
    sheet.turn_to(sheet.pages)


def _entry(sheet: Sheet, entry: _Entry, room: Room, y: float, tall: float) -> None:
    top = entry.level == 0
    role, inset = ("heading-3", 0.0) if top else ("text", 16.0 * entry.level)
    down = y + (8 if top else 0)
    if entry.letter and not top:
        sheet.badge(entry.letter, room.x + inset - 14, down + 1, 11)
    sheet.words(entry.words, room.x + inset, down, room.w - 60 - inset, role)
    sheet.words(str(entry.page), room.x + room.w - 50, down, 50, role, "soft", "end")
    sheet.link(room.x, y, room.w, tall, entry.page)


def _feet(sheet: Sheet, paper: Paper) -> None:
    """What the paper is, and which page this is, at the foot of every page."""
    for number in range(1, sheet.pages + 1):
        sheet.turn_to(number)
        y = sheet.high - 36
        wide = sheet.wide - 2 * EDGE
        sheet.rule(EDGE, y - 8, wide)
        sheet.words(unmarked(paper.foot or paper.title)[0], EDGE, y, wide - 90, "foot", "soft")
        says = paper.page.replace("{n}", str(number)).replace("{all}", str(sheet.pages))
        sheet.words(says, EDGE + wide - 85, y, 85, "foot", "soft", "end")
