"""Which way letters run: held against Unicode's own cases, and against what we show to children."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from unicodedata import bidirectional

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.words.bidi import BRACKETS, has_controls, levels, visual_order
from tests.words.samples import SENTENCES

EXCERPT = Path(__file__).with_name("BidiCharacterTest-excerpt.txt")
UNICODE = Path("/usr/share/unicode")

# Cases with these are left out (102 of the 91,707 in Unicode 15.0): our content may not hold any.
EXPLICIT = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})

# The other 91,605 all pass: none may fail. Should one ever have to, its line is written here by hand, with
# the reason; the list does not grow otherwise.
MAY_FAIL: frozenset[str] = frozenset()


class Case(NamedTuple):
    """One line of the file: characters passed over have no level (None) and no place in the order."""

    line: str
    text: str
    rtl: bool
    levels: tuple[int | None, ...]
    order: tuple[int, ...]


def cases(file: Path) -> Iterator[Case]:
    """Every case of a file in Unicode's format that holds no explicit control."""
    for line in file.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        characters, _, paragraph, expected, order = line.split(";")
        text = "".join(chr(int(number, 16)) for number in characters.split())
        if EXPLICIT.isdisjoint(map(bidirectional, text)):
            yield Case(
                line,
                text,
                paragraph == "1",
                tuple(None if level == "x" else int(level) for level in expected.split()),
                tuple(int(place) for place in order.split()),
            )


def failures(file: Path) -> set[str]:
    """The lines of a file which come out otherwise than Unicode says."""
    wrong = set()
    for case in cases(file):
        found = levels(case.text, case.rtl)
        seen = [place for place, level in enumerate(case.levels) if level is not None]
        order = tuple(place for place in visual_order(found) if place in seen)
        if [found[place] for place in seen] != [case.levels[place] for place in seen] or order != case.order:
            wrong.add(case.line)
    return wrong


def test_the_excerpt_of_unicodes_cases_comes_out_as_unicode_says() -> None:
    assert len(list(cases(EXCERPT))) > 400
    assert failures(EXCERPT) <= MAY_FAIL


@pytest.mark.skipif(
    not (UNICODE / "BidiCharacterTest.txt").exists(), reason="needs Debian's package unicode-data"
)
def test_all_of_unicodes_cases_come_out_as_unicode_says() -> None:
    assert failures(UNICODE / "BidiCharacterTest.txt") <= MAY_FAIL


@pytest.mark.skipif(not (UNICODE / "BidiBrackets.txt").exists(), reason="needs Debian's package unicode-data")
def test_our_brackets_are_unicodes() -> None:
    rows = [
        [field.strip() for field in line.split("#")[0].split(";")]
        for line in (UNICODE / "BidiBrackets.txt").read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    ]
    theirs = {
        (chr(int(opening, 16)), chr(int(closing, 16))) for opening, closing, kind in rows if kind == "o"
    }
    assert set(zip(BRACKETS[::2], BRACKETS[1::2], strict=True)) == theirs


def drawn(text: str, rtl: bool) -> str:
    """The characters in the order they stand on the line, from left to right."""
    return "".join(text[place] for place in visual_order(levels(text, rtl)))


@pytest.mark.parametrize("code", ["ur", "ar"], ids=str)
def test_0800_1111_inside_urdu_and_arabic_is_never_turned_round(code: str) -> None:
    """A wrong helpline number must never ship."""
    assert "0800\u00a01111" in SENTENCES[code]
    assert "0800\u00a01111" in drawn(SENTENCES[code], rtl=True)


