"""A book as a file: in every form but paper, and safely put in its place."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Callable
from pathlib import Path

from game.faults import CannotRun
from game.results.book import FORMS, Book, Form
from game.results.chart import Palette
from game.results.csvfile import to_csv
from game.results.jsonfile import to_book_json
from game.results.target import as_before, beside_of, for_me_alone

ENDINGS: dict[str, Form] = {f".{form}": form for form in FORMS} | {".htm": "html"}


def data_of(book: Book, form: Form, light: Palette, dark: Palette) -> bytes:
    """A book in one of the forms that are made here; ``pdf`` is made by ``game.papers``."""
    match form:
        case "csv":
            return to_csv(book)
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


def write(path: Path, data: bytes, ready: Callable[[], None] = _nothing, private: bool = False) -> None:
    """Bytes into a file that is either the old one or the new one, never half of it.

    ``ready`` is called when all bytes are safe beside it, right before it is put in its place; if it refuses,
    the old file stays. What is ``private`` nobody else on this computer may read; a file that was there keeps
    the rights that it had.
    """
    beside = beside_of(path)
    try:
        with open(beside, "wb", opener=for_me_alone if private else None) as file:
            as_before(path, beside)
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
            "there and try again. What was there before is as it was."
        )
    if error.errno == errno.ENOSPC:
        kept = "What was there before is as it was."
        return f"{path} could not be written: the disk is full. Please make room. {kept}"
    why = (error.strerror or "unknown").lower()
    return f"{path} could not be written ({why}). Please name another place."
