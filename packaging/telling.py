"""How the tools of this folder speak: in sentences, with a table at the end. And how they start programs."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent
BUILD = PROJECT / "build" / "packages"
"""Everything that is built lies here, and nothing of it is committed."""

WELL, FOUND, COULD_NOT = 0, 1, 2


class Trouble(Exception):
    """Something that is not as it must be: the text says what was expected and what was seen."""


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that was tried."""

    what: str
    seen: str
    well: bool
    seconds: float


@dataclass
class Report:
    """What was tried so far. A thing that fails is written down, and the next one is tried."""

    rows: list[Row] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    """What was not tried, and why."""

    @contextmanager
    def trying(self, what: str) -> Iterator[list[str]]:
        """Try one thing; what is put into the list is what was seen."""
        seen: list[str] = []
        began = time.monotonic()
        well = True
        try:
            yield seen
        except (Trouble, OSError, subprocess.SubprocessError) as trouble:
            seen[:] = [" ".join(str(trouble).split())]
            well = False
        row = Row(what, " · ".join(seen) or "well", well, time.monotonic() - began)
        self.rows.append(row)
        tell(f"  {'well  ' if well else 'FAILED'} {what}: {row.seen}")

    def skip(self, what: str, why: str) -> None:
        """Say what could not be tried here."""
        self.notes.append(f"not tried: {what} ({why})")
        tell(f"  {self.notes[-1]}")

    @property
    def well(self) -> bool:
        """Was everything that was tried as it must be?"""
        return bool(self.rows) and all(row.well for row in self.rows)

    def table(self) -> str:
        """All of it, a line each."""
        wide = max((len(row.what) for row in self.rows), default=0)
        lines = [
            f"{'well  ' if row.well else 'FAILED'}  {row.what:<{wide}}  {row.seconds:6.1f} s  {row.seen}"
            for row in self.rows
        ]
        return "\n".join([*lines, *self.notes])


def tell(line: str) -> None:
    """One line for the person who waits."""
    print(line, flush=True)


def run(
    command: Sequence[object],
    environment: Mapping[str, str] | None = None,
    folder: Path | None = None,
    codes: Sequence[int] = (0,),
    limit: float = 600,
    user: int | None = None,
) -> str:
    """Run a program to its end and answer with what it said; trouble if it did not end as it should."""
    words = [str(word) for word in command]
    done = subprocess.run(
        words,
        env=dict(environment) if environment is not None else None,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=limit,
        check=False,
        encoding="utf-8",
        errors="replace",
        user=user,
        group=user,
        extra_groups=[] if user is not None else None,
    )
    said = done.stdout
    if done.returncode not in codes:
        typed = " ".join([Path(words[0]).name, *words[1:]])
        raise Trouble(f"{typed} ended with {done.returncode} and said: {said[-1500:]}")
    return said


def ended(report: Report) -> int:
    """The table, and the exit code."""
    print(f"\n{report.table()}\n", flush=True)
    return WELL if report.well else FOUND


def started(main: Callable[[], int]) -> None:
    """Run a tool's ``main``: trouble is a sentence, and the exit code says how it went."""
    try:
        sys.exit(main())
    except Trouble as trouble:
        print(f"{trouble}", file=sys.stderr)
    except FileNotFoundError as missing:
        print(f"There is no {missing.filename}.", file=sys.stderr)
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
    sys.exit(COULD_NOT)
