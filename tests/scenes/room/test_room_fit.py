"""Every page of the teacher's room fits: in four sizes, three text sizes, long words and right to left."""

from __future__ import annotations

import pygame
import pytest

from game.fitting import letters
from game.scenes.room.samples import SCENES
from game.scenes.room.samples import SEEN as SAMPLE
from game.scenes.stack import Stack
from game.scenes.title import Title
from game.ui.fit import misfits
from game.ui.geometry import field_for
from game.ui.layout import layout
from tests.scenes.test_fit import WAYS, desk_for


@pytest.mark.parametrize("code", ["en", "en_XA", "ar_XB"])
@pytest.mark.parametrize("name", SCENES)
def test_a_page_of_the_room_fits(name: str, code: str) -> None:
    pygame.font.init()
    found = []
    for size, text_size in WAYS:
        desk = desk_for(size, code, text_size)
        view = Stack((Title(), SCENES[name])).view(desk)
        placed = layout(view, desk.field, desk.look, letters((field_for(*size)[1],)))
        found += [f"{size[0]}x{size[1]}, {text_size} words: {sentence}" for sentence in misfits(placed)]
    assert found == [], "\n".join(found)


def test_the_sample_holds_no_badge() -> None:
    """What the room knows of a class has no field in which a child could stand."""
    assert "badge" not in repr(SAMPLE)
