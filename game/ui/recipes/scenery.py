"""Where a story happens: sky, clouds, the letter's hills, and the stones that show how far one has come."""

from __future__ import annotations

from collections.abc import Sequence

from game.ui.geometry import Rect, Size
from game.ui.node import Art, At, Card, First, Grow, Layers, Node, Row, Shape, Text, Tile
from game.ui.recipes.chrome import badge, edges
from game.ui.recipes.controls import ROUND, line_icon
from game.ui.recipes.talk import FEET, gap
from game.ui.theme import Space

_HILLS = (
    ("far", 410.0, "M0 74 Q250 -10 560 60 T1130 46 T1600 70 T1920 40 L1920 410 L0 410 Z"),
    ("mid", 320.0, "M0 40 Q330 -30 700 60 T1340 70 T1920 50 L1920 320 L0 320 Z"),
    ("near", 190.0, "M0 70 Q420 10 900 74 T1500 40 T1920 70 L1920 190 L0 190 Z"),
)
CLOUD = (
    "M18 60 Q0 60 0 44 Q2 28 22 30 Q30 6 58 10 Q82 -6 102 14 Q124 10 130 30 Q150 30 150 46 Q150 60 134 60 Z"
)
_CLOUDS = ((0.42, 62.0, 190.0), (-0.02, 196.0, 150.0), (0.93, 270.0, 230.0))
STONE = Size(74, 38)
STONE_LIP = 9.0
HERE = 1.26
STREAM = 114.0
WATER = 94.0
BELOW_STONES = Space.TOP + WATER + STONE.h * HERE / 2 + STONE_LIP + 12
"""Here the stream ends, and a little air below it: no bubble touches the stones."""
LITTLE = 104.0
ONE_LINE = 92.0
"""One line of a place's name, at any text size."""


def scenery(field: Size, letter: str) -> tuple[At, ...]:
    """Each letter has its own weather: three hills, a few clouds, nothing that moves."""
    clouds = tuple(
        At(
            child=Shape(path=CLOUD, view=(150, 60), fill="cloud", key=f"cloud{number}"),
            box=Rect(field.w * share, y, width, width * 0.4),
        )
        for number, (share, y, width) in enumerate(_CLOUDS)
    )
    hills = tuple(
        At(
            child=Shape(path=path, view=(1920, height), fill=f"{letter}-{name}", key=f"hill-{name}"),
            box=Rect(0, field.h - height, field.w, height),
        )
        for name, height, path in _HILLS
    )
    return (*clouds, *hills)


def story_bar(
    field: Size,
    home: Tile,
    letter: str,
    place: str,
    path: Node | None = None,
    role: str = "place",
    help_tile: Tile | None = None,
) -> At:
    """Home, the letter, the name of the place (none for infants), and how far we have come."""
    room = edges(field)
    name: Node = gap(1, 1)
    if place:
        name = Text(words=place, role=role)
    if place and path is not None:  # the badge says it too: where it has no room beside the stones, it goes
        name = First(children=(Card(child=name, fill="clear", least_height=ONE_LINE), gap(1, ONE_LINE)))
    tiles = (home, help_tile) if help_tile is not None else (home,)
    start: tuple[Node, ...] = (*tiles, badge(letter)) if letter else tiles
    end = (path,) if path is not None else ()
    return At(
        child=Row(children=(*start, Grow(child=name), *end), gap=28),
        box=Rect(room.x, room.y, room.w, ROUND + Space.LIP),
    )


def stones(field: Size, letter: str, mascot: str, here: int, count: int, says: str) -> Layers:
    """Passed stones carry a paw, the mascot stands on this one, the others wait. No number, no star."""
    step = 106.0 if field.w >= 1700 else 86.0
    width = step * (count - 1) + STONE.w * HERE + 12
    ripples = int(width / 40) + 1
    wave = "M0 6 q10 -9 20 0 t20 0" + " t20 0 t20 0" * (ripples - 1)
    children: list[Node] = [
        At(
            child=Shape(
                path=wave, view=(40.0 * ripples, 12), line="message-line", line_width=4, key=f"wave{row}"
            ),
            box=Rect(0, WATER + 4 + row * 16, width, 12),
        )
        for row in (0, 1)
    ]
    for number in range(count):
        middle = STONE.w * HERE / 2 + 6 + number * step
        children.extend(_stone(letter, number, here, middle))
    middle = STONE.w * HERE / 2 + 6 + here * step
    little = Art(name=f"mascots/{mascot}-calm", width=LITTLE, height=LITTLE, says=says, key="here")
    top = WATER + 4 - LITTLE * FEET
    children.append(At(child=little, box=Rect(middle - LITTLE / 2, top, LITTLE, LITTLE)))
    return Layers(children=tuple(children), width=width, height=STREAM, key="stones")


def _stone(letter: str, number: int, here: int, middle: float) -> Sequence[At]:
    share = HERE if number == here else 1.0
    w, h = STONE.w * share, STONE.h * share
    box = Rect(middle - w / 2, WATER - h / 2, w, h)
    past = number <= here
    oval = (
        "M50 0 C77.6 0 100 22.4 100 50 C100 77.6 77.6 100 50 100 C22.4 100 0 77.6 0 50 C0 22.4 22.4 0 50 0 Z"
    )
    edge = f"{letter}-edge" if past else "line"
    found = [
        At(
            child=Shape(
                path=oval, view=(100, 100), fill=edge, line=edge, line_width=4, key=f"stone{number}-lip"
            ),
            box=box.moved(0, STONE_LIP),
        ),
        At(
            child=Shape(
                path=oval,
                view=(100, 100),
                fill=letter if past else "paper",
                line=edge,
                line_width=3,
                key=f"stone{number}",
            ),
            box=box,
        ),
    ]
    if number < here:
        paw = Rect(middle - 15, WATER - 15, 30, 30)
        found.append(At(child=line_icon("paw", 30, f"on-{letter}"), box=paw))
    return found
