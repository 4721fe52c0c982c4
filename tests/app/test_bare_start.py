"""A computer on which next to nothing is as it should be: the game starts, is played, and loses no answer.

Real games, which are ended as a computer ends them when somebody logs off in the middle of a story.
"""

from __future__ import annotations

import contextlib
import datetime
import json
import os
import shutil
import signal
import sys
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest

from game.results.places import local_roots, places
from game.school.managed_places import VARIABLE
from game.school.school_folder import make_or_join
from tests.app.child import Child, written
from tests.app.interrupted import STORY, begun

NOWHERE = f"/dev/null/nowhere-{os.getpid()}"
"""No folder can be made in it, not even by an administrator; and nobody else tries to at the same time."""
ALWAYS = {"SDL_VIDEODRIVER": "dummy", VARIABLE: ""}

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows starts nothing with nothing set")


@contextlib.contextmanager
def played(data: str, environment: dict[str, str], end: str) -> Iterator[list[str]]:
    """A real game with this environment and no other: two answers, and then such an end. What it said."""
    game = begun(data, {**ALWAYS, **environment})
    said: list[str] = []
    try:
        yield said
        assert game.stdout is not None
        ready = game.stdout.readline()
        game.send_signal(signal.Signals[end])
        _, errors = game.communicate()
        assert (ready, game.returncode) == ("ready\n", 0), errors
        said += errors.splitlines()
    finally:
        game.kill()


@posix
def test_it_plays_where_nothing_is_set_and_where_nothing_can_be_written(tmp_path: Path) -> None:
    """The end that the system sends, and the terminal's; one of the two with a school folder."""
    school, _ = make_or_join(tmp_path / "school")
    (tmp_path / "pingtown.toml").write_text(f"school = '{school.path}'")
    bare = {"SDL_AUDIODRIVER": "nonesuch", "LC_ALL": "C", VARIABLE: str(tmp_path / "pingtown.toml")}
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
            played(str(tmp_path / "ü"), bare, "SIGTERM") as quiet,
            played(f"{NOWHERE}/data", nonsense, "SIGHUP") as told,
        ):
            pass
        assert [one["number"] for one in written(school.path / "results")] == [1, 2]
        (progress,) = (tmp_path / "ü" / "progress" / "3-owls").iterdir()
        assert [*json.loads(progress.read_text())["waiting"]] == [STORY], "it cannot be carried on"
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

    monkeypatch.setenv(VARIABLE, "")
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
