"""Five thousand sentences of stories lie in little room, and each is found by its place and its English."""

from __future__ import annotations

import sys

from hypothesis import given
from hypothesis import strategies as st

from game.words.packed import Heap, Packed

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


def pack(words: dict[tuple[str, str], str]) -> Packed:
    heap = Heap()
    for place, said in words.items():
        heap.add(place, said)
    return Packed(heap)


@given(st.dictionaries(st.tuples(TEXTS, TEXTS), TEXTS, max_size=30), st.tuples(TEXTS, TEXTS))
def test_it_answers_as_a_dictionary_does(words: dict[tuple[str, str], str], other: tuple[str, str]) -> None:
    packed = pack(words)
    assert len(packed) == len(words)
    assert {place: packed.get(place) for place in words} == words
    assert packed.get(other) == words.get(other)


def test_where_a_place_stands_twice_the_last_one_counts_as_in_a_dictionary() -> None:
    heap = Heap()
    for said in ("Llwynog", "Cadno"):
        heap.add(("fox/title", "Fox"), said)
    assert Packed(heap).get(("fox/title", "Fox")) == "Cadno"


def test_it_weighs_little_more_than_the_words_themselves() -> None:
    words = {(f"fox/infant/{n}/say", f"This is sentence {n}."): f"یہ جملہ {n} ہے۔" for n in range(5000)}
    packed = pack(words)
    weight = sum(sys.getsizeof(getattr(packed, part)) for part in Packed.__slots__)
    assert weight < sum(len(said.encode()) for said in words.values()) + 5000 * 16
