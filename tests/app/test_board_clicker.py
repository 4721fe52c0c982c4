"""The keys of a presenter clicker are set on a page of the settings, hold at once, and are remembered."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.scenes.board.lesson import LessonScene
from game.school.settings import CHOICES
from game.stage.input import CLICKER_NAMES
from tests.app.pilot import Pilot


def pilot(folder: Path) -> Pilot:
    found = Pilot(folder, size=(640, 360))
    found.game.stage._paint = lambda: None  # type: ignore[attr-defined]
    return found


def lesson(one: Pilot) -> LessonScene:
    top = one.game.stack.top
    assert isinstance(top, LessonScene), top.name
    return top


def test_a_clicker_that_sends_other_keys_is_set_on_a_page_and_leads_a_lesson(tmp_path: Path) -> None:
    first = pilot(tmp_path)
    first.press("settings")
    first.press("page-board")
    for key in ("clicker_next-n", "clicker_back-p", "clicker_blank-w"):
        first.press(key)
    first.key("escape")
    holds(first)
    first.close()
    again = pilot(tmp_path)
    holds(again)
    again.close()


def holds(one: Pilot) -> None:
    """A lesson by these keys; the usual ones do nothing any more."""
    one.press("class")
    one.press("letter-kind")
    one.key("n")
    assert one.scene == "plans", "one press too many at the end of a lesson begins no other"
    for _ in range(2):
        if one.scene == "plans":  # the first plan may be a shelf itself
            one.key("1")
    one.key("n")
    assert lesson(one).lesson.now.phase == "say"
    one.key("p")
    assert lesson(one).lesson.now.phase == "ground-rules"
    one.key("PAGEDOWN", "PAGEUP", "b")
    assert lesson(one).lesson.now.phase == "ground-rules"
    one.key("w")
    assert lesson(one).lesson.paused
    one.key("w")
    assert not lesson(one).lesson.paused
    one.key("escape", "escape")
    while one.scene != "title":
        one.key("escape")


@pytest.mark.parametrize("setting", ["clicker_next", "clicker_back", "clicker_blank"])
def test_every_key_that_is_offered_is_one_that_the_stage_knows(setting: str) -> None:
    assert set(CHOICES[setting]) <= set(CLICKER_NAMES)
    others = {
        key for name in CHOICES if name.startswith("clicker") and name != setting for key in CHOICES[name]
    }
    assert not others & set(CHOICES[setting]), "no key may mean two things"
