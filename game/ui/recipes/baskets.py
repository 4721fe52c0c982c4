"""The task *sort*: things stand on the plank, and each goes into one of three baskets.

Tap a thing and it rises; tap a basket and it is in there, looking out. Baskets are wicker,
cloth and wood: no letter's colour, and nothing that could mean right or wrong.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from game.ui.geometry import Rect, Size
from game.ui.node import Art, At, Card, Column, First, Grow, Layers, Node, Row, Shape, Text, Tile
from game.ui.recipes.chrome import edges
from game.ui.recipes.controls import line_icon
from game.ui.recipes.scenery import BELOW_STONES
from game.ui.recipes.story import NARROW, Frame, story_screen
from game.ui.recipes.talk import ON_PLANK, REACH, SIZES, TAIL, Mascot, bubble, gap, standing
from game.ui.recipes.tray import PLANK, plank
from game.ui.theme import Corner, Space

RISE = 18.0
PEEP = 104.0
LITTLE, CLOSE = 56.0, 4.0
"""Below such pictures words have nearly all of their tile."""
CLOSEST, USUAL_WORD = 50.0, 20
"""Below such pictures a tile is as wide as its longest word wants, as if all had so many letters more."""
MANY = 4
"""So many things in a basket stand closer, and are as small as the room asks."""
BESIDE = 120.0
"""What a basket's tile has beside the basket: its edges and the arrow."""
REACHES = 14.0
"""How far the plank reaches out on either side."""
Kind = Literal["open", "cloth", "chest"]


@dataclass(frozen=True, slots=True)
class Thing:
    """Something to put away. Infants see a picture; older ones also read ``words``. Gone leaves its place."""

    key: str
    picture: str
    says: str
    message: object
    words: str = ""
    chosen: bool = False
    gone: bool = False
    available: bool = True
    shortcut: str = ""


@dataclass(frozen=True, slots=True)
class Basket:
    """Where things go. ``inside`` can be taken out again; ``ready`` while a thing is chosen."""

    key: str
    words: str
    kind: Kind
    icon: str
    message: object
    inside: tuple[Thing, ...] = ()
    ready: bool = True


def picture(name: str, size: float) -> Node:
    """A drawing of ours, four to three."""
    return Row(children=(Art(name=name, width=size * 4 / 3, height=size),), spare="centre", gap=0)


def thing_tile(thing: Thing, size: float, pad: float = 12.0) -> Node:
    """A thing on the plank; the chosen one rises, one that is put away leaves a dotted place."""
    if thing.gone:
        return Card(line="line", fill="clear", dotted=True, radius=Corner.TILE, key=f"{thing.key}-place")
    words = (Text(words=thing.words, role="caption", align="centre", even=True),) if thing.words else ()
    tile = Tile(
        key=thing.key,
        says=thing.says,
        message=thing.message,
        shortcut=thing.shortcut,
        child=Column(children=(picture(thing.picture, size), *words), gap=2, spare="middle"),
        chosen=thing.chosen,
        available=thing.available,
        pad_x=pad,
        pad_y=12,
        down="middle",
    )
    above, below = (0.0, RISE) if thing.chosen else (RISE, 0.0)
    return Column(children=(gap(0, above), Grow(child=tile), gap(0, below)), gap=0)


