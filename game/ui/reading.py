"""What is read aloud, and which of its words is sounding now.

A voice answers with times and letters; a paragraph lights words by their numbers. Between the two
stand these pure functions, because voices are untidy: they say ``YouTube`` as two words and ``of the``
as one, name letters that do not exist, and fall silent about the last words of a sentence. Whatever a
voice tells, what comes out is a word of the text.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from game.ui.paragraph import tied

MOST_LETTERS = 1200
"""About a minute and a half of speech: nobody listens longer, and a pasted book must not be swallowed."""


@dataclass(frozen=True, slots=True)
class WordTime:
    """From ``start`` to ``end``, in seconds, sounds what begins at the letter ``at`` of the text."""

    start: float
    end: float
    at: int


@dataclass(frozen=True, slots=True)
class Spoken:
    """One text as it is read: when each word sounds, and how long it takes in all."""

    words: tuple[WordTime, ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class Speakable:
    """A text as a voice should be given it; ``places`` says for each letter which one of the text it was."""

    letters: str
    places: tuple[int, ...]


# --- which word -------------------------------------------------------------------------------


@lru_cache(maxsize=64)
def spans(text: str) -> tuple[tuple[int, int], ...]:
    """Where each word of a text begins and ends, numbered as ``paragraph.lay_out`` numbers them.

    The places count the letters of the text as it is given, with its ``**`` marks if it has any; a
    telephone number is one word, because its parts are tied.
    """
    kept = [place for place, _ in _unmarked(text)]
    plain = tied("".join(text[place] for place in kept))
    return tuple((kept[found.start()], kept[found.end() - 1] + 1) for found in re.finditer(r"[^ \n]+", plain))


def word_number(text: str, at: int) -> int | None:
    """The number of the word at a letter; of a letter between two words, the one before."""
    words = spans(text)
    if not words or not 0 <= at < len(text):
        return None
    return max(0, bisect_right(words, at, key=lambda span: span[0]) - 1)


def word_at(spoken: Spoken, text: str, seconds: float) -> int | None:
    """The number of the word that is read at a time; nothing before the first and after the last."""
    if not 0 <= seconds < spoken.seconds:
        return None
    begun = (word.at for word in reversed(spoken.words) if word.start <= seconds)
    return next((number for at in begun if (number := word_number(text, at)) is not None), None)


def part_at(parts: Sequence[str], number: int) -> tuple[int, int] | None:
    """Several texts read in one go, joined by new lines: whose word this is, and its number there."""
    for part, text in enumerate(parts):
        if 0 <= number < len(spans(text)):
            return part, number
        number -= len(spans(text))
    return None


def paced(marks: Iterable[tuple[float, int]], text: str, seconds: float, end: int | None = None) -> Spoken:
    """Word times out of what a voice told: (second, letter) in the order of its telling.

    Letters that are not in the text, steps backward and words of mere signs are left out. A word that
    was skipped (voices run ``in the`` together) gets its share of the time, by its letters, so that the
    light never jumps.
    ``end`` is where the voice stopped reading, if that is not the end of the text.
    """
    told = list(_forward(marks, text, seconds))
    words = spans(text)
    until = len(text) if end is None else end
    starts: list[tuple[float, int]] = []
    for place, (start, number, at) in enumerate(told):
        after, beyond = told[place + 1][:2] if place + 1 < len(told) else (seconds, len(words))
        row = [number]
        row += [n for n in range(number + 1, beyond) if words[n][0] < until and _sounds(text, words[n])]
        weights = [words[n][1] - words[n][0] for n in row]
        for step, n in enumerate(row):
            share = sum(weights[:step]) / sum(weights)
            starts.append((start + (after - start) * share, at if step == 0 else words[n][0]))
    ends = [*(start for start, _ in starts), seconds][1:]
    return Spoken(tuple(WordTime(s, e, at) for (s, at), e in zip(starts, ends, strict=True)), seconds)


def _forward(
    marks: Iterable[tuple[float, int]], text: str, seconds: float
) -> Iterator[tuple[float, int, int]]:
    """What can be believed: (second, word, letter), neither time nor word ever going back."""
    last_start, last_number = 0.0, 0
    for start, at in marks:
        number = word_number(text, at)
        if number is None or not _sounds(text, spans(text)[number]):
            continue
        if number >= last_number and last_start <= start <= seconds:
            last_start, last_number = start, number
            yield start, number, at


def _sounds(text: str, span: tuple[int, int]) -> bool:
    return any(letter.isalnum() for letter in text[span[0] : span[1]])


# --- what a voice is given --------------------------------------------------------------------

_NUMBERS = re.compile(r"(?<![0-9.,:+-])(?:0[0-9]{2,}(?:-[0-9]+)+|\+?[0-9]+(?: [0-9]+)*)(?![0-9-]|[.,:][0-9])")
_SAID_SINGLY = ("999", "112", "111", "101")
"""Numbers to call for help: nobody asks for nine hundred and ninety-nine."""
_EUROPE = "116"
"""Helplines all over Europe begin with it."""
_LONG = 7

_KEPT = frozenset(".,!?;:()…%&+@،؛؟۔।॥")
_DASHES = "-‐‑–—"
_APOSTROPHES = "'’ʼ"
_JOINERS = "\u200c\u200d"
_LOOKALIKES = 0xFB00
"""From here on letters are other letters' costumes: full width, ligatures, mathematical script."""


