"""Which letters a font lacks: asked of the font file, because pygame draws a box and says nothing."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import cache

from fontTools.ttLib import TTFont

from game.assets import font_file
from game.words.faces import Face


@cache
def _letters_of(stem: str) -> frozenset[int]:
    """The number of every character a font file can draw."""
    with TTFont(font_file(stem)) as font:
        return frozenset(font.getBestCmap())


def lacking(text: str, letters: Iterable[int]) -> list[str]:
    """A line for each character of the text that is not among the letters, with its name, each once."""
    there = frozenset(letters)
    missing = sorted(set(text) - {chr(number) for number in there})
    return [f"{c!r} U+{ord(c):04X} {unicodedata.name(c, 'without a name')}" for c in missing]


def lacking_in_face(text: str, face: Face) -> list[str]:
    """What either cut of a face cannot draw of a text."""
    both = _letters_of(face.regular) & _letters_of(face.bold)
    return lacking(text, both)
