"""What a badge has finished on this computer, and where it stopped: never a score, never a day, never a name.

Progress belongs to a class and a badge and goes when the class's results go. Whoever plays without a badge
is remembered until the game goes back to its title, and not on the disk.
"""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from game.school.beside import BIGGEST, put, read, why

FOLDER = "progress"
FORMAT = 1
MOST = 500
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,59}\Z")


@dataclass(frozen=True, slots=True)
class Player:
    """Who plays: an age group, and perhaps a class and a badge."""

    track: str = "junior"
    class_code: str | None = None
    badge: str | None = None
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """Finished stories, stickers in the order in which they came, and plays that wait to be carried on."""

    finished: tuple[str, ...] = ()
    stickers: tuple[str, ...] = ()
    waiting: Mapping[str, Any] = field(default_factory=dict)

    def with_finished(self, story: str, stickers: tuple[str, ...]) -> Progress:
        """One more story is done; nothing stands there twice."""
        return replace(
            self,
            finished=tuple(dict.fromkeys((*self.finished, story))),
            stickers=tuple(dict.fromkeys((*self.stickers, *stickers))),
            waiting={name: play for name, play in self.waiting.items() if name != story},
        )

    def with_waiting(self, story: str, play: Mapping[str, Any]) -> Progress:
        """A play that stops in the middle."""
        return replace(self, waiting={**self.waiting, story: play})


def to_text(progress: Progress, player: Player) -> str:
    """As it is written. Class and badge stand in it so that erasing can find it."""
    data = {
        "format": FORMAT,
        "class": player.class_code,
        "badge": player.badge,
        "finished": list(progress.finished),
        "stickers": list(progress.stickers),
        "waiting": dict(progress.waiting),
    }
    return json.dumps(data, ensure_ascii=False) + "\n"


def from_text(text: str) -> Progress:
    """As it was written; what cannot be used is left out, because a lost sticker is no reason to stop."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return Progress()
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        return Progress()
    waiting = data.get("waiting")
    known = waiting if isinstance(waiting, dict) else {}
    return Progress(
        _names(data.get("finished")),
        _names(data.get("stickers")),
        {name: play for name, play in known.items() if _NAME.match(name) and isinstance(play, dict)},
    )


def _names(found: object) -> tuple[str, ...]:
    if not isinstance(found, list):
        return ()
    return tuple(dict.fromkeys(one for one in found[:MOST] if isinstance(one, str) and _NAME.match(one)))


class ShortMemory:
    """Remembers nothing on the disk: for pictures and measurements."""

    def __init__(self) -> None:
        self._known: dict[Player, Progress] = {}

    def of(self, player: Player) -> Progress:
        """What this player has done since somebody sat down."""
        return self._known.get(_whose(player), Progress())

    def keep(self, player: Player, progress: Progress) -> None:
        """Remember it for now."""
        self._known[_whose(player)] = progress

    def forget(self) -> None:
        """Somebody else sits down."""
        self._known.clear()


class ProgressKeeper:
    """Remembers the progress of each badge: in a file of its own, or, without a badge, for now."""

    def __init__(self, data: Path, complain: Callable[[str], None]) -> None:
        self.folder = data / FOLDER
        self._complain = complain
        self._said = False
        self._known: dict[Player, Progress] = {}

    def of(self, player: Player) -> Progress:
        """What this player has done so far."""
        key = _whose(player)
        if key not in self._known:
            self._known[key] = self._load(key)
        return self._known[key]

    def keep(self, player: Player, progress: Progress) -> None:
        """Remember it; a disk that is full costs a sticker, never the play."""
        key = _whose(player)
        self._known[key] = progress
        path = self._path(key)
        if path is None:
            return
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            put(path, to_text(progress, key).encode("utf-8"))
        except OSError as error:
            if not self._said:
                self._said = True
                self._complain(
                    f"What the badges have finished could not be kept ({why(error)}), so it holds only until "
                    f"Pingtown closes. Please make room or give Pingtown the right to write in {path.parent}."
                )

    def forget(self) -> None:
        """Somebody else sits down: who had no badge is forgotten, the others are read anew."""
        self._known.clear()

    def _path(self, player: Player) -> Path | None:
        code, badge = player.class_code or "none", player.badge
        if badge is None or not _NAME.match(code) or not _NAME.match(badge):
            return None
        return self.folder / code / f"{badge}.json"

    def _load(self, player: Player) -> Progress:
        path = self._path(player)
        if path is None:
            return Progress()
        with contextlib.suppress(OSError, UnicodeDecodeError):
            data = read(path)
            return Progress() if len(data) > BIGGEST else from_text(data.decode("utf-8"))
        return Progress()


def _whose(player: Player) -> Player:
    """Progress belongs to a class and a badge; the year on the door does not matter."""
    return Player(player.track, player.class_code, player.badge)
