"""What Reception and Year 1 can read for themselves, and how much of what infants are told that is."""

from __future__ import annotations

import pytest

from game.lesson.check.case import case_of
from game.lesson.check.sounding import MOST, sounded
from game.lesson.phonics import readable
from tests.lesson.stats.shelf import of, stories


@pytest.mark.parametrize(
    "word", ["ship", "night", "boat", "telling", "hopping", "the", "my", "photo", "ping"]
)
def test_reception_sounds_it_out_or_knows_it_by_heart(word: str) -> None:
    assert readable("reception").has(word)


@pytest.mark.parametrize(
    "word", ["cake", "phone", "blue", "home", "knot", "because", "Mrs", "looked", "share"]
)
def test_year_one_can_read_it(word: str) -> None:
    assert readable("year-one").has(word)


@pytest.mark.parametrize("word", ["cake", "phone", "blue", "home", "knot", "because"])
def test_and_reception_cannot_yet(word: str) -> None:
    assert not readable("reception").has(word)


@pytest.mark.parametrize("word", ["giant", "rhyme", "thought", "curious", "competition"])
def test_it_is_for_later(word: str) -> None:
    assert not readable("year-one").has(word)


def test_of_every_infants_story_few_words_are_for_later_than_year_one() -> None:
    told = [story for story in stories() if story.infant]
    shares = {story.id: sounded(case_of(story)).share_beyond for story in told}
    assert {name: share for name, share in shares.items() if share > MOST} == {}


def test_of_all_that_infants_are_told_nine_words_in_ten_can_be_read_in_reception() -> None:
    words = of("infant").sounded
    assert words is not None
    assert words.words > 4000
    assert words.reception >= 0.9 * words.words
    assert words.year_one >= 0.97 * words.words
    assert of("junior").sounded is None
