"""The rules of a lesson on the board: secret votes, two rounds, one page back, a pause that keeps nothing."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.lesson.model import LookBack, Order, Plan, Reply, Story
from game.play import Confirm, Hold, Next, Pick, Put, TakeBack, board
from game.play.board.counting import MOST
from game.play.bot import careful as careful_alone
from tests.play.board_walking import PLANS, STORIES, board_walked, board_walks
from tests.play.lot_stories import lot_story

KIND, MEETING = PLANS["what-kwame-reads"], PLANS["only-in-the-game"]
ODD: tuple[board.Board, ...] = (
    Pick("nobody"), Pick("yes"), Hold("nobody"), Put("nowhere"), TakeBack("nobody"), Confirm(), Next(),
    board.SetHands("tell", 100), board.SetHands("tell", -1), board.SetHands("nobody", 3),
    board.MoreHands("nobody"), board.LessHands("laugh"),
    board.Resume(), board.Back(), board.Skip(), board.Bell(),
)  # fmt: skip


def every_plan() -> Iterator[Plan]:
    """The shipped plans, and one for each story and age group, so that all stories come to the board."""
    yield from PLANS.values()
    for story in STORIES.values():
        for track in ("infant", "junior"):
            if story.track(track):  # type: ignore[arg-type]
                yield replace(KIND, id=f"{story.id}-{track}", track=track, look_back=(), stories=(story.id,))  # type: ignore[arg-type]


PLANNED = list(every_plan())
planned = st.sampled_from([(plan, STORIES) for plan in PLANNED]) | st.integers(0, 10_000).map(
    lambda seed: lot_plan(seed)
)


def lot_plan(seed: int) -> tuple[Plan, dict[str, Story]]:
    """A plan of two stories which nobody wrote, one of them looked back at first."""
    stories = {story.id: story for story in (lot_story(seed), lot_story(seed + 1))}
    ago = LookBack(story=f"lot-{seed + 1}", step="s0", ago="week")
    return replace(KIND, id=f"lot-{seed}", look_back=(ago,), stories=tuple(stories)), stories


planned = st.sampled_from([(plan, STORIES) for plan in PLANNED]) | st.integers(0, 10_000).map(lot_plan)


def begun(plan: Plan = KIND, seed: int = 1) -> board.Lesson:
    """A lesson at the first step of its story: ground rules read, look-backs left out."""
    lesson = board.start(plan, STORIES, seed, look_back=())
    return pressed(lesson, Next())


def pressed(lesson: board.Lesson, *events: board.Board) -> board.Lesson:
    """The lesson after these presses, each of which must mean something."""
    for event in events:
        after = board.advance(lesson, event)
        assert after is not lesson, f"nothing comes of {event} at {lesson.now.phase}"
        lesson = after
    return lesson


def hands(**counted: int) -> tuple[board.Board, ...]:
    return tuple(board.SetHands(what, number) for what, number in counted.items())


def voted(lesson: board.Lesson, first: dict[str, int], second: dict[str, int]) -> board.Lesson:
    """The lesson after both votes of a step in which one chooses, with the bars on the board."""
    lesson = pressed(lesson, Next(), *hands(**first), Confirm(), Next())
    return pressed(lesson, *hands(**second), Confirm())


def by_lot(lesson: board.Lesson, rng: random.Random) -> board.Board:
    """A teacher who presses anything, numbers seldom, and hardly ever the bell."""
    events = board.legal(lesson)
    kind = rng.choice(list(dict.fromkeys(map(type, events))))
    if kind in (board.Bell, board.Back, board.SetHands) and rng.random() < 0.8:
        kind = type(events[0])
    return rng.choice([event for event in events if type(event) is kind])


def careful(lesson: board.Lesson) -> board.Board:
    """A class that knows it: everybody for what is right, and work done at the first go."""
    now = lesson.now
    if lesson.paused:
        return board.Resume()
    if now.phase == "work":
        assert now.play is not None
        return careful_alone(now.play, random.Random(0))
    if now.phase == "vote":
        assert now.play is not None
        right = board.ballots(now.play)[now.ballot].right
        wanted = tuple((one, 27 if one == right else 0) for one, _ in now.hands)
        change = next((one for one, was in zip(wanted, now.hands, strict=True) if one != was), None)
        return board.SetHands(*change) if change else Confirm()
    if now.phase == "bars" and Next() not in board.legal(lesson):
        assert now.play is not None
        missing = now.way.index("")
        return Pick(board.ballots(now.play)[missing].right)
    return Next()


# --- the walks ------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", board_walks(), ids=lambda path: path.stem)
def test_a_lesson_goes_as_it_is_written(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    found = board_walked(text)
    if os.environ.get("SAVE_WALKS"):
        path.write_text(found, encoding="utf-8")
    assert found == text


def test_the_walks_show_two_votes_a_tie_one_page_back_and_the_pause() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in board_walks())
    for line in (
        "vote 1",
        "vote 2",
        "talk ",
        "why ",
        "forget ",
        "way     the teacher says",
        "(a calm picture)",
        "once more",
    ):
        assert f"  {line}" in text or f", {line}" in text, line


# --- by lot ---------------------------------------------------------------------------------------


@settings(max_examples=60, deadline=None)
@given(planned, st.integers(0, 2**31), st.integers(0, 2**31))
def test_whatever_a_teacher_presses_the_lesson_goes_on_and_only_good_presses_count(
    plan: tuple[Plan, dict[str, Story]], seed: int, lot: int
) -> None:
    rng = random.Random(lot)
    lesson = board.start(*plan, seed)
    for _ in range(250):
        events = board.legal(lesson)
        assert events, "a dead end"
        assert len(set(events)) == len(events)
        odd = rng.choice(ODD)
        if odd not in events:
            assert board.advance(lesson, odd) is lesson
        event = by_lot(lesson, rng)
        after = board.advance(lesson, event)
        assert after is not lesson
        assert after != lesson
        if lesson.paused:
            assert after.now is lesson.now, "something happened behind the calm picture"
        for part in range(len(after.parts)):
            answers = board.sitting(after.now.kept, part)
            assert [answer.number for answer in answers] == list(range(1, len(answers) + 1))
            places = [(answer.step, answer.round, tuple(sorted(dict(answer.counts)))) for answer in answers]
            assert len(set(places)) == len(places), "a vote was kept twice"
        lesson = after


@settings(max_examples=60, deadline=None)
@given(planned, st.integers(0, 2**31), st.integers(0, 120))
def test_from_wherever_a_lesson_is_it_comes_to_its_sentence(
    plan: tuple[Plan, dict[str, Story]], seed: int, far: int
) -> None:
    rng = random.Random(seed)
    lesson = board.start(*plan, seed)
    for _ in range(far):
        lesson = board.advance(lesson, by_lot(lesson, rng))
    for _ in range(600):
        if lesson.over and not lesson.paused:
            break
        lesson = pressed(lesson, careful(lesson))
    assert lesson.over


@pytest.mark.parametrize("plan", PLANNED, ids=lambda plan: plan.id)
def test_a_class_that_knows_it_votes_twice_at_every_dilemma_and_never_meets_one_again(plan: Plan) -> None:
    lesson = board.start(plan, STORIES, 3)
    while not lesson.over:
        lesson = pressed(lesson, careful(lesson))
        assert not board.again(lesson)
    for number, part in enumerate(lesson.parts):
        answers = board.sitting(lesson.now.kept, number)
        assert answers
        for answer in answers:
            assert answer.outcome in ("safe", "back")
            assert answer.idea is None
            assert sum(number for _, number in answer.counts) == (
                27 if answer.task in ("choose", "reply") else 0
            )
        rounds = [answer.round for answer in answers if answer.task == "choose"]
        assert rounds == ([1] if part.look_back else [1, 2] * (len(rounds) // 2))


# --- votes ----------------------------------------------------------------------------------------


def test_nobody_sees_a_vote_before_both_are_counted() -> None:
    lesson = pressed(begun(), Next(), *hands(laugh=9, kwame=3), Confirm())
    assert lesson.now.phase == "talk"
    assert board.bars(lesson) == ()
    lesson = pressed(lesson, Next())
    assert board.bars(lesson) == ()
    assert set(dict(lesson.now.hands).values()) == {0}
    lesson = pressed(lesson, *hands(kwame=12), Confirm())
    assert [(vote.round, vote.total) for vote in board.bars(lesson)] == [(1, 12), (2, 12)]


def test_the_story_goes_where_the_second_vote_says_and_not_the_first() -> None:
    lesson = voted(begun(), {"laugh": 20}, {"kwame": 20})
    assert lesson.now.way == ("kwame",)
    assert [kept.answer.outcome for kept in lesson.now.kept] == ["unsafe", "safe"]


def test_an_unsafe_second_vote_leads_to_the_way_back() -> None:
    lesson = pressed(voted(begun(), {"laugh": 20}, {"laugh": 20}), Next(), Next())
    said = board.said(lesson)
    assert said is not None
    assert said.kind == "unsafe"
    lesson = pressed(lesson, Next())
    assert lesson.now.play is not None
    assert lesson.now.play.step == "way-back"


def test_on_a_tie_and_without_hands_the_teacher_says_how_it_goes_on() -> None:
    for second in ({"laugh": 5, "leave": 5}, {}):
        lesson = voted(begun(), {"laugh": 9}, second)
        assert lesson.now.way == ("",)
        assert Next() not in board.legal(lesson)
        assert Next() in board.legal(pressed(lesson, Pick("leave")))


def test_the_most_tempting_answer_is_the_wrong_one_with_the_most_hands_before_the_talk() -> None:
    lesson = pressed(
        begun(), Next(), *hands(kwame=20, leave=4, laugh=3), Confirm(), Next(), *hands(laugh=9), Confirm()
    )
    lure = board.tempting(lesson)
    assert lure is not None
    assert lure.id == "leave"
    later = board.tempting(voted(begun(), {"kwame": 20}, {"kwame": 12, "back": 8}))
    assert later is not None
    assert later.id == "back", "nobody asks of an answer without a hand why it might be tempting"


def test_hands_are_counted_from_0_to_99() -> None:
    lesson = pressed(begun(), Next())
    assert board.advance(lesson, board.LessHands("laugh")) is lesson
    lesson = pressed(lesson, board.SetHands("laugh", MOST))
    assert board.advance(lesson, board.MoreHands("laugh")) is lesson
    assert board.advance(lesson, board.SetHands("laugh", MOST)) is lesson
    lesson = pressed(lesson, board.LessHands("laugh"), board.MoreHands("kwame"))
    assert dict(lesson.now.hands) == {"laugh": 98, "kwame": 1, "leave": 0, "back": 0}


def test_a_vote_without_hands_is_not_kept() -> None:
    lesson = voted(begun(), {}, {"kwame": 3})
    assert [(kept.answer.round, kept.answer.pick) for kept in lesson.now.kept] == [(2, "kwame")]


def test_a_reply_is_voted_on_row_by_row_and_the_part_that_hurts_decides() -> None:
    lesson = begun()
    while not (lesson.now.play and isinstance(lesson.now.play.now.task, Reply)):
        lesson = pressed(lesson, careful(lesson))
    before = len(lesson.now.kept)
    lesson = pressed(lesson, Next(), *hands(bit=9), Confirm(), *hands(tell=9), Confirm(), Next())
    lesson = pressed(lesson, *hands(bit=8, loved=1), Confirm(), *hands(tell=9), Confirm())
    assert lesson.now.way == ("bit", "tell")
    rows = [(kept.answer.round, kept.answer.pick) for kept in lesson.now.kept[before:]]
    assert rows == [(1, "bit"), (1, "tell"), (2, "bit"), (2, "tell")]
    lesson = pressed(lesson, Next(), Next())
    said = board.said(lesson)
    assert said is not None
    assert (said.kind, said.place) == ("part", "bit")


# --- work, look-backs, talk -----------------------------------------------------------------------


def test_of_a_worked_task_it_is_kept_only_that_it_was_done_also_when_one_thing_was_voted_on() -> None:
    lesson = begun()
    while not (lesson.now.play and isinstance(lesson.now.play.now.task, Order)):
        lesson = pressed(lesson, careful(lesson))
    before = lesson.now.kept
    lesson = pressed(lesson, Next(), board.SetHands("1", 20), Confirm())
    assert [vote.total for vote in board.bars(lesson)] == [20]
    assert lesson.now.kept == before
    while lesson.now.phase != "say":
        lesson = pressed(lesson, careful(lesson))
    (done,) = lesson.now.kept[len(before) :]
    assert (done.answer.pick, done.answer.counts) == ("done", ())


def test_a_look_back_that_the_class_has_not_met_is_skipped_and_a_story_is_not() -> None:
    lesson = pressed(board.start(KIND, STORIES, 1), Next(), board.Skip())
    assert lesson.now.part == 1
    assert lesson.now.kept == ()
    assert board.Skip() not in board.legal(begun())


def test_what_was_skipped_was_not_done() -> None:
    lesson = begun(MEETING)
    while lesson.now.phase != "work":
        lesson = pressed(lesson, careful(lesson))
    before = lesson.now.kept
    lesson = pressed(lesson, board.Skip())
    assert lesson.now.phase == "say"
    assert lesson.now.kept == before


@pytest.mark.parametrize("plan", PLANNED, ids=lambda plan: plan.id)
def test_what_is_voted_on_in_a_worked_task_is_in_it_and_one_answer_is_right(plan: Plan) -> None:
    lesson = begun(plan)
    while not lesson.over:
        if lesson.now.play is not None:
            task = lesson.now.play.now.task
            found = board.ballots(lesson.now.play)
            if getattr(task, "vote", None):
                assert len(found) == 1
            for ballot in found:
                assert ballot.right in ballot.options
                assert len(set(ballot.options)) == len(ballot.options) > 1
        lesson = pressed(lesson, careful(lesson))


def test_a_look_back_is_one_vote_and_then_what_is_right() -> None:
    lesson = pressed(board.start(KIND, STORIES, 1), Next(), Next(), *hands(block=20, ask=2), Confirm())
    assert lesson.now.phase == "bars"
    assert lesson.now.way == ("ask",)
    lesson = pressed(lesson, Next())
    said = board.said(lesson)
    assert said is not None
    assert said.kind == "safe"
    assert [kept.answer.pick for kept in lesson.now.kept] == ["block"]


def test_look_backs_that_cannot_be_asked_are_left_out_and_others_may_be_handed_in() -> None:
    gone = LookBack(story="nowhere", step="ping", ago="week")
    no_step = LookBack(story="new-in-class", step="nowhere", ago="week")
    worked = LookBack(story="squeaky-door", step="help", ago="week")
    good = LookBack(story="new-in-class", step="ping", ago="term")
    lesson = board.start(KIND, STORIES, 1, look_back=(gone, no_step, worked, good))
    assert [part.look_back for part in lesson.parts] == [good, None]


def test_a_plan_without_a_story_that_can_be_played_is_refused_in_a_sentence() -> None:
    with pytest.raises(ValueError, match="none of the stories of “what-kwame-reads” can be played"):
        board.start(KIND, {}, 1)


def test_a_step_that_is_met_again_is_voted_on_once_and_not_kept_twice() -> None:
    lesson = pressed(
        begun(),
        Next(),
        *hands(laugh=9),
        Confirm(),
        Next(),
        *hands(laugh=9),
        Confirm(),
        Next(),
        Next(),
        Next(),
    )
    once = pressed(
        lesson, Next(), *hands(wait=9), Confirm(), Next(), *hands(wait=9), Confirm(), Next(), Next(), Next()
    )
    assert board.again(once)
    kept = once.now.kept
    once = pressed(once, Next(), *hands(tell=9), Confirm())
    assert once.now.phase == "bars"
    assert once.now.kept == kept
    assert once.now.way == ("tell",)


# --- one page back, pause, bell -------------------------------------------------------------------


def test_one_page_back_has_its_hands_still_and_what_is_confirmed_again_takes_the_place() -> None:
    before = pressed(begun(), Next(), *hands(laugh=9))
    lesson = pressed(before, Confirm(), board.Back())
    assert lesson == before
    lesson = pressed(lesson, *hands(laugh=10), Confirm())
    assert [dict(kept.answer.counts)["laugh"] for kept in lesson.now.kept] == [10]


@settings(max_examples=30, deadline=None)
@given(planned, st.integers(0, 2**31), st.integers(0, 120))
def test_page_by_page_one_comes_back_to_the_ground_rules_with_nothing_kept(
    plan: tuple[Plan, dict[str, Story]], seed: int, far: int
) -> None:
    rng = random.Random(seed)
    lesson = first = board.start(*plan, seed)
    for _ in range(far):
        lesson = board.advance(lesson, by_lot(lesson, rng))
    if lesson.paused:
        lesson = pressed(lesson, board.Resume())
    for _ in range(far):
        lesson = board.advance(lesson, board.Back())
    assert lesson == first


def test_while_the_board_is_blank_nothing_can_be_pressed_but_the_way_back_to_it() -> None:
    lesson = pressed(begun(), Next(), *hands(laugh=9))
    blank = pressed(lesson, board.Pause())
    assert board.legal(blank) == (board.Resume(),)
    for event in board.legal(lesson):
        assert board.advance(blank, event) is blank
    assert pressed(blank, board.Resume()) == lesson


def test_when_the_bell_rings_the_lesson_ends_with_its_sentence_and_keeps_what_was_counted() -> None:
    lesson = pressed(begun(), Next(), *hands(laugh=9), Confirm())
    rung = pressed(lesson, board.Bell())
    assert rung.over
    assert rung.now.kept == lesson.now.kept
    assert pressed(rung, board.Back()) == lesson
