"""What was weak comes back next time and once more after two; everything comes back after one, three and
nine weeks.
"""

from __future__ import annotations

from datetime import date, timedelta

from game.results.measure import Measured, Tally, Where
from game.results.returns import returns

FIRST = date(2026, 9, 7)


def met(*days: tuple[int, int, int], others: tuple[int, ...] = ()) -> Measured:
    """The fox on so many days after the first, so many wrong of so many; and other sittings of the class."""
    kinds = {}
    for after, wrong, of in days:
        where = Where("3-owls", "fox", "accepting", "junior", on(after).isoformat(), "alone")
        kinds[where] = {"missed": Tally(wrong, wrong), "safe": Tally(of - wrong, of - wrong)}
    every = {("3-owls", on(after).isoformat()) for after in (*(day[0] for day in days), *others)}
    return Measured(kinds, days=every)


def on(after: int) -> date:
    return FIRST + timedelta(days=after)


def reason(measured: Measured, after: int) -> str:
    found = returns(measured, on(after))
    return found[0].reason if found else ""


def test_three_in_ten_wrong_is_well_and_more_is_weak() -> None:
    assert reason(met((0, 3, 10)), 1) == ""
    assert reason(met((0, 4, 10)), 1) == "weak"


def test_what_was_weak_returns_once_more_after_two_sittings() -> None:
    back = (0, 9, 10), (2, 1, 10)
    assert reason(met(*back), 3) == ""
    assert reason(met(*back, others=(3,)), 4) == ""
    assert reason(met(*back, others=(3, 4)), 5) == "weak-again"
    assert reason(met(*back, (5, 0, 10), others=(3, 4)), 6) == ""


def test_what_was_well_returns_after_one_three_and_nine_weeks() -> None:
    once = met((0, 0, 10))
    assert [reason(once, after) for after in (6, 7, 20, 21, 62, 63)] == [
        "",
        "week",
        "week",
        "three-weeks",
        "three-weeks",
        "nine-weeks",
    ]


def test_what_came_back_in_time_waits_for_the_next_time() -> None:
    assert reason(met((0, 0, 10), (8, 0, 10)), 20) == ""
    assert reason(met((0, 0, 10), (8, 0, 10)), 21) == "three-weeks"


def test_the_second_vote_does_not_make_a_weak_story_strong() -> None:
    first = Where("3-owls", "fox", "accepting", "junior", FIRST.isoformat(), "first-vote")
    kinds = {
        first: {"missed": Tally(20, 20), "safe": Tally(7, 7)},
        first._replace(counted="second-vote"): {"safe": Tally(27, 27)},
    }
    assert reason(Measured(kinds, days={("3-owls", FIRST.isoformat())}), 1) == "weak"


def test_nothing_is_due_before_it_was_met() -> None:
    assert reason(met((10, 9, 10)), 3) == ""
