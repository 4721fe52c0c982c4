"""Words that several pages of the room use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.scenes.room.asks import DueLine, UnmetLine
from game.scenes.scene import Desk
from game.words.alike import listed

if TYPE_CHECKING:
    from game.school.joining import Brought


def titled(desk: Desk, one: DueLine | UnmetLine) -> str:
    """The title of a story."""
    return desk.tale(f"{one.story}/title", one.title)


def aim(desk: Desk, one: UnmetLine) -> str:
    """What a story is to teach, as a child says it."""
    return desk.tale(f"{one.story}/goal", one.goal)


def came_along(desk: Desk, brought: Brought) -> str:
    """What went from this computer to its school folder, and what the school has of its own."""
    say = desk.say
    alone = (
        (brought.passphrase, say("the passphrase")),
        (brought.pack, say("what holds in our school")),
        (brought.rule, say("how long results are kept")),
    )
    went = (*brought.classes, *(name for way, name in alone if way == "brought"))
    there = (*brought.known, *(name for way, name in alone if way == "school's"))
    went, there = (*went, *_stories(desk, brought.stories)), (*there, *_stories(desk, brought.known_stories))
    said = (
        say("From this computer to the school folder went: {what}.", what=listed(say, went)) if went else "",
        say("The school has its own, and that holds now: {what}.", what=listed(say, there)) if there else "",
        desk.told(brought.left),
    )
    return " ".join(one for one in said if one)


def _stories(desk: Desk, names: tuple[str, ...]) -> tuple[str, ...]:
    """How many, and which."""
    if not names:
        return ()
    many = desk.say_n("{n} story of our own", "{n} stories of our own", len(names))
    return (f"{many} ({', '.join(names)})",)
