"""A hint stands beside what it is about, also where a device takes nearly all the screen."""

from __future__ import annotations

from dataclasses import replace

from game.lesson.model import Spot
from game.play import start
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


def test_a_hint_at_the_cross_of_a_box_shows_the_box_and_its_cross() -> None:
    play = start(STORIES["drawing-club"], "infant", 1)
    play = replace(play, step="shut", phase="told", told="!hint", visited=("shut",))
    there = {box.key.rpartition("/")[2] for box in laid(StoryScene(play), SIZE).boxes}
    assert {"feeling", "title", "act-close"} <= there
    assert "act-save" not in there


def test_a_hint_at_a_place_on_a_page_shows_that_page_also_in_the_largest_words() -> None:
    """“Look under the film” stood beside buttons alone, and nobody saw a film."""
    play = start(STORIES["the-kind-stranger"], "infant", 1)
    play = replace(play, step="wants", phase="told", told="!hint", visited=("wants",))
    placed = laid(StoryScene(play), (1024, 768), text="largest")
    there = {box.key.rpartition("/")[2] for box in placed.boxes}
    assert {"feeling", "title", "act-make-private"} <= there
