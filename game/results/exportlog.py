"""Which exports there were: the day, the form, for whom, which class, from where. No person, no time of day.

JSON lines beside what was collected, where only staff can read. A line is written and made safe before the
file is put in its place: an export that cannot be noted does not happen. A line stands for a file that was
ready; should the last step then fail, there is a line too many, never one too few.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Literal, cast, get_args

from game.faults import CannotRun, StaffOnly
from game.results.book import FORMS, Form
from game.results.questions import AUDIENCES, Audience
from game.results.target import for_staff

FILE = "exports.jsonl"
FORMAT = 1
BIGGEST = 4_000_000
"""Some twenty thousand exports. What stands before the last of them is not read."""

CameFrom = Literal["room", "command line"]
PLACES: tuple[CameFrom, ...] = get_args(CameFrom)

Logged = Form | Literal["backup", "restore"]
"""What a line may speak of: an export's form, every answer as a backup, or a backup that was brought back."""
LOGGED: tuple[Logged, ...] = (*FORMS, "backup", "restore")
Whom = Audience | Literal["everything"]
"""For whom; a backup is for nobody in particular: it holds everything."""
WHOM: tuple[Whom, ...] = (*AUDIENCES, "everything")


@dataclass(frozen=True, slots=True)
class Entry:
    """One export. ``classes`` are codes; none means all. ``sheets`` are the keys of what was in it."""

    day: date
    form: Logged
    audience: Whom
    classes: tuple[str, ...] = ()
    sheets: tuple[str, ...] = ()
    came_from: CameFrom = "command line"


def line_of(entry: Entry) -> bytes:
    """An entry as it is kept."""
    data = {"format": FORMAT, **asdict(entry), "day": entry.day.isoformat()}
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode("utf-8") + b"\n"


def entries(data: bytes) -> tuple[Entry, ...]:
    """Every export that was noted, the oldest first. A line that is torn or none of ours is left out."""
    return tuple(_entries(data))


def _entries(data: bytes) -> Iterator[Entry]:
    for line in data.split(b"\n"):
        try:
            found = json.loads(line.decode("utf-8"))
            if not isinstance(found, dict) or found.get("format") != FORMAT:
                continue
            form, audience, where = found["form"], found["audience"], found["came_from"]
            if form not in LOGGED or audience not in WHOM or where not in PLACES:
                continue
            yield Entry(
                date.fromisoformat(found["day"]),
                cast(Logged, form),
                cast(Whom, audience),
                _words(found["classes"]),
                _words(found["sheets"]),
                cast(CameFrom, where),
            )
        except (ValueError, KeyError, TypeError, RecursionError):
            continue


def _words(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise TypeError("no list of words")
    return tuple(value)


def note(staff: Path, entry: Entry) -> None:
    """Add a line, whole and safe; or a sentence, and then nothing must leave."""
    path = staff / FILE
    try:
        staff.mkdir(parents=True, exist_ok=True)
        with open(path, "a+b", opener=for_staff) as file:
            end = file.seek(0, os.SEEK_END)
            file.seek(max(0, end - 1))
            torn = file.read(1) not in (b"", b"\n")
            file.write(b"\n" * torn + line_of(entry))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        why = (error.strerror or "no access").lower()
        raise CannotRun(
            f"The list of exports, {path}, could not be written ({why}), so nothing was exported: whoever "
            "answers for the data must be able to see what has left. Please look at its rights and its space."
        ) from None


def read(staff: Path) -> tuple[Entry, ...]:
    """What was noted here so far; nothing where there is no list yet."""
    path = staff / FILE
    try:
        with path.open("rb") as file:
            file.seek(max(0, file.seek(0, os.SEEK_END) - BIGGEST))
            return entries(file.read(BIGGEST))
    except FileNotFoundError:
        return ()
    except OSError as error:
        why = (error.strerror or "no access").lower()
        raise StaffOnly(
            f"The list of exports, {path}, could not be read ({why}). Please look at its rights.", why
        ) from None
