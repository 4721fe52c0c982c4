"""Whoever follows a hint of the checker does not meet the next complaint because of it."""

from __future__ import annotations

import pytest

from game.lesson.check.reading import LIMITS, count
from game.lesson.check.wordlists import TOPIC, topics_in
from tests.lesson.check.shelves import checked
from tests.lesson.examples import changed


@pytest.mark.parametrize("word", TOPIC, ids=lambda word: word.replace(" ", "-"))
def test_an_explanation_that_is_offered_is_short_enough_and_needs_no_other(word: str) -> None:
    sentence = f"{word.capitalize()}: {TOPIC[word]}."
    assert count(sentence) <= LIMITS[0].sentence
    assert [found for found, _ in topics_in(sentence)] == [word]


def test_an_ending_behind_a_placeholder_is_no_hard_word() -> None:
    text = changed("say: A new ping!", 'say: "It is {home_adult.is}\'s ping!"')
    assert [one.message for one in checked(text) if one.code == "L079"] == []


def test_a_new_word_that_should_go_need_not_be_explained_first() -> None:
    found = checked(changed("A new ping!", "This profile wants a password."))
    told = [(one.code, one.column) for one in found if one.code in ("L077", "L078")]
    assert told == [("L078", 17), ("L077", 33)]
