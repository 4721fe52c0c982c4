"""A lesson that stopped in front of a class goes on where it was, and nothing that was taken back is kept."""

from __future__ import annotations

import copy
import json
import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.lesson.model import Order, Plan
from game.play import Confirm, Next, Refused, board
from game.play.board.bot import by_lot
from game.play.board.saved import FORMAT, KINDS, MOST, Log, from_json, pressed, to_json
from tests.play.board_walking import PLANS, STORIES

KIND = PLANS["what-kwame-reads"]
plans = st.sampled_from(sorted(PLANS.values(), key=lambda plan: plan.id))
seeds = st.integers(0, 2**31)


def begun(plan: Plan = KIND, seed: int = 1) -> Log:
    return Log(board.start(plan, STORIES, seed))


def after(log: Log, *events: board.Board) -> Log:
    for event in events:
        further = pressed(log, event)
        assert further is not log, f"nothing comes of {event}"
        log = further
    return log


def trip(log: Log) -> Log | Refused:
    """Through a file and back, into stories and a plan of their own."""
    return from_json(json.loads(json.dumps(to_json(log))), log.first.plan, STORIES)


def voting() -> Log:
    """The first look-back, ready to count."""
    return after(begun(), Next(), Next())


@settings(max_examples=8, deadline=None)
@given(plans, seeds, seeds)
def test_a_lesson_comes_back_as_it_was_after_every_press(plan: Plan, seed: int, lot: int) -> None:
    rng = random.Random(lot)
    log = begun(plan, seed)
    lesson = log.first
    for _ in range(45):
        event = by_lot(lesson, rng)
        lesson = board.advance(lesson, event)
        log = pressed(log, event)
        assert log.lesson == lesson, "the log is somewhere else than the lesson"
        back = trip(log)
        assert isinstance(back, Log)
        assert (back.presses, back.lesson) == (log.presses, lesson)


@settings(max_examples=15, deadline=None)
@given(plans, seeds, seeds)
def test_no_moment_stands_twice_in_a_log(plan: Plan, seed: int, lot: int) -> None:
    rng = random.Random(lot)
    log = begun(plan, seed)
    for _ in range(80):
        log = pressed(log, by_lot(log.lesson, rng))
    moments = (log.first, *log.after)
    assert all(one != other for place, one in enumerate(moments) for other in moments[:place])
    assert len(log.after) == len(log.presses)


def test_half_counted_hands_are_still_there_after_the_computer_has_stopped() -> None:
    log = after(voting(), board.SetHands("ask", 7), board.MoreHands("ask"))
    back = trip(log)
    assert isinstance(back, Log)
    assert dict(back.lesson.now.hands)["ask"] == 8


def test_a_hand_too_many_put_down_again_leaves_no_trace() -> None:
    log = voting()
    assert after(log, board.MoreHands("ask"), board.LessHands("ask")) == log


def test_what_was_taken_back_is_nowhere_on_the_disk() -> None:
    counted = after(voting(), board.SetHands("block", 23))
    again = after(counted, Confirm(), board.Back(), board.SetHands("block", 0), board.SetHands("ask", 5))
    assert "23" not in json.dumps(to_json(again)["presses"])
    assert [kept.answer.pick for kept in after(again, Confirm()).lesson.now.kept] == ["ask"]


def test_drumming_on_next_and_back_does_not_make_the_file_longer() -> None:
    log = voting()
    for _ in range(200):
        log = after(log, Confirm(), board.Back())
    assert log == voting()


def test_a_board_that_was_blank_when_the_computer_stopped_is_blank_when_it_comes_back() -> None:
    blank = after(voting(), board.SetHands("ask", 3), board.Pause())
    back = trip(blank)
    assert isinstance(back, Log)
    assert back.lesson.paused
    assert board.legal(back.lesson) == (board.Resume(),)
    assert after(back, board.Resume()) == after(voting(), board.SetHands("ask", 3))


