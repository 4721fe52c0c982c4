"""What the voice is handed in place of a word it cannot read."""

from __future__ import annotations

import pytest

from game.stage.respelling import SPOKEN, respelt
from game.ui.reading import speakable


def test_a_word_the_voice_cannot_read_is_exchanged_and_its_neighbours_are_not() -> None:
    said = respelt(speakable("اس میں تمہارا کوئی قصور نہیں۔"), "ur")
    assert said.letters == "اس میں تمہارا کوئی قُسُور نہیں۔"


def test_each_letter_of_the_other_spelling_lights_the_word_that_is_written() -> None:
    text = "**محفوظ** رہو، یہ لفظ دیکھو"
    said = respelt(speakable(text), "ur")
    assert len(said.letters) == len(said.places)
    for word, spoken in (("محفوظ", "محفوز"), ("لفظ", "لَفْز"), ("دیکھو", "دیکھو")):
        at = said.letters.index(spoken)
        begin = text.index(word)
        assert set(said.places[at : at + len(spoken)]) <= set(range(begin, begin + len(word)))


def test_a_word_inside_another_word_and_another_language_stay() -> None:
    assert respelt(speakable("قصوروار"), "ur").letters == "قصوروار"
    assert respelt(speakable("صرف"), "ar").letters == "صرف"


def test_no_exchange_needs_another_one() -> None:
    for table in SPOKEN.values():
        assert not set(table.values()) & set(table)


@pytest.mark.parametrize("code", ["cy", "pl", "ro"])
def test_the_childrens_line_is_called_by_its_name_also_before_a_mark(code: str) -> None:
    said = respelt(speakable("Childline, 0800 1111."), code)
    assert said.letters.startswith(SPOKEN[code]["Childline"] + ",")
    assert said.places[said.letters.index(",")] == len("Childline")
