"""A trust of many schools: their files of counts are taken in, learnt, and shown side by side.

As with journals the files are the truth, here those in the staff folder's ``counts``, a folder for each
school; the index follows them, and a school whose folder is deleted is forgotten. Every number was fit to
leave its school before it came here, each school for itself, and what is added up here is added from printed
numbers alone: so nothing can be worked out that was not told already.
"""

from __future__ import annotations

import stat
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from game.faults import CannotRun
from game.results import countrows, placing
from game.results.asking import World
from game.results.counts import IN_STEPS, MOST_BYTES, NOBODY, VIEWS, Counts, from_bytes
from game.results.export import write
from game.results.index import Index
from game.results.lines import words
from game.results.placing import Aside
from game.results.questions import By, Cell, Column, Counted, Note, Report, Row
from game.results.reading import why
from game.results.report import BACK, TEACHING
from game.results.sitting import Newer, Unfit
from game.results.tablewords import COLUMNS, columns_of
from game.results.terms import term_named
from game.words.catalogue import to_say

ARRIVE, KEEP = Path("results") / "trust", "counts"
WHOLE = Note(
    to_say(
        "The lines of all schools add up only what was printed whole by at least two of them. Schools have "
        "met different stories, so this is no comparison of schools."
    )
)


@dataclass
class Gathered:
    """What became of the files that lay there."""

    taken: int = 0
    replaced: int = 0
    schools: int = 0
    aside: list[Aside] = field(default_factory=list)
    left: list[str] = field(default_factory=list)

    @property
    def well(self) -> bool:
        """Is there nothing that a person should look at?"""
        return not self.aside and not self.left


def gather(arrive: Path, staff: Path, index: Index, today: date) -> Gathered:
    """Take the files of counts that arrived, and let the index follow what is kept."""
    if index.kept():
        raise CannotRun(
            "The index here holds a school's answers, and a trust's holds counts alone, so nothing was "
            "taken. Please gather the schools' counts in a place of their own, with --data or another index."
        )
    done = Gathered()
    try:
        arrive.mkdir(parents=True, exist_ok=True)
        (staff / KEEP).mkdir(parents=True, exist_ok=True)
        for path, name in placing.waiting(arrive):
            _take(done, path, name, staff, today)
    except OSError as error:
        raise CannotRun(f"The schools' counts in {arrive} cannot be taken ({why(error)}).") from None
    kept = list(_kept(done, staff))
    countrows.follow(index, kept)
    done.schools = len({one.school for one in kept})
    return done


def _take(done: Gathered, path: Path, name: str, staff: Path, today: date) -> None:
    """One file: in its place, left for a newer Pingtown, or put aside with the reason."""
    try:
        data = _bytes(path)
        counts = from_bytes(data)
        _over(counts, today)
        target = staff / KEEP / counts.school / f"{counts.term}.{counts.by}.json"
        there = from_bytes(_bytes(target)) if target.exists() else None
        if there is not None and there.made > counts.made:
            raise Unfit(f"it was made on {counts.made}, and there is one of {there.made}")
    except FileNotFoundError:
        return  # another computer of the trust was quicker
    except Newer:
        done.left.append(f"{placing.shown(name)} is from a newer Pingtown, so it stays where it is.")
    except Unfit as unfit:
        sentence = f"{placing.shown(name)} was not taken: {unfit}. Please ask that school for a new one."
        placing.set_aside(path, name, sentence, staff)
        done.aside.append(Aside(placing.shown(name), sentence))
    else:
        target.parent.mkdir(parents=True, exist_ok=True)
        write(target, data)
        path.unlink(missing_ok=True)
        done.taken += 1
        done.replaced += there is not None


def _over(counts: Counts, today: date) -> None:
    if counts.school == NOBODY:
        raise Unfit("it does not say which school it is from")
    term = term_named(counts.term)
    assert term is not None
    if date.fromisoformat(counts.made) <= term.last:
        raise Unfit(f"it was made before the {term.words} term was over")
    if date.fromisoformat(counts.made) > today:
        raise Unfit(f"it was made on {counts.made}, and that day is still to come")