def test_nothing_comes_of_a_press_that_is_not_legal() -> None:
    log = begun()
    assert pressed(log, Confirm()) is log
    assert pressed(log, board.Resume()) is log


def test_other_look_backs_than_the_plan_has_come_back_too() -> None:
    log = after(Log(board.start(KIND, STORIES, 1, look_back=KIND.look_back[2:])), Next(), Next())
    back = trip(log)
    assert back == log
    assert isinstance(back, Log)
    assert len(back.first.parts) == len(log.first.parts) == 2


def test_every_press_has_a_name_in_the_file() -> None:
    assert set(KINDS) >= {"Next", "Confirm", "SetHands", "Back", "Pause", "Skip", "Bell", "Hold", "Put"}


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"format": FORMAT + 1}, "newer"),
        ({"format": 0}, "broken"),
        ({"format": True}, "broken"),
        ({"plan": "another"}, "changed"),
        ({"shape": ["junior"]}, "changed"),
        ({"seed": "1"}, "broken"),
        ({"seed": None}, "broken"),
        ({"look-back": 7}, "broken"),
        ({"presses": None}, "broken"),
        ({"presses": [["Next"]] * (MOST + 1)}, "broken"),
        ({"presses": [["Confirm"]]}, "broken"),
        ({"presses": [["Nod"]]}, "broken"),
        ({"presses": [["Next", "twice"]]}, "broken"),
        ({"presses": [["Next"], ["Next"], ["SetHands", "ask", True]]}, "broken"),
        ({"presses": [["Next"], ["Next"], ["SetHands", "ask", 100]]}, "broken"),
        ({"presses": [["Next"], ["Back"]]}, "broken"),
    ],
    ids=[
        "newer", "nought", "true", "another plan", "another shape", "seed in words", "no seed",
        "look-backs a number", "no presses", "too many", "illegal", "unknown", "too much in it",
        "true for one hand", "a hundred hands", "a loop",
    ],
)  # fmt: skip
def test_what_cannot_be_taken_up_is_refused_and_says_why(change: dict[str, object], why: str) -> None:
    assert from_json({**to_json(voting()), **change}, KIND, STORIES) == Refused(why)


@pytest.mark.parametrize("key", ["format", "plan", "seed", "look-back", "shape", "presses"])
def test_a_file_with_a_key_missing_is_broken(key: str) -> None:
    data = to_json(voting())
    del data[key]
    assert from_json(data, KIND, STORIES) == Refused("broken")


@settings(max_examples=60, deadline=None)
@given(st.recursive(st.none() | st.integers() | st.text(max_size=4), lambda one: st.lists(one, max_size=3)))
def test_no_rubbish_on_the_disk_stops_a_lesson(rubbish: object) -> None:
    data = copy.deepcopy(to_json(voting()))
    assert isinstance(from_json(rubbish, KIND, STORIES), Refused)
    for key in data:
        found = from_json({**data, key: rubbish}, KIND, STORIES)
        assert isinstance(found, Refused) or trip(found) == found


def test_a_story_that_plays_in_another_way_since_is_not_gone_on_with_and_a_mended_word_is() -> None:
    story = STORIES["squeaky-door"]
    data = to_json(voting())
    assert story.junior is not None
    cut = replace(story.junior, steps=dict(list(story.junior.steps.items())[1:]))
    other = {**STORIES, story.id: replace(story, junior=cut)}
    assert from_json(data, KIND, other) == Refused("changed")
    order = story.junior.steps["help"]
    assert isinstance(order.task, Order)
    asks = {**story.junior.steps, "help": replace(order, task=replace(order.task, vote="tell"))}
    voted = {**STORIES, story.id: replace(story, junior=replace(story.junior, steps=asks))}
    assert from_json(data, KIND, voted) == Refused("changed")
    mended = {**STORIES, story.id: replace(story, title="A door that squeaks")}
    assert isinstance(from_json(data, KIND, mended), Log)
    assert isinstance(from_json(data, replace(KIND, end="I will write."), STORIES), Log)
