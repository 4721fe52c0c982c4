"""Two languages nobody speaks, made from English while the game runs, for tests and for looking.

``en_XA`` gives every letter an accent and makes each sentence about two fifths longer, in «marks»: an English
word that shows without accents is in no catalogue, and what does not fit now will not fit in Polish.
``ar_XB`` writes English letter by letter in Arabic ones: the whole screen is mirrored and real
right-to-left shaping is done, while a teacher who reads no Arabic can still tell what is where.
Fields, ``**`` marks and digits stay as they are, as in every translation.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from types import MappingProxyType

from game.words.catalogue import Catalogue
from game.words.language import Language

LONGER = 0.4
OPENING, CLOSING = "«", "»"

# Accents that both Andika and Lexend have. Letters without a character of their own take a loose mark.
_ACCENTED = MappingProxyType(
    {
        **dict(zip("AaCcDdEeGgHhIiJj", "ÅåÇçĐðÉéĜĝĤĥÏïĴĵ", strict=True)),
        **dict(zip("KkLlMmNnOoRrSsTt", "ĶķĹĺṂṃÑñÖöŔŕŠšŢţ", strict=True)),
        **dict(zip("UuWwYyZz", "ÛûŴŵÝýŽž", strict=True)),
        **{letter: letter + "\u0307" for letter in "pqvxPQVX"},
        **{letter: letter + "\u0323" for letter in "bfBF"},
    }
)
_VOWELS = frozenset("AaEeIiOoUuYy")

_ARABIC = MappingProxyType(
    {
        **dict(zip("abcdefghijklm", "ابچدهفگحيجكلم", strict=True)),
        **dict(zip("nopqrstuvwxyz", "نوپقرستعڤؤخىز", strict=True)),
        **dict(zip(",;?", "،؛؟", strict=True)),
    }
)

_KEPT = re.compile(r"(\{[A-Za-z_][\w.]*\}|\*\*)", re.ASCII)
"""What no translation may change."""


def pseudo(language: Language) -> Catalogue:
    """The catalogue of one of the pseudo languages: whatever is asked for, it has."""
    return Catalogue(language, otherwise=_MAKERS[language.code])


def accented(text: str) -> str:
    """A sentence with an accent on every letter, two fifths longer, in marks."""
    if not any(letter.isalpha() for letter in _KEPT.sub("", text)):
        return text
    before, words, after = _bare(text)
    made: list[str] = []
    owed = 0.0
    for part in _KEPT.split(words):
        if _KEPT.fullmatch(part):
            made.append(part)
            continue
        for place, letter in enumerate(part):
            said = _ACCENTED.get(letter, letter)
            made.append(said)
            if not letter.isalpha():
                continue
            owed += LONGER
            ends = not part[place + 1 : place + 2].isalpha()
            if owed >= 1 and (letter in _VOWELS or ends):
                made.append(said.lower() * int(owed))
                owed -= int(owed)
    return f"{before}{OPENING}{''.join(made)}{CLOSING}{after}"


def arabic_letters(text: str) -> str:
    """A sentence in Arabic letters, one for each Latin one, as far as there are any."""
    return "".join(
        part if _KEPT.fullmatch(part) else "".join(map(_in_arabic, unicodedata.normalize("NFD", part)))
        for part in _KEPT.split(text)
    )


def _in_arabic(letter: str) -> str:
    if unicodedata.combining(letter):
        return ""
    return _ARABIC.get(letter.lower(), letter)


def _bare(text: str) -> tuple[str, str, str]:
    """The spaces before, the words, the spaces after: these too are as in English."""
    words = text.strip()
    start = text.index(words)
    return text[:start], words, text[start + len(words) :]


_MAKERS: Mapping[str, Callable[[str], str]] = MappingProxyType({"en_XA": accented, "ar_XB": arabic_letters})
