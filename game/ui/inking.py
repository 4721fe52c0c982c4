"""Words that were placed, as ink: fragments in the order of the eye, and light behind words that are lit."""

from __future__ import annotations

from game.ui.draw import LIT_PAD, LIT_RADIUS, Draw, Glyphs, Ink, Slab
from game.ui.geometry import Rect
from game.ui.layout import Box
from game.ui.look import Look
from game.ui.node import Text
from game.ui.paragraph import Style

LIT_LINE = 4.0
"""Words that are lit are underlined too: on light paper the light alone is a matter of colour."""


def inked(box: Box, node: Text, look: Look) -> tuple[Draw, ...]:
    """The words of a text, and the light behind those that are lit."""
    words = box.paragraph
    if words is None or not words.lines:
        return ()
    draws: list[Draw] = []
    colour = look.theme.colour(node.colour)
    places = words.word_boxes(box.rect, node.align)
    light = look.theme.colour("lit"), look.theme.colour("on-lit")
    for name, rect in _lit(places, node.lit):
        glow = _glow(rect)
        draws.append(Slab(f"{box.key}/lit{name}", glow, LIT_RADIUS, light[0]))
        under = Rect(glow.x + LIT_RADIUS, glow.bottom - LIT_LINE, glow.w - 2 * LIT_RADIUS, LIT_LINE)
        draws.append(Slab(f"{box.key}/line{name}", under, LIT_LINE / 2, light[1]))
    glyphs: list[Glyphs] = []
    lit: list[Glyphs] = []
    style = words.style
    for number, line in enumerate(words.lines):
        inset = words.inset(number, box.rect.w, node.align)
        base = number * style.line + style.baseline
        for piece in line.fragments:
            if piece.letters.isspace():
                continue
            pile = lit if piece.word in node.lit else glyphs
            pile.append(Glyphs(piece.letters, piece.font, inset + piece.x, base, piece.word))
    reach = overhang(style)
    if glyphs:
        boxes = tuple(
            (word, tuple(_glow(rect).moved(-box.rect.x, -box.rect.y) for rect in rects))
            for word, rects in places.items()
        )
        draws.append(Ink(box.key, box.rect, colour, tuple(glyphs), reach, boxes, light))
    if lit:
        draws.append(Ink(f"{box.key}/lit", box.rect, light[1], tuple(lit), reach))
    return tuple(draws)


def _glow(word: Rect) -> Rect:
    """The light behind a word: a little wider than the word, a little lower than its line."""
    return word.shrunk(-LIT_PAD, word.h * 0.04)


def _lit(places: dict[int, tuple[Rect, ...]], lit: tuple[int, ...]) -> list[tuple[str, Rect]]:
    """Where the light falls: words that follow one another on a line share one box."""
    found: list[tuple[str, Rect]] = []
    last = -2
    for word in sorted(lit):
        for part, rect in enumerate(places.get(word, ())):
            if found and part == 0 and word == last + 1 and _beside(found[-1][1], rect):
                found[-1] = (found[-1][0], found[-1][1].union(rect))
            else:
                found.append((f"{word}.{part}", rect))
        last = word
    return found


def _beside(one: Rect, other: Rect) -> bool:
    """Are two words neighbours on one line, with nothing but a space between?"""
    gap = max(one.x, other.x) - min(one.right, other.right)
    return abs(one.y - other.y) < 0.01 and gap < one.h / 2


def overhang(style: Style) -> float:
    """How far letters may reach out of their lines: tails, marks, and Nastaliq's long strokes."""
    above = style.face.ascent * style.em - style.baseline
    below = style.face.descent * style.em - (style.line - style.baseline)
    return max(above, below, 0.2 * style.em)
