"""Forms of the teacher's room: a name, what is set now, and the tiles that change it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.ui.node import Card, Entry, First, Grow, Node, Row, Text, Tile
from game.ui.recipes.bars import rule
from game.ui.recipes.lists import card
from game.ui.theme import Space


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that can be set: words or a picture of what it is now, or a line to type into."""

    key: str
    name: str
    words: str = ""
    picture: Node | None = None
    entry: Entry | None = None
    tiles: tuple[Tile, ...] = ()


def form(key: str, fields: Sequence[Field]) -> Node:
    """All fields on a card, names at the start and values beside them."""

    def way(pad: float, name: float, role: str) -> Card:
        children: list[Node] = []
        for number, one in enumerate(fields):
            if number:
                children.append(rule())
            children.append(_field(one, name, role))
        return card(children, key, pad)

    return First(
        children=(
            way(Space.M, 0.3, "text"),
            way(Space.XS, 0.3, "small"),
            way(Space.XS, 0.45, "small"),
        )
    )


def _field(one: Field, name: float, role: str) -> Row:
    value: list[Node] = []
    if one.picture is not None:
        value.append(one.picture)
    if one.entry is not None:
        value.append(Grow(child=one.entry))
    else:
        value.append(Grow(child=Text(words=one.words, role=role, key="value")) if one.words else Grow())
    held = Row(children=(*value, *one.tiles), gap=Space.S)
    named = Text(words=one.name, role="strong" if role == "text" else "small", key="name")
    return Row(
        children=(Grow(child=named, share=name), Grow(child=held, share=1 - name)), gap=Space.S, key=one.key
    )
