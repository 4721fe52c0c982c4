"""How papers look: sizes in points, which letters, which face a paragraph is set in.

Colours have the names of the day theme. Grown-ups' words are set in Lexend, what children read or say in
Andika, as on the screens; other scripts have one face each.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from game.ui.paragraph import Style
from game.ui.theme import THEMES
from game.words.faces import ANDIKA, FACES, LEXEND, Face
from game.words.language import Language

A4 = (595.28, 841.89)
DAY = THEMES["day"]
USUAL_LINE = 1.30
"""The line of Latin letters; other scripts need more of it."""
LEAST_FACTOR = 0.95
"""Nastaliq is set at four fifths on screens; on paper, where words are small, its dots would run together."""


@dataclass(frozen=True, slots=True)
class Role:
    """What words are for decides their size in points, their weight, the distance of lines, whose voice."""

    em: float
    bold: bool = False
    line: float = 1.38
    child: bool = False


ROLES = {
    "cover": Role(34, bold=True, line=1.2),
    "heading-1": Role(22, bold=True, line=1.22),
    "heading-2": Role(14.5, bold=True, line=1.25),
    "heading-3": Role(11.5, bold=True, line=1.28),
    "lead": Role(12.5, line=1.4),
    "text": Role(10),
    "strong": Role(10, bold=True),
    "small": Role(8.5, line=1.35),
    "label": Role(8.5, bold=True, line=1.4),
    "foot": Role(8, line=1.3),
    "child": Role(11.5, line=1.36, child=True),
    "child-name": Role(9.5, bold=True, line=1.3, child=True),
    "child-strong": Role(11.5, bold=True, line=1.36, child=True),
    "child-lead": Role(15, line=1.34, child=True),
    "certificate": Role(18, line=1.3, child=True),
    "certificate-place": Role(15, line=1.3),
    "certificate-title": Role(46, bold=True, line=1.15, child=True),
    "figure": Role(10.5, bold=True, line=1.2),
}


def latin_only(text: str) -> bool:
    """No letter of another script: an English sentence in an Urdu paper, which runs as English does."""
    return all(ord(letter) < 0x0590 or 0x1E00 <= ord(letter) < 0x2C00 for letter in text if letter.isalpha())


@lru_cache(maxsize=256)
def style(role: str, language: Language, latin: bool, scale: float = 1.0) -> Style:
    """How a paragraph of that role is set in that language."""
    wanted = ROLES[role]
    usual = ANDIKA if wanted.child else LEXEND
    own: Face = FACES[language.fonts]
    face = usual if latin or own.script == "Latn" else own
    face = replace(face, em_factor=max(face.em_factor, LEAST_FACTOR))
    taller = face.line * face.em_factor / USUAL_LINE
    em = wanted.em * scale
    return Style(
        face=face,
        em=em * face.em_factor,
        bold=wanted.bold,
        line=em * wanted.line * max(1.0, taller),
        rtl=language.rtl and not latin,
        latin=usual,
    )
