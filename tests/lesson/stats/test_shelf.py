"""The shelf that ships: enough of everything, nothing to be guessed, and nobody always the one who errs."""

from __future__ import annotations

from collections import Counter
from typing import get_args

import pytest

from game.lesson import model
from game.lesson.library import curriculum, misconceptions
from game.lesson.stats.guessing import PLACES, Guess, choices_of, guesses
from game.lesson.stats.people import group_of
from game.lesson.stats.picturing import Seen, family_of
from game.play.options import shuffled
from tests.lesson.stats.shelf import of, shelf, stories

TRACKS = get_args(model.TrackName)
LETTERS = get_args(model.Letter)
JUNIORS_ALONE = {"group-chat", "e-mail", "search", "sign-up", "class-blog", "reply", "discuss"}
"""Devices and tasks that have to be read (L086)."""
SETS = [(track, letter) for track in TRACKS for letter in LETTERS]


def test_there_are_six_stories_a_letter_most_for_both_ages_and_enough_that_are_fine() -> None:
    figures = shelf()
    assert dict(figures.letters) == dict.fromkeys(LETTERS, 6)
    assert figures.both >= 26
    assert figures.harmless >= 14


@pytest.mark.parametrize("track", TRACKS)
def test_every_device_and_every_task_of_an_age_is_met_at_least_three_times(track: str) -> None:
    found = of(track)
    names = {get_args(model.hints(kind)[tag])[0] for tag, union in _UNIONS for kind in get_args(union)}
    wanted = names - JUNIORS_ALONE if track == "infant" else names
    met = Counter(found.tasks) + Counter(found.devices)
    assert {name: met[name] for name in wanted if met[name] < 3} == {}


_UNIONS = (("device", model.Device), ("task", model.Task))


@pytest.mark.parametrize("track", TRACKS)
def test_every_resident_is_helped_and_none_much_more_often_than_the_others(track: str) -> None:
    helped = Counter(of(track).helps)
    assert set(helped) == set(get_args(model.Resident))
    assert max(helped.values()) <= 2 * min(helped.values())


def test_every_idea_is_behind_picks_in_two_stories_or_more() -> None:
    together = Counter[str]()
    for story in stories():
        together.update({one.idea for one in _answers(story) if one.idea})
    assert [idea for idea in get_args(model.Idea) if together[idea] < 2] == []
    assert of("junior").unmet == ()
    juniors = of("junior").idea_stories
    assert [idea for idea, number in juniors.items() if number < 2] == []


def test_every_idea_returns_to_two_stories_or_more() -> None:
    assert [one.id for one in misconceptions().lesson or () if len(one.returns) < 2] == []


# --- what could be guessed ---------------------------------------------------------------------------


@pytest.mark.parametrize("track", TRACKS)
def test_no_word_no_grown_up_and_no_picture_gives_the_answer_away(track: str) -> None:
    """In six choices or more a trick errs at least once, in ten it is right in four of five at most, and in
    twenty it is worth at most twenty points more than chance.
    """
    tricks = [one for one in of(track).guesses if one.trick not in PLACES]
    assert len(tricks) > 20
    assert [str(one) for one in tricks if one.steps >= 6 and one.right == one.steps] == []
    assert [str(one) for one in tricks if one.steps >= 10 and one.right > 0.8 * one.steps] == []
    assert [str(one) for one in tricks if one.steps >= 20 and one.points > 20] == []


def test_no_picture_and_no_family_of_pictures_is_the_right_one_by_habit() -> None:
    """On ten answers or more it is right from one in five to four in five times."""
    found = of("infant").pictures
    assert found is not None
    often = [one for one in (*found.drawings, *found.families) if one.stands >= 10]
    assert len(often) >= 4
    assert [str(one) for one in often if not one.stands <= 5 * one.right <= 4 * one.stands] == []


def test_on_a_way_back_telling_looks_like_telling_and_nothing_else_does() -> None:
    found = of("infant").pictures
    assert found is not None
    assert sum(one.right for one in found.back_drawings) >= 18
    assert [str(one) for one in found.back_drawings if one.right != one.stands * _tells(one)] == []


def _tells(one: Seen) -> bool:
    return family_of(one.what) == "telling"


def test_who_goes_by_the_picture_is_hardly_better_than_chance() -> None:
    """Whether the best one of half of the shelf is pressed in the other half, or what catches the eye."""
    found = of("infant").pictures
    assert found is not None
    learnt = [one for one in found.guesses if "best elsewhere" in one.trick]
    assert len(learnt) == 2
    assert [str(one) for one in learnt if one.steps < 60 or one.points > 10] == []
    assert [str(one) for one in found.guesses if one.gives_away] == []


