"""The few primitives a stage must be able to paint. This list *is* the picture.

Every draw has a key that stays the same from one picture to the next, and ``bounds`` that
hold everything it paints (shadow, ring and letters that hang over): so a stage can repaint
exactly what changed. Colours are ``#rrggbb``, lengths are units, order is the order of painting.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from game.ui.geometry import Rect
from game.ui.paragraph import Font
from game.ui.quick import quick

SHADOW_REACH, SHADOW_DROP = 24.0, 22.0
LIT_PAD, LIT_RADIUS = 8.0, 12.0
"""How far the light of a word reaches beside it, and how round it is."""


@quick
@dataclass(frozen=True, slots=True)
class Fill:
    """A plain field of colour, or one that runs softly from top to bottom."""

    key: str
    box: Rect
    top: str
    bottom: str

    @property
    def bounds(self) -> Rect:
        """A fill paints its box."""
        return self.box


@quick
@dataclass(frozen=True, slots=True)
class Veil:
    """A thin layer of one colour over everything below it."""

    key: str
    box: Rect
    colour: str
    cover: float

    @property
    def bounds(self) -> Rect:
        """A veil paints its box."""
        return self.box


@quick
@dataclass(frozen=True, slots=True)
class Slab:
    """A rounded box: fill, border, a lip below, a soft shadow, perhaps a pattern."""

    key: str
    box: Rect
    radius: float
    fill: str
    line: str = ""
    line_width: float = 0.0
    dotted: bool = False
    lip: float = 0.0
    lip_fill: str = ""
    shadow: float = 0.0
    shadow_colour: str = ""
    pattern: str = ""

    @property
    def bounds(self) -> Rect:
        """The box, and where its shadow falls."""
        if not self.shadow:
            return self.box
        return self.box.shrunk(-SHADOW_REACH, -SHADOW_REACH, -SHADOW_REACH, -SHADOW_REACH - SHADOW_DROP)


@quick
@dataclass(frozen=True, slots=True)
class Outline:
    """A drawn outline, its view stretched to the box."""

    key: str
    box: Rect
    path: str
    view: tuple[float, float]
    fill: str
    line: str
    line_width: float
    dotted: bool
    mirrored: bool

    @property
    def bounds(self) -> Rect:
        """The box and half its line."""
        return self.box.grown(self.line_width)


@quick
@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of ours. ``tint`` recolours a line icon; ``cover`` fills the box, as in ``node``.

    ``rim`` is a line of that colour around a figure, where its own colours would be lost on the ground.
    """

    key: str
    box: Rect
    name: str
    tint: str = ""
    mirrored: bool = False
    cover: bool | Literal["foot"] = False
    rim: str = ""

    @property
    def bounds(self) -> Rect:
        """A picture stays in its box."""
        return self.box


@quick
@dataclass(frozen=True, slots=True)
class Glyphs:
    """Letters of one direction, drawn in one go, ``x`` from the left and ``base`` from the top of the box."""

    letters: str
    font: Font
    x: float
    base: float
    word: int = -1


@quick
@dataclass(frozen=True, slots=True)
class Ink:
    """Words that have found their places.

    ``words`` are the boxes of each word, counted from the corner of the box, and ``light`` the colours of
    a word that is being read aloud (the light behind it, and its letters): the stage moves it along.
    """

    key: str
    box: Rect
    colour: str
    glyphs: tuple[Glyphs, ...]
    overhang: float
    words: tuple[tuple[int, tuple[Rect, ...]], ...] = ()
    light: tuple[str, str] = ("", "")

    @property
    def bounds(self) -> Rect:
        """Tails and marks may hang out of the line box; Nastaliq's most of all."""
        return self.box.grown(max(self.overhang, LIT_PAD))


@quick
@dataclass(frozen=True, slots=True)
class Ring:
    """Where the keyboard is: a gap, then a ring, outside everything else."""

    key: str
    box: Rect
    radius: float
    gap: float
    gap_colour: str
    width: float
    colour: str

    @property
    def bounds(self) -> Rect:
        """The ring lies outside the box it rings."""
        return self.box.grown(self.gap + self.width)


Draw = Fill | Veil | Slab | Outline | Picture | Ink | Ring


def moved(draw: Draw, dx: float, dy: float) -> Draw:
    """The same draw a little further."""
    return replace(draw, box=draw.box.moved(dx, dy))
