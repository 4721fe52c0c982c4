"""Who plays here: the class by its picture sign, the child by an animal. No name is ever asked.

Whoever is small picks the animal first and its colour next; whoever is bigger sees all thirty-six at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.ui.geometry import Rect, Size
from game.ui.node import Art, Column, First, Grow, Layers, Node, Row, Text, Tile
from game.ui.recipes.chrome import edges, screen
from game.ui.recipes.scenery import scenery, story_bar
from game.ui.recipes.story import NARROW
from game.ui.recipes.talk import Mascot, gap, speaker
from game.ui.recipes.tray import shelf, tray
from game.ui.theme import Corner, Space

LARGER = 24.0
"""So much higher are large words below a picture than usual ones."""


@dataclass(frozen=True, slots=True)
class Pick:
    """Something to pick by its picture; ``words`` below it for those who read."""

    key: str
    picture: str
    says: str
    message: object
    words: str = ""
    chosen: bool = False


def pick_tile(pick: Pick, size: float, role: str = "label") -> Tile:
    """A picture on a tile."""
    art = Row(children=(Art(name=pick.picture, width=size, height=size),), spare="centre", gap=0)
    words = (Text(words=pick.words, role=role, align="centre", even=True),) if pick.words else ()
    return Tile(
        key=pick.key,
        says=pick.says,
        message=pick.message,
        child=Column(children=(art, *words), gap=2, spare="middle"),
        chosen=pick.chosen,
        radius=Corner.TILE,
        pad_x=8,
        pad_y=8,
        least_width=size + 16,
        least_height=size + 16,
    )


def board_of(
    picks: Sequence[Pick], across: int, size: float, between: float = 18.0, role: str = "label"
) -> Column:
    """Rows of equal tiles; the last row keeps the width of the others."""
    rows: list[Node] = []
    for start in range(0, len(picks), across):
        part = picks[start : start + across]
        cells: list[Node] = [Grow(child=pick_tile(pick, size, role)) for pick in part]
        cells += [Grow(child=gap()) for _ in range(across - len(part))]
        rows.append(Grow(child=Row(children=tuple(cells), gap=between, down="stretch")))
    return Column(children=tuple(rows), gap=between)


def across_for(count: int, wide: bool) -> int:
    """How many stand side by side, so that the rows come out even; all badges of one colour in one row."""
    if count > 12:
        return 12 if wide else 9
    even = {4: 4, 5: 3, 6: 3, 7: 4, 8: 4, 9: 5, 10: 5, 11: 6, 12: 6}.get(count, count)
    return even if wide else min(4, even)


def who_screen(
    field: Size,
    home: Tile,
    mascot: Mascot,
    asked: str,
    ear: Tile | None,
    picks: Sequence[Pick],
    end: Sequence[Tile] = (),
    *,
    role: str = "say",
) -> Layers:
    """The mascot asks from the plank; everything that can be picked lies in the tray."""
    room = edges(field)
    floor = field.h - Space.FOOT
    across = across_for(len(picks), field.w >= NARROW)
    rows = -(-len(picks) // across)
    high = {1: 420.0, 2: 560.0, 3: 600.0}.get(rows, 640.0)
    wide = (room.w - 2 * 40 - (across - 1) * 18) / across - 16
    size = min(wide, (high - 60 - (rows - 1) * 18) / rows - 26 - (52 if picks and picks[0].words else 0))
    large, small = board_of(picks, across, size - LARGER, role="panel"), board_of(picks, across, size)
    lying = tray("kind", First(children=(large, small)) if rows == 1 else small, high)
    bar = story_bar(field, home, "", "", Row(children=tuple(end), gap=Space.M) if end else None)
    said = Text(words=asked, role=role, key="asked")
    top = 150.0
    return screen(
        *scenery(field, "kind"),
        bar,
        shelf(Rect(room.x, top, room.w, floor - top), speaker(mascot, said, ear), lying),
    )
