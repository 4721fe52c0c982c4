"""What comes by itself: a message whose time has come, and the question whether anybody is there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from game.scenes.scene import After, Desk, Move, Remember, Stay
from game.scenes.settings import SettingsScene
from game.scenes.stack import Stack
from game.scenes.still_there import WAITS
from game.school.progress import Player, Progress
from game.ui.node import Layers, Node, Tile
from game.waiting import IDLE_SECONDS
from tests.app.pilot import Pilot


@dataclass(frozen=True)
class Bell:
    """A scene that rings a little after it was pressed."""

    rung: int = 0
    name = "bell"

    def view(self, desk: Desk) -> Node:
        return Layers(children=(Tile(key="pull", says="Pull", message="pull"),))

    def update(self, message: object, desk: Desk) -> Move:
        if message == "pull":
            return Move(Stay(self), (After(3.0, "ring"),))
        return Move(Stay(Bell(self.rung + 1) if message == "ring" else self))


@pytest.fixture
def pilot(tmp_path: Path) -> Iterator[Pilot]:
    found = Pilot(tmp_path)
    found.time = 1000.0  # type: ignore[attr-defined]
    found.game.clock = lambda: found.time  # type: ignore[attr-defined]
    yield found
    found.close()


def later(pilot: Pilot, seconds: float) -> None:
    pilot.time += seconds  # type: ignore[attr-defined]
    pilot.turn()


def test_a_message_comes_when_its_time_has_come_and_not_before(pilot: Pilot) -> None:
    pilot.game.stack = Stack((*pilot.game.stack.scenes, Bell()))
    pilot.turn()
    pilot.press("pull")
    later(pilot, 2.9)
    assert pilot.game.stack.top == Bell(0)
    later(pilot, 0.2)
    assert pilot.game.stack.top == Bell(1)
    later(pilot, 10)
    assert pilot.game.stack.top == Bell(1)


def test_a_message_waits_while_a_dialog_lies_over_its_scene_and_goes_with_the_scene(pilot: Pilot) -> None:
    title = pilot.game.stack.scenes
    pilot.game.stack = Stack((*title, Bell()))
    pilot.turn()
    pilot.press("pull")
    pilot.game.stack = Stack((*title, Bell(), SettingsScene()))
    later(pilot, 5)
    pilot.game.stack = Stack((*title, Bell()))
    later(pilot, 0.1)
    assert pilot.game.stack.top == Bell(1)
    pilot.press("pull")
    pilot.game.stack = Stack(title)
    later(pilot, 5)
    pilot.game.stack = Stack((*title, Bell()))
    later(pilot, 5)
    assert pilot.game.stack.top == Bell(0)


def test_who_presses_nothing_for_long_is_asked_and_then_the_game_is_for_somebody_else(pilot: Pilot) -> None:
    nobody = Player("junior")
    pilot.game._do(Remember(nobody, Progress(("star-fox",))))
    pilot.press("settings")
    later(pilot, IDLE_SECONDS - 1)
    assert pilot.scene == "settings"
    later(pilot, 2)
    assert pilot.scene == "still-there"
    later(pilot, WAITS + 1)
    assert pilot.scene == "title"
    assert pilot.game.progress.of(nobody) == Progress()


def test_who_says_yes_goes_on_where_they_were(pilot: Pilot) -> None:
    pilot.press("settings")
    later(pilot, IDLE_SECONDS + 1)
    pilot.press("here")
    assert pilot.scene == "settings"
    later(pilot, WAITS + 1)
    assert pilot.scene == "settings"


def test_the_title_asks_nobody(pilot: Pilot) -> None:
    later(pilot, IDLE_SECONDS * 3)
    assert pilot.scene == "title"
