"""What arrived is taken once, nothing is lost and nothing counts double, whatever lies there and whenever it
stops.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest

from game.results import placing
from game.results.collect import collect, rebuild
from game.results.index import Index
from game.results.sitting import to_bytes
from game.results.tally import tally
from game.results.tombstone import new, read_all, write
from tests.results.sample import deliver, files, sitting

MANY = [sitting(n, ["unsafe", "back"], class_code=f"{1 + n % 6}-oak") for n in range(1, 60)]


class Home:
    """A school folder and one machine that collects."""

    def __init__(self, folder: Path, name: str = "one") -> None:
        self.incoming, self.staff = folder / "school" / "results" / "incoming", folder / "school" / "staff"
        self.index = Index.open(folder / name / "index.sqlite")

    def collect(self, *stones: object) -> object:
        return collect(self.incoming, self.staff, self.index, stones)  # type: ignore[arg-type]


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


def ids(index: Index) -> list[str]:
    return sorted(one.header.sitting for one in index.sittings())


def holds(index: Index, *sittings: object) -> bool:
    counts, marks = index.tallies()
    same = list(index.sittings()) == sorted(sittings, key=lambda one: one.header.sitting)  # type: ignore[attr-defined]
    return same and (sorted(counts), sorted(marks)) == tuple(tally(sittings))  # type: ignore[arg-type]


def test_everything_is_taken_by_year_and_learnt(home: Home) -> None:
    old = sitting(99, day="2025-11-20")
    deliver(home.incoming, *MANY, old)
    done = collect(home.incoming, home.staff, home.index)
    assert (done.taken, done.new, done.well) == (60, 60, True)
    assert files(home.incoming) == set()
    assert f"collected/2025/{old.header.sitting}.jsonl" in files(home.staff)
    assert holds(home.index, *MANY, old)


def test_collecting_again_changes_nothing(home: Home) -> None:
    deliver(home.incoming, *MANY)
    home.collect()
    deliver(home.incoming, *MANY[:5])
    done = collect(home.incoming, home.staff, home.index)
    assert (done.new, done.longer) == (0, 0)
    assert holds(home.index, *MANY)
    assert files(home.incoming) == set()


def test_a_sealed_journal_takes_the_place_of_what_was_delivered_after_a_crash(home: Home) -> None:
    short, long = sitting(1, ["unsafe"], sealed=False), sitting(1, ["unsafe", "back"])
    for one in (short, long, short):
        deliver(home.incoming, one)
        home.collect()
    assert holds(home.index, long)
    path = home.staff / "collected" / "2026" / f"{long.header.sitting}.jsonl"
    assert path.read_bytes() == to_bytes(long)


def test_two_sittings_under_one_id_are_never_merged_and_never_lost(home: Home) -> None:
    first, other = sitting(1, ["safe"]), sitting(1, ["unsafe", "back"])
    deliver(home.incoming, first)
    home.collect()
    deliver(home.incoming, other)
    done = collect(home.incoming, home.staff, home.index)
    assert len(done.aside) == 1
    assert holds(home.index, first)
    aside = [path for path in (home.staff / "set-aside").iterdir() if path.suffix != ".why"]
    assert [path.read_bytes() for path in aside] == [to_bytes(other)]


def test_the_index_is_built_anew_from_the_collected_files(home: Home) -> None:
    deliver(home.incoming, *MANY)
    home.collect()
    assert rebuild(home.staff, home.index).new == len(MANY)
    assert holds(home.index, *MANY)


def test_two_machines_with_indexes_of_their_own_come_to_the_same(tmp_path: Path) -> None:
    one, two = Home(tmp_path, "one"), Home(tmp_path, "two")
    deliver(one.incoming, *MANY[:30])
    one.collect()
    deliver(one.incoming, *MANY[30:])
    two.collect()
    one.collect()
    assert holds(one.index, *MANY)
    assert holds(two.index, *MANY)


def test_a_claim_left_by_a_kill_is_taken_up(home: Home) -> None:
    deliver(home.incoming, *MANY[:3])
    for path, name in placing.waiting(home.incoming)[:2]:
        assert placing.claim(path, name) is not None
    home.collect()
    assert holds(home.index, *MANY[:3])
    assert files(home.incoming) == set()


def test_a_staff_folder_on_another_disk_gets_whole_copies(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    import errno

    def far(old: Path | str, new_: Path | str, *_: object, **__: object) -> None:
        if Path(old).parent != Path(new_).parent:
            raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))
        real(old, new_)

    real = os.link
    monkeypatch.setattr(os, "link", far)
    deliver(home.incoming, *MANY[:3])
    home.collect()
    assert holds(home.index, *MANY[:3])
    assert {path for path in files(home.staff) if ".part" in path} == set()
    assert files(home.incoming) == set()


GOOD = to_bytes(sitting(7))
HOSTILE: dict[str, bytes] = {
    "empty": b"",
    "binary": bytes(range(256)),
    "deep": b"[" * 100_000,
    "another year": GOOD.replace(b"2026-11-20", b"../../x-20"),
    "a name in it": GOOD.replace(b'"badge":null', b'"badge":null,"name":"Tom"'),
    "a formula for a class": GOOD.replace(b'"3-owls"', b'"\\u0000=cmd"'),
    "out of order": GOOD.replace(b'"number":1', b'"number":2'),
    "huge": GOOD + b" " * 5_000_000,
    "a wrong seal": GOOD.replace(b'"sealed":1', b'"sealed":9'),
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_file_is_put_aside_with_the_reason_and_stops_nothing(home: Home, data: bytes) -> None:
    deliver(home.incoming, *MANY[:2])
    (home.incoming / f"{sitting(7).header.sitting}.jsonl").write_bytes(data)
    done = collect(home.incoming, home.staff, home.index)
    assert len(done.aside) == 1
    assert holds(home.index, *MANY[:2])
    assert files(home.incoming) == set()
    whys = [path for path in (home.staff / "set-aside").iterdir() if path.suffix == ".why"]
    assert done.aside[0].why[:40] in whys[0].read_text(encoding="utf-8")


def test_a_journal_under_another_name_is_put_aside(home: Home) -> None:
    home.incoming.mkdir(parents=True)
    (home.incoming / "re\x1b[2Jport.jsonl").write_bytes(GOOD)
    done = collect(home.incoming, home.staff, home.index)
    assert ids(home.index) == []
    assert "\x1b" not in done.aside[0].why + done.aside[0].name


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_and_folders_are_moved_aside_and_never_followed(home: Home, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(GOOD)
    home.incoming.mkdir(parents=True)
    (home.incoming / f"{sitting(7).header.sitting}.jsonl").symlink_to(secret)
    (home.incoming / f"{sitting(8).header.sitting}.jsonl").mkdir()
    done = collect(home.incoming, home.staff, home.index)
    assert len(done.aside) == 2
    assert ids(home.index) == []
    assert secret.read_bytes() == GOOD


def test_what_a_newer_pingtown_wrote_is_left_alone_and_named(home: Home) -> None:
    home.incoming.mkdir(parents=True)
    name = f"{sitting(7).header.sitting}.jsonl"
    (home.incoming / name).write_bytes(GOOD.replace(b'"format":1', b'"format":2'))
    for _ in range(2):
        done = collect(home.incoming, home.staff, home.index)
        assert "newer" in done.left[0]
        assert ".claim" not in done.left[0]
        assert files(home.incoming) == {name}


def test_parts_of_a_delivery_are_left_alone(home: Home) -> None:
    home.incoming.mkdir(parents=True)
    (home.incoming / ".part-x").write_bytes(b"half")
    home.collect()
    assert files(home.incoming) == {".part-x"}


def test_a_late_journal_of_an_erased_class_is_deleted(home: Home, tmp_path: Path) -> None:
    write(tmp_path / "tombstones", new(date(2026, 11, 21), "class", "3-owls"))
    stones = read_all(tmp_path / "tombstones").stones
    late, later = sitting(1, day="2026-11-21"), sitting(2, day="2026-11-22")
    deliver(home.incoming, late, later)
    done = collect(home.incoming, home.staff, home.index, stones)
    assert done.erased == 1
    assert holds(home.index, later)
    assert not any(late.header.sitting in path for path in files(tmp_path))


def test_another_machines_erasure_reaches_this_index_and_every_collected_file(tmp_path: Path) -> None:
    one, two = Home(tmp_path, "one"), Home(tmp_path, "two")
    deliver(one.incoming, *MANY)
    one.collect()
    two.collect()
    stone = new(date(2026, 11, 21), "class", "3-oak")
    left = [each for each in MANY if each.header.class_code != "3-oak"]
    for home in (one, two):
        home.collect(stone)
        assert holds(home.index, *left)
    assert len(files(one.staff)) == len(left) < len(MANY)


WORKER = """
import sys
from pathlib import Path
from game.results import index
index.BATCH = 7
from game.results import collect as room
room.BATCH = 7
home = Path(sys.argv[1])
print("ready", flush=True)
with index.Index.open(home / "index.sqlite") as opened:
    room.collect(home / "incoming", home / "staff", opened)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no such kill there")
