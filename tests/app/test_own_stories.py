"""Every story, for both ages, to its end through the real game: by keys, and by pointer or by one switch.

All of them by keys; every second one by pointer, the others by one switch. Each kind of task is met in all
three ways.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.play.bot import Player as Bot
from game.play.bot import by_lot, careful, careless
from game.scenes.stickers import earned
from game.school.progress import Player
from tests.app.child import SHELF, Child, told

WAYS = ("keys", "pointer", "switch")
BOTS = (careless, by_lot, careful)
PLAYED = [
    (*one, way, BOTS[(number + place) % 3])
    for number, one in enumerate(told())
    for place, way in enumerate(("keys", WAYS[1 + (number // 2 + number) % 2]))
]


@pytest.fixture(autouse=True)
def no_managed_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PINGTOWN_MANAGED", "")


@pytest.fixture
def children() -> Iterator[list[Child]]:
    made: list[Child] = []
    yield made
    for child in made:
        child.close()


def test_every_way_of_pressing_meets_every_task_of_each_age() -> None:
    met: dict[str, set[tuple[str, str]]] = {way: set() for way in WAYS}
    for story, track, way, _ in PLAYED:
        reading = SHELF.story(story)
        assert reading is not None
        assert reading.lesson is not None
        tale = reading.lesson.track(track)  # type: ignore[arg-type]
        assert tale is not None
        met[way] |= {(track, type(step.task).__name__) for step in tale.steps.values()}
    assert met["keys"] == met["pointer"] == met["switch"]
    assert len(met["keys"]) >= 12, "this test lost its tasks"


@pytest.mark.parametrize(("story", "track", "way", "bot"), PLAYED)
def test_a_story_is_played_to_its_end_in_one_way_of_pressing_alone(
    story: str, track: str, way: str, bot: Bot, tmp_path: Path, children: list[Child]
) -> None:
    child = Child(tmp_path, way, paints=story == "skate-park")
    children.append(child)
    child.walk_in(story, track)
    play = child.play_on(bot)
    assert play.over
    child.home()
    if child.scene == "certificate":  # it was the last one at that place
        child.home()
    assert child.scene == "town"
    done = child.game.progress.of(Player(track))
    assert story in done.finished
    assert set(earned(play)) <= set(done.stickers)
    answers = [(answer.step, answer.pick) for answer in play.answers]
    assert [(one["step"], one["pick"]) for one in child.put_down()] == answers