def basket_tile(basket: Basket, width: float) -> Column:
    """A basket with its name; what is inside looks out over its rim and can be taken out again."""
    apart = 14.0 if len(basket.inside) < MANY else 6.0
    each = (width + BESIDE + apart) / max(1, len(basket.inside)) - apart
    inside = tuple(
        Tile(
            key=thing.key,
            says=thing.says,
            message=thing.message,
            child=picture(thing.picture, min(64.0, (each - 2 * 12) * 3 / 4)),
            available=thing.available,
            radius=24,
            pad_x=12,
            pad_y=10,
            least_width=min(PEEP, each),
            least_height=PEEP,
        )
        for thing in basket.inside
    )
    ready: Node = gap(64, 64)
    if basket.ready:
        ready = Card(
            child=line_icon("down", 40, "on-lit"),
            fill="lit",
            line="on-lit",
            radius=Corner.FULL,
            pad_x=12,
            pad_y=12,
            least_width=64,
            least_height=64,
            key=f"{basket.key}-arrow",
        )
    arrow = Column(children=(ready,), spare="middle")
    label = Row(
        children=(Grow(child=Text(words=basket.words, role="sign", align="centre", even=True)),), gap=0
    )
    ways: list[Node] = []
    for height in (170.0, 142.0, 120.0, 96.0):
        drawn = Layers(children=(basket_picture(basket, width, height),), height=height)
        ways.append(Column(children=(drawn, label), gap=8, spare="middle"))
    ways.append(label)
    tile = Tile(
        key=basket.key,
        says=basket.words,
        message=basket.message,
        child=First(
            children=(
                Row(children=(Grow(child=First(children=tuple(ways))), arrow), gap=12, down="stretch"),
                Column(children=(label, arrow), gap=4, spare="middle", across="centre"),
            )
        ),
        available=basket.ready,
        radius=Corner.INFANT_TILE,
        pad_x=22,
        pad_y=16,
        least_height=140,
        down="stretch",
    )
    shelf = Row(children=inside or (gap(PEEP, PEEP),), gap=apart, spare="centre")
    return Column(children=(shelf, Grow(child=tile)), gap=0)


def _share(thing: Thing, image: float) -> float:
    """All alike; where words want nearly all of their tile, the longest of them makes it wider."""
    if image >= CLOSEST:
        return 1.0
    return USUAL_WORD + max(map(len, thing.words.split()), default=0)


_WEAVE = "M0 0 H300 L276 126 Q272 140 258 140 L42 140 Q28 140 24 126 Z"
_BOX = "M8 0 H292 V126 Q292 140 278 140 L22 140 Q8 140 8 126 Z"
_RIM = "M0 14 Q0 0 14 0 H286 Q300 0 300 14 V18 Q300 30 286 30 H14 Q0 30 0 18 Z"
_CLOTH = f"M0 14 Q0 0 14 0 H286 Q300 0 300 14 V24{' q-19 26 -37.5 0' * 8} Z"


def basket_picture(basket: Basket, width: float, height: float) -> Layers:
    """Wicker, wicker with a cloth, or a wooden chest, with a sign on it."""
    view = (300.0, 140.0)
    chest = basket.kind == "chest"
    body, light, deep = (
        ("chest", "chest-light", "chest-deep") if chest else ("wicker", "wicker-light", "wicker-deep")
    )
    wide = min(width, height * 2.4)
    left = (width - wide) / 2
    whole = Rect(left, 0, wide, height)
    parts: list[Node] = [
        At(
            child=Shape(
                path=_BOX if chest else _WEAVE, view=view, fill=body, line=deep, line_width=4, key="body"
            ),
            box=whole,
        ),
        At(
            child=Shape(path=_BANDS if chest else _WICKER, view=view, line=light, line_width=7, key="weave"),
            box=whole,
        ),
    ]
    rim = {"open": (_RIM, "cloth-moss"), "cloth": (_CLOTH, "cloth-teal"), "chest": (_RIM, "chest-light")}[
        basket.kind
    ]
    parts.append(
        At(
            child=Shape(path=rim[0], view=(300, 50), fill=rim[1], line=deep, line_width=4, key="rim"),
            box=Rect(left - 6, 0, wide + 12, height * 50 / 140),
        )
    )
    sign = height * 0.46
    parts.append(
        At(
            child=Card(
                child=line_icon(basket.icon, sign * 0.6),
                line=deep,
                line_width=4,
                radius=Corner.FULL,
                pad_x=sign * 0.2,
                pad_y=sign * 0.2,
            ),
            box=Rect(left + (wide - sign) / 2, height * 0.40, sign, sign),
        )
    )
    return Layers(children=tuple(parts), width=width, height=height, key="basket")


_WICKER = " ".join(
    f"M{x + (14 if row % 2 else 0)} {y} l16 0"
    for row, y in enumerate((54, 80, 106))
    for x in range(40, 240, 36)
)
_BANDS = "M60 34 L60 136 M240 34 L240 136"


