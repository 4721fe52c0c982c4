"""A certificate on the screen: a sheet in a double frame, with the letter's badge in its corners."""

from __future__ import annotations

from dataclasses import dataclass

from game.ui.geometry import Rect, Size
from game.ui.node import Art, At, Card, Column, First, Grow, Layers, Node, Row, Text, Tile
from game.ui.recipes.chrome import badge, edges, screen
from game.ui.recipes.scenery import scenery
from game.ui.recipes.talk import MASCOTS, Mascot, gap
from game.ui.theme import Corner, Space

CORNER = 84.0
HEADS = (130.0, 96.0, 72.0, 0.0)
MASCOT = (440.0, 380.0, 320.0, 250.0, 180.0)


@dataclass(frozen=True, slots=True)
class Certified:
    """What stands on it. ``friends`` are who was helped, ``mine`` is the animal of whoever did."""

    letter: str
    title: str
    helped: str
    rule: str
    place: str
    friends: tuple[str, ...]
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
        Row(children=(_mascot(words, size), Grow(child=_said(words, head, infant))), gap=50)
        for size in MASCOT
        for head in HEADS[:3]
    ]
    ways.append(Row(children=(Grow(child=_said(words, 0.0, infant)),), gap=0))
    return Grow(child=First(children=tuple(ways)))


def _mascot(words: Certified, size: float) -> Art:
    return Mascot(MASCOTS[words.letter], "happy").art(size)


def _said(words: Certified, head: float, infant: bool) -> Column:
    role = "infant-say" if infant else "question"
    rows: list[Node] = []
    if words.place:
        rows.append(Text(words=words.place, role="panel", colour="soft", align="centre", key="place"))
    rows.append(Text(words=f"**{words.title}**", role=role, align="centre", key="title"))
    rows.append(
        Text(words=words.helped, role="infant-label" if infant else "say", align="centre", key="helped")
    )
    if head:
        faces = tuple(Art(name=f"people/{one}-head", width=head, height=head) for one in words.friends)
        mine = (Art(name=words.mine, width=head, height=head, key="mine"),) if words.mine else ()
        rows.append(Row(children=(*mine, *faces), gap=16, spare="centre"))
    rows.append(Text(words=words.rule, role="infant-label" if infant else "say", align="centre", key="rule"))
    return Column(children=tuple(rows), gap=20, spare="middle")
