"""Things to press: round icon tiles, the one primary button, answers, and a choice out of a few."""

from __future__ import annotations

from dataclasses import dataclass

from game.ui.node import Art, Card, Node, Row, Text, Tile
from game.ui.theme import Corner, Space

ICON_SHARE = 0.56
ROUND = 104.0
TURNING = frozenset({"back", "next", "leave", "plane"})
"""Icons that point along the way one reads. A tick, a speaker or a clock looks the same in every language."""


def line_icon(name: str, size: float, tint: str = "ink", *, fixed: bool = False) -> Art:
    """One of the line icons in a colour of the theme; ``fixed`` where it stands for a key."""
    turns = name in TURNING and not fixed
    return Art(name=f"line/{name}", width=size, height=size, tint=tint, turns=turns)


def big_icon(name: str, size: float = 180.0) -> Card:
    """An icon as a picture of its own, on a light disc."""
    pad = size * 0.3
    return Card(
        child=line_icon(name, size, "dark-ink"), fill="disc", radius=Corner.FULL, pad_x=pad, pad_y=pad
    )


def icon_tile(
    key: str,
    icon: str,
    says: str,
    message: object,
    *,
    size: float = ROUND,
    shortcut: str = "",
    chosen: bool = False,
) -> Tile:
    """A round tile with a picture only. What it says is heard, and read by whoever cannot see the picture."""
    inner = size * ICON_SHARE
    pad = (size - inner) / 2
    return Tile(
        key=key,
        says=says,
        message=message,
        child=line_icon(icon, inner),
        radius=Corner.FULL,
        pad_x=pad,
        pad_y=pad - Space.LIP / 2,
        least_width=size,
        least_height=size + Space.LIP,
        shortcut=shortcut,
        chosen=chosen,
    )


def primary(
    key: str,
    words: str,
    message: object,
    *,
    icon: str = "next",
    shortcut: str = "",
    keeps: tuple[str, ...] = (),
) -> Tile:
    """The one thing to press next. At most one on a screen. ``keeps`` are other words that it may get."""
    label = Text(words=words, role="primary", colour="on-action", align="centre", keeps=keeps)
    children: tuple[Node, ...] = (label,)
    if icon:
        children = (label, line_icon(icon, 52, "on-action"))
    return Tile(
        key=key,
        says=words,
        message=message,
        child=Row(children=children, gap=Space.L, spare="centre"),
        kind="primary",
        radius=Corner.PANEL,
        pad_x=48,
        pad_y=22,
        least_width=322,
        shortcut=shortcut,
    )


def plain(
    key: str, words: str, message: object, *, icon: str = "", shortcut: str = "", role: str = "answer"
) -> Tile:
    """An ordinary tile with words, and perhaps a picture before them."""
    label = Text(words=words, role=role, align="centre")
    child: Node = (
        label if not icon else Row(children=(line_icon(icon, 52), label), gap=Space.S, spare="centre")
    )
    return Tile(
        key=key,
        says=words,
        message=message,
        child=child,
        radius=Corner.PANEL,
        pad_x=40,
        pad_y=20,
        shortcut=shortcut,
    )


@dataclass(frozen=True, slots=True)
class Option:
    """One of a few things to choose from: how it looks, what it says, what choosing it tells the scene."""

    key: str
    says: str
    message: object
    sample: Node
    label: str
    chosen: bool
