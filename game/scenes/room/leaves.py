"""Turning the pages of a list: by as many lines as a page shows, which only the layout knows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.scenes.scene import Desk
from game.ui.node import Node
from game.ui.recipes.lists import MOST, Line, Pager, listing


@dataclass(frozen=True, slots=True)
class Leaf:
    """So many lines on in the list of that name, or back."""

    name: str
    by: int


def paged(
    desk: Desk, name: str, title: str, lines: Sequence[Line], none: str, first: int, *, whole: bool = False
) -> Node:
    """The page of a list that begins with this line. One that is no longer there is the last one."""
    first = max(0, min(first, len(lines) - 1))

    def turning(shown: int) -> Pager | None:
        last = first + shown
        if not first and last >= len(lines):
            return None
        these = f"{first + 1}–{last}" if shown > 1 else str(last)
        return Pager(
            desk.say("{n} of {all}", n=these, all=len(lines)),
            desk.say("The page before"),
            Leaf(name, -min(shown, first)),
            desk.say("The next page"),
            Leaf(name, shown),
            first == 0,
            last >= len(lines),
        )

    return listing(name, title, lines[first : first + MOST], none, turning, whole=whole)
