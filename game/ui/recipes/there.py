"""Where no device is: a window into the town, with whoever the story is about, and whoever helps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.ui.geometry import Rect
from game.ui.motion import Breathe
from game.ui.node import Art, At, Card, Column, First, Grow, Layers, Node, Row, Shape, Text
from game.ui.recipes.talk import bubble, gap
from game.ui.recipes.town import NAMES, SPOTS
from game.ui.theme import Corner

SIZES = (640.0, 560.0, 500.0, 440.0, 380.0, 320.0, 260.0, 200.0, 150.0)
HOUSE = 0.86
"""So much of the window's width the house behind them takes."""
SLENDER = 0.7
GROUND = 150.0
FRAME = 3.0


@dataclass(frozen=True, slots=True)
class Somebody:
    """A child or a grown-up: their picture with its mood, and who that is in words."""

    picture: str
    says: str
    key: str = "someone"

    def art(self, size: float) -> Art:
        """Standing there, breathing."""
        return Art(
            name=self.picture, width=size, height=size, says=self.says, motions=(Breathe(),), key=self.key
        )


def there(
    box: Rect,
    letter: str,
    theme: str,
    people: Sequence[Somebody],
    *,
    words: Text | None = None,
    beside: Node | None = None,
) -> At:
    """One or two people before the house of the letter; ``words`` is what the first says, in a bubble.

    ``beside`` is something that is shown: the proof, above them.
    """
    w, h = box.w, box.h
    house = _house_box(letter, w, h)
    standing = Grow(child=_standing(w, people, house.w < w * SLENDER))
    foot = gap(0, 16 if len(people) == 1 else FRAME)
    shown: tuple[Node, ...] = ()
    if beside is not None:
        shown = (Row(children=(beside,), spare="centre", gap=0),)
    ways = [Column(children=(gap(0, 26), *shown, standing, foot), gap=10)]
    if words is not None:  # they were put together, or heard, a moment ago: they go where there is no room
        spoken = Row(
            children=(gap(24), Grow(child=bubble(words, tail="below", pad_x=30, pad_y=18)), gap(24)), gap=0
        )
        ways.insert(0, Column(children=(gap(0, 26), spoken, *shown, standing, foot), gap=10))
    return At(
        child=Layers(
            children=(
                Card(
                    fill=f"{letter}-wash",
                    line="message-line",
                    line_width=FRAME,
                    radius=Corner.PANEL,
                    key="window",
                ),
                At(child=_house(letter, theme, house), box=house),
                At(child=_ground(letter, w), box=Rect(FRAME, h - GROUND - FRAME, w - 2 * FRAME, GROUND)),
                First(children=tuple(ways)),
            ),
            key="there",
        ),
        box=box,
    )


def _standing(width: float, people: Sequence[Somebody], aside: bool) -> First:
    """As large as there is room; ``aside`` of a slender house, so that nobody wears it as a hat."""
    share = 0.94 if len(people) == 1 else 0.58
    sizes = [size for size in SIZES if size <= width * share] or [SIZES[-1]]
    return First(
        children=tuple(
            Column(
                children=(
                    Row(
                        children=tuple(one.art(size) for one in people),
                        spare="start" if aside else "centre",
                        gap=-size * 0.08,
                    ),
                ),
                gap=0,
                spare="bottom",
            )
            for size in sizes
        )
    )


def _house_box(letter: str, w: float, h: float) -> Rect:
    picture = SPOTS[letter].picture
    wide = w * HOUSE
    high = wide * picture.h / picture.w
    if high > h * 0.72:
        high = h * 0.72
        wide = high * picture.w / picture.h
    x = (w - wide) / 2 if wide >= w * SLENDER else w - wide - 20
    return Rect(x, h - GROUND * 0.72 - high, wide, high)


def _house(letter: str, theme: str, box: Rect) -> Art:
    return Art(name=f"town/{NAMES[letter]}-{theme}", width=box.w, height=box.h, turns=True, key="house")


def _ground(letter: str, w: float) -> Shape:
    """A green that follows the round corners of the window."""
    r, h, wide = Corner.PANEL - FRAME, GROUND, w - 2 * FRAME
    path = (
        f"M0 46 Q{wide * 0.3} -10 {wide * 0.62} 34 T{wide} 30 V{h - r} "
        f"Q{wide} {h} {wide - r} {h} H{r} Q0 {h} 0 {h - r} Z"
    )
    return Shape(path=path, view=(wide, h), width=wide, height=h, fill=f"{letter}-near", key="green")
