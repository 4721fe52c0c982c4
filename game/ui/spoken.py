"""What every node would say aloud: the same tree, for ears."""

from __future__ import annotations

from game.ui.layout import Placed
from game.ui.node import (
    Art,
    At,
    Card,
    Column,
    Dialog,
    Entry,
    First,
    Flow,
    Grow,
    Layers,
    Node,
    Row,
    Text,
    Tile,
)
from game.ui.paragraph import unmarked


def spoken(node: Node | None) -> str:
    """The sentence of a node: its own words, or those of its children in reading order."""
    return " ".join(part for part in _parts(node) if part)


def said_on(placed: Placed, key: str) -> str:
    """What is said when the keyboard comes to this box."""
    box = next((box for box in placed.boxes if box.key == key), None)
    return spoken(box.node) if box else ""


def word_count(node: Node) -> int:
    """How many words there are to read on a screen (what a picture says is heard, not read)."""
    return sum(len(unmarked(text)[0].split()) for text in _written(node))


def _parts(node: Node | None) -> list[str]:
    match node:
        case None:
            return []
        case Text():
            return [unmarked(node.words)[0]]
        case Art() | Tile() | Entry():
            return [node.says]
        case _:
            return [part for child in children(node) for part in _parts(child)]


def _written(node: Node | None) -> list[str]:
    if isinstance(node, Text):
        return [node.words]
    return [words for child in children(node) for words in _written(child)] if node is not None else []


def children(node: Node | None) -> tuple[Node, ...]:
    """The nodes directly below, in reading order."""
    match node:
        case Row() | Column() | Flow() | Layers():
            return node.children
        case Card() | Tile() | Grow():
            return (node.child,) if node.child is not None else ()
        case At() | Dialog():
            return (node.child,)
        case First():
            return node.children[:1]
        case _:
            return ()
