"""What was counted in a lesson can be held against the story; what was changed by hand does not fit."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.lesson.model import Plan
from game.play import Answer, Mismatch, board
from game.play.board.bot import by_lot, lesson_held
from game.play.board.truth import held
from tests.play.board_walking import PLANS, STORIES

SHIPPED = sorted(PLANS.values(), key=lambda plan: plan.id)
DOOR = STORIES["squeaky-door"]
VOTE = Answer(
    number=1, step="chat", task="choose", pick="laugh", outcome="unsafe", idea="M04", round=1,
    counts=(("laugh", 11), ("back", 1), ("leave", 9), ("kwame", 6)),
)  # fmt: skip
ROW = Answer(
    number=1, step="reply", task="reply", pick="loved", outcome="safe", idea=None, round=2,
    counts=(("bit", 2), ("loved", 20), ("brave", 5)),
)  # fmt: skip
WORK = Answer(number=1, step="help", task="order", pick="done", outcome="safe", idea=None, round=1)


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(SHIPPED), st.integers(0, 2**31))
def test_whatever_was_counted_in_a_lesson_fits_its_story(plan: Plan, seed: int) -> None:
    lesson = lesson_held(plan, STORIES, seed, by_lot)
    for number, part in enumerate(lesson.parts):
        held(part.story, plan.track, board.sitting(lesson.now.kept, number))


def test_no_answers_at_all_and_one_of_each_kind_fit() -> None:
    held(DOOR, "junior", ())
    held(DOOR, "junior", (VOTE, replace(ROW, number=2), replace(WORK, number=3)))


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (replace(VOTE, number=2), "its number"),
        (replace(VOTE, step="nowhere"), "no step"),
        (replace(VOTE, task="reply"), "not a task"),
        (replace(VOTE, pick="leave"), "most hands"),
        (replace(VOTE, pick=""), "most hands"),
        (replace(VOTE, outcome="safe"), "worth"),
        (replace(VOTE, idea=None), "worth"),
        (replace(VOTE, round=3), "no vote 3"),
        (replace(VOTE, round=0), "no vote 0"),
        (replace(VOTE, counts=()), "other answers"),
        (replace(VOTE, counts=VOTE.counts[1:]), "other answers"),
        (replace(VOTE, counts=(*VOTE.counts, ("laugh", 11))), "other answers"),
        (replace(VOTE, counts=(("laugh", 100), *VOTE.counts[1:])), "from 0 to 99"),
        (replace(VOTE, counts=(("laugh", 11), ("back", -1), *VOTE.counts[2:])), "from 0 to 99"),
        (replace(VOTE, counts=tuple((what, 0) for what, _ in VOTE.counts)), "without any"),
        (replace(ROW, counts=(*ROW.counts, ("tell", 1))), "other answers"),
        (replace(ROW, pick="nobody"), "other answers"),
        (replace(WORK, pick="stop+save+tell+block"), "only that it was done"),
        (replace(WORK, outcome="part"), "only that it was done"),
        (replace(WORK, counts=(("1", 5),)), "only that it was done"),
        (replace(WORK, step="joke", task="discuss"), "only talked about"),
    ],
)
def test_what_was_changed_by_hand_does_not_fit_and_it_is_said_why(answer: Answer, why: str) -> None:
    with pytest.raises(Mismatch, match=why) as caught:
        held(DOOR, "junior", (answer,))
    assert caught.value.number == 1


def test_the_same_vote_does_not_count_twice_and_the_second_vote_is_another() -> None:
    held(DOOR, "junior", (VOTE, replace(VOTE, number=2, round=2)))
    with pytest.raises(Mismatch, match="counted before"):
        held(DOOR, "junior", (VOTE, replace(VOTE, number=2)))


def test_a_track_that_the_story_has_not_has_no_steps() -> None:
    with pytest.raises(Mismatch, match="no step"):
        held(replace(DOOR, infant=None), "infant", (VOTE,))
