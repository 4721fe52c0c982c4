"""Forms of the teacher's room: a name, what is set now, and the tiles that change it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.ui.node import Art, Card, Column, Entry, First, Grow, Node, Row, Text, Tile
from game.ui.recipes.bars import rule
from game.ui.recipes.lists import card
from game.ui.theme import Corner, Space


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that can be set: words or a picture of what it is now, or a line to type into."""

    key: str
    name: str
    words: str = ""
    picture: Node | None = None
    entry: Entry | None = None
    tiles: tuple[Tile, ...] = ()


def face_tile(key: str, words: str, picture: str, message: object, *, chosen: bool, size: float) -> Tile:
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


def form(key: str, fields: Sequence[Field]) -> Node:
    """All fields on a card, names at the start and values beside them."""

    def way(pad: float, name: float, role: str, *, ruled: bool = True) -> Card:
        children: list[Node] = []
        for number, one in enumerate(fields):
            if number and ruled:
                children.append(rule())
            children.append(_field(one, name, role))
        return card(children, key, pad, Space.XS if ruled else 2)

    return First(
        children=(
            way(Space.M, 0.3, "text"),
            way(Space.XS, 0.3, "small"),
            way(Space.XS, 0.45, "small"),
            way(4, 0.3, "small", ruled=False),
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
