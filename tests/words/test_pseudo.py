"""The languages nobody speaks: longer or mirrored, with everything kept that a translation must keep."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.words.bidi import levels
from game.words.faces import FACES, face_for
from game.words.language import LANGUAGES, PSEUDO, language
from game.words.loading import available, load
from game.words.pseudo import CLOSING, OPENING, accented, arabic_letters, pseudo
from tests.words.glyphs import lacking_in_face
from tests.words.samples import SENTENCES

ENGLISH_LETTERS = "".join(map(chr, range(0x20, 0x7F))) + "‘’“”–—…é£\u00a0"
SENTENCE = st.lists(
    st.text(ENGLISH_LETTERS, max_size=12)
    | st.sampled_from(["{name}", "{school_adult.tell}", "**", "0800 1111", " "]),
    max_size=8,
).map("".join)
KEPT = re.compile(r"\{[A-Za-z_][\w.]*\}|\*\*|[0-9]", re.ASCII)
MAKERS = pytest.mark.parametrize("make", [accented, arabic_letters], ids=lambda make: make.__name__)
BY_CODE = pytest.mark.parametrize("code", PSEUDO, ids=str)


@given(SENTENCE)
def test_fields_bold_marks_and_digits_stay_as_they_are(text: str) -> None:
    for make in (accented, arabic_letters):
        made = make(text)
        assert KEPT.findall(made) == KEPT.findall(text)
        assert made[: len(made) - len(made.lstrip())] == text[: len(text) - len(text.lstrip())]
        assert made[len(made.rstrip()) :] == text[len(text.rstrip()) :]


@given(SENTENCE)
def test_every_letter_that_is_said_is_in_both_cuts_of_the_face(text: str) -> None:
    for letters in ("andika", "lexend"):
        assert lacking_in_face(accented(text), face_for(PSEUDO["en_XA"], letters)) == []
    for face in (face_for(PSEUDO["ar_XB"]), FACES["nastaliq"]):
        assert lacking_in_face(arabic_letters(text), face) == []


def test_no_plain_letter_is_left_between_the_fields() -> None:
    every = "The five boxing wizards jump quickly. THE FIVE BOXING WIZARDS JUMP QUICKLY"
    assert not re.search(r"[A-Za-z](?![\u0300-\u036f])", accented(every))
    assert not re.search(r"[A-Za-z]", arabic_letters(every))
    assert len({arabic_letters(letter) for letter in "abcdefghijklmnopqrstuvwxyz"}) == 26


@pytest.mark.parametrize("text", [SENTENCES["en"], "For grown-ups: teachers and parents"], ids=str)
def test_a_sentence_with_accents_is_two_fifths_longer(text: str) -> None:
    letters = sum(letter.isalpha() for letter in accented(text)) / sum(letter.isalpha() for letter in text)
    assert 1.35 < letters < 1.45


def test_it_can_still_be_read() -> None:
    assert accented("Settings") == f"{OPENING}Šéţţïïïñĝšš{CLOSING}"
    assert accented("Hello **{name}**!") == f"{OPENING}Ĥéĺĺööö **{{name}}**!{CLOSING}"
    assert accented("{n} ") == "{n} "


@BY_CODE
def test_a_pseudo_language_is_found_by_its_code_and_never_offered(code: str, tmp_path: Path) -> None:
    assert language(code) is language(code.lower().replace("_", "-")) is PSEUDO[code]
    assert code not in LANGUAGES
    (tmp_path / code / "LC_MESSAGES").mkdir(parents=True)
    assert [found.language.code for found in available(tmp_path)] == ["en"]


def test_the_languages_of_the_same_letters_are_not_taken_for_them() -> None:
    assert [language(code).code for code in ("en_GB", "ar", "ar_EG", "xx_XA")] == ["en", "ar", "ar", "en"]


def test_their_own_names_are_made_like_all_their_words() -> None:
    assert accented("English") == f"{OPENING}{PSEUDO['en_XA'].own_name}{CLOSING}"
    assert arabic_letters("Mirrored") == PSEUDO["ar_XB"].own_name


@BY_CODE
def test_whatever_is_asked_for_is_said_in_it(code: str, tmp_path: Path) -> None:
    catalogue = load(code, tmp_path, pytest.fail)
    make = {"en_XA": accented, "ar_XB": arabic_letters}[code]
    assert catalogue.language is PSEUDO[code]
    assert catalogue.say("Ask {name}", name="Joe") == make("Ask {name}").replace("{name}", "Joe")
    assert catalogue.say_n("{n} ping", "{n} pings", 1) == make("{n} ping").replace("{n}", "1")
    assert catalogue.say_n("{n} ping", "{n} pings", 4) == make("{n} pings").replace("{n}", "4")
    assert catalogue.lesson("a/b", "Ask {school_adult}") == make("Ask {school_adult}")
    assert pseudo(PSEUDO[code]).say("") == ""


def test_mirrored_words_really_run_leftwards_and_their_numbers_do_not() -> None:
    said = arabic_letters("Ring 0800 1111 now?")
    assert PSEUDO["ar_XB"].rtl
    runs = dict(zip(said, levels(said, rtl=True), strict=True))
    assert runs["ر"] == 1
    assert runs["8"] == 2
