"""What a writer of a first story does to it: one slip, and one sentence at the line where it was made."""

from __future__ import annotations

import pytest
import yaml

from game.lesson.read import read, read_pack, read_plan
from tests.lesson.examples import SMALLEST, changed, examples

QUOTED = '"Ask {home_adult.ask}"'
SLIPS = {
    "a colon forgotten behind a step": ("    ping:", "    ping", "L002", "missing after “ping”"),
    "a colon forgotten in the first line": ("id: star-fox", "id star-fox", "L002", "missing after “id”"),
    "a colon forgotten behind a dash": ("- id: accept", "- id accept", "L002", "missing after “id”"),
    "a colon forgotten below a key": ("  before: Some", "  before Some", "L002", "missing after “before”"),
    "no space behind a colon": ("title: Star", "title:Star", "L002", "A space is missing after the colon of"),
    "no space behind a colon and a dash": ("- id: accept", "- id:accept", "L002", "the colon of “id”"),
    "a colon in words that go on": (
        "goal: I find out",
        "goal: I find\n  this is it: out",
        "L010",
        "The words that begin in line 7 go on here",
    ),
    "a colon in printed quotation marks": ("A new ping!", "“Look: new!”", "L010", "straight double quotes"),
    "a hash at the beginning of words": ("A new ping!", "#1 is here", "L027", "from # on it is a remark"),
    "a hash in brackets": ("name: Star_Fox9", "name: Star #9", "L002", "From # on this line is a remark"),
    "a hash in words that go on": ("A new ping!", "Ping #1\n        is new", "L002", "cannot go on"),
    "a quotation mark that is not closed": (QUOTED, QUOTED[:-1], "L002", "never closed"),
    "a quotation mark closed by a printed one": (QUOTED, f"{QUOTED[:-1]}”", "L002", "with a straight one"),
    "an apostrophe at the beginning": ("A new ping!", "'Tis new!", "L002", "apostrophe stand in double"),
    "printed quotation marks": (QUOTED, f"“{QUOTED[1:-1]}”", "L049", "part of the words"),
    "low quotation marks": (QUOTED, f"„{QUOTED[1:-1]}“", "L049", "part of the words"),
    "stars": ("A new ping!", "**A new** ping!", "L004", "A mark with & or *"),
    "a question mark first": ("A new ping!", "? A ping", "L010", "cannot begin with ?"),
    "a hard space in front": ("      device:", "\u00a0     device:", "L003", "press the space bar"),
    "a hard space behind a colon": ("title: Star", "title:\u00a0Star", "L003", "takes for a letter"),
    "a frame around an example": ("id: star-fox", "```yaml\nid: star-fox", "L010", "only frames an example"),
    "a dash without a space": ("    - What could", "    -What could", "L015", "a hyphen and a space"),
    "another dash": ("    - What could", "    – What could", "L015", "a hyphen and a space"),
    "a colon forgotten below a remark": (
        "    ping:",
        "    # The first step\n    ping",
        "L002",
        "missing after “ping”",
    ),
    "a key too far in below words": ("\nhome: Who", "\n     home: Who", "L002", "further in than it may"),
    "a line too far out": ("  minutes: 3", "minutes: 3", "L002", "further out than the one above"),
    "a line too far in": ("      device:", "       device:", "L002", "further in than it may"),
    "nothing where words are needed": ("title: Star Fox asks", "title:", "L027", "“title”. Write it."),
}


