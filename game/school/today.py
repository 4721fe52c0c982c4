"""Which class this computer has now.

The managed settings know best, then the command line, then the teacher who opened a class for today, then the
child who pressed a picture sign. An opening ends with its day; a clock that is set back closes it as well.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from game.faults import Told
from game.school import beside
from game.school.class_code import code_fault
from game.school.classes import Classes, SchoolClass
from game.words.catalogue import to_say

FILE = "today.json"
FORMAT = 1
Source = Literal["managed", "command", "opened", "picked", "none"]


@dataclass(frozen=True, slots=True)
class Opening:
    """A class that a teacher opened on this computer, for one day."""

    class_code: str
    day: date


@dataclass(frozen=True, slots=True)
class Now:
    """The class, if there is one, who said so, and sentences for a grown-up about who said it in vain."""

    school_class: SchoolClass | None = None
    source: Source = "none"
    sentences: tuple[str, ...] = ()


def class_now(
    classes: Classes,
    today: date,
    *,
    managed: str | None = None,
    asked: str | None = None,
    opening: Opening | None = None,
    picked: str | None = None,
) -> Now:
    """The first of the four who names a class in which somebody plays. All are codes."""
    opened = opening.class_code if opening and opening.day == today else None
    ways: tuple[tuple[Source, str | None], ...] = (
        ("managed", managed),
        ("command", asked),
        ("opened", opened),
        ("picked", picked),
    )
    said: list[str] = []
    for source, code in ways:
        if code is None:
            continue
        found = classes.find(code)
        if found is not None and not found.archived:
            return Now(found, source, tuple(said))
        said.append(_in_vain(source, code, classes))
    return Now(sentences=tuple(said))


def uses_badges(now: Now, allowed: bool) -> bool:
    """Do children play under badges? Only in a class whose teacher wants it, where the machine allows it."""
    return allowed and now.school_class is not None and now.school_class.badges


def _in_vain(source: Source, code: str, classes: Classes) -> str:
    who = {
        "managed": "The managed settings of this computer name",
        "command": "--class names",
        "opened": "A teacher opened",
        "picked": "Somebody chose",
    }[source]
    if classes.find(code):
        return f"{who} the class “{code}”, but it is archived, so nobody plays in it."
    near = classes.near(code)
    meant = f" Did you mean “{near}”?" if near else ""
    return f"{who} the class “{code[:40]}”, but the class list has none with this code.{meant}"


class TodayKeeper:
    """Remembers an opening on this machine until its day is over. Complaints are sentences for a grown-up."""

    def __init__(self, data: Path, complain: Callable[[str], None]) -> None:
        self._path = data / FILE
        self._complain = complain

    def load(self, today: date) -> Opening | None:
        """What was opened today. What was opened on another day is closed for good, whatever the clock."""
        try:
            found = _from_text(beside.read(self._path))
        except OSError:
            return None
        if found is None or found.day != today:
            self.close()
            return None
        return found

    def open(self, class_code: str, today: date) -> bool:
        """Open a class for today; false if that cannot be remembered beyond this game."""
        data = {"format": FORMAT, "class": class_code, "day": today.isoformat()}
        try:
            beside.put(self._path, (json.dumps(data) + "\n").encode())
        except OSError as error:
            self._complain(
                Told(
                    to_say(
                        "The class is open until Pingtown closes, but could not be noted for today ({why}). "
                        "Please give Pingtown the right to write in {folder}."
                    ),
                    why=beside.why(error),
                    folder=self._path.parent,
                )
            )
            return False
        return True

    def close(self) -> None:
        """No class is open any more."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            words = to_say("The class that was open could not be closed ({why}): {path}.")
            self._complain(Told(words, why=beside.why(error), path=self._path))


def _from_text(data: bytes) -> Opening | None:
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return None
    match found:
        case {"format": int(number), "class": str(code), "day": str(day)} if number == FORMAT:
            try:
                return None if code_fault(code) else Opening(code, date.fromisoformat(day))
            except ValueError:
                return None
    return None
