"""Every export is noted before it leaves, and what cannot be noted does not leave."""

from __future__ import annotations

import os
from datetime import date
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.exporting import leave
from game.faults import CannotRun
from game.results.csvfile import to_csv
from game.results.exportlog import FILE, Entry, entries, line_of, note, read
from tests.results.test_book import book
from tests.results.test_report import LESSON

ENTRY = Entry(date(2026, 11, 21), "xlsx", "teacher", ("3-owls",), ("overview", "ideas"), "room")


def test_what_was_noted_is_read_again_in_order(tmp_path: Path) -> None:
    assert read(tmp_path / "staff") == ()
    other = Entry(date(2026, 12, 1), "csv", "school")
    saved = Entry(date(2026, 12, 2), "backup", "everything")
    for entry in (ENTRY, other, saved):
        note(tmp_path / "staff", entry)
    assert read(tmp_path / "staff") == (ENTRY, other, saved)


def test_a_line_that_was_torn_is_left_out_and_the_next_one_is_whole(tmp_path: Path) -> None:
    note(tmp_path, ENTRY)
    path = tmp_path / FILE
    path.write_bytes(path.read_bytes() + line_of(ENTRY)[:40])
    assert read(tmp_path) == (ENTRY,)
    note(tmp_path, ENTRY)
    assert read(tmp_path) == (ENTRY, ENTRY)


@given(st.binary(max_size=200), st.integers(0, 200))
def test_whatever_stands_in_the_list_reading_it_fails_never(rubbish: bytes, at: int) -> None:
    line = line_of(ENTRY)
    found = entries(line + rubbish.replace(b"\n", b"") + b"\n" + line[:at] + b"\n" + line)
    assert found[0] == found[-1] == ENTRY
    assert set(found) == {ENTRY}


def test_a_line_holds_no_time_of_day_and_nobody(tmp_path: Path) -> None:
    note(tmp_path, ENTRY)
    assert (tmp_path / FILE).read_text(encoding="utf-8") == (
        '{"format":1,"day":"2026-11-21","form":"xlsx","audience":"teacher","classes":["3-owls"],'
        '"sheets":["overview","ideas"],"came_from":"room"}\n'
    )


def office(staff: Path) -> object:
    return SimpleNamespace(note=partial(note, staff))


def test_an_export_leaves_a_line_and_a_file(tmp_path: Path) -> None:
    made = book(*LESSON, classes=("3-owls",))
    leave(office(tmp_path / "staff"), made, "html", tmp_path / "a.html", "room")  # type: ignore[arg-type]
    (entry,) = read(tmp_path / "staff")
    assert (entry.form, entry.classes, entry.came_from) == ("html", ("3-owls",), "room")
    assert entry.sheets == tuple(sheet.key for sheet in made.sheets)
    assert (tmp_path / "a.html").is_file()


def test_what_cannot_be_noted_does_not_leave(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "staff").write_text("a file where the folder should be")
    path = tmp_path / "a.csv"
    path.write_bytes(old := to_csv(book()))
    with pytest.raises(CannotRun, match="nothing was exported"):
        leave(office(tmp_path / "staff"), book(*LESSON), "csv", path, "room")  # type: ignore[arg-type]
    assert path.read_bytes() == old
    assert {one.name for one in tmp_path.iterdir()} == {"staff", "a.csv"}


def test_the_line_is_safe_on_the_disk_before_the_file_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    replaced, synced = os.replace, os.fsync

    def replace(*where: object) -> None:
        order.append(f"there, {len(read(tmp_path))} noted")
        replaced(*where)  # type: ignore[arg-type]

    def fsync(handle: int) -> None:
        order.append("safe")
        synced(handle)

    monkeypatch.setattr(os, "replace", replace)
    monkeypatch.setattr(os, "fsync", fsync)
    leave(office(tmp_path), book(*LESSON), "csv", tmp_path / "a.csv", "command line")  # type: ignore[arg-type]
    assert order == ["safe", "safe", "there, 1 noted"]