@pytest.mark.parametrize("gap", [" ", "-"], ids=["a plain space", "a hyphen"])
def test_only_a_no_break_space_keeps_the_groups_of_a_number_in_order(gap: str) -> None:
    """By Unicode's rules a plain space or a hyphen after Urdu words puts 1111 to the left of 0800.

    So numbers in groups are always written with a no-break space, and this is the reason.
    """
    assert drawn(f"فون 0800{gap}1111", rtl=True) == f"1111{gap}0800 نوف"
    assert drawn("فون 0800\u00a01111", rtl=True) == "0800\u00a01111 نوف"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        pytest.param("آج Joe نے", "ےن Joe جآ", id="a Latin name inside Urdu keeps its letters in order"),
        pytest.param("آج Jose\u0301 نے", "ےن Jose\u0301 جآ", id="an accent stays on its letter"),
        pytest.param("آج Mary Ann نے", "ےن Mary Ann جآ", id="a name of two words stays one name"),
        pytest.param(
            "کیا Joe (Year 4) ہے؟", "؟ےہ Joe (Year 4) ایک", id="a bracket after a name goes with it"
        ),
        pytest.param("بڑے (Joe) سے", "ےس )Joe( ےڑب", id="brackets round a name are Urdu's, drawn mirrored"),
        pytest.param(
            "کیا یہ Joe؟",
            "؟Joe ہی ایک",
            id="an Urdu question mark after a name ends the sentence on the left",
        ),
        pytest.param("کیا یہ Joe?", "?Joe ہی ایک", id="and so does a Latin one"),
        pytest.param("20% بچے", "ےچب 20%", id="a percent sign stays with the number that begins a line"),
        pytest.param(
            "آج 20% بچے",
            "ےچب %20 جآ",
            id="after Urdu words it stands on the number's left, as Arabic letters have it",
        ),
        pytest.param(
            "آج 3.50 اور 12:30", "12:30 روا 3.50 جآ", id="a point and a colon stay inside their number"
        ),
        pytest.param("آج ۲۰ بچے", "ےچب ۲۰ جآ", id="Urdu's own digits run rightwards too"),
    ],
)
def test_an_urdu_line_stands_like_this(text: str, line: str) -> None:
    """Written out by hand, leftmost character first."""
    assert drawn(text, rtl=True) == line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        pytest.param("Urdu (اردو) is here.", "Urdu (ودرا) is here.", id="a language's own name in brackets"),
        pytest.param("اردو, Polski", "ودرا, Polski", id="a name at the beginning does not turn the line"),
    ],
)
def test_an_english_line_with_urdu_in_it_stands_like_this(text: str, line: str) -> None:
    assert drawn(text, rtl=False) == line


LEFT_TO_RIGHT = ["en", "cy", "pl", "ro", "so", "pa", "bn"]


@pytest.mark.parametrize("code", LEFT_TO_RIGHT, ids=str)
def test_a_sentence_that_runs_rightwards_is_all_zeros(code: str) -> None:
    assert set(levels(SENTENCES[code], rtl=False)) == {0}


def test_nothing_has_no_levels_and_no_order() -> None:
    assert levels("", rtl=False) == levels("", rtl=True) == ()
    assert visual_order(()) == ()


@given(st.text(st.characters(max_codepoint=0x58F)))
def test_any_text_without_leftward_letters_is_all_zeros(text: str) -> None:
    assert levels(text, rtl=False) == (0,) * len(text)


@given(st.text(), st.booleans())
def test_any_text_at_all_has_a_level_for_each_character_and_an_order(text: str, rtl: bool) -> None:
    """Even one with controls in it: what a child or a teacher typed in must never stop the game."""
    found = levels(text, rtl)
    assert len(found) == len(text)
    assert set(found) <= {0, 1, 2}
    assert sorted(visual_order(found)) == list(range(len(text)))


@given(st.lists(st.integers(0, 6)))
def test_the_visual_order_of_any_levels_names_each_place_once(found: list[int]) -> None:
    assert sorted(visual_order(found)) == list(range(len(found)))


@pytest.mark.parametrize(
    "control",
    [*"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"],
    ids=lambda control: f"U+{ord(control):04X}",
)
def test_a_character_that_forces_a_direction_is_found(control: str) -> None:
    assert has_controls(f"Ask{control} a grown-up")


@pytest.mark.parametrize("code", SENTENCES, ids=str)
def test_ordinary_words_hold_none(code: str) -> None:
    assert not has_controls(SENTENCES[code] + " \u200c\u200d")
