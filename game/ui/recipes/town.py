"""The town as the map: six houses to go into, and what has been done there is seen on them.

The house itself is the button. Its letter hangs on it as a sign; where somebody has a ping, they stand at
the door with it. Nothing counts anything: lamps, flowers and flags come by themselves.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from game.ui.geometry import Rect, Size
from game.ui.motion import Blink, Breathe, Pop
from game.ui.node import Art, At, Card, Column, Ground, Grow, Layers, Node, Row, Text, Tile
from game.ui.recipes.chrome import badge, edges
from game.ui.recipes.controls import ROUND
from game.ui.recipes.talk import MASCOTS, gap
from game.ui.theme import Corner, Space

MAP = Size(1920, 1080)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a place stands on the map: its picture, what may be pressed, its sign, who stands there."""

    picture: Rect
    finished: Rect
    press: Rect
    sign: tuple[float, float]
    host: tuple[float, float]
    guest: tuple[float, float]
    ping: float
    """How far down beside them their ping is, as a share of their height."""


def _spot(
    box: Rect,
    press: Rect,
    sign: tuple[float, float],
    host: tuple[float, float],
    guest: tuple[float, float],
    finished: Rect | None = None,
    ping: float = 0.42,
) -> Spot:
    return Spot(box, finished or box, press, sign, host, guest, ping)


SPOTS = {
    "reliable": _spot(Rect(404, 236, 480, 420), Rect(428, 276, 432, 350), (644, 300), (508, 634), (806, 664)),
    "accepting": _spot(
        Rect(970, 246, 400, 400), Rect(994, 276, 352, 345), (1148, 300), (1322, 640), (1018, 632)
    ),
    "tell": _spot(
        Rect(1588, 104, 320, 520),
        Rect(1648, 168, 240, 426),
        (1768, 298),
        (1828, 616),
        (1566, 636),
        Rect(1268, 104, 652, 520),
        0.36,
    ),
    "meeting": _spot(Rect(640, 640, 620, 300), Rect(664, 696, 572, 280), (950, 756), (756, 962), (590, 1000)),
    "safe": _spot(Rect(60, 500, 470, 380), Rect(80, 520, 344, 410), (214, 640), (130, 890), (300, 1045)),
    "kind": _spot(
        Rect(1236, 546, 560, 440), Rect(1256, 632, 520, 324), (1516, 690), (1390, 960), (1728, 1030)
    ),
}
"""As in assets/art/town/places.json; back to front. Whoever waits hides neither the door nor a sign."""
NAMES = {
    "safe": "cottage",
    "meeting": "bridge",
    "accepting": "post-office",
    "reliable": "library",
    "tell": "lighthouse",
    "kind": "garden",
}
GUEST, HOST, LEAST_SIGN = 210.0, 170.0, 0.9
LIGHT, PING, ASIDE = 1.08, 0.56, 0.12
"""The disc behind whoever waits, their ping, and how far it stands out, as shares of their picture."""
SIGN_WIDTHS = {
    "safe": 353.0,
    "meeting": 360.0,
    "accepting": 360.0,
    "reliable": 344.0,
    "tell": 448.0,
    "kind": 360.0,
}
"""Names are set into so much room; the longest word is the lighthouse."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the town. ``stage``: 0 nothing yet, 1 something was done, 2 everything was.

    ``guest`` is the resident who waits there with a ping. A place that is not open is only seen.
    """

    letter: str
    words: str
    says: str
    message: object
    stage: Literal[0, 1, 2] = 0
    open: bool = True
    guest: str = ""
    shortcut: str = ""


@dataclass(frozen=True, slots=True)
class _Map:
    """How the map lies on this screen: at its foot, as wide as it."""

    field: Size
    share: float
    down: float

    def on(self, box: Rect) -> Rect:
        """Where something of the map lands."""
        share = self.share
        return Rect(box.x * share, box.y * share + self.down, box.w * share, box.h * share)


