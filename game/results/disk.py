"""The few things that journals do to files, so that a test can watch their order and make each of them fail.

Writing goes straight to the system, without a buffer of our own: once ``write`` is back, a killed process
loses nothing. ``sync`` is for power cuts. Everything raises ``OSError`` and nothing else.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from pathlib import Path
from typing import Protocol

WINDOWS = sys.platform == "win32"
_PLAIN = getattr(os, "O_BINARY", 0) | getattr(os, "O_NOINHERIT", 0) | getattr(os, "O_CLOEXEC", 0)
_NO_LINK = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_LOCKED_BYTE = 0x7FFF_0000
"""Windows refuses to read what is locked, so the lock lies far behind the end of every journal."""


class NotOrdinary(OSError):
    """There is something of that name, and it is a folder, a link, a pipe or a device."""


class Disk(Protocol):
    """What the file system of a machine or a share is asked to do. A handle is a number of its own."""

    def create(self, path: Path) -> int:
        """A new file that grows at its end; ``FileExistsError`` if the name is taken."""

    def beside(self, path: Path) -> int:
        """A file to be written from its beginning, whatever an earlier try left there."""

    def look(self, path: Path) -> int:
        """An ordinary file to be read, else ``NotOrdinary``: no link is followed, no pipe waited for."""

    def write(self, handle: int, data: bytes) -> None:
        """All of it, or an error after some of it."""

    def read(self, handle: int, most: int) -> bytes:
        """From the beginning, at most so much."""

    def cut(self, handle: int, size: int) -> None:
        """Drop what stands behind ``size``."""

    def sync(self, handle: int) -> None:
        """What was written outlives a power cut."""

    def lock(self, handle: int) -> bool:
        """In use until it is closed or this process ends, in whichever way; false if it is so already."""

    def close(self, handle: int) -> None:
        """Done with it."""

    def still_there(self, handle: int, path: Path) -> bool:
        """Does the name still lead to the file that is open?"""

    def is_ours(self, path: Path) -> bool:
        """Is it an ordinary file?"""

    def names(self, folder: Path) -> list[str]:
        """What is in a folder, in order."""

    def make_folder(self, folder: Path) -> None:
        """It, and those above it; nothing if it is there."""

    def rename(self, old: Path, new: Path) -> None:
        """In one go, in the place of whatever has the new name."""

    def remove(self, path: Path) -> None:
        """No error if it is gone already."""

    def drop(self, handle: int, path: Path) -> None:
        """Remove the file that is open, and only that one: nobody can get hold of it in between."""

    def sync_folder(self, folder: Path) -> None:
        """The names in it outlive a power cut, where the system can promise it."""


class SystemDisk:
    """The real one."""

    def create(self, path: Path) -> int:
        return os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_APPEND | _PLAIN, 0o666)

    def beside(self, path: Path) -> int:
        return os.open(path, os.O_CREAT | os.O_TRUNC | os.O_WRONLY | _PLAIN | _NO_LINK, 0o666)

    def look(self, path: Path) -> int:
        if WINDOWS and (path.is_symlink() or path.is_dir()):
            raise NotOrdinary(errno.EINVAL, "not an ordinary file")
        try:
            handle = os.open(path, os.O_RDONLY | _PLAIN | _NO_LINK)
        except OSError as error:
            if error.errno in (errno.ELOOP, errno.ENXIO):  # a link; a socket
                raise NotOrdinary(error.errno, "not an ordinary file") from None
            raise
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            os.close(handle)
            raise NotOrdinary(errno.EINVAL, "not an ordinary file")
        return handle

    def write(self, handle: int, data: bytes) -> None:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(handle, rest) :]

    def read(self, handle: int, most: int) -> bytes:
        os.lseek(handle, 0, os.SEEK_SET)
        parts: list[bytes] = []
        while most > 0 and (part := os.read(handle, min(most, 1 << 20))):
            parts.append(part)
            most -= len(part)
        return b"".join(parts)

    def cut(self, handle: int, size: int) -> None:
        os.ftruncate(handle, size)

    def sync(self, handle: int) -> None:
        os.fsync(handle)

    def lock(self, handle: int) -> bool:
        return _lock(handle)

    def close(self, handle: int) -> None:
        os.close(handle)

    def still_there(self, handle: int, path: Path) -> bool:
        try:
            named = path.stat(follow_symlinks=False)
        except FileNotFoundError:
            return False
        return WINDOWS or os.path.samestat(os.fstat(handle), named)  # there, what is open keeps its name

    def is_ours(self, path: Path) -> bool:
        try:
            return stat.S_ISREG(path.stat(follow_symlinks=False).st_mode)
        except OSError:
            return False

    def names(self, folder: Path) -> list[str]:
        return sorted(os.listdir(folder))  # noqa: PTH208  (a share is asked for names alone)

    def make_folder(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)

    def rename(self, old: Path, new: Path) -> None:
        os.replace(old, new)

    def remove(self, path: Path) -> None:
        path.unlink(missing_ok=True)

    def drop(self, handle: int, path: Path) -> None:
        if WINDOWS:  # an open file cannot be removed there; and if a game has opened it meanwhile, neither
            os.close(handle)
            path.unlink(missing_ok=True)
            return
        try:
            if self.still_there(handle, path):
                path.unlink()
        finally:
            os.close(handle)

    def sync_folder(self, folder: Path) -> None:
        if WINDOWS:
            return  # a folder cannot be opened there; NTFS keeps a journal of its names
        try:
            handle = os.open(folder, os.O_RDONLY | _PLAIN)
        except PermissionError:
            return  # a box into which pupils may put, but not look: only the server can promise its names
        try:
            os.fsync(handle)
        except OSError as error:
            if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.EROFS):
                raise  # some shares cannot do it; that is no loss of ours
        finally:
            os.close(handle)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        at = os.lseek(handle, 0, os.SEEK_CUR)
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        finally:
            os.lseek(handle, at, os.SEEK_SET)
        return True

else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


def close_quietly(disk: Disk, handle: int) -> None:
    """Close what is given up anyway."""
    with contextlib.suppress(OSError):
        disk.close(handle)


DISK: Disk = SystemDisk()
