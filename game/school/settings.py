"""What was chosen on this machine: how the screen looks, and how it is worked.

The values and their reading are pure; ``Keeper`` is the one who touches the file. It never
overwrites what it could not read: a damaged file is set aside under another name.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import re
import stat
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from itertools import count
from pathlib import Path
from typing import Any

FORMAT = 1
FILE = "settings.json"
BIGGEST = 64_000
LEFT_OVER_SECONDS = 3600

CHOICES: Mapping[str, tuple[Any, ...]] = {
    "text_size": ("usual", "large", "largest"),
    "letters": ("andika", "lexend"),
    "theme": ("day", "night", "contrast", "calm"),
    "less_motion": (False, True),
    "one_switch": (False, True),
    "scan": ("usual", "slow", "quick"),
    "aloud": (False, True),
    "speed": ("usual", "slow", "quick"),
    "volume": ("quiet", "middle", "loud"),
    "sounds": (True, False),
    "headphones": (False, True),
    "drafts": (False, True),
    "clicker_next": ("pagedown", "right", "down", "n"),
    "clicker_back": ("pageup", "left", "up", "p"),
    "clicker_blank": ("b", "period", "f5", "w"),
}

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8}){0,2}")


@dataclass(frozen=True)
class Settings:
    """One machine's settings, each one of a few choices.

    ``scan``: how quickly one switch goes round. ``aloud``: what one comes to says itself. ``headphones``:
    they were suggested already. ``drafts``: languages that no native reader has seen yet are offered too.
    ``clicker_…``: the keys that this school's presenter sends.
    """

    language: str = "en"
    text_size: str = "usual"
    letters: str = "andika"
    theme: str = "day"
    less_motion: bool = False
    one_switch: bool = False
    scan: str = "usual"
    aloud: bool = False
    speed: str = "usual"
    volume: str = "quiet"
    sounds: bool = True
    headphones: bool = False
    drafts: bool = False
    clicker_next: str = "pagedown"
    clicker_back: str = "pageup"
    clicker_blank: str = "b"

    @property
    def pace(self) -> str:
        """How quickly things are offered one after the other; nothing while one switch is off."""
        return self.scan if self.one_switch else ""

    def with_(self, name: str, value: object) -> Settings:
        """The same settings with one changed; a value that is not offered changes nothing."""
        if name == "language" and isinstance(value, str) and _LANGUAGE.fullmatch(value):
            return replace(self, language=value)
        if not any(_same(value, choice) for choice in CHOICES.get(name, ())):
            return self
        chosen: dict[str, Any] = {name: value}
        return replace(self, **chosen)


class Unreadable(ValueError):
    """The text is not a settings file. Its message says in a few words why."""


class Newer(Unreadable):
    """A newer Pingtown wrote it: nothing is wrong with it, and that one will want it back."""


def to_text(settings: Settings) -> str:
    """Settings as they are written."""
    return json.dumps({"format": FORMAT, **asdict(settings)}, indent=1) + "\n"


def from_text(text: str) -> Settings:
    """Settings as they were written. What is missing or unknown keeps its usual value."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        raise Unreadable("it is not JSON") from None
    if not isinstance(data, dict):
        raise Unreadable("it holds no settings")
    number = data.get("format")
    if not isinstance(number, int) or isinstance(number, bool) or number < 1:
        raise Unreadable("it has no format number")
    if number > FORMAT:
        raise Newer("a newer Pingtown wrote it")
    settings = Settings()
    for name in ("language", *CHOICES):
        settings = settings.with_(name, data.get(name))
    return settings


def _same(value: object, choice: object) -> bool:
    """Equal and of one kind: 1 is not true here."""
    return type(value) is type(choice) and value == choice


class Keeper:
    """Reads and writes the settings file. Complaints are sentences for a person, each made once."""

    def __init__(self, folder: Path, complain: Callable[[str], None]) -> None:
        self.path = folder / FILE
        self._complain = complain
        self._said = False
        self._hands_off = False

    def load(self, at_first: Settings = Settings()) -> Settings:
        """The settings, or the usual ones with a sentence that says why. ``at_first``: nobody chose yet."""
        self._tidy()
        try:
            data = self._read()
        except FileNotFoundError:
            return at_first
        except OSError as error:
            return self._leave_alone(f"The settings could not be read ({_why(error)})")
        if data is None:
            return self._leave_alone("The settings are no ordinary file")
        if len(data) > BIGGEST:
            return self._aside("it is far too large")
        try:
            return from_text(data.decode("utf-8-sig"))
        except Newer:
            return self._leave_alone("The settings were written by a newer Pingtown")
        except UnicodeDecodeError:
            return self._aside("it is not text")
        except Unreadable as error:
            return self._aside(str(error))

    def _read(self) -> bytes | None:
        """What is in the file, up to a little more than there may be; nothing if it is a pipe or a device."""
        if not stat.S_ISREG(self.path.stat().st_mode):
            if self.path.is_dir():
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
            return None
        with self.path.open("rb") as file:
            return file.read(BIGGEST + 1)

    def _leave_alone(self, what: str) -> Settings:
        self._hands_off = True
        self._complain(
            f"{what}, so Pingtown starts with the usual ones and leaves the file alone. "
            f"Please look at {self.path}."
        )
        return Settings()

    def _tidy(self) -> None:
        """What a power cut left beside the file while it was written."""
        with contextlib.suppress(OSError):
            for left in self.path.parent.glob(f"{FILE}.*.new"):
                if time.time() - left.stat().st_mtime > LEFT_OVER_SECONDS:
                    left.unlink()

    def save(self, settings: Settings) -> bool:
        """Write beside, then put in place: a power cut leaves the old file or the new one, never a half."""
        if self._hands_off:
            return False
        beside = self.path.with_name(f"{FILE}.{os.getpid()}.new")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with beside.open("w", encoding="utf-8") as file:
                file.write(to_text(settings))
                file.flush()
                os.fsync(file.fileno())
            os.replace(beside, self.path)
        except OSError as error:
            with contextlib.suppress(OSError):
                beside.unlink()
            if not self._said:
                self._said = True
                self._complain(
                    f"The settings could not be saved ({_why(error)}), "
                    "so they hold only until Pingtown closes. "
                    f"Please make room or give Pingtown the right to write in {self.path.parent}."
                )
            return False
        return True

    def _aside(self, reason: str) -> Settings:
        names = (self.path.with_name(f"{FILE}.damaged-{number}") for number in count(1))
        aside = next(name for name in names if not os.path.lexists(name))
        try:
            os.replace(self.path, aside)
        except OSError:
            self._hands_off = True
            kept = "The file was left alone"
        else:
            kept = f"The old file is kept as {aside.name}"
        self._complain(
            f"The settings file cannot be used ({reason}), so Pingtown starts with the usual settings. "
            f"{kept} in {self.path.parent}."
        )
        return Settings()


def _why(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()
