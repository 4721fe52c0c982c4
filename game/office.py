"""The computing lead's desk: where results lie, and what is done with them.

Brings together the school folder, this machine's folders, the index and the stories; the verbs of ``results``
and the teacher's room use it alike. It must not know screens or terminals.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path

from game.faults import CannotRun
from game.results.asking import World
from game.results.collect import Collected, collect
from game.results.deliver import Delivery, deliver
from game.results.erase import Erased, Reach, erase
from game.results.exportlog import Entry
from game.results.exportlog import read as read_exports
from game.results.facts import ClassFacts, facts_of
from game.results.index import FILE, Index
from game.results.places import places
from game.results.questions import Question, Report
from game.results.report import ask
from game.results.retention import Due, Rule, due, newest_seen, purge
from game.results.tombstone import Tombs, Tombstone, read_all
from game.results.verify import Verdict, verify
from game.school.classes import Classes
from game.school.folders import Folders
from game.school.school_folder import recognise

Progress = Callable[[int, int], None]
INCOMING = Path("results") / "incoming"


@dataclass(frozen=True)
class Office:
    """Where everything is. ``school`` is the school folder; without one this machine is its own school."""

    data: Path
    school: Path | None
    staff: Path
    journals: Path | None
    index_at: Path | str
    rule: Rule
    classes: Classes

    @property
    def home(self) -> Path:
        """The folder that all computers of this school share; or this machine's own."""
        return self.school or self.data

    @property
    def tombs(self) -> Tombs:
        """What was erased."""
        return read_all(self.home / "tombstones")

    @property
    def reach(self) -> Reach:
        """Everywhere this machine can erase."""
        every = places(self.data, self.journals).every
        file = self.index_at if isinstance(self.index_at, Path) else None
        return Reach(
            self.home / "tombstones",
            (self.home / INCOMING,),
            self.staff,
            every,
            self.data / "progress",
            file,
        )

    def index(self) -> Index:
        """The index, open."""
        if isinstance(self.index_at, Path):
            self.index_at.parent.mkdir(parents=True, exist_ok=True)
        return Index.open(self.index_at)

    def deliver(self) -> Delivery:
        """Bring this machine's own journals first; also those from before it joined a school."""
        every = places(self.data, self.journals).every
        if self.school is None:
            return deliver(every, self.data, self.tombs.cover, mark=None)
        return deliver((*every, self.data / INCOMING), self.school, self.tombs.cover)

    def there(self) -> None:
        """Refuse to work in the gap where a network drive used to be."""
        if self.school is None:
            return
        found = recognise(self.school)
        if found.how not in ("there", "read-only"):
            raise CannotRun(f"{found.sentence} Nothing was done.")

    def collect(self, index: Index, progress: Progress) -> Collected:
        """Take what has arrived."""
        self.there()
        try:
            return collect(self.home / INCOMING, self.staff, index, self.tombs.stones, progress)
        except OSError as error:
            raise CannotRun(_unreadable(error, "Nothing was collected")) from None

    def ask(self, index: Index, question: Question) -> Report:
        """A report."""
        return ask(index, question, self.world())

    def exports_so_far(self) -> tuple[Entry, ...]:
        """What has left as a file, the oldest first: the day, the form, for whom, which class; no person."""
        return read_exports(self.staff)

    def world(self) -> World:
        """The stories and the classes of today."""
        from game.lesson.library import open_library  # noqa: PLC0415

        library = open_library()
        known = {}
        for entry in library.stories:
            reading = library.story(entry.id)
            if reading is not None and reading.lesson is not None:
                known[entry.id] = facts_of(reading.lesson)
        years = {one.code: ClassFacts(one.code, one.label, _years(one.years)) for one in self.classes.every}
        return World(known, years)

    def verdicts(self) -> Iterator[Verdict]:
        """Every journal that was collected or waits to be, played again."""
        import game.play as rules  # noqa: PLC0415
        from game.lesson.library import open_library  # noqa: PLC0415

        library = open_library()
        readings = {entry.id: library.story(entry.id) for entry in library.stories}
        stories = {name: one.lesson for name, one in readings.items() if one is not None and one.lesson}
        files = sorted((self.staff / "collected").rglob("*.jsonl"))
        files += sorted((self.home / INCOMING).glob("*.jsonl"))
        yield from verify(files, stories, rules)

    def erase(self, index: Index, stone: Tombstone, dry: bool) -> Erased:
        """A class, a badge, or everything."""
        self.there()
        try:
            return erase(stone, self.reach, index, dry)
        except OSError as error:
            raise CannotRun(_unreadable(error, "Nothing was erased")) from None

    def tidy(self, today: date) -> tuple[Due, Erased | None] | None:
        """At every start: what the rule asks for, on a machine that gathers results.

        Only where something may be too old is the index opened: a pupil's start waits for no database.
        """
        mine = self.school is None or (isinstance(self.index_at, Path) and self.index_at.exists())
        if not mine or not self._may_be_old(today):
            return None
        with self.index() as index:
            self.collect(index, lambda _done, _total: None)
            return self.purge(index, today, False, False)

    def announced(self, index: Index, today: date) -> str:
        """What is going to be deleted soon, said before it happens; nothing if there is nothing to say."""
        kept = [one for one in index.kept() if one.sittings]
        oldest = min((date.fromisoformat(one.first) for one in kept), default=None)
        found = due(today, self.rule, oldest, newest_seen(kept, self.tombs.stones))
        return str(found.note) if found.note is not None else ""

    def _may_be_old(self, today: date) -> bool:
        """Is there a file from before the day up to which everything goes?"""
        limit = datetime.combine(self.rule.limit(today), time()).timestamp()
        folders = (self.home / INCOMING, self.staff / "collected")
        files = (path for folder in folders if folder.is_dir() for path in folder.rglob("*.jsonl"))
        return any(path.stat().st_mtime < limit for path in files)

    def purge(self, index: Index, today: date, dry: bool, clock_is_right: bool) -> tuple[Due, Erased | None]:
        """What the school's rule asks for."""
        return purge(
            today,
            self.rule,
            self.reach,
            index,
            self.tombs.stones,
            clock_is_right=clock_is_right,
            dry_run=dry,
        )


def _unreadable(error: OSError, what: str) -> str:
    place = f" in {error.filename}" if error.filename else ""
    return (
        f"{what}: {(error.strerror or 'no access').lower()}{place}. Please look at its rights and its space."
    )


def open_office(folders: Folders) -> Office:
    """The desk of this machine, as its settings say."""
    from game.school.retention import rule_of  # noqa: PLC0415
    from game.school.shared import stand  # noqa: PLC0415

    machine = stand(folders)
    managed, data = machine.managed.managed, folders.data
    staff = managed.staff or machine.home / "staff"
    rule = Rule(rule_of(machine)[0].days)
    return Office(
        data, machine.wanted, staff, managed.journals, managed.index or data / FILE, rule, machine.classes()
    )


def _years(years: tuple[int, int]) -> str:
    """As a report says it: R, 3, or 3–4."""
    first, last = ("R" if year == 0 else str(year) for year in years)
    return first if first == last else f"{first}–{last}"
