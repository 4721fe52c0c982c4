"""The classes of a school as values, and what a class may be. See ``class_list`` for how they are written."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches
from types import MappingProxyType
from typing import Literal

from game.diagnostic import Diagnostic
from game.faults import Told
from game.school.class_code import code_fault
from game.school.names import objection
from game.words.catalogue import to_say

LONGEST_LABEL = 30
MOST = 200
PURPOSES = ("carry-on", "teaching")
"""What badges may be for: children carry on where they stopped; the teacher sees what to teach again."""
YEARS = range(7)
"""Reception is 0."""

SIGNS: Mapping[str, str] = MappingProxyType(
    {
        **{
            animal: f"badges/{animal}-{colour}"
            for animal, colour in (
                *(
                    ("bear", "yellow"),
                    ("bee", "yellow"),
                    ("cat", "blue"),
                    ("dog", "yellow"),
                    ("elephant", "blue"),
                ),
                *(
                    ("fox", "yellow"),
                    ("frog", "green"),
                    ("owl", "blue"),
                    ("penguin", "blue"),
                    ("rabbit", "green"),
                ),
                *(("tiger", "yellow"), ("turtle", "green")),
            )
        },
        **{
            sign: f"pictures/{picture}"
            for sign, picture in (
                *(("beach", "beach"), ("bus", "class-bus"), ("cake", "birthday-cake"), ("egg", "egg")),
                *(("kitten", "kitten"), ("rainbow", "rainbow"), ("shark", "street-shark")),
                ("strawberry", "giant-strawberry"),
            )
        },
        **{sign: f"stickers/{sign}" for sign in ("flower", "heart", "lighthouse", "star")},
    }
)
"""Picture signs by which children who cannot read find their class, and the drawing of each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SchoolClass:
    """One class. ``badges``: each child plays under an animal; off until the teacher turns it on.

    ``purpose`` says what badges are for, and after the day ``until`` (ISO) they are off by themselves.
    ``archived``: its name still stands over its results, but nobody plays in it.
    """

    code: str
    label: str
    years: tuple[int, int]
    sign: str
    badges: bool = False
    archived: bool = False
    purpose: str = ""
    until: str = ""

    @property
    def track(self) -> Literal["infant", "junior"]:
        """Which stories: a class with younger and older children plays what the youngest can."""
        return "infant" if self.years[0] <= 2 else "junior"

    @property
    def picture(self) -> str:
        """The drawing of its sign."""
        return SIGNS[self.sign]


@dataclass(frozen=True, slots=True)
class Classes:
    """Every class of a school, in the order of the list, and what is wrong with the list.

    ``whole``: it could be read from front to back, so writing it anew loses nothing.
    """

    every: tuple[SchoolClass, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    whole: bool = True

    @property
    def today(self) -> tuple[SchoolClass, ...]:
        """Those in which somebody plays."""
        return tuple(one for one in self.every if not one.archived)

    def on(self, day: date) -> Classes:
        """As they are on a day: badges whose end has passed are off."""
        over = day.isoformat()
        every = (replace(one, badges=False) if one.until and one.until < over else one for one in self.every)
        return replace(self, every=tuple(every))

    def find(self, code: str) -> SchoolClass | None:
        """The class with this code, archived or not."""
        return next((one for one in self.every if one.code == code), None)

    def near(self, code: str) -> str:
        """The code that may have been meant; nothing if none is like it."""
        return "".join(get_close_matches(code.lower(), [one.code for one in self.today], n=1, cutoff=0.5))


class Refused(ValueError):
    """A class cannot be as it was wanted. Its text is a sentence with the reason."""


def label_fault(label: str) -> str:
    """Why it cannot stand over a class, in a sentence; nothing if it can."""
    if not label.strip():
        return Told(to_say("A class needs a name that can be read."))
    if len(label) > LONGEST_LABEL:
        return Told(to_say("The name of a class has at most {n} letters."), n=LONGEST_LABEL)
    if not any(letter.isalnum() for letter in label):
        return Told(to_say("A class needs a name that can be said aloud."))
    if set(label) & set("{}<>"):
        return Told(to_say("The name of a class has no brackets such as { or <."))
    return objection(label)


def label_of(code: str) -> str:
    """A name made of the code, for a class that was given none: ``3-owls`` is “3 Owls”."""
    return " ".join(word.title() if word.isalpha() else word.upper() for word in code.split("-"))


def with_class(classes: Classes, wanted: SchoolClass) -> Classes:
    """The list with this class in it, new or changed. ``Refused`` with the reason if it cannot be."""
    wanted = replace(wanted, label=unicodedata.normalize("NFC", wanted.label.strip()))
    first, last = wanted.years
    fault = label_fault(wanted.label) or code_fault(wanted.code)  # the name is what its teacher has written
    fault = (
        fault
        or years_fault(first, last)
        or sign_fault(wanted.sign)
        or _taken(wanted, classes.today)
        or _badges_fault(wanted)
    )
    if fault:
        raise Refused(fault)
    others = tuple(one for one in classes.every if one.code != wanted.code)
    if len(others) >= MOST:
        words = to_say("There are {n} classes already. Please remove some that are long gone.")
        raise Refused(Told(words, n=MOST))
    at = next((n for n, one in enumerate(classes.every) if one.code == wanted.code), len(others))
    return Classes((*others[:at], wanted, *others[at:]))


def without_class(classes: Classes, code: str) -> Classes:
    """The list without it. ``Refused`` if there is none with this code."""
    if classes.find(code) is None:
        near = classes.near(code)
        raise Refused(f"There is no class “{code[:40]}”." + (f" Did you mean “{near}”?" if near else ""))
    return Classes(tuple(one for one in classes.every if one.code != code))


def years_fault(first: int, last: int) -> str:
    """Why these cannot be a class's years; nothing if they can."""
    if first in YEARS and last in YEARS and first <= last:
        return ""
    return "The years of a class lie between 0 (Reception) and 6, the younger first, such as 3-4."


def sign_fault(sign: str) -> str:
    """Why this cannot be a class's sign; nothing if it can."""
    if sign in SIGNS:
        return ""
    near = get_close_matches(sign.lower(), SIGNS, n=1)
    meant = f" Did you mean “{near[0]}”?" if near else f" There are: {', '.join(SIGNS)}."
    return f"There is no picture sign “{sign[:40]}”.{meant}"


def _badges_fault(wanted: SchoolClass) -> str:
    if wanted.purpose and wanted.purpose not in PURPOSES:
        return f"Badges are for one of these: {', '.join(PURPOSES)}."
    try:
        if wanted.until:
            date.fromisoformat(wanted.until)
    except ValueError:
        return "The last day of badges is written as 2026-12-18."
    return ""


def _taken(wanted: SchoolClass, others: Iterable[SchoolClass]) -> str:
    for one in others:
        if one.code != wanted.code and one.sign == wanted.sign and not wanted.archived:
            words = to_say("Class “{name}” has the sign “{sign}” already. Children find their class by it.")
            return Told(words, name=one.label, sign=one.sign)
    return ""
