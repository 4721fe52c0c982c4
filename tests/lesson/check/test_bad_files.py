"""Every rule of teaching has a bad file in which it alone is found, at the word that is meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.diagnostic import NOTE, Diagnostic
from game.lesson.codes.teaching import TEACHING
from tests.lesson.check.shelves import MINE, checked, checked_folder
from tests.lesson.examples import HERE, place_of


@pytest.mark.parametrize("code", TEACHING, ids=str)
def test_every_code_has_a_bad_file(code: str) -> None:
    assert [path for path in MINE if path.name.startswith(f"{code}-")]


def found_in(path: Path) -> tuple[tuple[Diagnostic, ...], str, tuple[int, int]]:
    """What is found in a bad file or folder, and in which file and where it should be."""
    if path.is_file():
        text = path.read_text("utf-8")
        return checked(text, path.name), path.name, place_of(text)
    (marked,) = [one for one in path.rglob("*.yaml") if one.read_text("utf-8").startswith("# place")]
    return checked_folder(path), marked.relative_to(path).as_posix(), place_of(marked.read_text("utf-8"))


@pytest.mark.parametrize("path", MINE, ids=lambda path: path.name)
def test_a_bad_file_is_found_bad_for_this_reason_alone_and_at_this_place(path: Path) -> None:
    found, file, place = found_in(path)
    code = TEACHING[path.name[:4]]
    wanted = [one for one in found if one.code == code.code or one.severity != NOTE]
    said = "\n".join(map(str, found))
    assert [(one.code, one.severity, one.file) for one in wanted] == [(code.code, code.severity, file)], said
    assert (wanted[0].line, wanted[0].column) == place, said


def test_every_code_that_is_given_is_explained_and_every_code_explained_is_given() -> None:
    import re

    rooms = [path for path in (HERE / "game/lesson/check").glob("*.py") if path.name != "ways.py"]
    given = {code for path in rooms for code in re.findall(r'"(L\d{3})"', path.read_text("utf-8"))}
    assert given == set(TEACHING)
