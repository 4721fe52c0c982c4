"""Who writes down what is played: a child who goes away and comes back, often or on another day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from game.keeping import answered, put_away
from game.lesson.library import open_library
from game.play import Play
from game.play.bot import PLAYERS, presses
from game.register import Register
from game.results.journal import ENDINGS
from game.results.places import Places
from game.results.reading import read
from game.scenes.scene import Record
from game.school.progress import Player, Progress

FOX = Player("junior", "3-owls", "fox-blue")
FRIDAY, MONDAY = date(2026, 11, 20), date(2026, 11, 23)


@cache
def one_by_one() -> Sequence[Play]:
    """A play as it is after its first answer, after its second, and so on."""
    reading = open_library().story("skate-park")
    assert reading is not None and reading.lesson is not None
    stands = {len(play.answers): play for play in presses(reading.lesson, "junior", 1, PLAYERS["careless"])}
    return [stands[number] for number in sorted(stands) if number]


class Desk:
    """A computer; ``school`` is a school folder that is there or not."""

    def __init__(self, data: Path, school: Path | None = None) -> None:
        self.data, self.today = data, FRIDAY
        self.said: list[str] = []
        where = Places(data / "journals", (data / "spare",), (data / "journals", data / "spare"))
        self.register = Register(data, where, school, lambda: self.today, self.said.append)

    def goes_on(self, play: Play, ticket: str = "") -> str:
        """One more answer, and away again. What the play keeps of its sitting."""
        self.register.record(play, FOX, ticket)
        ticket = self.register.ticket
        self.register.sync()
        self.register.leave()
        return ticket


@pytest.mark.parametrize("school", [None, "gone"], ids=["alone", "with a share that is gone"])
def test_however_often_a_child_comes_back_one_journal_waits_and_no_disk_is_blamed(
    tmp_path: Path, school: str | None
) -> None:
    desk, plays = Desk(tmp_path, tmp_path / school if school else None), one_by_one()
    assert len(plays) > len(ENDINGS), "else the names would not run out"
    ticket = ""
    for play in plays:
        ticket = desk.goes_on(play, ticket)
        if school:
            desk.register.deliver()
    (left,) = tmp_path.rglob("*.jsonl")
    sitting = read(left).sitting
    assert sitting is not None
    assert (desk.said, len(sitting.answers)) == ([], len(plays))


def test_who_goes_on_on_another_day_goes_on_with_the_same_sitting(tmp_path: Path) -> None:
    """Else the second half contradicts the first, and the school puts it aside."""
    desk, plays = Desk(tmp_path), one_by_one()
    ticket = desk.goes_on(plays[0])
    desk.register.deliver()
    desk.today = MONDAY
    desk.goes_on(plays[1], ticket)
    desk.register.deliver()
    (left,) = tmp_path.rglob("*.jsonl")
    sitting = read(left).sitting
    assert sitting is not None
    assert (sitting.header.day, len(sitting.answers)) == (FRIDAY.isoformat(), 2)
    unknown = desk.goes_on(plays[2], f"{left.stem}")  # as an older Pingtown noted it
    assert unknown.startswith(f"{left.stem} {MONDAY}")


def test_who_comes_back_and_only_looks_goes_on_with_the_same_sitting_next_time(tmp_path: Path) -> None:
    """Else the next answer would begin another one, and all before it would count twice."""
    desk, plays = Desk(tmp_path), one_by_one()
    ticket = desk.goes_on(plays[0])
    memory = Kept()
    put_away(plays[0], FOX, desk.register, memory, ticket)  # type: ignore[arg-type]
    assert memory.kept.waiting["skate-park"]["sitting"] == ticket
    answered(Record(plays[1], FOX, ticket), desk.register, memory)  # type: ignore[arg-type]
    waits = memory.kept.waiting["skate-park"]
    assert (waits["sitting"], len(waits["play"]["answers"])) == (ticket, 2), "a power cut now loses nothing"
    desk.register.close()
    assert len(list(tmp_path.rglob("*.jsonl"))) == 1


class Kept:
    """What is kept of a child."""

    kept = Progress()

    def of(self, _player: Player) -> Progress:
        return self.kept

    def keep(self, _player: Player, progress: Progress) -> None:
        self.kept = progress
