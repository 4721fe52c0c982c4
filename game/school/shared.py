"""What a school folder and its machine have in common: classes, pack and passphrase, wherever they are kept.

With a school folder they lie there, and this machine keeps a copy of each, so that a lesson can begin when
the network is gone. Without one they lie in the machine's own folder. Changes go to the one true place.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from game.faults import CannotRun, Told, together
from game.school import beside, class_list, managed
from game.school.classes import Classes, Refused
from game.school.folders import Folders
from game.school.school_folder import Recognised, joined, recognise
from game.words.catalogue import to_say

COPIES = "school-copy"
WHOSE = "whose.txt"
"""Beside the copies: of which school folder they are. Those of another one are nobody's."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that machines share: what is in it, if there is one, and whether this is only the copy."""

    data: bytes | None
    copy: bool = False
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Machine:
    """This computer: its folders, what is managed, and its school folder if it has one.

    ``wanted`` is the school folder that is set, be it there or not; ``by`` says who set it.
    """

    folders: Folders
    managed: managed.Reading
    wanted: Path | None = None
    by: str = ""
    found: Recognised | None = None
    sentences: tuple[str, ...] = ()

    @property
    def home(self) -> Path:
        """Where classes, pack and passphrase truly lie."""
        return self.wanted or self.folders.data

    @property
    def school(self) -> Path | None:
        """The school folder, if it is there now."""
        return self.found.school.path if self.found and self.found.school else None

    def kept(self, name: str) -> Kept:
        """One shared file; from the copy if the school folder cannot be reached."""
        if self.wanted is None:
            return _read(self.folders.data / name)
        copy = self.folders.data / COPIES / name
        if self.school is None:
            return self._copy(copy)
        found = _read(self.school / name)
        if found.sentence:
            return Kept(self._copy(copy).data, True, found.sentence)
        with contextlib.suppress(OSError):  # without a copy the game goes on as long as the network does
            _cleared(copy.parent, _named(self.wanted))
            _copied(copy, found.data)
        return found

    def _copy(self, copy: Path) -> Kept:
        """What was in the school folder when it was there last; nothing, if that was another one."""
        ours = _whose(copy.parent) in (b"", _named(self.wanted))
        return _read(copy, copy=True) if ours else Kept(None, True)

    def classes(self) -> Classes:
        """The class list; an empty one if there is none."""
        found = self.kept(class_list.FILE)
        return class_list.read(found.data, str(self.home / class_list.FILE)) if found.data else Classes()

    def to_change(self) -> Path:
        """The folder in which something is about to be changed. ``CannotRun`` if it is not there."""
        if self.wanted is not None and self.school is None:
            assert self.found is not None
            only = Told(to_say("Classes and passphrase of the school can only be changed there."))
            raise CannotRun(together(self.found.sentence, only))
        return self.home

    def change_classes(self, change: Callable[[Classes], Classes]) -> Classes:
        """Read, change and write the list while no other computer does; ``CannotRun`` if it cannot be."""
        folder = self.to_change()
        path = folder / class_list.FILE
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with beside.changing(path):
                before = _now(path)
                if not before.whole:
                    raise CannotRun(
                        to_say(
                            "The class list {path} has something wrong in it, which would be lost: {what} "
                            "(line {line}). Please mend it first."
                        ),
                        path=path,
                        what=before.diagnostics[0].message,
                        line=before.diagnostics[0].line,
                    )
                after = change(before)
                beside.put(path, class_list.to_text(after).encode())
        except Refused as refused:
            raise CannotRun(refused.args[0]) from None
        except beside.Busy:
            raise CannotRun(
                to_say("Another computer is changing the class list just now. Please try again in a minute.")
            ) from None
        except OSError as error:
            raise CannotRun(
                to_say("The class list could not be written in {folder} ({why})."),
                folder=folder,
                why=beside.why(error),
            ) from None
        return after


def stand(folders: Folders, environment: Mapping[str, str] = os.environ) -> Machine:
    """How this computer is set up. Only reads; a network share that hangs makes it wait."""
    settings = managed.find(environment)
    if settings.managed.school is not None:
        path = settings.managed.school
        return Machine(folders, settings, path, "managed settings", recognise(path))
    known, sentence = joined(folders.data)
    said = (sentence,) if sentence else ()
    if known is None:
        return Machine(folders, settings, sentences=said)
    found = recognise(known.path, known.id)
    return Machine(folders, settings, known.path, "this computer", found, said)


def _now(path: Path) -> Classes:
    try:
        return class_list.read(beside.read(path), str(path))
    except FileNotFoundError:
        return Classes()


def _read(path: Path, copy: bool = False) -> Kept:
    try:
        return Kept(beside.read(path), copy)
    except FileNotFoundError:
        return Kept(None, copy)
    except OSError as error:
        words = to_say("{path} could not be read ({why}).")
        return Kept(None, copy, Told(words, path=path, why=beside.why(error)))


def _whose(copies: Path) -> bytes:
    """The school folder that the copies are of; nothing, if nobody noted it."""
    return _read(copies / WHOSE).data or b""


def _named(school: Path | None) -> bytes:
    return str(school).encode("utf-8", "replace")


def _cleared(copies: Path, school: bytes) -> None:
    """Room for the copies of this school folder: those of another one go."""
    before = _whose(copies)
    if before == school:
        return
    for old in copies.iterdir() if before else ():
        old.unlink(missing_ok=True)
    beside.put(copies / WHOSE, school)


def _copied(copy: Path, data: bytes | None) -> None:
    if data is None:
        copy.unlink(missing_ok=True)
    elif _read(copy).data != data:
        beside.put(copy, data)
