"""A report as a file, and what leaves with it, said before it leaves.

A form is a function from a report to bytes; another one (a spreadsheet, a page) is one more line in
``FORMS``.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from game.faults import CannotRun
from game.results.csvfile import to_csv
from game.results.jsonfile import to_json
from game.results.questions import Kept, Note, Report

FORMS: Mapping[str, Callable[[Report], bytes]] = {"csv": to_csv, "json": to_json}


@dataclass(frozen=True, slots=True)
class Leaving:
    """What an export would hold: for whom, how many lines, which columns, how many numbers are kept back."""

    audience: str
    rows: int
    columns: tuple[str, ...]
    kept_back: int
    names_classes: bool

    @property
    def notes(self) -> tuple[Note, ...]:
        """The same in sentences."""
        fields = (
            ("rows", str(self.rows)),
            ("columns", ", ".join(self.columns)),
            ("kept", str(self.kept_back)),
        )
        notes = [
            Note("{rows} lines of counts leave, with the columns {columns}.", fields),
            Note("No name, no badge, no time of day and no answer of a single child is in it.", ()),
            Note("{kept} numbers are kept back.", fields),
        ]
        if self.audience == "teacher":
            notes[2] = Note(
                "All numbers are exact, also those under five: it is for the class's teacher alone."
            )
        if self.names_classes:
            notes.append(Note("Classes are named in it, as the school calls them."))
        return tuple(notes)


def leaving(report: Report) -> Leaving:
    """What would leave with this report: for ``export --dry-run``, and to be said before every export."""
    return Leaving(
        report.audience,
        len(report.rows),
        tuple(column.words for column in report.columns),
        sum(cell is Kept.BACK for row in report.rows for cell in row.cells),
        report.by in ("class", "return"),
    )


def export(report: Report, form: str, path: Path) -> None:
    """Write a report: beside, then in its place. A sentence if the form is unknown or the disk says no."""
    make = FORMS.get(form)
    if make is None:
        raise CannotRun(
            f"'{form}' is no form that results can be written in yet. There are: {', '.join(FORMS)}."
        )
    write(path, make(report))


def write(path: Path, data: bytes) -> None:
    """Bytes into a file that is either the old one or the new one, never half of it."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        why = (error.strerror or "unknown").lower()
        raise CannotRun(f"{path} could not be written ({why}). Please name another place.") from None
