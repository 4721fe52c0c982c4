"""Every screen of every story fits where it is hardest; all the other settings are for ``check --fit``."""

from __future__ import annotations

import random

import pytest

from game.fitcheck import CODES, SETTINGS, Setting, desk_for, look, settings_in
from game.fitting import languages, letters, words_in
from game.lesson.library import open_library
from game.scenes.story.walk import screens, told_here
from game.ui.fit import misfits
from game.ui.layout import layout

SHELF = open_library()
HARDEST = [
    one
    for one in SETTINGS
    if (len(one.sizes), one.text, one.code) in {(1, "largest", "en_XA"), (2, "usual", "ar_XB")}
]
"""Four by three, the largest words, two fifths longer; and a wide screen from right to left."""
EVERY = 9
"""``check --fit`` looks at all stories, in twelve settings and in every language."""


@pytest.mark.parametrize("setting", HARDEST, ids=str)
def test_every_screen_of_some_stories_fits(setting: Setting) -> None:
    found = []
    for entry in SHELF.stories[HARDEST.index(setting) :: EVERY]:
        reading = SHELF.story(entry.id)
        if reading is not None and reading.lesson is not None:
            screens, misfits = look(reading.lesson, setting, letters(setting.scales))
            assert screens
            found += [f"{one.story}, {one.track}: {one.screen}: {one.sentence}" for one in misfits]
    assert found == [], "\n".join(found)


SCREENS = 16
"""So many of a story for each size of the screen and of words."""
TRANSLATED = [code for code in languages() if code not in CODES]


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_sample_of_screens_fits_in_the_words_of_each_translator(code: str) -> None:
    chance = random.Random(code)
    found, seen = [], 0
    for setting in settings_in([code]):
        desk, measure = desk_for(setting, words_in(code)), letters(setting.scales)
        reading = SHELF.story(chance.choice(SHELF.stories).id)
        assert reading is not None
        assert reading.lesson is not None
        track = chance.choice(told_here(reading.lesson))
        every = list(screens(reading.lesson, track, desk))
        for name, scene in chance.sample(every, min(len(every), SCREENS)):
            placed = layout(scene.view(desk), desk.field, desk.look, measure)
            seen += 1
            found += [f"{reading.lesson.id}, {track}: {name}: {setting}: {one}" for one in misfits(placed)]
    assert seen > SCREENS, "this test lost its screens"
    assert found == [], "\n".join(found)
