"""Turning the pages of a list: by as many lines as a page shows, which only the layout knows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.scenes.scene import Desk
from game.ui.node import Node
from game.ui.recipes.lists import MOST, Line, Pager, Part, Turning, listing, reading


@dataclass(frozen=True, slots=True)
class Leaf:
    """So many lines on in the list of that name, or back."""

    name: str
    by: int


def paged(
    desk: Desk,
    name: str,
    title: str,
    lines: Sequence[Line],
    none: str,
    first: int,
    *,
    whole: bool = False,
    least: int = 0,
) -> Node:
    """The page of a list that begins with this line. One that is no longer there is the last one. With
    ``least`` it has so many lines, and every word of them, or no room.
    """
    first = max(0, min(first, len(lines) - 1))
    turning = _turning(desk, name, first, len(lines))
    return listing(name, title, lines[first : first + MOST], none, turning, whole=whole, least=least)


def paged_reading(desk: Desk, name: str, parts: Sequence[Part], first: int) -> Node:
    """What is to be read from this part on: with large words rather two pages than smaller words."""
    first = max(0, min(first, len(parts) - 1))
    return reading(name, parts[first:], turning=_turning(desk, name, first, len(parts)))


def _turning(desk: Desk, name: str, first: int, many: int) -> Turning:
    """The tiles that turn pages of so many lines or parts, from a page that begins with one of them."""

    def turning(shown: int) -> Pager | None:
        last = first + shown
        if not first and last >= many:
            return None
        these = f"{first + 1}–{last}" if shown > 1 else str(last)
        return Pager(
            desk.say("{n} of {all}", n=these, all=many),
            desk.say("The page before"),
            Leaf(name, -min(shown, first)),
            desk.say("The next page"),
            Leaf(name, shown),
            first == 0,
            last >= many,
        )

    return turning
