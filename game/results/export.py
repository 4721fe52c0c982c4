"""A book as a file: in every form but paper, and safely put in its place."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from game.faults import CannotRun
from game.results.book import FORMS, Book, Form
from game.results.chart import Palette
from game.results.csvfile import to_book_csv, to_csv
from game.results.jsonfile import to_book_json, to_json
from game.results.questions import Kept, Note, Report

ENDINGS: dict[str, Form] = {f".{form}": form for form in FORMS} | {".htm": "html"}


def data_of(book: Book, form: Form, light: Palette, dark: Palette) -> bytes:
    """A book in one of the forms that are made here; ``pdf`` is made by ``game.papers``."""
    match form:
        case "csv":
            return to_book_csv(book)
        case "json":
            return to_book_json(book)
        case "xlsx":
            from game.results.xlsxfile import to_xlsx  # noqa: PLC0415

            return to_xlsx(book, light)
        case "html":
            from game.results.htmlfile import to_html  # noqa: PLC0415

            return to_html(book, light, dark)
    raise CannotRun(f"'{form}' is no form that results are written in here. There are: {', '.join(FORMS)}.")


def form_of(path: Path | None, named: Form | None, usual: Form = "csv") -> Form:
    """Which form is meant: the one that was named, else what the file's ending says.

    Refuses a name that says one thing and a form that says another: ``results.json`` full of commas would be
    taken for what it is not.
    """
    ending = path.suffix.lower() if path else ""
    said = ENDINGS.get(ending)
    if named is None:
        if ending and said is None:
            raise CannotRun(
                f"The ending {ending} says no form that results can have. Please end the name with one of "
                f"{', '.join(f'.{form}' for form in FORMS)}, or name one with --format."
            )
        return said or usual
    if said is not None and said != named:
        raise CannotRun(
            f"{path} ends like {said}, but --format asks for {named}. Please make the two agree: nothing was "
            "written."
        )
    return named


def _nothing() -> None:
    return None


def write(path: Path, data: bytes, ready: Callable[[], None] = _nothing) -> None:
    """Bytes into a file that is either the old one or the new one, never half of it.

    ``ready`` is called when all bytes are safe beside it, right before it is put in its place; if it refuses,
    the old file stays.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        ready()
        os.replace(beside, path)
    except OSError as error:
        raise CannotRun(_why(path, beside, error)) from None
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


def _why(path: Path, beside: Path, error: OSError) -> str:
    """What a person can do about it."""
    if isinstance(error, PermissionError) and beside.exists() and path.is_file():
        return (
            f"{path} could not be replaced: it is open in another program, or protected. Please close it "
            "there and try again. The old file is as it was."
        )
    if error.errno == errno.ENOSPC:
        return f"{path} could not be written: the disk is full. Please make room. The old file is as it was."
    why = (error.strerror or "unknown").lower()
    return f"{path} could not be written ({why}). Please name another place."


REPORT_FORMS: Mapping[str, Callable[[Report], bytes]] = {"csv": to_csv, "json": to_json}


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
    make = REPORT_FORMS.get(form)
    if make is None:
        raise CannotRun(
            f"'{form}' is no form that results can be written in yet. There are: {', '.join(REPORT_FORMS)}."
        )
    write(path, make(report))
