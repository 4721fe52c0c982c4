"""Five thousand sentences of stories lie in little room, and each is found by its place and its English."""

from __future__ import annotations

import sys

from hypothesis import given
from hypothesis import strategies as st

from game.words.packed import Packed

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


@given(st.dictionaries(st.tuples(TEXTS, TEXTS), TEXTS, max_size=30), st.tuples(TEXTS, TEXTS))
def test_it_answers_as_a_dictionary_does(words: dict[tuple[str, str], str], other: tuple[str, str]) -> None:
    packed = Packed(words.items())
    assert len(packed) == len(words)
    assert {place: packed.get(place) for place in words} == words
    assert packed.get(other) == words.get(other)


def test_where_a_place_stands_twice_the_last_one_counts_as_in_a_dictionary() -> None:
    assert Packed([(("fox/title", "Fox"), "Llwynog"), (("fox/title", "Fox"), "Cadno")]).get(
        ("fox/title", "Fox")
    ) == ("Cadno")


def test_it_weighs_little_more_than_the_words_themselves() -> None:
    words = {(f"fox/infant/{n}/say", f"This is sentence {n}."): f"یہ جملہ {n} ہے۔" for n in range(5000)}
    packed = Packed(words.items())
    weight = sum(sys.getsizeof(getattr(packed, part)) for part in Packed.__slots__)
    assert weight < sum(len(said.encode()) for said in words.values()) + 5000 * 16
