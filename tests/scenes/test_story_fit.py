"""Every screen of every story fits where it is hardest; all the other settings are for ``check --fit``."""

from __future__ import annotations

import pytest

from game.fitcheck import SETTINGS, Setting, look
from game.fitting import letters
from game.lesson.library import open_library

SHELF = open_library()
HARDEST = [
    one
    for one in SETTINGS
    if (len(one.sizes), one.text, one.code) in {(1, "largest", "en_XA"), (2, "usual", "ar_XB")}
]
"""Four by three, the largest words, two fifths longer; and a wide screen from right to left."""
WAITS = {"en_XA": "at 1024x768 the largest words do not fit everywhere in the longest language"}


def hardest() -> list[object]:
    return [
        pytest.param(one, id=str(one), marks=pytest.mark.xfail(strict=True, reason=WAITS[one.code]))
        if one.code in WAITS
        else pytest.param(one, id=str(one))
        for one in HARDEST
    ]


@pytest.mark.parametrize("setting", hardest())
def test_every_screen_of_some_stories_fits(setting: Setting) -> None:
    found = []
    step = 9 if setting.code in WAITS else 3  # ``check --fit`` looks at all of them, in twelve settings
    for entry in SHELF.stories[::step]:
        reading = SHELF.story(entry.id)
        if reading is not None and reading.lesson is not None:
            screens, misfits = look(reading.lesson, setting, letters(setting.scales))
            assert screens
            found += [f"{one.story}, {one.track}: {one.screen}: {one.sentence}" for one in misfits]
    assert found == [], "\n".join(found)
