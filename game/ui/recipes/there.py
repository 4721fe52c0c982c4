"""Where no device is: a window into the town, with whoever the story is about, and whoever helps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from game.ui.geometry import Rect
from game.ui.motion import Breathe
from game.ui.node import Art, At, Card, Column, First, Grow, Layers, Node, Row, Shape, Text
from game.ui.recipes.scenery import CLOUD
from game.ui.recipes.talk import bubble, gap
from game.ui.recipes.town import NAMES, SPOTS
from game.ui.theme import Corner

SIZES = (640.0, 560.0, 500.0, 440.0, 380.0, 320.0, 260.0, 200.0, 150.0)
HOUSE, HIGH = 0.94, 0.72
"""So much of the window's width and height the house behind them takes at the most."""
SLENDER = 0.7
GROUND, LIFTED = 190.0, 0.55
"""How high the green is at the least; where a house is low it rises by so much of what is left over it."""
ALONE, BEFORE, SMALL = 0.94, 0.74, 0.56
"""How wide a picture is at the most: beside a slender house, before a wide one, before a finished one."""
TOGETHER = 0.58
CHILD, NEARER = 0.84, 0.16
"""A child beside a grown-up: how much smaller, and how far the two pictures overlap."""
CLOUDS = ((0.08, 0.07, 0.3), (0.62, 0.16, 0.24))
"""Where clouds are in the window, and how wide."""
FRAME, FEET = 3.0, 16.0


@dataclass(frozen=True, slots=True)
class Somebody:
    """A child or a grown-up: their picture with its mood, and who that is in words.

    ``turns``: whoever looks to one side turns round with the screen.
    """

    picture: str
    says: str
    key: str = "someone"
    turns: bool = False

    def art(self, size: float) -> Art:
        """Standing there, breathing."""
        return Art(
            name=self.picture,
            width=size,
            height=size,
            turns=self.turns,
            says=self.says,
            motions=(Breathe(),),
            key=self.key,
        )


def there(
    box: Rect,
    letter: str,
    theme: str,
    people: Sequence[Somebody],
    *,
    words: Text | None = None,
    beside: Node | None = None,
    finished: bool = False,
) -> At:
    """One or two people before the house of the letter; ``words`` is what the first says, in a bubble.

    ``beside`` is something that is shown: the proof, above them. ``finished``: with all its flags and lamps.
    """
    w, h = box.w, box.h
    house, green = _house_box(letter, w, h)
    slender = house.w < w * SLENDER
    tail: Literal["below", "below-end"] = "below" if slender or len(people) > 1 else "below-end"
    most = ALONE if slender else SMALL if finished else BEFORE
    standing = Grow(child=_pair(w, *people) if len(people) > 1 else _alone(w * most, people[0], slender))
    shown: tuple[Node, ...] = ()
    if beside is not None:
        shown = (Row(children=(beside,), spare="centre", gap=0),)
    ways = [Column(children=(gap(0, 26), *shown, standing), gap=10)]
    if words is not None:  # they were put together, or heard, a moment ago: they go where there is no room
        said = bubble(words, tail=tail, pad_x=30, pad_y=18)
        spoken = Row(children=(gap(24), Grow(child=said), gap(24)), gap=0)
        ways.insert(0, Column(children=(gap(0, 26), spoken, *shown, standing), gap=10))
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
                *_clouds(w, h),
                *_house(letter, theme, house, finished=finished),
                At(child=_ground(letter, w, green), box=Rect(FRAME, h - green - FRAME, w - 2 * FRAME, green)),
                First(children=tuple(ways)),
            ),
            key="there",
        ),
        box=box,
    )


def _clouds(w: float, h: float) -> tuple[At, ...]:
    return tuple(
        At(
            child=Shape(path=CLOUD, view=(150, 60), fill="cloud", key=f"cloud{number}"),
            box=Rect(w * x, h * y, w * wide, w * wide * 0.4),
        )
        for number, (x, y, wide) in enumerate(CLOUDS)
    )


def _alone(most: float, one: Somebody, slender: bool) -> First:
    """A child as large as there is room; no door is hidden, be the house slender or wide."""
    sizes = [size for size in SIZES if size <= most] or [SIZES[-1]]
    return First(
        children=tuple(
            Column(
                children=(
                    Row(children=(one.art(size),), spare="start" if slender else "end", gap=0),
                    gap(0, FEET),
                ),
                gap=0,
                spare="bottom",
            )
            for size in sizes
        )
    )


def _pair(width: float, child: Somebody, grown_up: Somebody) -> First:
    """A child, and nearer to us a grown-up from the waist up, who ends where the window does."""
    sizes = [size for size in SIZES if size <= width * TOGETHER] or [SIZES[-1]]
    return First(
        children=tuple(
            Column(
                children=(
                    Row(
                        children=(
                            Column(children=(child.art(size * CHILD), gap(0, FEET)), gap=0),
                            grown_up.art(size),
                        ),
                        spare="centre",
                        gap=-size * NEARER,
                        down="bottom",
                    ),
                    gap(0, FRAME),
                ),
                gap=0,
                spare="bottom",
            )
            for size in sizes
        )
    )


def _house_box(letter: str, w: float, h: float) -> tuple[Rect, float]:
    """Where the house is, and how high the green before it."""
    picture = SPOTS[letter].picture
    share = picture.w / picture.h
    high = min(w * HOUSE / share, h * HIGH)
    wide = high * share
    x = (w - wide) / 2 if wide >= w * SLENDER else w - wide - 20
    green = max(GROUND, (h - high) * LIFTED)
    return Rect(x, h - green + GROUND * 0.28 - high, wide, high), green


def _house(letter: str, theme: str, box: Rect, *, finished: bool) -> tuple[At, ...]:
    """The house, and what it wears where that is no wider than it."""
    spot, name = SPOTS[letter], NAMES[letter]
    house = Art(name=f"town/{name}-{theme}", width=box.w, height=box.h, turns=True, key="house")
    if not finished or spot.finished.w > spot.picture.w:
        return (At(child=house, box=box),)
    share = box.w / spot.picture.w
    worn = spot.finished.moved(-spot.picture.x, -spot.picture.y)
    over = Rect(box.x + worn.x * share, box.y + worn.y * share, worn.w * share, worn.h * share)
    wears = Art(name=f"town/{name}-finished-{theme}", width=over.w, height=over.h, turns=True, key="wears")
    return (At(child=house, box=box), At(child=wears, box=over))


def _ground(letter: str, w: float, high: float) -> Shape:
    """A green that follows the round corners of the window."""
    r, h, wide = Corner.PANEL - FRAME, high, w - 2 * FRAME
    path = (
        f"M0 46 Q{wide * 0.3} -10 {wide * 0.62} 34 T{wide} 30 V{h - r} "
        f"Q{wide} {h} {wide - r} {h} H{r} Q0 {h} 0 {h - r} Z"
    )
    return Shape(path=path, view=(wide, h), width=wide, height=h, fill=f"{letter}-near", key="green")