def town(
    field: Size,
    theme: str,
    places: Sequence[Place],
    start: Sequence[Tile],
    end: Sequence[Tile],
    *,
    middle: Node | None = None,
    foot: Node | None = None,
) -> Layers:
    """The whole town, small things in its corners, and perhaps words above or at the foot.

    On a screen that is less wide the map keeps its shape and there is more sky.
    """
    share = field.w / MAP.w
    chart = _Map(field, share, field.h - MAP.h * share)
    sky = Art(
        name=f"town/backdrop-{theme}",
        width=field.w,
        height=field.h,
        cover="foot",
        turns=True,
        key="backdrop",
    )
    known = {place.letter: place for place in places}
    drawn: list[Node] = [Ground(), sky]
    for letter, spot in SPOTS.items():
        drawn.extend(_house(letter, known.get(letter), spot, theme, chart))
    drawn.append(_picture(f"foreground-{theme}", "front", Rect(0, 0, MAP.w, MAP.h), chart))
    drawn.extend(_doors(known, chart))  # last: no flower grows over a ping
    return Layers(children=(*drawn, *_corners(field, start, end, middle), *_foot(field, foot)))


def _corners(field: Size, start: Sequence[Tile], end: Sequence[Tile], middle: Node | None) -> tuple[At, ...]:
    room = edges(field)
    between = Grow(child=middle) if middle is not None else Grow(child=gap())
    row = Row(children=(*start, between, *end), gap=Space.M)
    return (At(child=row, box=Rect(room.x, room.y, room.w, ROUND + Space.LIP)),)


def _foot(field: Size, foot: Node | None) -> tuple[At, ...]:
    if foot is None:
        return ()
    room = edges(field)
    high = 200.0
    box = Rect(room.x, field.h - Space.FOOT - high, room.w, high)
    return (At(child=foot, box=box, down="bottom"),)


def _picture(name: str, key: str, box: Rect, chart: _Map) -> At:
    there = chart.on(box)
    art = Art(name=f"town/{name}", width=there.w, height=there.h, turns=True, key=key)
    return At(child=art, box=there)


def _house(letter: str, place: Place | None, spot: Spot, theme: str, chart: _Map) -> list[Node]:
    """The picture, and what it wears."""
    name = NAMES[letter]
    parts: list[Node] = [_picture(f"{name}-{theme}", f"{letter}-house", spot.picture, chart)]
    if place is not None and place.stage:
        what = "finished" if place.stage == 2 else "begun"
        parts.append(_picture(f"{name}-{what}-{theme}", f"{letter}-wears", spot.finished, chart))
    return parts


def _doors(places: Mapping[str, Place], chart: _Map) -> list[At]:
    """Where a place is open: the tile over it with all who stand there."""
    tiles = []
    for letter, spot in SPOTS.items():
        place = places.get(letter)
        if place is not None and place.open:
            press = _pressed(place, spot, chart)
            tiles.append(At(child=_tile(place, spot, press, chart), box=press))
    return tiles


def _pressed(place: Place, spot: Spot, chart: _Map) -> Rect:
    """What may be pressed: the house, whoever waits there, and its name where it is wider."""
    house = chart.on(spot.press)
    if place.guest:
        house = house.union(_waits(_standing(spot.guest, GUEST * _grown(chart), chart)))
    if not place.words:
        return house
    wide = SIGN_WIDTHS[place.letter] * max(chart.share, LEAST_SIGN)
    middle = min(chart.on(Rect(*spot.sign, 0, 0)).x, chart.field.w - wide / 2 - 8)
    left = min(house.x, middle - wide / 2)
    right = max(house.right, middle + wide / 2)
    return Rect(left, house.y, right - left, house.h)


def _grown(chart: _Map) -> float:
    """Figures shrink less than the map."""
    return max(chart.share, 0.82)


