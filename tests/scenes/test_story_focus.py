"""Who plays by keys: after On the next Enter is about the work, never about what frames the screen."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import pytest

from game.lesson.model import Choose, Do, Order, Reply, Sort, Spot, Tell
from game.play import Play
from game.play.bot import careful, presses
from game.scenes.scene import Stay
from game.scenes.story import StoryScene
from game.scenes.story import presses as press
from game.ui.display import Attention
from game.ui.focus import attend, settled
from game.ui.layout import Placed
from game.ui.node import Tile
from game.ui.signal import Key
from tests.scenes.board.pages import desk_for, laid
from tests.scenes.board.shelf import STORIES

SIZE = (1366, 768)
DESK = desk_for(SIZE)
TRACKS = {
    "infant": {Choose, Spot, Sort, Order, Do, Tell},
    "junior": {Choose, Spot, Sort, Order, Do, Tell, Reply},
}


@cache
def answered(track: str) -> dict[type, Play]:
    """For every task what was said just before a step of it."""
    found: dict[type, Play] = {}
    for story in STORIES.values():
        if not story.track(track):  # type: ignore[arg-type]
            continue
        sitting = list(presses(story, track, 1, careful))  # type: ignore[arg-type]
        for play, after in pairwise(sitting):
            if play.phase == "told" and after.phase == "work" and after.step != play.step:
                found.setdefault(type(after.now.task), play)
    return found


def tile(placed: Placed, key: str) -> Tile:
    """The tile that has the focus."""
    node = next(box.node for box in placed.boxes if box.key == key)
    assert isinstance(node, Tile)
    return node


@pytest.mark.parametrize(
    ("track", "task"), [(track, task) for track in TRACKS for task in sorted(TRACKS[track], key=str)]
)
def test_after_on_by_enter_the_focus_is_inside_the_work(track: str, task: type) -> None:
    before = answered(track)[task]
    scene, attention = StoryScene(before), Attention()
    for _ in range(12):
        placed = laid(scene, SIZE)
        attention = settled(attention, placed)
        focused = tile(placed, attention.focus)
        if focused.message is not press.Press.ON:
            break
        heed = attend(attention, Key("enter"), placed)
        attention = heed.attention
        (message,) = heed.messages
        go = scene.update(message, DESK).go
        assert isinstance(go, Stay)
        assert isinstance(go.scene, StoryScene)
        scene = go.scene
    assert scene.play.step != before.step
    assert isinstance(focused.message, press.Do), focused.key