@pytest.mark.parametrize("track", TRACKS)
def test_length_is_worth_nothing_over_the_whole_shelf(track: str) -> None:
    for trick in ("the longest", "the shortest"):
        guess = _trick(trick, of(track).guesses)
        assert guess.steps > 40
        assert abs(guess.points) <= 10, guess


@pytest.mark.parametrize(("track", "letter"), SETS)
def test_neither_the_longest_nor_the_shortest_answer_of_a_set_is_right_beyond_luck(
    track: str, letter: str
) -> None:
    choices = choices_of([one for one in stories() if one.letter == letter], track)
    found = guesses(choices)
    assert len(choices) >= 8
    for trick in ("the longest", "the shortest"):
        assert not _trick(trick, found).gives_away, _trick(trick, found)


def test_on_paper_the_right_answer_of_a_junior_stands_first_and_last_as_often_as_chance_has_it() -> None:
    for trick in ("the first in the file", "the last in the file"):
        assert abs(_trick(trick, of("junior").guesses).points) <= 10, trick


def _trick(name: str, found: tuple[Guess, ...]) -> Guess:
    return next(one for one in found if one.trick == name)


def _answers(story: model.Story) -> list[model.Choice]:
    from game.lesson.check.case import answered

    return [one.choice for one in answered(story)]


# --- dignity -----------------------------------------------------------------------------------------


def test_every_story_says_who_is_who() -> None:
    assert [one.id for one in stories() if one.cast is None] == []


def test_every_resident_is_wise_and_mistaken_in_turn() -> None:
    for one in shelf().people:
        if group_of(one.who) == "residents":
            assert one.wise >= 2, one
            assert 2 <= one.mistaken <= 2 * one.wise, one
            assert one.kind >= 1, one


@pytest.mark.parametrize("group", ["at home", "at school"])
def test_grown_ups_help_and_err_as_well(group: str) -> None:
    there = [one for one in shelf().people if group_of(one.who) == group]
    assert sum(one.wise for one in there) >= 4
    assert sum(one.mistaken for one in there) >= 2
    assert sum(one.funny for one in there) >= 2


MEN, WOMEN = ("dad", "grandad", "uncle", "mr-okafor"), ("mum", "gran", "aunt", "miss-patel")


def test_men_help_in_at_least_one_part_of_three_and_women_too() -> None:
    helping = {one.who: one.wise + one.kind for one in shelf().people}
    men, women = sum(map(helping.__getitem__, MEN)), sum(map(helping.__getitem__, WOMEN))
    assert 3 * min(men, women) >= men + women, (men, women)


@pytest.mark.parametrize("who", [*MEN, *WOMEN])
def test_no_grown_up_at_home_errs_more_often_than_helping(who: str) -> None:
    one = next(one for one in shelf().people if one.who == who)
    assert one.mistaken <= max(one.wise + one.kind, 1) or group_of(who) == "at school", one


# --- on the screen -----------------------------------------------------------------------------------


@pytest.mark.parametrize("track", TRACKS)
def test_the_right_answer_lies_at_every_place_of_the_screen_alike(track: model.TrackName) -> None:
    """In 24 sittings of every choice it lies first, and last, as often as chance has it, within a tenth."""
    first = last = chance = 0.0
    for story in stories():
        for step in getattr(story.track(track), "steps", {}).values():
            right = {one.id for one in getattr(step.task, "choices", ()) if one.outcome in ("safe", "back")}
            names = [one.id for one in getattr(step.task, "choices", ())]
            for seed in range(24 if right else 0):
                lying = shuffled(names, f"{seed}/{story.id}/{track}/{step.id}")
                first, last = first + (lying[0] in right), last + (lying[-1] in right)
                chance += len(right) / len(names)
    assert chance > 1000
    assert abs(first / chance - 1) < 0.1
    assert abs(last / chance - 1) < 0.1


# --- the curriculum ----------------------------------------------------------------------------------

READ_AT = ("as quoted by", "as listed", "as printed by", "as described by")


def test_what_is_verified_says_where_it_was_read_and_what_is_not_is_named_by_its_place_alone() -> None:
    frameworks = curriculum().lesson or ()
    assert len(frameworks) >= 8
    for statement in (one for framework in frameworks for one in framework.statements):
        assert any(words in statement.source for words in READ_AT) == statement.verified, statement


def test_papers_print_verified_statements_alone() -> None:
    from game.papers.teller import Teller

    statements = [one for framework in curriculum().lesson or () for one in framework.statements]
    printed = "\n".join(Teller().curriculum([one.id for one in statements]))
    assert all((one.text in printed) == one.verified for one in statements)
