"""How this person likes the screen: theme, language, letters, text size, motion."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from game.ui.paragraph import Style
from game.ui.theme import ROLES, TEXT_SIZES, THEMES, Theme
from game.words.faces import face_for
from game.words.language import ENGLISH, Language, language


@dataclass(frozen=True)
class Look:
    """Everything a layout needs to know beside the nodes themselves."""

    theme: Theme = THEMES["day"]
    language: Language = language("en")
    letters: str = "andika"
    text_size: str = "usual"
    less_motion: bool = False

    @property
    def rtl(self) -> bool:
        """Is the screen read from right to left?"""
        return self.language.rtl

    @property
    def text_scale(self) -> float:
        """How much larger words are than usual."""
        return TEXT_SIZES[self.text_size]

    def style(self, role: str, words_in: Language | None = None, letters: str = "") -> Style:
        """How words of a role are set, in this look and (if others) in their own language and letters."""
        return _style(role, words_in or self.language, letters or self.letters, self.text_scale)


@lru_cache(maxsize=512)
def _style(role_name: str, words_in: Language, letters: str, scale: float) -> Style:
    role = ROLES[role_name]
    choice = "lexend" if role.voice == "grown-up" else letters
    face = face_for(words_in, choice)
    em = role.em * scale * face.em_factor
    line = em * (max(role.line, 1.0) if words_in.script == "Latn" else face.line)
    latin = face_for(ENGLISH, choice)
    return Style(face, em, role.bold, line, words_in.rtl, latin)