@dataclass(frozen=True, slots=True)
class _Way:
    """How the room is shared: the things' pictures, the mascot (or none), its bubble, and the baskets."""

    image: float
    mascot: float
    beside: float = 1.0
    """How much of the line next to the bubble stays empty, of four parts."""
    low: bool = False


LOW = 296.0
"""From the plank to the floor, where baskets make room for long words above them."""


LARGE = (300.0, 260.0, 230.0)
"""How wide pictures are that stand without words, for those who do not read yet."""


def _ways(wide: bool, bare: bool) -> tuple[_Way, ...]:
    """Ever smaller pictures; then the bubble takes the whole line, the baskets sink, and the mascot goes.

    ``bare`` pictures are as large as the room allows: nothing below them says what they are.
    """
    sizes = SIZES if wide else SIZES[3:]
    large = tuple(_Way(image, sizes[1], 0.0) for image in LARGE) if bare else ()
    roomy = tuple(_Way(image, size) for image in (210.0, 168.0, 128.0, 96.0, 72.0) for size in sizes)
    close = tuple(_Way(image, SIZES[-1], 0.0, low) for low in (False, True) for image in (96.0, 72.0))
    return (
        *large,
        *roomy,
        *close,
        *(_Way(image, 0.0, 0.0, low=True) for image in (96.0, 72.0, 56.0, 48.0, 40.0)),
    )


def sort(
    field: Size,
    frame: Frame,
    said: str,
    ear: Tile | None,
    things: Sequence[Thing],
    baskets: Sequence[Basket],
    role: str = "say",
    on: Tile | None = None,
) -> Layers:
    """The plank over the full width with everything on it, the baskets below.

    ``on``: everything is put away, and this is what comes next.
    """
    room = edges(field)
    wide = field.w >= NARROW
    floor = field.h - Space.FOOT
    words = Text(words=said, role=role, key="asked")
    columns = (room.w - 28 * (len(baskets) - 1)) / len(baskets) - BESIDE
    below = Row(
        children=tuple(Grow(child=basket_tile(basket, columns)) for basket in baskets), gap=28, down="stretch"
    )

    def on_plank(image: float) -> Row:
        if on is not None:
            return Row(children=(on,), spare="centre", gap=0)
        pad, apart = (CLOSE, 6.0) if image < LITTLE else (12.0, 20.0 if wide else 14.0)
        tiles = tuple(
            Grow(child=thing_tile(thing, image, pad), share=_share(thing, image)) for thing in things
        )
        return Row(children=tiles, gap=apart, down="stretch")

    def above(way: _Way) -> Node:
        mascot = Mascot(frame.who)
        speech = bubble(words, ear, tail="start" if way.mascot else "none", pad_x=32, pad_y=16)
        aside = (Grow(child=gap(), share=way.beside),) if way.beside else ()
        asks = Row(children=(Grow(child=speech, share=3), *aside), gap=0)
        standing_there = Column(children=(Grow(child=on_plank(way.image)), gap(0, ON_PLANK - 2)), gap=0)
        beside = Column(children=(asks, Grow(child=standing_there)), gap=14)
        if not way.mascot:
            return beside
        return Row(
            children=(standing(mascot, way.mascot), Grow(child=beside)),
            gap=TAIL + 8 - way.mascot * (1 - REACH[mascot.name]),
            down="stretch",
        )

    def whole(way: _Way) -> Column:
        high = LOW if way.low else 386.0 if wide else 420.0
        side = gap(REACHES)
        upper = Row(children=(side, Grow(child=above(way)), side), gap=0, down="stretch")
        lower = Card(
            child=Row(children=(side, Grow(child=below), side), gap=0, down="stretch"),
            fill="clear",
            least_height=high - PLANK - 8,
            down="stretch",
        )
        foot = Column(children=(plank(frame.letter), gap(0, 8), lower), gap=0)
        return Column(children=(Grow(child=upper), foot), gap=-ON_PLANK, key="sort")

    ways = _ways(wide, not any(thing.words for thing in things))
    box = Rect(room.x - REACHES, BELOW_STONES, room.w + 2 * REACHES, floor - BELOW_STONES)
    return story_screen(field, frame, At(child=First(children=tuple(whole(way) for way in ways)), box=box))
