"""How long a child waits for an answer to be kept: written before the screen moves, synced after it."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

from game.bench.kill import sample_answer, sample_header
from game.results.deliver import INCOMING, deliver
from game.results.journal import Journal
from game.results.reading import read

SITTINGS = 100
ANSWERS = 20
T = TypeVar("T")


def timings(folder: Path, sittings: int = SITTINGS) -> dict[str, float]:
    """Milliseconds to open, add, sync and seal, and to bring and read one sitting of 20 answers."""
    opened: list[float] = []
    added: list[float] = []
    synced: list[float] = []
    sealed: list[float] = []
    for number in range(sittings):
        journal = _timed(opened, partial(Journal.open, folder / "journals", sample_header(number)))
        for one in range(1, ANSWERS + 1):
            _timed(added, partial(journal.add, sample_answer(one)))
            _timed(synced, journal.sync)
        _timed(sealed, journal.seal)
    began = time.perf_counter()
    done = deliver([folder / "journals"], folder / "school", lambda header: False, mark=None)
    delivered = (time.perf_counter() - began) * 1000 / max(1, len(done.delivered))
    began = time.perf_counter()
    whole = sum(1 for path in (folder / "school" / INCOMING).glob("*.jsonl") if read(path).sitting)
    reading = (time.perf_counter() - began) * 1000 / max(1, whole)
    told = {"deliver_ms": delivered, "read_ms": reading, "sittings": float(whole)}
    for name, times in (("open", opened), ("add", added), ("sync", synced), ("seal", sealed)):
        told |= {f"{name}_{which}_ms": value for which, value in _spread(times)}
    return told


def _timed(times: list[float], doing: Callable[[], T]) -> T:
    began = time.perf_counter()
    done = doing()
    times.append((time.perf_counter() - began) * 1000)
    return done


def _spread(times: list[float]) -> Iterator[tuple[str, float]]:
    yield "median", statistics.median(times)
    yield "p99", statistics.quantiles(times, n=100)[98]
