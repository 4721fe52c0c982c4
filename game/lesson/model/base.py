"""The words of the form: fixed lists, and what a key of it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field
from functools import cache
from typing import Annotated, Any, Literal, TypeVar, dataclass_transform, get_args, get_type_hints

Words = Annotated[str, "words"]
"""What a child or a teacher reads or hears; it is translated."""
Name = Annotated[str, "name"]
"""What somebody calls themselves. It stays as it is, unless it is a role such as Mum."""
Id = Annotated[str, "id"]
StepId = Annotated[str, "step"]
"""A step of the same track, or ``end``."""
Policy = Annotated[str, "policy"]
"""A statement of the schools' policies, such as A1."""
Day = Annotated[str, "day"]
"""A day, as 2026-09-01."""
Picture = Annotated[str, "picture"]
"""A drawing of ours: its folder's name is left out where it lies in ``pictures``."""

Letter = Literal["safe", "meeting", "accepting", "reliable", "tell", "kind"]
Concern = Literal["content", "contact", "conduct", "commerce", "none"]
About = Literal[
    "unknown-person", "asks-details", "asks-photo", "asks-to-meet", "unkind", "worry", "pressure", "scam",
    "advert", "rumour", "odd-account", "age-line", "password", "chain", "copyright", "permission",
    "staff-contact", "ordinary",
]  # fmt: skip
TrackName = Literal["infant", "junior"]
Outcome = Literal["safe", "part", "unsafe", "alarm", "back", "grey"]
Worked = Literal["safe", "back"]
Idea = Literal[
    "M01", "M02", "M03", "M04", "M05", "M06", "M07", "M08", "M09", "M10", "M11", "M12",
    "M13", "M14", "M15", "M16", "M17", "M18", "M19", "M20", "M21", "M22", "M23",
]  # fmt: skip
Resident = Literal["ela", "ravi", "zainab", "tomos", "maya", "kwame", "alex"]
Grownup = Literal["mum", "grandad", "carer", "miss-patel", "mr-okafor", "assistant"]
Character = Literal[
    "ela", "ravi", "zainab", "tomos", "maya", "kwame", "alex", "mum", "dad", "gran", "grandad", "carer",
    "uncle", "aunt", "brother", "sister", "miss-patel", "mr-okafor", "assistant",
]  # fmt: skip
"""Whom a story tells of: the seven residents, grown-ups at home and at school, and a family."""
ProfileClue = Literal[
    "joined-today", "no-shared-friends", "no-photo", "says-same-age", "asks-for-a-secret", "odd-today",
    "shared-friends", "known-at-school", "known-at-home", "school-account",
]  # fmt: skip
Act = Literal["no-reply", "decline", "save", "report", "block", "tell", "make-private", "log-off", "close"]
Slot = Literal["who", "what", "where"]
AdultRole = Literal["school_adult", "home_adult", "head"]
Use = Literal["tell", "ask", "show", "is"]
"""What is done with the grown-up that a placeholder stands for: languages bend the word after it."""
Looker = Literal["class-teacher", "headteacher", "safeguarding-lead"]
END = "end"
RULES = ("meeting_rule", "in_school", "outside_school")
"""What holds in a school: each stands for a sentence or two of its own."""
PLACEHOLDERS = (
    *(f"{role}.{use}" for role in get_args(AdultRole) for use in get_args(Use)),
    "age_line",
    *RULES,
)
"""What may stand in curly brackets; each school's pack says what is put there."""
T = TypeVar("T")


def key(says: str, *, default: Any = MISSING, **more: object) -> Any:
    """One key of the form: what it is for, its default if it may be left out, and its limits."""
    return field(default=default, metadata={"says": says, **more})


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(key, field))
def form(kind: type[T]) -> type[T]:
    """A part of the form."""
    return dataclass(frozen=True, slots=True, kw_only=True)(kind)


@cache
def hints(kind: type) -> Mapping[str, Any]:
    """The types of a part's keys, with what is noted beside them."""
    return get_type_hints(kind, include_extras=True)


def written(name: str, metadata: Mapping[str, Any]) -> str:
    """How a field is written in a file."""
    return str(metadata.get("yaml", name))
