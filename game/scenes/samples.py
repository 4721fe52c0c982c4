"""Screens of stories, each kind once: every device, every task, and what is said after an answer.

They come from the shelf as it is, so that a picture of a device shows a story that children play. Whoever
wants them hands the shelf in.
"""

from __future__ import annotations

from collections.abc import Iterator

from game.lesson.library import Library
from game.lesson.model import Story
from game.play import Play, said
from game.play.bot import careful, careless, presses
from game.scenes.scene import Scene
from game.scenes.story import Ending, StoryScene
from game.scenes.story.walk import told_here
from game.school.progress import Player

ASKED = 1
"""The screen of a step with its question, if it has one before it."""


def story_scenes(library: Library) -> dict[str, Scene]:
    """By name, as in ``story-message-infant``: whatever the shelf has, once."""
    found: dict[str, Scene] = {}
    for entry in library.stories:
        reading = library.story(entry.id)
        if reading is not None and reading.lesson is not None:
            for name, scene in _of(reading.lesson):
                found.setdefault(name, scene)
    return dict(sorted(found.items()))


def _of(lesson: Story) -> Iterator[tuple[str, Scene]]:
    for track in told_here(lesson):
        player = Player(track)
        for bot in (careful, careless):
            for play in presses(lesson, track, 1, bot):
                for kind in _kinds(play):
                    part = ASKED if kind == f"task-{play.now.task.task}" else 0
                    scene = Ending(play, player) if play.over else StoryScene(play, player, part=part)
                    yield f"story-{kind}-{track}", scene


def _kinds(play: Play) -> Iterator[str]:
    """What a screen is a sample of."""
    now = said(play)
    if play.over:
        yield "ending"
    elif now is not None:
        yield f"said-{now.kind}"
    elif play.phase == "whom":
        yield "whom"
    else:
        if play.now.device is not None and not play.picked:
            yield play.now.device.device
        if play.picked or play.now.task.task == "do":
            yield f"task-{play.now.task.task}"
