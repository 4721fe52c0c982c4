"""Gathering: every journal that arrived is moved to the staff folder, and the index learns what lies there.

Two steps, each of which can be done again at any time. *Take* claims a file in ``incoming``, reads it and
puts it into ``collected``. *Learn* looks for collected files that the index does not know, or knows with
another size: what a kill left, what another machine took, everything when the index is new. So the files are
the truth, and the index follows. What a tombstone covers is deleted wherever it turns up.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from glob import escape
from pathlib import Path

from game.faults import CannotRun, StaffOnly
from game.results import countrows, placing
from game.results.days import days_in, judged, newest_of, seen
from game.results.index import BATCH, Index
from game.results.placing import Aside
from game.results.reading import Read, read, why
from game.results.sitting import Header, Sitting
from game.results.tombstone import Tombstone, erased

Progress = Callable[[int, int], None]
"""Called with how many files are done, and how many there are."""

LEFT = ("newer", "unreadable")
"""Nothing is wrong with these, or nobody knows yet: they stay where they are and are named every time."""
MOST_SAID = 3


@dataclass(frozen=True, slots=True)
class Collected:
    """What a collect did. ``taken`` counts files out of ``incoming``, the others sittings."""

    taken: int = 0
    new: int = 0
    longer: int = 0
    answers: int = 0
    erased: int = 0
    aside: tuple[Aside, ...] = ()
    left: tuple[str, ...] = ()

    @property
    def well(self) -> bool:
        """Is there nothing that a person should look at?"""
        return not self.aside and not self.left


@dataclass
class _Basket:
    """What is counted on the way, and the sittings that go into the index together."""

    index: Index
    staff: Path
    stones: tuple[Tombstone, ...]
    progress: Progress
    today: date | None = None
    newest: date | None = None
    done: int = 0
    total: int = 0
    taken: int = 0
    new: int = 0
    longer: int = 0
    answers: int = 0
    erased: int = 0
    aside: list[Aside] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    waits: list[str] = field(default_factory=list)
    """Sentences about sittings whose day is still to come; a class may have many of them."""
    batch: list[tuple[Sitting, tuple[str, str, int]]] = field(default_factory=list)

    def step(self) -> None:
        self.done += 1
        if self.done % 100 == 0 or self.done == self.total:
            self.progress(self.done, self.total)

    def put(self, year: str, size: int, sitting: Sitting) -> None:
        self.batch.append((sitting, (year, sitting.header.sitting, size)))
        if len(self.batch) >= BATCH:
            self.flush()

    def in_future(self, header: Header, name: str) -> tuple[str, bool]:
        """What is to be said of a day that is still to come, and whether it can never have been right."""
        found = judged(header.day, self.today, self.newest) if self.today else "well"
        if self.today is None or found == "well":
            return "", False
        said = (
            f"{placing.shown(name)}: its day lies in the future: {header.day}, and here it is {self.today}."
        )
        if found == "never":
            return f"{said} The clock of the computer it comes from was wrong, so it is not counted.", True
        return f"{said} It is tried again next time. Please look at the clocks of both computers.", False

    def flush(self) -> None:
        if not self.batch:
            return
        added = self.index.add([one for one, _ in self.batch], [name for _, name in self.batch])
        self.new += added.new
        self.longer += added.longer
        self.answers += added.answers
        self.batch.clear()

    def put_aside(self, path: Path, name: str, sentence: str) -> None:
        placing.set_aside(path, name, sentence, self.staff)
        self.aside.append(Aside(placing.shown(name), sentence))


def collect(
    incoming: Path | Sequence[Path],
    staff: Path,
    index: Index,
    tombstones: Iterable[Tombstone] = (),
    progress: Progress = lambda _done, _total: None,
    today: date | None = None,
) -> Collected:
    """Take what arrived and let the index learn what is collected. Nothing that is wrong with one file stops
    it.

    With ``today``, a sitting whose day is still to come is not taken: it would pass for the newest there is.
    """
    folders = [incoming] if isinstance(incoming, Path) else list(incoming)
    countrows.refuse(index)
    basket = _Basket(index, staff, tuple(tombstones), progress, today)
    try:
        (staff / placing.COLLECTED).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        said = (
            f"The staff folder {staff} cannot be used ({why(error)}), so nothing was collected. Everything "
            "stays where it is. Please look whether the folder can be reached and written to."
        )
        closed = isinstance(error, PermissionError)
        raise (StaffOnly(said, why(error)) if closed else CannotRun(said)) from None
    placing.tidy(staff, folders, time.time())
    bury(index, staff, basket.stones)
    if today is not None:
        basket.newest = _newest(today, basket, folders)
    arrived = [one for folder in folders for one in placing.waiting(folder)]
    basket.total = len(arrived)
    for path, name in arrived:
        _carefully(basket, path, name)
        basket.step()
    basket.flush()
    _learn(basket)
    return Collected(
        basket.taken,
        basket.new,
        basket.longer,
        basket.answers,
        basket.erased,
        tuple(basket.aside),
        (*basket.left, *_shortened(basket.waits)),
    )


def _shortened(sentences: Sequence[str]) -> tuple[str, ...]:
    """The first few of many that say the same, and how many more there are."""
    more = len(sentences) - MOST_SAID
    return (*sentences[:MOST_SAID], *([f"So it is with {more} more."] if more > 0 else []))


def _newest(today: date, basket: _Basket, folders: Sequence[Path]) -> date | None:
    """The newest day that can be believed. An index that knows none asks what lies there and has arrived."""
    stones = [stone.day for stone in basket.stones]
    if days := basket.index.days():
        return seen(today, days, stones).newest
    return newest_of(today, [*days_in([*folders, basket.staff / placing.COLLECTED]), *stones])


def _carefully(basket: _Basket, path: Path, name: str) -> None:
    """One file of ``incoming``; what the disk or the share says about it is a sentence. A file that is gone
    was taken by another machine in this moment, and there is nothing to say.
    """
    try:
        _take(basket, path, name)
    except OSError as error:
        if isinstance(error, FileNotFoundError) and not any(path.parent.glob(f"*{escape(name)}")):
            return
        basket.left.append(
            f"{placing.shown(name)} could not be collected ({why(error)}). It is tried again next time."
        )


def _take(basket: _Basket, path: Path, name: str) -> None:
    ours = placing.claim(path, name)
    if ours is None:
        return
    found = read(ours)
    problem = _problem(found, ours, name)
    future, never = basket.in_future(found.header, name) if found.header else ("", False)
    if found.header is not None and erased(basket.stones, found.header):
        _delete(ours)
        basket.erased += 1
    elif found.problem is not None and found.problem.code == "gone":
        return
    elif found.problem is not None and found.problem.code in LEFT:
        placing.give_back(ours, name)
        basket.left.append(problem)
    elif future and not never and not problem:
        placing.give_back(ours, name)
        basket.waits.append(future)
    elif found.sitting is None or problem or never:
        basket.put_aside(ours, name, problem or future)
    else:
        placed = placing.place(ours, found.sitting, basket.staff)
        if isinstance(placed, Aside):
            basket.aside.append(placed)
        else:
            basket.taken += 1
            basket.put(*placed)


def _problem(found: Read, ours: Path, name: str) -> str:
    """What is wrong with a file, said of the name it was delivered under; nothing if it is well."""
    if found.problem is not None:
        return found.problem.sentence.replace(ours.name, placing.shown(name))
    return placing.fits_its_name(found, name) or ""


def _learn(basket: _Basket) -> None:
    """Bring the index up to what lies in ``collected``."""
    new: list[tuple[str, str, Path, int]] = []
    for year, there in placing.collected(basket.staff):
        known = basket.index.files(year)
        new += [(year, id_, path, size) for id_, (path, size) in there.items() if known.get(id_) != size]
    basket.total += len(new)
    for year, _, path, size in sorted(new):
        try:
            _learn_one(basket, year, path, size)
        except OSError as error:
            basket.left.append(
                f"{path.name} could not be moved or deleted ({why(error)}). It is tried again next time."
            )
        basket.step()
    basket.flush()


def _learn_one(basket: _Basket, year: str, path: Path, size: int) -> None:
    found = read(path)
    problem = _problem(found, path, path.name)
    future, never = basket.in_future(found.header, path.name) if found.header else ("", False)
    if found.header is not None and erased(basket.stones, found.header):
        _delete(path)
        basket.erased += 1
    elif found.problem is not None and found.problem.code in (*LEFT, "gone"):
        basket.left.append(problem)
    elif found.sitting is None or problem or never:
        basket.put_aside(path, path.name, problem or future)
    else:
        basket.put(year, size, found.sitting)


def bury(index: Index, staff: Path, stones: Sequence[Tombstone]) -> int:
    """Obey tombstones in the collected files and in the index: the files first, so that none can come
    back. One that cannot be deleted is unknown to the index from then on, so whoever learns next tries again.
    """
    for year, sitting in index.covered(stones):
        with contextlib.suppress(OSError):
            _delete(staff / placing.COLLECTED / year / f"{sitting}.jsonl")
    return index.erase(stones)


def rebuild(
    staff: Path, index: Index, tombstones: Iterable[Tombstone] = (), progress: Progress | None = None
) -> Collected:
    """Forget the index and learn everything anew from the collected files."""
    index.empty()
    return collect((), staff, index, tombstones, progress or (lambda _done, _total: None))


def _delete(path: Path) -> None:
    path.unlink(missing_ok=True)
