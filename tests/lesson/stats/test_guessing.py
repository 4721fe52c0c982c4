"""A guesser with one trick is held against chance, and only a trick that is worth something is called one."""

from __future__ import annotations

import pytest

from game.lesson.stats.guessing import Answers, Guess, guesses
from tests.lesson.stats.shelf import answer, stories

Choices = tuple[Answers, ...]
RIGHT_AND_LONG: Answers = (answer("Say yes"), answer("Look who it is first", "safe"))
RIGHT_AND_SHORT: Answers = (answer("Say yes to it at once"), answer("Look first", "safe"))


def played(trick: str, choices: Choices) -> Guess:
    (found,) = [one for one in guesses(choices) if one.trick == trick]
    return found


def test_the_longest_answer_is_found_out_where_it_is_always_right() -> None:
    guess = played("the longest", (RIGHT_AND_LONG,) * 8)
    assert (guess.steps, guess.right, guess.chance) == (8, 8, 4)
    assert guess.spread == pytest.approx(2**0.5)
    assert guess.points == pytest.approx(50)
    assert guess.gives_away


def test_where_the_longest_is_right_half_of_the_time_it_gives_nothing_away() -> None:
    guess = played("the longest", (RIGHT_AND_LONG, RIGHT_AND_SHORT) * 4)
    assert (guess.right, guess.chance, guess.gives_away) == (4, 4, False)


def test_luck_with_a_few_choices_is_no_trick() -> None:
    assert not played("the longest", (RIGHT_AND_LONG,) * 3).gives_away


def test_chance_decides_between_two_that_are_equally_long() -> None:
    three: Answers = (answer("Ask Ravi now", "safe"), answer("Say it now"), answer("Go"))
    assert played("the longest", (three,)).right == 0.5


def test_a_trick_that_fits_every_answer_of_a_choice_says_nothing() -> None:
    both: Answers = (answer("Ask Ravi", "safe"), answer("Ask Zip"))
    assert [one for one in guesses((both,) * 6) if one.trick == "the word “ask”"] == []


def test_a_word_a_grown_up_and_a_picture_are_found_out() -> None:
    told: Answers = (
        answer("Tell {home_adult.tell}", "safe", "icons/tell"),
        answer("Go to the park", "unsafe", "icons/map"),
    )
    for trick in ("the word “tell”", "the word “home_adult”", "the picture icons/tell", "to tell"):
        assert played(trick, (told,) * 6).right == 6
    assert played("the word “park”", (told,) * 6).right == 0


def test_on_a_way_back_telling_is_always_right_and_no_trick_of_words() -> None:
    back: Answers = (answer("Tell {home_adult.tell}", "back"), answer("Say nothing", "part"))
    assert {one.trick for one in guesses((back,) * 6)} == {
        "the first in the file",
        "the last in the file",
        "the longest",
        "the shortest",
    }


def test_a_choice_in_which_all_is_right_is_no_guess() -> None:
    from game.lesson.stats.guessing import choices_of

    assert all(
        0 < sum(one.outcome in ("safe", "back") for one in given) < len(given)
        for track in ("infant", "junior")
        for given in choices_of(stories(), track)
    )
