"""Codes of ideas in teachers' notes are said in words."""

from __future__ import annotations

from game.lesson.notes import in_words

IDEAS = {"M03": "All of the internet is dangerous.", "M08": "A known name is always them."}


def words(code: str) -> str:
    return IDEAS.get(code, "")


def test_a_teacher_reads_the_idea_and_not_only_its_code() -> None:
    note = "Blocking is M03, a quick yes is M08."
    blocking, yes = "“All of the internet is dangerous” (M03)", "“A known name is always them” (M08)"
    assert in_words(note, words) == f"Blocking is {blocking}, a quick yes is {yes}."


def test_what_is_no_code_of_an_idea_is_left_alone() -> None:
    for note in ("Telling brings trouble (M03).", "The M4 motorway and M99.", "M21 has no words here.", ""):
        assert in_words(note, words) == note
