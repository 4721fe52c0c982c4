"""The stories and lessons that a school wrote, where they come along into a school folder.

They lie in ``lessons`` beside the class list, under the name by which results know them. A name that the
school folder has already stays the school's; nothing there is ever overwritten.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from game.faults import Told, together
from game.school import beside
from game.words.catalogue import to_say

LESSONS = "lessons"
DRAWERS = ("stories", "plans")


@dataclass(frozen=True, slots=True)
class Carried:
    """Stories and lessons by name: which the school has now, and of which it has its own. ``done`` are the
    files that need no place of their own here any more; ``left`` says why something stays behind.
    """

    brought: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    done: tuple[Path, ...] = ()
    left: str = ""


def carry(school: Path, data: Path) -> Carried:
    """Put what was written on this computer into the school folder. Never raises because of a disk."""
    brought, known, done, left = list[str](), list[str](), list[Path](), ""
    for path in _written(data):
        name = path.relative_to(data)
        taken = _taken(school, name)
        try:
            words = beside.read(path)
            if len(words) > beside.BIGGEST:
                large = to_say("{file} is too large for a story, so it stays where it is.")
                left = together(left, Told(large, file=path))
                continue
            if not taken:
                beside.put_new(school / name, words)
            same = not taken or any(_lies(one, words) for one in taken)
            (brought if same else known).append(path.stem)
            done.append(path)
        except OSError as error:
            stays = to_say("{file} could not be brought to {folder} ({why}).")
            left = together(left, Told(stays, file=path, folder=school, why=beside.why(error)))
    return Carried(tuple(brought), tuple(known), tuple(done), left)


def _lies(place: Path, words: bytes) -> bool:
    """Is it the very same? What an earlier try that was cut off left of it is written whole."""
    there = beside.read(place)
    if len(there) < len(words) and words.startswith(there):
        beside.put(place, words)
        return True
    return there == words


def waiting(school: Path, data: Path) -> tuple[str, ...]:
    """Those that lie here and are told nowhere, by name."""
    return tuple(path.stem for path in _written(data) if not _taken(school, path.relative_to(data)))


def idle(school: Path, data: Path) -> tuple[str, ...]:
    """Those that lie here, and of which the school has its own."""
    return tuple(path.stem for path in _written(data) if _taken(school, path.relative_to(data)))


def _written(folder: Path) -> Iterator[Path]:
    for drawer in DRAWERS:
        yield from sorted((folder / LESSONS / drawer).rglob("*.yaml"))


def _taken(school: Path, name: Path) -> tuple[Path, ...]:
    """What has this name in the school folder, whichever letter it lies with."""
    return tuple((school / LESSONS / name.parts[1]).rglob(name.name))
