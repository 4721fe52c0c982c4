"""Results go when the school's rule says so, announced before, and never because a clock is wrong."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.results.collect import collect
from game.results.days import Seen, judged, seen
from game.results.erase import Reach
from game.results.index import Index
from game.results.retention import Rule, due, purge, rule_of, stone_for
from game.results.terms import easter, school_year, term_named, term_of
from tests.results.sample import deliver, files, sitting

OLD, NEW = date(2025, 9, 15), date(2026, 7, 10)


@pytest.mark.parametrize(
    ("today", "what"),
    [
        (date(2026, 7, 20), "nothing"),
        (date(2026, 8, 1), "announced"),
        (date(2026, 8, 31), "announced"),
        (date(2026, 9, 1), "due"),
        (date(2027, 5, 1), "due"),
        (date(2027, 7, 10), "ask"),  # a clock that is a year ahead is the commonest wrong one
        (date(2027, 9, 1), "ask"),
        (date(2062, 1, 1), "ask"),
        (date(2026, 7, 9), "clock"),
        (date(2012, 1, 1), "clock"),
    ],
    ids=str,
)
def test_the_school_year_ends_on_31_august(today: date, what: str) -> None:
    assert due(today, Rule(), OLD, NEW).what == what


def test_one_sitting_from_the_far_future_does_not_keep_everything_for_ever() -> None:
    """A pupil's computer was in 2062: a person who has looked at this clock may go on."""
    far = date(2062, 1, 1)
    assert due(date(2026, 9, 1), Rule(), OLD, far).what == "clock"
    assert due(date(2026, 9, 1), Rule(), OLD, far, clock_is_right=True).what == "due"
    end = date(9999, 12, 31)
    assert due(date(2026, 9, 1), Rule(), end, end, clock_is_right=True).what == "nothing"
    assert judged("9999-12-31", end, end) == "well"


def test_what_is_announced_names_the_day_and_what_goes() -> None:
    note = str(due(date(2026, 8, 20), Rule(), OLD, NEW).note)
    assert note == "After 31 August 2026 the results from before 1 September 2026 are deleted."


def test_a_number_of_days_keeps_exactly_that_many() -> None:
    rule = Rule(30)
    assert due(date(2026, 1, 31), rule, date(2026, 1, 1), date(2026, 1, 31)).what == "announced"
    found = due(date(2026, 2, 1), rule, date(2026, 1, 1), date(2026, 2, 1))
    assert (found.what, found.before) == ("due", date(2026, 1, 2))


def test_after_a_person_said_that_the_clock_is_right_it_goes() -> None:
    found = due(date(2028, 1, 1), Rule(), OLD, NEW, clock_is_right=True)
    stone = stone_for(found, date(2028, 1, 1))
    assert stone is not None
    assert (stone.what, stone.before) == ("before", "2027-09-01")


def test_nothing_kept_means_nothing_due() -> None:
    assert due(date(2026, 9, 1), Rule(), None, None).what == "nothing"
    assert stone_for(due(date(2026, 8, 1), Rule(), OLD, NEW), date(2026, 8, 1)) is None


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.one_of(st.none(), st.integers(1, 800)))
def test_whatever_the_clock_says_this_years_results_outlive_it_or_a_person_is_asked(
    today: date, days: int | None
) -> None:
    found = due(today, Rule(days), NEW, NEW)
    if found.what == "due":
        assert 0 < (today - NEW).days <= 300
        assert found.before is not None
        assert found.before > NEW
        assert days is None or (today - NEW).days > days


def test_the_newest_day_seen_is_of_sittings_and_of_tombstones() -> None:
    days, today = ["2026-01-01", "2026-02-01"], date(2026, 4, 1)
    assert seen(today, days) == Seen(date(2026, 1, 1), date(2026, 2, 1))
    assert seen(today, days, ["2026-03-01"]) == Seen(date(2026, 1, 1), date(2026, 3, 1))
    assert seen(today, []) == Seen()


def test_the_slip_of_one_computers_clock_is_not_the_newest_day() -> None:
    days = ["2026-01-01", "2026-02-01", "2062-01-01", "2062-01-02"]
    odd = (date(2062, 1, 1), date(2062, 1, 2))
    assert seen(date(2026, 4, 1), days) == Seen(date(2026, 1, 1), date(2026, 2, 1), odd)
    assert seen(date(2026, 4, 1), days[:2], days[2:]).newest == date(2026, 2, 1)  # or of a tombstone
    assert seen(date(2062, 1, 1), days).odd == ()  # it is 2062


