"""Which stories a class should meet again, and when: what was weak soon, everything after one, three and
nine weeks.

A story is weak when more than three in ten were wrong at the first try or the first vote of its latest day
(C36): it returns at the next sitting, and once more after two. Everything met comes back after one, three
and nine weeks (C35).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from game.results.measure import Measured

WEAK = 0.3
WEEKS = (1, 3, 9)
AFTER = 2
"""A weak story that came back returns once more after so many sittings."""

Reason = Literal["weak", "weak-again", "week", "three-weeks", "nine-weeks"]
_REASONS: dict[int, Reason] = {1: "week", 3: "three-weeks", 9: "nine-weeks"}


@dataclass(frozen=True, slots=True, order=True)
class Met:
    """A class met a story on a day: so many wrong of so many."""

    day: date
    wrong: int
    of: int

    @property
    def weak(self) -> bool:
        return self.of > 0 and self.wrong / self.of > WEAK


@dataclass(frozen=True, slots=True)
class Return:
    """A story that should come back to a class, why, and what it was like the last time it was weak or
    met.
    """

    class_: str
    story: str
    reason: Reason
    met: Met


def returns(measured: Measured, today: date) -> tuple[Return, ...]:
    """What is due on a day, the weak first, then what has waited longest."""
    found = [
        back
        for (class_, story), met in sorted(histories(measured).items())
        if (back := _due(class_, story, met, _sittings(measured, class_), today)) is not None
    ]
    order = ("weak", "weak-again", "nine-weeks", "three-weeks", "week")
    return tuple(sorted(found, key=lambda one: (one.class_, order.index(one.reason), one.met.day, one.story)))


def histories(measured: Measured) -> dict[tuple[str, str], list[Met]]:
    """Class and story → the days on which it was met, in order."""
    days: dict[tuple[str, str], dict[str, list[int]]] = defaultdict(lambda: defaultdict(lambda: [0, 0]))
    for where, kinds in measured.kinds.items():
        if where.counted == "second-vote":
            continue  # what they knew before they talked
        day = days[where.class_, where.story][where.day]
        day[0] += sum(kinds[kind].n for kind in ("missed", "alarm") if kind in kinds)
        day[1] += sum(tally.n for tally in kinds.values())
    return {
        key: sorted(Met(date.fromisoformat(day), wrong, of) for day, (wrong, of) in met.items())
        for key, met in days.items()
    }


def _sittings(measured: Measured, class_: str) -> list[date]:
    return sorted(date.fromisoformat(day) for code, day in measured.days if code == class_)


def _due(class_: str, story: str, met: list[Met], sittings: Iterable[date], today: date) -> Return | None:
    met = [one for one in met if one.day <= today]
    weak = [one for one in met if one.weak]
    if weak:
        since = [one.day for one in met if one.day > weak[-1].day]
        if not since:
            return Return(class_, story, "weak", weak[-1])
        after = sum(1 for day in sittings if since[-1] < day <= today)
        if len(since) == 1 and after >= AFTER:
            return Return(class_, story, "weak-again", weak[-1])
    for weeks in reversed(WEEKS if met else ()):
        due = met[0].day + timedelta(weeks=weeks)
        if due <= today:
            seen = any(one.day >= due for one in met[1:])
            return None if seen else Return(class_, story, _REASONS[weeks], met[-1])
    return None
