"""Stacked bars as a drawing inside a page: colour, pattern and number, and the same told in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape

from game.results.book import Book
from game.results.chart import Bar, Palette, Panel

WIDE, NAMES, HIGH, ROW, TOP = 900, 210, 26, 40, 64
ROOM = WIDE - NAMES - 70
PATTERNS: Mapping[str, str] = {
    "part": '<path d="M-2 2l4-4M0 10l10-10M8 12l4-4" stroke="var(--part-mark)" stroke-width="2"/>',
    "missed": '<circle cx="3" cy="3" r="1.6" fill="var(--missed-mark)"/>'
    '<circle cx="8" cy="8" r="1.6" fill="var(--missed-mark)"/>',
}
FEWEST_UNITS = 26
"""A narrower part has no room for its number; the table below has it."""


def inks(palette: Palette) -> Mapping[str, str]:
    """The colours that the drawing asks for by name."""
    found = {}
    for kind, (fill, mark) in palette.parts.items():
        found[kind], found[f"{kind}-mark"] = fill, mark
    return found


def bars(panel: Panel, book: Book) -> str:
    """One picture with its legend, turned round for a language that is read from the right."""
    high = TOP + ROW * len(panel.bars)
    drawn = _Drawn(panel, book.language.rtl)
    parts = (*drawn.patterns(), *drawn.legend(), *drawn.lines())
    return (
        f"<figure><h3>{escape(panel.title)}</h3>"
        f'<svg viewBox="0 0 {WIDE} {high}" role="img" aria-label="{escape(panel.told)}" '
        'font-size="17" fill="var(--ink)" direction="ltr">' + "".join(parts) + "</svg></figure>"
    )


class _Drawn:
    """Where things stand: as read, turned round for a language that is read from the right."""

    def __init__(self, panel: Panel, rtl: bool) -> None:
        self.panel, self.rtl = panel, rtl
        self.most = max((bar.total for bar in panel.bars), default=0) or 1

    def patterns(self) -> Iterator[str]:
        for kind in (kind for kind, _ in self.panel.legend if kind in PATTERNS):
            yield (
                f'<defs><pattern id="{self._id(kind)}" width="10" height="10" patternUnits="userSpaceOnUse">'
                f'<rect width="10" height="10" fill="var(--{kind})"/>{PATTERNS[kind]}</pattern></defs>'
            )

    def legend(self) -> Iterator[str]:
        at = 0.0
        for kind, words in self.panel.legend:
            yield self._box(kind, at, 8, 26, 20)
            yield self._words(words, at + 34, 24)
            at += 60 + 9.5 * len(words)

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
        if bar.total:
            yield self._words(str(bar.total), at + 8, y + 19)

    def _box(self, kind: str, x: float, y: float, wide: float, high: float) -> str:
        fill = f"url(#{self._id(kind)})" if kind in PATTERNS else f"var(--{kind})"
        left = WIDE - x - wide if self.rtl else x
        return (
            f'<rect x="{left:.1f}" y="{y:.1f}" width="{wide:.1f}" height="{high}" rx="4" fill="{fill}" '
            f'stroke="var(--{kind}-mark)" stroke-width="1.5"/>'
        )

    def _words(self, words: str, x: float, y: float) -> str:
        place = f'x="{WIDE - x:.1f}" text-anchor="end"' if self.rtl else f'x="{x:.1f}"'
        return f'<text {place} y="{y:.1f}">{escape(words)}</text>'

    def _number(self, kind: str, words: str, x: float, y: float) -> str:
        """A number in the middle of its part, on a plate of its own where the part has a pattern."""
        middle = WIDE - x if self.rtl else x
        if kind in PATTERNS:
            wide = 9.5 * len(words) + 6
            plate = (
                f'<rect x="{middle - wide / 2:.1f}" y="{y - 16:.1f}" width="{wide:.1f}" height="20" rx="4" '
                'fill="var(--paper)"/>'
            )
            return f'{plate}<text x="{middle:.1f}" y="{y:.1f}" text-anchor="middle">{words}</text>'
        ink = "paper" if kind in ("safe", "fine") else "ink"
        return f'<text x="{middle:.1f}" y="{y:.1f}" text-anchor="middle" fill="var(--{ink})">{words}</text>'

    def _id(self, kind: str) -> str:
        return f"{self.panel.group}-{kind}"
