"""Pages of a lesson on the board on which something is told: a ping, a question, rules, a last sentence.

Every word that the class reads is at least 44 units high. Where room is short the mascot goes first, then the
pretend device becomes smaller; words stay as large as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from operator import is_
from typing import Any

from game.ui.geometry import Size
from game.ui.node import Card, Column, First, Grow, Layers, Node, Row, Text, Tile
from game.ui.recipes.board import NARROW, Frame, beside_tabs, board_screen, rail_of
from game.ui.recipes.chrome import edges
from game.ui.recipes.controls import line_icon
from game.ui.recipes.counters import standing
from game.ui.recipes.talk import bubble, gap
from game.ui.theme import ROLES, Corner, Space

FIGURES = (380.0, 300.0, 230.0, 0.0)
ALONE = (560.0, 470.0, 380.0)
"""How large somebody is who stands beside lines and says nothing."""
SIGNS = {"board-close": 120.0, "board-say": 108.0, "board-row": 92.0}
SIGN = 76.0
"""The picture of a line, as large as its words; beside the least words it is no smaller than that."""
HEAD = 138.0
"""How high the head of a page mostly is."""
LEAST = 44.0
"""Four in a hundred of the screen's height: what the back row must be able to read."""
INSIDE = ("child", "children")
SMALL_PRINT = "pretend"
"""What is a mark and no words to read: that a device is pretend. What an app says of a sender is a clue."""


@dataclass(frozen=True, slots=True)
class Note:
    """One line of a page: a picture that says what kind of thing it is, in any size, and its words."""

    icon: Callable[[float], Node]
    words: str
    key: str


def room_below(field: Size) -> Size:
    """The room that a page has below its head, beside the tabs."""
    return Size(edges(field).w - rail_of(field), field.h - Space.TOP - Space.FOOT - HEAD - Space.M)


def device_sizes(field: Size, shares: Sequence[tuple[float, float]]) -> tuple[Size, ...]:
    """Shares of the room below the head, as sizes for a device."""
    room = room_below(field)
    return tuple(Size(room.w * wide, room.h * high) for wide, high in shares)


def told_page(
    field: Size, frame: Frame, devices: Sequence[Node], said: str, mascot: str, *ends: Node
) -> Layers:
    """A device and what the mascot says of it; without a device, the words alone."""

    def side(size: float, role: str) -> Column:
        words = Text(words=said, role=role, align="centre", even=True, key="said")
        tail = bubble(words, tail="below-middle" if size else "none", pad_x=Space.M, pad_y=Space.S)
        figure = (Row(children=(standing(mascot, size),), spare="centre"),) if size else ()
        return Column(children=(Grow(child=tail), *figure, _foot(ends)), gap=Space.S if not size else 0)

    def sides(*roles: str) -> First:
        return First(children=tuple(side(size, role) for role in roles for size in FIGURES))

    told = sides("board-say", "board-row", "board-least")  # tried beside each device: it is placed once
    ways: list[Node] = [
        Row(children=(device, Grow(child=told)), gap=gap_of(field), down="stretch") for device in devices
    ]
    large = tuple(side(size, "board-close") for size in FIGURES[:2])
    body = First(children=(*ways, *(() if devices else large), sides("board-say", "board-least")))
    return board_screen(field, frame, beside_tabs(field, body))


def gap_of(field: Size) -> float:
    """Between a device and what is beside it."""
    return Space.XL if field.w >= NARROW else Space.L


def notes_page(
    field: Size, frame: Frame, notes: Sequence[Note], mascot: str, said: str, *ends: Node
) -> Layers:
    """Lines to be read one after the other, and who says them."""

    def rows(role: str, pad: float) -> Column:
        return Column(children=tuple(Grow(child=_note(note, role, pad)) for note in notes), gap=Space.S)

    def way(size: float, role: str, pad: float) -> Node:
        words = (Text(words=said, role="board-order", align="centre", even=True, key="said"),) if said else ()
        above = (
            bubble(words[0], tail="below-middle" if size else "none", pad_x=Space.M, pad_y=Space.S)
            if words
            else gap()
        )
        figure = (Row(children=(standing(mascot, size),), spare="centre"),) if size else ()
        side = Column(children=(Grow(child=above), *figure, _foot(ends)), gap=Space.S if not size else 0)
        both = Row(
            children=(Grow(child=rows(role, pad), share=0.64), Grow(child=side, share=0.36)),
            gap=gap_of(field),
            down="stretch",
        )
        return beside_tabs(field, both)

    def below(role: str, pad: float, *, words: bool) -> Node:
        told = (
            Text(words=said, role="board-least", align="centre", even=True, key="said")
            if words and said
            else gap()
        )
        foot = Row(children=(Grow(child=told), *ends), gap=Space.M)
        return beside_tabs(field, Column(children=(Grow(child=rows(role, pad)), foot), gap=Space.M))

    tall = FIGURES if said else (*ALONE, *FIGURES[1:])
    ways = (
        *(way(size, "board-say", 20) for size in tall if size > FIGURES[2]),
        *(way(size, role, 20) for role in ("board-row", "board-least") for size in tall),
        *(
            below(role, pad, words=words)
            for words in (True, False)
            for role, pad in (("board-row", 14), ("board-least", 14), ("board-least", 2))
        ),
    )
    return board_screen(field, frame, First(children=ways))


