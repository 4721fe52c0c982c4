"""Which class is looked at: a tile for each that has answers, and one for all together."""

from __future__ import annotations

from dataclasses import dataclass

from game.scenes.room.asks import Seen
from game.scenes.scene import Desk
from game.ui.node import Column, First, Grow, Node, Row, Text
from game.ui.recipes.forms import roomy
from game.ui.recipes.lists import card, grid
from game.ui.recipes.teacher import NARROW, small_tile
from game.ui.theme import Space

ROWS = {"usual": 6, "large": 5, "largest": 4}


@dataclass(frozen=True, slots=True)
class Pick:
    """A class by its code, nothing for all of them; or with ``None`` another page of the list."""

    code: str | None
    leaf: int = 0


def choosing(desk: Desk, seen: Seen, leaf: int) -> Node:
    """The classes, some on a page."""
    columns = 2 if desk.field.w < NARROW else 3
    most = columns * ROWS[desk.look.text_size] - 1
    leaves = max(1, -(-len(seen.classes) // most))
    leaf %= leaves
    own = seen.classes[leaf * most : (leaf + 1) * most]
    tiles = [small_tile("all", desk.say("All classes"), Pick(""), "school")]
    tiles += [small_tile(f"class-{one.code}", one.label, Pick(one.code)) for one in own]
    title = Text(words=desk.say("Whose answers?"), role="subheading", key="title")
    more = small_tile("more-classes", desk.say("More classes"), Pick(None, (leaf + 1) % leaves), "down")
    head: Node = Row(children=(Grow(child=title), more), gap=Space.L) if leaves > 1 else title
    large = [roomy(tile) for tile in tiles]
    return First(
        children=(
            Column(children=(card((head, grid("classes", large, columns)), "choose", gap=Space.M),)),
            Column(children=(card((head, grid("classes", tiles, columns)), "choose", gap=Space.S),)),
            Column(children=(head, grid("classes", tiles, columns)), gap=Space.M),
        )
    )
