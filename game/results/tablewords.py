"""How tables and their columns are called: once, for the terminal, for programs, for files and for papers."""

from __future__ import annotations

from collections.abc import Mapping

from game.results.measure import HARMLESS, JOINED, RISKY
from game.results.questions import Audience, By, Column, Note
from game.words.catalogue import to_say

TITLES: Mapping[By, str] = {
    "letter": to_say("What was learnt, letter by letter"),
    "class": to_say("What was learnt, class by class"),
    "year": to_say("What was learnt, year by year"),
    "term": to_say("What was learnt, term by term"),
    "story": to_say("What was learnt, story by story"),
    "idea": to_say("Ideas behind the answers"),
    "way-back": to_say("The way back"),
    "vote": to_say("First and second vote"),
    "not-met": to_say("What is not met yet"),
    "return": to_say("What should come back"),
}
COLUMNS: Mapping[str, str] = {
    "safe": to_say("Safe choice"),
    "part": to_say("Good start"),
    "missed": to_say("Missed risk"),
    "risky": to_say("Risky pings answered"),
    "fine": to_say("Carried on"),
    "start": to_say("Carried on in part"),
    "alarm": to_say("Needless alarm"),
    "harmless": to_say("Harmless pings answered"),
    "alone": to_say("Answers"),
    "first-vote": to_say("Hands, first vote"),
    "second-vote": to_say("Hands, after talking"),
    "told": to_say("Told afterwards"),
    "letter": to_say("Letter"),
    "goal": to_say("Goal"),
    "new": to_say("Letter not met at all"),
    "class": to_say("Class"),
    "reason": to_say("Why"),
    "day": to_say("Met on"),
    "wrong": to_say("Wrong"),
    "of": to_say("Of"),
    "school": to_say("School"),
    "term": to_say("Term"),
}
"""Column → what stands above it."""
WRONG_WAY = to_say("Sittings with an unsafe answer")
BOTH = to_say("Carried on, also in part")
"""What leaves the class does not tell the two apart."""

KEYS: Mapping[By, tuple[str, ...]] = {
    "idea": ("alone", "first-vote", "second-vote"),
    "way-back": ("told", "wrong"),
    "not-met": ("letter", "goal", "new"),
    "return": ("class", "reason", "day", "wrong", "of"),
}
OUTCOMES = (*RISKY, "risky", *HARMLESS, "harmless")
"""The columns of every other table, for the teacher."""


def title_of(by: By) -> Note:
    """What stands above a table."""
    return Note(TITLES[by])


def columns_of(by: By, audience: Audience) -> tuple[Column, ...]:
    """The columns of a table, with their words."""
    own = {**COLUMNS, "wrong": WRONG_WAY} if by == "way-back" else dict(COLUMNS)
    keys = KEYS.get(by, OUTCOMES)
    if audience != "teacher" and by not in KEYS:
        own["fine"] = BOTH
        keys = tuple(key for key in keys if key not in JOINED)
    return tuple(Column(key, own[key]) for key in keys)
