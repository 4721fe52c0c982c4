"""A backup holds every sitting, and restoring it is collecting it."""

from __future__ import annotations

import tracemalloc
import zipfile
from datetime import date
from pathlib import Path

import pytest

from game.bench.results import sittings
from game.faults import CannotRun
from game.results.backup import MEMBER, backup, restore
from game.results.collect import collect
from game.results.index import Index
from game.results.sitting import to_bytes
from game.results.tombstone import new
from tests.results.sample import deliver, files, sitting

MANY = sorted(sittings(300), key=lambda one: one.header.sitting)


def test_a_backup_that_is_restored_and_collected_is_what_it_was(tmp_path: Path) -> None:
    with Index.open(tmp_path / "a.sqlite") as first:
        first.add(MANY)
        assert backup(first.sittings(), tmp_path / "b.zip") == 300
        sums = first.tallies()
    restored = restore(tmp_path / "b.zip", tmp_path / "incoming")
    assert (restored.sittings, restored.problems) == (300, ())
    with Index.open(tmp_path / "c.sqlite") as second:
        collect(tmp_path / "incoming", tmp_path / "staff", second)
        assert list(second.sittings()) == MANY
        assert tuple(map(sorted, second.tallies())) == tuple(map(sorted, sums))
    assert files(tmp_path / "incoming") == set()


def test_what_was_erased_since_stays_erased(tmp_path: Path) -> None:
    one, two = sitting(1), sitting(2, class_code="4-oak")
    backup([one, two], tmp_path / "b.zip")
    restore(tmp_path / "b.zip", tmp_path / "incoming")
    with Index.open("sqlite://") as index:
        collect(tmp_path / "incoming", tmp_path / "staff", index, [new(date(2026, 12, 1), "class", "3-owls")])
        assert list(index.sittings()) == [two]


def test_a_backup_takes_nothing_away_from_a_longer_delivery_that_waits(tmp_path: Path) -> None:
    short, long = sitting(1, ["unsafe"], sealed=False), sitting(1, ["unsafe", "back"])
    backup([short], tmp_path / "b.zip")
    deliver(tmp_path / "incoming", long)
    restore(tmp_path / "b.zip", tmp_path / "incoming")
    with Index.open("sqlite://") as index:
        collect(tmp_path / "incoming", tmp_path / "staff", index)
        assert list(index.sittings()) == [long]


def test_twenty_thousand_answers_are_streamed_and_not_held(tmp_path: Path) -> None:
    with Index.open(tmp_path / "a.sqlite") as index:
        index.add(list(sittings(1_000)))
        tracemalloc.start()
        backup(index.sittings(), tmp_path / "b.zip")
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert peak < 12_000_000


BAD = {
    "text": b"no zip",
    "torn": b"PK\x03\x04" + bytes(50),
    "nothing": b"",
}


@pytest.mark.parametrize("data", BAD.values(), ids=BAD.keys())
def test_what_is_no_backup_is_a_sentence(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "b.zip").write_bytes(data)
    with pytest.raises(CannotRun):
        restore(tmp_path / "b.zip", tmp_path / "incoming")


def test_a_hostile_backup_writes_only_sittings_and_only_into_incoming(tmp_path: Path) -> None:
    good = to_bytes(sitting(1))
    with zipfile.ZipFile(tmp_path / "b.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../../evil.jsonl", good)
        archive.writestr(
            MEMBER, good + good.replace(b"2026-11-20", b"../../x-20") + b"x" * 20_000_000 + b"\n"
        )
    done = restore(tmp_path / "b.zip", tmp_path / "in" / "incoming")
    assert done.sittings == 1
    assert done.problems
    assert files(tmp_path) == {"b.zip", f"in/incoming/{sitting(1).header.sitting}.jsonl"}
