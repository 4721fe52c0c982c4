"""The stones at the top of a story stand free: what is said below them keeps a little air."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from typing import Literal

import pytest

from game.fitcheck import SETTINGS, Setting, desk_for
from game.fitting import letters
from game.lesson.library import open_library
from game.play import legal, start
from game.play.rules import arrived
from game.scenes.story.parts import MOST_STONES, frame, stones_of
from game.scenes.story.walk import screens, told_here
from game.scenes.story.words import Told
from game.ui.geometry import Rect
from game.ui.layout import Box, layout
from game.ui.node import Art, Layers, Shape

SHELF = open_library()
AIR = 11.9
HIGH: tuple[tuple[str, Literal["infant", "junior"]], ...] = (
    ("club-sign-up", "junior"),
    ("bird-cafe", "infant"),
)
"""Long questions beside a device and above its answers, and a question over baskets."""


def _stones(boxes: Sequence[Box]) -> Rect | None:
    """Where they are; an end has none."""
    found = [box.rect for box in boxes if "/stones/" in box.key and isinstance(box.node, Art | Shape)]
    return reduce(Rect.union, found) if found else None


@pytest.mark.parametrize("setting", [s for s in SETTINGS if s.code == "en"], ids=str)
def test_no_bubble_comes_near_the_stones(setting: Setting) -> None:
    desk, measure = desk_for(setting), letters(setting.scales)
    near, bubbles = [], 0
    for story, track in HIGH:
        reading = SHELF.story(story)
        assert reading is not None
        assert reading.lesson is not None
        for name, scene in screens(reading.lesson, track, desk):
            boxes = layout(scene.view(desk), desk.field, desk.look, measure).boxes
            stones = _stones(boxes)
            said = [box for box in boxes if stones and box.key.endswith("/bubble")]
            bubbles += len(said)
            near += [name for box in said if stones and box.rect.meets(stones.shrunk(0, -AIR))]
    assert bubbles > 50
    assert near == []


def test_the_row_of_stones_gives_way_however_often_a_step_is_met_again() -> None:
    """Round by round at the same answer is no way forward, and no mascot walks off the screen."""
    setting = next(s for s in SETTINGS if desk_for(s).field.w < 1500)
    desk, measure, rounds = desk_for(setting), letters(setting.scales), 0
    for entry in SHELF.stories[::6]:
        reading = SHELF.story(entry.id)
        assert reading is not None and reading.lesson is not None
        for track in told_here(reading.lesson):
            play = start(reading.lesson, track, 1)
            steps = list(play.tale.steps)
            for step in (*steps, *steps[:2] * 10):
                play = arrived(play, step)
                if not legal(play):
                    continue
                here, every = stones_of(play)
                assert here < every and here < len(steps)
                shown = frame(Told(desk, play))
                assert 0 <= shown.here < shown.steps <= MOST_STONES
                rounds += 1
            bar = Layers(children=(shown.bar(desk.field),))
            found = _stones(layout(bar, desk.field, desk.look, measure).boxes)
            assert found is not None and found.x > 0 and found.right < desk.field.w
    assert rounds > 100
