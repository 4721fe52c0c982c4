"""The title and the settings look as they were accepted, in every theme.

The title is full of soft colours, which a PNG keeps badly: it is painted smaller than the rest.
"""

from __future__ import annotations

from functools import cache

import pytest

from game.scenes.scene import Desk, Scene
from game.scenes.settings import SettingsScene
from game.scenes.title import Title
from game.school.settings import Settings
from game.ui.look import Look
from game.ui.theme import THEMES
from game.words.catalogue import Catalogue
from game.words.language import language
from game.words.pseudo import pseudo
from tests.looks.harness import SIZE, Studio, check
from tests.scenes.sample_words import sample_catalogue

SIZES = {"title": (640, 360), "settings": SIZE}
SCENES: dict[str, Scene] = {"title": Title(), "settings": SettingsScene()}


@cache
def studio_for(size: tuple[int, int]) -> Studio:
    return Studio(size)


@pytest.mark.looks
@pytest.mark.parametrize("theme", THEMES, ids=str)
@pytest.mark.parametrize("scene", SCENES, ids=str)
def test_a_first_screen_looks_as_accepted(studio: Studio, scene: str, theme: str) -> None:
    del studio  # it opens the display and the fonts
    made = studio_for(SIZES[scene])
    desk = Desk(made.field, Look(theme=THEMES[theme]), Settings(theme=theme), Catalogue(), voice=True)
    placed = made.placed(SCENES[scene].view(desk), desk.look)
    check(made.paint(placed), f"{scene}-{theme}")


WORDS = {"ur": sample_catalogue("ur"), "ar_XB": pseudo(language("ar_XB"))}


@pytest.mark.looks
@pytest.mark.parametrize("code", WORDS, ids=str)
@pytest.mark.parametrize("scene", SCENES, ids=str)
def test_a_first_screen_read_from_the_right_looks_as_accepted(studio: Studio, scene: str, code: str) -> None:
    del studio
    made = studio_for(SIZES[scene])
    desk = Desk(made.field, Look(language=language(code)), Settings(), WORDS[code], voice=True)
    placed = made.placed(SCENES[scene].view(desk), desk.look)
    check(made.paint(placed), f"{scene}-{code}")
