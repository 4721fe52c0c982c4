"""Two hundred random presses on every scene, in both directions of reading; a soak makes far more."""

from __future__ import annotations

import pytest

from game import app
from game.bench.monkey import BlindStage, DeadEnd, monkey
from game.lesson.library import open_library
from game.scenes.gallery import SCENES
from game.scenes.samples import story_scenes
from game.scenes.scene import Desk, Move, Scene, Stay
from game.scenes.stack import Stack
from game.school.settings import Settings
from game.ui.node import Ground, Node
from game.words.catalogue import Catalogue

PRESSES = 200


@pytest.mark.parametrize("code", ["en_XA", "ar_XB"])
def test_a_monkey_finds_no_exception_and_no_dead_end(code: str) -> None:
    assert monkey(app, (1366, 768), code, PRESSES, more=stories()) == PRESSES * (len(SCENES) + 3)


def stories() -> dict[str, Scene]:
    """From a few places in stories a monkey gets everywhere in them."""
    known = story_scenes(open_library())
    wanted = ("story-message-infant", "story-task-tell-junior", "story-ending-junior")
    return {name: known[name] for name in wanted}


class NoWayOut:
    """A scene that listens to nobody."""

    name = "no way out"

    def view(self, desk: Desk) -> Node:
        return Ground()

    def update(self, message: object, desk: Desk) -> Move:
        return Move(Stay(self))


def test_the_monkey_would_notice_a_dead_end() -> None:
    from game.bench.monkey import _go_home

    stage = BlindStage((1366, 768))
    game = app.Game(
        stage, Settings(), Stack((NoWayOut(), NoWayOut())), lambda _: None, Catalogue(), lambda: 0.0, []
    )
    game.see()
    with pytest.raises(DeadEnd):
        _go_home(game, stage)
