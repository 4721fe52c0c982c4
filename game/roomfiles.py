"""What the teacher's room does with files: shows what would leave, writes just that, prints and opens papers.

What was shown is kept until it is written, as the value it was shown from: what leaves is what was seen. If
another computer has gathered or erased meanwhile, nothing is written, and what would leave now is shown.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from game.faults import CannotRun
from game.scenes.room import files
from game.words.catalogue import to_say

if TYPE_CHECKING:
    from game.office import Office
    from game.results.book import Book, Sheet
    from game.results.questions import Report
    from game.school.folders import Folders

FOLDER = "Pingtown"
MOST_LABEL = 40


class FileWork:
    """``book`` is what was shown last, ``counts`` the same for a trust; both go when the room is locked."""

    def __init__(self, folders: Folders, opens: Callable[[Path], str] | None = None) -> None:
        """``opens`` shows a paper, in place of the system's own viewer."""
        self.folders = folders
        self.opens = opens
        self.book: Book | None = None
        self.counts: Report | None = None
        self.wanted = files.Wanted()

    def do(self, job: object, office: Office, today: date) -> object:
        """One job."""
        match job:
            case files.Show(wanted, language):
                return self._show(office, wanted, language, today)
            case files.Write(folder):
                return self._write(office, folder)
            case files.Print():
                return self._print(job)
            case files.OpenFile(path):
                return self._open(path)
        return None

    def _show(self, office: Office, wanted: files.Wanted, language: str, today: date) -> files.Leaving:
        from game.assets import locales_folder  # noqa: PLC0415
        from game.exporting import book, of_report  # noqa: PLC0415
        from game.results.binding import Wanted  # noqa: PLC0415
        from game.results.preview import preview  # noqa: PLC0415
        from game.words.loading import load  # noqa: PLC0415

        words = load(language, locales_folder(), lambda _: None)
        trust = wanted.audience == "trust"
        asked = Wanted(
            today=today,
            audience=wanted.audience,
            classes=(wanted.class_code,) if wanted.class_code and wanted.audience == "teacher" else (),
            term=term_over(today) if trust else None,
        )
        self.counts = None
        with office.index() as index:
            if trust and wanted.form == "json":  # what the trust's own computer takes in
                world = office.world()
                self.counts = office.ask(index, asked.question(), world)
                self.book = of_report(office, self.counts, asked, world, words)
            else:
                self.book = book(office, index, asked, words)
        self.wanted = wanted
        seen = preview(self.book, wanted.form, words)
        return files.Leaving(
            wanted,
            tuple(_plain(self.book, sheet) for sheet in seen.sheets),
            seen.sentences,
            str(documents()),
            self._name(self.book),
        )

    def _name(self, book: Book) -> str:
        """A file name that says what it is; letters of any script, nothing that a disk could refuse."""
        of = book.class_label or (book.term if self.wanted.audience != "teacher" else "")
        plain = re.sub(r"[^\w-]+", "-", of)[:MOST_LABEL].strip("-")
        parts = ("pingtown", plain, self.wanted.audience, book.made.isoformat())
        return "-".join(part for part in parts if part) + f".{self.wanted.form}"

    def _write(self, office: Office, folder: str) -> files.Left | files.Leaving:
        from game.exporting import Changed, leave, leave_counts  # noqa: PLC0415

        if self.book is None:
            raise CannotRun(to_say("Nothing has been shown that could be saved. Please look at it first."))
        path = _made(folder) / self._name(self.book)
        try:
            if self.counts is not None:
                leave_counts(office, self.counts, self.book.term, path, self.book.made, "room")
            else:
                leave(office, self.book, self.wanted.form, path, "room")
        except Changed as changed:
            now = self._show(office, self.wanted, self.book.language.code, self.book.made)
            return replace(now, note=changed.sentence)
        return files.Left(str(path))

    def _print(self, job: files.Print) -> files.Left:
        from game.printing import Print, printed, show  # noqa: PLC0415

        name = f"pingtown-{job.what}" + ("" if job.kind == "full" else f"-{job.kind}")
        path = _made(job.folder or str(documents())) / f"{name}.pdf"
        printed(Print(job.what, path, job.kind, job.language), self.folders)
        return files.Left(str(path), (self.opens or show)(path))

    def _open(self, path: str) -> object:
        from game.printing import show  # noqa: PLC0415
        from game.scenes.scene import Trouble  # noqa: PLC0415

        said = (self.opens or show)(Path(path))
        return Trouble(said) if said else None


def term_over(today: date) -> str:
    """The code of the latest term that is over."""
    from game.results.terms import term_of  # noqa: PLC0415

    return term_of(term_of(today).first - timedelta(days=1)).code


def documents() -> Path:
    """Where files go unless another folder is named."""
    from platformdirs import user_documents_path  # noqa: PLC0415

    return user_documents_path() / FOLDER


def _made(folder: str) -> Path:
    """A folder that is there now; a sentence if it cannot be."""
    path = Path(folder.strip()).expanduser()
    if not folder.strip() or not path.is_absolute():
        raise CannotRun(to_say("Please type the whole path of a folder, from the drive or the share on."))
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        why = (error.strerror or "no access").lower()
        words = to_say("The folder {folder} could not be made ({why}). Please name another.")
        raise CannotRun(words, folder=path, why=why) from None
    return path


def _plain(book: Book, sheet: Sheet) -> files.LeavingSheet:
    """A sheet in words, as it will stand there."""
    columns = (*(one.words for one in sheet.head), *(one.words for one in sheet.columns))
    lines = tuple((*line.head, *map(book.said, line.cells)) for line in sheet.lines)
    return files.LeavingSheet(sheet.title, columns, lines, sheet.kept_back)
