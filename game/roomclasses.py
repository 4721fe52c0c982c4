"""What the teacher's room does with classes: makes and changes them, opens one for today, erases results."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from game.faults import CannotRun, Told
from game.office import Office
from game.results.erase import new
from game.scenes.room import changes
from game.school.classes import Classes, Refused, SchoolClass, with_class
from game.school.folders import Folders
from game.school.joining import bring_along, stories_waiting, waiting
from game.school.shared import Machine
from game.school.today import TodayKeeper, class_now
from game.words.catalogue import to_say


@dataclass
class ClassWork:
    """One job, with the school as it is now."""

    folders: Folders
    office: Office
    machine: Machine
    changed: Callable[[], None]
    today: date

    def do(self, job: object) -> object:
        """Do it; nothing if it is another's."""
        match job:
            case changes.ListClasses():
                return self.listed()
            case changes.SaveClass(wanted, fresh):
                self.machine.change_classes(lambda classes: _saved(classes, wanted, fresh))
                self.changed()
                return self.listed()
            case changes.BringAlong():
                brought = bring_along(self.machine, lock=False)
                self.changed()
                return replace(self.listed(), brought=brought)
            case changes.OpenToday(code):
                return self._opened(code)
            case changes.WouldErase(code):
                return self._would(code)
            case changes.EraseClass(code):
                return self._erased(code)
        return None

    def listed(self, note: str = "") -> changes.Classes:
        """The list as it is now."""
        classes, managed = self.machine.classes(), self.machine.managed.managed
        opening = self._keeper().load(self.today)
        now = class_now(classes, self.today, managed=managed.class_code, opening=opening)
        with self.office.index() as index:
            kept = tuple(
                changes.KeptOf(one.code, one.sittings, one.answers) for one in index.kept() if one.sittings
            )
        wrong = note or next((one.message for one in classes.diagnostics), "")
        code = now.school_class.code if now.school_class else None
        return changes.Classes(
            classes.on(self.today).every,
            code,
            kept,
            self.today.isoformat(),
            managed.badges,
            wrong,
            (*waiting(self.machine), *stories_waiting(self.machine)),
        )

    def _keeper(self) -> TodayKeeper:
        return TodayKeeper(self.folders.data, _complain)

    def _opened(self, code: str | None) -> changes.Classes:
        if self.machine.managed.managed.class_code is not None:
            raise CannotRun(
                to_say(
                    "The managed settings of this computer ({path}) say which class it has. Please change it "
                    "there."
                ),
                path=self.machine.managed.path,
            )
        if code is None:
            self._keeper().close()
        else:
            self._keeper().open(code, self.today)
        self.changed()
        return self.listed()

    def _would(self, code: str) -> changes.WillErase:
        self.office.deliver()
        with self.office.index() as index:
            self.office.collect(index, lambda _done, _total: None)
            found = self.office.erase(index, new("class", self.today, code), dry=True)
        known = self.machine.classes().find(code)
        answers = sum(one.answers for one in found.classes)
        return changes.WillErase(code, known.label if known else code, found.sittings, answers)

    def _erased(self, code: str) -> changes.Classes:
        with self.office.index() as index:
            found = self.office.erase(index, new("class", self.today, code), dry=False)
        self.changed()
        return self.listed(*found.left[:1])


def _saved(classes: Classes, wanted: SchoolClass, fresh: bool) -> Classes:
    if fresh and classes.find(wanted.code):
        words = to_say("There is a class with the code “{code}” already. Please give it another name.")
        raise Refused(Told(words, code=wanted.code))
    return with_class(classes, wanted)


def _complain(sentence: str) -> None:
    raise CannotRun(sentence)
