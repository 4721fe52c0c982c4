"""What a picture says is what the words say: for infants, who press by the picture alone.

Knows signs by their names and deeds by their words; it must not know what a sign looks like. Only what can be
decided is said: an answer that names a grown-up is telling (L113), and one sign cannot be right for one deed
and wrong for another (L114). A painting (a kitten, a beach) is a thing and no sign: it may be anything.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple, get_args

from game.lesson import model
from game.lesson.check.case import RIGHT, Case, Complaint
from game.lesson.check.sets import Told
from game.lesson.located import Located, Place

TELLING = ("tell", "tell-home", "tell-school", "show", "help-hand")
"""The signs of telling, asking and showing, each with its folder ``icons/``."""
_ELSEWHERE = {"home": ("tell-school", "help-hand"), "school": ("tell-home",)}
_TOLD = re.compile(r"\{(?:(home|school)_adult|head)\.(?:tell|ask|show)\}")
_REFUSED = re.compile(r"\b(?:do not|don't|never|not)\b", re.IGNORECASE)
_TELLS = "tell a grown-up"
_DEEDS = (
    ("walk away", re.compile(r"\b(?:do not|leave|run|give up)\b", re.I)),
    ("look", re.compile(r"\b(?:look|find|hunt|see)\b", re.I)),
    ("read", re.compile(r"\b(?:book|read)\b", re.I)),
    ("shut", re.compile(r"\b(?:shut|close|stop|off|block|turn)\b", re.I)),
    ("go on", re.compile(r"\b(?:play|watch|go) on\b", re.I)),
    ("press", re.compile(r"\b(?:press|tap|click|do as)\b", re.I)),
    ("yes", re.compile(r"\b(?:yes|let|accept)\b", re.I)),
    ("no", re.compile(r"\b(?:no|none)\b", re.I)),
    ("send", re.compile(r"\b(?:send|hearts?|hug)\b", re.I)),
    ("hide", re.compile(r"\bhide\b", re.I)),
    ("say", re.compile(r"\b(?:say|tell|chat|ask|call it)\b|!$", re.I)),
    ("ring", re.compile(r"\b(?:ring|call)\b", re.I)),
)


class _Shown(NamedTuple):
    """An answer or a card of infants, with its picture."""

    say: str
    picture: str
    outcome: str
    place: Place

    @property
    def sign(self) -> str:
        """The name of an icon; nothing for any other drawing."""
        return self.picture.removeprefix("icons/") if self.picture.startswith("icons/") else ""


def deed_of(say: str) -> str:
    """What is done by whoever gives this answer: telling, a deed that has many names, or its first word."""
    if _TOLD.search(say) and not _REFUSED.search(say):
        return _TELLS
    found = next((deed for deed, pattern in _DEEDS if pattern.search(say)), "")
    return found or say.strip().partition(" ")[0].lower()


def telling(case: Case) -> Iterator[Complaint]:
    """L113: telling has a picture of telling, and what is no telling has none."""
    for one in _shown(case.story):
        told = _TOLD.search(one.say)
        if told and deed_of(one.say) == _TELLS:
            if not _shows_telling(one.picture) or one.sign in _ELSEWHERE.get(told[1] or "", ()):
                hint = (
                    f"Choose one of {', '.join(f'icons/{name}' for name in TELLING)}, for home or for school."
                )
                message = f"Here a grown-up is told, and the picture shows “{one.picture}”."
                yield Complaint("L113", one.place, message, hint)
        elif one.sign in TELLING and one.outcome in ("unsafe", "part", "alarm"):
            hint = (
                "Choose a picture of what is done here. Whoever cannot read would press it in order to tell."
            )
            yield Complaint("L113", one.place, "The picture shows telling, and nobody is told.", hint)


def signs(stories: Sequence[Told]) -> Iterator[tuple[Complaint, Located]]:
    """L114: a sign that is right for one deed does not stand for another one that is wrong."""
    right: dict[str, dict[str, str]] = defaultdict(dict)
    wrong: dict[str, list[tuple[_Shown, Located]]] = defaultdict(list)
    for story, located in sorted(stories, key=lambda told: told[0].id):
        for one in _shown(story):
            if "/" not in one.picture or not one.outcome:
                continue
            if one.outcome in RIGHT:
                right[one.picture].setdefault(deed_of(one.say), f"“{one.say}” in {story.id}")
            else:
                wrong[one.picture].append((one, located))
    for picture, where in wrong.items():
        for one, located in where:
            other = right[picture]
            if other and deed_of(one.say) not in other:
                message = (
                    f"“{picture}” is the right answer {next(iter(other.values()))}, and here something else."
                )
                hint = "Give each deed a sign of its own: a child who cannot read knows it by its picture."
                yield Complaint("L114", one.place, message, hint), located


def _shows_telling(picture: str) -> bool:
    """Is it a sign of telling, or somebody who can be told?"""
    folder, _, name = picture.rpartition("/")
    if folder == "people":
        return name.rpartition("-")[0] not in get_args(model.Resident)
    return folder == "icons" and name in TELLING


def _shown(story: model.Story) -> Iterator[_Shown]:
    """All that infants choose and put in order, where it has a picture."""
    for step in story.infant.steps.values() if story.infant else ():
        match step.task:
            case model.Choose(choices=choices):
                for number, one in enumerate(choices):
                    if one.picture:
                        place = ("infant", "steps", step.id, "choices", number, "picture")
                        yield _Shown(one.say, one.picture, one.outcome, place)
            case model.Order(cards=cards):
                for number, card in enumerate(cards):
                    if card.picture and card.say:
                        place = ("infant", "steps", step.id, "cards", number, "picture")
                        yield _Shown(card.say, card.picture, "", place)
