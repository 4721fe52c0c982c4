"""What can be asked of the results, and what an answer is: plain values for screen, CSV, JSON and what may
come.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Literal, get_args

By = Literal["class", "letter", "story", "idea", "year", "term", "vote", "way-back", "not-met", "return"]
Audience = Literal["teacher", "school", "trust"]
Counted = Literal["alone", "first-vote", "second-vote", ""]

BYS: tuple[By, ...] = get_args(By)
AUDIENCES: tuple[Audience, ...] = get_args(Audience)

LETTERS = ("safe", "meeting", "accepting", "reliable", "tell", "kind")
TRACKS = ("infant", "junior")


class Kept(Enum):
    """What stands where a number is kept back."""

    BACK = "kept back"


Cell = int | str | Kept | None
"""A count, a few words, a number that is kept back, or nothing where the column does not apply."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked, for whose eyes, and of which part. Days are both included; nothing named means
    everything.
    """

    by: By = "letter"
    audience: Audience = "teacher"
    classes: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    term: str | None = None
    letter: str | None = None
    story: str | None = None
    today: date | None = None
    """Only for ``return``: what is due depends on the day."""


Ask = Callable[["Question"], "Report"]
"""Whoever can answer a question."""


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence below the table. ``words`` is a key of the catalogue; the fields are put in afterwards."""

    words: str
    fields: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        return self.words.format(**dict(self.fields))


@dataclass(frozen=True, slots=True)
class Column:
    """One column: a key for programs and words for people."""

    key: str
    words: str


@dataclass(frozen=True, slots=True)
class Row:
    """One line: what it speaks of, how its numbers were counted, and the numbers.

    ``counted`` is ``alone`` (answers), ``first-vote`` or ``second-vote`` (hands), or nothing where that is no
    question. ``track`` is set where infants and juniors stand in lines of their own.
    """

    key: str
    words: str
    cells: tuple[Cell, ...]
    counted: Counted = ""
    track: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """The answer to a question: a title, columns, rows of counts and notes, nothing to be worked out any
    more.
    """

    title: Note
    audience: Audience
    by: By
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    notes: tuple[Note, ...] = ()


SAID_OF = {
    "alone": "of {n} answers",
    "first-vote": "of {n} hands",
    "second-vote": "of {n} hands",
}
"""Hands were counted in one room at one moment, so they are children; answers given alone may be one
child's.
"""
