"""What was erased stays erased: a tombstone says which sittings are gone, and everybody obeys it.

A tombstone lies in the school folder for good and holds nothing about a child: a class code, perhaps a
badge, a day. It speaks of sittings of its day and before, so a new class with an old code lives.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal

from game.results.disk import DISK, Disk
from game.results.sitting import Header

FORMAT = 1
FOLDER = "tombstones"
MOST_BYTES = 4_000
What = Literal["class", "badge", "before", "all"]

_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tombstone:
    """One erasure. ``before`` is for a retention's end: sittings of days before it; else ``day`` and
    before.
    """

    id: str
    day: str
    what: What
    class_code: str | None = None
    badge: str | None = None
    before: str | None = None

    def covers(self, class_code: str | None, badge: str | None, day: str) -> bool:
        """Is a sitting of this class, badge and day erased by it?"""
        match self.what:
            case "before":
                return self.before is not None and day < self.before
            case "all":
                return day <= self.day
            case "class":
                return class_code == self.class_code and day <= self.day
            case "badge":
                return (class_code, badge) == (self.class_code, self.badge) and day <= self.day


@dataclass(frozen=True, slots=True)
class Tombs:
    """Every tombstone of a school, and sentences about files among them that are none."""

    stones: tuple[Tombstone, ...] = ()
    problems: tuple[str, ...] = ()

    def cover(self, header: Header) -> bool:
        """Is this sitting erased?"""
        return erased(self.stones, header)


def erased(stones: Iterable[Tombstone], header: Header) -> bool:
    """Is a sitting with this header erased by any of them?"""
    return any(stone.covers(header.class_code, header.badge, header.day) for stone in stones)


def new(
    day: date,
    what: What,
    class_code: str | None = None,
    badge: str | None = None,
    before: date | None = None,
) -> Tombstone:
    """A tombstone of today, under an id that nobody else can choose."""
    limit = None if before is None else before.isoformat()
    return Tombstone(
        id=str(uuid.uuid4()),
        day=day.isoformat(),
        what=what,
        class_code=class_code,
        badge=badge,
        before=limit,
    )


def to_text(stone: Tombstone) -> str:
    """As it is written."""
    return (
        json.dumps(
            {
                "format": FORMAT,
                "id": stone.id,
                "day": stone.day,
                "what": stone.what,
                "class": stone.class_code,
                "badge": stone.badge,
                "before": stone.before,
            },
            ensure_ascii=False,
        )
        + "\n"
    )


def from_text(text: str) -> Tombstone | None:
    """As it was written; nothing if this is no tombstone that we understand."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(data, dict) or data.get("format") != FORMAT or not _fits(data):
        return None
    return Tombstone(
        id=data["id"],
        day=data["day"],
        what=data["what"],
        class_code=data.get("class"),
        badge=data.get("badge"),
        before=data.get("before"),
    )


def _fits(data: dict[str, Any]) -> bool:
    """A tombstone deletes, so one that leaves open what it speaks of is none."""
    class_code, badge, before = data.get("class"), data.get("badge"), data.get("before")
    if not (_is_id(data.get("id")) and _is_day(data.get("day"))):
        return False
    named = isinstance(class_code, str) and class_code != ""
    match data.get("what"):
        case "all":
            return class_code is None and badge is None and before is None
        case "before":
            return _is_day(before) and class_code is None and badge is None
        case "class":
            return named and badge is None and before is None
        case "badge":
            return (named or class_code is None) and isinstance(badge, str) and badge != "" and before is None
    return False


def _is_id(value: object) -> bool:
    return isinstance(value, str) and _ID.fullmatch(value) is not None


def _is_day(value: object) -> bool:
    if not isinstance(value, str) or len(value) != 10:
        return False
    with contextlib.suppress(ValueError):
        return date.fromisoformat(value).isoformat() == value
    return False


def read_all(folder: Path) -> Tombs:
    """Every tombstone in a folder. What is none is named; it erases nothing and stops nothing."""
    stones: list[Tombstone] = []
    problems: list[str] = []
    try:
        names = sorted(path for path in folder.iterdir() if path.suffix == ".json")
    except (FileNotFoundError, NotADirectoryError):
        return Tombs()
    except OSError as error:
        why = (error.strerror or "unknown").lower()
        return Tombs((), (f"What was erased could not be read in {folder} ({why}). It is tried again.",))
    for path in names:
        try:
            with path.open("rb") as file:
                data = file.read(MOST_BYTES + 1)
            stone = from_text(data.decode("utf-8")) if len(data) <= MOST_BYTES else None
        except (OSError, UnicodeDecodeError):
            stone = None
        if stone is None:
            problems.append(
                f"{path.name} in {folder} is no note of an erasure that this Pingtown understands, "
                "so it erases nothing. Please have a look at it."
            )
        else:
            stones.append(stone)
    return Tombs(tuple(stones), tuple(problems))


def write(folder: Path, stone: Tombstone, disk: Disk = DISK) -> Path:
    """Lay a tombstone: beside, to the disk, then in its place. ``OSError`` if that cannot be done."""
    disk.make_folder(folder)
    path = folder / f"{stone.id}.json"
    beside = path.with_name(f".part-{stone.id}")
    handle = disk.beside(beside)
    try:
        try:
            disk.write(handle, to_text(stone).encode())
            disk.sync(handle)
        finally:
            disk.close(handle)
        os.replace(beside, path)
    except OSError:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise
    disk.sync_folder(folder)
    return path
