"""What the teacher's room does with the school: the pack, its folder, its own stories, and what is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from game.diagnostic import Diagnostic
from game.faults import CannotRun, StaffOnly
from game.office import Office
from game.results.exportlog import Entry
from game.scenes.room import changes
from game.scenes.room.files import Logged
from game.school import pack, packing, retention
from game.school.folders import Folders
from game.school.joining import Brought, bring_along
from game.school.managed import Retention
from game.school.school_folder import absolute, make_or_join, remember
from game.school.shared import Machine, stand
from game.words.catalogue import to_say

MOST_FINDINGS = 50


@dataclass
class SchoolWork:
    """One job, with the school as it is now."""

    folders: Folders
    office: Office
    machine: Machine
    changed: Callable[[], None]

    def do(self, job: object) -> object:
        """Do it, and say how the school stands then."""
        match job:
            case changes.SavePack(wanted):
                packing.save(self.machine, wanted)
                self.changed()
            case changes.SetRule(days):
                retention.set_rule(self.machine, Retention(days))
            case changes.JoinSchool(folder):
                brought = self._join(folder)
                return replace(self.school(), brought=brought)
        return self.school()

    def school(self) -> changes.School:
        """How it stands."""
        from game.lesson.library import open_library  # noqa: PLC0415

        machine = stand(self.folders)
        kept = machine.kept(pack.FILE)
        found = pack.pack_of(kept.data, str(machine.home / pack.FILE), pack.shipped())
        if found.pack is None:
            raise CannotRun(
                to_say("The pack that comes with Pingtown is damaged. Please install it once more.")
            )
        own = machine.home / "lessons"
        shelf = open_library(own)
        stories = sum(1 for one in shelf.stories if one.source == "school")
        rule, torn = retention.rule_of(machine)
        exports, unread = self._exports()
        wrong = (*machine.sentences, *([machine.found.sentence] if machine.found else []), torn)
        return changes.School(
            found.pack,
            str(machine.wanted or ""),
            machine.managed.managed.school is not None,
            str(own),
            stories,
            tuple(map(_said, (*found.diagnostics, *shelf.diagnostics)))[:MOST_FINDINGS],
            str(rule.days or ""),
            self._places(machine),
            exports=exports,
            unread=unread,
            note=next((one for one in wrong if one), ""),
        )

    def _exports(self) -> tuple[tuple[Logged, ...], str]:
        """What has left, the newest first; or why that cannot be read with the rights of this account."""
        try:
            return tuple(map(self._logged, reversed(self.office.exports_so_far()))), ""
        except StaffOnly as closed:
            return (), closed.why

    def _logged(self, one: Entry) -> Logged:
        """A line of the access log, with classes as the school calls them."""
        known = {each.code: each.label for each in self.office.classes.every}
        whose = ", ".join(known.get(code, code) for code in one.classes)
        return Logged(one.day.isoformat(), one.form, one.audience, whose, one.came_from != "room")

    def _places(self, machine: Machine) -> tuple[tuple[str, str], ...]:
        index = self.office.index_at
        shown = str(index) if isinstance(index, Path) else "a server"
        return (
            ("computer", str(machine.folders.data)),
            ("school", str(machine.wanted or "")),
            ("staff", str(self.office.staff)),
            ("index", shown),
        )

    def _join(self, folder: str) -> Brought:
        """Whoever is in the room knows the passphrase of this computer: it may become the school's."""
        if not folder.strip():
            raise CannotRun(to_say("Please type the whole path of the school folder."))
        managed = self.machine.managed
        if managed.managed.school is not None and managed.managed.school != absolute(Path(folder)):
            raise CannotRun(
                to_say("The managed settings in {path} set another school folder. Please change it there."),
                path=managed.path,
            )
        school, made = make_or_join(Path(folder.strip()))
        remember(self.folders.data, school)
        brought = bring_along(stand(self.folders), rule=made)
        self.changed()
        return brought


def _said(found: Diagnostic) -> str:
    return f"{Path(found.file).name}, line {found.line}: {found.message} {found.hint}".strip()
