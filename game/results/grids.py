"""What was measured as the table that ``hiding`` decides on."""

from __future__ import annotations

from collections.abc import Sequence

from game.results.asking import World
from game.results.hiding import Grid
from game.results.measure import Measured, Tally, Where


def grid(group: tuple[str, ...], own: Sequence[Where], measured: Measured, world: World) -> Grid:
    """One group of kinds, in the lines of one term, one track and one way of counting."""
    cells: dict[tuple[str, str], dict[str, Tally]] = {}
    for where in own:
        kinds = measured.kinds[where]
        into = cells.setdefault((where.class_, where.story), {})
        for kind in group:
            if kind in kinds:
                into[kind] = into.get(kind, Tally()).plus(kinds[kind])
    letters = {where.story: where.letter for where in own}
    years = {where.class_: world.year(where.class_) for where in own}
    return Grid(group, {edge: kinds for edge, kinds in cells.items() if kinds}, letters, years)
