"""The frame of the teacher's room: a side bar, a head, smaller tiles with the same lips.

Grown-ups' letters, no hills, no mascot but its head in the corner.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.ui.geometry import Rect, Size
from game.ui.node import Align, Art, At, Card, Column, First, Flow, Grow, Layers, Node, Row, Text, Tile
from game.ui.recipes.chrome import screen
from game.ui.recipes.controls import line_icon
from game.ui.theme import Corner, Space

NARROW = 1700.0
BAR, NARROW_BAR = 300.0, 216.0
WIDER_BAR = {"usual": NARROW_BAR, "large": 264.0, "largest": 280.0}
"""The narrow one with larger words: the longest of a language has to stand on one line."""
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
    text_size: str = "usual"

    def width(self, field: Size) -> float:
        """How wide it is."""
        return WIDER_BAR[self.text_size] if field.w < NARROW else BAR


@dataclass(frozen=True, slots=True)
class Head:
    """Whose answers these are, one line of facts, and what can be done with them.

    ``worded``: the same actions with words, where they have room; ``remark``: what is left of the facts then.
    A head that ``stacks`` has them below its title rather than without words.
    """

    title: str
    facts: str
    change: Tile | None
    actions: tuple[Tile, ...]
    worded: tuple[Tile, ...] = ()
    remark: str | None = None
    stacks: bool = False


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
    """The rooms of the teacher. Where we are is lit and lies flat; the others have a lip.

    Large words take the room of pictures, never the other way round: whoever asked for them came to read.
    """
    narrow = field.w < NARROW
    width = bar.width(field)
    head = Art(name=bar.head, width=84, height=84, key="head")
    name = Text(words=bar.name, role="subheading", colour="on-bar", key="name")
    top = Row(children=(head, Grow(child=name)), gap=Space.S)
    alone = Row(children=(head,), spare="centre")

    def way(face: _Face, gap: float, over: tuple[Node, ...]) -> Column:
        places = tuple(_place(place, face) for place in bar.places)
        return Column(children=(*over, *places, Grow(), _place(bar.lock, face)), gap=gap)

    wide = (way(_BESIDE, 14, (top,)), way(_BESIDE, 6, (top,)), way(_CLOSE, 6, (alone,)))
    ways = (
        *(() if narrow else wide),
        way(_UNDER, 14, (alone,)),
        way(_LESS, 6, (alone,)),
        way(_WORDS, 14, (alone,)),
        way(_WORDS, 6, (alone,)),
        way(_TIGHT, 6, (alone,)),
        way(_TIGHT, 5, ()),
        way(_BARE, 6, (alone,)),
    )
    edge = 12 if narrow or bar.text_size != "usual" else 18
    return (
        At(child=Card(fill="bar", radius=0, key="bar"), box=Rect(0, 0, width, field.h)),
        At(child=First(children=ways), box=Rect(edge, 28, width - 2 * edge, field.h - 56)),
    )


@dataclass(frozen=True, slots=True)
class _Face:
    """How a room stands in the side bar: its words beside its picture, below it, or one without the other."""

    pictured: bool = True
    role: str = "small"
    beside: bool = False
    pad_x: float = 10
    pad_y: float = 12
    icon: float = 44


_BESIDE = _Face(role="text", beside=True, pad_x=20)
_UNDER = _Face()
_LESS = _Face(pad_y=5, icon=34)
_CLOSE = _Face(beside=True, pad_y=6)
_WORDS = _Face(pictured=False)
_TIGHT = _Face(pictured=False, pad_x=4, pad_y=5)
_BARE = _Face(role="")


def _place(place: Place, face: _Face) -> Tile:
    tint = "on-lit" if place.here else "on-bar-tile"
    icon = line_icon(place.icon, face.icon, tint)
    align: Align = "start" if face.beside else "centre"
    words = Text(words=place.words, role=face.role or "small", colour=tint, align=align)
    child: Node
    if face.beside:
        child = Row(children=(icon, Grow(child=words)), gap=Space.S if face.role == "text" else Space.XS)
    else:
        picture = (Row(children=(icon,), spare="centre"),) if face.pictured else ()
        said = (words,) if face.role else ()
        child = Column(children=(*picture, *said), gap=face.pad_y / 3, spare="middle")
    card = Card(
        child=child,
        fill="lit" if place.here else "bar-tile",
        radius=Corner.ROW,
        edge=0 if place.here else 7,
        edge_colour="bar-lip",
        pad_x=face.pad_x,
        pad_y=face.pad_y,
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


def teacher_screen(field: Size, bar: SideBar, head: Head, body: Node, worded: Node | None = None) -> Layers:
    """A room of the teacher's: the head, what it is about, and the side bar; keys begin at the work.

    ``worded`` stands in the place of the body below a head whose tiles have their words: what needs so much
    room that rather these go.
    """
    narrow = field.w < NARROW
    start = bar.width(field)
    margin = NARROW_MARGIN if narrow else MARGIN
    width = min(field.w - start - 2 * margin, MOST_WIDE - start)
    left = start + (field.w - start - width) / 2
    room = Rect(left, Space.TOP, width, field.h - Space.TOP - 40)
    heads = _heads(head)
    bodies = (*[worded or body] * (len(heads) - 1), body)
    ways = tuple(
        Column(children=(one, Grow(child=below)), gap=Space.M)
        for one, below in zip(heads, bodies, strict=True)
    )
    return screen(At(child=First(children=ways), box=room), *side_bar(field, bar), bottom="sky")


def _heads(head: Head) -> tuple[Node, ...]:
    """The ways a head may stand over its page, the best first."""
    change = () if head.change is None else (head.change,)
    remark = head.facts if head.remark is None else head.remark

    def way(actions: tuple[Tile, ...], said: str) -> Row:
        title = Text(words=head.title, role="heading", key="title")
        facts = Text(words=said, role="small", colour="soft", key="facts")
        named = Column(children=(title, facts) if said else (title,), gap=2)
        return Row(children=(*change, Grow(child=named), *actions), gap=Space.M)

    bare, worded = way(head.actions, head.facts), way(head.worded, remark)
    if not head.worded:
        return (bare,)
    if not head.stacks:
        return (First(children=(worded, bare)),)
    below = Column(children=(way((), remark), Flow(children=head.worded, line_gap=Space.XS)), gap=Space.S)
    return worded, below, bare
