"""Wrong tries at the passphrase cost time: one second, two, four … up to a minute.

The rules are pure: the moment is handed in. Setting the clock back does not help and does not lock for ever:
from a moment that lies before the last try the whole wait begins anew. ``TryKeeper`` remembers across
restarts, and while the game runs it counts with a clock that nobody can set.
"""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from game.school import beside
from game.school.passphrase import Locked, opens

FILE = "tries.json"
FORMAT = 1
LONGEST_WAIT = 60


@dataclass(frozen=True, slots=True)
class Tries:
    """How many tries were wrong since the last right one, and when the last of them was, in whole seconds."""

    wrong: int = 0
    at: int = 0


def delay(wrong: int) -> int:
    """So many seconds after so many wrong tries."""
    return min(LONGEST_WAIT, 2 ** min(wrong - 1, 10)) if wrong > 0 else 0


def look(tries: Tries, moment: int) -> tuple[Tries, int]:
    """The seconds left to wait at this moment; and what to remember, for the clock may have been set."""
    if tries.wrong <= 0:
        return tries, 0
    if moment < tries.at:
        tries = Tries(tries.wrong, moment)
    return tries, max(0, tries.at + delay(tries.wrong) - moment)


def missed(tries: Tries, moment: int) -> Tries:
    """After one more wrong try."""
    return Tries(min(tries.wrong, 1000) + 1, moment)


class TryKeeper:
    """Asks the passphrase and remembers wrong tries on this machine."""

    def __init__(
        self,
        data: Path,
        clock: Callable[[], float] = time.time,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        self._path = data / FILE
        self._began, self._steady = int(clock()), steady
        self._from = steady()
        self._tries, self._written = Tries(), True

    def wait(self) -> int:
        """So many seconds until one may try again."""
        if self._written:  # another game on this machine may have tried meanwhile
            self._tries = _from_file(self._path)
        seen, left = look(self._tries, self._moment())
        if seen != self._tries:
            self._remember(seen)
        return left

    def attempt(self, passphrase: str, locked: Locked) -> bool:
        """Is it right? Too early, it is not looked at. A wrong try is noted before it is known to be one."""
        if self.wait() > 0:
            return False
        before = self._tries
        self._remember(missed(before, self._moment()))
        right = opens(passphrase, locked)
        if right:
            self._remember(Tries())
        return right

    def _moment(self) -> int:
        return self._began + int(self._steady() - self._from)

    def _remember(self, tries: Tries) -> None:
        self._tries = tries
        data = {"format": FORMAT, "wrong": tries.wrong, "at": tries.at}
        self._written = False  # then it holds until the game closes
        with contextlib.suppress(OSError):
            beside.put(self._path, (json.dumps(data) + "\n").encode())
            self._written = True


def _from_file(path: Path) -> Tries:
    try:
        found = json.loads(beside.read(path))
    except (OSError, ValueError, RecursionError):
        return Tries()
    match found:
        case {"format": int(number), "wrong": int(wrong), "at": int(at)} if number == FORMAT and wrong > 0:
            return Tries(min(wrong, 1000), at)
    return Tries()
