"""Writing one sitting, answer by answer, so that a crash loses at most the key being pressed.

``add`` gives the line to the system before the screen moves: a killed game loses nothing of it. ``sync``,
right after the frame that shows the answer, makes it outlive a power cut. Whatever the disk does, nobody who
plays is stopped: the answers are written anew in another local folder, or kept in memory and tried again
with the next one, and a grown-up is told in one sentence.

While a journal is open it is locked, and the system lets go of the lock even if the game is killed: that
is how ``deliver`` knows what may be taken away.
"""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from game.results.disk import DISK, Disk
from game.results.reading import why
from game.results.sitting import MOST_ANSWERS, Answer, Header, answer_line, header_line, seal_line

TRIES = 3
ENDINGS = ("", *(f".{number}" for number in range(2, 10)))
"""What follows the name of a sitting, where that is taken."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """What a grown-up should hear, once. ``code``: elsewhere held lost full. ``lost``: so many answers."""

    code: str
    sentence: str
    lost: int = 0


@dataclass(slots=True)
class _File:
    """The file that is being written: how much of it is good, and whether half a line follows."""

    handle: int
    path: Path
    size: int = 0
    torn: bool = False
    named: bool = False
    """Its name outlives a power cut."""


class Journal:
    """The journal of a sitting that is being played. No method raises because of a disk."""

    def __init__(
        self, folders: Sequence[Path], header: Header, earlier: Iterable[Answer], disk: Disk
    ) -> None:
        self.header = header
        self.answers = tuple(earlier)
        self._goes_on = bool(self.answers)
        self.sealed = False
        self._folders = tuple(folders)
        self._disk = disk
        self._lines = [header_line(header), *map(answer_line, self.answers)]
        self._written = 0
        self._file: _File | None = None
        self._over = False
        self._error: OSError | None = None
        self._said: set[str] = set()
        self._unsaid: list[Trouble] = []

    @classmethod
    def open(
        cls,
        folder: Path,
        header: Header,
        *,
        spare: Sequence[Path] = (),
        earlier: Iterable[Answer] = (),
        disk: Disk = DISK,
    ) -> Journal:
        """A new file for this sitting in ``folder``, or in a spare one if need be.

        ``earlier``: what was answered before, when a sitting is carried on whose journal has been brought to
        the school already. The longer journal takes the place of the shorter there.
        """
        journal = cls((folder, *spare), header, earlier, disk)
        journal._settle()
        return journal

    @property
    def path(self) -> Path | None:
        """Where it is written just now; nowhere while no disk takes it."""
        return self._file.path if self._file else None

    @property
    def held(self) -> int:
        """How many answers are in memory alone."""
        return len(self.answers) - min(len(self.answers), max(0, self._written - 1))

    def add(self, answer: Answer) -> Trouble | None:
        """Write one answer. Once this is back without trouble, killing the game does not lose it."""
        if len(self.answers) >= MOST_ANSWERS:
            self._say("full", f"This sitting has {MOST_ANSWERS} answers. More of them are not kept.")
            return self._next()
        if not self._over:
            self.answers += (answer,)
            self._lines.append(answer_line(answer))
            self._settle()
        return self._next()

    def take_back(self, left: int) -> Trouble | None:
        """Only the first ``left`` answers were meant. The others are cut off in one step: whoever is killed
        before it has all of them, whoever is killed after it has none.
        """
        if left < len(self.answers) and not self._over:
            self.answers = self.answers[:left]
            del self._lines[left + 1 :]
            if self._written > len(self._lines):
                self._cut()
        return self._next()

    def sync(self) -> Trouble | None:
        """Make what is written outlive a power cut."""
        self._secure()
        return self._next()

    def seal(self) -> Trouble | None:
        """The sitting is over: say how many answers there are, and let go. If it failed, call it again."""
        if not self.sealed:
            self.sealed = True
            self._lines.append(seal_line(len(self.answers)))
        return self._finish()

    def close(self) -> Trouble | None:
        """The game ends in the middle of a sitting. What is there is brought to the school as it is."""
        path = self.path
        trouble = self._finish()
        if path and not self.sealed and not self.answers:
            with contextlib.suppress(OSError):
                self._disk.remove(path)
        return trouble

    def _finish(self) -> Trouble | None:
        self._over = True
        if self._written < len(self._lines):
            self._settle()
        self._secure()
        if self._written == len(self._lines):
            self._let_go()
        elif self.held:
            self._say(
                "lost",
                f"{self.held} answers of this sitting could not be written anywhere on this computer "
                f"({self._why()}), and end with it. Please make room on its disk, or give Pingtown the "
                f"right to write in {self._folders[0]}.",
                self.held,
            )
        return self._next()

    def _settle(self) -> None:
        """Bring every line into a file: the one that is open, else a new one, else wait for the next time."""
        self._error = None
        if not ((self._file and self._append(self._file)) or self._elsewhere()):
            self._say_held()

    def _secure(self) -> None:
        """Sync; what a disk could not sync it may have lost, so it is written anew on another."""
        self._error = None
        file = self._file
        if file is None or self._synced(file):
            return
        if not (self._elsewhere() and self._file and self._synced(self._file)):
            self._say_held()

    def _say_held(self) -> None:
        self._say(
            "held",
            f"The answers of this sitting cannot be written on this computer ({self._why()}). The game "
            "goes on and keeps trying. Please make room on its disk, or give Pingtown the right to write in "
            f"{self._folders[0]}.",
        )

    def _append(self, file: _File) -> bool:
        """Write what is new behind what is there; first drop the half line which an earlier try left."""
        rest = b"".join(self._lines[self._written :])
        try:
            if not self._disk.still_there(file.handle, file.path):
                raise FileNotFoundError(errno.ENOENT, "the file is gone")
            if file.torn:
                self._disk.cut(file.handle, file.size)
            file.torn = True
            self._disk.write(file.handle, rest)
        except OSError as error:
            self._note(error)
            return False
        file.torn = False
        file.size += len(rest)
        self._written = len(self._lines)
        return True

    def _cut(self) -> None:
        """Drop the end of the file; where a disk cannot, write what is left anew and remove the old one."""
        file, size = self._file, sum(map(len, self._lines))
        if file is None:
            return
        self._error, self._written = None, len(self._lines)
        try:
            self._disk.cut(file.handle, size)
        except OSError as error:
            self._note(error)
            if self._elsewhere():
                with contextlib.suppress(OSError):
                    self._disk.remove(file.path)
                return
            self._file, self._written = None, 0
            self._give_up(file)
            self._say_held()
            return
        file.size, file.torn = size, False

    def _elsewhere(self) -> bool:
        """Write the whole journal anew. An older file keeps what it has: ``deliver`` sees which is longer."""
        for path in self._paths():
            file = self._create(path)
            if file is None:
                continue
            text = b"".join(self._lines)
            try:
                self._disk.write(file.handle, text)
            except OSError as error:
                self._note(error)
                self._give_up(file)
                continue
            self._let_go()
            file.size = len(text)
            self._file, self._written = file, len(self._lines)
            if path.parent != self._folders[0]:
                self._say(
                    "elsewhere",
                    f"The answers of this sitting cannot be written in {self._folders[0]} "
                    f"({self._why()}), so they are kept in {path.parent} and brought to the school from "
                    "there. Please make room, or give Pingtown the right to write in the first folder.",
                )
            return True
        return False

    def _paths(self) -> Iterator[Path]:
        """Where it may be written, the best first. A name may be taken by what an earlier try left behind.

        What is gone on with may find its own beginning, which waits to be brought to the school: that is no
        fault of the folder, so it takes the next name there, and nobody needs to hear of it.
        """
        names = [f"{self.header.sitting}{ending}.jsonl" for ending in ENDINGS]
        if self._goes_on and self._file is None:
            yield from (self._folders[0] / name for name in names)
        for name in names:
            yield from (folder / name for folder in self._folders)

    def _create(self, path: Path) -> _File | None:
        """A file that is ours and locked. Between the two another game may have carried it off: once more."""
        for _ in range(TRIES):
            try:
                self._disk.make_folder(path.parent)
                file = _File(self._disk.create(path), path)
            except OSError as error:
                self._note(error)
                return None
            if self._is_mine(file):
                return file
            with contextlib.suppress(OSError):
                self._disk.close(file.handle)
        return None

    def _is_mine(self, file: _File) -> bool:
        try:
            locked = self._disk.lock(file.handle)
        except OSError:
            locked = True  # no locks here: then nobody takes an unsealed journal away
        try:
            return locked and self._disk.still_there(file.handle, file.path)
        except OSError as error:
            self._note(error)
            return False

    def _give_up(self, file: _File) -> None:
        """A file of which nothing was ever promised."""
        with contextlib.suppress(OSError):
            self._disk.close(file.handle)
        with contextlib.suppress(OSError):
            self._disk.remove(file.path)

    def _synced(self, file: _File) -> bool:
        try:
            self._disk.sync(file.handle)
            if not file.named:
                self._disk.sync_folder(file.path.parent)
        except OSError as error:
            self._note(error)
            return False
        file.named = True
        return True

    def _let_go(self) -> None:
        if self._file:
            with contextlib.suppress(OSError):
                self._disk.close(self._file.handle)
        self._file = None

    def _note(self, error: OSError) -> None:
        """The first error of a try is the one to tell: the others follow from it."""
        self._error = self._error or error

    def _why(self) -> str:
        return why(self._error) if self._error else "another game is writing the same sitting"

    def _say(self, code: str, sentence: str, lost: int = 0) -> None:
        if code not in self._said:
            self._said.add(code)
            self._unsaid.append(Trouble(code, sentence, lost))

    def _next(self) -> Trouble | None:
        """The first trouble that nobody has heard of yet."""
        return self._unsaid.pop(0) if self._unsaid else None