def _standing(point: tuple[float, float], size: float, chart: _Map) -> Rect:
    at = chart.on(Rect(*point, 0, 0))
    return Rect(at.x - size / 2, at.y - size, size, size)


def _light(box: Rect) -> Rect:
    """Where the disc behind a figure is."""
    wide = box.w * LIGHT
    return Rect(box.x - (wide - box.w) / 2, box.y - box.h * 0.1, wide, wide)


def _waits(box: Rect) -> Rect:
    """Disc and ping: all of it can be pressed."""
    light = _light(box)
    return Rect(light.x - box.w * ASIDE, light.y, light.w + box.w * ASIDE, light.h)


def _tile(place: Place, spot: Spot, press: Rect, chart: _Map) -> Tile:
    """The house as a button: clear, with its sign and those who stand before it."""
    grown = _grown(chart)

    def inside(point: tuple[float, float], size: float) -> Rect:
        return _standing(point, size, chart).moved(-press.x, -press.y)

    letter_size, wide = 104.0 * grown, SIGN_WIDTHS[place.letter] * max(chart.share, LEAST_SIGN)
    sign = chart.on(Rect(*spot.sign, 0, 0))
    middle = min(sign.x, chart.field.w - wide / 2 - 8)
    left, top = middle - press.x - wide / 2, sign.y - press.y - letter_size / 2
    host = inside(spot.host, HOST * grown)
    who = MASCOTS[place.letter]
    mascot = Art(name=f"mascots/{who}-calm", width=host.w, height=host.h, key=f"{place.letter}-host")
    children: list[Node] = [
        At(child=_sign(place, letter_size), box=Rect(left, top, wide, letter_size + 76), down="top"),
        At(child=mascot, box=host),
    ]
    if place.guest:
        children.extend(_waiting(place, inside(spot.guest, GUEST * grown), spot.ping))
    return Tile(
        key=place.letter,
        says=place.says,
        message=place.message,
        child=Layers(children=tuple(children), width=press.w, height=press.h),
        kind="bare",
        radius=Corner.PANEL,
        pad_x=0,
        pad_y=0,
        lip=0,
        shortcut=place.shortcut,
    )


def _waiting(place: Place, box: Rect, down: float) -> tuple[At, ...]:
    """The resident who has a ping, on a light disc: dark hair would be lost by night."""
    name, ping, around = place.guest, box.w * PING, _light(box)
    motions = (Breathe(), Blink(shut=f"people/{name}-blink", over=True, every=5.4))
    art = Art(
        name=f"people/{name}-calm", width=box.w, height=box.h, motions=motions, key=f"{place.letter}-guest"
    )
    light = Card(fill="disc", line="lit", line_width=8, radius=Corner.FULL, key=f"{place.letter}-light")
    pops = (Pop(every=4.0, stays=3.2, first=0.2),)
    return (
        At(child=light, box=around),
        At(child=art, box=box),
        At(
            child=Art(name="title/ping", width=ping, height=ping, turns=True, motions=pops, key="ping"),
            box=Rect(around.x - box.w * ASIDE, box.y + box.h * down, ping, ping),
        ),
    )


def _sign(place: Place, size: float) -> Column:
    """The letter on a sign with a lip: a child has learnt that what has a lip can be pressed."""
    letter = Row(children=(badge(place.letter, size),), spare="centre", gap=0)
    if not place.words:
        plate = Card(
            child=letter,
            radius=40,
            line="line",
            edge=Space.LIP,
            edge_colour="line",
            pad_x=20,
            pad_y=16,
            shadow=0.55,
        )
        return Column(children=(Row(children=(plate,), spare="centre", gap=0),), gap=0)
    plate = Card(
        child=Text(words=place.words, role="town-sign", align="centre"),
        radius=28,
        line="line",
        edge=8,
        edge_colour="line",
        pad_x=22,
        pad_y=10,
        key=f"{place.letter}-sign-words",
    )
    return Column(children=(letter, Row(children=(plate,), spare="centre", gap=0)), gap=-4)
