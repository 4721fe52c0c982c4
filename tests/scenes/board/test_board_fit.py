"""Every page of a lesson fits on every board, in large words too, and the back row can read it."""

from __future__ import annotations

import pytest

from game.scenes.board.lesson import LessonScene
from game.ui.fit import misfits
from game.ui.layout import Placed
from game.ui.node import Text, Tile
from game.ui.paragraph import unmarked
from game.ui.theme import ROLES
from tests.scenes.board.pages import SHIPPED, SINGLES, desk_for, laid, screens
from tests.scenes.board.shelf import PLANS, STORIES

BOARDS = ((1024, 768), (1366, 768), (1920, 1080), (3840, 2160))
LEAST = 0.04
MOST_WORDS = 90
SMALL_PRINT = ("system",)
"""That a device is pretend is a mark. Clocks, hearts and who said what belong to the device too."""


@pytest.mark.parametrize("size", BOARDS, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("plan", SHIPPED, ids=str)
def test_every_page_of_a_plan_fits(plan: str, size: tuple[int, int]) -> None:
    assert faults(plan, size, "usual", "en") == ""


@pytest.mark.parametrize(
    ("text", "code"), [("largest", "en"), ("usual", "en_XA"), ("usual", "ar_XB")], ids=str
)
@pytest.mark.parametrize("plan", SHIPPED[:2], ids=str)
def test_large_words_and_long_languages_fit_too(plan: str, text: str, code: str) -> None:
    assert faults(plan, (1024, 768), text, code) + faults(plan, (1920, 1080), text, code) == ""


@pytest.mark.parametrize("story", sorted(SINGLES), ids=str)
def test_every_story_fits_on_the_narrowest_board(story: str) -> None:
    found = []
    for name, scene in screens(SINGLES[story], desk_for((1024, 768))):
        found += [f"{name}: {one}" for one in misfits(laid(scene, (1024, 768)))]
    assert "\n".join(dict.fromkeys(found)) == ""


def faults(plan: str, size: tuple[int, int], text: str, code: str) -> str:
    """What does not fit, a line each."""
    found = []
    for name, scene in screens(PLANS[plan], desk_for(size, text, code)):
        found += [f"{size} {text} {code} {name}: {one}" for one in misfits(laid(scene, size, text, code))]
    return "\n".join(dict.fromkeys(found))


def test_what_the_class_reads_is_four_in_a_hundred_of_the_height_and_at_most_ninety_words() -> None:
    small, many = set(), set()
    for plan in (*(PLANS[name] for name in SHIPPED), *tuple(SINGLES.values())[::4]):
        for name, scene in screens(plan, desk_for((1920, 1080))):
            placed = laid(scene, (1920, 1080))
            small |= {f"{name} {one}" for one in too_small(placed)}
            if (count := words(placed)) > MOST_WORDS:
                many.add(f"{plan.id} {name}: {count} words")
    assert small == set()
    assert many == set()


def too_small(placed: Placed) -> set[str]:
    """Words of which the em is less than that."""
    texts = [box.node for box in placed.boxes if isinstance(box.node, Text)]
    return {
        f"{text.role}: {text.words}"
        for text in texts
        if text.role not in SMALL_PRINT and ROLES[text.role].em < LEAST * placed.size.h
    }


def words(placed: Placed) -> int:
    """How many words stand on a page."""
    texts = [box.node for box in placed.boxes if isinstance(box.node, Text)]
    return sum(len(unmarked(text.words)[0].split()) for text in texts)


def test_what_leads_on_and_what_counts_is_in_the_lower_half() -> None:
    wanted = {"on", "pause", "drawer", "step-back"}
    for name, scene in screens(PLANS["what-kwame-reads"], desk_for((1366, 768))):
        if scene.lesson.paused or scene.lesson.now.phase == "work":
            continue
        placed = laid(scene, (1366, 768))
        for box in placed.boxes:
            last = box.key.rsplit("/", 1)[-1]
            if isinstance(box.node, Tile) and (last in wanted or last.endswith(("-more", "-fewer"))):
                assert box.rect.middle.y > placed.size.h / 2, f"{name}: {box.key}"


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
