"""The computing lead's desk: where results lie, and what is done with them.

Brings together the school folder, this machine's folders, the index and the stories; the verbs of ``results``
and the teacher's room use it alike. It must not know screens or terminals.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from game.faults import CannotRun, Told, together
from game.results import kept_terms
from game.results.asking import World
from game.results.collect import Collected, collect
from game.results.days import days_in
from game.results.deliver import Delivery, deliver
from game.results.erase import Erased, Reach, erase
from game.results.exportlog import FILE as LOG
from game.results.exportlog import Entry, note
from game.results.exportlog import read as read_exports
from game.results.facts import ClassFacts, facts_of
from game.results.index import FILE, Index
from game.results.places import places
from game.results.questions import Question, Report
from game.results.report import ask
from game.results.retention import Due, Rule, due, purge, seen_in
from game.results.tombstone import Tombs, Tombstone, read_all
from game.results.verify import Verdict, verify
from game.school import beside
from game.school.classes import Classes
from game.school.folders import Folders
from game.school.school_folder import recognise
from game.words.catalogue import to_say

if TYPE_CHECKING:
    from game.lesson.library import Library

Progress = Callable[[int, int], None]
INCOMING = Path("results") / "incoming"
LOOKED = "looked.txt"
"""On this day nothing was found that is too old: the journals are looked through once a day."""
MOST_NAMED = 5
STAFF = "staff"


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
    doubt: str = ""
    """Why nobody knows whether this machine has a school folder; mostly nothing."""

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
            try:
                self.index_at.parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise CannotRun(_unreadable(error, to_say("There is no place for the index"))) from None
        return Index.open(self.index_at)

    def deliver(self) -> Delivery:
        """Bring this machine's own journals first; also those from before it joined a school, gathered or
        not: else nobody could erase them any more.
        """
        every = places(self.data, self.journals).every
        if self.school is None:
            return deliver(every, self.data, self.tombs.cover, mark=None)
        before = self.data / STAFF
        own = beside.same(before, self.staff)
        gathered = () if own else sorted((before / "collected").glob("[0-9]*"))
        found = deliver((*every, self.data / INCOMING, *gathered), self.school, self.tombs.cover)
        if not (own or found.waiting):
            self._bring_told(before)
        return found

    def _bring_told(self, before: Path) -> None:
        """What has left this machine while it was its own school, and what its trust was told. A kill costs a
        line too many, at worst.
        """
        with contextlib.suppress(CannotRun, OSError):
            if not before.is_dir():
                return
            self.there()
            kept_terms.bring(before, self.staff)
            if not (before / LOG).exists():
                return
            for entry in read_exports(before):
                note(self.staff, entry)
            (before / LOG).replace(before / f"{LOG}.brought")

    def there(self) -> None:
        """Refuse to work in the gap where a network drive used to be, or where its name was."""
        if self.school is None:
            if self.doubt:
                raise CannotRun(together(self.doubt, Told(to_say("Nothing was done."))))
            return
        found = recognise(self.school)
        if found.how not in ("there", "read-only"):
            raise CannotRun(together(found.sentence, Told(to_say("Nothing was done."))))

    def closed(self) -> str:
        """Why this account cannot get at the folder for staff, in the system's words; mostly nothing."""
        for folder in (self.staff / "collected", self.staff):
            try:
                next(iter(folder.iterdir()), None)
            except FileNotFoundError:
                continue
            except PermissionError as error:
                return (error.strerror or "no access").lower()
            except OSError:
                return ""  # gone, not closed: whoever gathers says so
            return ""
        return ""

    def collect(self, index: Index, progress: Progress) -> Collected:
        """Take what has arrived."""
        self.there()
        today, stones = _today(), self.tombs.stones
        try:
            for stone in stones:
                if stone.what == "before" and index.covered([stone]):  # another computer purged
                    self._keep_terms(index, stone, today)
            return collect(self.home / INCOMING, self.staff, index, stones, progress, today)
        except OSError as error:
            raise CannotRun(_unreadable(error, to_say("Nothing was collected"))) from None

    def ask(self, index: Index, question: Question, world: World) -> Report:
        """A report; a trust's, out of the counts that were kept of its term."""
        return self.kept(question, world) or ask(index, question, world)

    def kept(self, question: Question, world: World) -> Report | None:
        """The answer to a trust out of counts that were kept of a term; nothing to anybody else."""
        return kept_terms.kept(self.staff, question, world) if question.audience == "trust" else None

    def exports_so_far(self) -> tuple[Entry, ...]:
        """What has left as a file, the oldest first: the day, the form, for whom, which class; no person."""
        return read_exports(self.staff)

    def note(self, entry: Entry) -> None:
        """Add to that list; ``CannotRun`` if it cannot be, and then nothing must leave."""
        self.there()
        note(self.staff, entry)

    def shelf(self) -> Library:
        """The stories that came with the game, and those this school wrote."""
        from game.lesson.library import open_library  # noqa: PLC0415

        return open_library(self.home / "lessons")

    def world(self) -> World:
        """The stories and the classes of today."""
        library = self.shelf()
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

        library = self.shelf()
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
            raise CannotRun(_unreadable(error, to_say("Nothing was erased"))) from None

    def tidy(self, today: date) -> tuple[Due, Erased | None] | None:
        """At every start: what the rule asks for, on a machine that gathers results.

        Only where something is too old is the index opened: a pupil's start waits for no database.
        """
        mine = self.school is None or (isinstance(self.index_at, Path) and self.index_at.exists())
        if not mine or not self._is_old(today):
            return None
        with self.index() as index:
            self.collect(index, lambda _done, _total: None)
            return self.purge(index, today, False, False)

    def announced(self, index: Index, today: date) -> str:
        """What is going to be deleted soon, said before it happens; nothing if there is nothing to say."""
        there = seen_in(today, index, self.tombs.stones)
        note = due(today, self.rule, there.oldest, there.newest).note
        odd = self._odd(index, there.newest) if there.odd else ""
        return together(str(note) if note else "", odd)

    def _odd(self, index: Index, newest: date | None) -> str:
        """Which collected files say that they are from the future; they were taken before anybody looked."""
        found = index.after(newest.isoformat() if newest else "")
        if not found:
            return ""
        named = [str(self.staff / "collected" / year / f"{id_}.jsonl") for year, id_, _ in found]
        more = f" and {len(named) - MOST_NAMED} more" if len(named) > MOST_NAMED else ""
        index_at = self.index_at if isinstance(self.index_at, Path) else "on the server"
        return (
            f"The day of {len(named)} sittings here lies in the future, the last is {found[-1][2]}, so they "
            f"would never be deleted: {', '.join(named[:MOST_NAMED])}{more}. Please delete these files and "
            f"the index {index_at}, and collect again."
        )

    def _is_old(self, today: date) -> bool:
        """Is there a sitting of a day before which everything goes? The day inside decides, not the file's:
        a copy is as old as what is in it. Where none is, that is noted, and looked for again tomorrow.
        """
        limit = self.rule.limit(today).isoformat()
        note, looked = self.data / LOOKED, f"{today.isoformat()} {limit}"
        with contextlib.suppress(OSError, ValueError):
            if note.read_text(encoding="utf-8").strip() == looked:
                return False
        if any(day < limit for day in days_in((self.home / INCOMING, self.staff / "collected"))):
            return True
        with contextlib.suppress(OSError):
            note.write_text(f"{looked}\n", encoding="utf-8")
        return False

    def purge(self, index: Index, today: date, dry: bool, clock_is_right: bool) -> tuple[Due, Erased | None]:
        """What the school's rule asks for. The counts of terms that are over are kept before they go."""
        if not dry:
            self.there()
        try:
            return purge(
                today,
                self.rule,
                self.reach,
                index,
                self.tombs.stones,
                clock_is_right=clock_is_right,
                dry_run=dry,
                first=lambda stone: self._keep_terms(index, stone, today),
            )
        except OSError as error:
            raise CannotRun(_unreadable(error, to_say("Not everything was deleted"))) from None

    def _keep_terms(self, index: Index, stone: Tombstone, today: date) -> None:
        """Before a tombstone of the rule is obeyed. Without a school folder there is no trust to send to."""
        found = recognise(self.school).school if self.school else None
        if found is not None and stone.before is not None:
            before = date.fromisoformat(stone.before)
            kept_terms.keep(self.staff, index, self.world(), found.id, before, today)


def _today() -> date:
    return datetime.now().astimezone().date()


def _unreadable(error: OSError, what: str) -> Told:
    why = (error.strerror or "no access").lower()
    if not error.filename:
        words = to_say("{what}: {why}. Please look at its rights and its space.")
        return Told(words, what=Told(what), why=why)
    words = to_say("{what}: {why} in {file}. Please look at its rights and its space.")
    return Told(words, what=Told(what), why=why, file=error.filename)


def open_office(folders: Folders) -> Office:
    """The desk of this machine, as its settings say."""
    from game.school.retention import rule_of  # noqa: PLC0415
    from game.school.shared import stand  # noqa: PLC0415

    machine = stand(folders)
    managed, data = machine.managed.managed, folders.data
    staff = managed.staff or machine.home / STAFF
    rule = Rule(rule_of(machine)[0].days)
    index, doubt = managed.index or data / FILE, " ".join(machine.sentences)
    return Office(data, machine.wanted, staff, managed.journals, index, rule, machine.classes(), doubt)


def _years(years: tuple[int, int]) -> str:
    """As a report says it: R, 3, or 3–4."""
    first, last = ("R" if year == 0 else str(year) for year in years)
    return first if first == last else f"{first}–{last}"
