"""Who can be told, in words that a language can bend: a sentence form for each thing that is done with them.

English says “your teacher” after tell, ask, show and before is; other languages bend the word each time. So
each use is a sentence of its own for the translators, told apart by what stands before the bar. The bar and
what is before it are never said, translated or not.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from game.lesson.model.base import AdultRole, Use
from game.words.catalogue import to_say

Say = Callable[[str], str]

WORDS: Mapping[str, Mapping[Use, str]] = MappingProxyType(
    {
        "class-teacher": {
            "tell": to_say(
                "tell|your teacher"
            ),  # for translators: as in “Tell your teacher”, without “tell|”
            "ask": to_say("ask|your teacher"),  # for translators: as in “Ask your teacher”, without “ask|”
            "show": to_say(
                "show|your teacher"
            ),  # for translators: as in “Show your teacher”, without “show|”
            "is": to_say("is|your teacher"),  # for translators: as in “Your teacher is here”, without “is|”
        },
        "teaching-assistant": {
            "tell": to_say(
                "tell|your teaching assistant"
            ),  # for translators: as in “Tell …”, without “tell|”
            "ask": to_say("ask|your teaching assistant"),  # for translators: as in “Ask …”, without “ask|”
            "show": to_say(
                "show|your teaching assistant"
            ),  # for translators: as in “Show …”, without “show|”
            "is": to_say("is|your teaching assistant"),  # for translators: as in “… is here”, without “is|”
        },
        "headteacher": {
            "tell": to_say("tell|the headteacher"),  # for translators: as in “Tell …”, without “tell|”
            "ask": to_say("ask|the headteacher"),  # for translators: as in “Ask …”, without “ask|”
            "show": to_say("show|the headteacher"),  # for translators: as in “Show …”, without “show|”
            "is": to_say("is|the headteacher"),  # for translators: as in “… is here”, without “is|”
        },
        "mum": {
            "tell": to_say("tell|your mum"),  # for translators: as in “Tell …”, without “tell|”
            "ask": to_say("ask|your mum"),  # for translators: as in “Ask …”, without “ask|”
            "show": to_say("show|your mum"),  # for translators: as in “Show …”, without “show|”
            "is": to_say("is|your mum"),  # for translators: as in “… is here”, without “is|”
        },
        "dad": {
            "tell": to_say("tell|your dad"),  # for translators: as in “Tell …”, without “tell|”
            "ask": to_say("ask|your dad"),  # for translators: as in “Ask …”, without “ask|”
            "show": to_say("show|your dad"),  # for translators: as in “Show …”, without “show|”
            "is": to_say("is|your dad"),  # for translators: as in “… is here”, without “is|”
        },
        "gran": {
            "tell": to_say("tell|your gran"),  # for translators: as in “Tell …”, without “tell|”
            "ask": to_say("ask|your gran"),  # for translators: as in “Ask …”, without “ask|”
            "show": to_say("show|your gran"),  # for translators: as in “Show …”, without “show|”
            "is": to_say("is|your gran"),  # for translators: as in “… is here”, without “is|”
        },
        "grandad": {
            "tell": to_say("tell|your grandad"),  # for translators: as in “Tell …”, without “tell|”
            "ask": to_say("ask|your grandad"),  # for translators: as in “Ask …”, without “ask|”
            "show": to_say("show|your grandad"),  # for translators: as in “Show …”, without “show|”
            "is": to_say("is|your grandad"),  # for translators: as in “… is here”, without “is|”
        },
        "carer": {
            "tell": to_say("tell|your carer"),  # for translators: as in “Tell …”, without “tell|”
            "ask": to_say("ask|your carer"),  # for translators: as in “Ask …”, without “ask|”
            "show": to_say("show|your carer"),  # for translators: as in “Show …”, without “show|”
            "is": to_say("is|your carer"),  # for translators: as in “… is here”, without “is|”
        },
        "home-grown-up": {
            "tell": to_say(
                "tell|your grown-up"
            ),  # for translators: a grown-up at home, after “Tell”, without “tell|”
            "ask": to_say(
                "ask|your grown-up"
            ),  # for translators: a grown-up at home, after “Ask”, without “ask|”
            "show": to_say(
                "show|your grown-up"
            ),  # for translators: a grown-up at home, after “Show”, without “show|”
            "is": to_say(
                "is|your grown-up"
            ),  # for translators: a grown-up at home, before “is”, without “is|”
        },
    }
)
"""The words a pack may choose from, and each of their uses."""

GENERAL: Mapping[AdultRole, str] = MappingProxyType(
    {"school_adult": "class-teacher", "home_adult": "home-grown-up", "head": "headteacher"}
)
"""Who is meant where a sentence speaks to every child at once: not every child has a mum."""


def spoken(word: str, use: Use, say: Say) -> str:
    """A grown-up's word as it stands after tell, ask or show, or before is."""
    said = say(WORDS[word][use])  # marked in WORDS
    return said.rpartition("|")[2].strip()
