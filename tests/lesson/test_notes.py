"""Codes of ideas in teachers' notes are said in words."""

from __future__ import annotations

import re

from game.lesson.library import lessons_folder, misconceptions
from game.lesson.notes import in_words

IDEAS = {"M03": "All of the internet is dangerous.", "M08": "A known name is always them."}


def words(code: str) -> str:
    return IDEAS.get(code, "")


def test_a_teacher_reads_the_idea_and_no_code() -> None:
    note = "Blocking is M03, a quick yes is M08."
    blocking, yes = "“All of the internet is dangerous”", "“A known name is always them”"
    assert in_words(note, words) == f"Blocking is {blocking}, a quick yes is {yes}."
    assert in_words("A joke is no danger (M03). Look (M08).", words) == "A joke is no danger. Look."


def test_what_is_no_code_of_an_idea_is_left_alone() -> None:
    for note in ("Telling brings trouble (M21).", "The M4 motorway and M99.", "M21 has no words here.", ""):
        assert in_words(note, words) == note


def test_no_note_of_the_shelf_has_a_code_that_is_left_over() -> None:
    ideas = {one.id: one.text for one in misconceptions().lesson or ()}
    files = sorted((lessons_folder() / "stories").rglob("*.yaml"))
    text = "\n".join(path.read_text(encoding="utf-8") for path in files)
    said = in_words(re.sub(r"^ *idea: .*$", "", text, flags=re.MULTILINE), ideas.__getitem__)
    assert re.findall(r".*(?:\bM\d\d\b|\(\s*[,;)]).*", said) == []
