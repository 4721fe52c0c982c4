"""Drawings that are made here and not kept as files: a letter's badge as a picture for any paper."""

from __future__ import annotations

from game.papers.look import DAY
from game.ui.recipes.chrome import BADGE_PATHS, badge


def badge_svg(letter: str) -> str:
    """The badge of a letter as an SVG of its own, drawn from the same lines as on the screens."""
    shapes = badge(letter, 100.0).children
    paths = []
    for shape in shapes:
        fill = DAY.colour(shape.fill) if getattr(shape, "fill", "") else "none"  # type: ignore[union-attr]
        line = DAY.colour(shape.line)  # type: ignore[union-attr]
        paths.append(
            f'<path d="{shape.path}" fill="{fill}" stroke="{line}" '  # type: ignore[union-attr]
            f'stroke-width="{shape.line_width:g}" '  # type: ignore[union-attr]
            'stroke-linecap="round" stroke-linejoin="round"/>'
        )
    assert letter in BADGE_PATHS
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 108 108" width="108" height="108">'
        f"{''.join(paths)}</svg>"
    )
