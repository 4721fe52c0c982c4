"""Days on which everything fails now and then: whatever the disk does, and in whichever order."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from game.results.deliver import MARK, deliver
from game.results.journal import Journal
from game.results.reading import read_bytes
from game.results.sitting import Sitting
from tests.results.fake_disk import FakeDisk, Killed
from tests.results.journal_kit import answers, header, sitting

MAIN, SPARE, SCHOOL = Path("/main"), Path("/spare"), Path("/school")
MANY = 5


class Weather:
    """Every step fails with some chance; once in a while the process is killed."""

    def __init__(self, seed: int, failing: float, killing: float = 0.0) -> None:
        self.rng = Random(seed)
        self.failing = failing
        self.killing = killing

    def __call__(self, _number: int, _step: str, _path: Path) -> None:
        if self.rng.random() < self.killing:
            raise Killed
        if self.rng.random() < self.failing:
            raise OSError(errno.EIO, os.strerror(errno.EIO))

    def clear_up(self) -> None:
        self.failing = self.killing = 0.0


def at_school(disk: FakeDisk) -> list[Sitting]:
    found = [
        read_bytes(paper.data, "").sitting for path, paper in disk.files.items() if SCHOOL in path.parents
    ]
    return [one for one in found if one]


@given(st.integers(), st.sampled_from([0.02, 0.1, 0.3, 0.7, 1.0]))
def test_when_the_weather_clears_before_the_end_not_one_answer_is_missing(seed: int, failing: float) -> None:
    weather = Weather(seed, failing)
    disk = FakeDisk(fault=weather)
    disk.put(SCHOOL / MARK, b"")
    journal = Journal.open(MAIN, header(), spare=(SPARE,), disk=disk)
    for one in answers(MANY):
        journal.add(one)
        journal.sync()
        deliver([MAIN, SPARE], SCHOOL, lambda header: False, disk)
    journal.seal()
    weather.clear_up()
    journal.seal()
    assert journal.held == 0
    for _ in range(2):
        deliver([MAIN, SPARE], SCHOOL, lambda header: False, disk)
    assert sitting(MANY) in at_school(disk)
    assert [path for path in disk.files if path.parent in (MAIN, SPARE)] == []


@given(st.integers(), st.sampled_from([0.0, 0.05, 0.3]))
def test_when_the_game_is_killed_in_bad_weather_what_it_did_not_call_held_is_there(
    seed: int, failing: float
) -> None:
    weather = Weather(seed, failing, killing=0.02)
    disk = FakeDisk(fault=weather)
    disk.put(SCHOOL / MARK, b"")
    promised = 0
    try:
        journal = Journal.open(MAIN, header(), spare=(SPARE,), disk=disk)
        for one in answers(MANY):
            journal.add(one)
            promised = one.number - journal.held
            journal.sync()
            deliver([MAIN, SPARE], SCHOOL, lambda header: False, disk)
        journal.seal()
        deliver([MAIN, SPARE], SCHOOL, lambda header: False, disk)
    except Killed:
        disk.kill()
    weather.clear_up()
    deliver([MAIN, SPARE], SCHOOL, lambda header: False, disk)
    assert max((len(one.answers) for one in at_school(disk)), default=0) >= promised
