"""Where a class stopped in the middle of a lesson, so that it can go on there on the same day.

Knows one small file for each class, beside the stickers of its badges: it goes when the class's results go.
It holds presses and counts, never who raised a hand. On another day it is no use to anybody and is removed.
"""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import date
from pathlib import Path
from typing import Any

from game.school.beside import BIGGEST, put, read, why
from game.school.progress import FOLDER

FORMAT = 1
FILE = "lesson.json"
_CODE = re.compile(r"[a-z0-9][a-z0-9-]{0,59}\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bookmark:
    """A lesson that stopped. ``lesson`` is what ``game.play.board.saved`` makes of it, ``room`` how many
    children are in the room; ``sittings`` are the journals of its parts.
    """

    plan: str
    track: str
    seed: int
    lesson: Mapping[str, Any] = field(hash=False)
    class_code: str | None = None
    room: int = 0
    day: str = ""
    sittings: tuple[str, ...] = ()


class Bookmarks:
    """The bookmarks of this machine, one for each class. What cannot be read is none."""

    def __init__(
        self, data: Path, today: Callable[[], date], complain: Callable[[str], None] = lambda _sentence: None
    ) -> None:
        self._folder, self._today, self._complain = data / FOLDER, today, complain
        self._said = False

    def find(self, plan: str, track: str, class_code: str | None) -> Bookmark | None:
        """Where this class stopped in this lesson today."""
        found = self._read(self._path(class_code))
        same = found is not None and (found.plan, found.track, found.class_code) == (plan, track, class_code)
        return found if same and found is not None and found.day == self._today().isoformat() else None

    def keep(self, mark: Bookmark) -> None:
        """In the place of the one that this class had. A full disk costs the bookmark, never the lesson."""
        path = self._path(mark.class_code)
        data = {"format": FORMAT, "class": mark.class_code, "badge": None, **asdict(mark)}
        try:
            put(path, json.dumps(data).encode("utf-8"))
        except OSError as error:
            self.drop(mark.class_code)  # an older one would know less than the journals
            if not self._said:
                self._said = True
                self._complain(
                    f"Where this lesson has come to could not be kept ({why(error)}), so after a stop it "
                    "would begin again. Please make room or give Pingtown the right to write in "
                    f"{path.parent}."
                )

    def drop(self, class_code: str | None) -> None:
        """The lesson is over."""
        with contextlib.suppress(OSError):
            self._path(class_code).unlink(missing_ok=True)

    def tidy(self) -> None:
        """Yesterday's are gone on with by nobody."""
        for path in self._folder.glob(f"*/{FILE}") if self._folder.is_dir() else ():
            found = self._read(path)
            if found is None or found.day != self._today().isoformat():
                with contextlib.suppress(OSError):
                    path.unlink()

    def _path(self, class_code: str | None) -> Path:
        code = class_code if class_code and _CODE.match(class_code) else "none"
        return self._folder / code / FILE

    def _read(self, path: Path) -> Bookmark | None:
        """Never raises, whatever lies there."""
        with contextlib.suppress(OSError, ValueError, TypeError, KeyError, RecursionError):
            text = read(path)
            data = json.loads(text) if len(text) <= BIGGEST else {}
            if data["format"] == FORMAT:
                given = {one.name: data[one.name] for one in fields(Bookmark)}
                return _sound(Bookmark(**{**given, "sittings": tuple(given["sittings"])}))
        return None


def _sound(mark: Bookmark) -> Bookmark | None:
    """Is everything in it what it should be? ``lesson`` is looked at by whoever takes it up."""
    words = (mark.plan, mark.track, mark.day, *mark.sittings, mark.class_code or "")
    well = all(isinstance(one, str) for one in words) and isinstance(mark.lesson, dict)
    return mark if well and type(mark.seed) is type(mark.room) is int else None
