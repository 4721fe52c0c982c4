"""Which part of the answers a question needs, and which questions cannot be answered for those who ask."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from game.faults import CannotRun
from game.results.facts import ClassFacts, StoryFacts
from game.results.index import Slice
from game.results.questions import Question
from game.results.terms import Term, term_named


@dataclass(frozen=True)
class World:
    """What a report knows besides the numbers: the stories and the classes of today."""

    stories: Mapping[str, StoryFacts] = field(default_factory=dict)
    classes: Mapping[str, ClassFacts] = field(default_factory=dict)

    def year(self, class_: str) -> str:
        known = self.classes.get(class_)
        return known.years if known else ""


def slice_of(question: Question) -> Slice:
    """The part of the sums that a question needs."""
    first, last = bounds(question)
    exact = question.audience == "teacher"
    return Slice(
        classes=question.classes if exact else (),
        stories=(question.story,) if exact and question.story else (),
        since=first.isoformat() if first else None,
        until=last.isoformat() if last else None,
    )


def bounds(question: Question) -> tuple[date | None, date | None]:
    """First and last day that are asked for, both included."""
    term = _term(question)
    return (term.first, term.last) if term else (question.since, question.until)


def _term(question: Question) -> Term | None:
    if question.term is None:
        return None
    term = term_named(question.term)
    if term is None:
        raise CannotRun(
            f"'{question.term}' is no term. Write it like 2026-autumn, 2027-spring or 2027-summer."
        )
    return term


def refuse(question: Question) -> None:
    """Say why a question cannot be answered for those who ask it, before anything is read."""
    if question.audience == "teacher":
        return
    who = question.audience
    if question.classes or question.since or question.until:
        raise CannotRun(
            f"For the {who}, numbers are given for whole terms and all classes together in one table: with a "
            f"class or days "
            "picked out, two reports could be held against each other. Ask with a term, or ask as the "
            "teacher."
        )
    if question.by in ("not-met", "return"):
        raise CannotRun("What a class should meet next is for its teacher. Please ask as the teacher.")
    if who == "trust" and question.by in ("class", "year"):
        raise CannotRun(
            "Numbers for a trust name no class, and a year may be one class. Ask by letter, story, idea or "
            "term."
        )
    if who == "trust" and question.term and question.today:
        _over(question.term, question.today)


def _over(code: str, today: date) -> None:
    """A trust that had a term twice could see what the days between have brought."""
    term = term_named(code)
    if term is not None and today <= term.last:
        raise CannotRun(
            f"A trust gets whole terms, and {term.words} goes on until {term.last.isoformat()}: two reports "
            "of one term could be held against each other. Please ask afterwards, or as the school."
        )
