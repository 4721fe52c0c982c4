"""A disk of paper: it notes every step, fails at the step it is told to, and can be cut off from power.

What a real disk may lose in a power cut, this one loses: bytes that were not synced, and names whose folder
was not synced. ``kinder`` keeps the names all the same, which is the other thing that real ones do.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path


class Killed(BaseException):
    """The process ends here; nothing of it runs any more."""


@dataclass(eq=False)
class Paper:
    """One file: what is in it, and what of that would be there after a power cut."""

    data: bytes = b""
    safe: bytes = b""
    lock: int | None = None


@dataclass
class FakeDisk:
    """``fault`` is asked before every step with its number, its name and its path; it may raise."""

    fault: Callable[[int, str, Path], None] = lambda number, step, path: None
    steps: list[tuple[str, str]] = field(default_factory=list)
    files: dict[Path, Paper] = field(default_factory=dict)
    safe_names: dict[Path, Paper] = field(default_factory=dict)
    folders: set[Path] = field(default_factory=set)
    handles: dict[int, tuple[Path, Paper]] = field(default_factory=dict)

    def put(self, path: Path, data: bytes) -> None:
        """It has been there for long."""
        self.folders.update(path.parents)
        self.files[path] = self.safe_names[path] = Paper(data, data)

    def power_cut(self, kinder: bool = False) -> None:
        """Everything that runs ends, and only what was synced is left."""
        self.handles.clear()
        if not kinder:
            self.files = dict(self.safe_names)
        self.safe_names = dict(self.files)
        for paper in self.files.values():
            paper.data, paper.lock = paper.safe, None

    def kill(self) -> None:
        """The process ends; the system keeps what was written and lets go of the locks."""
        self.handles.clear()
        for paper in self.files.values():
            paper.lock = None

    def _step(self, step: str, path: Path) -> None:
        self.steps.append((step, path.name))
        self.fault(len(self.steps), step, path)

    def _open(self, path: Path, paper: Paper) -> int:
        handle = len(self.steps)
        self.handles[handle] = (path, paper)
        return handle

    def create(self, path: Path) -> int:
        self._step("create", path)
        if path in self.files:
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
        self._need(path.parent)
        self.files[path] = Paper()
        return self._open(path, self.files[path])

    def beside(self, path: Path) -> int:
        self._step("beside", path)
        self._need(path.parent)
        paper = self.files.setdefault(path, Paper())
        paper.data = b""
        return self._open(path, paper)

    def look(self, path: Path) -> int:
        self._step("look", path)
        return self._open(path, self._found(path))

    def write(self, handle: int, data: bytes) -> None:
        path, paper = self.handles[handle]
        try:
            self._step("write", path)
        except OSError:
            paper.data += data[: len(data) // 2]  # a full disk takes what it can
            raise
        except Killed:
            paper.data += data[: len(data) // 2]
            raise
        paper.data += data

    def read(self, handle: int, most: int) -> bytes:
        path, paper = self.handles[handle]
        self._step("read", path)
        return paper.data[:most]

    def cut(self, handle: int, size: int) -> None:
        path, paper = self.handles[handle]
        self._step("cut", path)
        paper.data = paper.data[:size]

    def sync(self, handle: int) -> None:
        path, paper = self.handles[handle]
        self._step("sync", path)
        paper.safe = paper.data

    def lock(self, handle: int) -> bool:
        path, paper = self.handles[handle]
        self._step("lock", path)
        if paper.lock is not None:
            return False
        paper.lock = handle
        return True

    def close(self, handle: int) -> None:
        path, paper = self.handles[handle]
        self._forget(handle, paper)
        self._step("close", path)

    def _forget(self, handle: int, paper: Paper) -> None:
        self.handles.pop(handle)
        if paper.lock == handle:
            paper.lock = None

    def still_there(self, handle: int, path: Path) -> bool:
        self._step("still_there", path)
        return self.files.get(path) is self.handles[handle][1]

    def is_ours(self, path: Path) -> bool:
        try:
            self._step("is_ours", path)
        except OSError:
            return False
        return path in self.files

    def names(self, folder: Path) -> list[str]:
        self._step("names", folder)
        self._need(folder)
        return sorted(path.name for path in self.files if path.parent == folder)

    def make_folder(self, folder: Path) -> None:
        self._step("make_folder", folder)
        self.folders.update((folder, *folder.parents))

    def rename(self, old: Path, new: Path) -> None:
        self._step("rename", new)
        paper = self._found(old)
        del self.files[old]
        self.files[new] = paper

    def remove(self, path: Path) -> None:
        self._step("remove", path)
        self.files.pop(path, None)

    def drop(self, handle: int, path: Path) -> None:
        paper = self.handles[handle][1]
        try:
            self._step("drop", path)
            if self.files.get(path) is paper:
                del self.files[path]
        finally:
            self._forget(handle, paper)

    def sync_folder(self, folder: Path) -> None:
        self._step("sync_folder", folder)
        kept = {path: paper for path, paper in self.safe_names.items() if path.parent != folder}
        self.safe_names = kept | {path: paper for path, paper in self.files.items() if path.parent == folder}

    def _need(self, folder: Path) -> None:
        if folder not in self.folders:
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))

    def _found(self, path: Path) -> Paper:
        if path not in self.files:
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
        return self.files[path]


def fails_at(
    number: int, under: Path | None = None, forever: bool = False, code: int = errno.EIO
) -> Callable[[int, str, Path], None]:
    """The disk, or what lies under a folder, fails at that step; ``forever``: and at all that follow."""
    seen = [0]

    def fault(_number: int, _step: str, path: Path) -> None:
        if under is not None and under != path and under not in path.parents:
            return
        seen[0] += 1
        if seen[0] == number or (forever and seen[0] > number):
            raise OSError(code, os.strerror(code))

    return fault


def dies_at(number: int) -> Callable[[int, str, Path], None]:
    """The process is killed at that step."""

    def fault(at: int, _step: str, _path: Path) -> None:
        if at == number:
            raise Killed

    return fault
