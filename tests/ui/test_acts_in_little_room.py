"""However little room a pretend device has, what is still to be done on it can be pressed."""

from __future__ import annotations

import pytest

from game.ui.geometry import Size
from game.ui.layout import layout
from game.ui.look import Look
from game.ui.node import Tile
from game.ui.recipes.apps import Act, Saved, Seen, glass
from tests.ui.app_kit import APPS, letters


@pytest.mark.parametrize("kind", APPS, ids=str)
def test_no_button_is_left_out_where_the_page_itself_has_no_room(kind: str) -> None:
    """A pop-up had no cross once its proof was saved, with the largest Urdu words: nobody could go on."""
    room = Size(560, 420)
    acts = (Act("close", "Shut it", "close"), Act("log-off", "Log off", "log-off"))
    node = glass(APPS[kind], room, "junior", Seen(acts=acts, saved=Saved("Saved", "21.11.2026, 10:05")))
    placed = layout(node, room, Look(text_size="largest"), letters)
    pressed = {box.node.message for box in placed.boxes if isinstance(box.node, Tile)}
    assert pressed == {"close", "log-off"}
