"""A hint stands beside what it is about, also where a device takes nearly all the screen."""

from __future__ import annotations

from game.lesson.model import Spot
from game.play.bot import careless, presses
from game.scenes.story import StoryScene
from game.scenes.story.pages import crowded
from game.scenes.story.words import Told
from tests.scenes.board.pages import desk_for, laid
from tests.scenes.board.shelf import STORIES

SIZE = (1366, 768)


def test_a_hint_to_juniors_has_the_words_beside_it_that_it_speaks_of() -> None:
    """They were on the screen before: a sentence above an empty field makes nobody look closer."""
    play = next(one for one in presses(STORIES["bird-cafe"], "junior", 1, careless) if one.told == "!hint")
    assert crowded(Told(desk_for(SIZE), play))
    task = play.now.task
    assert isinstance(task, Spot)
    there = {box.key.rpartition("/")[2]: box.rect for box in laid(StoryScene(play), SIZE).boxes}
    assert len(task.phrases) == 5
    assert all(there[phrase.id].y > there["feeling"].bottom for phrase in task.phrases)
