"""The title: three doors, and a way to the settings."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from game.scenes.leave import Leave
from game.scenes.scene import Desk, Move, Push, Scene, Stay
from game.scenes.settings import SettingsScene
from game.scenes.soon import Soon
from game.ui.node import Node
from game.ui.recipes.controls import icon_tile
from game.ui.recipes.title import House, title
from game.ui.signal import Back


class Press(Enum):
    """What can be pressed on the title."""

    OWN = "own"
    CLASS = "class"
    ADULTS = "adults"
    SETTINGS = "settings"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Title:
    """The first screen."""

    name = "title"

    def view(self, desk: Desk) -> Node:
        """The street with its three houses."""
        say = desk.say
        houses = (
            House("own", say("On my own"), say("Play on my own"), Press.OWN, ("maya-calm",), "1"),
            House(
                "class",
                say("Our class"),
                say("Play together with our class"),
                Press.CLASS,
                ("zainab-calm", "kwame-calm", "tomos-calm"),
                "2",
            ),
            House(
                "adults",
                say("For grown-ups"),
                say("For grown-ups: teachers and parents"),
                Press.ADULTS,
                ("grandad-listening", "miss-patel-listening"),
                "3",
            ),
        )
        corner = (
            icon_tile("settings", "settings", say("Settings"), Press.SETTINGS),
            icon_tile("leave", "close", say("Leave Pingtown"), Press.LEAVE),
        )
        return title(desk.field, desk.look.theme.name, houses, corner, say("Pingtown"))

    def update(self, message: object, desk: Desk) -> Move:
        """A door opens, or a corner tile is pressed."""
        del desk
        match message:
            case Press.SETTINGS:
                return Move(Push(SettingsScene()))
            case Press.LEAVE | Back():
                return Move(Push(Leave()))
            case Press.OWN | Press.CLASS | Press.ADULTS:
                return Move(Push(Soon(message.value)))
        return Move(Stay(self))


def first() -> Scene:
    """The scene a game begins with."""
    return Title()
