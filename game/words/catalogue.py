"""What is said, in the reader's language: an English sentence goes in, the translation comes out.

The English sentence is the key, so a sentence without a translation is said in English rather than not at
all. A catalogue is a plain value; whoever reads ``.po`` files makes one and this module does not care where
its entries come from.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from game.words.language import ENGLISH, Language

PluralRule = Callable[[int], int]
"""Which of a language's plural forms goes with a number, counted from 0, as in gettext's ``Plural-Forms``."""


class Tales(Protocol):
    """The words of stories, by where they stand and by their English: a dictionary, or something smaller."""

    def get(self, place: tuple[str, str], /) -> str | None:
        """What is said there, if anybody has translated it."""


# A field with the gap before it or, where the sentence begins with it, the gap after it.
_FIELD = re.compile(
    r"^\{(?P<first>[A-Za-z_]\w*)\}(?P<after>[ \u00a0]?)|(?P<before>[ \u00a0]?)\{(?P<name>[A-Za-z_]\w*)\}",
    re.ASCII,
)

_APOSTROPHE = re.compile(r"(?<=[\w}])'(?=\w)")
_LAST = re.compile(r"(?<=s)'(?=\s)")
_OPENING = re.compile(r"(?<![\w}])'")


def to_say(text: str) -> str:
    """The sentence itself: marks words for the translators where they stand, to be said later.

    For tables of words: ``NAMES = {"tell": to_say("Tell")}``, and elsewhere ``say(NAMES[letter])``.
    """
    return text


class Untranslated(str):
    """Words of a story that are told in English on a screen of another language.

    Whoever fills their places speaks English too: half a sentence in each is understood by nobody.
    """

    __slots__ = ()


def curled(text: str) -> str:
    """Words with the apostrophe that is printed, whichever was typed: no keyboard has it.

    Only where it can be nothing else: in the middle of a word, and after an s unless something was quoted.
    """
    if "'" not in text:
        return text
    return _APOSTROPHE.sub("’", text if _OPENING.search(text) else _LAST.sub("’", text))


def _itself(text: str) -> str:
    return text


def two_forms(n: int) -> int:
    """The rule of English and many others: one thing, and any other number of things."""
    return 0 if n == 1 else 1


@dataclass(frozen=True, slots=True, eq=False)
class Catalogue:
    """Everything that can be said in one language.

    ``entries`` holds translations by their English sentence. ``plurals`` holds, by the English sentence for
    one thing, all forms the language has for it, in the order ``plural_rule`` counts them. ``lessons`` holds
    the words of stories by where they stand and by their English, so that a sentence which was changed
    is not said in the words of the old one.

    What this catalogue does not have, its ``fallback`` may: another country's catalogue of the same
    language. Last of all comes English, of which ``otherwise`` makes what is said (itself, as a rule).
    """

    language: Language = ENGLISH
    entries: Mapping[str, str] = field(default_factory=dict)
    plurals: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    plural_rule: PluralRule = two_forms
    lessons: Tales = field(default_factory=dict[tuple[str, str], str])
    fallback: Catalogue | None = None
    otherwise: Callable[[str], str] = _itself
    draft: bool = False
    """Nobody who speaks it has approved it yet: a paper says so."""

    def say(self, text: str, /, **fields: object) -> str:
        """The translation of an English sentence, or the sentence itself, with each ``{field}`` filled in.

        A field nobody gave is left out together with a space beside it, and one the sentence does not
        have is ignored: a slip in a translation may cost a word, never the game.
        """
        return _filled(self._one(text) or self.otherwise(text), fields)

    def say_n(self, one: str, many: str, n: int, /, **fields: object) -> str:
        """The same for a sentence about a number of things; ``{n}`` in it is that number."""
        english = (one, many)[two_forms(n)]
        return _filled(self._form(one, n) or self.otherwise(english), {"n": n, **fields})

    def lesson(self, path: str, text: str) -> str:
        """The translation of words of a story or plan, or the words themselves.

        ``path`` says where they stand, as in ``fox-wants-to-be-friends/infant/ping/accept/say``. Their fields
        are left alone: what fills them comes from the school's pack, and its reader fills them. The line
        break with which a block of YAML ends is no part of the words; English gets the apostrophes of print.
        """
        found = self._words(path, text.strip())
        if found or self.otherwise is not _itself:
            return found or self.otherwise(text)
        return Untranslated(curled(text))

    def _one(self, text: str) -> str:
        return self.entries.get(text) or (self.fallback._one(text) if self.fallback else "")

    def _form(self, one: str, n: int) -> str:
        """Each catalogue of the chain counts by its own rule."""
        forms = self.plurals.get(one, ())
        form = forms[min(max(self.plural_rule(n), 0), len(forms) - 1)] if forms else ""
        return form or (self.fallback._form(one, n) if self.fallback else "")

    def _words(self, path: str, text: str) -> str:
        found = self.lessons.get((path, text))
        return found or (self.fallback._words(path, text) if self.fallback else "")


def _filled(text: str, fields: Mapping[str, object]) -> str:
    """The text with its fields filled in, in one pass: braces inside what is filled in are only braces.

    Braces around anything but a plain name, a smile such as ``:-{}`` for instance, stay as they are.
    """

    def value(found: re.Match[str]) -> str:
        name = found["first"] or found["name"]
        return f"{found['before'] or ''}{fields[name]}{found['after'] or ''}" if name in fields else ""

    return _FIELD.sub(value, text)
