"""What is kept of a term that is over: the counts that its school may give to a trust, nothing else.

Two different files of one term could be held against each other, so a trust is told of a term once. When the
first file leaves, the counts are written into the staff folder, one file for each view, with everything kept
back that a trust would not be told; and from then on every question of a trust is answered from them. The
same is done before the rule deletes a term's answers, if no file has left by then: a school year goes on the
day after it is over, and only then is its last term over. No answer, class or badge is in them.
"""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from game.faults import CannotRun
from game.results.asking import World, refuse, slice_of
from game.results.counts import MOST_BYTES, VIEWS, from_bytes, to_bytes
from game.results.export import write
from game.results.index import Index
from game.results.lines import words
from game.results.measure import measure
from game.results.questions import Ask, By, Note, Question, Report, Row
from game.results.reading import why
from game.results.report import BACK, TEACHING, report
from game.results.sitting import Unfit
from game.results.tablewords import columns_of, title_of
from game.results.terms import Term, term_named, term_of
from game.results.tombstone import Tombstone
from game.words.catalogue import to_say

FOLDER = "counts-of-terms"
CALLED = "kept"
_OURS = re.compile(r"\.?\d{4}-(autumn|spring|summer)\.[a-z-]+\.(json|new)(\.\d+\.part)?", re.ASCII)
KEPT = Note(
    to_say(
        "A trust is told of a term once: these are the counts as they were when the first file left, or "
        "before the answers were deleted."
    ),
)


def keep(staff: Path, index: Index, world: World, school: str, before: date, today: date) -> tuple[str, ...]:
    """Write the counts of every finished term of which something lies before ``before``; which terms."""
    days = [date.fromisoformat(day) for day in index.days()]
    terms = sorted({term_of(day) for day in days if day < before})
    over = [term for term in terms if term.last < today]
    so = "so nothing was deleted yet. It is tried again at the next start."
    return tuple(term.code for term in over if keep_term(staff, index, world, school, term, today, so))


def _whatever(_ask: Ask) -> None:
    return None


def keep_term(
    staff: Path,
    index: Index,
    world: World,
    school: str,
    term: Term,
    today: date,
    so: str,
    agreed: Callable[[Ask], None] = _whatever,
) -> bool:
    """One term, unless that was done before: the first counts hold. ``so`` is what follows if they cannot.

    ``agreed`` may ask what would be kept, and refuses by raising: before anything is written, and again when
    it is there, because another computer may have kept the term in the same moment.
    """

    def ask_kept(question: Question) -> Report:
        return kept(staff, question, world) or ask(question)

    def ask(question: Question) -> Report:
        return report(question, measured, world)

    asked = Question(audience="trust", term=term.code, today=today)
    measured = measure(*index.tallies(slice_of(asked)), world.stories)
    agreed(ask_kept)
    if _is_kept(staff, term.code):
        return False
    made = {}
    for by in VIEWS:
        found = ask(replace(asked, by=by))
        if found.rows:
            made[by] = to_bytes(found, school, CALLED, term.code, today)
    try:
        (staff / FOLDER).mkdir(parents=True, exist_ok=True)
        for by in VIEWS:
            _new(staff, term.code, by).unlink(missing_ok=True)
        for by, data in made.items():
            write(_new(staff, term.code, by), data)
        _name(staff, term.code)
    except (OSError, CannotRun) as error:
        reason = why(error) if isinstance(error, OSError) else str(error)
        raise CannotRun(
            f"The counts of {term.words} could not be kept in {staff / FOLDER} ({reason}), {so}"
        ) from None
    agreed(ask_kept)
    return bool(made)


def kept(staff: Path, question: Question, world: World) -> Report | None:
    """The answer to a trust's question out of what was kept; nothing if nothing of that term was."""
    refuse(question)
    if question.term is None or not _is_kept(staff, question.term):
        return None
    path = _place(staff, question.term, question.by)
    try:
        with path.open("rb") as file:
            rows = from_bytes(file.read(MOST_BYTES + 1)).rows
    except FileNotFoundError:
        rows = ()
    except (OSError, Unfit) as error:
        reason = why(error) if isinstance(error, OSError) else str(error)
        raise CannotRun(
            f"The counts that were kept in {path} cannot be used ({reason}). Please bring the file back from "
            "the school's backup, or delete it."
        ) from None
    called = tuple(
        Row(row.key, words(question.by, row.key, world), row.cells, row.counted, row.track) for row in rows
    )
    by = question.by
    return Report(title_of(by), "trust", by, columns_of(by, "trust"), called, (BACK, KEPT, TEACHING))


def partly_gone(term: str, stones: Sequence[Tombstone]) -> bool:
    """Did the rule delete a part of a term while the term still went on? Then no counts of it are whole."""
    found = term_named(term)
    if found is None:
        return False
    first, last = found.first.isoformat(), found.last.isoformat()
    return any(one.before is not None and first < one.before and one.day <= last for one in stones)


def files_of(staff: Path) -> Iterator[Path]:
    """Every file of counts that was kept here."""
    folder = staff / FOLDER
    if folder.is_dir():
        yield from sorted(path for path in folder.iterdir() if _OURS.fullmatch(path.name))


def bring(before: Path, staff: Path) -> None:
    """What a machine was keeping while it was its own school comes along when it joins one. What the school
    kept of the same term holds. A stop in between is made up for at the next start.
    """
    for term in {path.name.split(".")[0] for path in files_of(before)}:
        if not _is_kept(before, term):
            continue
        if not _is_kept(staff, term):
            (staff / FOLDER).mkdir(parents=True, exist_ok=True)
            for by in VIEWS:
                if _place(before, term, by).exists():
                    write(_new(staff, term, by), _place(before, term, by).read_bytes())
            _name(staff, term)
        for by in VIEWS:
            _place(before, term, by).unlink(missing_ok=True)


def _is_kept(staff: Path, term: str) -> bool:
    """Was a term told or kept? Then all of its views have their names from here on."""
    found = any(_place(staff, term, by).exists() for by in VIEWS)
    if found:
        _name(staff, term)
    return found


def _name(staff: Path, term: str) -> None:
    """All views of a term are written: now they get their names. The next reader ends what a cut left."""
    for by in VIEWS:
        with contextlib.suppress(OSError):
            os.replace(_new(staff, term, by), _place(staff, term, by))


def _new(staff: Path, term: str, by: By) -> Path:
    """A view on its way: nobody is told anything before all of them are there."""
    return _place(staff, term, by).with_suffix(".new")


def _place(staff: Path, term: str, by: By) -> Path:
    return staff / FOLDER / f"{term}.{by}.json"
