"""What was learnt, as numbers: worked out by hand here, and held against what the report says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from game.faults import CannotRun
from game.results.asking import refuse
from game.results.index import Index
from game.results.questions import AUDIENCES, BYS, Audience, Kept, Question, Report, Row
from game.results.report import ask
from game.results.sitting import Sitting
from game.results.tally import practised
from tests.results.sample import WORLD, answer, board, sitting

B = Kept.BACK


def asked(question: Question, *sittings: Sitting) -> Report:
    with Index.open("sqlite://") as index:
        index.add(sittings)
        return ask(index, question, WORLD)


def lines(report: Report) -> dict[tuple[str, str], tuple[object, ...]]:
    return {(row.key, row.counted): row.cells for row in report.rows}


LESSON = [
    sitting(1, ["unsafe", "back", "safe"]),
    sitting(2, ["safe"]),
    sitting(3, ["unsafe", "unsafe"]),
    sitting(4, ["alarm", "safe"], story="cake"),
    sitting(5, ["safe"], story="cake", class_code="4-oak", day="2027-02-01"),
    board(6, {"ask": 12, "accept": 15}, {"ask": 20, "accept": 7}),
]


def test_missed_risk_and_needless_alarm_stand_apart_and_only_first_tries_count() -> None:
    found = lines(asked(Question(by="letter"), *LESSON))
    #                                         safe part missed of | fine start alarm of
    assert found["accepting", "alone"] == (1, 0, 2, 3, 0, 0, 0, 0)
    assert found["tell", "alone"] == (0, 0, 0, 0, 1, 0, 1, 2)


def test_hands_and_answers_are_never_added_to_one_another() -> None:
    found = lines(asked(Question(by="story"), *LESSON))
    assert found["fox", "alone"][:4] == (1, 0, 2, 3)
    assert found["fox", "first-vote"][:4] == (12, 0, 15, 27)
    assert found["fox", "second-vote"][:4] == (20, 0, 7, 27)


def test_first_and_second_vote_stand_below_one_another() -> None:
    report = asked(Question(by="vote"), *LESSON)
    assert [(row.key, row.counted) for row in report.rows] == [("fox", "first-vote"), ("fox", "second-vote")]


def test_by_class_year_and_term_the_lines_carry_their_names() -> None:
    names = {
        by: [row.words for row in asked(Question(by=by), *LESSON).rows] for by in ("class", "year", "term")
    }
    assert set(names["class"]) == {"Owls", "Oak"}
    assert set(names["year"]) == {"Year 3", "Year 4"}
    assert list(dict.fromkeys(names["term"])) == ["autumn 2026", "spring 2027"]


def test_the_way_back_is_how_often_telling_followed() -> None:
    found = lines(asked(Question(by="way-back"), *LESSON))
    assert found == {("accepting", "alone"): (1, 2)}


def test_ideas_are_counted_alone_and_in_both_votes() -> None:
    report = asked(Question(by="idea"), *LESSON)
    assert {row.key: row.cells for row in report.rows} == {"M01": (2, 15, 7), "M03": (1, 0, 0)}


def test_what_is_not_met_names_goals_and_whole_letters() -> None:
    report = asked(Question(by="not-met", classes=("3-owls",)), *LESSON)
    assert [(row.key, row.cells) for row in report.rows] == [("owl", ("kind", "I write kindly.", "yes"))]


def test_a_story_is_met_by_work_at_the_board_and_not_by_a_vote_in_which_no_hand_went_up() -> None:
    """Coverage counted neither, the lesson on the board both: now all say the same."""
    work = board(1, {}, {}, story="fox")
    worked = Sitting(work.header, (answer(1, task="sort", pick="done"),), True)
    idle = board(2, {"ask": 0, "accept": 0}, {"ask": 0, "accept": 0}, story="owl")
    report = asked(Question(by="not-met"), worked, idle)
    assert {row.key for row in report.rows} == {"owl", "cake"}
    assert [practised(one) for one in (worked, idle, sitting(3))] == [True, False, True]
    without = Sitting(idle.header, (answer(1, pick="ask"),), True)
    assert {row.key for row in asked(Question(by="not-met"), without).rows} == {"fox", "owl", "cake"}
    assert not practised(without), "a vote of which no hands were written down"
    elsewhere = asked(Question(by="not-met", term="2027-spring"), worked, idle)
    assert {row.key for row in elsewhere.rows} == {"fox", "owl", "cake"}


def test_a_question_for_one_class_one_term_or_one_letter_is_about_nothing_else() -> None:
    assert lines(asked(Question(classes=("4-oak",)), *LESSON)) == {
        ("tell", "alone"): (0, 0, 0, 0, 1, 0, 0, 1)
    }
    assert lines(asked(Question(term="2027-spring"), *LESSON)) == {
        ("tell", "alone"): (0, 0, 0, 0, 1, 0, 0, 1)
    }
    assert {key for key, _ in lines(asked(Question(letter="accepting"), *LESSON))} == {"accepting"}
    assert lines(asked(Question(since=date(2027, 1, 1)), *LESSON)) == {
        ("tell", "alone"): (0, 0, 0, 0, 1, 0, 0, 1)
    }


def test_votes_for_answers_that_are_no_longer_there_are_named_and_left_out() -> None:
    report = asked(Question(by="story"), board(1, {"gone": 9, "ask": 3}, {"ask": 12}))
    assert lines(report)["fox", "first-vote"][3] == 3
    assert any(str(note).endswith("left out: 9.") for note in report.notes)


def test_a_story_that_is_no_longer_there_still_counts() -> None:
    found = lines(asked(Question(by="story"), sitting(1, ["unsafe"], story="gone")))
    assert found["gone", "alone"][:4] == (0, 0, 1, 1)


def cakes(safe: int, part: int, alarm: int) -> list[Sitting]:
    """Harmless pings: a cake, answered by a class in these ways."""
    many = [*["safe"] * safe, *["part"] * part, *["alarm"] * alarm]
    return [sitting(n, [one], story="cake") for n, one in enumerate(many, 1)]


def test_who_gave_a_harmless_ping_more_than_it_asked_for_has_not_simply_carried_on() -> None:
    report = asked(Question(by="letter"), *cakes(20, 2, 6))
    (row,) = report.rows
    said = dict(zip((column.words for column in report.columns), row.cells, strict=True))
    assert said["Carried on"] == 20
    assert said["Carried on in part"] == 2
    assert said["Needless alarm"] == 6
    assert said["Harmless pings answered"] == 28


@pytest.mark.parametrize("audience", ["school", "trust"])
def test_beyond_the_class_both_are_one_number_that_says_so_and_few_of_them_keep_nothing_back(
    audience: Audience,
) -> None:
    report = asked(Question(by="letter", audience=audience), *cakes(20, 2, 6))
    (row,) = report.rows
    said = dict(zip((column.words for column in report.columns), row.cells, strict=True))
    assert said["Carried on, also in part"] == 22
    assert not {"Carried on", "Carried on in part"} & {*said}
    assert (said["Needless alarm"], said["Harmless pings answered"]) == (6, 28)


def test_two_kinds_that_leave_as_one_stand_for_no_more_people_than_are_surely_there() -> None:
    """In four sittings a child carried on at one step and in part at the next: four people, not eight."""
    both = [
        Sitting(one.header, (answer(1, "safe", step="a"), answer(2, "part", step="b")), True)
        for one in cakes(4, 0, 0)
    ]
    alarms = [sitting(n, ["alarm"], story="cake") for n in range(100, 130)]
    assert lines(asked(Question(by="story"), *both))["cake", "alone"][4:6] == (4, 4)
    assert asked(Question(by="story", audience="school"), *both, *alarms).rows == ()


# --- what leaves the class ---------------------------------------------------------------------


def school(missed_fox: int, missed_owl: int) -> list[Sitting]:
    numbers = iter(range(1_000, 10_000))
    return [
        sitting(next(numbers), [outcome], story=story, class_code=code)
        for code in ("3-owls", "4-oak")
        for story, missed in (("fox", missed_fox), ("owl", missed_owl))
        for outcome, many in (("safe", 20), ("part", 8), ("unsafe", missed))
        for _ in range(many)
    ]


def test_large_numbers_leave_as_they_are() -> None:
    found = lines(asked(Question(by="story", audience="school"), *school(9, 9)))
    assert found["fox", "alone"] == (40, 16, 18, 74, None, None, None)


def test_a_small_number_takes_its_line_and_its_brother_with_it_in_every_report() -> None:
    many = school(1, 9)
    by_story = lines(asked(Question(by="story", audience="school"), *many))
    by_letter = lines(asked(Question(by="letter", audience="school"), *many))
    assert by_story["fox", "alone"][2] is B
    assert by_story["owl", "alone"][2] is B
    assert by_letter["accepting", "alone"][2] is B
    assert by_letter["kind", "alone"][2] is B
    assert by_letter["accepting", "alone"][3] is B


def test_five_answers_of_two_sittings_are_a_small_number() -> None:
    two = [sitting(n, []) for n in (1, 2)]
    two = [
        replace(one, answers=tuple(answer(at, "unsafe", 1, step=f"s{at}") for at in range(1, 5)))
        for one in two
    ]
    exact = lines(asked(Question(by="story"), *two))
    assert exact["fox", "alone"][2] == 8
    assert asked(Question(by="story", audience="school"), *two).rows == ()


def test_badges_and_single_children_are_in_no_report() -> None:
    many = [sitting(n, ["unsafe"], badge=f"badge-{n}") for n in range(1, 9)]
    for by in BYS:
        report = asked(Question(by=by, today=date(2026, 12, 1)), *many)
        assert "badge-" not in repr(report)


def test_a_trust_sees_no_class() -> None:
    many = school(9, 9)
    for by in BYS:
        question = Question(by=by, audience="trust", today=date(2026, 12, 1))
        try:
            report = asked(question, *many)
        except CannotRun:
            continue
        assert "owls" not in repr(report).lower()
        assert "oak" not in repr(report).lower()


def test_the_way_back_and_ideas_leave_in_steps() -> None:
    many = [*school(9, 9), *(sitting(9_000 + n, ["unsafe", "back"]) for n in range(10))]
    (row,) = asked(Question(by="idea", audience="school"), *many).rows
    assert row.cells == ("20 to 49", B, B)
    (way,) = asked(Question(by="way-back", audience="trust"), *many).rows
    assert (way.key, way.cells) == ("accepting", ("10 to 19", "20 to 49"))


@pytest.mark.parametrize(
    "question",
    [
        Question(audience="school", classes=("3-owls",)),
        Question(audience="school", since=date(2026, 9, 1)),
        Question(audience="trust", by="class"),
        Question(audience="trust", by="year"),
        Question(audience="school", by="return"),
        Question(audience="school", by="not-met"),
    ],
    ids=[
        "one class",
        "some days",
        "classes to a trust",
        "years to a trust",
        "what returns",
        "what is not met",
    ],
)
def test_a_question_that_would_cut_too_small_is_refused_with_the_reason(question: Question) -> None:
    with pytest.raises(CannotRun):
        refuse(question)


def test_for_the_school_terms_are_never_added_up() -> None:
    autumn, spring = school(9, 9), [sitting(20_000 + n, ["unsafe"], day="2027-02-01") for n in range(3)]
    report = asked(Question(by="term", audience="school"), *autumn, *spring)
    assert {row.key for row in report.rows} == {"2026-autumn"}
    latest = asked(Question(by="letter", audience="school"), *autumn, *spring)
    assert latest.rows == ()


def test_every_number_that_leaves_is_five_or_more_and_adds_up() -> None:
    for audience in AUDIENCES[1:]:
        for by in ("letter", "story", "term", "vote"):
            report = asked(Question(by=by, audience=audience), *school(2, 6), *LESSON)
            for row in report.rows:
                _sound(row)


def _sound(row: Row) -> None:
    for group in (row.cells[:4], row.cells[4:]):
        *parts, total = group
        assert all(cell in (B, None) or (isinstance(cell, int) and cell >= 5) for cell in parts)
        assert (total is B) == any(cell is B for cell in parts)
        assert total in (B, None) or total == sum(cell for cell in parts if isinstance(cell, int))


def test_a_wrong_term_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(CannotRun, match="2026-autumn"):
        asked(Question(term="autumn"), *LESSON)
