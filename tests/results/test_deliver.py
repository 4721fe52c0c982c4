"""Whatever happens on the way to the school folder, a sitting lies whole at one of its two ends."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from game.results.deliver import INCOMING, MARK, PART, Delivery, deliver
from game.results.disk import DISK
from game.results.journal import Journal
from game.results.reading import read, read_bytes
from game.results.sitting import MOST_BYTES, Header, Sitting, header_line, to_bytes
from game.results.tombstone import Tombs, Tombstone
from tests.results.fake_disk import FakeDisk, Killed, dies_at, fails_at
from tests.results.journal_kit import answer, header, kept, name, sitting

Fault = Callable[[int, str, Path], None]
MAIN, SCHOOL = Path("/main"), Path("/school")
ARRIVED = SCHOOL / INCOMING
TWO = (sitting(3, 1), sitting(2, 2, sealed=False))


def nothing_erased(_header: Header) -> bool:
    return False


def machine(fault: Fault = lambda number, step, path: None, sittings: Iterable[Sitting] = TWO) -> FakeDisk:
    """A machine of paper with these journals, and a school folder."""
    disk = FakeDisk(fault=fault)
    for one in sittings:
        disk.put(MAIN / f"{one.header.sitting}.jsonl", to_bytes(one))
    disk.put(SCHOOL / MARK, b"format = 1\n")
    return disk


def brought(disk: FakeDisk) -> Delivery:
    return deliver([MAIN], SCHOOL, nothing_erased, disk)


def lying(disk: FakeDisk, folder: Path) -> list[Sitting]:
    """The whole sittings in a folder of paper."""
    found = [
        read_bytes(paper.data, path.name).sitting
        for path, paper in sorted(disk.files.items())
        if path.parent == folder and path.suffix == ".jsonl"
    ]
    return [one for one in found if one is not None]


def all_safe(disk: FakeDisk) -> bool:
    """Does every sitting lie whole at one of the two ends?"""
    return all(one in [*lying(disk, MAIN), *lying(disk, ARRIVED)] for one in TWO)


def comes_right(disk: FakeDisk) -> bool:
    """The next start, with everything well: is everything at school then, once, and nothing else anywhere?"""
    disk.fault = lambda number, step, path: None
    assert not brought(disk).waiting
    left = {path for path in disk.files if path.parent in (MAIN, ARRIVED)}
    return left == {ARRIVED / name(1), ARRIVED / name(2)} and lying(disk, ARRIVED) == list(TWO)


@pytest.fixture
def journals(tmp_path: Path) -> Path:
    (tmp_path / "journals").mkdir()
    return tmp_path / "journals"


@pytest.fixture
def school(tmp_path: Path) -> Path:
    (tmp_path / "school").mkdir()
    (tmp_path / "school" / MARK).write_text("format = 1\n")
    return tmp_path / "school"


def write(folder: Path, one: Sitting) -> Path:
    path = folder / f"{one.header.sitting}.jsonl"
    path.write_bytes(to_bytes(one))
    return path


# the way


def test_what_was_played_is_at_school_and_not_here_any_more(journals: Path, school: Path) -> None:
    for one in TWO:
        write(journals, one)
    done = deliver([journals], school, nothing_erased)
    assert done == Delivery(delivered=(name(1), name(2)))
    assert [read(school / INCOMING / name(number)).sitting for number in (1, 2)] == list(TWO)
    assert list(journals.iterdir()) == []
    assert deliver([journals], school, nothing_erased) == Delivery()


def test_a_copy_is_written_synced_moved_and_read_back_before_the_original_goes() -> None:
    disk = machine(sittings=[sitting(3)])
    brought(disk)
    start = disk.steps.index(("make_folder", "incoming"))
    part = next(said for step, said in disk.steps if step == "beside")
    assert disk.steps[start:] == [
        ("make_folder", "incoming"),
        ("look", name()),
        ("beside", part),
        ("write", part),
        ("sync", part),
        ("close", part),
        ("rename", name()),
        ("sync_folder", "incoming"),
        ("look", name()),
        ("read", name()),
        ("close", name()),
        ("is_ours", MARK),
        ("drop", name()),
    ]
    assert part.startswith(PART)


@pytest.mark.parametrize("forever", [False, True], ids=["a hiccup", "gone for good"])
@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC, errno.EHOSTDOWN, errno.ENOENT], ids=os.strerror)
def test_a_share_that_fails_at_any_step_loses_nothing_and_the_next_start_brings_it(
    code: int, forever: bool
) -> None:
    steps = 0
    failed = 0
    while True:
        steps += 1
        disk = machine(fails_at(steps, SCHOOL, forever, code))
        told = brought(disk)
        assert all_safe(disk), disk.steps
        if told.waiting:
            failed += 1
            assert "Nothing is lost" in told.sentence
        assert set(told.waiting) | set(told.delivered) == {name(1), name(2)}
        assert comes_right(disk), disk.steps
        if not told.waiting and steps > 30:
            break
    assert failed > 10


def test_a_disk_of_this_machine_that_fails_at_any_step_loses_nothing() -> None:
    for step in range(1, 20):
        for forever in (False, True):
            disk = machine(fails_at(step, MAIN, forever))
            brought(disk)
            assert all_safe(disk), disk.steps
            assert comes_right(disk), disk.steps


def test_a_game_killed_at_any_step_of_a_delivery_loses_nothing() -> None:
    killed = 0
    while True:
        disk = machine(dies_at(killed + 1))
        try:
            brought(disk)
            break
        except Killed:
            killed += 1
        disk.kill()
        assert all_safe(disk), disk.steps
        assert comes_right(disk), disk.steps
    assert killed > 30


@pytest.mark.parametrize("kinder", [False, True], ids=["names lost too", "names kept"])
def test_a_power_cut_at_any_step_of_a_delivery_loses_nothing(kinder: bool) -> None:
    steps = 0
    while True:
        steps += 1
        disk = machine(dies_at(steps))
        try:
            brought(disk)
            break
        except Killed:
            disk.power_cut(kinder)
        assert all_safe(disk), disk.steps
        assert comes_right(disk), disk.steps
    assert steps > 30


IN_ITS_PLACE = {
    "rubbish": b"milk\neggs\n",
    "a beginning": to_bytes(sitting(1, sealed=False)),
    "another story of it": to_bytes(Sitting(header(), (answer(1, "ask"),), True)),
}


@pytest.mark.parametrize("there", IN_ITS_PLACE, ids=str)
@pytest.mark.parametrize("how", [fails_at, dies_at])
def test_what_lay_in_its_place_is_not_lost_either_at_whichever_step_it_ends(
    there: str, how: Callable[[int], Fault]
) -> None:
    data, steps = IN_ITS_PLACE[there], 0
    while True:
        steps += 1
        disk = machine(how(steps))
        disk.put(ARRIVED / name(1), data)
        with contextlib.suppress(Killed):
            brought(disk)
        done = len(disk.steps) < steps
        disk.kill()
        disk.fault = lambda number, step, path: None
        assert all_safe(disk), disk.steps
        assert not brought(disk).waiting
        arrived = [paper.data for path, paper in disk.files.items() if path.parent == ARRIVED]
        assert sorted(arrived) == sorted({*map(to_bytes, TWO), *([data] if there != "a beginning" else [])})
        if done:
            break
    assert steps > 30


def test_a_share_that_is_unmounted_in_the_middle_does_not_swallow_a_sitting() -> None:
    """What is written then lands in the empty place where the share used to be."""

    def unmounted_at(step: int) -> tuple[FakeDisk, FakeDisk]:
        disk, share = machine(), FakeDisk()

        def unmount(at: int, _step: str, _path: Path) -> None:
            if at == step:
                share.files = {
                    path: disk.files.pop(path) for path in list(disk.files) if SCHOOL in path.parents
                }

        disk.fault = unmount
        brought(disk)
        return disk, share if share.files else disk

    steps = len(unmounted_at(0)[0].steps)
    assert steps > 30
    for step in range(1, steps + 1):
        disk, share = unmounted_at(step)
        seen = [*lying(disk, MAIN), *lying(share, ARRIVED)]
        assert all(one in seen for one in TWO), (step, disk.steps)


# the share


def test_without_a_school_folder_everything_waits_and_nothing_is_made_in_its_place(
    journals: Path, tmp_path: Path
) -> None:
    empty = tmp_path / "mount-point"
    empty.mkdir()
    write(journals, sitting())
    for place in (empty, tmp_path / "nowhere"):
        told = deliver([journals], place, nothing_erased)
        assert told.waiting == (name(),)
        assert told.sentence == (
            f"One sitting waits on this computer, because the school folder {place} cannot take results just "
            "now (it is not there, or it is no school folder of Pingtown). Nothing is lost: Pingtown tries "
            "again after every sitting and at every start."
        )
    assert list(empty.iterdir()) == []
    assert not (tmp_path / "nowhere").exists()
    assert kept(journals) == {header().sitting: 3}


def test_a_machine_without_a_school_keeps_a_school_folder_of_its_own(journals: Path, tmp_path: Path) -> None:
    write(journals, sitting())
    told = deliver([journals], tmp_path / "own", nothing_erased, mark=None)
    assert told.delivered == (name(),)
    assert kept(tmp_path / "own" / INCOMING) == {header().sitting: 3}


def test_a_share_that_is_gone_is_not_asked_again_for_every_sitting() -> None:
    disk = machine(fails_at(2, SCHOOL, forever=True), [sitting(1, number) for number in range(1, 31)])
    told = brought(disk)
    assert len(told.waiting) == 30
    assert len([step for step, path in disk.steps if path in ("incoming", MARK)]) < 5


def test_one_place_that_refuses_does_not_keep_the_others_waiting() -> None:
    def fault(_number: int, _step: str, path: Path) -> None:
        if path == ARRIVED / name(1):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    told = brought(machine(fault))
    assert (told.waiting, told.delivered) == ((name(1),), (name(2),))
    assert "permission denied" in told.sentence


@pytest.mark.parametrize(
    "half",
    [
        pytest.param(b"", id="empty"),
        pytest.param(to_bytes(sitting(3))[:100], id="half"),
        pytest.param(b"\0" * 300, id="zeros"),
        pytest.param(to_bytes(sitting(3))[:150] + b"\0" * 50, id="half and zeros"),
    ],
)
def test_half_a_copy_in_its_place_is_replaced_by_a_whole_one(
    half: bytes, journals: Path, school: Path
) -> None:
    (school / INCOMING).mkdir(parents=True)
    (school / INCOMING / name()).write_bytes(half)
    write(journals, sitting(3))
    assert deliver([journals], school, nothing_erased).delivered == (name(),)
    assert [path.name for path in (school / INCOMING).iterdir()] == [name()]
    assert read(school / INCOMING / name()).sitting == sitting(3)


def test_a_longer_journal_takes_the_place_of_its_own_beginning_and_never_the_other_way(
    journals: Path, school: Path
) -> None:
    for many, sealed, there in ((2, False, 2), (4, True, 4), (3, False, 4)):
        write(journals, sitting(many, sealed=sealed))
        deliver([journals], school, nothing_erased)
        assert kept(school / INCOMING) == {header().sitting: there}
        assert list(journals.iterdir()) == []
    assert len(list((school / INCOMING).iterdir())) == 1


@pytest.mark.parametrize(
    "more", [b"rubbish", b'{"sealed":3}\n', b'{"number":9}\n'], ids=["rubbish", "an end", "a line"]
)
def test_a_copy_with_something_behind_its_end_does_not_count_as_arrived(
    more: bytes, journals: Path, school: Path
) -> None:
    (school / INCOMING).mkdir(parents=True)
    (school / INCOMING / name()).write_bytes(to_bytes(sitting(3)) + more)
    write(journals, sitting(3))
    deliver([journals], school, nothing_erased)
    assert [one for path in (school / INCOMING).iterdir() if (one := read(path).sitting)] == [sitting(3)]


def test_a_share_that_says_only_at_closing_that_it_is_full_is_believed() -> None:
    def fault(_number: int, step: str, path: Path) -> None:
        if step == "close" and path.name.startswith(PART):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    disk = machine(fault)
    assert brought(disk).waiting == (name(1), name(2))
    assert "rename" not in [step for step, _ in disk.steps]
    assert not [path for path in disk.files if path.name.startswith(PART)]


def test_two_journals_that_contradict_each_other_are_both_kept(journals: Path, school: Path) -> None:
    other = Sitting(header(), (answer(1, "ask"),), True)
    write(journals, sitting(3))
    deliver([journals], school, nothing_erased)
    for _ in range(2):  # also when it is brought twice
        write(journals, other)
        assert deliver([journals], school, nothing_erased).delivered == (name(),)
        found = [read(path).sitting for path in sorted((school / INCOMING).iterdir())]
        assert len(found) == 2
        assert sitting(3) in found
        assert other in found


def test_a_folder_or_a_link_in_its_place_is_moved_out_of_the_way_unopened(
    journals: Path, school: Path, tmp_path: Path
) -> None:
    (school / INCOMING / name(1)).mkdir(parents=True)
    secret = tmp_path / "secret"
    secret.write_text("precious")
    (school / INCOMING / name(2)).symlink_to(secret)
    for one in TWO:
        write(journals, one)
    assert deliver([journals], school, nothing_erased).delivered == (name(1), name(2))
    assert [read(school / INCOMING / name(number)).sitting for number in (1, 2)] == list(TWO)
    assert len(list((school / INCOMING).iterdir())) == 4
    assert secret.read_text() == "precious"


def test_two_machines_with_one_class_bring_everything(tmp_path: Path, school: Path) -> None:
    for number in range(8):
        folder = tmp_path / f"machine-{number % 2}"
        folder.mkdir(exist_ok=True)
        write(folder, sitting(number, number, sealed=number > 0))
        write(folder, sitting(5, 100))  # a cloned disk: both have it
    for _ in range(2):
        for number in (0, 1):
            deliver([tmp_path / f"machine-{number}"], school, nothing_erased)
    assert kept(school / INCOMING) == {
        header(100).sitting: 5,
        **{header(number).sitting: number for number in range(1, 8)},
    }
    assert len(list((school / INCOMING).iterdir())) == 8


# this machine


def test_a_sitting_that_is_being_played_is_left_alone_and_brought_when_it_is_over(
    journals: Path, school: Path
) -> None:
    journal = Journal.open(journals, header())
    journal.add(answer(1))
    assert deliver([journals], school, nothing_erased) == Delivery(playing=(name(),))
    journal.add(answer(2))
    journal.seal()
    assert deliver([journals], school, nothing_erased).delivered == (name(),)
    assert kept(school / INCOMING) == {header().sitting: 2}


def test_what_a_crash_left_is_brought_as_it_is_without_its_torn_end(journals: Path, school: Path) -> None:
    left = write(journals, sitting(2, sealed=False))
    left.write_bytes(left.read_bytes() + b'{"number": 3, "st')
    deliver([journals], school, nothing_erased)
    assert (school / INCOMING / name()).read_bytes() == to_bytes(sitting(2, sealed=False))


@pytest.mark.parametrize(
    "data",
    [b"", b"\0" * 200, header_line(header())[:40], header_line(header()), header_line(header()) + b'{"numb'],
    ids=["empty", "zeros", "half a header", "a header", "half an answer"],
)
def test_a_game_that_stopped_before_the_first_answer_leaves_nothing(
    data: bytes, journals: Path, school: Path
) -> None:
    (journals / name()).write_bytes(data)
    assert deliver([journals], school, nothing_erased) == Delivery()
    assert list(journals.iterdir()) == []
    assert not (school / INCOMING).exists()


def test_where_there_are_no_locks_what_may_still_be_played_is_copied_and_kept() -> None:
    def fault(_number: int, step: str, _path: Path) -> None:
        if step == "lock":
            raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP))

    disk = machine(fault)
    assert brought(disk).delivered == (name(1), name(2))
    assert lying(disk, ARRIVED) == list(TWO)
    assert lying(disk, MAIN) == [TWO[1]]


def test_a_spare_folder_is_emptied_as_well(journals: Path, school: Path, tmp_path: Path) -> None:
    spare = tmp_path / "spare"
    spare.mkdir()
    write(journals, sitting(1, sealed=False))
    write(spare, sitting(3))
    deliver([journals, spare, tmp_path / "never-made"], school, nothing_erased)
    assert kept(school / INCOMING) == {header().sitting: 3}
    assert [*journals.iterdir(), *spare.iterdir()] == []


def test_days_are_only_words_here_so_no_clock_that_was_set_back_loses_a_sitting(
    journals: Path, school: Path
) -> None:
    for number, day in enumerate(("1970-01-01", "2026-11-21", "2099-12-31"), 1):
        path = write(journals, Sitting(header(number, day=day), (answer(1),), True))
        os.utime(path, (number * 1e9, number * 1e9))
    assert len(deliver([journals], school, nothing_erased).delivered) == 3
    assert len(kept(school / INCOMING)) == 3


def test_a_damaged_journal_is_brought_as_it_is_for_a_person_to_see(journals: Path, school: Path) -> None:
    damaged = to_bytes(sitting(3)).replace(b'"number":2', b'"number":7')
    (journals / name()).write_bytes(damaged)
    told = deliver([journals], school, nothing_erased)
    assert [problem.code for problem in told.problems] == ["order"]
    (arrived,) = (school / INCOMING).iterdir()
    assert arrived.read_bytes() == damaged
    assert arrived.name != name()  # the place of a whole one stays free
    assert list(journals.iterdir()) == []


def test_what_is_no_journal_of_ours_stays_where_it_is(journals: Path, school: Path, tmp_path: Path) -> None:
    (journals / "notes.txt").write_text("a teacher's")
    (journals / "shopping.jsonl").write_text("milk\neggs\n")
    (journals / "newer.jsonl").write_bytes(header_line(header()).replace(b'"format":1', b'"format":2'))
    (journals / "folder.jsonl").mkdir()
    (journals / "link.jsonl").symlink_to(write(tmp_path, sitting()))
    with (journals / "giant.jsonl").open("wb") as file:
        file.truncate(MOST_BYTES * 100)
    if hasattr(os, "mkfifo"):
        os.mkfifo(journals / "pipe.jsonl")
    before = sorted(path.name for path in journals.iterdir())
    told = deliver([journals], school, nothing_erased)
    assert {problem.name: problem.code for problem in told.problems} == {
        "folder.jsonl": "not-a-file",
        "giant.jsonl": "too-large",
        "link.jsonl": "not-a-file",
        "newer.jsonl": "newer",
        "pipe.jsonl": "not-a-file",
        "shopping.jsonl": "not-a-journal",
    }
    assert sorted(path.name for path in journals.iterdir()) == before
    assert not (school / INCOMING).exists()


# what was erased


def tombs() -> Tombs:
    stone = Tombstone(id=header(9).sitting, day="2026-11-21", what="class", class_code="3-owls")
    return Tombs((stone,))


def test_a_late_journal_of_an_erased_class_is_deleted_and_not_brought(journals: Path, school: Path) -> None:
    write(journals, sitting(3, 1))
    write(journals, sitting(3, 2, class_code="4-kites"))
    write(journals, Sitting(header(3, day="2026-11-22"), (answer(1),), True))  # a new class of that code
    told = deliver([journals], school, tombs().cover)
    assert told == Delivery(delivered=(name(2), name(3)), erased=(name(1),))
    assert list(journals.iterdir()) == []
    assert set(kept(school / INCOMING)) == {header(2).sitting, header(3).sitting}


def test_what_was_erased_is_deleted_even_while_the_school_folder_is_away(
    journals: Path, tmp_path: Path
) -> None:
    write(journals, sitting(3, 1))
    assert deliver([journals], tmp_path / "nowhere", tombs().cover).erased == (name(1),)
    assert list(journals.iterdir()) == []


def test_a_sitting_of_an_erased_class_that_is_being_played_is_deleted_when_it_is_over(
    journals: Path, school: Path
) -> None:
    journal = Journal.open(journals, header())
    journal.add(answer(1))
    assert deliver([journals], school, tombs().cover).playing == (name(),)
    assert journal.add(answer(2)) is None
    journal.seal()
    assert deliver([journals], school, tombs().cover).erased == (name(),)
    assert list(journals.iterdir()) == []


# and nothing else


def test_only_the_file_that_was_brought_is_removed(tmp_path: Path) -> None:
    path = write(tmp_path, sitting(3))
    handle = DISK.look(path)
    path.rename(tmp_path / "old")
    write(tmp_path, sitting(5))
    DISK.drop(handle, path)
    assert read(path).sitting == sitting(5)


def test_nothing_is_written_outside_the_folders_and_no_socket_is_opened(
    journals: Path, school: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_socket(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr("socket.socket", no_socket)
    journal = Journal.open(journals, header())
    journal.add(answer(1))
    journal.sync()
    journal.seal()
    deliver([journals], school, nothing_erased)
    files = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    assert files == {f"school/{MARK}", f"school/{INCOMING.as_posix()}/{name()}"}


def test_a_box_that_may_be_filled_but_not_looked_into_takes_a_sitting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "journals").mkdir()
    (tmp_path / "journals" / name()).write_bytes(to_bytes(sitting(3)))
    (tmp_path / INCOMING).mkdir(parents=True)
    (tmp_path / MARK).write_text("format = 1\n")
    opened = os.open

    def shut(path: str | Path, flags: int, mode: int = 0o777) -> int:
        if Path(path) == tmp_path / INCOMING:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return opened(path, flags, mode)

    monkeypatch.setattr("game.results.disk.os.open", shut)
    told = deliver([tmp_path / "journals"], tmp_path, nothing_erased)
    assert (told.delivered, told.waiting, told.sentence) == ((name(),), (), "")
    assert kept(tmp_path / INCOMING) == {header().sitting: 3}
