"""An answer is in a file before the screen moves, and no disk stops a child's play."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from game.results.disk import DISK
from game.results.journal import Journal
from game.results.reading import read, read_bytes
from game.results.sitting import MOST_ANSWERS, Sitting, to_bytes
from tests.results.fake_disk import FakeDisk, fails_at
from tests.results.journal_kit import answer, answers, header, name, sitting

MAIN, SPARE = Path("/main"), Path("/spare")


def in_file(disk: FakeDisk, folder: Path) -> Sitting | None:
    paper = disk.files.get(folder / name())
    return read_bytes(paper.data, "").sitting if paper else None


# the order: write, the screen moves, sync


def test_a_whole_sitting_is_in_its_file(tmp_path: Path) -> None:
    journal = Journal.open(tmp_path / "new" / "journals", header())
    for one in answers(3):
        assert journal.add(one) is None
        assert journal.sync() is None
    assert journal.seal() is None
    assert journal.held == 0
    written = tmp_path / "new" / "journals" / name()
    assert read(written).sitting == sitting(3)
    assert written.read_bytes() == to_bytes(sitting(3))


def test_an_answer_is_in_the_file_as_soon_as_it_is_added(tmp_path: Path) -> None:
    journal = Journal.open(tmp_path, header())
    for many in range(1, 6):
        journal.add(answer(many))
        found = read(tmp_path / name()).sitting
        assert found is not None
        assert len(found.answers) == many
    journal.close()


def test_an_answer_is_written_then_the_screen_moves_then_it_is_synced() -> None:
    disk = FakeDisk()
    journal = Journal.open(MAIN, header(), disk=disk)
    disk.steps.clear()
    journal.add(answer(1))
    disk.steps.append(("screen", "moves"))
    journal.sync()
    assert [step for step, _ in disk.steps] == ["still_there", "write", "screen", "sync", "sync_folder"]
    disk.steps.clear()
    journal.add(answer(2))
    journal.sync()
    assert [step for step, _ in disk.steps] == ["still_there", "write", "sync"]  # its name is safe by now


def test_what_was_synced_is_there_after_a_power_cut_and_what_was_not_may_be_lost() -> None:
    for kinder in (False, True):
        disk = FakeDisk()
        journal = Journal.open(MAIN, header(), disk=disk)
        journal.add(answer(1))
        journal.add(answer(2))
        journal.sync()
        journal.add(answer(3))
        disk.power_cut(kinder)
        assert in_file(disk, MAIN) == sitting(2, sealed=False)


def test_a_sealed_sitting_is_there_after_a_power_cut() -> None:
    disk = FakeDisk()
    journal = Journal.open(MAIN, header(), disk=disk)
    journal.add(answer(1))
    journal.seal()
    disk.power_cut()
    assert in_file(disk, MAIN) == sitting(1)


def test_after_the_seal_nothing_is_added(tmp_path: Path) -> None:
    journal = Journal.open(tmp_path, header())
    journal.add(answer(1))
    journal.seal()
    journal.seal()
    journal.add(answer(2))
    assert read(tmp_path / name()).sitting == sitting(1)


def test_a_game_that_is_left_before_the_first_answer_leaves_no_file(tmp_path: Path) -> None:
    journal = Journal.open(tmp_path, header())
    assert (tmp_path / name()).exists()
    journal.close()
    assert list(tmp_path.iterdir()) == []


def test_a_game_that_is_left_in_the_middle_leaves_what_was_answered(tmp_path: Path) -> None:
    journal = Journal.open(tmp_path, header())
    journal.add(answer(1))
    assert journal.close() is None
    journal.add(answer(2))
    assert read(tmp_path / name()).sitting == sitting(1, sealed=False)


def test_a_sitting_that_is_carried_on_begins_with_what_was_answered_before(tmp_path: Path) -> None:
    journal = Journal.open(tmp_path, header(), earlier=answers(2))
    journal.add(answer(3))
    journal.seal()
    assert read(tmp_path / name()).sitting == sitting(3)


def test_whoever_goes_on_before_the_beginning_was_brought_away_troubles_nobody(tmp_path: Path) -> None:
    """A child goes home in the middle and comes back at once, twice: no disk has failed."""
    for many in range(3):
        journal = Journal.open(tmp_path, header(), spare=(tmp_path / "spare",), earlier=answers(many))
        assert journal.add(answer(many + 1)) is None
        assert journal.path is not None
        assert journal.path.parent == tmp_path
        assert journal.close() is None
    assert not (tmp_path / "spare").exists()
    assert max(len(read(path).sitting.answers) for path in tmp_path.glob("*.jsonl")) == 3  # type: ignore[union-attr]


def test_a_journal_that_is_there_already_is_never_written_over(tmp_path: Path) -> None:
    (tmp_path / name()).write_bytes(to_bytes(sitting(5)))
    journal = Journal.open(tmp_path, header(), spare=(tmp_path / "spare",))
    trouble = journal.add(answer(1))
    assert trouble is not None
    assert trouble.code == "elsewhere"
    assert read(tmp_path / name()).sitting == sitting(5)
    assert journal.path == tmp_path / "spare" / name()
    journal.close()


@pytest.mark.parametrize("taken", ["carried off", "held"])
def test_a_new_file_that_another_game_looks_at_before_it_is_locked_is_made_again(taken: str) -> None:
    """The other one finds nothing in it and removes it: what is written into it would be gone."""
    seen: list[str] = []

    def fault(_number: int, step: str, path: Path) -> None:
        if step == "lock" and not seen:
            seen.append(step)
            paper = disk.files.pop(path)
            paper.lock = 99 if taken == "held" else None

    disk = FakeDisk(fault=fault)
    journal = Journal.open(MAIN, header(), earlier=answers(2), disk=disk)
    assert in_file(disk, MAIN) == sitting(2, sealed=False)
    assert journal.add(answer(3)) is None
    assert journal.seal() is None
    assert in_file(disk, MAIN) == sitting(3)


def test_a_sitting_without_end_stops_growing_and_says_so_once(tmp_path: Path) -> None:
    disk = FakeDisk()
    journal = Journal.open(MAIN, header(), earlier=answers(MOST_ANSWERS), disk=disk)
    troubles = [journal.add(answer(MOST_ANSWERS + 1)), journal.add(answer(MOST_ANSWERS + 1))]
    journal.seal()
    assert [trouble.code for trouble in troubles if trouble] == ["full"]
    found = in_file(disk, MAIN)
    assert found is not None
    assert len(found.answers) == MOST_ANSWERS


# disks that do not want


def test_whichever_step_fails_once_every_answer_is_in_a_file_at_the_end_and_nothing_is_raised() -> None:
    steps = 0
    while True:
        steps += 1
        disk = FakeDisk(fault=fails_at(steps))
        journal = Journal.open(MAIN, header(), spare=(SPARE,), disk=disk)
        for one in answers(3):
            journal.add(one)
            assert journal.held == 0
            so_far = sitting(one.number, sealed=False)
            assert so_far in (in_file(disk, MAIN), in_file(disk, SPARE)), disk.steps
            journal.sync()
        journal.seal()
        if len(disk.steps) < steps:
            break
        assert sitting(3) in (in_file(disk, MAIN), in_file(disk, SPARE)), disk.steps
        assert disk.handles == {}
    assert steps > 15


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EIO], ids=os.strerror)
def test_whenever_the_first_folder_fails_for_good_the_second_holds_everything_and_it_is_said_once(
    code: int,
) -> None:
    steps = 0
    while True:
        steps += 1
        disk = FakeDisk(fault=fails_at(steps, MAIN, forever=True, code=code))
        journal = Journal.open(MAIN, header(), spare=(SPARE,), disk=disk)
        troubles = []
        for one in answers(3):
            troubles += [journal.add(one), journal.sync()]
        troubles.append(journal.seal())
        said = [trouble for trouble in troubles if trouble]
        if not said:
            break
        assert in_file(disk, SPARE) == sitting(3)
        assert [trouble.code for trouble in said] == ["elsewhere"]
        assert os.strerror(code).lower() in said[0].sentence
        assert str(MAIN) in said[0].sentence
    assert in_file(disk, MAIN) == sitting(3)
    assert steps > 8


def test_while_no_disk_takes_anything_answers_wait_in_memory_and_are_written_when_one_does() -> None:
    full = [True]

    def fault(_number: int, step: str, _path: Path) -> None:
        if full[0] and step in ("create", "write"):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    disk = FakeDisk(fault=fault)
    journal = Journal.open(MAIN, header(), spare=(SPARE,), disk=disk)
    first, second = journal.add(answer(1)), journal.add(answer(2))
    assert first is not None
    assert first.code == "held"
    assert "no space left" in first.sentence
    assert second is None
    assert (journal.held, journal.path) == (2, None)
    full[0] = False
    assert journal.add(answer(3)) is None
    assert journal.held == 0
    assert journal.seal() is None
    assert in_file(disk, MAIN) == sitting(3)


def test_answers_that_no_disk_ever_took_are_counted_for_a_grown_up() -> None:
    def fault(_number: int, step: str, _path: Path) -> None:
        if step == "create":
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    journal = Journal.open(MAIN, header(), disk=FakeDisk(fault=fault))
    journal.add(answer(1))
    journal.add(answer(2))
    trouble = journal.seal()
    assert trouble is not None
    assert (trouble.code, trouble.lost) == ("lost", 2)
    assert "2 answers" in trouble.sentence
    assert str(MAIN) in trouble.sentence


def test_a_disk_that_is_full_in_the_middle_of_a_line_leaves_no_half_line_in_the_middle() -> None:
    full = [False]

    def fault(_number: int, step: str, path: Path) -> None:
        if full[0] and step == "write":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    disk = FakeDisk(fault=fault)
    journal = Journal.open(MAIN, header(), disk=disk)
    journal.add(answer(1))
    full[0] = True
    journal.add(answer(2))
    torn = disk.files[MAIN / name()].data
    assert not torn.endswith(b"\n")
    assert read_bytes(torn, "").sitting == sitting(1, sealed=False)
    full[0] = False
    journal.add(answer(3))
    journal.seal()
    assert in_file(disk, MAIN) == sitting(3)


def test_a_file_that_somebody_deleted_is_written_again(tmp_path: Path) -> None:
    journal = Journal.open(tmp_path, header())
    journal.add(answer(1))
    (tmp_path / name()).unlink()
    journal.add(answer(2))
    journal.seal()
    assert read(tmp_path / name()).sitting == sitting(2)


def test_a_folder_that_somebody_took_away_is_made_again(tmp_path: Path) -> None:
    folder = tmp_path / "journals"
    journal = Journal.open(folder, header())
    journal.add(answer(1))
    folder.rename(tmp_path / "elsewhere")
    journal.add(answer(2))
    journal.seal()
    assert read(folder / name()).sitting == sitting(2)
    assert read(tmp_path / "elsewhere" / name()).sitting == sitting(1, sealed=False)


def test_a_file_in_the_place_of_the_folder_is_trouble_and_no_more(tmp_path: Path) -> None:
    (tmp_path / "journals").write_text("a file")
    journal = Journal.open(tmp_path / "journals", header(), spare=(tmp_path / "spare",))
    trouble = journal.add(answer(1))
    assert trouble is not None
    assert trouble.code == "elsewhere"
    journal.seal()
    assert read(tmp_path / "spare" / name()).sitting == sitting(1)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_the_real_disk_says_that_it_is_full() -> None:
    handle = os.open("/dev/full", os.O_WRONLY)
    try:
        with pytest.raises(OSError, match="No space left"):
            DISK.write(handle, b"x")
    finally:
        os.close(handle)
