"""Words find their lines, and none is lost on the way."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.ui.geometry import Rect
from game.ui.look import Look
from game.ui.paragraph import Fragment, Paragraph, Style, lay_out, tied, unmarked
from game.words.language import language
from tests.ui.kit import half

ENGLISH = Look().style("say")
URDU = Look(language=language("ur")).style("say")
STYLES = (ENGLISH, URDU)
LETTERS = "abcWxyz.,!?-'()019 \n\u00a0آبتجدکگمنی۔؟ء"
texts = st.text(LETTERS, max_size=60)
rooms = st.sampled_from([30.0, 80.0, 150.0, 240.0, 400.0, 900.0, 4000.0])
styles = st.sampled_from(STYLES)
LATIN = st.text("abcdefg 01.,", min_size=1, max_size=60)
ARABIC = st.text("بتجدکگمن ", min_size=1, max_size=60)


def pieces(words: Paragraph) -> list[Fragment]:
    return [fragment for line in words.lines for fragment in line.fragments]


def letters_of(words: Paragraph) -> Counter[str]:
    return Counter("".join(piece.letters for piece in pieces(words)))


def lines_of(words: Paragraph) -> list[str]:
    """The lines of a left-to-right text as they are read."""
    found = []
    for line in words.lines:
        row: dict[int, str] = {}
        for piece in line.fragments:
            row[piece.word] = row.get(piece.word, "") + piece.letters
        found.append(" ".join(row.values()))
    return found


@given(texts, rooms, styles, st.booleans())
def test_no_letter_is_lost(text: str, room: float, style: Style, even: bool) -> None:
    words = lay_out(text, style, room, half, even)
    wanted = Counter(tied(text)) - Counter({" ": 999, "\n": 999})
    assert letters_of(words) == wanted


@given(texts, rooms, styles, st.booleans())
def test_a_line_is_no_wider_than_its_room_unless_a_single_word_is(
    text: str, room: float, style: Style, even: bool
) -> None:
    for line in lay_out(text, style, room, half, even).lines:
        assert line.width <= room + 0.02 or len({piece.word for piece in line.fragments}) == 1


@given(texts, rooms, styles)
def test_the_boxes_of_a_lines_words_lie_beside_one_another(text: str, room: float, style: Style) -> None:
    words = lay_out(text, style, room, half)
    for line in words.lines:
        edge = 0.0
        for piece in line.fragments:
            assert piece.x >= edge - 0.01
            edge = piece.x + piece.width
        assert edge <= line.width + 0.01


@given(LATIN, rooms)
def test_word_boxes_follow_the_reading_left_to_right(text: str, room: float) -> None:
    _in_order(lay_out(text, ENGLISH, room, half), backwards=False)


@given(ARABIC, rooms)
def test_word_boxes_follow_the_reading_right_to_left(text: str, room: float) -> None:
    _in_order(lay_out(text, URDU, room, half), backwards=True)


def _in_order(words: Paragraph, backwards: bool) -> None:
    boxes = words.word_boxes(Rect(0, 0, 4000, 4000), "start")
    assert sorted(boxes) == list(range(len(words.starts)))
    places = []
    for number in range(len(words.starts)):
        (box,) = boxes[number]
        places.append((box.y, -box.x if backwards else box.x))
    assert places == sorted(places)


@given(texts, rooms, styles)
def test_even_lines_are_never_more_lines(text: str, room: float, style: Style) -> None:
    plain, even = lay_out(text, style, room, half), lay_out(text, style, room, half, even=True)
    together = lay_out(text, style, room, half, alone=False)
    for one in (even, together):
        assert len(one.lines) <= len(plain.lines)


def test_a_word_wider_than_its_room_makes_no_other_line_wider() -> None:
    words = lay_out(
        "Unbelievable is it not", ENGLISH, half("is it no", ENGLISH.font(0, False)), half, even=True
    )
    assert lines_of(words) == ["Unbelievable", "is it", "not"]


def test_even_lines_leave_no_word_alone() -> None:
    text = "Somebody wants to be your friend"
    room = half("Somebody wants to be your", ENGLISH.font(0, False))
    assert lines_of(lay_out(text, ENGLISH, room, half)) == ["Somebody wants to be your", "friend"]
    assert lines_of(lay_out(text, ENGLISH, room, half, even=True)) == ["Somebody wants to", "be your friend"]


def test_what_children_read_ends_with_no_word_alone_and_other_lines_stay_full() -> None:
    """Each saying for itself, in no more lines; a last line of some length is left where it was."""

    def lines(words: str, alone: bool = False) -> list[str]:
        return lines_of(
            lay_out(
                words, ENGLISH, half("Somebody wants to be your", ENGLISH.font(0, False)), half, alone=alone
            )
        )

    assert lines("Somebody wants to be your friend") == ["Somebody wants to", "be your friend"]
    assert lines("Somebody wants to be your friend", alone=True) == ["Somebody wants to be your", "friend"]
    assert lines("Somebody wants to be your friend today") == ["Somebody wants to be your", "friend today"]
    assert lines("Who is it?\nSomebody wants to be your friend") == [
        "Who is it?",
        "Somebody wants to",
        "be your friend",
    ]


@given(st.integers(1, 200).map(lambda n: n * 10.0))
def test_a_helplines_number_never_turns_round_and_never_breaks(room: float) -> None:
    """A wrong helpline number must not ship: at every width it is read 0800 1111, on one line."""
    words = lay_out("تو کسی بڑے سے پوچھیں، یا 0800 1111 پر فون کریں۔", URDU, room, half)
    with_it = [line for line in words.lines if any("0800" in piece.letters for piece in line.fragments)]
    assert len(with_it) == 1
    number = next(piece.word for piece in with_it[0].fragments if "0800" in piece.letters)
    shown = [piece for piece in with_it[0].fragments if piece.word == number]
    assert "".join(piece.letters for piece in shown) == "0800\u00a01111"
    assert all(not piece.font.rtl for piece in shown if not piece.letters.isspace())


def test_the_gap_in_a_number_is_as_wide_as_any_other() -> None:
    words = lay_out("یا 0800\u00a01111 پر", URDU, 4000, half)
    gap = next(piece for piece in pieces(words) if piece.letters == "\u00a0")
    assert gap.width == pytest.approx(max(URDU.em / 2, URDU.face.space_least * URDU.em))


def test_digits_are_tied_and_words_are_not() -> None:
    assert tied("ring 0800 1111 now") == "ring 0800\u00a01111 now"


def test_a_latin_name_in_urdu_is_drawn_left_to_right() -> None:
    words = lay_out("آج Joe Fox ہے", URDU, 4000, half)
    assert [piece.letters for piece in pieces(words)] == ["ہے", "Joe", "Fox", "آج"]
    assert [(piece.font.rtl, piece.font.script) for piece in pieces(words)] == [
        (True, "Arab"),
        (False, "Latn"),
        (False, "Latn"),
        (True, "Arab"),
    ]


@pytest.mark.parametrize(
    "whole",
    [
        "2026-12-18",
        "S:\\Pingtown\\",
        "/srv/school/",
        "Owls-2026-11-21.xlsx",
        "S:\\Pingtown\\Owls-1.xlsx",
        "--lang",
    ],
    ids=str,
)
def test_days_folders_and_files_stand_in_one_piece_inside_urdu(whole: str) -> None:
    words = lay_out(f"یہ {whole} ہے۔", URDU, 4000, half)
    assert [(p.letters, p.font.rtl) for p in pieces(words) if p.font.script == "Latn"] == [(whole, False)]


def test_brackets_round_latin_words_stay_with_them_over_two_lines() -> None:
    words = lay_out(
        "فولڈر (permission denied) ہے", URDU, half("فولڈر (permission", URDU.font(1, False)) + 60, half
    )
    assert [[p.letters for p in line.fragments if p.letters != " "] for line in words.lines] == [
        ["(permission", "فولڈر"],
        ["ہے", "denied)"],
    ]


def test_an_english_sentence_on_an_urdu_screen_ends_with_its_full_stop() -> None:
    words = lay_out("It is full (no space left).", URDU, 4000, half)
    assert [p.letters for p in pieces(words)] == ["It", "is", "full", "(no", "space", "left)."]


def test_an_urdu_comma_between_latin_words_comes_from_the_urdu_face() -> None:
    words = lay_out("یا rule، safe ہے", URDU, 4000, half)
    assert [p.font.script for p in pieces(words) if p.letters == "،"] == ["Arab"]


def test_a_price_keeps_its_sign_before_it() -> None:
    words = lay_out("یہ £3.50 ہے", URDU, 4000, half)
    assert [p.letters for p in pieces(words)] == ["ہے", "£3.50", "یہ"]


def test_marks_make_words_bold_and_are_not_shown() -> None:
    words = lay_out("Tell **a grown-up** now", ENGLISH, 4000, half)
    assert words.text == "Tell a grown-up now"
    stems = {piece.letters: piece.font.stem for piece in pieces(words)}
    assert stems == {
        "Tell": "Andika-Regular",
        "a": "Andika-Bold",
        "grown-up": "Andika-Bold",
        "now": "Andika-Regular",
    }


def test_half_a_word_may_be_bold() -> None:
    words = lay_out("**S**afe", ENGLISH, 4000, half)
    assert [(piece.letters, piece.font.stem) for piece in pieces(words)] == [
        ("S", "Andika-Bold"),
        ("afe", "Andika-Regular"),
    ]
    ((box,),) = words.word_boxes(Rect(0, 0, 4000, 100), "start").values()
    assert box.w == pytest.approx(half("Safe", ENGLISH.font(0, False)))


@given(texts)
def test_marks_are_taken_out_and_nothing_else(text: str) -> None:
    plain, heavy = unmarked(f"{text}**{text}**")
    assert plain == text * 2
    assert heavy == (False,) * len(text) + (True,) * len(text)


def test_a_new_line_is_begun_where_the_text_says_so() -> None:
    assert lines_of(lay_out("One two\nthree\n\nfour", ENGLISH, 4000, half)) == ["One two", "three", "four"]


@pytest.mark.parametrize("text", ["", " ", "\n", "**", "****", " \n "], ids=repr)
def test_no_words_have_no_lines(text: str) -> None:
    words = lay_out(text, ENGLISH, 400, half)
    assert (words.lines, words.size) == ((), (0, 0))


@pytest.mark.parametrize(
    ("style", "align", "inset"),
    [
        pytest.param(ENGLISH, "start", 0.0, id="English begins at the left"),
        pytest.param(ENGLISH, "centre", 0.5, id="English in the middle"),
        pytest.param(ENGLISH, "end", 1.0, id="English ends at the right"),
        pytest.param(URDU, "start", 1.0, id="Urdu begins at the right"),
        pytest.param(URDU, "centre", 0.5, id="Urdu in the middle"),
        pytest.param(URDU, "end", 0.0, id="Urdu ends at the left"),
    ],
)
def test_lines_stand_where_they_are_asked_to(style: Style, align: str, inset: float) -> None:
    words = lay_out("a", style, 400, half)
    assert words.inset(0, 400, align) == pytest.approx((400 - words.size.w) * inset)


def test_a_word_too_wide_stands_alone_and_is_not_cut() -> None:
    assert lines_of(lay_out("an unbelievable day", ENGLISH, 100, half)) == ["an", "unbelievable", "day"]


def test_a_words_number_is_its_place_in_the_text() -> None:
    words = lay_out("One two  three", ENGLISH, 100, half)
    assert [words.text[start:].split()[0] for start in words.starts] == ["One", "two", "three"]