@pytest.mark.parametrize("name", SLIPS, ids=str)
def test_a_slip_is_told_in_one_sentence_at_its_own_line_whichever_parser_reads_it(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new, code, words = SLIPS[name]
    text = changed(old, new)
    pairs = zip(SMALLEST.split("\n"), text.split("\n"), strict=False)
    line = next(number for number, (before, after) in enumerate(pairs, 1) if before != after)
    quick = read(text, "star-fox.yaml").diagnostics
    monkeypatch.delattr(yaml, "CSafeLoader")
    assert read(text, "star-fox.yaml").diagnostics == quick
    (one,) = quick
    second = name in ("a colon in words that go on", "a colon forgotten below a remark")
    assert (one.code, one.line) == (code, line + second)
    assert words in f"{one.message} {one.hint}"


@pytest.mark.parametrize(
    "start", [b"PK\x03\x04\x14", b"{\\rtf1\\ansi ", b"<html><body>", b"%PDF-1.7\n"], ids=str
)
def test_a_file_of_a_word_processor_is_told_as_what_it_is(start: bytes) -> None:
    (one,) = read(start + SMALLEST.encode(), "star-fox.yaml").diagnostics
    assert (one.code, one.line, one.column) == ("L001", 1, 1)
    assert "word processor" in one.message


def test_somebody_who_speaks_may_have_printed_quotation_marks_in_straight_ones() -> None:
    for words in ('"“A new ping!” says Gran."', '"“A new ping!”"', "“A ping,” says Gran"):
        assert read(changed("A new ping!", words), "star-fox.yaml").diagnostics == ()


@pytest.mark.parametrize(
    ("old", "new", "code", "words"),
    [
        ("\n    way-back:", "\n  way-back:", "L013", "two spaces further in, below steps"),
        ("\n    way-back:", "\n      way-back:", "L013", "two spaces further out"),
        ("\nhome:", "\nminutes: 3\nhome:", "L013", "below infant: or junior:"),
        ("        - id: ask\n", "          id: ask\n", "L008", "wants a dash"),
    ],
    ids=str,
)
def test_what_stands_too_far_in_or_out_is_told_where_it_belongs(
    old: str, new: str, code: str, words: str
) -> None:
    found = [one for one in read(changed(old, new), "star-fox.yaml").diagnostics if one.code == code]
    assert len(found) == 1, "where a second thing begins without its dash, one of its keys says enough"
    assert words in f"{found[0].message} {found[0].hint}"


def test_words_alone_are_told_how_a_story_begins() -> None:
    (one,) = read("This is my story about a fox.\n", "star-fox.yaml").diagnostics
    assert (one.code, "docs/writing-stories.md" in one.hint) == ("L015", True)


def test_no_two_hints_send_a_writer_in_a_circle_about_the_files_name() -> None:
    """What may be meant by the id is said only where it could be one: else L019 would send it back."""
    (one,) = read(SMALLEST, "Our Fox.yaml").diagnostics
    assert (one.code, one.meant) == ("L021", "")


@pytest.mark.parametrize(
    ("old", "new", "code", "words"),
    [
        ("minutes: 20", "minutes: 20 min", "L015", "did you mean “20”"),
        ("letter: accepting", "letter: A", "L016", "did you mean “accepting”"),
        ("{course: our-spring-course, number: 2}", "our-spring-course", "L015", "They are: course, number"),
        ("{story: new-in-class", "{story:new-in-class", "L013", "comes a space: story: new-in-class"),
    ],
    ids=str,
)
def test_a_slip_in_a_plan_is_told_with_what_was_meant(old: str, new: str, code: str, words: str) -> None:
    (plan,) = examples("plan").values()
    told = [
        one for one in read_plan(changed(old, new, plan), "ask-first.yaml").diagnostics if one.code == code
    ]
    assert len(told) == 1
    assert words in str(told[0])


@pytest.mark.parametrize(
    ("old", "new", "code", "words"),
    [
        ("2018-05-25", "25/05/2018", "L042", "did you mean “2018-05-25”"),
        ("2018-05-25", "25 May 2018", "L042", "Write 2026-09-01"),
        ("label: Mrs Green", "label: Mrs Green, 3B", "L013", "Words with a comma"),
    ],
    ids=str,
)
def test_a_slip_in_a_schools_pack_is_told_with_what_was_meant(
    old: str, new: str, code: str, words: str
) -> None:
    (pack,) = examples("pack").values()
    (one,) = read_pack(changed(old, new, pack), "school.yaml").diagnostics
    assert one.code == code
    assert words in str(one)
    assert words.startswith("did") == ("did you mean" in str(one))
