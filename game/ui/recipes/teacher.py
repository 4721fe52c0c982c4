"""The frame of the teacher's room: a side bar, a head, smaller tiles with the same lips.

Grown-ups' letters, no hills, no mascot but its head in the corner.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.ui.geometry import Rect, Size
from game.ui.node import Art, At, Card, Column, First, Grow, Layers, Node, Row, Text, Tile
from game.ui.recipes.chrome import screen
from game.ui.recipes.controls import line_icon
from game.ui.theme import Corner, Space

NARROW = 1700.0
BAR, NARROW_BAR = 300.0, 216.0
MARGIN, NARROW_MARGIN = 48.0, 32.0
MOST_WIDE = 1900.0
LEAST = 72.0


@dataclass(frozen=True, slots=True)
class Place:
    """A room behind the side bar."""

    key: str
    icon: str
    words: str
    message: object
    here: bool = False


@dataclass(frozen=True, slots=True)
class SideBar:
    """The name of the game with its mascot's head, the rooms, and the way to lock up."""

    name: str
    head: str
    places: tuple[Place, ...]
    lock: Place


@dataclass(frozen=True, slots=True)
class Head:
    """Whose answers these are, one line of facts, and what can be done with them.

    ``worded``: the same actions with words, where they have room; ``remark``: what is left of the facts then.
    """

    title: str
    facts: str
    change: Tile | None
    actions: tuple[Tile, ...]
    worded: tuple[Tile, ...] = ()
    remark: str | None = None


def small_tile(
    key: str,
    words: str,
    message: object,
    icon: str = "",
    *,
    primary: bool = False,
    chosen: bool = False,
    shortcut: str = "",
) -> Tile:
    """A grown-up's tile: the same lip, smaller words."""
    tint = "on-action" if primary else "ink"
    label = Text(words=words, role="strong", colour=tint, align="centre")
    sign = line_icon(icon, 40, tint)
    children = (label, sign) if primary else (sign, label)
    return Tile(
        key=key,
        says=words,
        message=message,
        child=Row(children=children if icon else (label,), gap=Space.S, spare="centre"),
        kind="primary" if primary else "plain",
        chosen=chosen,
        radius=Corner.ROW,
        pad_x=28,
        pad_y=Space.S,
        least_height=LEAST,
        lip=8,
        shortcut=shortcut,
    )


def small_icon_tile(
    key: str, icon: str, says: str, message: object, *, chosen: bool = False, primary: bool = False
) -> Tile:
    """A grown-up's tile with a picture only."""
    child = Row(children=(line_icon(icon, 40, "on-action" if primary else "ink"),), spare="centre")
    return Tile(
        key=key,
        says=says,
        message=message,
        child=child,
        chosen=chosen,
        kind="primary" if primary else "plain",
        radius=Corner.ROW,
        pad_x=0,
        pad_y=0,
        least_width=LEAST,
        least_height=LEAST,
        lip=8,
    )


def side_bar(field: Size, bar: SideBar) -> tuple[At, ...]:
    """The rooms of the teacher. Where we are is lit and lies flat; the others have a lip."""
    narrow = field.w < NARROW
    width = NARROW_BAR if narrow else BAR
    beside = tuple(_place(place, under=False) for place in bar.places)
    under = tuple(_place(place, under=True) for place in bar.places)
    bare = tuple(_place(place, under=True, worded=False) for place in bar.places)
    head = Art(name=bar.head, width=84, height=84, key="head")
    name = Text(words=bar.name, role="subheading", colour="on-bar", key="name")
    top = Row(children=(head, Grow(child=name)), gap=Space.S)
    alone = Row(children=(head,), spare="centre")

    def way(top: Node, places: tuple[Tile, ...], lock: Tile, gap: float = 14) -> Column:
        return Column(children=(top, *places, Grow(), lock), gap=gap)

    lock, lock_under = _place(bar.lock, under=False), _place(bar.lock, under=True)
    wide = (way(top, beside, lock), way(top, beside, lock, 6))
    ways = (
        *(() if narrow else wide),
        way(alone, under, lock_under),
        way(alone, bare, _place(bar.lock, under=True, worded=False), 6),
    )
    return (
        At(child=Card(fill="bar", radius=0, key="bar"), box=Rect(0, 0, width, field.h)),
        At(child=First(children=ways), box=Rect(18, 28, width - 36, field.h - 56)),
    )


def _place(place: Place, *, under: bool, worded: bool = True) -> Tile:
    tint = "on-lit" if place.here else "on-bar-tile"
    icon = line_icon(place.icon, 44, tint)
    words = Text(
        words=place.words,
        role="small" if under else "text",
        colour=tint,
        align="centre" if under else "start",
    )
    face: Node
    if under:
        picture = Row(children=(icon,), spare="centre")
        face = Column(children=(picture, words) if worded else (picture,), gap=4)
    else:
        face = Row(children=(icon, Grow(child=words)), gap=Space.S)
    card = Card(
        child=face,
        fill="lit" if place.here else "bar-tile",
        radius=Corner.ROW,
        edge=0 if place.here else 7,
        edge_colour="bar-lip",
        pad_x=10 if under else 20,
        pad_y=12,
        least_height=LEAST,
        key="face",
    )
    return Tile(
        key=place.key,
        says=place.words,
        message=place.message,
        child=card,
        kind="bare",
        radius=Corner.ROW,
        pad_x=0,
        pad_y=0,
        least_height=LEAST,
        lip=0,
    )


def teacher_screen(field: Size, bar: SideBar, head: Head, body: Node) -> Layers:
    """A room of the teacher's: the head, what it is about, and the side bar; keys begin at the work."""
    narrow = field.w < NARROW
    start = NARROW_BAR if narrow else BAR
    margin = NARROW_MARGIN if narrow else MARGIN
    width = min(field.w - start - 2 * margin, MOST_WIDE - start)
    left = start + (field.w - start - width) / 2
    room = Rect(left, Space.TOP, width, field.h - Space.TOP - 40)
    column = Column(children=(_head(head), Grow(child=body)), gap=Space.M)
    return screen(At(child=column, box=room), *side_bar(field, bar), bottom="sky")


def _head(head: Head) -> Node:
    change = () if head.change is None else (head.change,)

    def way(actions: tuple[Tile, ...], said: str) -> Row:
        title = Text(words=head.title, role="heading", key="title")
        facts = Text(words=said, role="small", colour="soft", key="facts")
        named = Column(children=(title, facts) if said else (title,), gap=2)
        return Row(children=(*change, Grow(child=named), *actions), gap=Space.M)

    bare = way(head.actions, head.facts)
    if not head.worded:
        return bare
    return First(children=(way(head.worded, head.facts if head.remark is None else head.remark), bare))
