"""Bars on a paper: one line a letter, told apart by colour, by pattern and by number.

All bars of a picture have one scale. Every number stands at the end of its line, and in its part of the bar
where there is room; a number that is kept back has no part, and says so at the end.
"""

from __future__ import annotations

from collections.abc import Mapping

from game.papers.pdf import Sheet
from game.results.book import Book
from game.results.chart import Bar, Panel, Part
from game.ui.theme import LETTERS

ROW, THICK, NAMES = 21.0, 14.0, 96.0
LEAST_END, MOST_END = 96.0, 236.0
"""So much room the numbers at the end of the lines have: as much as their words need."""
LEGEND, TITLE = 19.0, 19.0
FILLS = {
    "safe": "outcome-safe",
    "part": "outcome-back",
    "missed": "outcome-missed",
    "fine": "outcome-safe",
    "start": "outcome-back",
    "alarm": "outcome-alarm",
}
HATCHED, DOTTED = ("part", "start"), ("missed",)


def panel_high(panel: Panel) -> float:
    """How much room a picture needs."""
    return TITLE + LEGEND + ROW * len(panel.bars) + 10


def panels(
    sheet: Sheet, panel: Panel, letters: Mapping[str, str], x: float, y: float, wide: float, book: Book
) -> float:
    """One picture with its legend; where it ends. ``letters`` says which badge belongs to which line."""
    sheet.words(panel.title, x, y, wide, "strong")
    left = _legend(sheet, panel, x, y + TITLE)
    sheet.words(_whole(panel, book), left, y + TITLE, x + wide - left, "small", "soft", "end")
    end = end_wide(sheet, panel, book)
    most = max((bar.long for bar in panel.bars), default=0) or 1
    for number, bar in enumerate(panel.bars):
        top = y + TITLE + LEGEND + ROW * number
        _line(sheet, bar, letters.get(bar.words, ""), (x, top, wide, end), most, book)
    return y + panel_high(panel)


def _whole(panel: Panel, book: Book) -> str:
    """What the number at the end of each line is."""
    overview = book.sheet("overview")
    columns = overview.columns if overview else ()
    return next((f"= {column.words}" for column in columns if column.key == panel.group), "")


def _legend(sheet: Sheet, panel: Panel, x: float, y: float) -> float:
    """Which pattern is what; where it ends."""
    left = x
    for kind, words in panel.legend:
        _box(sheet, kind, left, y + 2, 18, 10)
        set_ = sheet.paragraph(words, "small", 150)
        sheet.words(set_, left + 23, y, 150)
        left += 23 + set_.size.w + 18
    return left


def end_wide(sheet: Sheet, panel: Panel, book: Book) -> float:
    """The room at the end of the lines of a picture."""
    needed = (sheet.paragraph(ending(bar, book), "small", 400).size.w for bar in panel.bars)
    return min(MOST_END, max((LEAST_END, *(one + 14 for one in needed))))


def _line(
    sheet: Sheet, bar: Bar, letter: str, where: tuple[float, float, float, float], most: int, book: Book
) -> None:
    """``where``: left, top, how wide, and how much of that is for the numbers at the end."""
    x, y, wide, end = where
    inset = 0.0
    if letter in LETTERS:
        sheet.badge(letter, x, y, 15)
        inset = 20.0
    sheet.words(bar.words, x + inset, y + 0.5, NAMES - inset - 4, "text")
    room = wide - NAMES - end
    left = x + NAMES
    for part in bar.parts:
        long = room * (part.n or 0) / most
        if long:
            _part(sheet, part, left, y, long)
            left += long
    sheet.words(ending(bar, book), x + wide - end + 6, y + 1.2, end - 6, "small", align="end")


def ending(bar: Bar, book: Book) -> str:
    """All numbers of a line, in the order of its parts, and what they come to."""
    if all(part.n is None for part in bar.parts):
        return book.words["kept"]
    parts = " + ".join(str(part.n) if part.n is not None else book.words["kept"] for part in bar.parts)
    return f"{parts} = **{bar.total}**" if bar.total is not None else parts


def _part(sheet: Sheet, part: Part, x: float, y: float, long: float) -> None:
    _box(sheet, part.kind, x, y, long, THICK)
    set_ = sheet.paragraph(str(part.n), "label", 60)
    if set_.size.w + 8 > long:
        return
    plain = part.kind not in (*HATCHED, *DOTTED)
    middle = x + (long - set_.size.w) / 2
    if not plain:
        sheet.box(middle - 2, y + 1.5, set_.size.w + 4, THICK - 3, "paper", radius=3)
    colour = f"on-{FILLS[part.kind]}" if plain else "ink"
    sheet.words(set_, middle, y + 1, set_.size.w, colour=colour)


def _box(sheet: Sheet, kind: str, x: float, y: float, wide: float, tall: float) -> None:
    fill = FILLS[kind]
    sheet.box(x, y, wide, tall, fill)
    if kind in HATCHED:
        sheet.hatch(x, y, wide, tall, f"{fill}-mark")
    if kind in DOTTED:
        sheet.hatch(x, y, wide, tall, f"{fill}-mark", dots=True)
    sheet.box(x, y, wide, tall, line=f"{fill}-mark", width=0.7)
