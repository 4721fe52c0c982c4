"""Stacked bars as a drawing inside a page: colour, pattern and number, and the same told in words.

Colours stand in the drawing for a program that knows no style, and again in the page's style, which can turn
them dark.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape

from game.results.book import Book
from game.results.chart import Bar, Palette, Panel

WIDE, NAMES, HIGH, ROW, TOP = 900, 210, 26, 40, 52
END = 120
ROOM = WIDE - NAMES - END
SIGN = 9.5
"""About as wide as a letter; only the legend and the plates behind numbers rely on it."""
FEWEST_UNITS = 30
"""A narrower part has no room for its number; the table below has it."""
_STRIPES = '<path d="M-2 2l4-4M0 10l10-10M8 12l4-4" class="{kind}-line" stroke="{mark}" stroke-width="2"/>'
HATCHED: Mapping[str, str] = {
    "part": _STRIPES,
    "start": _STRIPES,
    "missed": '<g class="{kind}-dot" fill="{mark}"><circle cx="3" cy="3" r="1.6"/>'
    '<circle cx="8" cy="8" r="1.6"/></g>',
}
"""As in the teacher's room: what is told apart by colour is told apart by a pattern too."""


def inks(palette: Palette) -> Mapping[str, str]:
    """The colours of the drawing, by name."""
    found = {}
    for kind, (fill, mark) in palette.parts.items():
        found[kind], found[f"{kind}-mark"] = fill, mark
    return found


def style(palette: Palette) -> str:
    """How the page's colours come into the drawing."""
    rules = [
        "svg text { fill: var(--ink) }",
        "svg .on { fill: var(--paper) }",
        ".plate { fill: var(--paper) }",
    ]
    for kind in palette.parts:
        rules.append(f".{kind} {{ fill: var(--{kind}) }}")
        rules.append(f".{kind}-edge {{ stroke: var(--{kind}-mark) }}")
        rules.append(f".{kind}-line {{ stroke: var(--{kind}-mark) }}")
        rules.append(f".{kind}-dot {{ fill: var(--{kind}-mark) }}")
    return "\n".join(rules)


def bars(panel: Panel, book: Book, palette: Palette) -> str:
    """One picture with its legend, turned round for a language that is read from the right."""
    high = TOP + ROW * len(panel.bars)
    drawn = _Drawn(panel, palette, book.language.rtl, book.words["kept"])
    parts = (*drawn.patterns(), *drawn.legend(), *drawn.lines())
    return (
        f"<figure><figcaption>{escape(panel.title)}</figcaption>"
        f'<svg viewBox="0 0 {WIDE} {high}" role="img" aria-label="{escape(panel.told)}" '
        f'font-size="17" direction="ltr">{"".join(parts)}</svg></figure>'
    )


class _Drawn:
    """Where things stand: as read, turned round for a language that is read from the right."""

    def __init__(self, panel: Panel, palette: Palette, rtl: bool, kept: str) -> None:
        self.panel, self.palette, self.rtl, self.kept = panel, palette, rtl, kept
        self.most = max((bar.long for bar in panel.bars), default=0) or 1

    def patterns(self) -> Iterator[str]:
        for kind in (kind for kind, _ in self.panel.legend if kind in HATCHED):
            fill, mark = self.palette.parts[kind]
            yield (
                f'<defs><pattern id="{self._id(kind)}" width="10" height="10" patternUnits="userSpaceOnUse">'
                f'<rect width="10" height="10" class="{kind}" fill="{fill}"/>'
                f"{HATCHED[kind].format(kind=kind, mark=mark)}</pattern></defs>"
            )

    def legend(self) -> Iterator[str]:
        at = 0.0
        for kind, words in self.panel.legend:
            yield self._box(kind, at, 4, 26, 20)
            yield self._words(words, at + 34, 20)
            at += 60 + SIGN * len(words)

    def lines(self) -> Iterator[str]:
        for number, bar in enumerate(self.panel.bars):
            yield from self._line(bar, TOP + ROW * number)

    def _line(self, bar: Bar, y: float) -> Iterator[str]:
        yield self._words(bar.words, 0, y + 19)
        at = float(NAMES)
        for part in bar.parts:
            if not part.n:
                continue
            long = ROOM * part.n / self.most
            yield self._box(part.kind, at, y, long, HIGH)
            if long >= FEWEST_UNITS:
                yield self._number(part.kind, str(part.n), at + long / 2, y + 19)
            at += long
        yield self._words(self.kept if bar.total is None else str(bar.total), at + 8, y + 19)

    def _box(self, kind: str, x: float, y: float, wide: float, high: float) -> str:
        fill, mark = self.palette.parts[kind]
        painted = f'fill="url(#{self._id(kind)})"' if kind in HATCHED else f'fill="{fill}"'
        named = f"{kind}-edge" if kind in HATCHED else f"{kind} {kind}-edge"
        left = WIDE - x - wide if self.rtl else x
        return (
            f'<rect class="{named}" x="{left:.1f}" y="{y:.1f}" width="{wide:.1f}" height="{high}" rx="4" '
            f'{painted} stroke="{mark}" stroke-width="1.5"/>'
        )

    def _words(self, words: str, x: float, y: float) -> str:
        place = f'x="{WIDE - x:.1f}" text-anchor="end"' if self.rtl else f'x="{x:.1f}"'
        return f'<text {place} y="{y:.1f}" fill="{self.palette.ink}">{escape(words)}</text>'

    def _number(self, kind: str, words: str, x: float, y: float) -> str:
        """A number in the middle of its part, on a plate of its own where the part has a pattern."""
        middle = WIDE - x if self.rtl else x
        plate = ""
        if kind in HATCHED:
            wide = SIGN * len(words) + 6
            plate = (
                f'<rect class="plate" x="{middle - wide / 2:.1f}" y="{y - 16:.1f}" width="{wide:.1f}" '
                f'height="20" rx="4" fill="{self.palette.paper}"/>'
            )
        on, ink = (' class="on"', "paper") if kind in ("safe", "fine") else ("", "ink")
        return (
            f'{plate}<text{on} x="{middle:.1f}" y="{y:.1f}" text-anchor="middle" '
            f'fill="{getattr(self.palette, ink)}">{words}</text>'
        )

    def _id(self, kind: str) -> str:
        return "-".join(filter(None, (self.panel.track, self.panel.group, kind)))
