"""What is written is whole or not there, and of two who write at once neither destroys the other's."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from game.school import beside


def left_over(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.name.startswith((beside.PART, ".changing"))]


def test_a_file_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "new" / "a"
    beside.put(path, b"one")
    beside.put(path, b"two")
    assert path.read_bytes() == b"two"
    assert left_over(path.parent) == []


def test_bytes_are_on_the_disk_before_they_get_their_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    fsync, replace = os.fsync, os.replace
    monkeypatch.setattr(os, "fsync", lambda handle: (done.append("sync"), fsync(handle)))
    monkeypatch.setattr(os, "replace", lambda old, new: (done.append("rename"), replace(old, new)))
    beside.put(tmp_path / "a", b"one")
    assert done[:2] == ["sync", "rename"]


@pytest.mark.parametrize("broken", ["fsync", "replace"])
def test_a_disk_that_fails_leaves_the_old_file_and_nothing_beside_it(
    broken: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, broken, full)
    with pytest.raises(OSError, match="No space"):
        beside.put(path, b"new")
    assert path.read_bytes() == b"old"
    assert left_over(tmp_path) == []


@pytest.mark.parametrize("links", [True, False], ids=["with links", "on a share without links"])
def test_a_name_that_is_taken_is_left_to_who_has_it(
    links: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not links:

        def no_links(*_: object) -> None:
            raise OSError(errno.ENOTSUP, "Operation not supported")

        monkeypatch.setattr(os, "link", no_links)
    path = tmp_path / "a"
    beside.put_new(path, b"first")
    with pytest.raises(FileExistsError):
        beside.put_new(path, b"second")
    assert path.read_bytes() == b"first"
    assert left_over(tmp_path) == []


def test_only_one_changes_a_file_at_a_time(tmp_path: Path) -> None:
    path, waited = tmp_path / "list", []
    with beside.changing(path):
        note = next(tmp_path.glob(".changing-*"))

        def pause(seconds: float) -> None:
            waited.append(seconds)
            if len(waited) == 3:
                note.unlink()  # the first one is done

        with beside.changing(path, pause):
            assert len(waited) == 3
    assert left_over(tmp_path) == []


def test_a_note_that_a_stopped_computer_left_is_cleared_away_after_five_seconds(tmp_path: Path) -> None:
    path, waited = tmp_path / "list", []
    (tmp_path / ".changing-list").write_bytes(b"a computer that was switched off")
    with beside.changing(path, waited.append):
        assert 4 < sum(waited) < 6
    assert left_over(tmp_path) == []


def test_who_comes_back_late_does_not_take_away_the_note_of_the_next(tmp_path: Path) -> None:
    path, note = tmp_path / "list", tmp_path / ".changing-list"
    with beside.changing(path):
        note.write_bytes(b"somebody else, who thought this one had stopped")
    assert note.read_bytes().startswith(b"somebody else")


def test_who_never_gets_the_file_is_told_so(tmp_path: Path) -> None:
    note, number = tmp_path / ".changing-list", iter(range(10_000))
    note.write_bytes(b"busy")

    def pause(_: float) -> None:
        note.write_bytes(f"another {next(number)}".encode())

    with pytest.raises(beside.Busy), beside.changing(tmp_path / "list", pause):
        raise AssertionError("it was never free")


def test_a_pipe_or_a_folder_is_no_file_to_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe"):
        with pytest.raises(OSError, match="no ordinary file"):
            beside.read(path)


def test_a_giant_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "giant"
    with path.open("wb") as file:
        file.truncate(10**9)
    assert len(beside.read(path)) == beside.BIGGEST + 1
