"""One translation beside the English it stands for: fields, bold marks, numbers, spaces, letters.

Knows the words of the two and the letters of a language; it must not know where in a file they stand (the
checker of catalogues does).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from game.diagnostic import ERROR, WARNING
from game.words.bidi import has_controls
from game.words.catalogue import PluralRule
from game.words.drawable import lacking
from game.words.language import Language
from game.words.po import Entry

FIELD = re.compile(r"\{[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*\}", re.ASCII)
_BRACED = re.compile(r"\{[^{}]*\}")  # what was meant for a field
_NUMBER = re.compile(r"(?<![\d,.])\d(?:[ \u00a0\u202f-]?\d)+(?![,.]?\d)")
_SHORTEST_NUMBER = 5  # 100 or 2026 may be put otherwise in a language
_SHORT_NUMBERS = frozenset({"999", "112", "111", "101"})  # help, in short
_COUNTED_UP_TO = 200


@dataclass(frozen=True)
class Form:
    """One translation beside the English it stands for."""

    english: str
    words: str
    line: int
    must: frozenset[str]
    """The fields that must be in it."""
    may: frozenset[str]
    """The fields that may be in it."""


@dataclass(frozen=True)
class Slip:
    """What went wrong in one translation; ``what`` is the part of it that shows where, if there is one."""

    code: str
    what: str
    message: str
    hint: str
    severity: str = ERROR


def forms_of(entry: Entry, count: int, rule: PluralRule | None) -> Iterator[Form]:
    """Each form that is translated, beside the English it must keep to."""
    one = frozenset(FIELD.findall(entry.text))
    if entry.many is None:
        yield Form(entry.text, entry.forms[0], entry.form_lines[0], one, one)
        return
    many = frozenset(FIELD.findall(entry.many))
    numbers = [rule(n) for n in range(_COUNTED_UP_TO)] if rule and count else []
    for place, (words, line) in enumerate(zip(entry.forms, entry.form_lines, strict=True)):
        if words:
            free = {"{n}"} if numbers.count(place) <= 1 else set()
            yield Form(entry.many, words, line, (one & many) - free | (many & {"{n}"}) - free, one | many)


def slips(form: Form, speaks: Language) -> Iterator[Slip]:
    """Everything that would go wrong with this translation on the screen."""
    yield from _fields(form)
    yield from _bold(form)
    yield from _numbers(form)
    words = form.words
    if has_controls(words):
        bad = next(letter for letter in words if has_controls(letter))
        message = f"There is an invisible mark that turns the direction ({_named(bad)})."
        yield Slip("W008", bad, message, "Delete it: the game finds the direction by itself.")
    if _edges(words) != _edges(form.english):
        message = "The spaces at the beginning or end are not those of the English sentence."
        yield Slip("W011", "", message, "Begin and end with the same spaces and line breaks.", WARNING)
    missing = lacking(FIELD.sub("", words), speaks)
    if missing:
        message = f"The typeface cannot draw {', '.join(map(_named, missing[:4]))}."
        yield Slip("W009", missing[0], message, "Is there another letter that was meant?")


def _fields(form: Form) -> Iterator[Slip]:
    there = frozenset(_BRACED.findall(form.words))
    lost = sorted(form.must - there)
    extra = sorted(there - form.may - frozenset(_BRACED.findall(form.english)))
    if lost or extra:
        hint = "What stands in curly brackets stays letter by letter as it is in English."
        yield Slip("W003", extra[0] if extra else "", _became(lost, extra), hint)
    elif _brackets_left(form.words) and not _brackets_left(form.english):
        hint = "One stands before the field and one behind it, as in English."
        yield Slip("W003", "", "A curly bracket is left over.", hint)


def _brackets_left(words: str) -> bool:
    """Is there a curly bracket that belongs to no field?"""
    return not {"{", "}"}.isdisjoint(_BRACED.sub("", words))


def _bold(form: Form) -> Iterator[Slip]:
    marks, wanted = form.words.count("**"), form.english.count("**")
    if marks % 2:
        hint = "Put ** before the bold words and ** behind them."
        yield Slip("W007", "**", "A bold mark ** has no partner.", hint)
    elif bool(marks) != bool(wanted):
        message = "Bold words are " + ("missing." if wanted else "not in the English sentence.")
        yield Slip("W007", "**", message, "Mark the same words with ** as in English.")


def _numbers(form: Form) -> Iterator[Slip]:
    wanted, there = _telephones(form.english), _telephones(form.words)
    lost = [number for number in wanted if number not in there]
    extra = [number for number in there if number not in wanted]
    if lost or extra:
        hint = "Telephone numbers are the same in every language, in the digits 0 to 9."
        if lost:
            message = f"The number {wanted[lost[0]]} is not in the translation."
        else:
            message = f"The number {there[extra[0]]} is not in the English sentence."
        yield Slip("W010", there[extra[0]] if extra else "", message, hint)


def _telephones(text: str) -> dict[str, str]:
    """The telephone numbers of a text, by their digits alone: 0800 1111 and 08001111 are one."""
    found = {re.sub(r"\D", "", said): said for said in _NUMBER.findall(text)}
    return {
        digits: said
        for digits, said in found.items()
        if len(digits) >= _SHORTEST_NUMBER or digits in _SHORT_NUMBERS
    }


def _edges(text: str) -> tuple[str, str]:
    """The spaces and line breaks before and after the words."""
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _named(letter: str) -> str:
    shown = f"“{letter}” " if letter.isprintable() else ""
    return f"{shown}U+{ord(letter):04X} {unicodedata.name(letter, 'without a name')}"


def _became(lost: list[str], extra: list[str]) -> str:
    """What became of the fields, each beside the one it looks like: a wrong pair would lead astray."""
    alone = len(lost) == len(extra) == 1
    left, strange, said = list(lost), [], []
    for one in extra:
        meant = left if alone else get_close_matches(one, left, n=1)
        if meant:
            said.append(f"the field {meant[0]} was changed into {one}")
            left.remove(meant[0])
        else:
            strange.append(one)
    if left:
        said.append(f"{_fields_of(left)} missing")
    if strange:
        said.append(f"{_fields_of(strange)} not in the English sentence")
    words = ", ".join(said)
    return f"{words[0].upper()}{words[1:]}."


def _fields_of(names: list[str]) -> str:
    return f"the field {names[0]} is" if len(names) == 1 else f"the fields {', '.join(names)} are"
