"""Before the town: how somebody wants to play. No name is ever asked.

Where no class is known, a child picks a picture: the town for those who listen, or for those who read.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from game.scenes.headphones import listen
from game.scenes.scene import Desk, Move, Pop, Push, Stay
from game.scenes.town import Town
from game.school.progress import Player
from game.ui.node import Node
from game.ui.recipes.badges import Pick, who_screen
from game.ui.recipes.controls import icon_tile
from game.ui.recipes.talk import Mascot
from game.ui.signal import Back


class Press(Enum):
    """What can be pressed beside the pictures."""

    BACK = "back"
    EAR = "ear"


@dataclass(frozen=True, slots=True)
class Years:
    """Which town."""

    track: str


@dataclass(frozen=True, slots=True)
class Who:
    """Two pictures, for those who listen and for those who read."""

    name = "who"

    def view(self, desk: Desk) -> Node:
        """The mascot asks."""
        say = desk.say
        ear = icon_tile("ear", "speaker", say("Say it again"), Press.EAR, size=104)
        home = icon_tile("back", "back", say("Back to the title"), Press.BACK, shortcut="escape")
        hear, read = say("I like to listen"), say("I like to read")
        picks = (
            Pick("infant", "icons/listen", hear, Years("infant"), hear),
            Pick("junior", "stickers/book", read, Years("junior"), read),
        )
        asked = say("Hello! How do you want to play?")
        return who_screen(desk.field, home, Mascot("kit", "happy"), asked, ear if desk.voice else None, picks)

    def update(self, message: object, desk: Desk) -> Move:
        """Into the town."""
        match message:
            case Years(track):
                return Move(Push(Town(Player(track))))
            case Press.EAR:
                return listen(self, desk)
            case Press.BACK | Back():
                return Move(Pop())
        return Move(Stay(self))
