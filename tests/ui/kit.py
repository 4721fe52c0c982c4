"""Small things that the tests of the screen share: a measure without a stage, one call to lay a tree out."""

from __future__ import annotations

from game.ui.geometry import Size
from game.ui.layout import Placed, layout
from game.ui.look import Look
from game.ui.node import Node, Text, Tile
from game.ui.paragraph import Font
from game.ui.theme import THEMES
from game.words.language import language

FIELD = Size(1920, 1080)
DAY = Look()
URDU = Look(language=language("ur"))
LOOKS = {name: Look(theme=theme) for name, theme in THEMES.items()}


def half(letters: str, font: Font) -> float:
    """Every letter is half as wide as the type is large: a measure that can be worked out in the head."""
    return len(letters) * font.em / 2


def placed(node: Node, look: Look = DAY, field: Size = FIELD) -> Placed:
    return layout(node, field, look, half)


def tile(key: str, words: str = "", **more: object) -> Tile:
    """A tile that tells its own key when it is pressed."""
    child = Text(words=words, role="answer") if words else None
    return Tile(key=key, says=words or key, message=key, child=child, **more)  # type: ignore[arg-type]
