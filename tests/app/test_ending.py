"""Somebody logs off in the middle of a story: the game ends at once, and everything is where it belongs."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from game.ending import Ending
from game.school.folders import Folders
from game.school.managed_places import VARIABLE
from game.schoolroom import HURRIED, PATIENCE, School
from tests.app.child import written

ROOT = Path(__file__).resolve().parents[2]
ANSWERS = 2
LIMIT = 30.0

real = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no such signals")


def begun(home: Path, school: Path | None = None) -> subprocess.Popen[str]:
    """A game in the middle of a story."""
    home.mkdir()
    managed = home / "pingtown.toml"
    managed.write_text(f"school = '{school}'" if school else "")
    return subprocess.Popen(
        [
            sys.executable,
            "-m",
            "tests.app.interrupted",
            str(home / "data"),
            "3-owls",
            "fox-blue",
            str(ANSWERS),
        ],
        cwd=ROOT,
        env={**os.environ, VARIABLE: str(managed), "PYGAME_HIDE_SUPPORT_PROMPT": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@real
def test_whoever_logs_off_loses_no_answer_and_can_carry_on(tmp_path: Path) -> None:
    """Two ends at once: the system's, and the terminal's on a computer with a school folder."""
    from game.school.school_folder import make_or_join

    school = make_or_join(tmp_path / "school")[0].path
    ends = {"SIGTERM": None, "SIGHUP": school}
    games = {name: begun(tmp_path / name, where) for name, where in ends.items()}
    try:
        for name, game in games.items():
            assert game.stdout is not None
            assert game.stdout.readline() == "ready\n"
            game.send_signal(signal.Signals[name])
            assert game.wait(LIMIT) == 0
            assert game.stderr is not None
            assert game.stderr.read() == ""
            data = tmp_path / name / "data"
            answers = written(data) if ends[name] is None else written(school)
            assert [one["number"] for one in answers] == [1, 2]
            (progress,) = (data / "progress").rglob("*.json")
            assert "skate-park" in json.loads(progress.read_text())["waiting"]
    finally:
        for game in games.values():
            game.kill()
            game.communicate()


@real
def test_what_nobody_should_hear_stays_unheard_and_the_rest_is_given_back() -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with Ending() as ending:
            os.kill(os.getpid(), signal.SIGHUP)
            assert not ending.asked()
            os.kill(os.getpid(), signal.SIGTERM)
            assert ending.asked()
        assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
    finally:
        signal.signal(signal.SIGHUP, before)


def waits_for(hurried: bool, tmp_path: Path) -> float:
    """So many seconds a game that ends waits for a school folder that never answers."""
    school = School(Folders(tmp_path, tmp_path), lambda _: None)
    waited: list[float] = []

    class Dead(threading.Thread):
        def is_alive(self) -> bool:
            return True

        def join(self, timeout: float | None = None) -> None:
            waited.append(timeout or 0.0)

    school._carrier = Dead()
    school.close(lambda: hurried)
    return sum(waited)


def test_a_dead_share_holds_up_nobody_who_logs_off(tmp_path: Path) -> None:
    assert waits_for(True, tmp_path) == pytest.approx(HURRIED, abs=0.06)
    assert waits_for(False, tmp_path) == pytest.approx(PATIENCE, abs=0.06)
