"""The days on which sittings say they were, and which of them cannot be: a pupil's clock may stand in 2062.

The day inside a sitting decides when it goes, not the date of its file: a copy, or a backup that was brought
back, is as old as what is in it. A day that lies far beyond everything else is the slip of one computer's
clock. It must neither stop the deleting of all the others nor be taken for the newest day there is.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Literal

AHEAD = timedelta(days=2)
"""By so much two clocks that are right may differ: time zones, and a day that ends meanwhile."""
JUMP = timedelta(days=300)
"""A step in time that nobody believes without having looked at a clock."""
FIRST_LINE = 4_096

Judged = Literal["well", "later", "never"]


@dataclass(frozen=True, slots=True)
class Seen:
    """The oldest sitting, the newest day that can be, and the days of sittings that lie in the future."""

    oldest: date | None = None
    newest: date | None = None
    odd: tuple[date, ...] = ()


def seen(today: date, sittings: Iterable[str], others: Iterable[str] = ()) -> Seen:
    """What the days of sittings come to; ``others`` are days that were noted elsewhere, as in tombstones.

    Odd is what lies after today and more than ``JUMP`` beyond everything before it.
    """
    own = {date.fromisoformat(day) for day in sittings}
    every = sorted(own | {date.fromisoformat(day) for day in others})
    odd = next(
        (at for at in range(1, len(every)) if _beyond(every[at], every[at - 1], today)),
        len(every),
    )
    known = every[:odd]
    return Seen(min(own, default=None), known[-1] if known else None, tuple(sorted(own - set(known))))


def newest_of(today: date, days: Iterable[str]) -> date | None:
    """The newest day of sittings that nobody has judged yet: the clock here is believed if it fits to one."""
    every = [date.fromisoformat(day) for day in days]
    fitting = [day for day in every if -AHEAD <= today - day <= JUMP]
    return max(fitting) if fitting else seen(today, (day.isoformat() for day in every)).newest


def _beyond(day: date, before: date, today: date) -> bool:
    return day - today > AHEAD and day - before > JUMP


def judged(day: str, today: date, newest: date | None) -> Judged:
    """May a sitting of this day be taken? ``never``: its day is wrong. ``later``: it, or the clock here, is.

    Where the newest day that is known lies ahead of this computer's clock too, the clock is the one in doubt.
    """
    own = date.fromisoformat(day)
    if newest is None or own - today <= AHEAD:
        return "well"
    if own - max(today, newest) > JUMP:
        return "never"
    return "well" if newest - today > AHEAD else "later"


def day_in(path: Path) -> str:
    """The day in a journal's first line, without reading on; nothing if it is not to be read."""
    with contextlib.suppress(OSError, ValueError, RecursionError), path.open("rb") as file:
        head = json.loads(file.readline(FIRST_LINE))
        day = head.get("day") if isinstance(head, dict) else None
        if isinstance(day, str) and date.fromisoformat(day).isoformat() == day:
            return day
    return ""


def days_in(folders: Iterable[Path]) -> Iterator[str]:
    """The day of every journal in and below these folders."""
    for folder in folders:
        if folder.is_dir():
            yield from filter(None, map(day_in, folder.rglob("*.jsonl")))
