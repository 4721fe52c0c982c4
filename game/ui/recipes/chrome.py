"""What frames a screen: its top bar, the letters' badges, the stones across the stream, a dialog's card."""

from __future__ import annotations

import math

from game.ui.geometry import Rect, Size
from game.ui.node import At, Card, Column, Dialog, Flow, Ground, Grow, Layers, Node, Row, Shape, Text, Tile
from game.ui.recipes.controls import ROUND
from game.ui.theme import LETTERS, Corner, Space

TOP_BAR = 168.0
"""Below this nothing of the top bar is left."""


def edges(field: Size) -> Rect:
    """The part of the field that a screen uses: at most 1808 wide, in the middle of wider ones."""
    width = min(field.w - 2 * Space.EDGE, 1808.0)
    return Rect((field.w - width) / 2, Space.TOP, width, field.h - Space.TOP - Space.FOOT)


def top_bar(field: Size, back: Tile, title: str, end: tuple[Node, ...] = (), badge: Node | None = None) -> At:
    """Home or back, the letter's badge, the name of the place; whatever belongs at the end."""
    room = edges(field)
    start: tuple[Node, ...] = (back,) if badge is None else (back, badge)
    children = (*start, Grow(child=Text(words=title, role="board-title")), *end)
    return At(child=Row(children=children, gap=28), box=Rect(room.x, room.y, room.w, ROUND + Space.LIP))


def screen(*children: Node, top: str = "sky", bottom: str = "ground") -> Layers:
    """A whole screen: the ground, and what stands on it."""
    return Layers(children=(Ground(top=top, bottom=bottom), *children))


def dialog(
    key: str, picture: Node | None, words: tuple[Text, ...], buttons: tuple[Tile, ...], width: float = 1200
) -> Dialog:
    """A card over a veil: a picture, a sentence or two, and what can be done."""
    rows: list[Node] = [*words, Flow(children=buttons, gap=Space.L, line_gap=Space.M, spare="centre")]
    column: Node = Column(children=tuple(rows), gap=36)
    inside: Node = column if picture is None else Row(children=(picture, Grow(child=column)), gap=40)
    return Dialog(
        key=key,
        child=Layers(
            children=(
                Card(
                    child=inside,
                    radius=Corner.PANEL,
                    shadow=1.0,
                    pad_x=56,
                    pad_y=52,
                    line="line",
                ),
            ),
            width=width,
        ),
    )


_BADGES = {
    "safe": "M50 7 L93 42 Q96 45 96 50 L96 84 Q96 95 85 95 L15 95 Q4 95 4 84 L4 50 Q4 45 7 42 Z",
    "meeting": (
        "M3 90 L3 50 Q3 34 18 26 Q50 10 82 26 Q97 34 97 50 L97 90 Q97 94 93 94 L78 94 Q74 94 74 90 "
        "Q73 76 50 76 Q27 76 26 90 Q26 94 22 94 L7 94 Q3 94 3 90 Z"
    ),
    "reliable": (
        "M50 19 Q32 7 8 11 Q4 12 4 16 L4 82 Q4 86 8 86 Q32 82 50 95 Q68 82 92 86 Q96 86 96 82 L96 16 "
        "Q96 12 92 11 Q68 7 50 19 Z"
    ),
    "tell": (
        "M50 6 C78 6 96 24 96 47 C96 70 78 87 50 87 C43 87 37 86 31 84 C24 91 15 95 7 95 C12 89 14 82 14 75 "
        "C7 68 4 58 4 47 C4 24 22 6 50 6 Z"
    ),
}
_SIGNS = {
    "safe": "M62 47 Q56 39 48 41 Q38 44 41 53 Q43 58 51 60 Q60 63 60 71 Q58 80 48 80 Q39 79 37 72",
    "meeting": "M34 66 L36 38 L50 56 L64 38 L66 66",
    "accepting": "M33 70 L50 31 L67 70 M40 57 L60 57",
    "reliable": "M39 71 L39 35 L52 35 Q64 36 63 46 Q62 56 51 56 L39 56 M51 57 L64 71",
    "tell": "M34 31 L66 31 M50 31 L50 66",
    "kind": "M40 32 L40 68 M62 33 L42 51 L63 68",
}


def _stamp() -> str:
    """A square with five half-round bites on every side."""
    path, step, radius = "M8 8", 84 / 5, 5
    for dx, dy in ((1, 0), (0, 1), (-1, 0), (0, -1)):
        for _ in range(5):
            flat = (step - 2 * radius) / 2
            side = f" l{dx * flat:g} {dy * flat:g}"
            path += f"{side} a{radius} {radius} 0 0 0 {dx * 2 * radius:g} {dy * 2 * radius:g}{side}"
    return path + " Z"


def _flower() -> str:
    """Six petals round a middle: arcs from notch to notch."""
    ring, petal = 29.0, 21.5
    half = ring * math.sin(math.pi / 6)
    notch = ring * math.cos(math.pi / 6) + math.sqrt(petal**2 - half**2)
    points = [
        (
            50 + notch * math.sin(math.pi / 3 * n + math.pi / 6),
            50 - notch * math.cos(math.pi / 3 * n + math.pi / 6),
        )
        for n in range(6)
    ]
    path = f"M{points[-1][0]:.2f} {points[-1][1]:.2f}"
    for x, y in points:
        path += f" A{petal} {petal} 0 0 1 {x:.2f} {y:.2f}"
    return path + " Z"


BADGE_PATHS = {**_BADGES, "accepting": _stamp(), "kind": _flower()}


def badge(letter: str, size: float = 96.0) -> Layers:
    """A letter: shape, colour and the letter itself, drawn without a font. It never turns round."""
    assert letter in LETTERS
    view = (100.0, 100.0)
    outline = Shape(
        path=BADGE_PATHS[letter],
        view=view,
        fill=letter,
        line=f"{letter}-edge",
        line_width=size * 0.05,
        turns=False,
        key=f"{letter}-badge",
    )
    sign = Shape(
        path=_SIGNS[letter],
        view=view,
        line=f"on-{letter}",
        line_width=size * 0.12,
        turns=False,
        key=f"{letter}-sign",
    )
    return Layers(children=(outline, sign), width=size, height=size)
