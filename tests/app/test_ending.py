"""An end from outside is noted and nothing else, and nobody who logs off waits for a dead share.

A real game that is ended in the middle of a story is in ``test_bare_start``.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from pathlib import Path

import pytest

from game.ending import Ending
from game.lesson.library import open_library
from game.scenes.gallery import SCENES
from game.scenes.samples import story_scenes
from game.school.folders import Folders
from game.schoolroom import HURRIED, PATIENCE, School
from tests.app.pilot import Pilot

real = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no such signals")


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


def test_from_every_scene_there_is_the_game_can_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PINGTOWN_MANAGED", "")
    pilot = Pilot(tmp_path)
    try:
        for name, scene in {**SCENES, **story_scenes(open_library())}.items():
            pilot.game.show(scene)
            pilot.game.ended = lambda: True
            assert not pilot.game.turn(), name
            pilot.game.ended = lambda: False
    finally:
        pilot.close()
