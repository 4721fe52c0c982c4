"""Words that several pages of the room use."""

from __future__ import annotations

from game.scenes.room.asks import DueLine, UnmetLine
from game.scenes.scene import Desk


def titled(desk: Desk, one: DueLine | UnmetLine) -> str:
    """The title of a story."""
    return desk.tale(f"{one.story}/title", one.title)


def aim(desk: Desk, one: UnmetLine) -> str:
    """What a story is to teach, as a child says it."""
    return desk.tale(f"{one.story}/goal", one.goal)
