"""The hands of the soak: one wish, four ways to press, and a time that nobody waits for."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from game import app
from game.bench import schoolday
from game.bench.hands import WAYS, Hands, Stuck
from game.bench.soak import Soaked
from game.play.bot import PLAYERS
from game.scenes.story import Ending
from game.scenes.town import Go
from game.school.folders import Folders
from game.school.settings import Settings

SMALL = (640, 360)


@pytest.fixture
def hands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hands]:
    monkeypatch.setenv("PINGTOWN_MANAGED", "")
    game = app.open_game(Folders(tmp_path, tmp_path / "cache"), SMALL, Settings())
    game.see()
    yield Hands(game)
    game.stage.close()


@pytest.mark.parametrize("way", WAYS)
def test_every_way_presses_what_is_wanted_and_finds_home(hands: Hands, way: str) -> None:
    if way == "switch":
        hands.game.settings = Settings(one_switch=True)
        hands.let(2.0)
    hands.way = way
    hands.call("settings")
    assert hands.scene == "settings"
    hands.call("theme-night")
    assert hands.game.settings.theme == "night"
    schoolday.home(hands)
    assert hands.scene == "title"


def test_what_is_not_there_is_a_dead_end_and_not_passed_over(hands: Hands) -> None:
    with pytest.raises(Stuck, match="no tile of title is called treasure"):
        hands.call("treasure")
    with pytest.raises(Stuck, match="nobody was missed in title"):
        schoolday.nobody_there(hands, comes_back=True)


def test_minutes_go_by_in_no_time(hands: Hands) -> None:
    hands.call("own")
    hands.call("junior")
    before, began = hands.now, time.perf_counter()
    schoolday.nobody_there(hands, comes_back=False)
    assert hands.scene == "title"
    assert hands.now - before > 280
    assert time.perf_counter() - began < 20


def test_a_story_is_played_on_its_screens_to_its_end(hands: Hands) -> None:
    hands.call("own")
    hands.call("junior")
    hands.wish(Go("safe"))
    met: list[str] = []
    leave = hands.call

    def call(key: str) -> None:
        met.extend([key] if isinstance(hands.game.stack.top, Ending) else [])
        leave(key)

    hands.call = call  # type: ignore[method-assign]
    schoolday.story(hands, PLAYERS["careful"], random.Random(1))
    assert met == ["town"]


def test_the_soak_says_how_much_memory_has_grown_by_the_end_and_at_its_worst() -> None:
    alone, longer = Soaked(mib=[100.0]).told(), Soaked(mib=[100.0, 112.0, 104.0]).told()
    assert (alone["grown_percent"], alone["worst_percent"]) == (0.0, 0.0)
    assert (longer["grown_percent"], longer["worst_percent"]) == pytest.approx((4.0, 12.0))
