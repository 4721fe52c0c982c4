"""The same on a real disk that is full or read-only; skipped where no small disk can be mounted."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from game.results.deliver import INCOMING, MARK, deliver
from game.results.journal import Journal
from game.results.reading import read
from game.results.sitting import to_bytes
from tests.results.journal_kit import answer, answers, header, kept, name, sitting

SIZE = 64 * 1024


def _run(*words: str) -> bool:
    try:
        return subprocess.run(words, capture_output=True, timeout=10, check=False).returncode == 0
    except OSError:
        return False


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 kB."""
    place = tmp_path / "small"
    place.mkdir()
    mounted = shutil.which("mount") and _run(
        "mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(place)
    )
    if not mounted:
        pytest.skip("no right to mount a small disk here")
    try:
        yield place
    finally:
        _run("umount", "-l", str(place))


def fill(place: Path) -> Path:
    """Somebody's pictures, until nothing goes in any more."""
    filler = place / "pictures"
    with filler.open("ab", buffering=0) as file:
        for size in (4096, 1):
            try:
                while True:
                    file.write(b"x" * size)
            except OSError:
                pass
    return filler


def test_on_a_full_disk_the_child_plays_on_and_the_spare_folder_holds_everything(
    small: Path, tmp_path: Path
) -> None:
    journal = Journal.open(small / "journals", header(), spare=(tmp_path / "spare",))
    assert journal.add(answer(1)) is None
    fill(small)
    troubles = [journal.add(one) for one in answers(100)[1:]]  # a page that was begun takes some more
    journal.seal()
    (said,) = [trouble for trouble in troubles if trouble]
    assert said.code == "elsewhere"
    assert "no space left" in said.sentence
    assert read(tmp_path / "spare" / name()).sitting == sitting(100)


def test_on_a_full_disk_without_another_answers_wait_until_there_is_room(small: Path) -> None:
    journal = Journal.open(small / "journals", header())
    journal.add(answer(1))
    filler = fill(small)
    for one in answers(100)[1:]:
        journal.add(one)
    assert journal.held > 0
    filler.unlink()
    journal.seal()
    assert journal.held == 0
    assert read(small / "journals" / name()).sitting == sitting(100)


@pytest.mark.parametrize(
    "how", [fill, lambda place: _run("mount", "-o", "remount,ro", str(place))], ids=["full", "read-only"]
)
def test_a_school_folder_that_takes_nothing_keeps_sittings_waiting_and_whole(
    how: Callable[[Path], object], small: Path, tmp_path: Path
) -> None:
    (small / MARK).write_text("format = 1\n")
    (small / INCOMING).mkdir(parents=True)
    (tmp_path / "journals").mkdir()
    (tmp_path / "journals" / name()).write_bytes(to_bytes(sitting(100)))
    how(small)
    told = deliver([tmp_path / "journals"], small, lambda header: False)
    assert told.waiting == (name(),)
    assert "no space left" in told.sentence or "read-only" in told.sentence
    assert kept(tmp_path / "journals") == {header().sitting: 100}
    assert list((small / INCOMING).iterdir()) == []
    _run("mount", "-o", "remount,rw", str(small))
    (small / "pictures").unlink(missing_ok=True)
    assert deliver([tmp_path / "journals"], small, lambda header: False).delivered == (name(),)
    assert kept(small / INCOMING) == {header().sitting: 100}


def test_a_school_folder_that_is_really_unmounted_leaves_an_empty_place_that_is_not_written_to(
    small: Path, tmp_path: Path
) -> None:
    (small / MARK).write_text("format = 1\n")
    (tmp_path / "journals").mkdir()
    (tmp_path / "journals" / name()).write_bytes(to_bytes(sitting(3)))
    assert _run("umount", str(small))
    assert deliver([tmp_path / "journals"], small, lambda header: False).waiting == (name(),)
    assert list(small.iterdir()) == []
