"""Turning the pages of a list."""

from __future__ import annotations

from dataclasses import dataclass

from game.scenes.scene import Desk
from game.ui.recipes.lists import Pager, per_page


@dataclass(frozen=True, slots=True)
class Leaf:
    """Another page of the list of that name."""

    name: str
    by: int


@dataclass(frozen=True, slots=True)
class Cut:
    """What of a list is on this page: from, up to; and the tiles that turn it, if there are more."""

    first: int
    last: int
    pager: Pager | None


def cut(desk: Desk, name: str, length: int, leaf: int, most: int = 0) -> Cut:
    """The page of a list that is open. A page that is no longer there is the last one."""
    most = most or per_page(desk.field, desk.look.text_size)
    leaves = max(1, -(-length // most))
    leaf = min(leaf, leaves - 1)
    pager = Pager(
        desk.say("{n} of {all}", n=leaf + 1, all=leaves),
        desk.say("The page before"),
        Leaf(name, -1),
        desk.say("The next page"),
        Leaf(name, 1),
        leaf == 0,
        leaf == leaves - 1,
    )
    return Cut(leaf * most, min(length, (leaf + 1) * most), pager if leaves > 1 else None)