def lines_page(field: Size, frame: Frame, lines: Sequence[Note], *ends: Node) -> Layers:
    """Nothing but lines, all across the page and as large as they can be: larger than where they stood."""

    def way(role: str, pad: float) -> Node:
        rows = tuple(Grow(child=_note(line, role, pad)) for line in lines)
        foot = Row(children=(Grow(child=gap()), *ends), gap=Space.M)
        return beside_tabs(
            field, Column(children=(Grow(child=Column(children=rows, gap=Space.S)), foot), gap=Space.M)
        )

    sizes = (("board-close", 20), ("board-say", 20), ("board-row", 14), ("board-least", 2))
    return board_screen(field, frame, First(children=tuple(way(role, pad) for role, pad in sizes)))


def _note(note: Note, role: str, pad: float) -> Card:
    return Card(
        child=Row(
            children=(
                note.icon(SIGNS.get(role, SIGN)),
                Grow(child=Text(words=note.words, role=role, key="words")),
            ),
            gap=Space.M,
        ),
        line="message-line",
        line_width=3,
        radius=Corner.TILE,
        pad_x=Space.M,
        pad_y=pad,
        key=note.key,
    )


def listed(lines: Sequence[str]) -> Card:
    """A few words below each other on one card, beside what is asked about them."""
    rows = tuple(Text(words=line, role="board-least", key=f"line{n}") for n, line in enumerate(lines))
    return Card(
        child=Column(children=rows, gap=Space.M, spare="middle"),
        line="message-line",
        line_width=3,
        radius=Corner.PANEL,
        pad_x=Space.M,
        pad_y=Space.S,
        down="stretch",
        key="listed",
    )


def _foot(ends: Sequence[Node]) -> Node:
    """What can be pressed, one below the other: the way on is the last and the lowest."""
    return Column(children=tuple(ends), gap=Space.S)


def quiet(key: str, words: str, message: object, icon: str = "", shortcut: str = "") -> Tile:
    """A tile beside the one way on; its words are for the class too."""
    label = Text(words=words, role="board-least", align="centre")
    children = (line_icon(icon, 52), label) if icon else (label,)
    return Tile(
        key=key,
        says=words,
        message=message,
        child=Row(children=children, gap=Space.S, spare="centre"),
        radius=Corner.PANEL,
        pad_x=30,
        pad_y=14,
        shortcut=shortcut,
    )


def enlarged(node: Any, scale: float) -> Any:
    """The same screen for a whole class: no words below the least that the back row can read.

    The work of a story is drawn for one child in front of it. On the board the same tree is shown, with the
    roles of its small words changed; where they stand is for the layout.
    """

    marks: list[Any] = []

    def one(part: Any) -> Any:
        if isinstance(part, Card) and part.key == SMALL_PRINT:
            marks.append(part.child)
        if not isinstance(part, Text) or part in marks or ROLES[part.role].em * scale >= LEAST:
            return part
        return replace(part, role="board-least")

    return _everywhere(node, one)


def swapped(node: Any, tile: Tile) -> Any:
    """The same screen with another tile in the place of the one that has its key."""
    return _everywhere(node, lambda part: tile if isinstance(part, Tile) and part.key == tile.key else part)


def _everywhere(node: Any, change: Callable[[Any], Any]) -> Any:
    """A tree with every part of it changed, from the outside to the inside.

    A page offers itself in many ways that share their parts: each part is changed once and stays shared, and
    where nothing changes it stays the very same.
    """
    known: dict[int, Any] = {}

    def walked(part: Any) -> Any:
        if isinstance(part, tuple):
            several = tuple(map(walked, part))
            return part if all(map(is_, several, part)) else several
        if (seen := known.get(id(part))) is None:
            seen = known[id(part)] = inside(change(part))
        return seen

    def inside(part: Any) -> Any:
        changed = {}
        for name in INSIDE:
            was = getattr(part, name, None)
            if was is not None and (now := walked(was)) is not was:
                changed[name] = now
        return replace(part, **changed) if changed else part

    return walked(node)
