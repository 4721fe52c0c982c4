"""Teachers without hands hold whole lessons."""

from __future__ import annotations

import random

import pytest

from game.lesson.model import Plan
from game.play import board
from game.play.board.bot import TEACHERS, by_lot, careful, lesson_held, presses
from tests.play.board_walking import PLANS, STORIES

SHIPPED = sorted((one for one in PLANS.values() if one.kind != "free-choice"), key=lambda one: one.id)


@pytest.mark.parametrize("teacher", TEACHERS)
@pytest.mark.parametrize("plan", SHIPPED, ids=lambda plan: plan.id)
def test_each_lesson_of_the_shelf_is_held_to_its_last_sentence_whoever_holds_it(
    plan: Plan, teacher: str
) -> None:
    for seed in range(3):
        lesson = lesson_held(plan, STORIES, seed, TEACHERS[teacher])
        assert lesson.over
        assert not lesson.paused


def test_whoever_goes_by_lot_presses_only_what_means_something() -> None:
    for plan in SHIPPED[::3]:
        lesson = board.start(plan, STORIES, 5)
        for event in presses(lesson, by_lot):
            assert event in board.legal(lesson)
            lesson = board.advance(lesson, event)


def test_the_lot_takes_pages_back_pauses_and_meets_every_kind_of_page() -> None:
    kinds: set[str] = set()
    pages: set[str] = set()
    for plan in SHIPPED[::4]:
        for seed in range(4):
            lesson = board.start(plan, STORIES, seed)
            for event in presses(lesson, by_lot):
                kinds.add(type(event).__name__)
                pages.add(lesson.now.phase)
                lesson = board.advance(lesson, event)
    assert kinds >= {"Back", "Pause", "Resume", "SetHands", "MoreHands", "LessHands", "Confirm", "Pick"}
    assert pages >= {"say", "vote", "talk", "bars", "tempting", "rule", "work", "views", "closing"}


def test_a_class_that_knows_it_needs_no_way_back() -> None:
    for plan in SHIPPED:
        lesson = lesson_held(plan, STORIES, 2, careful)
        assert {kept.answer.outcome for kept in lesson.now.kept} <= {"safe", "back"}
        assert set(range(len(lesson.parts))) == {kept.part for kept in lesson.now.kept}


def test_the_same_seed_holds_the_same_lesson() -> None:
    plan = SHIPPED[0]
    assert lesson_held(plan, STORIES, 9, by_lot) == lesson_held(plan, STORIES, 9, by_lot)
    assert lesson_held(plan, STORIES, 9, by_lot).now.kept != lesson_held(plan, STORIES, 10, by_lot).now.kept


def test_whoever_goes_by_lot_knows_what_to_do_before_a_blank_board_and_after_the_last_sentence() -> None:
    blank = board.advance(board.start(SHIPPED[0], STORIES, 1), board.Pause())
    over = lesson_held(SHIPPED[0], STORIES, 1, by_lot)
    for lot in range(50):
        assert by_lot(blank, random.Random(lot)) == board.Resume()
        assert by_lot(over, random.Random(lot)) in board.legal(over)
