"""Which word is being read, and what a voice is given to read."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from game.ui.geometry import Rect
from game.ui.look import Look
from game.ui.paragraph import Paragraph, lay_out, unmarked
from game.ui.reading import (
    MOST_LETTERS,
    Spoken,
    WordTime,
    paced,
    part_at,
    spans,
    speakable,
    word_at,
    word_number,
)
from tests.ui.kit import half

CALL = "Call **Childline** on 0800\u00a01111 now."

TEXTS = st.text(st.sampled_from("ab é*- \n01289\u00a0,.😀ےਸਟ\u200d'’_\x00"), max_size=60)
NUMBERS = st.floats(-1, 12, allow_nan=False)
SPOKEN = st.builds(
    Spoken,
    st.lists(st.builds(WordTime, NUMBERS, NUMBERS, st.integers(-3, 70)), max_size=12).map(tuple),
    st.floats(0, 10, allow_nan=False),
)


def words_of(text: str) -> list[str]:
    return [text[begin:end] for begin, end in spans(text)]


def spoken(*starts: tuple[float, int], seconds: float = 4.0) -> Spoken:
    ends = [start for start, _ in starts[1:]] + [seconds]
    return Spoken(tuple(WordTime(s, e, at) for (s, at), e in zip(starts, ends, strict=True)), seconds)


def laid_out(text: str) -> Paragraph:
    return lay_out(text, Look().style("say"), 400.0, half)


# --- which word -------------------------------------------------------------------------------


def test_words_are_numbered_as_a_paragraph_numbers_them() -> None:
    assert words_of(CALL) == ["Call", "Childline", "on", "0800\u00a01111", "now."]
    assert len(spans(CALL)) == len(laid_out(CALL).starts)


@given(TEXTS)
@example("**a** ****b*** ** c")
@example("0 1 2 a 3")
def test_every_text_has_the_words_of_its_paragraph(text: str) -> None:
    plain, paragraph = unmarked(text)[0], laid_out(text)
    assert tuple(begin for begin, _ in spans(plain)) == paragraph.starts
    assert [unmarked(word)[0] for word in words_of(text)] == words_of(plain)
    assert len(paragraph.word_boxes(Rect(0, 0, 200, 200), "start")) == len(spans(text))


def test_a_word_lights_from_its_first_moment_until_the_next_begins() -> None:
    read = spoken((0.0, 0), (0.5, 7), (1.0, 19), (1.5, 22), (3.0, 32))
    assert [word_at(read, CALL, second) for second in (0.0, 0.49, 0.5, 1.2, 2.9, 3.9)] == [0, 0, 1, 2, 3, 4]


def test_nothing_is_read_before_the_first_word_and_after_the_last() -> None:
    read = spoken((0.2, 0), (0.5, 7))
    assert [word_at(read, CALL, second) for second in (-0.1, 0.1, 4.0, 99.0)] == [None] * 4


def test_what_is_read_in_several_pieces_stays_one_word() -> None:
    text = "See YouTube for £2.50"
    read = spoken((0, 0), (1, 4), (1.4, 7), (2, 12), (2.5, 16), (2.8, 17), (3.1, 16), (3.4, 17))
    assert [word_at(read, text, second) for second in (1, 1.5, 2, 2.6, 2.9, 3.2, 3.5)] == [
        1,
        1,
        2,
        3,
        3,
        3,
        3,
    ]


def test_a_letter_that_is_not_there_changes_nothing() -> None:
    read = spoken((0, 0), (1, -1), (2, 4_000), (3, 7))
    assert [word_at(read, CALL, second) for second in (0.5, 1.5, 2.5, 3.5)] == [0, 0, 0, 1]


def test_a_voice_that_falls_silent_leaves_the_light_on_its_last_word() -> None:
    assert word_at(spoken((0, 0), (1, 7), seconds=9.0), CALL, 8.9) == 1


def test_a_clip_without_word_times_lights_nothing() -> None:
    assert word_at(Spoken((), 3.0), CALL, 1.0) is None


@given(SPOKEN, TEXTS, NUMBERS)
def test_whatever_a_voice_tells_the_word_is_in_the_text(read: Spoken, text: str, second: float) -> None:
    number = word_at(read, text, second)
    assert number is None or 0 <= number < len(laid_out(text).starts)


@given(TEXTS, st.lists(st.tuples(NUMBERS, st.integers(-3, 70)), max_size=12), st.floats(0, 10))
def test_whatever_a_voice_tells_the_light_only_goes_forward(
    text: str, marks: list[tuple[float, int]], seconds: float
) -> None:
    read = paced(marks, text, seconds)
    assert all(0 <= word.start <= word.end <= seconds for word in read.words)
    assert all(one.end == two.start for one, two in pairwise(read.words))
    numbers = [word_number(text, word.at) for word in read.words]
    assert None not in numbers
    assert numbers == sorted(numbers)


def test_words_that_a_voice_runs_together_share_the_time_by_their_letters() -> None:
    text = "in the town"
    read = paced([(0.0, 0), (1.0, 7)], text, 2.0)
    assert [(word.start, word.at) for word in read.words] == [(0.0, 0), (pytest.approx(0.4), 3), (1.0, 7)]


def test_words_after_the_last_one_that_was_told_get_their_share_too() -> None:
    read = paced([(0.0, 0)], "one two", 2.0)
    assert [word_at(read, "one two", second) for second in (0.9, 1.1)] == [0, 1]


def test_a_voice_that_steps_back_is_not_followed() -> None:
    read = paced([(0.0, 0), (0.5, 4), (1.0, 1), (0.8, 8), (1.5, 8)], "one two three", 2.0)
    assert [(word.start, word.at) for word in read.words] == [(0.0, 0), (0.5, 4), (0.8, 8), (1.5, 8)]
    late = paced([(0.5, 0), (0.2, 4), (9.0, 8)], "one two", 2.0)
    assert [(word.start, word.at) for word in late.words] == [(0.5, 0), (pytest.approx(1.25), 4)]


def test_words_of_mere_signs_and_words_that_were_not_read_get_no_time() -> None:
    text = "one - two three"
    read = paced([(0.0, 0), (1.0, 4), (1.5, 6)], text, 2.0, end=9)
    assert [word.at for word in read.words] == [0, 6]


def test_several_texts_in_one_reading_keep_their_own_words() -> None:
    parts = ("Look **here**", "", "0800 1111 now")
    whole = "\n".join(parts)
    found = [part_at(parts, number) for number in range(len(spans(whole)))]
    assert found == [(0, 0), (0, 1), (2, 0), (2, 1)]
    assert part_at(parts, 4) is None
    assert part_at(parts, -1) is None


# --- what a voice is given --------------------------------------------------------------------


def said(text: str) -> str:
    return speakable(text).letters


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(CALL, "Call Childline on 0 8 0 0, 1 1 1 1 now.", id="a helpline"),
        pytest.param("0800-1111!", "0 8 0 0, 1 1 1 1!", id="a helpline with a hyphen"),
        pytest.param("Ring 999 or 116 123.", "Ring 9 9 9 or 1 1 6, 1 2 3.", id="short numbers for help"),
        pytest.param("In 2024 07700 900123", "In 2024 0 7 7 0 0, 9 0 0 1 2 3", id="a year before a number"),
        pytest.param("+44 20 7946 0000", "+ 4 4, 2 0, 7 9 4 6, 0 0 0 0", id="a number from abroad"),
        pytest.param("10 000 coins, 250 of 300", "10 000 coins, 250 of 300", id="amounts stay amounts"),
        pytest.param("12:30, £2.50, 1.0005", "12:30, £2.50, 1.0005", id="times and prices stay"),
        pytest.param("Star_Fox9 #tag *a* ~", "Star Fox9  tag  a   ", id="signs are not spelled"),
        pytest.param("Hi 😀👩\u200d👧❤\ufe0f!", "Hi     !", id="pictures are silent"),
        pytest.param("𝓗𝓮𝓵𝓵𝓸 ﬁsh", "Hello fish", id="letters in costume"),
        pytest.param("nai\u0308ve ک\u200cا", "nai\u0308ve ک\u200cا", id="marks and joiners of words stay"),
        pytest.param("a\x00b\x1b\ud800c\td\u202e", "ab c d ", id="nothing that is no letter gets through"),
        pytest.param("Title\nBody", "Title\n\nBody", id="a new line is a pause"),
        pytest.param("game - isn’t it? well-known", "game , isn't it? well-known", id="dashes and hyphens"),
        pytest.param("** ** ***", "  *".replace("*", " "), id="nothing but marks"),
        pytest.param("", "", id="nothing at all"),
    ],
)
def test_what_is_said_of(text: str, expected: str) -> None:
    assert said(text) == expected


@given(st.one_of(st.text(max_size=80), TEXTS))
def test_every_letter_that_is_said_comes_from_the_text(text: str) -> None:
    made = speakable(text)
    assert len(made.letters) == len(made.places)
    assert list(made.places) == sorted(made.places)
    assert all(0 <= place < len(text) for place in made.places)
    made.letters.encode("utf-8")
    assert "\0" not in made.letters and "**" not in made.letters
    for letter, place in zip(made.letters, made.places, strict=True):
        if letter.isdigit() and text[place].isdigit() and ord(text[place]) < 0x80:
            assert letter == text[place]


def test_the_digits_of_a_telephone_number_are_the_digits_of_the_text() -> None:
    made = speakable(CALL)
    digits = [(letter, CALL[place]) for letter, place in zip(made.letters, made.places, strict=True)]
    assert [one for one in digits if one[0].isdigit()] == [(d, d) for d in "08001111"]


def test_a_book_is_cut_between_two_words() -> None:
    made = speakable("word " * 100_000)
    assert MOST_LETTERS - 10 < len(made.letters) <= MOST_LETTERS
    assert made.letters.endswith("word")
    assert len(speakable("x" * 100_000).letters) == MOST_LETTERS


def test_a_very_long_text_is_cut_quickly_wherever_its_digits_are() -> None:
    for text in ("0 " * 50_000, "*" * 100_000, "0800-" * 20_000):
        assert len(speakable(text).letters) <= MOST_LETTERS
