"""Sentences find their translation, and a slip in one never stops the game."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.school.pack import filler
from game.words.catalogue import Catalogue, Untranslated
from game.words.language import language
from game.words.pseudo import pseudo

WELSH = Catalogue(language("cy"), {"Settings": "Gosodiadau", "Hello {name}!": "Helo {name}!", "Back": ""})


def polish_rule(n: int) -> int:
    """One thing; two to four things; many things."""
    if n == 1:
        return 0
    return 1 if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else 2


POLISH = Catalogue(
    language("pl"),
    plurals={"{n} answer": ("{n} odpowiedź", "{n} odpowiedzi", "{n} odpowiedzi (dużo)")},
    plural_rule=polish_rule,
)


def test_a_sentence_is_said_in_the_language() -> None:
    assert WELSH.say("Settings") == "Gosodiadau"
    assert WELSH.say("Hello {name}!", name="Siân") == "Helo Siân!"


def test_a_sentence_without_a_translation_is_said_in_english() -> None:
    assert WELSH.say("Our class") == "Our class"
    assert WELSH.say("Back") == "Back"
    assert Catalogue().say("Settings") == "Settings"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("Hello {name}!", "Hello!", id="before a mark"),
        pytest.param("Ask {name} today", "Ask today", id="in the middle"),
        pytest.param("{name} is here", "is here", id="at the beginning"),
        pytest.param("Well done, {name}", "Well done,", id="at the end"),
        pytest.param("{name}", "", id="alone"),
    ],
)
def test_a_field_nobody_gave_is_left_out_with_its_space(text: str, said: str) -> None:
    assert Catalogue().say(text) == said


def test_a_field_the_sentence_does_not_have_is_ignored() -> None:
    assert Catalogue().say("Settings", name="Joe") == "Settings"


def test_a_field_may_have_any_name_even_our_own_words_for_it() -> None:
    assert Catalogue().say("{text} {self} {n}", text="a", self="b", n=3) == "a b 3"


@pytest.mark.parametrize("text", [":-{}", "{ }", "{", "}", "{0}", "{a b}", "{name.first}"], ids=str)
def test_braces_that_are_no_field_stay_as_they_are(text: str) -> None:
    assert Catalogue().say(text, name="Joe") == text


@given(st.text())
def test_whatever_a_child_is_called_is_said_as_it_is(name: str) -> None:
    assert Catalogue().say("Hello {name}!", name=name, Joe="nobody") == f"Hello {name}!"


@given(st.text(), st.integers())
def test_nothing_that_is_said_can_raise(text: str, n: int) -> None:
    assert isinstance(WELSH.say(text, name="Joe"), str)
    assert isinstance(POLISH.say_n(text, text, n), str)


@pytest.mark.parametrize(
    ("n", "said"),
    [
        pytest.param(0, "0 answers", id="none"),
        pytest.param(1, "1 answer", id="one"),
        pytest.param(2, "2 answers", id="two"),
    ],
)
def test_english_counts_one_and_many(n: int, said: str) -> None:
    assert Catalogue().say_n("{n} answer", "{n} answers", n) == said
    assert WELSH.say_n("{n} answer", "{n} answers", n) == said


@pytest.mark.parametrize(
    ("n", "said"),
    [
        pytest.param(1, "1 odpowiedź", id="one"),
        pytest.param(3, "3 odpowiedzi", id="a few"),
        pytest.param(12, "12 odpowiedzi (dużo)", id="many"),
    ],
)
def test_a_language_counts_by_its_own_rule(n: int, said: str) -> None:
    assert POLISH.say_n("{n} answer", "{n} answers", n) == said


def test_too_few_plural_forms_end_with_the_last_one_there_is() -> None:
    short = Catalogue(language("pl"), plurals={"{n} ping": ("{n} a", "{n} b")}, plural_rule=polish_rule)
    assert short.say_n("{n} ping", "{n} pings", 12) == "12 b"
    unfinished = Catalogue(language("pl"), plurals={"{n} ping": ("", "")}, plural_rule=polish_rule)
    assert unfinished.say_n("{n} ping", "{n} pings", 12) == "12 pings"


def test_other_fields_are_filled_beside_the_number() -> None:
    said = Catalogue().say_n("{n} answer from {who}", "{n} answers from {who}", 4, who="Willow")
    assert said == "4 answers from Willow"


def test_a_story_that_nobody_has_translated_is_told_in_english_to_its_last_word() -> None:
    """Not “Ask unui adult de acasă”: what fills a sentence speaks the language of the sentence."""
    polish = Catalogue(
        language("pl"),
        {"tell|your grown-up": "swojemu dorosłemu"},
        lessons={("fox/infant/ping/say", "Tell {home_adult.tell}!"): "Powiedz {home_adult.tell}!"},
    )
    fill = filler(None, polish.say)
    assert (
        fill(polish.lesson("fox/infant/ping/say", "Tell {home_adult.tell}!")) == "Powiedz swojemu dorosłemu!"
    )
    untold = polish.lesson("fox/infant/ping/now", "Tell {home_adult.tell}!")
    assert isinstance(untold, Untranslated) and fill(untold) == "Tell your grown-up!"
    assert not isinstance(pseudo(language("en_XA")).lesson("x", "Tell"), Untranslated)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        pytest.param("Kwame's grown-up's hat", "Kwame’s grown-up’s hat", id="in words"),
        pytest.param("two o'clock", "two o’clock", id="not only before an s"),
        pytest.param("the growers' day", "the growers’ day", id="after an s"),
        pytest.param("{school_adult.tell}'s", "{school_adult.tell}’s", id="after a field"),
        pytest.param(
            "Say 'yes' or 'it's me'", "Say 'yes' or 'it’s me'", id="never where something is quoted"
        ),
    ],
)
def test_a_story_in_english_has_the_apostrophes_that_are_printed(typed: str, printed: str) -> None:
    """The words of a screen have them too: “Ela’s tablet” stands above what Ela's friend wrote."""
    assert Catalogue().lesson("fox/infant/ping/say", typed) == printed
