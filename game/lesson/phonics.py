"""Which words can children read for themselves in Reception, and in Year 1?

Knows the spellings of sounds and the words learnt by heart of ``lessons/phonics.txt``; it must not know
stories. A word can be read if it is learnt by heart, is one of our topic words, or falls into spellings of
that year; an ending (s, ed, ing …) is read too. It is a rough measure: a spelling can sound otherwise than
was learnt.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from game import assets

Year = Literal["reception", "year-one"]
FILE = "phonics.txt"
_ENDINGS = ("'s", "’s", "s", "es", "ed", "ing", "er", "ly", "y")
_SPLIT = re.compile(r"[aeiou]-e\Z")
_HEARD = r"(?!e\Z)"
"""One e at the end of a word is not sounded."""
_NO_MORE = r"(?![aeiou])"
"""A vowel after a vowel belongs to a spelling that is learnt by itself, or the word is for later."""
_TOGETHER = ("ph", "wh", "kn", "wr", "dge", "gh(?<!igh)", "tion")
"""Letters which are not sounded one by one: a word with them is for later than the year that learns them."""
_LINE = re.compile(r"(?P<name>[a-z-]+(?: graphemes| tricky)?):(?P<words>.*)\Z")


@dataclass(frozen=True, slots=True)
class Readable:
    """What the children of one year can read."""

    by_heart: frozenset[str]
    sounded: re.Pattern[str]

    def has(self, word: str) -> bool:
        """Can they read it for themselves?"""
        small = word.lower().replace("’", "'")
        return self._is_known(small) or any(self._is_known(stem) for stem in _stems(small))

    def _is_known(self, word: str) -> bool:
        return word in self.by_heart or self.sounded.fullmatch(word) is not None


def _stems(word: str) -> list[str]:
    """The word without an ending; a letter that was doubled before it is taken away once."""
    stems = [word[: -len(end)] for end in _ENDINGS if word.endswith(end) and len(word) > len(end) + 1]
    single = [one[:-1] for one in stems if len(one) > 2 and one[-1] == one[-2]]
    return [*stems, *single, *(f"{one}e" for one in stems)]


@cache
def readable(year: Year) -> Readable:
    """What can be read by the end of a year; Year 1 can read what Reception can."""
    lines = _lines((assets.root() / "lessons" / FILE).read_text("utf-8"))
    years: tuple[Year, ...] = ("reception",) if year == "reception" else ("reception", "year-one")
    heart = {word.lower() for one in years for word in lines[f"{one} tricky"]}
    heart |= {word.lower() for word in lines["topic"]}
    return Readable(frozenset(heart), _pattern([one for y in years for one in lines[f"{y} graphemes"]]))


def _lines(text: str) -> dict[str, list[str]]:
    found = (_LINE.match(line) for line in text.splitlines() if not line.startswith("#"))
    return {one["name"]: one["words"].split() for one in found if one}


def _pattern(graphemes: list[str]) -> re.Pattern[str]:
    """Syllables: some consonants and a vowel, then some consonants. Vowels that meet are one spelling.

    A silent e ends a word only where split spellings are known (``a-e``), after one consonant.
    """
    split = "".join(one[0] for one in graphemes if _SPLIT.match(one))
    plain = sorted((one for one in graphemes if not _SPLIT.match(one)), key=len, reverse=True)
    vowels = [one for one in plain if one[0] in "aeiou"]
    some = rf"(?:{'|'.join(one for one in plain if one not in vowels)}){{0,3}}"
    syllable = rf"(?:{some}{_HEARD}(?:{'|'.join(vowels)}){_NO_MORE})"
    silent = rf"|{some}[{split}](?:th|[bcdfgklmnpstvz])e" if split else ""
    later = "|".join(one for one in _TOGETHER if one not in graphemes)
    return re.compile(rf"(?!.*(?:{later})){syllable}{{0,2}}(?:{syllable}{some}{silent})")
