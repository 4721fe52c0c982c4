"""Every story, for both ages, to its end through the real game: by keys, by pointer, by one switch.

Each of them in two of the three ways, by turns; all tasks are met in all three.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.play.bot import by_lot, careful, careless
from game.scenes.stickers import earned
from game.school.progress import Player
from tests.app.child import SHELF, Child, told

WAYS = {"keys": careless, "pointer": by_lot, "switch": careful}
PLAYED = [
    (*one, way) for number, one in enumerate(told()) for place, way in enumerate(WAYS) if place != number % 3
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
    for story, track, way in PLAYED:
        reading = SHELF.story(story)
        assert reading is not None
        assert reading.lesson is not None
        tale = reading.lesson.track(track)  # type: ignore[arg-type]
        assert tale is not None
        met[way] |= {(track, type(step.task).__name__) for step in tale.steps.values()}
    assert met["keys"] == met["pointer"] == met["switch"]
    assert len(met["keys"]) >= 12, "this test lost its tasks"


@pytest.mark.parametrize(("story", "track", "way"), PLAYED)
def test_a_story_is_played_to_its_end_in_one_way_of_pressing_alone(
    story: str, track: str, way: str, tmp_path: Path, children: list[Child]
) -> None:
    child = Child(tmp_path, way, paints=story == "skate-park")
    children.append(child)
    child.walk_in(story, track)
    play = child.play_on(WAYS[way])
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
