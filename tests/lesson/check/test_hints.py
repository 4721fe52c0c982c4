"""Whoever follows a hint of the checker does not meet the next complaint because of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.diagnostic import Diagnostic
from game.lesson.check.reading import LIMITS, count
from game.lesson.check.wordlists import TOPIC, topics_in
from game.lesson.read import read
from tests.lesson.check.shelves import checked
from tests.lesson.examples import BAD, SMALLEST, changed

NAMED = sorted(BAD.glob("L0[12]*.yaml"))
WHOLE = ("L023", "L029")
"""Their mark stands at a whole list or sentence, of which a part is meant."""


def read_bad(path: Path) -> tuple[Diagnostic, ...]:
    """What the reader says of a bad file that can be decoded; nothing of another."""
    try:
        return read(path.read_text("utf-8"), path.name).diagnostics
    except UnicodeDecodeError:
        return ()


@pytest.mark.parametrize("word", TOPIC, ids=lambda word: word.replace(" ", "-"))
def test_an_explanation_that_is_offered_is_short_enough_and_needs_no_other(word: str) -> None:
    sentence = f"{word.capitalize()}: {TOPIC[word]}."
    assert count(sentence) <= LIMITS[0].sentence
    assert [found for found, _ in topics_in(sentence)] == [word]


def test_an_ending_behind_a_placeholder_is_no_hard_word() -> None:
    text = changed("say: A new ping!", 'say: "It is {home_adult.is}\'s ping!"')
    assert [one.message for one in checked(text) if one.code == "L079"] == []


def test_a_new_word_that_should_go_need_not_be_explained_first() -> None:
    found = checked(changed("A new ping!", "This profile wants a password."))
    told = [(one.code, one.column) for one in found if one.code in ("L077", "L078")]
    assert told == [("L078", 17), ("L077", 33)]


@pytest.mark.parametrize(
    "path",
    [path for path in NAMED if path.name[:4] not in WHOLE and any(one.meant for one in read_bad(path))],
    ids=lambda path: path.stem,
)
def test_whoever_takes_what_was_meant_is_rid_of_the_complaint(path: Path) -> None:
    lines = path.read_text("utf-8").split("\n")
    (one,) = read_bad(path)
    line, start = lines[one.line - 1], one.column - 1
    lines[one.line - 1] = line[:start] + one.meant + line[start + one.width :]
    after = read("\n".join(lines), path.name).diagnostics
    assert one.line not in [other.line for other in after]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("{teacher.ask}", "{school_adult.ask}"),
        ("{Mum}", "{home_adult.tell}"),
        ("{home-adult.tel}", "{home_adult.tell}"),
        ("{headteacher.show}", "{head.show}"),
    ],
    ids=str,
)
def test_a_placeholder_that_was_guessed_leads_to_the_one_that_is_there(written: str, meant: str) -> None:
    (one,) = read(changed("{home_adult.ask}", written, SMALLEST), "star-fox.yaml").diagnostics
    assert (one.code, one.meant) == ("L029", meant)
