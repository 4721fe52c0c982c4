"""Forms of the teacher's room: a name, what is set now, and the tiles that change it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.ui.node import Art, Column, Entry, First, Flow, Grow, Node, Row, Text, Tile
from game.ui.recipes.bars import rule
from game.ui.recipes.lists import Ends, card
from game.ui.theme import Corner, Space

NAMED = {"reading": "subheading", "text": "strong", "small": "small"}
"""How the name of a field is set beside its value."""

LONG = 40
"""Words of more letters than this stand above tiles with words, not beside them."""


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that can be set: words or a picture of what it is now, or a line to type into, the tiles that
    change it, and the same with words where they have room; ``many`` of them say themselves what is set.
    Words with a line to type into say why it was refused.
    """

    key: str
    name: str
    words: str = ""
    picture: Node | None = None
    entry: Entry | None = None
    tiles: tuple[Tile, ...] = ()
    worded: tuple[Tile, ...] = ()
    many: bool = False


def face_tile(key: str, words: str, picture: str, message: object, *, chosen: bool, size: float = 0) -> Tile:
    """Somebody who can be chosen: a face with a word below; without a size the word alone."""
    label = Text(words=words, role="strong", align="centre")
    face = (Row(children=(Art(name=picture, width=size, height=size),), spare="centre"),) if size else ()
    return Tile(
        key=key,
        says=words,
        message=message,
        child=Column(children=(*face, label), gap=4),
        chosen=chosen,
        radius=Corner.ROW,
        pad_x=Space.S,
        pad_y=Space.XS,
        lip=8,
    )


def roomy(tile: Tile) -> Tile:
    """The same tile where there is room for more of it."""
    return replace(tile, least_height=120, pad_y=Space.M)


def form(key: str, fields: Sequence[Field]) -> Node:
    """All fields on a card that ends with them, names at the start and values beside them."""

    def way(pad: float, name: float, role: str, ends: Ends, *, ruled: bool = True) -> Column:
        rows = tuple(_field(one, name, role, ends) for one in fields)
        parts = tuple(part for row in rows for part in (rule(), row))[1:] if ruled else rows
        gap = Space.S if role == "reading" else Space.XS if ruled else 2
        return Column(children=(card(parts, key, pad, gap),))

    return First(
        children=(
            way(Space.M, 0.3, "reading", "beside"),
            way(Space.M, 0.3, "text", "beside"),
            way(Space.XS, 0.3, "small", "beside"),
            way(Space.M, 0.3, "text", "below"),
            way(Space.XS, 0.3, "small", "below"),
            way(Space.M, 0.3, "text", "bare"),
            way(Space.XS, 0.3, "small", "bare"),
            way(Space.XS, 0.45, "small", "bare"),
            way(4, 0.3, "small", "bare", ruled=False),
        )
    )


def _field(one: Field, name: float, role: str, ends: Ends) -> Row:
    value: list[Node] = []
    if one.picture is not None:
        value.append(one.picture)
    if one.entry is not None and one.words:  # why what was typed will not do stands where it was typed
        why = Text(words=one.words, role="strong", key="why")
        value.append(Grow(child=Column(children=(one.entry, why), gap=4)))
    elif one.entry is not None:
        value.append(Grow(child=one.entry))
    else:
        value.append(Grow(child=Text(words=one.words, role=role, key="value")) if one.words else Grow())
    said = Row(children=tuple(value), gap=Space.S, key="said")

    def beside(tiles: tuple[Tile, ...]) -> Row:
        ways = (Row(children=tiles, gap=Space.S, key="ways"),) if tiles else ()
        return Row(children=(Grow(child=said), *ways), gap=Space.S, key="held")

    bare = beside(one.tiles)
    held: Node = bare  # in every way a tile has the same key, or whoever presses it would lose their place
    if one.worded and ends == "bare" and not one.many:
        held = First(children=(beside(one.worded), bare))
    elif one.worded and one.many and ends != "bare":
        flow = Flow(children=one.worded, gap=Space.M, line_gap=Space.XS, key="ways")
        held = Column(children=(flow,), key="held")
    elif one.worded and (ends == "below" or (ends == "beside" and len(one.words) > LONG)):
        flow = Flow(children=one.worded, gap=Space.S, key="ways")
        held = Column(children=(said, flow), gap=4, key="held")
    elif one.worded and ends == "beside":
        held = beside(one.worded)
    named = Text(words=one.name, role=NAMED[role], key="name")
    return Row(
        children=(Grow(child=named, share=name), Grow(child=held, share=1 - name)), gap=Space.S, key=one.key
    )
