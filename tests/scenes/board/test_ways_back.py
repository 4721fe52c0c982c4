"""What lies over a page of a lesson, the lake and what is looked at, ends before the lesson does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.play import Next, board
from game.scenes.board.drawer import LEAVES
from game.scenes.board.lesson import LessonScene
from game.scenes.board.presses import Press
from game.scenes.scene import Pop, Stay
from game.ui.display import Attention
from game.ui.focus import attend, settled
from game.ui.node import Tile
from game.ui.signal import Back, Key, Pointer
from tests.scenes.board.pages import desk_for, laid
from tests.scenes.board.shelf import PLANS, STORIES

SIZE = (1366, 768)
DESK = desk_for(SIZE)


def voting() -> LessonScene:
    """At the first vote of a story, which has a device to look at."""
    lesson = board.start(PLANS["what-kwame-reads"], STORIES, 1, look_back=())
    for _ in range(2):
        lesson = board.advance(lesson, Next())
    return LessonScene(lesson, "3-owls", 27)


def told(scene: LessonScene, *messages: object) -> LessonScene:
    """The scene after these."""
    for message in messages:
        go = scene.update(message, DESK).go
        assert isinstance(go, Stay)
        assert isinstance(go.scene, LessonScene)
        scene = go.scene
    return scene


def keyed(scene: LessonScene, name: str) -> LessonScene:
    """The scene after a key, as it is pressed on what is shown."""
    heed = attend(Attention(), Key(name), laid(scene, SIZE))
    return told(scene, *heed.messages)


@pytest.mark.parametrize("card", [False, True], ids=["lake", "card"])
@pytest.mark.parametrize("key", ["f9", "escape"])
def test_the_key_of_the_break_and_escape_lead_back_to_the_page_that_was_there(key: str, card: bool) -> None:
    before = voting()
    lake = keyed(before, "f9")
    assert lake.lesson.paused
    back = keyed(replace(lake, card=card), key)
    assert (back.lesson, back.card) == (before.lesson, False)


def test_the_quiet_leaf_on_the_lake_leads_back_without_the_card() -> None:
    lake = told(voting(), Press.PAUSE)
    placed = laid(lake, SIZE)
    leaf = placed.box("leaf")
    assert leaf is not None
    spot = leaf.rect.middle
    down = attend(Attention(), Pointer("down", spot, touch=True), placed)
    up = attend(down.attention, Pointer("up", spot, touch=True), placed)
    back = told(lake, *down.messages, *up.messages)
    assert back.lesson == voting().lesson


def test_enter_and_the_ring_begin_at_the_key_that_must_be_held() -> None:
    """Whoever presses once more by mistake does not bring the story back in front of a child who tells."""
    lake = told(voting(), Press.PAUSE)
    assert settled(Attention(), laid(lake, SIZE)).focus.endswith("quiet")
    card = replace(lake, card=True)
    assert settled(Attention(), laid(card, SIZE)).focus.endswith("lake"), "and ends no lesson from the card"


@pytest.mark.parametrize("over", ["f8", "f10"], ids=["look closely", "drawer"])
def test_escape_closes_what_lies_over_the_page_before_it_ends_the_lesson(over: str) -> None:
    page = voting()
    opened = keyed(page, over)
    assert opened != page
    assert keyed(opened, "escape") == page
    assert keyed(opened, over) == page, "the key that opens it shuts it"
    assert keyed(page, "escape").lesson.over


def test_a_lesson_that_was_opened_by_mistake_is_left_by_its_first_page() -> None:
    begun = LessonScene(board.start(PLANS["what-kwame-reads"], STORIES, 1))
    home = laid(begun, SIZE).box("home")
    assert home is not None and isinstance(home.node, Tile)
    assert repr(home.node.child).count("line/back") == 1
    assert isinstance(begun.update(home.node.message, DESK).go, Pop)
    again = told(begun, Press.ON, Press.BACK)
    assert isinstance(again.update(Back(), DESK).go, Pop)


def test_the_drawer_shows_which_leaf_is_open() -> None:
    for leaf in LEAVES:
        tiles = [box.node for box in laid(replace(voting(), pulled=leaf), SIZE).boxes]
        chosen = [one.key for one in tiles if isinstance(one, Tile) and one.chosen]
        assert chosen == [f"leaf-{leaf}"]
