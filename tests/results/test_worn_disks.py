"""Full disks, locked files, kills and clocks: collecting and erasing lose nothing and double nothing."""

from __future__ import annotations

import errno
import os
import shutil
import time
from datetime import date
from pathlib import Path

import pytest

from game.cli import main
from game.results import tombstone
from game.results.collect import collect
from game.results.erase import erase, new
from game.results.index import Index
from tests.results.sample import deliver, files, sitting
from tests.results.test_erase import DAY, School

MANY = [sitting(n, ["unsafe", "back"]) for n in range(1, 9)]


@pytest.fixture
def school(tmp_path: Path) -> School:
    return School(tmp_path)


def test_a_full_disk_is_made_no_fuller_by_trying_and_takes_everything_when_there_is_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each try left a part of a copy behind: three tries, and the room that was made was taken already."""
    incoming, staff = tmp_path / "incoming", tmp_path / "staff"

    def far(old: Path | str, new_: Path | str, *_: object, **__: object) -> None:
        if Path(old).parent != Path(new_).parent:
            raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))
        linked(old, new_)

    def full(_source: object, copy: object) -> None:
        copy.write(b"half")  # type: ignore[attr-defined]
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    linked = os.link
    monkeypatch.setattr(os, "link", far)
    deliver(incoming, *MANY)
    with Index.open("sqlite://") as index:
        with monkeypatch.context() as worn:
            worn.setattr(shutil, "copyfileobj", full)
            for _ in range(2):
                done = collect(incoming, staff, index)
                assert (done.taken, len(done.left)) == (0, len(MANY))
        assert files(staff) == set()
        assert collect(incoming, staff, index).new == len(MANY)


def test_what_cannot_be_put_aside_leaves_no_note_behind_and_stays_where_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    incoming, staff = tmp_path / "incoming", tmp_path / "staff"
    deliver(incoming, *MANY[:1])
    (incoming / "milk.jsonl").write_bytes(b"milk")
    named = Path.rename

    def full(self: Path, target: Path) -> Path:
        if "set-aside" in str(target):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return named(self, target)

    with Index.open("sqlite://") as index:
        with monkeypatch.context() as worn:
            worn.setattr(Path, "rename", full)
            done = collect(incoming, staff, index)
        assert (done.new, len(done.left)) == (1, 1)
        assert not list((staff / "set-aside").iterdir())
        assert [one.name for one in collect(incoming, staff, index).aside] == ["milk.jsonl"]


def locked(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    """Files that cannot be deleted, as if somebody had them open on Windows."""
    real = Path.unlink

    def unlink(self: Path, missing_ok: bool = False) -> None:
        if any(name in str(self) for name in names):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(self))
        real(self, missing_ok)

    monkeypatch.setattr(Path, "unlink", unlink)


def test_one_collected_file_that_cannot_be_deleted_is_named_and_stops_neither_erasing_nor_gathering(
    school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = f"collected/2026/{sitting(1).header.sitting}"
    with monkeypatch.context() as worn:
        locked(worn, held)
        gone = erase(new("class", DAY, "3-owls"), school.reach, school.index)
        assert any(held in sentence and "permission denied" in sentence for sentence in gone.left)
        assert {one.header.class_code for one in school.index.sittings()} == {"4-oak"}
        assert [name for name in school.mentions("3-owls") if "staff" in name] == [
            f"school/staff/{held}.jsonl"
        ]
        deliver(school.reach.incoming[0], sitting(20, class_code="4-oak"))
        done = collect(school.reach.incoming, school.reach.staff, school.index, stones(school))
        assert (done.new, len(done.left)) == (1, 1)
        assert {one.header.class_code for one in school.index.sittings()} == {"4-oak"}
    done = collect(school.reach.incoming, school.reach.staff, school.index, stones(school))
    assert (done.erased, done.left) == (1, ())
    assert school.mentions("3-owls") == set()


def stones(school: School) -> tuple[tombstone.Tombstone, ...]:
    return tombstone.read_all(school.reach.tombstones).stones


class Killed(BaseException):
    """What no program catches."""


@pytest.mark.parametrize("step", range(1, 9))
def test_an_erasure_that_is_killed_at_any_step_is_finished_by_the_next_collect(
    step: int, school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, done = Path.unlink, 0

    def unlink(self: Path, missing_ok: bool = False) -> None:
        nonlocal done
        done += 1
        if done == step:
            raise Killed
        real(self, missing_ok)

    with monkeypatch.context() as worn:
        worn.setattr(Path, "unlink", unlink)
        with pytest.raises(Killed):
            erase(new("class", DAY, "3-owls"), school.reach, school.index)
    collect(school.reach.incoming, school.reach.staff, school.index, stones(school))
    assert {one.header.class_code for one in school.index.sittings()} == {"4-oak"}
    assert not any("collected" in name or "incoming" in name for name in school.mentions("3-owls"))


def test_what_a_kill_left_of_a_delivery_is_erased_as_well_and_goes_after_a_day(school: School) -> None:
    (incoming,) = school.reach.incoming
    deliver(incoming, sitting(30), sitting(31, class_code="4-oak"))
    for number in (30, 31):
        whole = incoming / f"{sitting(number).header.sitting}.jsonl"
        whole.rename(incoming / f".part-{whole.stem}-0123abcd")
    erase(new("class", DAY, "3-owls"), school.reach, school.index)
    (left,) = incoming.glob(".part-*")
    assert sitting(31).header.sitting in left.name
    collect(incoming, school.reach.staff, school.index)
    assert left.exists(), "somebody may be bringing it just now"
    os.utime(left, (time.time() - 90_000,) * 2)
    collect(incoming, school.reach.staff, school.index)
    assert not left.exists()


def test_a_tombstone_that_cannot_be_laid_leaves_nothing_and_erases_nothing(
    school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files(school.root)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("game.results.tombstone.os.replace", full)
    with pytest.raises(OSError, match="space"):
        erase(new("class", DAY, "3-owls"), school.reach, school.index)
    assert files(school.root) == before


@pytest.mark.parametrize("dry", [True, False])
def test_a_clock_that_is_a_year_behind_erases_nothing_silently(dry: bool, school: School) -> None:
    gone = erase(new("class", date(2025, 11, 21), "3-owls"), school.reach, school.index, dry)
    assert gone.sittings == 0
    (sentence,) = gone.left
    assert "clock is wrong" in sentence
    assert sentence.split(": ")[1].startswith("3.")
    assert erase(new("class", DAY, "3-owls"), school.reach, school.index, dry).left == ()


@pytest.mark.parametrize("asked", [["collect"], ["erase", "--all"], ["purge"]])
def test_a_computer_that_forgot_its_school_folder_does_not_take_itself_for_the_school(
    asked: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Half of a note: it collected into its own folder and said that all was well."""
    monkeypatch.setenv("PINGTOWN_MANAGED", "")
    data = tmp_path / "pc"
    deliver(data / "results" / "incoming", *MANY)
    (data / "joined.json").write_text('{"format": 1, "sch')
    before = files(data / "results")
    assert main(["results", *asked, "--data", str(data)]) == 2
    said = capsys.readouterr().err
    assert "cannot be understood" in said and "Nothing was done" in said
    assert files(data / "results") == before
    assert not (data / "tombstones").exists()