def speakable(text: str) -> Speakable:
    """The text as it should be said: without marks, signs and pictures, helplines digit by digit.

    What is no word is left out instead of being spelled: an emoji would take three seconds to name.
    """
    letters: list[str] = []
    places: list[int] = []
    for place, letter in _unmarked(text):
        for piece in _piece(text, place, letter, letters[-1] if letters else ""):
            letters.append(piece)
            places.append(place)
        if len(letters) > MOST_LETTERS * 2:
            break
    said, where = _singly("".join(letters), places)
    if len(said) > MOST_LETTERS:
        cut = max(said.rfind(" ", 0, MOST_LETTERS), said.rfind("\n", 0, MOST_LETTERS))
        cut = cut if cut > 0 else MOST_LETTERS
        said, where = said[:cut], where[:cut]
    return Speakable(said, tuple(where))


def _unmarked(text: str) -> Iterator[tuple[int, str]]:
    """The letters with their places, as ``paragraph.unmarked`` leaves them."""
    place = 0
    while place < len(text):
        if text.startswith("**", place):
            place += 2
            continue
        yield place, text[place]
        place += 1


def _piece(text: str, place: int, letter: str, before: str) -> str:
    """What is said for one letter: mostly itself."""
    kind = unicodedata.category(letter)
    if letter == "\n":
        return "\n\n"  # one alone would run a heading into what stands below it
    if letter in _APOSTROPHES:
        return "'"
    if letter in _DASHES:
        return _dash(text, place, before)
    if letter in _JOINERS:
        return letter if before and unicodedata.category(before)[0] in "LM" else ""
    if kind[0] in "LN":
        return unicodedata.normalize("NFKC", letter) if ord(letter) >= _LOOKALIKES else letter
    if kind in ("Mn", "Mc"):
        return letter if before and unicodedata.category(before)[0] in "LM" else ""
    if letter in _KEPT or kind == "Sc":
        return letter
    return " " if kind != "Cc" or letter.isspace() else ""


def _dash(text: str, place: int, before: str) -> str:
    """A hyphen inside a word stays; a dash between words is a short breath."""
    after = text[place + 1 : place + 2]
    if before.isalnum() and after.isalnum() and text[place] != "—":
        return "-"
    return "," if before.strip() or place else " "


def _singly(text: str, places: list[int]) -> tuple[str, list[int]]:
    """Telephone numbers as single digits, with a breath between their groups."""
    letters: list[str] = []
    where: list[int] = []
    done = 0
    for found in _NUMBERS.finditer(text):
        begin = found.start() + _telephone(found.group())
        if begin == found.end():
            continue
        letters.extend(text[done:begin])
        where.extend(places[done:begin])
        for place in range(begin, found.end()):
            if text[place] in " -":
                letters.append(",")
                where.append(places[place])
            elif place > begin:
                letters.append(" ")
                where.append(places[place])
            if text[place] not in " -":
                letters.append(text[place])
                where.append(places[place])
        done = found.end()
    return "".join((*letters, text[done:])), [*where, *places[done:]]


def _telephone(run: str) -> int:
    """How far into a row of digit groups a telephone number begins; its length if there is none."""
    if run in _SAID_SINGLY or run.startswith((_EUROPE + " ", "+")):
        return 0
    for found in re.finditer(r"[0-9]+", run):
        group, first = found.group(), found.start() == 0
        # 10 000 are coins, 007 is a name
        if len(group) >= _LONG or (group[0] == "0" and len(group) >= (3 if first else 4)):
            return found.start()
    return len(run)
