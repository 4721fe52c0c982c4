"""No word of ours is drawn as an empty box."""

from __future__ import annotations

import pytest

from game.words.faces import FACES, face_for
from game.words.language import LANGUAGES
from tests.words.glyphs import lacking, lacking_in_face
from tests.words.samples import LABELS, SENTENCES

PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;!?'\"()-–%/\u00a0"
BY_CODE = pytest.mark.parametrize("code", LANGUAGES, ids=str)
BY_FACE = pytest.mark.parametrize("key", FACES, ids=str)


@BY_CODE
@pytest.mark.parametrize("choice", ["andika", "lexend"], ids=str)
def test_a_language_can_say_its_own_name_and_a_sentence(code: str, choice: str) -> None:
    language = LANGUAGES[code]
    face = face_for(language, choice)
    said = [language.own_name, SENTENCES[code], *LABELS.get(code, {}).values()]
    assert lacking_in_face(" ".join(said), face) == []


@BY_FACE
def test_every_face_holds_names_numbers_and_marks_in_latin_letters(key: str) -> None:
    assert lacking_in_face(PLAIN, FACES[key]) == []


def test_every_language_has_a_sentence_of_about_25_words() -> None:
    assert set(SENTENCES) == set(LANGUAGES)
    assert {
        code: len(words.split()) for code, words in SENTENCES.items() if not 20 <= len(words.split()) <= 34
    } == {}


def test_a_character_the_face_lacks_is_named_once() -> None:
    nobodys = "\U0010fffd"
    face = FACES["andika"]
    assert lacking_in_face(f"A{nobodys}B{nobodys}", face) == ["'\\U0010fffd' U+10FFFD without a name"]
    assert lacking_in_face("قلم", face) == [
        "'ق' U+0642 ARABIC LETTER QAF",
        "'ل' U+0644 ARABIC LETTER LAM",
        "'م' U+0645 ARABIC LETTER MEEM",
    ]


def test_what_is_there_is_not_reported() -> None:
    assert lacking("ab", [ord("a"), ord("b")]) == []
    assert lacking("ab", [ord("a")]) == ["'b' U+0062 LATIN SMALL LETTER B"]
