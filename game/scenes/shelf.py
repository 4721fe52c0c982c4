"""Which stories stand at a place of the town, for whoever plays."""

from __future__ import annotations

from game.lesson.library import Entry
from game.scenes.scene import Desk
from game.school.progress import Player, Progress


def told_there(desk: Desk, player: Player, letter: str) -> tuple[Entry, ...]:
    """The stories of a place for this player."""
    if desk.library is None:
        return ()
    told = desk.library.told_for(player.track, player.year)
    return tuple(one for one in told if one.letter == letter)


def all_done(desk: Desk, player: Player, letter: str, done: Progress) -> bool:
    """Has everybody at this place been helped?"""
    stories = told_there(desk, player, letter)
    return bool(stories) and all(one.id in done.finished for one in stories)
