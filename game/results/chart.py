"""The pictures that go with a book: how it went, letter by letter, as stacked bars. Pure numbers and words.

Risky and harmless pings have a picture each, and so have infants and juniors where they stand in lines of
their own. Answers given alone are never added to hands: a picture shows the way of counting that most were
counted in. A number that is kept back has no part in its bar.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from game.results.book import Book, Line, Sheet
from game.results.measure import GROUPS


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of a form, handed in by whoever knows the theme. Parts have a fill and a mark."""

    ink: str
    soft: str
    paper: str
    mist: str
    line: str
    action: str
    on_action: str
    parts: Mapping[str, tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a bar: ``safe``, ``part``, ``missed``, ``fine``, ``start`` or ``alarm``; without a number
    where it is kept back.
    """

    kind: str
    words: str
    n: int | None


@dataclass(frozen=True, slots=True)
class Bar:
    """One line of the picture."""

    words: str
    parts: tuple[Part, ...]

    @property
    def long(self) -> int:
        """How long the bar is."""
        return sum(part.n or 0 for part in self.parts)

    @property
    def total(self) -> int | None:
        """What it comes to; none where a part of it is kept back."""
        return None if any(part.n is None for part in self.parts) else self.long


@dataclass(frozen=True, slots=True)
class Panel:
    """One picture. ``columns`` are the places of its parts among the sheet's columns of numbers."""

    group: str
    title: str
    legend: tuple[tuple[str, str], ...]
    columns: tuple[int, ...]
    bars: tuple[Bar, ...]
    told: str
    """The same in words, for those who do not see it."""
    track: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """Both pictures, and which lines of the sheet they show: from ``first`` up to and with ``last``.

    ``counted`` says how they were counted, in words; ``name`` for whom, where there is more than one chart.
    """

    sheet: str
    counted: str
    name: str
    first: int
    last: int
    panels: tuple[Panel, ...]


def charts_of(book: Book) -> tuple[Chart, ...]:
    """The pictures of a book, for infants and juniors each; none where there is no overview to draw."""
    sheet = book.sheet("overview")
    if sheet is None or any(column.key == "school" for column in sheet.columns):
        return ()  # of many schools there are many lines to a letter: that is a table
    found = (_chart(book, sheet, *block) for block in _blocks(sheet))
    return tuple(chart for chart in found if chart.panels)


def _chart(book: Book, sheet: Sheet, first: int, last: int) -> Chart:
    lines = sheet.lines[first : last + 1]
    counted = ", ".join(lines[0].head[1:])
    panels = tuple(
        panel
        for group, kinds in zip(("risky", "harmless"), GROUPS, strict=True)
        if (panel := _panel(book, sheet, group, kinds, lines, counted)).bars
    )
    name = lines[0].head[1] if lines[0].track else ""
    return Chart(sheet.key, counted, name, first, last, panels)


def _blocks(sheet: Sheet) -> list[tuple[int, int]]:
    """For each track the lines, standing together, of the way of counting with the most answers."""
    blocks: dict[tuple[str, str], list[int]] = {}
    for at, line in enumerate(sheet.lines):
        blocks.setdefault((line.track, line.counted), []).append(at)

    def answers(places: list[int]) -> int:
        return sum(n for at in places for n in _numbers(sheet, sheet.lines[at]))

    tracks = dict.fromkeys(track for track, _ in blocks)
    best = (max((own for (of, _), own in blocks.items() if of == track), key=answers) for track in tracks)
    return [(places[0], places[-1]) for places in best]


def _numbers(sheet: Sheet, line: Line) -> list[int]:
    kinds = {kind for group in GROUPS for kind in group}
    cells = zip(sheet.columns, line.cells, strict=True)
    return [cell for column, cell in cells if column.key in kinds and isinstance(cell, int)]


def _panel(
    book: Book, sheet: Sheet, group: str, kinds: tuple[str, ...], lines: tuple[Line, ...], counted: str
) -> Panel:
    keys = [column.key for column in sheet.columns]
    kinds = tuple(kind for kind in kinds if kind in keys)  # for the school fewer than for the teacher
    columns = tuple(keys.index(kind) for kind in kinds)
    words = {kind: sheet.columns[at].words for kind, at in zip(kinds, columns, strict=True)}
    bars = []
    for line in lines:
        cells = {kind: line.cells[at] for kind, at in zip(kinds, columns, strict=True)}
        if not any(cells.values()):  # nothing was answered: all noughts, or no such ping
            continue
        parts = (Part(kind, words[kind], n if isinstance(n, int) else None) for kind, n in cells.items())
        bars.append(Bar(line.head[0], tuple(parts)))
    shown = tuple(bars) if any(bar.long for bar in bars) else ()
    title = f"{book.words[group]} · {counted}" if counted else book.words[group]
    told = _told(book, title, shown)
    return Panel(group, title, tuple(words.items()), columns, shown, told, lines[0].track)


def _told(book: Book, title: str, bars: tuple[Bar, ...]) -> str:
    def said(bar: Bar) -> str:
        parts = (f"{part.words} {book.said(part.n) or book.words['kept']}" for part in bar.parts)
        return f"{bar.words}: {', '.join(parts)}"

    return f"{title}. {'; '.join(map(said, bars))}."
