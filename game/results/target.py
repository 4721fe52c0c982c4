"""Where a file goes that leaves: into an ordinary file, and never over one that somebody else has written."""

from __future__ import annotations

import contextlib
import os
import re
import stat
import time
import zipfile
from glob import escape
from pathlib import Path

from game.faults import CannotRun

MARK = '<meta name="generator" content="Pingtown">'
"""By this a page of ours is known."""
MOST = 64_000_000
LONG_AGO = 3_600
"""No file takes an hour to write."""
_TABLE = b"\xef\xbb\xbfline,name,track,counted,"
_DATA = re.compile(rb'\{\s*"(format|counts)":\s?\d+,')
_PAPER = b"/Producer (Pingtown"
_INSIDE = {"docProps/core.xml": b"<dc:creator>Pingtown<", "pingtown-journals.jsonl": b""}
"""What is in a workbook and in a backup of ours, and what stands in it."""


def target(path: Path) -> Path:
    """The file itself, where the name is a link; a sentence where nothing of ours may be put."""
    try:
        there = path.resolve()
        kind = there.stat().st_mode
    except FileNotFoundError:
        return path.resolve()
    except (OSError, RuntimeError) as error:  # a link that leads to itself
        raise CannotRun(f"{path} cannot be written to ({_why(error)}). Please name another place.") from None
    if stat.S_ISDIR(kind):
        raise CannotRun(f"{path} is a folder. Please name a file in it. Nothing was written.")
    if not stat.S_ISREG(kind):
        raise CannotRun(f"{path} is no ordinary file. Please name another place. Nothing was written.")
    if not _is_ours(there):
        raise CannotRun(
            f"{path} is there already, and Pingtown has not made it, so it stays as it is. Please name "
            "another file, or move that one away first."
        )
    return there


def _why(error: Exception) -> str:
    said = error.strerror if isinstance(error, OSError) else "the link leads nowhere"
    return (said or "unknown").lower()


def _is_ours(path: Path) -> bool:
    """An empty file takes anything; else what is in it must be something that Pingtown writes."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST)
        if data.startswith(b"PK"):
            return _is_our_zip(path)
    except OSError:
        return False
    if data.startswith(b"%PDF-"):
        return _PAPER in data
    head = data[:4_000]
    return not data or head.startswith(_TABLE) or MARK.encode() in head or _DATA.match(head) is not None


def _is_our_zip(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as archive:
            names = _INSIDE.keys() & set(archive.namelist())
            return any(not _INSIDE[name] or _INSIDE[name] in archive.read(name) for name in names)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError):
        return False


def for_me_alone(path: str, flags: int) -> int:
    """Opens a new file that nobody else on this computer may read, where the system has such rights."""
    return os.open(path, flags, 0o600)


def for_staff(path: str, flags: int) -> int:
    """The same for what several people of the staff write: with their group, if the folder is the group's."""
    together = Path(path).parent.stat().st_mode & stat.S_IWGRP
    return os.open(path, flags, 0o660 if together else 0o600)


def as_before(old: Path, new: Path) -> None:
    """A file that takes the place of another keeps the rights of that one."""
    try:
        new.chmod(stat.S_IMODE(old.stat().st_mode))
    except OSError:
        return  # there is none yet, or a share that has no such rights


def beside_of(path: Path) -> Path:
    """Where the bytes of a file are written before they are put in its place.

    What a kill left of an earlier try goes: nobody sees such a half, and it may hold every answer.
    """
    with contextlib.suppress(OSError):
        for part in path.parent.glob(f".{escape(path.name)}.[0-9]*.part"):
            if time.time() - part.stat(follow_symlinks=False).st_mtime > LONG_AGO:
                part.unlink()
    return path.with_name(f".{path.name}.{os.getpid()}.part")
