"""Every page of a lesson fits on every board, in large words too, and the back row can read it."""

from __future__ import annotations

import pytest

from game.lesson.model import Plan
from game.play import board
from game.scenes.board.lesson import LessonScene
from game.scenes.story.presses import Do
from game.ui.fit import misfits
from game.ui.layout import Placed
from game.ui.node import Art, Text, Tile
from game.ui.paragraph import unmarked
from game.ui.theme import ROLES
from tests.scenes.board.pages import EVERY, FEW, SHIPPED, SINGLES, desk_for, laid, screens
from tests.scenes.board.shelf import PLANS, STORIES

BOARDS = ((1024, 768), (1366, 768), (1920, 1080), (3840, 2160))
LEAST = 0.04
MOST_WORDS = 90
SMALL_PRINT = "/pretend/"
"""That a device is pretend is a mark. What an app says of a sender is none: a class looks for it."""


@pytest.mark.parametrize("number", range(len(BOARDS)), ids=[f"{w}x{h}" for w, h in BOARDS])
def test_every_page_of_every_plan_fits_and_can_be_read_from_the_back_row(number: int) -> None:
    """By turns: each plan, and some stories that no plan tells, on one of the boards."""
    size = BOARDS[number]
    plans = [*(PLANS[name] for name in SHIPPED), *SINGLES.values()]
    assert "\n".join(one for plan in plans[number :: len(BOARDS)] for one in faults(plan, size)) == ""


@pytest.mark.parametrize(
    ("size", "text", "code"),
    [
        ((1024, 768), "largest", "en"),
        ((1920, 1080), "largest", "en"),
        ((1024, 768), "usual", "en_XA"),
        ((1920, 1080), "usual", "en_XA"),
        ((1366, 768), "usual", "ar_XB"),
    ],
    ids=str,
)
def test_large_words_and_long_languages_fit_too(size: tuple[int, int], text: str, code: str) -> None:
    assert "\n".join(one for plan in FEW for one in faults(PLANS[plan], size, text, code)) == ""


@pytest.mark.parametrize("story", ["which-school", "the-kind-stranger"])
def test_where_answers_are_longest_nothing_that_counts_hands_or_leads_on_leaves_the_board(story: str) -> None:
    """Four answers of three lines each: the rows stand closer, and what is to be pressed keeps its place."""
    size, words, code = (1024, 768), "largest", "en_XA"
    asked = [
        scene
        for _, scene in screens(EVERY[f"{story}, junior"], desk_for(size, words, code))
        if scene.lesson.now.phase in ("vote", "bars")
    ]
    assert {scene.lesson.now.phase for scene in asked} == {"vote", "bars"}
    assert [one for scene in asked for one in misfits(laid(scene, size, words, code))] == []


def test_long_lines_of_a_class_page_leave_room_for_its_picture_and_for_the_device_itself() -> None:
    size = (1024, 768)
    shown = {
        name: {box.node.name for box in laid(scene, size).boxes if isinstance(box.node, Art)}
        for name, scene in screens(EVERY["bird-cafe, junior"], desk_for(size))
        if "draft" in name
    }
    assert "people/alex-head" in shown["bird-cafe, draft, say"], "the tablet has its owner on its tag"
    assert "pictures/bird-cafe" in shown["bird-cafe, draft, work, screen 2"]


def faults(plan: Plan, size: tuple[int, int], text: str = "usual", code: str = "en") -> list[str]:
    """What does not fit, what is too small for the back row, where there is too much to read: a line each."""
    found = []
    for name, scene in screens(plan, desk_for(size, text, code)):
        placed = laid(scene, size, text, code)
        found += [f"{size} {text} {code} {plan.id} {name}: {one}" for one in misfits(placed)]
        found += [f"{plan.id} {name}: too small: {one}" for one in too_small(placed)]
        if code == "en" and (count := words(placed)) > MOST_WORDS:
            found.append(f"{plan.id} {name}: {count} words")
    return list(dict.fromkeys(found))


def too_small(placed: Placed) -> set[str]:
    """Words of which the em is less than that."""
    texts = [box.node for box in placed.boxes if isinstance(box.node, Text) and SMALL_PRINT not in box.key]
    return {
        f"{text.role}: {text.words}"
        for text in texts
        if ROLES[text.role].em * placed.look.text_scale < LEAST * placed.size.h
    }


def words(placed: Placed) -> int:
    """How many words stand on a page."""
    texts = [box.node for box in placed.boxes if isinstance(box.node, Text)]
    return sum(len(unmarked(text.words)[0].split()) for text in texts)


ABOVE = {"home", "help", "look", "closer"}
"""The way out and three quiet helps stand higher: the drawer, below, leads to the end as well."""


def test_what_is_pressed_is_in_the_lower_half_save_what_can_be_done_from_there_too() -> None:
    """A row that waits is opened by Next too; what a child works on lies where the story has it."""
    for name, scene in screens(PLANS[FEW[1]], desk_for((1366, 768))):
        if scene.lesson.paused:
            continue
        placed = laid(scene, (1366, 768))
        tiles = [box for box in placed.boxes if isinstance(box.node, Tile)]
        high = {box.key.rsplit("/", 1)[-1] for box in tiles if box.rect.middle.y <= placed.size.h / 2}
        things = {
            box.key.rsplit("/", 1)[-1]
            for box in tiles
            if isinstance(box.node, Tile) and isinstance(box.node.message, Do)
        }
        rest = {key for key in high - ABOVE - things if not key.endswith("-open")}
        assert not rest, f"{name}: {rest}"
        assert scene.lesson.now.phase == "work" or not high & things
    drawer = laid(LessonScene(board.start(PLANS[FEW[1]], STORIES, 1), pulled="now"), (1366, 768))
    bell = drawer.box("bell")
    assert bell is not None and bell.rect.middle.y > drawer.size.h / 2


def test_the_drawer_says_nothing_until_it_is_pulled() -> None:
    note = STORIES["squeaky-door"].teacher.before[:40]
    for name, scene in screens(PLANS["what-kwame-reads"], desk_for((1366, 768))):
        shut = str([getattr(box.node, "words", "") for box in laid(scene, (1366, 768)).boxes])
        assert note not in shut, name
        assert "a risk that is missed" not in shut, name
        if scene.lesson.part is not None and not scene.lesson.paused:
            pulled = LessonScene(scene.lesson, room=27, pulled="before")
            assert not misfits(laid(pulled, (1366, 768)))
            assert "«" not in shut
