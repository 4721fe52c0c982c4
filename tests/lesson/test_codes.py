"""Every code is explained, and every code has a bad file in which it is found at the right place, alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from game.diagnostic import ERROR, Diagnostic
from game.lesson.codes import CODES, FORM
from game.lesson.library import open_library, read_file
from game.lesson.read import read_any
from tests.lesson.examples import BAD, HERE, place_of

MINE = [path for path in sorted(BAD.iterdir()) if path.name[:4] in FORM]
SHELVES = ("L011", "L040", "L046", "L047", "L131", "L132")
"""Codes that are about a shelf: their folders hold what comes with the game and what the school has."""


def found_in(path: Path) -> tuple[tuple[Diagnostic, ...], tuple[int, int]]:
    """What is found in a bad file or folder, and the place where it should be."""
    if path.name[:4] in SHELVES:
        library = open_library(path / "school", path / "shipped")
        files = [one for one in path.rglob("*.yaml") if one.is_file()]
        heads = [text for one in files if (text := one.read_text("utf-8")).startswith("# place")]
        return library.diagnostics, place_of(heads[0]) if heads else (1, 1)
    if path.is_dir():
        (path,) = path.rglob("*.yaml")
    source = path.read_bytes()
    place = place_of(source.decode("utf-8", "replace"))
    if times := re.search(rb"^# times: (\d+)$", source, re.M):
        source *= int(times[1])
    return read_any(source, path.relative_to(BAD).as_posix()).diagnostics, place


@pytest.mark.parametrize("code", FORM, ids=str)
def test_every_code_has_a_bad_file(code: str) -> None:
    assert [path for path in MINE if path.name.startswith(f"{code}-")]


@pytest.mark.parametrize("path", MINE, ids=lambda path: path.name)
def test_a_bad_file_is_found_bad_for_this_reason_alone_and_at_this_place(path: Path) -> None:
    found, place = found_in(path)
    code = FORM[path.name[:4]]
    assert [(one.code, one.severity) for one in found] == [(code.code, code.severity)], "\n".join(
        map(str, found)
    )
    assert (found[0].line, found[0].column) == place
    assert found[0].message.endswith((".", "…")) or ": " in found[0].message


def test_the_forms_codes_are_among_those_that_can_be_explained() -> None:
    assert {name: CODES[name] for name in FORM} == FORM


@pytest.mark.parametrize("name", FORM, ids=str)
def test_a_code_says_what_why_and_how_it_looks(name: str) -> None:
    code = FORM[name]
    assert code.code == name
    for part in (code.what, code.why, code.bad, code.good):
        assert part.strip()
    assert code.bad != code.good
    assert code.what.endswith(".")
    assert code.why.endswith(".")
    assert name in str(code)


def test_every_code_that_is_given_is_explained() -> None:
    rooms = [*(HERE / "game/lesson").glob("*.py"), HERE / "game/lesson/check/ways.py"]
    given = {code for path in rooms for code in re.findall(r'"(L\d{3})"', path.read_text("utf-8"))}
    assert given == set(FORM)


def test_no_file_that_comes_with_the_game_has_an_error() -> None:
    lessons = HERE / "lessons"
    files = sorted(lessons.rglob("*.yaml"))
    assert len(files) >= 3
    found = [str(one) for path in files for one in read_file(path).diagnostics if one.severity == ERROR]
    assert found == []
