"""The table of the terminal says what files and the screen say: its words, and nothing called small."""

from __future__ import annotations

import pytest

from game.results.naming import Naming
from game.results.questions import Kept
from game.results.textfile import to_text
from tests.results.sample import WORLD, board, sitting
from tests.results.test_book import book
from tests.results.test_report import school

NAMING = Naming(WORLD, ideas={"M01": "Somebody who is friendly can be trusted."})


def test_a_number_that_is_kept_back_is_never_said_to_be_small() -> None:
    made = book(*school(9, 2), audience="school", by="letter")
    (line,) = (line for line in made.sheets[0].lines if line.key == "accepting")
    assert line.cells[3] is Kept.BACK, "what it comes to is kept back, and it is not small"
    text = to_text(made, made.sheets[0])
    assert text.count("kept back") >= sum(cell is Kept.BACK for cell in line.cells)
    assert "fewer" not in text
    assert "< 5" not in text


def test_ideas_and_what_comes_back_are_said_in_words() -> None:
    lesson = [sitting(n, ["unsafe"], day="2026-11-01") for n in range(1, 9)]
    made = book(*lesson, naming=NAMING)
    ideas, back = (to_text(made, sheet) for sheet in made.sheets if sheet.key in ("ideas", "return"))
    assert "“Somebody who is friendly can be trusted.”" in ideas
    assert "M01" not in ideas
    assert "Owls" in back
    assert "3-owls" not in back
    assert "8 of 8 were not sure the last time." in back
    assert "2026-11-01" in back


@pytest.mark.parametrize("by", ["letter", "story"])
def test_two_votes_are_two_lines_that_say_why_they_differ_in_the_words_of_the_screen(by: str) -> None:
    """They were both called “safe (hands)”."""
    hands = board(1, {"ask": 12, "accept": 15}, {"ask": 20, "accept": 7})
    made = book(hands, sitting(2), by=by)
    text = to_text(made, made.sheets[0])
    assert len({line for line in text.splitlines() if line.startswith(made.sheets[0].lines[0].head[0])}) == 3
    for words in ("On their own, first try", "On the board, first vote", "On the board, after talking"):
        assert text.count(words) == 1
    for word in ("Safe", "choice", "Good start", "Missed", "Carried on", "Needless"):
        assert word in text
