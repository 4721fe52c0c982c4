"""Erasing: a class, a badge, or everything, here and everywhere, now and when a late journal turns up.

First the tombstone is laid in the school folder; from then on collect and deliver obey it on every machine.
Only then is deleted what this machine can reach: collected files, what waits in ``incoming``, what was put
aside, the index and this machine's own journals and finished stories. A kill in between leaves work for the
next start, never a revival.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from game.results import placing, tombstone
from game.results.collect import bury
from game.results.index import Index, Kept, aside_of
from game.results.kept_terms import files_of
from game.results.reading import read, why
from game.results.tombstone import Tombstone

MOST_LOOKED_AT = 5_000_000


@dataclass(frozen=True, slots=True)
class Reach:
    """Where this machine can erase. ``journals`` are its own folders, ``progress`` its finished stories."""

    tombstones: Path
    incoming: tuple[Path, ...]
    staff: Path
    journals: tuple[Path, ...] = ()
    progress: Path | None = None
    index_file: Path | None = None


@dataclass(frozen=True, slots=True)
class Erased:
    """What went, or what would go: counts of each class in the index, and files elsewhere."""

    stone: Tombstone
    classes: tuple[Kept, ...] = ()
    incoming: int = 0
    journals: int = 0
    progress: int = 0
    aside: int = 0
    left: tuple[str, ...] = field(default=())
    counts: int = 0
    """Counts of finished terms; they name no class and no badge, so they go with everything alone."""

    @property
    def sittings(self) -> int:
        """How many sittings of the index."""
        return sum(one.sittings for one in self.classes)


def erase(stone: Tombstone, reach: Reach, index: Index, dry_run: bool = False) -> Erased:
    """Obey a new tombstone everywhere this machine can reach; with ``dry_run`` only say what would go."""
    if not dry_run:
        tombstone.write(reach.tombstones, stone)
    classes = tuple(index.would_erase(stone))
    left = _later(stone, classes, index)
    incoming = _files(_waiting(reach.incoming), stone, dry_run, left)
    journals = _files(_journals(reach.journals), stone, dry_run, left)
    progress = _files(_progress(reach.progress, stone), None, dry_run, left)
    aside = _files(_aside(reach, stone), None, dry_run, left)
    counts = _files(files_of(reach.staff) if stone.what == "all" else (), None, dry_run, left)
    if not dry_run:
        bury(index, reach.staff, [stone])
        _sweep(reach.staff, index, stone, left)
    return Erased(stone, classes, incoming, journals, progress, aside, tuple(left), counts)


def _later(stone: Tombstone, classes: Iterable[Kept], index: Index) -> list[str]:
    """Sittings of days that are still to come stay. The clock here may be wrong, and somebody must know."""
    if stone.what == "before" or not index.after(stone.day):
        return []
    ever = index.would_erase(replace(stone, day=date.max.isoformat()))
    later = sum(one.sittings for one in ever) - sum(one.sittings for one in classes)
    if not later:
        return []
    said = (
        f"Sittings of days after {stone.day} stay, which is today by this computer’s clock: {later}. If the "
        "clock is wrong, please set it right and erase once more."
    )
    return [said]


def new(
    what: tombstone.What,
    today: date,
    class_code: str | None = None,
    badge: str | None = None,
    before: date | None = None,
) -> Tombstone:
    """The tombstone for what is to be erased."""
    return tombstone.new(today, what, class_code, badge, before)


OBEYED = "obeyed.txt"


def forget_progress(folder: Path, stones: Iterable[Tombstone]) -> int:
    """Obey tombstones of other machines: the stickers of an erased class go here too. How many files went.

    Progress knows no day, so each tombstone is obeyed once: a new class with an old code keeps its stickers.
    """
    if not folder.is_dir():
        return 0
    note = folder / OBEYED
    try:
        known = set(note.read_text(encoding="utf-8").split())
    except (OSError, UnicodeDecodeError):
        known = set()
    new = [stone for stone in stones if stone.id not in known]
    left: list[str] = []
    gone = sum(_files(_progress(folder, stone), None, False, left) for stone in new)
    if new and not left:
        with contextlib.suppress(OSError):
            note.write_text("\n".join(sorted(known | {stone.id for stone in new})) + "\n", encoding="utf-8")
    return gone


def _files(paths: Iterable[Path], stone: Tombstone | None, dry_run: bool, left: list[str]) -> int:
    """Delete the files, or those whose header the tombstone covers; how many there are."""
    count = 0
    for path in _seen(paths, left):
        if stone is not None:
            head = read(path).header
            if head is None or not stone.covers(head.class_code, head.badge, head.day):
                continue
        count += 1
        if not dry_run:
            _unlink(path, left)
    return count


def _seen(paths: Iterable[Path], left: list[str]) -> Iterator[Path]:
    """Path by path; a folder that cannot be looked into is said, and everything else has its turn."""
    try:
        yield from paths
    except OSError as error:
        left.append(
            f"{error.filename or 'A folder'} could not be looked into ({why(error)}). Please look at its "
            "rights, and erase once more."
        )


def _unlink(path: Path, left: list[str]) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        left.append(
            f"{path} could not be deleted ({why(error)}). Please delete it by hand, or erase once more."
        )


def _waiting(folders: Sequence[Path]) -> Iterator[Path]:
    for folder in folders:
        yield from (path for path, _ in placing.waiting(folder))
        yield from placing.parts(folder)  # what a kill left of a delivery holds answers too


def _journals(folders: Sequence[Path]) -> Iterator[Path]:
    for folder in folders:
        yield from sorted(folder.glob("*.jsonl"))


def _progress(folder: Path | None, stone: Tombstone) -> Iterator[Path]:
    """Finished stories of a class and badge: small JSON files which say in ``class`` and ``badge`` whose
    they are.
    """
    if folder is None or not folder.is_dir():
        return
    for path in sorted(path for path in folder.rglob("*.json") if path.is_file()):
        if stone.what == "all" or _said_to_be(_loosely(path), stone):
            yield path


def _aside(reach: Reach, stone: Tombstone) -> Iterator[Path]:
    """What was put aside may hold what is to be erased: who cannot be told from its first line goes if it
    names it.
    """
    folder = reach.staff / placing.ASIDE
    if folder.is_dir():
        for path in sorted(path for path in folder.iterdir() if path.is_file() and path.suffix != ".why"):
            if _names(path, stone):
                yield path
                yield path.with_name(path.name + ".why")
    if reach.index_file is not None and aside_of(reach.index_file).exists():
        yield aside_of(reach.index_file)  # derived, so nothing is lost with it


def _names(path: Path, stone: Tombstone) -> bool:
    said = _loosely(path)
    if stone.what == "all":
        return True
    if "class" in said and isinstance(said.get("day"), str):
        return _said_to_be(said, stone)
    with contextlib.suppress(OSError), path.open("rb") as file:
        text = file.read(MOST_LOOKED_AT)
        words = [word for word in (stone.class_code, stone.badge) if word]
        return bool(words) and all(json.dumps(word)[1:-1].encode() in text for word in words)
    return False


def _said_to_be(said: dict[str, object], stone: Tombstone) -> bool:
    """Does a tombstone cover what a file says of itself? Without a day it is as old as it can be."""
    class_code, badge, day = said.get("class"), said.get("badge"), said.get("day") or ""
    if not isinstance(day, str) or "class" not in said:
        return False
    whose = [one if isinstance(one, str) else None for one in (class_code, badge)]
    return stone.covers(whose[0], whose[1], day)


def _loosely(path: Path) -> dict[str, object]:
    """The first line of a file as far as it is JSON; or all of it."""
    with contextlib.suppress(OSError, ValueError, RecursionError), path.open("rb") as file:
        data = file.read(64_000)
        for text in (data.split(b"\n", 1)[0], data):
            with contextlib.suppress(ValueError, RecursionError):
                said = json.loads(text)
                if isinstance(said, dict):
                    return said
    return {}


def _sweep(staff: Path, index: Index, stone: Tombstone, left: list[str]) -> None:
    """Collected files that no index knows yet: the index cannot say where they are, so each is looked
    into.
    """
    for year, there in placing.collected(staff):
        known = index.files(year)
        for path in (path for id_, (path, size) in there.items() if known.get(id_) != size):
            head = read(path).header
            if head is not None and stone.covers(head.class_code, head.badge, head.day):
                _unlink(path, left)
