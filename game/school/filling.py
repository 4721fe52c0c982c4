"""Puts the school's own words into the sentences of stories: who helps, and from which age one may join.

A placeholder names its use (``{school_adult.tell}``), so that a language can bend the words: each use is a
sentence of its own for translators. A name that the school typed is only ever a label and stands in no
sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from game.lesson.model import Pack
from game.words.catalogue import Catalogue, to_say

ROLES = {
    "class-teacher": to_say("your teacher"),
    "teaching-assistant": to_say("your teaching assistant"),
    "headteacher": to_say("the headteacher"),
    "mum": to_say("your mum"),
    "dad": to_say("your dad"),
    "gran": to_say("your gran"),
    "grandad": to_say("your grandad"),
    "carer": to_say("your carer"),
    "home-grown-up": to_say("your grown-up"),
}
USUAL = {"school_adult": "class-teacher", "home_adult": "home-grown-up", "head": "headteacher"}
_PLACE = re.compile(r"\{(school_adult|home_adult|head)\.(tell|ask|show|is)\}|\{(age_line)\}")


def filler(pack: Pack | None, catalogue: Catalogue) -> Callable[[str], str]:
    """Whoever puts the words of this pack into sentences of this language."""

    def put(found: re.Match[str]) -> str:
        if found[3]:
            return str(pack.age_line.number if pack else 13)
        role, use = found[1], found[2]
        word = ROLES[USUAL[role]]
        return catalogue.lesson(f"pack/{role}/{use}", word) or catalogue.say(word)  # marked in ROLES

    def fill(text: str) -> str:
        return _PLACE.sub(put, text)

    return fill
