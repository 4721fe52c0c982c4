"""Pause and protect: at once a lake at dusk, and nothing of the story.

No letter, no badge, no stones, no bright colour: whatever a child has just said, the board says
nothing about it. One quiet key, which does not look like anything to press, leads the teacher to
what to do now; the leaf in the other corner, as quiet, leads back.
"""

from __future__ import annotations

from collections.abc import Sequence

from game.ui.geometry import Rect, Size
from game.ui.motion import Breathe
from game.ui.node import Art, At, Card, Column, Dialog, Ground, Grow, Layers, Node, Row, Shape, Text, Tile
from game.ui.recipes.controls import line_icon
from game.ui.theme import Corner, Space

SHORE = 0.60
"""How far down the water begins."""
MASCOT = 410.0
BOAT = Size(700, 210)
SEAT = 0.80
"""How much of the mascot is above the rim of the boat."""
KEY = 96.0

_FAR = (
    "M0 150 C160 60 300 30 430 40 C640 56 760 130 960 112 C1140 96 1240 24 1440 20 "
    "C1640 16 1760 60 1920 74 L1920 240 L0 240 Z"
)
_NEAR = "M0 120 Q300 30 700 84 T1340 60 T1920 84 L1920 140 L0 140 Z"
_HULL = "M14 40 Q350 66 686 40 Q668 168 528 190 Q350 204 172 190 Q32 168 14 40 Z"
_RIM = "M0 28 Q350 58 700 28 L690 62 Q350 92 10 62 Z"
_INSIDE = "M22 40 Q350 4 678 40 Q350 70 22 40 Z"
_PLANKS = "M46 110 Q350 142 654 110 M92 152 Q350 178 608 152"
_SHADE = "M0 30 C0 8 160 0 370 0 C580 0 740 8 740 30 C740 52 580 60 370 60 C160 60 0 52 0 30 Z"
_RIPPLE = "M4 12 Q60 0 110 10 T216 8"
_RIPPLES = (
    (0.07, 0.17, 200),
    (0.20, 0.10, 150),
    (0.73, 0.24, 190),
    (0.60, 0.86, 230),
    (0.16, 0.80, 210),
    (0.72, 0.62, 180),
)
_GLINTS = ((-70, 0.06, 140), (-105, 0.15, 210), (-50, 0.24, 120), (-120, 0.34, 170))
_REEDS = (
    ("M40 290 Q50 150 58 60", (58, 50)),
    ("M92 290 Q84 190 78 120", (78, 110)),
    ("M128 290 Q154 150 160 26", (160, 16)),
)


def pause_screen(field: Size, words: str, mascot: str, key: Tile, back: Tile) -> Layers:
    """The lake, somebody in a boat with eyes shut, a word or two, the quiet key and the way back."""
    shore = field.h * SHORE
    words_box = Rect(Space.EDGE, 84, field.w - 2 * Space.EDGE, 120)
    spot = Rect(field.w - Space.EDGE - KEY, field.h - Space.FOOT - KEY, KEY, KEY)
    start = spot._replace(x=Space.EDGE)
    return Layers(
        children=(
            At(child=Ground(top="dusk-high", bottom="dusk-low", key="dusk"), box=Rect(0, 0, field.w, shore)),
            *_sun(field, shore),
            _land(_FAR, 240, "dusk-far", "far", Rect(0, shore - 210, field.w, 214)),
            _land(_NEAR, 140, "dusk-near", "near", Rect(0, shore - 104, field.w, 108)),
            At(
                child=Ground(top="dusk-water", bottom="dusk-deep", key="water"),
                box=Rect(0, shore, field.w, field.h - shore),
            ),
            *_on_water(field, shore),
            *_boat(field, shore, mascot),
            *_reeds(field),
            At(
                child=Text(words=words, role="board-title", colour="dusk-words", align="centre", key="words"),
                box=words_box,
                down="top",
            ),
            At(child=key, box=spot),
            At(child=back, box=start),
        )
    )


def _land(path: str, high: float, fill: str, key: str, box: Rect) -> At:
    return At(
        child=Shape(path=path, view=(1920, high), fill=fill, line="dusk-line", line_width=4, key=key), box=box
    )


def _sun(field: Size, shore: float) -> tuple[At, ...]:
    """A low sun in two soft rings."""
    middle = Rect(field.w * 0.66, shore - 300, 0, 0)

    def ring(size: float, fill: str, key: str, line: str = "clear") -> At:
        circle = Card(fill=fill, line=line, radius=Corner.FULL, least_width=size, least_height=size, key=key)
        return At(child=circle, box=Rect(middle.x - size / 2, middle.y - size / 2, size, size))

    return ring(250, "dusk-halo", "halo"), ring(150, "dusk-sun", "sun", "dusk-line")


