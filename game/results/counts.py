"""The counts of one school's term as a file for its trust: how they are written, and how they are read.

Such a file is a report of what may leave (``hiding``) in keys and numbers, with the school's number, its
term and the day it was made. No title and no label that somebody typed goes along, but the file's own name.
Whoever reads it trusts nothing: what no Pingtown would have written, such as a number under five, is refused,
because it would be kept and shown as if it were ours.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, cast, get_args

from game.faults import CannotRun
from game.results.hiding import LEAST, STEPS, step
from game.results.questions import TRACKS, By, Cell, Counted, Kept, Report, Row
from game.results.sitting import Garbled, Newer, Unfit
from game.results.tablewords import columns_of
from game.results.terms import term_named

FORMAT = 1
NOBODY = "00000000-0000-0000-0000-000000000000"
"""Of a computer that is its own school: it keeps what its trust was told, and no trust takes that in."""
MOST_BYTES, MOST_ROWS, MOST = 1_000_000, 5_000, 10**9
LONGEST_NAME = 80
VIEWS: Mapping[By, tuple[str, ...]] = {
    by: tuple(column.key for column in columns_of(by, "trust"))
    for by in cast("tuple[By, ...]", ("letter", "story", "vote", "term", "idea", "way-back"))
}
"""What a trust may be told, and the columns of each."""
IN_STEPS = ("idea", "way-back")

_SCHOOL = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII)
_LINE = re.compile(r"[A-Za-z0-9_.-]{0,80}", re.ASCII)
_COUNTED = get_args(Counted)
_STEPS = frozenset(filter(None, map(step, STEPS)))
_KEYS = {"counts", "school", "called", "term", "by", "made", "columns", "rows"}
_ROW = {"line", "track", "counted"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """One view of one school's term. ``called`` is how the school named its file, for people alone."""

    school: str
    called: str
    term: str
    by: By
    made: str
    rows: tuple[Row, ...]

    @property
    def key(self) -> tuple[str, str, str]:
        """There is one of each: a later one takes its place."""
        return (self.school, self.term, self.by)


def to_bytes(report: Report, school: str, called: str, term: str, made: date) -> bytes:
    """The file that a school gives to its trust; ``CannotRun`` where it would say nothing."""
    if not report.rows:
        raise CannotRun(nothing_of(term))
    name = "".join(letter for letter in called if letter.isprintable())[:LONGEST_NAME]
    wanted = VIEWS[report.by]
    data = {
        "counts": FORMAT,
        "school": school,
        "called": name,
        "term": term,
        "by": report.by,
        "made": made.isoformat(),
        "columns": wanted,
        "rows": [
            {
                "line": row.key,
                "track": row.track,
                "counted": row.counted,
                **{key: plain(cell) for key, cell in zip(wanted, row.cells, strict=True)},
            }
            for row in report.rows
        ],
    }
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def nothing_of(term: str) -> str:
    """Why no file is made: an empty one would take the place of one with numbers at the trust."""
    return (
        f"There is nothing of {term} here that could be counted, so no file was made. Please look with "
        "pingtown results list  which days there are, and collect first what still waits."
    )


def plain(cell: Cell) -> str | int | None:
    """A cell as JSON holds it."""
    return cell.value if isinstance(cell, Kept) else cell


def from_bytes(data: bytes) -> Counts:
    """A school's counts. ``Unfit`` (or ``Newer``) if this is nothing that a Pingtown wrote for a trust."""
    found = _parsed(data)
    number = found.get("counts")
    if type(number) is int and number > FORMAT:
        raise Newer("it is from a newer Pingtown")
    if found.keys() != _KEYS or number != FORMAT:
        raise Unfit("it holds no counts for a trust")
    _head(found)
    by: By = found["by"]
    wanted = VIEWS[by]
    if found["columns"] != list(wanted):
        raise Unfit("its columns are not those of its lines")
    rows = tuple(_row(row, by, wanted) for row in _dicts(found["rows"]))
    if not rows:
        raise Unfit("there is no line in it, so nothing of that term was counted")
    if len(rows) > MOST_ROWS or len({(row.key, row.track, row.counted) for row in rows}) != len(rows):
        raise Unfit("a line is there twice, or there are far too many")
    return Counts(
        school=found["school"],
        called=found["called"],
        term=found["term"],
        by=by,
        made=found["made"],
        rows=rows,
    )


def _parsed(data: bytes) -> dict[str, Any]:
    if len(data) > MOST_BYTES:
        raise Unfit("it is far too long")
    try:
        found = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise Garbled("it is not JSON, or only a part of it") from None
    if not isinstance(found, dict):
        raise Unfit("it holds no counts for a trust")
    return found


def _head(found: Mapping[str, Any]) -> None:
    if not isinstance(found["school"], str) or not _SCHOOL.fullmatch(found["school"]):
        raise Unfit("it does not say which school it is from")
    if not isinstance(found["term"], str) or term_named(found["term"]) is None:
        raise Unfit("it does not say of which term it is")
    if not _is_day(found["made"]) or not _words(found["called"], LONGEST_NAME):
        raise Unfit("it does not say when it was made, or how the school is called")
    if not isinstance(found["by"], str) or found["by"] not in VIEWS:
        raise Unfit("it is no view that a trust is given")


def _row(row: Mapping[str, Any], by: str, wanted: tuple[str, ...]) -> Row:
    if row.keys() != _ROW | set(wanted):
        raise Unfit("a line holds something else than its numbers")
    track, counted = row["track"], row["counted"]
    if not _LINE.fullmatch(str(row["line"])) or track not in ("", *TRACKS) or counted not in _COUNTED:
        raise Unfit("a line does not say what it is about")
    cells = tuple(_cell(row[key], by) for key in wanted)
    if by not in IN_STEPS and not all(_adds_up(cells[at : at + n]) for at, n in ((0, 4), (4, 3))):
        raise Unfit("a line does not add up")
    return Row(row["line"], row["line"], cells, cast("Counted", counted), track)


def _cell(value: object, by: str) -> Cell:
    """A number of five or more, a step, kept back or nothing: else no Pingtown let it leave."""
    if value == Kept.BACK.value:
        return Kept.BACK
    if value is None or (by in IN_STEPS and isinstance(value, str) and value in _STEPS):
        return value
    if by not in IN_STEPS and type(value) is int and value <= MOST:
        if value < LEAST:
            raise Unfit("it holds a number under five, which no Pingtown gives away")
        return value
    raise Unfit("a number in it is none")


def _adds_up(group: tuple[Cell, ...]) -> bool:
    *parts, total = group
    if all(cell is None for cell in group):
        return True
    whole = [cell for cell in parts if isinstance(cell, int)]
    return total == sum(whole) if len(whole) == len(parts) else total is Kept.BACK and None not in parts


def _dicts(value: object) -> list[dict[str, Any]]:
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        raise Unfit("it holds no counts for a trust")
    return value


def _words(value: object, most: int) -> bool:
    return isinstance(value, str) and 0 < len(value) <= most and value.isprintable()


def _is_day(value: object) -> bool:
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
