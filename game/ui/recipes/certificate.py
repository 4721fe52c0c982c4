"""A certificate on the screen: a sheet in a double frame, with the letter's badge in its corners."""

from __future__ import annotations

from dataclasses import dataclass

from game.ui.geometry import Rect, Size
from game.ui.node import Art, At, Card, Column, First, Flow, Grow, Layers, Node, Row, Text, Tile
from game.ui.recipes.chrome import badge, edges, screen
from game.ui.recipes.scenery import scenery
from game.ui.recipes.stickers import sticker
from game.ui.recipes.talk import MASCOTS, gap
from game.ui.recipes.there import Somebody, there
from game.ui.theme import Corner, Space

CORNER = 84.0
HEADS = (124.0, 104.0, 84.0)
WINDOW = (680.0, 600.0, 520.0, 440.0, 360.0, 280.0)
"""How wide the place is seen, with all its flags and lamps, and its mascot before it."""
PRIZE = 1.7
"""The sticker is so much larger than a face."""


@dataclass(frozen=True, slots=True)
class Certified:
    """What stands on it.

    ``friends`` are who was helped, ``mine`` is the animal of whoever did; ``sign`` is what the sticker shows.
    """

    letter: str
    title: str
    helped: str
    rule: str
    place: str
    friends: tuple[str, ...]
    sign: str
    theme: str
    mine: str = ""


def certificate(field: Size, words: Certified, on: Tile, ear: Tile | None, *, infant: bool) -> Layers:
    """The whole screen."""
    room = edges(field)
    foot = 150.0
    sheet = Rect(room.x + 20, room.y + 10, room.w - 40, room.h - foot - 20)
    ends = (ear,) if ear is not None else ()
    below = Row(children=(Grow(child=gap(1, 1)), on, *ends, Grow(child=gap(1, 1))), gap=Space.L)
    return screen(
        *scenery(field, words.letter),
        At(child=_sheet(words, sheet, infant), box=sheet),
        At(child=below, box=Rect(room.x, field.h - Space.FOOT - foot + 14, room.w, foot - 14)),
    )


def _sheet(words: Certified, box: Rect, infant: bool) -> Layers:
    corners = tuple(
        At(child=badge(words.letter, CORNER), box=Rect(x, y, CORNER, CORNER))
        for x in (-14.0, box.w - CORNER + 14)
        for y in (-14.0, box.h - CORNER + 14)
    )
    inner = Card(
        child=Row(children=(_ways(words, infant),), gap=0, down="stretch"),
        line=words.letter,
        line_width=4,
        radius=Corner.TILE,
        pad_x=40,
        pad_y=24,
        down="stretch",
        key="frame",
    )
    outer = Card(
        child=inner,
        line=f"{words.letter}-edge",
        line_width=9,
        radius=Corner.PANEL,
        shadow=1.0,
        pad_x=26,
        pad_y=26,
        down="stretch",
        key="sheet",
    )
    return Layers(children=(outer, *corners), key="certificate")


def _ways(words: Certified, infant: bool) -> Grow:
    """The pictures give way, the words stay."""
    ways = [
        Row(children=(_place(words, wide), Grow(child=_said(words, head, infant))), gap=50)
        for wide in WINDOW
        for head in HEADS
    ]
    ways.append(Row(children=(Grow(child=_said(words, 0.0, infant)),), gap=0))
    return Grow(child=First(children=tuple(ways)))


def _place(words: Certified, wide: float) -> Layers:
    box = Rect(0, 0, wide, wide * 0.98)
    mascot = Somebody(f"mascots/{MASCOTS[words.letter]}-happy", "", "mascot")
    shown = there(box, words.letter, words.theme, (mascot,), finished=True)
    return Layers(children=(shown,), width=box.w, height=box.h)


def _said(words: Certified, head: float, infant: bool) -> Column:
    small = "infant-label" if infant else "say"
    rows: list[Node] = []
    if words.place:
        rows.append(Text(words=words.place, role="panel", colour="soft", align="centre", key="place"))
    rows.append(Text(words=f"**{words.title}**", role="infant-say", align="centre", key="title"))
    rows.append(Text(words=words.helped, role=small, align="centre", even=True, key="helped"))
    if head:
        faces = tuple(Art(name=f"people/{one}-head", width=head, height=head) for one in words.friends)
        mine = (Art(name=words.mine, width=head, height=head, key="mine"),) if words.mine else ()
        rows.append(Flow(children=(*mine, *faces), gap=14, line_gap=10, spare="centre"))
        prize = sticker(words.letter, words.sign, head * PRIZE)
        rule = Grow(child=Text(words=words.rule, role=small, key="rule"))
        rows.append(Row(children=(prize, rule), gap=24))
    else:
        rows.append(Text(words=words.rule, role=small, align="centre", key="rule"))
    return Column(children=tuple(rows), gap=20, spare="middle")
