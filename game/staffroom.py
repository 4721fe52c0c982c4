"""Who does the work of the teacher's room: opens its door, asks the office, changes classes and the pack.

Called beside the frames, one job after the other. While the room is locked every job but those of the door
comes back as ``Shut``: a screen that was reached in another way shows nothing and changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from game.faults import StaffOnly
from game.scenes.room import asks, changes, files
from game.school.folders import Folders

if TYPE_CHECKING:
    from game.office import Office
    from game.results.index import Index, Kept
    from game.roomfiles import FileWork
    from game.roomlearnt import Shelf
    from game.school.shared import Machine
    from game.school.tries import TryKeeper


def _now() -> date:
    return datetime.now().astimezone().date()


class Staffroom:
    """The work of the room on this machine."""

    def __init__(
        self,
        folders: Folders,
        changed: Callable[[], None] = lambda: None,
        class_now: Callable[[], str | None] = lambda: None,
        today: Callable[[], date] = _now,
        opens: Callable[[Path], str] | None = None,
    ) -> None:
        """``changed`` is called when classes or the pack are others; ``class_now`` is today's class;
        ``opens`` shows a paper, in place of the system's own viewer.
        """
        self.folders = folders
        self.changed = changed
        self.class_now = class_now
        self.today = today
        self.opens = opens
        self._open = False
        self._kept: tuple[Kept, ...] | None = None
        """What there is of each class: counted while somebody types, and anew when something was done."""

    def __call__(self, job: object) -> object:
        """Do one job, and answer."""
        match job:
            case asks.Knock():
                return self._lock()
            case asks.WarmUp():
                self._warm()
                return None
            case asks.Enter(passphrase):
                return self._enter(passphrase)
            case asks.SetFirst(passphrase):
                return self._first(passphrase)
            case asks.LockUp():
                self._open = False
                self.__dict__.pop("_files", None)
                return None
        if not self._open:
            return asks.Shut()
        match job:
            case asks.Look(code, everybody):
                return self._look(code, everybody)
            case asks.Gather():
                return self._gather()
        if isinstance(job, files.Show | files.Write | files.Print | files.OpenFile):
            return self._files.do(job, self.office(), self.today())
        if isinstance(job, changes.JoinSchool | changes.BringAlong):  # other stories of the school's own
            self.__dict__.pop("_shelf", None)
            self._kept = None
        if isinstance(job, changes.LookAtSchool | changes.SavePack | changes.SetRule | changes.JoinSchool):
            from game.roomschool import SchoolWork  # noqa: PLC0415

            return SchoolWork(self.folders, self.office(), self.machine(), self.changed).do(job)
        from game.roomclasses import ClassWork  # noqa: PLC0415

        self._kept = None
        return ClassWork(self.folders, self.office(), self.machine(), self.changed, self.today()).do(job)

    # the door

    def machine(self) -> Machine:
        """How this computer is set up now."""
        from game.school.shared import stand  # noqa: PLC0415

        return stand(self.folders)

    @cached_property
    def _tries(self) -> TryKeeper:
        from game.school.tries import TryKeeper  # noqa: PLC0415

        return TryKeeper(self.folders.data)

    def _lock(self) -> asks.Lock:
        from game.school.locking import lock_of  # noqa: PLC0415

        machine = self.machine()
        locked, trouble = lock_of(machine)
        if locked is None and not trouble and machine.wanted is not None and machine.school is None:
            trouble = machine.found.sentence if machine.found else ""
        return asks.Lock(locked is not None, self._tries.wait(), "" if locked else trouble)

    def _enter(self, passphrase: str) -> object:
        from game.school.locking import lock_of  # noqa: PLC0415

        locked, _ = lock_of(self.machine())
        if locked is None:
            return self._lock()
        self._open = self._tries.attempt(passphrase, locked)
        return asks.Entered() if self._open else asks.Wrong(self._tries.wait())

    def _first(self, passphrase: str) -> asks.Entered:
        from game.school.locking import set_first  # noqa: PLC0415

        set_first(self.machine(), passphrase)
        self._open = True
        return asks.Entered()

    # what was learnt

    def office(self) -> Office:
        """The computing lead's desk."""
        from game.office import open_office  # noqa: PLC0415

        return open_office(self.folders)

    @cached_property
    def _shelf(self) -> Shelf:
        from game.lesson.library import open_library  # noqa: PLC0415
        from game.roomlearnt import Shelf  # noqa: PLC0415

        return Shelf(open_library(self.machine().home / "lessons"))

    @cached_property
    def _files(self) -> FileWork:
        from game.roomfiles import FileWork  # noqa: PLC0415

        return FileWork(self.folders, self.opens)

    def _warm(self) -> None:
        self._shelf.warm()
        with self.office().index() as index:
            self._count(index)

    def _count(self, index: Index) -> None:
        self._kept = tuple(one for one in index.kept() if one.sittings)

    def _look(self, code: str | None, everybody: bool) -> asks.Seen:
        from game.roomlearnt import class_to_show, seen  # noqa: PLC0415

        office = self.office()
        with office.index() as index:
            if self._kept is None:
                self._count(index)
            if code is None and not everybody:
                code = class_to_show(self._kept or (), office.classes, self.class_now())
            found = seen(index, self._kept or (), self._shelf, office.classes, code or "", self.today())
        return replace(found, closed=office.closed())

    def _gather(self) -> asks.Gathered:
        office = self.office()
        delivered = office.deliver()
        with office.index() as index:
            try:
                found = office.collect(index, lambda _done, _total: None)
            except StaffOnly as closed:
                return asks.Gathered(0, (delivered.sentence,) * bool(delivered.sentence), closed.why)
            soon = office.announced(index, self.today())
        self._kept = None
        said = (delivered.sentence, *(f"{one.name}: {one.why}" for one in found.aside), *found.left, soon)
        return asks.Gathered(found.new + found.longer, tuple(one for one in said if one))
