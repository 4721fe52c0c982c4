"""The school's own words: its pack over the one that ships, and sentences that say it in any language."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.lesson.model import PLACEHOLDERS, Adult, Pack
from game.school.pack import AGE_LINE, fill, filler, label_fault, pack_of, shipped
from game.school.roles import GENERAL, WORDS
from game.words.catalogue import Catalogue
from game.words.language import language
from game.words.pseudo import pseudo

SAY = Catalogue().say
WELSH = Catalogue(
    language("cy"),
    {
        "tell|your teacher": "wrth dy athro",
        "ask|your teacher": "i dy athro",
        "is|your teacher": "is|dy athro",
    },
).say
OWN = """\
adults:
  - {role: school_adult, word: teaching-assistant, picture: people/assistant-listening, label: Mrs Green}
  - {role: home_adult, word: dad, picture: people/carer-listening}
"""


def usual() -> Pack:
    pack = pack_of(None, "pack.yaml", shipped()).pack
    assert pack is not None
    return pack


def own(text: str) -> Pack:
    found = pack_of(text.encode(), "pack.yaml", shipped())
    assert found.pack is not None and found.own and found.diagnostics == ()
    return found.pack


def test_without_a_pack_of_its_own_a_school_says_what_ships() -> None:
    found = pack_of(None, "pack.yaml", shipped())
    assert found.pack is not None and not found.own and not found.diagnostics
    assert {adult.word for adult in found.pack.adults} <= WORDS.keys()


def test_a_pack_may_hold_only_what_differs() -> None:
    pack = own(OWN)
    assert [adult.word for adult in pack.adults] == ["teaching-assistant", "dad"]
    assert replace(pack, adults=usual().adults) == usual()
    later = own('age_line:\n  number: 16\n  since: "2027-01-01"\n  source: a law\n')
    assert (later.age_line.number, later.adults) == (16, usual().adults)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        pytest.param(
            OWN.replace("teaching-assistant", "teaching-asistant"), 2, "asistant", id="a word that is none"
        ),
        pytest.param(OWN + "meating: never\n", 4, "meating", id="a key that is none"),
        pytest.param(OWN + "meeting: always\n", 4, "always", id="a value that is none"),
        pytest.param("adults: []\n", 1, "", id="nobody"),
        pytest.param("- a\n", 1, "", id="a list"),
        pytest.param("a: &a [*a]\n", 1, "", id="an alias"),
        pytest.param("[" * 5000, 1, "", id="a pit"),
        pytest.param("", 1, "empty", id="empty"),
    ],
)
def test_a_pack_that_is_wrong_is_named_and_the_usual_one_serves(text: str, line: int, words: str) -> None:
    found = pack_of(text.encode(), "pack.yaml", shipped())
    assert found.pack == usual()
    assert not found.own
    assert found.diagnostics[0].line == line
    assert words in found.diagnostics[0].message


@given(st.binary(max_size=120))
def test_any_bytes_leave_the_school_with_a_pack(data: bytes) -> None:
    assert pack_of(data, "pack.yaml", shipped()).pack is not None


def test_a_grown_up_may_have_a_name_but_nothing_to_write_to() -> None:
    assert own(OWN).adults[0].label == "Mrs Green"
    found = pack_of(OWN.replace("Mrs Green", "green@school.example").encode(), "pack.yaml", shipped())
    assert found.pack is not None and found.own
    assert found.pack.adults[0].label is None
    assert "e-mail" in found.diagnostics[0].message
    assert (
        label_fault("M" * 31)
        and label_fault("  ")
        and label_fault("{age_line}")
        and label_fault("07700 900123")
    )


# --- what stories say -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Tell {school_adult.tell}.", "Tell your teacher."),
        ("Ask {home_adult.ask} or {head.ask}!", "Ask your grown-up or the headteacher!"),
        ("{school_adult.is} is here. {head.is} too.", "Your teacher is here. The headteacher too."),
        ("“{school_adult.is} helps.”", "“Your teacher helps.”"),
        ("From {age_line} on.", "From 13 on."),
        ("A smile :-{} and {something}", "A smile :-{} and {something}"),
        ("{school_adult.hug} {school_adult}", "{school_adult.hug} {school_adult}"),
    ],
)
def test_a_placeholder_becomes_words(text: str, said: str) -> None:
    assert fill(text, usual(), SAY) == said
    assert filler(None, SAY)(text) == said


def test_every_placeholder_of_the_form_can_be_filled_for_every_word() -> None:
    for place in PLACEHOLDERS:
        assert "{" not in fill(f"{{{place}}}", usual(), SAY)
    for word, uses in WORDS.items():
        assert set(uses) == {"tell", "ask", "show", "is"}
        assert all(sentence.startswith(f"{use}|") for use, sentence in uses.items()), word
    assert set(GENERAL.values()) <= WORDS.keys()
    assert usual().age_line.number == AGE_LINE


def test_a_language_bends_the_word_after_each_thing_that_is_done() -> None:
    assert fill("Dwed {school_adult.tell}", usual(), WELSH) == "Dwed wrth dy athro"
    assert fill("Gofyn {school_adult.ask}", usual(), WELSH) == "Gofyn i dy athro"


def test_what_stands_before_the_bar_is_never_said() -> None:
    assert fill("{school_adult.is}!", usual(), WELSH) == "Dy athro!", "a translator left it in"
    for code in ("en_XA", "ar_XB"):
        for place in PLACEHOLDERS:
            assert "|" not in fill(f"{{{place}}}", usual(), pseudo(language(code)).say)


def test_not_every_child_has_a_mum() -> None:
    adults = (
        Adult(role="home_adult", word="mum", picture="people/mum-listening"),
        Adult(role="home_adult", word="home-grown-up", picture="people/carer-listening"),
    )
    pack = replace(usual(), adults=adults)
    assert fill("{home_adult.tell}", pack, SAY) == "Your grown-up"
    assert fill("Tell {home_adult.tell}", replace(pack, adults=adults[:1]), SAY) == "Tell your mum"
    assert fill("Tell {school_adult.tell}", pack, SAY) == "Tell your teacher", (
        "nobody of that role in the pack"
    )


def test_a_label_never_stands_in_a_sentence() -> None:
    pack = own(OWN)
    told = " ".join(fill(f"{{{place}}}", pack, SAY) for place in PLACEHOLDERS)
    assert "Green" not in told
    assert "teaching assistant" in told


@given(st.text())
def test_words_without_a_placeholder_stay_as_they_are(text: str) -> None:
    if not re.search(r"\{[a-z]", text):
        assert fill(text, None, SAY) == text
