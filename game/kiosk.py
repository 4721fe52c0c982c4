"""A computer on which the game is held: full screen, and only a grown-up leaves.

Knows the managed settings and the lock of the teacher's room. It must not know screens.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from game.faults import CannotRun, Told
from game.school.folders import Folders
from game.school.managed_places import places
from game.words.catalogue import to_say

if TYPE_CHECKING:
    from game.school.managed import Managed


def managed() -> Managed | None:
    """What the school set for this computer. Where it set nothing, nothing is loaded to know it."""
    if not any(map(_there, places())):
        return None
    from game.school.managed import find  # noqa: PLC0415

    return find().managed


def _there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return True  # whatever is wrong with it, its reader says


def needs_a_passphrase(folders: Folders) -> None:
    """``CannotRun`` if it is certain that there is none. What cannot be seen today may be there tomorrow."""
    from game.school.joining import left_here  # noqa: PLC0415
    from game.school.locking import lock_of  # noqa: PLC0415
    from game.school.shared import stand  # noqa: PLC0415
    from game.school.standing import to_lock  # noqa: PLC0415

    machine = stand(folders)
    locked, trouble = lock_of(machine)
    if locked is None and not trouble and (machine.wanted is None or machine.school is not None):
        raise CannotRun(
            "With --kiosk only a grown-up leaves, by the passphrase of the teacher's room, and there is none "
            f"yet. {to_lock(machine, left_here(machine))}"
        )


def opens_nothing(path: Path) -> str:
    """In place of the system's viewer, from whose windows one could go anywhere."""
    words = to_say(
        "This computer is held in Pingtown, so no other program is opened. It was written to {path}."
    )
    return Told(words, path=path)
