"""Which letters a language's faces lack, asked of the font files, if the tool that reads them is here."""

from __future__ import annotations

import unicodedata
from functools import cache

from game.words.faces import ANDIKA, face_for
from game.words.language import Language


def can_look() -> bool:
    """Is fontTools here? A school has no need of it, a translator is told that nobody looked."""
    return letters_of(ANDIKA.regular) is not None


def lacking(words: str, speaks: Language) -> list[str]:
    """The letters that some cut of some face of the language lacks; invisible joiners need no drawing."""
    faces = {face_for(speaks, choice) for choice in ("andika", "lexend")}
    drawn = [letters_of(stem) for face in faces for stem in (face.regular, face.bold)]
    there = [letters for letters in drawn if letters is not None]
    return sorted(
        letter
        for letter in set(words)
        if unicodedata.category(letter) not in ("Cf", "Cc")
        and any(ord(letter) not in letters for letters in there)
    )


@cache
def letters_of(stem: str) -> frozenset[int] | None:
    """The letters a font file can draw; nothing where fontTools is not installed."""
    try:
        from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # noqa: PLC0415
    except ImportError:
        return None
    from game.assets import font_file  # noqa: PLC0415

    try:
        with TTFont(font_file(stem)) as font:
            return frozenset(font.getBestCmap())
    except OSError:
        return None
