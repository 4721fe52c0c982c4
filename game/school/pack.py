"""The school's own pack: who can be told and what holds here, and how stories come to say it.

``pack.yaml`` lies in the school folder. It may hold only what differs: what it leaves out comes from the pack
that ships. A fault in it is a diagnostic for a grown-up, and then the shipped pack serves.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from difflib import get_close_matches

from game.assets import root
from game.diagnostic import ERROR, WARNING, Diagnostic
from game.faults import Told, together
from game.lesson.located import Located, locate
from game.lesson.model import Adult, Pack
from game.lesson.model.base import AdultRole, Use
from game.lesson.read import read_pack
from game.school.names import contact
from game.school.roles import GENERAL, WORDS, Say, spoken
from game.school.rules import rule_sentence
from game.words.catalogue import Catalogue, Untranslated, to_say

FILE = "pack.yaml"
LONGEST_LABEL = 30
AGE_LINE = 13
_PLACE = re.compile(
    r"\{(?:(school_adult|home_adult|head)\.(tell|ask|show|is)|age_line|"
    r"(meeting_rule|in_school|outside_school))\}"
)
_BEGINS = re.compile(r"(?:^|[.!?…]\s+)[\"“'‘«(*]*\Z")


@dataclass(frozen=True, slots=True)
class Found:
    """The pack that holds, whether the school wrote any of it, and what is wrong with what it wrote."""

    pack: Pack | None
    own: bool = False
    diagnostics: tuple[Diagnostic, ...] = ()


def shipped() -> bytes:
    """The pack that comes with the game."""
    return (root() / "lessons" / "school.yaml").read_bytes()


def pack_of(data: bytes | None, file: str, default: bytes) -> Found:
    """The school's pack over the one that ships; never raises, whatever the school's holds."""
    usual = read_pack(default, "school.yaml").lesson
    if data is None:
        return Found(usual)
    reading = read_pack(_over(data, default, file), file)
    faults = [one for one in reading.diagnostics if one.line <= data.count(b"\n") + 1]
    if reading.lesson is None:
        return Found(usual, diagnostics=tuple(faults or reading.diagnostics))
    adults, more = _checked(reading.lesson.adults, reading.located)
    faults += more
    if any(one.severity == ERROR for one in more):
        return Found(usual, diagnostics=tuple(faults))
    return Found(replace(reading.lesson, adults=adults), own=True, diagnostics=tuple(faults))


def _over(data: bytes, default: bytes, file: str) -> bytes:
    """The school's text, and behind it the keys of the default that it has not: its lines stay in place."""
    own, usual = locate(data, file), locate(default, "school.yaml")
    if own.diagnostics or not isinstance(own.data, dict) or not isinstance(usual.data, dict):
        return data
    begins = [own.keys[place] for place in own.keys if len(place) == 1]
    if any(mark.column != 1 for mark in begins):
        return data  # written in brackets: then it must be whole
    starts = sorted((usual.keys[(key,)].line, key) for key in usual.data)
    ends = [line for line, _ in starts[1:]] + [len(usual.lines) + 1]
    missing = [
        line
        for (start, key), end in zip(starts, ends, strict=True)
        if key not in own.data
        for line in usual.lines[start - 1 : end - 1]
    ]
    return data.rstrip() + b"\n" + "\n".join(missing).encode() + b"\n"


def _checked(adults: tuple[Adult, ...], located: Located) -> tuple[tuple[Adult, ...], list[Diagnostic]]:
    """Each grown-up has a word of the list. A label may be “Mrs Green”, but nothing to write to."""
    faults: list[Diagnostic] = []
    kept: list[Adult] = []
    for number, adult in enumerate(adults):
        if adult.word not in WORDS:
            mark = located.at(("adults", number, "word"))
            near = "".join(get_close_matches(adult.word, WORDS, n=1))
            message = f"Nobody in the game is called “{adult.word[:40]}”."
            hint = "" if near else f"There are: {', '.join(WORDS)}. A name goes into label:"
            faults.append(
                Diagnostic(
                    "S020", located.file, mark.line, mark.column, message, hint, meant=near, width=mark.width
                )
            )
        fault = label_fault(adult.label) if adult.label is not None else ""
        if fault:
            mark = located.at(("adults", number, "label"))
            message = together(fault, Told(to_say("So it is not shown.")))
            faults.append(
                Diagnostic(
                    "S021", located.file, mark.line, mark.column, message, "", WARNING, width=mark.width
                )
            )
            adult = replace(adult, label=None)
        kept.append(adult)
    return tuple(kept), faults


def label_fault(label: str) -> str:
    """Why this cannot stand on a grown-up's card; nothing if it can."""
    if not any(letter.isalpha() for letter in label):
        return Told(to_say("A card needs a name that can be read."))
    if len(label) > LONGEST_LABEL:
        return Told(to_say("The name on a card has at most {n} letters."), n=LONGEST_LABEL)
    if set(label) & set("{}<>"):
        return Told(to_say("The name on a card has no brackets such as { or <."))
    return contact(label)


# --- what stories say -------------------------------------------------------------------------


def filler(pack: Pack | None, say: Say) -> Callable[[str], str]:
    """Whoever puts this school's words into sentences of the language that ``say`` speaks."""
    english = Catalogue().say
    return lambda text: fill(text, pack, english if isinstance(text, Untranslated) else say)


def fill(text: str, pack: Pack | None, say: Say) -> str:
    """A sentence of a story with this school's words in the place of its placeholders, in one pass.

    Words come from the fixed list; what the school typed is only ever a label and stands in no sentence.
    """

    def put(found: re.Match[str]) -> str:
        match found[1], found[2]:
            case "school_adult" | "home_adult" | "head" as role, "tell" | "ask" | "show" | "is" as use:
                return _in_place(_word(pack, role), use, say, text[: found.start()])
        if found[3]:
            return say(rule_sentence(found[3], pack))  # marked in rules
        return str(pack.age_line.number if pack else AGE_LINE)

    return _PLACE.sub(put, text)


def _word(pack: Pack | None, role: AdultRole) -> str:
    """The word for everybody of that role, if the pack has it; else the first one it names."""
    words = [one.word for one in pack.adults if one.role == role and one.word in WORDS] if pack else []
    return GENERAL[role] if GENERAL[role] in words or not words else words[0]


def _in_place(word: str, use: Use, say: Say, before: str) -> str:
    """With a capital where the sentence begins with it."""
    said = spoken(word, use, say)
    return said[:1].upper() + said[1:] if _BEGINS.search(before) else said
