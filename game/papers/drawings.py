"""Drawings that are made here and not kept as files: a letter's badge as a picture for any paper."""

from __future__ import annotations

from functools import cache

from game.papers.look import DAY
from game.ui.node import Shape
from game.ui.recipes.chrome import badge


@cache
def badge_svg(letter: str) -> str:
    """The badge of a letter as an SVG of its own, drawn from the same lines as on the screens."""
    paths = []
    for shape in badge(letter, 100.0).children:
        if isinstance(shape, Shape):
            fill = DAY.colour(shape.fill) if shape.fill else "none"
            paths.append(
                f'<path d="{shape.path}" fill="{fill}" stroke="{DAY.colour(shape.line)}" '
                f'stroke-width="{shape.line_width:g}" stroke-linecap="round" stroke-linejoin="round"/>'
            )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 108 108" width="108" height="108">'
        f"{''.join(paths)}</svg>"
    )
