"""The passphrase of the teacher's room where it is kept: set, changed, and replaced when it is forgotten.

With a school folder it lies there and can only be changed there. A forgotten one is replaced by whoever may
write in the folder that pupils may only read: they show it by laying a file there, and nothing is erased.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from game.faults import CannotRun, Told, together
from game.school import beside
from game.school.managed_places import places
from game.school.passphrase import FILE, Locked, from_text, lock, objection, to_text
from game.school.shared import Machine
from game.school.tries import TryKeeper
from game.words.catalogue import to_say

FORGOTTEN = Told(to_say("If it is forgotten, type  pingtown setup --reset-passphrase."))


def lock_of(machine: Machine) -> tuple[Locked | None, str]:
    """The lock of the teacher's room, and a sentence if there should be one that cannot be used."""
    found = machine.kept(FILE)
    if found.data is None:
        return None, found.sentence
    locked = from_text(found.data)
    if locked is None:
        words = to_say(
            "The file {path} is damaged, so the teacher’s room stays closed. Please bring it back from a "
            "backup, or type  pingtown setup --reset-passphrase."
        )
        return None, Told(words, path=machine.home / FILE)
    return locked, found.sentence


def set_first(machine: Machine, new: str) -> None:
    """Set the passphrase where there is none. ``CannotRun`` if it is too easy, or somebody was quicker."""
    path = machine.to_change() / FILE
    _good_enough(machine, new)
    try:
        beside.put_new(path, to_text(lock(new)).encode())
    except FileExistsError:
        there = Told(to_say("There is a passphrase already. To change it, the old one is needed."))
        raise CannotRun(together(there, FORGOTTEN)) from None
    except OSError as error:
        raise _unwritten(path, error) from None


def change(machine: Machine, old: str, new: str, keeper: TryKeeper) -> None:
    """Set another passphrase, by who knows the one there is. ``CannotRun`` if it cannot be."""
    path = machine.to_change() / FILE
    before = machine.kept(FILE).data or b""
    locked, trouble = lock_of(machine)
    if locked is None:
        raise CannotRun(trouble or "There is no passphrase to change yet.")
    not_too_early(keeper)
    if not keeper.attempt(old, locked):
        raise CannotRun(
            f"That is not the passphrase. The next try is in {_seconds(keeper.wait())}. {FORGOTTEN}"
        )
    _good_enough(machine, new)
    _replace(path, before, new)


def reset_proof(machine: Machine, environment: Mapping[str, str] = os.environ) -> Path:
    """The file which shows that somebody may write where pupils may not. Its name fits this lock only."""
    folder = machine.to_change()
    found = machine.kept(FILE)
    if found.data is None:
        raise CannotRun(found.sentence or "There is no passphrase yet. Type  pingtown setup --passphrase.")
    if machine.wanted is None:
        named = places(environment)
        folder = named[0].parent if named else folder
    return folder / f"reset-passphrase-{sha256(found.data).hexdigest()[:8]}.txt"


def reset(machine: Machine, new: str, environment: Mapping[str, str] = os.environ) -> None:
    """Replace a forgotten passphrase; classes, results and everything else stay as they are."""
    proof = reset_proof(machine, environment)
    if not proof.is_file():
        raise CannotRun(f"The file {proof} is not there, so the passphrase stays as it is.")
    _good_enough(machine, new)
    _replace(machine.home / FILE, machine.kept(FILE).data or b"", new)
    with contextlib.suppress(OSError):  # its name fits no other passphrase
        proof.unlink()


def not_too_early(keeper: TryKeeper) -> None:
    """``CannotRun`` as long as a wrong try still has to be waited for."""
    left = keeper.wait()
    if left:
        raise CannotRun(f"A try was wrong. Please wait {_seconds(left)} and try again. {FORGOTTEN}")


def _replace(path: Path, before: bytes, new: str) -> None:
    """Only over the lock that was looked at: of two who change it at once, one is told."""
    try:
        with beside.changing(path):
            if beside.read(path) != before:
                raise CannotRun("Somebody else has changed the passphrase just now, so it was left alone.")
            beside.put(path, to_text(lock(new)).encode())
    except beside.Busy:
        raise CannotRun(
            to_say("Another computer is changing the passphrase. Please try again in a minute.")
        ) from None
    except OSError as error:
        raise _unwritten(path, error) from None


def _good_enough(machine: Machine, new: str) -> None:
    classes = machine.classes().every
    doors = [part for part in machine.home.parts if machine.wanted is not None]
    fault = objection(new, (*doors, *(one.label for one in classes), *(one.code for one in classes)))
    if fault:
        raise CannotRun(fault)


def _unwritten(path: Path, error: OSError) -> CannotRun:
    return CannotRun(
        to_say(
            "The passphrase could not be written in {folder} ({why}). Please ask for the right to change "
            "files there."
        ),
        folder=path.parent,
        why=beside.why(error),
    )


def _seconds(left: int) -> str:
    return "a second" if left == 1 else f"{left} seconds"
