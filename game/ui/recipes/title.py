"""The title: a street in Pingtown with three houses to go into."""

from __future__ import annotations

from dataclasses import dataclass

from game.ui.geometry import Rect, Size
from game.ui.motion import Blink, Breathe, Greet, Pop, Turn
from game.ui.node import Art, At, Card, Ground, Layers, Node, Row, Text, Tile
from game.ui.recipes.controls import ROUND
from game.ui.theme import Corner, Space

HOUSE = Size(392, 516)
DOORWAY = Rect(70, 222, 226, 262)
SIGN = Rect(0, 78, 392, 116)
PING = Rect(24, 216, 104, 104)
FLOOR = 1000.0
LOGO = Size(1178, 350)
LOGO_WIDTH = 1046.0
CORNER = 3 * (ROUND + Space.M)
"""The room that the three tiles in the corner need."""
MASCOT = 440.0


@dataclass(frozen=True, slots=True)
class House:
    """One door of the title: which house, what its sign says, who is inside, what a press tells."""

    key: str
    words: str
    says: str
    message: object
    people: tuple[str, ...]
    shortcut: str
    pings: bool = False


def street(field: Size, theme: str) -> Node:
    """The whole town behind everything."""
    return Art(
        name=f"title/street-{theme}", width=field.w, height=field.h, cover=True, turns=True, key="street"
    )


def title(
    field: Size, theme: str, houses: tuple[House, ...], leave: Tile, corner: tuple[Tile, ...], name: str
) -> Layers:
    """The street, the logo, a mascot who greets, the houses, and small things in the corners."""
    floor = field.h - (1080 - FLOOR)
    spare = field.w - 1920
    share = min(1.0, (field.w - 2 * 30 - 340) / (3 * HOUSE.w + 2 * 28)) if spare < 0 else 1.0
    size = Size(HOUSE.w * share, HOUSE.h * share)
    mascot = MASCOT if spare >= 0 else MASCOT * max(0.78, share * 0.92)
    gap = 70.0 if spare >= 0 else max(20.0, 70.0 + spare / 8)
    block = 3 * size.w + 2 * gap
    left = max(0.0, spare / 2)
    start = left + 494 if spare >= 0 else field.w - 30 - block
    children: list[Node] = [
        Ground(),
        street(field, theme),
        At(child=_logo(field, theme, name), box=_logo_box(field), across="centre", down="middle"),
        At(
            child=_mascot(mascot),
            box=Rect(max(0.0, min(left + 22, start - mascot * 0.86)), floor + 32 - mascot, mascot, mascot),
        ),
    ]
    for number, house in enumerate(houses):
        box = Rect(start + number * (size.w + gap), floor - size.h, size.w, size.h)
        children.append(At(child=_house(house, theme, share), box=box))
    reach = len(corner) * (ROUND + Space.M)
    children.append(
        At(
            child=Row(children=corner, gap=Space.M, spare="end"),
            box=Rect(field.w - Space.EDGE - reach, 34, reach, ROUND + Space.LIP),
        )
    )
    children.append(At(child=leave, box=Rect(Space.EDGE, 34, ROUND, ROUND + Space.LIP)))
    return Layers(children=tuple(children))


def _logo_box(field: Size) -> Rect:
    """In the middle, or what is left between the corners of a narrow screen."""
    start, end = Space.EDGE + ROUND + Space.L, field.w - Space.EDGE - CORNER - Space.S
    width = min(LOGO_WIDTH, end - start)
    middle = min(field.w / 2, (start + end) / 2 if width < LOGO_WIDTH else end - width / 2)
    return Rect(middle - width / 2, 40, width, LOGO.h * width / LOGO.w)


def _logo(field: Size, theme: str, name: str) -> Art:
    box = _logo_box(field)
    picture = {"contrast": "title/logo-contrast", "calm": "title/logo-calm"}.get(theme, "title/logo")
    return Art(name=picture, width=box.w, height=box.h, says=name, key="logo")


def _mascot(size: float) -> Art:
    return Art(
        name="mascots/tally-calm",
        width=size,
        height=size,
        motions=(Breathe(), Blink(shut="mascots/tally-blink", every=4.6), Greet(mood="mascots/tally-happy")),
        key="mascot",
    )


def _house(house: House, theme: str, share: float) -> Tile:
    """The whole front is the button; people stand between the house and its door."""

    def part(rect: Rect) -> Rect:
        return Rect(rect.x * share, rect.y * share, rect.w * share, rect.h * share)

    whole = Rect(0, 0, HOUSE.w * share, HOUSE.h * share)
    door = tuple(f"title/door-{house.key}-{how}-{theme}" for how in ("ajar", "open"))
    children = (
        At(
            child=Art(
                name=f"title/house-{house.key}-{theme}",
                width=whole.w,
                height=whole.h,
                turns=True,
                key="front",
            ),
            box=whole,
        ),
        *(At(child=art, box=part(box)) for art, box in _people(house.people)),
        At(
            child=Art(
                name=door[0],
                live=door[1],
                width=whole.w,
                height=whole.h,
                turns=True,
                motions=(Turn(between=door),),
                key="leaf",
            ),
            box=whole,
        ),
        At(
            child=Card(
                child=Text(words=house.words, role="sign", align="centre", even=True),
                radius=30,
                line="line",
                edge=8,
                edge_colour="line",
                pad_x=10,
                pad_y=12,
                least_height=92,
                key="sign",
            ),
            box=Rect(SIGN.x * share, 0, SIGN.w * share, SIGN.bottom * share),
            down="bottom",
        ),
    )
    if house.pings:
        box = part(PING)
        ping = Art(name="title/ping", width=box.w, height=box.h, turns=True, motions=(Pop(),), key="ping")
        children = (*children, At(child=ping, box=box))
    return Tile(
        key=house.key,
        says=house.says,
        message=house.message,
        child=Layers(children=children, width=whole.w, height=whole.h),
        kind="bare",
        radius=Corner.TILE,
        pad_x=0,
        pad_y=0,
        lip=16,
        shortcut=house.shortcut,
    )


_CROWDS = {1: (250.0, 0.37, 0.0), 2: (172.0, 0.43, 66.0), 3: (188.0, 0.42, 50.0)}
"""For so many people in a doorway: how large each is, where their middle is, how far apart they stand."""


def _people(names: tuple[str, ...]) -> list[tuple[Art, Rect]]:
    """Who stands in the doorway, peeping out beside the door. Grown-ups have no blink of their own."""
    size, lead, reach = _CROWDS[len(names)]
    bottom = DOORWAY.bottom - 2
    found = []
    for number, name in enumerate(names):
        middle = DOORWAY.x + DOORWAY.w * lead + (number - (len(names) - 1) / 2) * reach
        motions = () if name.endswith("-listening") else (_blink(name),)
        art = Art(name=f"people/{name}", width=size, height=size, motions=motions, key=name)
        found.append((art, Rect(middle - size / 2, bottom - size, size, size)))
    return found


def _blink(name: str) -> Blink:
    return Blink(shut=f"people/{name.split('-', maxsplit=1)[0]}-blink", over=True, every=5.4)