def test_a_kill_at_any_moment_of_a_collect_loses_nothing_and_doubles_nothing(tmp_path: Path) -> None:
    chance, killed = random.Random(5), 0
    many = [sitting(n, ["unsafe", "back"]) for n in range(1, 241)]
    for turn in range(6):
        home = tmp_path / str(turn)
        deliver(home / "incoming", *many)
        worker = subprocess.Popen([sys.executable, "-c", WORKER, str(home)], stdout=subprocess.PIPE)
        assert worker.stdout is not None
        worker.stdout.readline()
        deadline = time.monotonic() + 30
        wanted = chance.randrange(1, 200)
        while worker.poll() is None and len(files(home / "staff")) < wanted and time.monotonic() < deadline:
            pass
        worker.send_signal(signal.SIGKILL)
        killed += worker.wait(10) == -signal.SIGKILL
        worker.stdout.close()
        with Index.open(home / "index.sqlite") as index:
            collect(home / "incoming", home / "staff", index)
            assert holds(index, *many)
        assert len(files(home / "staff")) == len(many)
        assert files(home / "incoming") == set()
    assert killed >= 3  # else the worker was too quick, and this test has shown nothing


def test_progress_reaches_its_end(home: Home) -> None:
    deliver(home.incoming, *MANY)
    told: list[tuple[int, int]] = []
    collect(home.incoming, home.staff, home.index, progress=lambda *at: told.append(at))
    assert told[-1] == (len(MANY), len(MANY))


def test_nothing_is_written_outside_the_folders(home: Home, tmp_path: Path) -> None:
    deliver(home.incoming, *MANY[:3])
    (home.incoming / "foreign.txt").write_text("x")
    home.collect()
    assert {path.split("/")[0] for path in files(tmp_path)} == {"school", "one"}
    assert {path.split("/")[1] for path in files(tmp_path) if path.startswith("school")} == {"staff"}
