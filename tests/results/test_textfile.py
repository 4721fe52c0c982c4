"""The table of the terminal says what files say: what is kept back is not called small, codes are words."""

from __future__ import annotations

from datetime import date

from game.results.naming import Naming
from game.results.questions import Kept, Question
from game.results.textfile import to_text, worded
from tests.results.sample import WORLD, sitting
from tests.results.test_report import asked, school

NAMING = Naming(WORLD, ideas={"M01": "Somebody who is friendly can be trusted."})


def test_a_number_that_is_kept_back_is_never_said_to_be_small() -> None:
    report = asked(Question(by="letter", audience="school"), *school(9, 2))
    (row,) = (row for row in report.rows if row.key == "accepting")
    assert row.cells[3] is Kept.BACK, "what it comes to is kept back, and it is not small"
    text = to_text(report)
    assert text.count("kept back") >= sum(cell is Kept.BACK for cell in row.cells)
    assert "fewer" not in text
    assert "< 5" not in text


def test_ideas_and_what_comes_back_are_said_in_words() -> None:
    lesson = [sitting(n, ["unsafe"]) for n in range(1, 9)]
    ideas = to_text(worded(asked(Question(by="idea"), *lesson), NAMING))
    assert "M01: Somebody who is friendly can be trusted." in ideas
    back = to_text(worded(asked(Question(by="return", today=date(2026, 12, 1)), *lesson), NAMING))
    assert "Owls" in back
    assert "3-owls" not in back
    assert "8 of 8 were not sure the last time." in back
    assert "2026-11-20" in back
