"""A computer on which next to nothing is as it should be: the game starts, is played, and loses no answer."""

from __future__ import annotations

import contextlib
import datetime
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest

from game.results.places import local_roots, places
from tests.app.child import Child, written

ROOT = Path(__file__).resolve().parents[2]
LIMIT = 30.0
NOWHERE = "/dev/null/nowhere"
"""No folder can be made in it, not even by an administrator."""
ALWAYS = {"SDL_VIDEODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1", "PINGTOWN_MANAGED": ""}

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows starts nothing with nothing set")


@contextlib.contextmanager
def played(data: str, environment: dict[str, str]) -> Iterator[list[str]]:
    """A real game with this environment and no other, which two answers are given to and which is ended."""
    game = subprocess.Popen(
        [sys.executable, "-m", "tests.app.interrupted", data, "3-owls", "fox-blue", "2"],
        cwd=ROOT,
        env={**ALWAYS, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    said: list[str] = []
    try:
        yield said
        assert game.stdout is not None
        ready = game.stdout.readline()
        game.terminate()
        _, errors = game.communicate(timeout=LIMIT)
        assert (ready, game.returncode) == ("ready\n", 0), errors
        said += errors.splitlines()
    finally:
        game.kill()


@posix
def test_it_plays_where_nothing_is_set_and_where_nothing_can_be_written(tmp_path: Path) -> None:
    bare = {"SDL_AUDIODRIVER": "nonesuch", "LC_ALL": "C"}
    nonsense = {
        "HOME": NOWHERE,
        "XDG_DATA_HOME": "not/a/whole/path",
        "XDG_CACHE_HOME": ":",
        "XDG_CONFIG_DIRS": ":::x",
        "TMPDIR": "/nonesuch",
        "LC_ALL": "xx_YY.nonsense",
        "LANGUAGE": "::",
        "SDL_AUDIODRIVER": "dummy",
    }
    spare = local_roots(nonsense)[0] / places(Path(NOWHERE, "data")).every[-1].name
    shutil.rmtree(spare, ignore_errors=True)
    try:
        with (
            played(str(tmp_path / "ü"), bare) as quiet,
            played(f"{NOWHERE}/data", nonsense) as told,
        ):
            pass
        assert [one["number"] for one in written(tmp_path / "ü")] == [1, 2]
        assert [one["number"] for one in written(spare)] == [1, 2]
    finally:
        shutil.rmtree(spare, ignore_errors=True)
    assert [line for line in quiet if "loudspeaker" not in line] == []
    assert told
    assert all(line.startswith("pingtown: ") for line in told)


CLOCKS = ("1980-01-01T00:05:00+00:00", "2100-02-28T23:59:00+00:00", "2026-11-20T09:00:00+00:00")


def test_a_clock_that_jumps_from_1980_to_2100_and_back_costs_no_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    times = cycle(CLOCKS)

    class Jumping(datetime.datetime):
        @classmethod
        def now(cls, tz: datetime.tzinfo | None = None) -> datetime.datetime:
            return cls.fromisoformat(next(times))

    monkeypatch.setenv("PINGTOWN_MANAGED", "")
    monkeypatch.setattr(datetime, "datetime", Jumping)
    for room in ("schoolroom", "staffroom"):
        monkeypatch.setattr(f"game.{room}.datetime", Jumping)
    child = Child(tmp_path)
    child.walk_in("skate-park", "junior")
    play = child.play_on()
    child.close()
    numbers = [one["number"] for one in child.put_down()]
    assert numbers == list(range(1, len(play.answers) + 1))
    assert child.game.complaints == []
    (journal,) = tmp_path.rglob("*.jsonl")
    assert json.loads(journal.read_text().splitlines()[0])["day"] in {clock[:10] for clock in CLOCKS}
