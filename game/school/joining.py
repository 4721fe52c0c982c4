"""What a computer brings along when it gets a school folder: what was made here before it had one.

Without a school folder classes, passphrase, pack and the school's own stories lie in the computer's own
folder; with one only the school folder counts. So that nothing stops counting on that day, they go there, but
never over anything the school has. What has gone, or gives way to the school's, is laid aside here: who joins
again brings it once.
"""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from game.faults import CannotRun, Told, together
from game.school import beside, class_list, own_stories, pack, passphrase, retention
from game.school.classes import SIGNS, Classes, Refused, SchoolClass, with_class
from game.school.shared import Machine
from game.words.catalogue import to_say

ASIDE = "before-school"
Way = Literal["brought", "school's", ""]
"""What became of a thing: the school has it now, the school's own holds, or there was nothing."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What came along: classes by name, those the school had already, the same of the school's own stories,
    and what stands alone.

    ``left``: why something stays behind, in a sentence.
    """

    classes: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    stories: tuple[str, ...] = ()
    known_stories: tuple[str, ...] = ()
    passphrase: Way = ""
    pack: Way = ""
    rule: Way = ""
    left: str = ""

    def __bool__(self) -> bool:
        return self != Brought()


def bring_along(machine: Machine, *, lock: bool = True, rule: bool = False) -> Brought:
    """Bring what lies here to the school folder of this machine. Never raises because of a disk.

    ``lock``: the passphrase too, where the school has none. ``rule``: also how long results are kept; it
    deletes on every computer, so it comes along only into a school folder that was made just now.
    """
    data = machine.folders.data
    if machine.school is None or beside.same(machine.school, data):
        return Brought()
    found = Brought()
    try:
        if lock:  # first: whatever else stays behind, a room without one is open to whoever comes first
            found = replace(found, passphrase=_alone(machine.school, data, passphrase.FILE))
        if rule:
            found = replace(found, rule=_alone(machine.school, data, retention.FILE))
        own = _classes(machine, data)
        found = replace(found, classes=own.classes, known=own.known, left=own.left)
        found = replace(found, pack=_alone(machine.school, data, pack.FILE))
    except CannotRun as refused:
        found = replace(found, left=together(found.left, refused.sentence))
    except OSError as error:
        words = to_say("Not everything could be brought to {folder} ({why}).")
        told = Told(words, folder=machine.school, why=beside.why(error))
        found = replace(found, left=together(found.left, told))
    return _stories(found, machine.school, data)


def _stories(found: Brought, school: Path, data: Path) -> Brought:
    """With the stories that were written here."""
    carried = own_stories.carry(school, data)
    for path in carried.done:
        _lay_aside(data, path.relative_to(data))
    left = together(found.left, carried.left)
    return replace(found, stories=carried.brought, known_stories=carried.known, left=left)


def stories_waiting(machine: Machine) -> tuple[str, ...]:
    """Stories that lie here and are told nowhere, by name; as with classes."""
    if machine.school is None or beside.same(machine.school, machine.folders.data):
        return ()
    return own_stories.waiting(machine.school, machine.folders.data)


def waiting(machine: Machine) -> tuple[str, ...]:
    """Classes that lie here and count nowhere, by name: the school folder came by managed settings."""
    if machine.school is None or beside.same(machine.school, machine.folders.data):
        return ()
    with contextlib.suppress(OSError):
        own = class_list.read(beside.read(machine.folders.data / class_list.FILE))
        there = machine.classes()
        return tuple(one.label for one in own.today if there.find(one.code) is None)
    return ()


@dataclass(frozen=True, slots=True)
class Left:
    """What lies on this computer from before it had this school folder, and counts for nothing now.

    ``wanted``: what the school has not, so that it is worth bringing; ``idle``: what it has its own of.
    """

    wanted: tuple[str, ...] = ()
    idle: tuple[str, ...] = ()


def left_here(machine: Machine) -> Left:
    """Look for it. While the school folder is away nobody knows what it has, so nothing is said."""
    data = machine.folders.data
    if machine.school is None or beside.same(machine.school, data):
        return Left()
    wanted, idle = [f"class {label}" for label in waiting(machine)], list[str]()
    if not wanted and (data / class_list.FILE).exists():
        idle.append("a class list")
    for name, words in ((passphrase.FILE, "a passphrase"), (pack.FILE, "a pack")):
        if (data / name).exists():
            (idle if (machine.school / name).exists() else wanted).append(words)
    wanted += [f"the story {name}" for name in own_stories.waiting(machine.school, data)]
    idle += [f"a story {name}" for name in own_stories.idle(machine.school, data)]
    return Left(tuple(wanted), tuple(idle))


def _classes(machine: Machine, data: Path) -> Brought:
    """Every class with a code that the school does not have; with a free sign, if its own is taken."""
    path = data / class_list.FILE
    with contextlib.suppress(FileNotFoundError):
        own = class_list.read(beside.read(path), str(path))
        if not own.whole:
            words = to_say("The class list {path} has something wrong in it, so it stays where it is.")
            return Brought(left=Told(words, path=path))
        there = machine.classes()
        new = tuple(one for one in own.every if there.find(one.code) is None)
        if new:
            machine.change_classes(lambda classes: _with_all(classes, new))
        _lay_aside(data, Path(class_list.FILE))
        known = (one.label for one in own.every if one not in new)
        return Brought(tuple(one.label for one in new), tuple(known))
    return Brought()


def _with_all(classes: Classes, new: tuple[SchoolClass, ...]) -> Classes:
    for one in new:
        if classes.find(one.code) is None:  # else another computer has just brought it
            classes = _with(classes, one)
    return classes


def _with(classes: Classes, one: SchoolClass) -> Classes:
    try:
        return with_class(classes, one)
    except Refused:
        taken = {other.sign for other in classes.today}
        free = next((sign for sign in SIGNS if sign not in taken), one.sign)
        return with_class(classes, replace(one, sign=free))


def _alone(school: Path, data: Path, name: str) -> Way:
    """A file of which the school has one or none."""
    try:
        there = beside.read(data / name)
    except FileNotFoundError:
        return ""
    way: Way = "brought"
    try:
        beside.put_new(school / name, there)
    except FileExistsError:
        lies = beside.read(school / name)
        if len(lies) < len(there) and there.startswith(lies):  # an earlier try was cut off
            beside.put(school / name, there)
            lies = there
        way = "brought" if lies == there else "school's"
    _lay_aside(data, Path(name))
    return way


def _lay_aside(data: Path, name: Path) -> None:
    """Nothing of it is lost, and nothing comes along a second time."""
    with contextlib.suppress(OSError):  # then it is looked at again, and the school has it already
        os.replace(data / name, _free(data / ASIDE / name))


def _free(aside: Path) -> Path:
    """A name that nothing has: what was laid aside at an earlier join stays."""
    aside.parent.mkdir(parents=True, exist_ok=True)
    names = (aside, *(aside.with_name(f"{aside.stem}-{n}{aside.suffix}") for n in range(2, 1000)))
    return next(one for one in names if not one.exists())
