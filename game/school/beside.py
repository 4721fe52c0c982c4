"""Writing so that a power cut, a second computer or a full disk never leaves half a file.

Everything in the school folder and everything the teacher sets on a machine goes through here: written beside
its place, brought to the disk, then renamed. ``put_new`` takes a place only if nobody has it. ``changing``
lets one computer at a time change a file that several share.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

PART = ".part-"
"""Names that begin so are on their way: nobody reads them."""
BIGGEST = 256_000
SITTING = 16_384

FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
"""What a system says where there is no room: on the disk, or for this account."""

LOOKS = 100
BETWEEN = 0.05
"""A change takes a few thousandths of a second. A note that lies there unchanged for five seconds was left
by a computer that stopped."""


class Busy(OSError):
    """Another computer goes on changing the same file."""


def why(error: OSError) -> str:
    """The reason in the system's words, small, for the middle of a sentence."""
    return (error.strerror or type(error).__name__).lower()


def is_full(error: OSError) -> bool:
    """Is it room that is missing, and no right?"""
    return error.errno in FULL


def same(one: Path, other: Path) -> bool:
    """Are these one folder? It may have two names: through a link, or a drive's letter and a share's."""
    with contextlib.suppress(OSError):
        return one == other or one.samefile(other)
    return False


def read(path: Path) -> bytes:
    """All of an ordinary file, up to a little more than may be; ``OSError`` if it is not one."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise OSError(0, "no ordinary file")
    with path.open("rb") as file:
        return file.read(BIGGEST + 1)


def put(path: Path, data: bytes) -> None:
    """In the place of whatever is there."""
    part = _part(path, data)
    try:
        os.replace(part, path)
    except OSError:
        _away(part)
        raise
    _sync_folder(path.parent)


def put_new(path: Path, data: bytes) -> None:
    """Only if the name is free: ``FileExistsError`` otherwise, and what is there stays as it is."""
    part = _part(path, data)
    try:
        _take(part, path, data)
    finally:
        _away(part)
    _sync_folder(path.parent)


def can_write(folder: Path) -> OSError | None:
    """Nothing if files can be made in the folder, else why not: asked by doing it, with as many bytes as a
    long sitting has. On a full disk a file can still be made, and nothing goes into it.
    """
    try:
        _away(_part(folder / "try", bytes(SITTING)))
    except OSError as error:
        return error
    return None


@contextmanager
def changing(path: Path, pause: Callable[[float], None] = time.sleep) -> Iterator[None]:
    """While this lasts no other Pingtown changes the file. A note beside it says so to the others."""
    note = path.with_name(f".changing-{path.name}")
    own = uuid.uuid4().hex.encode()
    for taken_over in (False, True):
        if _noted(note, own, pause):
            break
        if taken_over:
            raise Busy(0, "another computer is changing it")
        with contextlib.suppress(OSError):  # somebody else may be quicker at clearing it away
            _aside(note)
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            if note.read_bytes() == own:
                note.unlink()


def _noted(note: Path, own: bytes, pause: Callable[[float], None]) -> bool:
    """Is the note ours? Waits while it changes hands; false if one and the same lies there all the time."""
    seen, looks = b"", 0
    for _ in range(4 * LOOKS):
        try:
            put_new(note, own)
        except FileExistsError:
            there = _there(note)
            looks = looks + 1 if there == seen else 0
            seen = there
            if looks >= LOOKS:
                return False
            pause(BETWEEN)
        else:
            return True
    raise Busy(0, "other computers go on changing it")


def _there(note: Path) -> bytes:
    try:
        return note.read_bytes()
    except OSError:
        return b""


def _aside(note: Path) -> None:
    """Renamed first, so that of two who clear it away only one succeeds."""
    gone = note.with_name(f"{PART}{uuid.uuid4().hex}")
    os.replace(note, gone)
    _away(gone)


def _part(path: Path, data: bytes) -> Path:
    """The bytes on the disk, under a name nobody else can choose."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{PART}{uuid.uuid4().hex}")
    try:
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        _away(part)
        raise
    return part


def _take(part: Path, path: Path, data: bytes) -> None:
    if sys.platform == "win32":
        part.rename(path)  # refuses a name that is taken
        return
    try:
        os.link(part, path)
    except FileExistsError:
        raise
    except OSError:  # a share without hard links: the name is taken first, the bytes follow at once
        with path.open("xb") as file:
            try:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            except OSError:  # no room for the bytes: a half would hold the name for good
                _away(path)
                raise


def _away(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()


def _sync_folder(folder: Path) -> None:
    """The new name outlives a power cut, where the system can promise it."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
