"""Kill -9 at random moments: is every answer that was acknowledged in a file afterwards?

``work`` plays the part of a pupil's PC: it writes sittings, syncs, seals and delivers them, and says
``sitting number`` after each answer that was added. ``kill`` starts it, reads a random number of these lines,
waits for a random blink and kills it; then it starts the machine again, once, and counts. Meanwhile it is a
second game on the same machine, which delivers whatever it finds.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from game.results.deliver import INCOMING, MARK, deliver
from game.results.journal import Journal
from game.results.reading import read
from game.results.sitting import Answer, Header

MOST_ACKED = 60
"""About so many answers are acknowledged before the end, in three sittings or four."""
LONGEST_BLINK = 0.002
OFTEN = 0.1
STEPS = ("ping", "way-back", "tell")


@dataclass(frozen=True)
class Kills:
    """What was found after so many kills. ``lost`` must be empty: it names sittings and their answers."""

    kills: int
    acknowledged: int
    found: int
    delivered: int
    torn: int
    lost: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


def work(folder: Path, seed: int) -> None:
    """Play until killed: one sitting after another, each answer acknowledged once it is written."""
    rng = random.Random(seed)
    while True:
        sitting = str(uuid.UUID(int=rng.getrandbits(128), version=4))
        journal = Journal.open(folder / "journals", sample_header(seed, sitting))
        for number in range(1, rng.randint(8, 24)):
            journal.add(sample_answer(number, rng.choice(STEPS)))
            if not journal.held:
                os.write(1, f"{sitting} {number}\n".encode())
            if rng.random() < 0.3:
                journal.sync()
        if rng.random() < 0.7:
            journal.seal()
        else:
            journal.close()
        deliver([folder / "journals"], folder / "school", lambda header: False)


def kill(folder: Path, times: int, seed: int = 1, progress: Callable[[], None] = lambda: None) -> Kills:
    """Kill the worker so many times and look for what it had acknowledged."""
    rng = random.Random(seed)
    total = [0, 0, 0, 0]
    lost: list[str] = []
    problems: list[str] = []
    for turn in range(times):
        home = folder / str(turn)
        (home / "school").mkdir(parents=True)
        (home / "school" / MARK).write_text("format = 1\n", encoding="utf-8")
        said = _run_and_kill(home, rng)
        torn = sum(read(path).torn for path in (home / "journals").glob("*.jsonl"))
        again = deliver([home / "journals"], home / "school", lambda header: False)
        problems += [problem.sentence for problem in again.problems]
        there = _there(home)
        lost += [f"{sitting} {number}" for sitting, number in said.items() if there.get(sitting, 0) < number]
        for at, more in enumerate((sum(said.values()), sum(there.values()), len(there), torn)):
            total[at] += more
        progress()
    return Kills(times, total[0], total[1], total[2], total[3], tuple(lost), tuple(problems))


def _run_and_kill(home: Path, rng: random.Random) -> dict[str, int]:
    """The last number that was acknowledged of each sitting, when the worker was killed."""
    code = "import sys, pathlib, game.bench.kill as k; k.work(pathlib.Path(sys.argv[1]), int(sys.argv[2]))"
    command = [sys.executable, "-c", code, str(home), str(rng.getrandbits(32))]
    worker = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert worker.stdout is not None
    with worker, worker.stdout as acks:
        lines = []
        for _ in range(rng.randint(1, MOST_ACKED)):
            lines.append(acks.readline())
            if rng.random() < OFTEN:
                deliver([home / "journals"], home / "school", lambda header: False)
        until = time.perf_counter() + rng.random() * LONGEST_BLINK
        while time.perf_counter() < until:
            pass
        worker.kill()
        lines += acks.readlines()
    said: dict[str, int] = {}
    for line in lines:
        sitting, _, number = line.strip().partition(" ")
        if line.endswith("\n") and sitting:
            said[sitting] = int(number)
    return said


def _there(home: Path) -> dict[str, int]:
    """How many answers of each sitting lie in the school folder or still on the machine."""
    found: dict[str, int] = {}
    for folder in (home / "journals", home / "school" / INCOMING):
        for path in folder.glob("*.jsonl"):
            sitting = read(path).sitting
            if sitting is not None:
                found[sitting.header.sitting] = max(
                    found.get(sitting.header.sitting, 0), len(sitting.answers)
                )
    return found


def sample_header(number: int, sitting: str = "") -> Header:
    """The header of a made-up sitting."""
    return Header(
        sitting=sitting or str(uuid.UUID(int=number, version=4)),
        app="0",
        story="star-fox",
        digest="0",
        track="infant",
        seed=number,
        mode="alone",
        class_code="3-owls",
        day="2026-11-21",
    )


def sample_answer(number: int, step: str = STEPS[0]) -> Answer:
    """A made-up answer."""
    return Answer(
        number=number, step=step, task="choose", pick="accept", outcome="unsafe", idea="M01", round=1
    )