def _bytes(path: Path) -> bytes:
    """An ordinary file, up to a little more than may be. Read once, so what is checked is what is kept."""
    if not stat.S_ISREG(path.lstat().st_mode):
        raise Unfit("it is no ordinary file")
    with path.open("rb") as file:
        return file.read(MOST_BYTES + 1)


def _kept(done: Gathered, staff: Path) -> Iterator[Counts]:
    """What is kept, each in its own place: a file that was changed or moved by hand is named and left out."""
    for path in sorted((staff / KEEP).glob("*/*.json")):
        try:
            counts = from_bytes(_bytes(path))
        except (Unfit, OSError) as fault:
            reason = why(fault) if isinstance(fault, OSError) else str(fault)
            done.left.append(f"{path} is not counted: {reason}. Please put it right or delete it.")
            continue
        if (path.parent.name, path.stem) == (counts.school, f"{counts.term}.{counts.by}"):
            yield counts
        else:
            done.left.append(f"{path} is not counted: it was renamed. Please put it back or delete it.")


# --- side by side -----------------------------------------------------------------------------


def compared(held: Sequence[Counts], by: By, term: str | None, world: World) -> Report:
    """Every school's own lines, term by term, and below them what can be added up."""
    chosen = [one for one in held if one.by == by and term in (None, one.term)]
    if not chosen:
        raise CannotRun(_nothing(held, by, term))
    names = called(held)
    chosen.sort(key=lambda one: (_first(one.term), names[one.school].casefold(), one.school))
    rows = [
        Row(
            row.key,
            words(by, row.key, world),
            (names[one.school], one.term, *row.cells),
            row.counted,
            row.track,
        )
        for one in chosen
        for row in one.rows
    ]
    if by not in IN_STEPS:
        rows += _together(chosen, by, world)
    schools = (("n", str(len({one.school for one in chosen}))),)
    title = Note(to_say("What was learnt in {n} schools"), schools)
    heads = (Column("school", COLUMNS["school"]), Column("term", COLUMNS["term"]), *columns_of(by, "trust"))
    return Report(title, "trust", by, heads, tuple(rows), (BACK, WHOLE, TEACHING))


def called(held: Sequence[Counts]) -> dict[str, str]:
    """What each school is called: as in its latest file, with a bit of its number if another is called so."""
    names = {one.school: one.called for one in sorted(held, key=lambda one: (one.made, one.term))}
    often = Counter(name.casefold() for name in names.values())
    return {
        school: f"{name} ({school[:8]})" if often[name.casefold()] > 1 else name
        for school, name in names.items()
    }


def _together(chosen: Sequence[Counts], by: By, world: World) -> Iterator[Row]:
    """Sums over the schools. Where one kept a number back, none of that ping's numbers count: the rest would
    look better or worse than it was.
    """
    sums: dict[tuple[str, str, Counted, str], list[list[tuple[int, ...]]]] = {}
    for one in chosen:
        for row in one.rows:
            own = sums.setdefault((one.term, row.key, row.counted, row.track), [[], []])
            for into, group in zip(own, (row.cells[:4], row.cells[4:]), strict=True):
                numbers = tuple(cell for cell in group if isinstance(cell, int))
                if len(numbers) == len(group):
                    into.append(numbers)
    for (term, key, counted, track), (risky, harmless) in sums.items():
        cells: tuple[Cell, ...] = (*_sum(risky, 4), *_sum(harmless, 3))
        if any(cell is not None for cell in cells):
            yield Row(key, words(by, key, world), ("all schools", term, *cells), counted, track)


def _sum(groups: list[tuple[int, ...]], width: int) -> tuple[Cell, ...]:
    return tuple(map(sum, zip(*groups, strict=True))) if len(groups) > 1 else (None,) * width


def _first(term: str) -> date:
    found = term_named(term)
    return found.first if found else date.min


def _nothing(held: Sequence[Counts], by: str, term: str | None) -> str:
    if by not in VIEWS:
        return f"Schools do not give their trust numbers by {by}. Ask by {', '.join(VIEWS)}."
    there = sorted({f"{one.term} by {one.by}" for one in held})
    asked = f"of {term} by {by}" if term else f"by {by}"
    return f"No school has given its counts {asked}. There are: {', '.join(there) or 'none'}."
