"""Every story, for both ages, to its end through the real game: by keys, by pointer, by one switch."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.play.bot import by_lot, careful, careless
from game.scenes.stickers import earned
from game.school.progress import Player
from tests.app.child import Child, told

WAYS = {"keys": careless, "pointer": by_lot, "switch": careful}


@pytest.fixture(autouse=True)
def no_managed_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PINGTOWN_MANAGED", "")


@pytest.fixture
def children() -> Iterator[list[Child]]:
    made: list[Child] = []
    yield made
    for child in made:
        child.close()


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("story", "track"), told())
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
