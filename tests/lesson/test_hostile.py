"""Files that want to break the reader: a diagnostic with a place, no exception, never slow, never big."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.lesson import library
from game.lesson.read import read, read_curriculum, read_misconceptions, read_pack, read_plan
from tests.lesson import hostility
from tests.lesson.examples import HERE, HOSTILE, SMALLEST, spoilt

READERS = (read, read_plan, read_pack, read_curriculum, read_misconceptions)
SECONDS, MEGABYTES = 1.0, 100


@cache
def measures() -> dict[str, dict[str, Any]]:
    """What each file took, in one process which may not take a gigabyte."""
    ran = subprocess.run(
        [sys.executable, str(HERE / "tests/lesson/hostility.py")], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    return {one["name"]: one for one in map(json.loads, ran.stdout.splitlines())}


@pytest.mark.skipif(sys.platform == "win32", reason="there is nothing to measure memory with")
@pytest.mark.parametrize("name", hostility.corpus(), ids=str)
def test_a_hostile_file_is_refused_at_a_place_soon_and_without_much_memory(name: str) -> None:
    took = measures()[name]
    assert bool(took["found"]) == (name not in hostility.GOOD)
    assert all(line >= 1 and column >= 1 for _, line, column in took["found"])
    assert took["seconds"] < SECONDS
    assert took["kB"] < MEGABYTES * 1000, "the whole of the process, with all that was read before"


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.__name__)
def test_no_reader_raises_whatever_it_is_given(reader: Any) -> None:
    for source in hostility.corpus().values():
        reading = reader(source, "a.yaml")
        assert reading.lesson is None or not any(one.severity == "error" for one in reading.diagnostics)
        assert reading.lesson is not None or reading.diagnostics


def test_a_folder_in_a_files_place_is_a_diagnostic() -> None:
    reading = library.read_file(HOSTILE)
    assert reading.lesson is None
    assert [one.code for one in reading.diagnostics] == ["L011"]


def test_a_file_that_was_taken_away_is_a_diagnostic() -> None:
    assert [one.code for one in library.read_file(HOSTILE / "gone.yaml").diagnostics] == ["L011"]


def checked(text: str | bytes) -> None:
    reading = read(text, "star-fox.yaml")
    assert (reading.lesson is None) == any(one.severity == "error" for one in reading.diagnostics)
    for one in reading.diagnostics:
        assert one.line >= 1
        assert one.column >= 1
        assert one.message
        assert one.file == "star-fox.yaml"


@settings(max_examples=200, deadline=1000, derandomize=True)
@given(st.binary(max_size=300))
def test_any_bytes_are_read(data: bytes) -> None:
    checked(data)


@settings(max_examples=200, deadline=1000, derandomize=True)
@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    checked(text)


@pytest.mark.parametrize("seed", range(20))
def test_a_good_story_that_was_spoilt_is_read(seed: int) -> None:
    rng = random.Random(seed)
    for _ in range(50):
        checked(spoilt(SMALLEST, rng))
