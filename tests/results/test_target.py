"""A file that leaves goes into an ordinary file, over none that somebody else made, and for nobody else."""

from __future__ import annotations

import io
import os
import stat
import sys
import zipfile
from datetime import date
from pathlib import Path

import pytest

from game.exporting import made
from game.faults import CannotRun
from game.results.backup import backup
from game.results.book import FORMS, Form
from game.results.export import write
from game.results.exportlog import FILE, Entry, note
from game.results.target import target
from tests.results.sample import sitting
from tests.results.test_book import LESSON, book

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in another way")


def rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def foreign_workbook() -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        archive.writestr("docProps/core.xml", "<dc:creator>Ms Ali</dc:creator>")
    return whole.getvalue()


@pytest.mark.parametrize("form", FORMS)
def test_what_pingtown_made_may_be_made_again(form: Form, tmp_path: Path) -> None:
    path = tmp_path / f"a.{form}"
    assert target(path) == path, "nothing is there"
    path.touch()
    assert target(path) == path, "nothing is in it"
    path.write_bytes(made(book(*LESSON), form))
    assert target(path) == path


def test_a_backup_may_be_made_again(tmp_path: Path) -> None:
    for _ in range(2):
        assert backup([sitting(1)], tmp_path / "b.zip") == 1


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("marks.csv", b"name,mark\r\nAnna,7\r\n"),
        ("marks.csv", b"\xef\xbb\xbfname,mark\r\n"),
        ("marks.xlsx", foreign_workbook()),
        ("b.zip", b"PK\x03\x04 not whole"),
        ("letter.pdf", b"%PDF-1.7\n/Producer (Another program)"),
        ("page.html", b"<!doctype html><title>Ours</title>"),
        ("data.json", b'{"marks": []}'),
    ],
)
def test_what_somebody_else_made_stays_as_it_is(name: str, data: bytes, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(CannotRun, match="has not made it"):
        target(path)
    with pytest.raises(CannotRun, match="has not made it"):
        backup([sitting(1)], path)
    assert path.read_bytes() == data


@posix
def test_a_folder_a_device_and_a_pipe_are_refused_and_a_link_is_followed(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "to-null").symlink_to("/dev/null")
    (tmp_path / "round").symlink_to("round")
    for path in (tmp_path, Path("/dev/full"), tmp_path / "pipe", tmp_path / "to-null", tmp_path / "round"):
        with pytest.raises(CannotRun, match="name a"):
            target(path)
    (tmp_path / "there.csv").touch()
    (tmp_path / "link.csv").symlink_to("there.csv")
    assert target(tmp_path / "link.csv") == (tmp_path / "there.csv").resolve()
    (tmp_path / "link.csv").unlink()


@posix
def test_exact_numbers_backups_and_the_list_of_exports_are_for_one_pair_of_eyes(tmp_path: Path) -> None:
    write(tmp_path / "a.csv", b"new", private=True)
    backup([sitting(1)], tmp_path / "b.zip")
    note(tmp_path / "staff", Entry(date(2026, 11, 21), "csv", "teacher"))
    for name in ("a.csv", "b.zip", f"staff/{FILE}"):
        assert rights(tmp_path / name) == 0o600
    (tmp_path / "a.csv").chmod(0o640)
    write(tmp_path / "a.csv", b"newer", private=True)
    assert rights(tmp_path / "a.csv") == 0o640, "whoever gave it these rights meant them"


@posix
def test_the_list_of_exports_is_the_groups_where_the_staff_folder_is(tmp_path: Path) -> None:
    staff = tmp_path / "staff"
    staff.mkdir()
    staff.chmod(0o770)
    before = os.umask(0o002)
    try:
        note(staff, Entry(date(2026, 11, 21), "csv", "teacher"))
    finally:
        os.umask(before)
    assert rights(staff / FILE) == 0o660