@given(st.lists(st.dates(date(2000, 1, 1), date(2090, 1, 1)), min_size=1), st.dates())
def test_nothing_that_this_clock_has_reached_is_in_the_future(days: list[date], today: date) -> None:
    found = seen(today, [day.isoformat() for day in days])
    assert found.oldest == min(days)
    newest = found.newest
    assert newest in days
    assert all(day > max(newest, today) for day in found.odd)
    assert {day for day in days if day > newest} == set(found.odd)


@pytest.mark.parametrize(
    ("day", "today", "newest", "what"),
    [
        ("2026-11-22", "2026-11-21", "2026-11-20", "well"),
        ("2026-11-30", "2026-11-21", "2026-11-20", "later"),
        ("2062-01-01", "2026-11-21", "2026-11-20", "never"),
        ("2062-01-01", "2026-11-21", None, "well"),  # there is nothing to hold it against
        ("2026-07-15", "2012-01-01", "2026-07-10", "well"),  # the clock here is the wrong one
        ("2062-01-01", "2012-01-01", "2026-07-10", "never"),
    ],
)
def test_a_day_is_held_against_the_clock_and_against_all_others(
    day: str, today: str, newest: str | None, what: str
) -> None:
    known = date.fromisoformat(newest) if newest else None
    assert judged(day, date.fromisoformat(today), known) == what


def test_what_is_due_is_said_of_the_future_and_a_dry_run_says_would() -> None:
    found = due(date(2026, 9, 5), Rule(), OLD, NEW)
    assert "will be deleted the next time" in str(found.note)
    assert found.done(dry_run=True).startswith("The results from before 1 September 2026 would be deleted")
    assert "are deleted now" in found.done(dry_run=False)
    assert "says 1 January 2012, but there is something from 10 July 2026" in str(
        due(date(2012, 1, 1), Rule(), OLD, NEW).note
    )


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("31 August", Rule()),
        ("90", Rule(90)),
        ("90 days", Rule(90)),
        ("0", None),
        ("soon", None),
        ("-5", None),
    ],
    ids=str,
)
def test_a_rule_is_the_end_of_the_year_or_a_number_of_days(text: str, rule: Rule | None) -> None:
    assert rule_of(text) == rule


@pytest.mark.parametrize(
    ("day", "term", "year"),
    [
        ("2026-09-01", "2026-autumn", "2026-27"),
        ("2026-12-31", "2026-autumn", "2026-27"),
        ("2027-01-01", "2027-spring", "2026-27"),
        ("2027-03-28", "2027-spring", "2026-27"),
        ("2027-03-29", "2027-summer", "2026-27"),
        ("2027-08-31", "2027-summer", "2026-27"),
        ("1999-10-01", "1999-autumn", "1999-00"),
    ],
    ids=str,
)
def test_terms_are_those_of_english_schools(day: str, term: str, year: str) -> None:
    found = term_of(date.fromisoformat(day))
    assert (found.code, school_year(date.fromisoformat(day))) == (term, year)
    assert term_named(term) == found


def test_easter_is_where_the_calendar_has_it() -> None:
    assert [easter(year).isoformat() for year in (2019, 2024, 2026, 2027, 2038)] == [
        "2019-04-21",
        "2024-03-31",
        "2026-04-05",
        "2027-03-28",
        "2038-04-25",
    ]


@pytest.mark.parametrize("text", ["", "2026", "2026-winter", "x-autumn", "-autumn", "99999-spring"], ids=repr)
def test_what_is_no_term_is_none(text: str) -> None:
    assert term_named(text) is None


def test_a_purge_takes_last_year_and_leaves_this_one(tmp_path: Path) -> None:
    reach = Reach(tmp_path / "tombstones", (tmp_path / "incoming",), tmp_path / "staff")
    last, this = sitting(1, day="2026-07-10"), sitting(2, day="2026-09-08")
    deliver(tmp_path / "incoming", last, this)
    with Index.open("sqlite://") as index:
        collect(reach.incoming, reach.staff, index)
        today = date(2026, 9, 9)
        told = purge(today, Rule(), reach, index, dry_run=True)[1]
        assert len(list(index.sittings())) == 2
        found, done = purge(today, Rule(), reach, index)
        assert told is not None
        assert done is not None
        assert told.sittings == done.sittings == 1
        assert found.what == "due"
        assert list(index.sittings()) == [this]
        assert purge(today, Rule(), reach, index)[1] is None
    assert not any(last.header.sitting in name for name in files(tmp_path))


def test_a_clock_set_back_purges_nothing(tmp_path: Path) -> None:
    reach = Reach(tmp_path / "tombstones", (tmp_path / "incoming",), tmp_path / "staff")
    with Index.open("sqlite://") as index:
        index.add([sitting(1, day="2026-07-10")])
        found, done = purge(date(2012, 1, 1), Rule(), reach, index)
        assert (found.what, done) == ("clock", None)
    assert files(tmp_path) == set()
