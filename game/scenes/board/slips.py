"""What lies in the teacher's drawer, slip by slip, and how many sheets its slips need. Nothing is left out.

The room is reckoned from letters and their size before anything is laid out, as for the screens of a story: a
sheet is the same whatever is pressed. It is a little too careful rather than too bold.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import Literal

from game.ui.look import Look
from game.ui.node import Card, Column, Grow, Node, Row, Text
from game.ui.paragraph import unmarked
from game.ui.theme import Corner, Space
from game.words.language import ENGLISH

Size = Literal["large", "usual"]
LETTER = 0.5
"""How wide a letter is, in its em, with the ends of lines that stay empty."""
DISC = 60.0
_END = re.compile(r"(?<=[.!?۔؟])[ \n]+")
"""Behind a sentence."""
ROLES: dict[Size, tuple[str, str]] = {"large": ("reading", "text"), "usual": ("text", "small")}
"""The words of a slip, and those below them."""
GAPS: dict[Size, float] = {"large": Space.L, "usual": Space.S}


@dataclass(frozen=True, slots=True)
class Slip:
    """One thing to know: an answer behind its disc, or words alone; below it what a child may think."""

    key: str
    words: str
    mark: str = ""
    thinks: str = ""
    truth: str = ""

    def node(self, size: Size) -> Node:
        """As it is shown."""
        role, below = ROLES[size]
        more = (("thinks", self.thinks, "ink"), ("truth", self.truth, "soft"))
        lines = (
            Text(words=self.words, role=role, key="words"),
            *(Text(words=words, role=below, colour=colour, key=key) for key, words, colour in more if words),
        )
        column = Column(children=lines, gap=2)
        if not self.mark:
            return Row(children=(Grow(child=column),), gap=0, key=self.key)
        mark = Text(words=self.mark, role="strong", colour="paper", align="centre", language=ENGLISH)
        disc = Card(child=mark, fill="ink", radius=Corner.FULL, least_width=DISC, least_height=DISC)
        return Row(children=(disc, Grow(child=column)), gap=Space.S, down="top", key=self.key)

    def height(self, look: Look, wide: float) -> float:
        """What it needs at most."""
        wide -= DISC + Space.S if self.mark else 0.0
        role, below = ROLES["usual"]
        lines = ((self.words, role), (self.thinks, below), (self.truth, below))
        return max(DISC if self.mark else 0.0, sum(_high(look, words, role, wide) for words, role in lines))


def _high(look: Look, words: str, role: str, wide: float) -> float:
    style = look.style(role)
    on_a_line = max(1.0, wide / (style.em * LETTER))
    return sum(ceil(len(part) / on_a_line) * style.line + 2 for part in unmarked(words)[0].splitlines())


def column_of(slips: Sequence[Slip], size: Size) -> Column:
    """The slips of a sheet, one below the other."""
    return Column(children=tuple(slip.node(size) for slip in slips), gap=GAPS[size])


def _cut(slip: Slip, look: Look, wide: float, high: float) -> tuple[Slip, ...]:
    """A note that is longer than a sheet goes on to the next after a whole sentence."""
    if slip.mark or slip.height(look, wide) <= high:
        return (slip,)
    parts: list[Slip] = []
    for sentence in _END.split(slip.words):
        longer = replace(parts[-1], words=f"{parts[-1].words} {sentence}") if parts else None
        if longer is not None and longer.height(look, wide) <= high:
            parts[-1] = longer
        else:
            parts.append(replace(slip, key=f"{slip.key}-{len(parts) + 1}", words=sentence))
    return tuple(parts)


def sheets(slips: Sequence[Slip], look: Look, wide: float, high: float) -> tuple[tuple[Slip, ...], ...]:
    """As many slips on a sheet as have room there; every slip is on one of them."""
    found: list[tuple[Slip, ...]] = []
    here: list[Slip] = []
    left = high
    for slip in (part for one in slips for part in _cut(one, look, wide, high)):
        needs = slip.height(look, wide) + GAPS["usual"]
        if here and needs > left:
            found.append(tuple(here))
            here, left = [], high
        here.append(slip)
        left -= needs
    return (*found, tuple(here))
