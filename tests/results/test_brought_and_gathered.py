"""Journal, delivery and collect together, with what may go wrong between them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from game.results.collect import collect
from game.results.deliver import INCOMING, MARK, deliver
from game.results.disk import SystemDisk
from game.results.index import Index
from game.results.journal import Journal
from game.results.sitting import to_bytes
from tests.results.journal_kit import answer, answers, header, kept, name, sitting


def nothing_erased(_header: object) -> bool:
    return False


@pytest.fixture
def school(tmp_path: Path) -> Path:
    (tmp_path / "school").mkdir()
    (tmp_path / "school" / MARK).write_text("format = 1\n")
    return tmp_path / "school"


def gather(school: Path) -> None:
    with Index.open(school.parent / "index.sqlite") as index:
        collect(school / INCOMING, school / "staff", index)


def collected(school: Path) -> dict[str, int]:
    return kept(*(school / "staff" / "collected").glob("*"))


def test_what_two_machines_play_while_the_lead_collects_is_there_once(tmp_path: Path, school: Path) -> None:
    for number in range(1, 9):
        machine = tmp_path / f"machine-{number % 2}"
        journal = Journal.open(machine, header(number))
        for one in answers(number):
            journal.add(one)
            gather(school)
            deliver([machine], school, nothing_erased)
        journal.seal()
        deliver([machine], school, nothing_erased)
    gather(school)
    assert collected(school) == {header(number).sitting: number for number in range(1, 9)}
    assert list((school / INCOMING).glob("*")) == []


def test_a_sitting_that_was_collected_in_the_middle_and_is_carried_on_grows(
    tmp_path: Path, school: Path
) -> None:
    journal = Journal.open(tmp_path / "machine", header())
    journal.add(answer(1))
    journal.close()
    for many in (1, 2):
        deliver([tmp_path / "machine"], school, nothing_erased)
        gather(school)
        assert collected(school) == {header().sitting: many}
        again = Journal.open(tmp_path / "machine", header(), earlier=answers(many))
        again.add(answer(many + 1))
        again.seal()


class Hasty(SystemDisk):
    """A share on which a collector takes the copy away as soon as it has its name."""

    def __init__(self, collector: Callable[[], None]) -> None:
        self.collector = collector

    def rename(self, old: Path, new: Path) -> None:
        super().rename(old, new)
        self.collector()


def test_a_copy_that_is_collected_before_it_is_read_back_is_brought_once_more_and_counted_once(
    tmp_path: Path, school: Path
) -> None:
    (tmp_path / "machine").mkdir()
    (tmp_path / "machine" / name()).write_bytes(to_bytes(sitting(3)))
    told = deliver([tmp_path / "machine"], school, nothing_erased, Hasty(lambda: gather(school)))
    assert told.waiting == (name(),)
    assert deliver([tmp_path / "machine"], school, nothing_erased).delivered == (name(),)
    gather(school)
    assert collected(school) == {header().sitting: 3}
    assert list((school / INCOMING).glob("*")) == []


def test_rubbish_that_somebody_laid_in_its_place_does_not_keep_a_sitting_from_the_index(
    tmp_path: Path, school: Path
) -> None:
    (school / INCOMING).mkdir(parents=True)
    (school / INCOMING / name()).write_bytes(b"milk\neggs\n")
    (tmp_path / "machine").mkdir()
    (tmp_path / "machine" / name()).write_bytes(to_bytes(sitting(3)))
    assert deliver([tmp_path / "machine"], school, nothing_erased).delivered == (name(),)
    gather(school)
    assert collected(school) == {header().sitting: 3}