def _on_water(field: Size, shore: float) -> tuple[At, ...]:
    deep = field.h - shore
    marks = [
        At(
            child=Shape(path=_RIPPLE, view=(220, 20), line="dusk-glint", line_width=5, key=f"ripple{n}"),
            box=Rect(field.w * x, shore + deep * y, width, 18),
        )
        for n, (x, y, width) in enumerate(_RIPPLES)
    ]
    glints = [
        At(
            child=Card(fill="dusk-glint", radius=5, least_height=9, key=f"glint{n}"),
            box=Rect(field.w * 0.66 + x, shore + deep * y, width, 9),
        )
        for n, (x, y, width) in enumerate(_GLINTS)
    ]
    return (*marks, *glints)


def _boat(field: Size, shore: float, mascot: str) -> tuple[At, ...]:
    """Behind the mascot the inside of the boat, before it the hull."""
    left = field.w * 0.42 - BOAT.w / 2
    top = shore + (field.h - shore) * 0.26
    hull = Rect(left, top, BOAT.w, BOAT.h)
    view = (BOAT.w, BOAT.h)

    def part(path: str, fill: str, key: str, width: float = 4) -> Shape:
        line = "dusk-line" if fill != "clear" else "dusk-boat-dark"
        return Shape(path=path, view=view, fill=fill, line=line, line_width=width, key=key)

    rower = Art(
        name=f"mascots/{mascot}",
        width=MASCOT,
        height=MASCOT,
        motions=(Breathe(lift=4, seconds=5),),
        key="mascot",
    )
    shade = Shape(path=_SHADE, view=(740, 60), fill="dusk-shade", key="shade")
    return (
        At(child=shade, box=Rect(left - 30, top + BOAT.h - 58, BOAT.w + 60, 76)),
        At(child=part(_INSIDE, "dusk-boat-dark", "inside"), box=hull),
        At(child=rower, box=Rect(left + (BOAT.w - MASCOT) / 2, top + 54 - MASCOT * SEAT, MASCOT, MASCOT)),
        At(child=part(_HULL, "dusk-boat", "hull"), box=hull),
        At(child=part(_PLANKS, "clear", "planks", 6), box=hull),
        At(child=part(_RIM, "dusk-boat-light", "rim"), box=hull),
    )


def _reeds(field: Size) -> tuple[At, ...]:
    found = []
    for number, (x, share) in enumerate(((Space.EDGE + KEY, 0.82), (field.w - 330, 0.82))):
        for stem, (path, top) in enumerate(_REEDS):
            box = Rect(x, field.h - 290 * share, 200 * share, 290 * share)
            green = Shape(
                path=path, view=(200, 290), line="dusk-reed", line_width=9, key=f"reed{number}.{stem}"
            )
            rush = Card(fill="dusk-rush", line="dusk-line", radius=Corner.FULL, key=f"rush{number}.{stem}")
            head = Rect(box.x + (top[0] - 11) * share, box.y + (top[1] - 8) * share, 22 * share, 74 * share)
            found += [At(child=green, box=box), At(child=rush, box=head)]
    return tuple(found)


def quiet_key(key: str, icon: str, says: str, message: object) -> Tile:
    """For the teacher: it has no lip, so nothing asks a child to press it."""
    face = Card(
        child=Row(children=(line_icon(icon, 48, "dusk-words"),), spare="centre"),
        fill="dusk-key",
        line="dusk-line",
        radius=Corner.FULL,
        least_width=KEY,
        least_height=KEY,
    )
    return Tile(
        key=key,
        says=says,
        message=message,
        child=face,
        kind="bare",
        radius=Corner.FULL,
        pad_x=0,
        pad_y=0,
        lip=0,
    )


def pause_card(
    field: Size, behind: Node, title: str, steps: Sequence[str], buttons: tuple[Tile, ...]
) -> Layers:
    """What to do now, over the lake. Nothing on it is secret, and nothing on it names the story."""
    rows = tuple(
        Row(
            children=(
                Card(
                    child=Text(words=str(number), role="strong", align="centre"),
                    fill="mist",
                    radius=Corner.FULL,
                    least_width=56,
                    least_height=56,
                ),
                Grow(child=Text(words=step, role="text", key="step")),
            ),
            gap=Space.M,
            key=f"step{number}",
        )
        for number, step in enumerate(steps, 1)
    )
    column = Column(
        children=(
            Text(words=title, role="subheading", key="title"),
            *rows,
            Row(children=buttons, gap=Space.M, spare="end"),
        ),
        gap=Space.M,
    )
    width = min(1100.0, field.w - 4 * Space.EDGE)
    panel = Card(child=column, line="line", shadow=1.0, pad_x=52, pad_y=44, least_width=width)
    return Layers(children=(behind, Dialog(key="now", child=Layers(children=(panel,), width=width))))
