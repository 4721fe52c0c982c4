"""Pictures: each is there, infants' answers have one, and none is there to frighten.

Knows the names of drawings; it must not know files: which drawings there are is told by whoever asks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from game.lesson import model
from game.lesson.check.case import Case, Complaint, answers_of, meant

_SCARING_WORDS = """
alarm blood bomb coffin dagger danger dark devil explosion fire ghost gun hooded kidnapper knife monster
poison prison robber scary scream shadow siren skeleton skull stranger thief villain warning weapon witch
zombie
"""
_SCARING = frozenset(_SCARING_WORDS.split())
"""Pieces of names that tell of a drawing which makes children afraid (rule C07)."""


def pictures(case: Case) -> Iterator[Complaint]:
    """What is wrong with the pictures of a story."""
    for one in case.spoken:
        if one.voice != "picture":
            continue
        if case.pictures is not None and one.text not in case.pictures:
            hint = "The drawings lie in assets/art; say the folder where it is not “pictures”: icons/tell."
            message = f"There is no drawing “{one.text}”."
            yield Complaint("L110", one.place, message, hint, meant(one.text, case.pictures))
        if found := _SCARING.intersection(re.split(r"[-_/]", one.text.lower())):
            hint = "Choose a calm picture of what is meant: pictures never frighten."
            message = f"“{next(iter(sorted(found)))}” in a picture's name sounds like fright."
            yield Complaint("L112", one.place, message, hint)
    for step in case.story.infant.steps.values() if case.story.infant else ():
        yield from _bare(step)


def _bare(step: model.Step) -> Iterator[Complaint]:
    """Answers of infants without a picture."""
    key, things = _pressed(step)
    for number, thing in enumerate(things):
        if getattr(thing, "picture", None) is None:
            message = "Infants find an answer by its picture, and this one has none."
            hint = (
                "Write picture: and a drawing of what is done; docs/writing-stories.md has the list of signs."
            )
            yield Complaint("L111", ("infant", "steps", step.id, key, number), message, hint)


def _pressed(step: model.Step) -> tuple[str, tuple[object, ...]]:
    match step.task:
        case model.Order(cards=cards):
            return "cards", cards
        case model.Spot(phrases=phrases):
            return "phrases", phrases
        case _:
            key, choices = answers_of(step)
            return key, tuple(choices)
