"""School years and terms as English schools count them, from a day alone.

A school year begins on 1 September. Autumn ends with December, spring ends with Easter Sunday, summer with
August. No school's own calendar is asked for: the holidays lie around these bounds, so a lesson falls on the
right side.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

Season = Literal["autumn", "spring", "summer"]


@dataclass(frozen=True, slots=True, order=True)
class Term:
    """One term. ``first`` and ``last`` are its days, both included; terms sort by time."""

    first: date
    last: date
    season: Season

    @property
    def code(self) -> str:
        """How it is typed and filed: ``2026-autumn``, ``2027-spring``."""
        return f"{self.first.year}-{self.season}"

    @property
    def school_year(self) -> str:
        """``2026-27``, for every term of it."""
        return school_year(self.first)

    @property
    def words(self) -> str:
        """How it is said: ``autumn 2026``."""
        return f"{self.season} {self.first.year}"


def easter(year: int) -> date:
    """Easter Sunday of the western churches, by the anonymous Gregorian reckoning."""
    golden, century = year % 19, year // 100
    leap, left = divmod(century, 4)
    moon = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * left + 2 * (year % 100 // 4) - moon - year % 4) % 7
    shift = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def term_of(day: date) -> Term:
    """The term in which a day lies; every day lies in one."""
    if day.month >= 9:
        return Term(date(day.year, 9, 1), date(day.year, 12, 31), "autumn")
    sunday = easter(day.year)
    if day <= sunday:
        return Term(date(day.year, 1, 1), sunday, "spring")
    return Term(sunday + timedelta(1), date(day.year, 8, 31), "summer")


def term_named(code: str) -> Term | None:
    """The term of a code such as ``2026-autumn``; nothing if there is no such term."""
    year, _, season = code.partition("-")
    if not (year.isascii() and year.isdigit() and len(year) == 4 and 1900 <= int(year) <= 9000):
        return None
    months = {"autumn": 10, "spring": 1, "summer": 6}
    return term_of(date(int(year), months[season], 1)) if season in months else None


def school_year(day: date) -> str:
    """``2026-27`` for a day from 1 September 2026 to 31 August 2027."""
    first = day.year if day.month >= 9 else day.year - 1
    return f"{first}-{(first + 1) % 100:02}"


def school_year_began(day: date) -> date:
    """The 1 September on or before a day."""
    return date(day.year if day.month >= 9 else day.year - 1, 9, 1)
