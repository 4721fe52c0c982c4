"""The codes of a school's own files, managed settings, class list and pack, for ``check --explain``."""

from __future__ import annotations

from collections.abc import Mapping

from game.diagnostic import WARNING
from game.lesson.codes.base import Code

_CODES = (
    Code(
        code="S000",
        what="The managed settings cannot be read, so none of them hold.",
        why="A half-read file could let a pupil's computer write somewhere else than the school wants.",
        bad="school = P:\\Pingtown",
        good="school = 'P:\\Pingtown'",
    ),
    Code(
        code="S001",
        what="The managed settings name something that is no setting.",
        why="It is left out, and the computer does otherwise than was meant. Mostly a letter is missing.",
        bad='shool = "/srv/pingtown"',
        good='school = "/srv/pingtown"',
    ),
    Code(
        code="S002",
        what="A managed setting has a value that it cannot have.",
        why="It is left out, and what the game does by itself holds instead.",
        bad='kiosk = "perhaps"',
        good="kiosk = true",
    ),
    Code(
        code="S003",
        what="A passphrase stands in the managed settings.",
        why="Every pupil at that computer can read the file. The school folder holds a hash alone.",
        bad='passphrase = "three wise owls"',
        good="(nothing here; type  pingtown setup --passphrase)",
    ),
    Code(
        code="S004",
        what="The database's address in the managed settings holds a password.",
        why="Everybody at that computer can read it.",
        bad='index = "postgresql://reports:secret@db/pingtown"',
        good='index = "postgresql://reports@db/pingtown"',
        severity=WARNING,
    ),
    Code(
        code="S010",
        what="The class list cannot be read as it is.",
        why="A class that is not understood would not be there in the morning, or under another sign.",
        bad="classes:\n  - code: 3P",
        good='format: 1\nclasses:\n  - code: "3P"\n    label: "3P"\n    years: [3, 3]\n    sign: fox',
    ),
    Code(
        code="S020",
        what="The pack calls a grown-up by a word that the game cannot say in every language.",
        why="Role words are translated and bent; a name can be shown beside them as a label.",
        bad="word: form-tutor",
        good="word: class-teacher",
    ),
    Code(
        code="S021",
        what="The label of a grown-up is not shown.",
        why="A label is one name as children say it, and nothing by which somebody could be found.",
        bad='label: "Jo Smith, 07700 900123"',
        good='label: "Miss Smith"',
        severity=WARNING,
    ),
)
CODES: Mapping[str, Code] = {one.code: one for one in _CODES}
"""Every code of the school's own files, by its name."""


def explain(name: str) -> str | None:
    """What a code means, or nothing if there is no such code."""
    return str(CODES[name]) if name in CODES else None
