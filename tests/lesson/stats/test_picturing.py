"""Whoever goes by the picture is found out: who learns one, who learns a family, and whose eye is caught."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.assets import art_names
from game.lesson import model
from game.lesson.stats.guessing import Answers, Guess
from game.lesson.stats.picturing import SIGNS, Pictures, Seen, family_of, pictures
from game.scenes.story.pictures import PEOPLE, PICTURES
from tests.lesson.stats.shelf import answer, stories

HOME: Answers = (answer("Ask at home", "safe", "icons/tell-home"), answer("Shut it", "alarm", "icons/block"))
TURNED: Answers = (answer("Ask to hide it", "alarm", "icons/tell-home"), answer("No!", "safe", "icons/block"))


def shelf_of(*choices: Answers) -> Pictures:
    """The pictures of a shelf which has one story for each of these choices."""
    story = next(one for one in stories() if one.infant)
    assert story.infant
    step = next(one for one in story.infant.steps.values() if isinstance(one.task, model.Choose))
    told = []
    for given in choices:
        asked = replace(step, task=model.Choose(task="choose", ask="What now?", choices=given))
        told.append(replace(story, infant=replace(story.infant, steps={step.id: asked})))
    return pictures(told, "infant")


def guess(found: Pictures, words: str) -> Guess:
    (one,) = [one for one in found.guesses if words in one.trick]
    return one


def test_a_picture_that_always_wins_is_learnt_and_one_that_takes_turns_teaches_nothing() -> None:
    always, turns = shelf_of(*(HOME,) * 12), shelf_of(*(HOME, TURNED) * 6)
    assert always.drawings == (Seen("icons/tell-home", 12, 12), Seen("icons/block", 12, 0))
    assert guess(always, "picture that was best").right == pytest.approx(12)
    assert guess(always, "picture that was best").gives_away
    assert turns.drawings == (Seen("icons/tell-home", 12, 6), Seen("icons/block", 12, 6))
    assert guess(turns, "picture that was best").right <= 6


def test_a_family_is_learnt_although_no_picture_comes_twice() -> None:
    """Four grown-ups who are always right, and four things that never are."""
    grown_ups = ("icons/tell", "icons/show", "people/mum-head", "icons/help-hand")
    stops = ("icons/block", "icons/put-down", "icons/back", "stickers/shield")
    shown = [
        (answer("Ask", "safe", one), answer("Stop", "alarm", two))
        for one, two in zip(grown_ups, stops, strict=True)
    ]
    found = shelf_of(*shown)
    assert guess(found, "picture that was best").right == pytest.approx(2)
    assert guess(found, "family that was best").right == pytest.approx(4)
    assert guess(found, "somebody on it").right == 4


def test_a_family_on_every_answer_is_no_help_and_is_not_counted() -> None:
    both: Answers = (answer("Tell", "safe", "icons/tell"), answer("Say nothing", "part", "icons/beside"))
    found = shelf_of(both, both)
    assert found.families == ()
    assert found.drawings == (Seen("icons/tell", 2, 2), Seen("icons/beside", 2, 0))


def test_ways_back_are_counted_apart_and_choices_in_which_all_is_right_are_counted() -> None:
    back: Answers = (answer("Tell", "back", "icons/tell"), answer("Wait", "part", "icons/wait"))
    fine: Answers = (answer("Sing", "safe", "snail-race"), answer("Draw", "safe", "crayons"))
    found = shelf_of(back, fine)
    assert found.back_drawings == (Seen("icons/tell", 1, 1), Seen("icons/wait", 1, 0))
    assert found.drawings == (Seen("snail-race", 1, 1), Seen("crayons", 1, 1))
    assert guess(found, "picture that was best").steps == 0


def test_what_was_right_on_a_way_back_is_tried_elsewhere_and_judged_there() -> None:
    """“Tell” is right by rule on a way back: whoever learnt it there presses it where it is alarm."""
    back: Answers = (answer("Tell", "back", "icons/tell"), answer("Wait", "part", "icons/wait"))
    fine: Answers = (answer("Ask to hide it", "alarm", "icons/tell"), answer("Sing", "safe", "icons/music"))
    learnt = guess(shelf_of(back, fine), "picture that was best")
    assert (learnt.steps, learnt.right) == (1, 0)


def test_a_child_who_hides_or_walks_off_is_somebody_too() -> None:
    hides: Answers = (answer("Hide", "alarm", "icons/hide"), answer("Sing", "safe", "icons/music"))
    leaves: Answers = (answer("Leave it", "safe", "icons/leave"), answer("Press", "unsafe", "icons/press"))
    found = guess(shelf_of(hides, leaves), "somebody on it")
    assert (found.steps, found.right) == (2, 1)


def test_every_name_in_a_family_is_a_drawing_and_faces_are_friends_or_grown_ups() -> None:
    there = {name.rpartition("/")[2] for name in art_names() if name.startswith(("icons/", "stickers/"))}
    assert {name for names in SIGNS.values() for name in names} <= there
    assert family_of("people/ela-head") == "friends"
    assert family_of("people/mr-okafor-head") == family_of("icons/tell-school") == "telling"
    assert family_of("snail-race") == "painting"
    assert family_of("icons/next") == "thing"
    assert family_of("icons/hide") == "child"


def test_every_picture_on_an_answer_of_infants_has_words() -> None:
    """Who cannot make it out is told what is in it."""
    said = [
        one.what for found in (pictures(stories(), "infant"),) for one in found.drawings + found.back_drawings
    ]
    assert len(said) > 40
    assert [one for one in said if one not in PICTURES and one[7:].rpartition("-")[0] not in PEOPLE] == []
