"""How long results are kept, and why a wrong clock deletes nothing.

The rule is the end of the school year (31 August), or a number of days. What goes is announced before it
goes, and
``purge`` does it at start-up. The policies of schools give no period, so this default is ours.

A computer's clock may be set back or far ahead: a flat battery makes it 2012, a typing mistake 2062. So the
day of the newest sitting or tombstone is a floor, and a clock below it is wrong; unless that day lies so far
beyond all others that it is the slip of one pupil's computer (``days``). A clock that is more than ``JUMP``
beyond the newest thing anybody has seen may be right (a computer slept for a year in a
cupboard), but then a person is asked first. And whatever the rule says, what is deleted is older than the
newest thing seen by the rule's own measure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from game.results.days import JUMP, Seen, seen
from game.results.erase import Erased, Reach, erase
from game.results.index import Index
from game.results.questions import Note
from game.results.terms import school_year_began
from game.results.tombstone import Tombstone, new

NOTICE = 31
"""From so many days before, what will go is announced."""


@dataclass(frozen=True, slots=True)
class Rule:
    """``days`` to keep, or with none: until the end of the school year."""

    days: int | None = None

    def limit(self, day: date) -> date:
        """What lies before it goes on this day."""
        return school_year_began(day) if self.days is None else day - timedelta(days=self.days)

    def goes(self, oldest: date) -> date:
        """The day on which the oldest sitting goes: the night of 31 August is over on 1 September."""
        if self.days is not None:
            return oldest + timedelta(days=self.days + 1)
        began = school_year_began(oldest)
        return date(began.year + 1, 9, 1)


def rule_of(text: str) -> Rule | None:
    """A rule as it stands in the settings: ``31 August`` or a number of days; nothing if it is neither."""
    plain = text.strip().lower()
    if plain in ("31 august", "31 aug", "school year"):
        return Rule()
    found = re.fullmatch(r"(\d{1,4})( days?)?", plain, re.ASCII)
    return Rule(int(found[1])) if found and int(found[1]) >= 1 else None


What = Literal["nothing", "announced", "due", "ask", "clock"]


@dataclass(frozen=True, slots=True)
class Due:
    """What the rule asks for today.

    ``due``: what lies before ``before`` goes now. ``ask``: the same, once a person has said that the clock
    is right.
    ``clock``: the clock is plainly wrong, because something is of ``newest``; nothing goes. ``announced``: it
    goes on ``day``.
    """

    what: What
    before: date | None = None
    day: date | None = None
    newest: date | None = None

    @property
    def note(self) -> Note | None:
        """The sentence for a person; nothing if there is nothing to say."""
        when = (("day", _said(self.day)), ("before", _said(self.before)), ("newest", _said(self.newest)))
        match self.what:
            case "announced":
                return Note("After {day} the results from before {before} are deleted.", when)
            case "due":
                return Note(
                    "The results from before {before} are older than the school's rule allows. They will be "
                    "deleted the next time Pingtown starts on a computer that collects, or by "
                    "“pingtown results purge”.",
                    when,
                )
            case "ask":
                return Note(
                    "It seems that a long time has passed. If the clock of this computer is right, the "
                    "results from before {before} have to be deleted. Please look at the clock, and then "
                    "type “pingtown results purge --clock-is-right”.",
                    when,
                )
            case "clock":
                return Note(
                    "The clock of this computer says {day}, but there is something from {newest}, so no "
                    "results are deleted. Please set the clock; or, if it is right, type "
                    "“pingtown results purge --clock-is-right”.",
                    when,
                )
        return None

    def done(self, dry_run: bool) -> str:
        """The sentence over what has just been deleted, or would have been."""
        verb = "would be deleted now" if dry_run else "are deleted now"
        return f"The results from before {_said(self.before)} {verb}, as the school's rule says."


def seen_in(today: date, index: Index, stones: Sequence[Tombstone]) -> Seen:
    """The days of every sitting in the index, and of every tombstone: the floor under every clock."""
    return seen(today, index.days(), (stone.day for stone in stones))


def due(
    today: date, rule: Rule, oldest: date | None, newest: date | None, clock_is_right: bool = False
) -> Due:
    """What goes when. ``oldest`` is the oldest sitting; ``newest`` the newest day seen in sittings and
    tombstones.
    """
    if oldest is None:
        return Due("nothing")
    if newest is not None and today < newest:
        if not clock_is_right:
            return Due("clock", None, today, newest)
        newest = None  # a person has looked at it: the day that was written elsewhere is the wrong one
    if today < oldest:
        return Due("nothing")
    goes, before = rule.goes(oldest), rule.limit(today)
    if today >= goes:
        far = newest is not None and today - newest > JUMP
        return Due("ask" if far and not clock_is_right else "due", before, today)
    if (goes - today).days <= NOTICE:
        return Due("announced", rule.limit(goes), goes - timedelta(days=1))
    return Due("nothing", None, goes - timedelta(days=1))


def stone_for(found: Due, today: date) -> Tombstone | None:
    """The tombstone of what is due now."""
    return new(today, "before", before=found.before) if found.what == "due" and found.before else None


def purge(
    today: date,
    rule: Rule,
    reach: Reach,
    index: Index,
    stones: Sequence[Tombstone] = (),
    *,
    clock_is_right: bool = False,
    dry_run: bool = False,
    first: Callable[[Tombstone], None] = lambda _stone: None,
) -> tuple[Due, Erased | None]:
    """Do what is due, as at every start of a machine that collects; what was done, and what is to be said.

    The tombstone that another machine laid for the same day is used again, so that there is one a year.
    ``first`` is called before anything goes; if it refuses, nothing does.
    """
    there = seen_in(today, index, stones)
    found = due(today, rule, there.oldest, there.newest, clock_is_right)
    stone = stone_for(found, today)
    if stone is None:
        return found, None
    if not dry_run:
        first(stone)
    same = (one for one in stones if (one.what, one.before) == ("before", stone.before))
    return found, erase(next(same, stone), reach, index, dry_run)


def _said(day: date | None) -> str:
    return f"{day.day} {day:%B %Y}" if day else ""
