"""The title: three doors, and a way to the settings."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from game.scenes.headphones import listen
from game.scenes.languages import Languages
from game.scenes.leave import way_out
from game.scenes.scene import Desk, Move, Push, Scene, Stay
from game.scenes.settings import SettingsScene
from game.ui.node import Node
from game.ui.recipes.controls import icon_tile
from game.ui.recipes.title import House, title
from game.ui.signal import Back


class Press(Enum):
    """What can be pressed on the title."""

    OWN = "own"
    CLASS = "class"
    ADULTS = "adults"
    LANGUAGE = "language"
    LISTEN = "listen"
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
            House(
                "own",
                say("On my own"),
                say("Play on my own"),
                Press.OWN,
                ("maya-calm",),
                "1",
                pings=True,
            ),
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
        listen_tile = icon_tile("listen", "speaker", say("Read it to me"), Press.LISTEN)
        corner = (
            icon_tile("language", "globe", say("Language"), Press.LANGUAGE),
            *((listen_tile,) if desk.voice else ()),
            icon_tile("settings", "settings", say("Settings"), Press.SETTINGS),
        )
        leave = icon_tile("leave", "close", say("Leave Pingtown"), Press.LEAVE)
        return title(desk.field, desk.look.theme.name, houses, leave, corner, say("Pingtown"))

    def update(self, message: object, desk: Desk) -> Move:
        """A door opens, or a corner tile is pressed."""
        match message:
            case Press.LISTEN:
                return listen(self, desk)
            case Press.LANGUAGE:
                return Move(Push(Languages()))
            case Press.SETTINGS:
                return Move(Push(SettingsScene()))
            case Press.LEAVE | Back():
                return way_out(desk)
            case Press.OWN:
                from game.scenes.badge import entrance  # noqa: PLC0415  (the first screen needs none of it)

                return Move(Push(entrance(desk)))
            case Press.ADULTS:
                from game.scenes.workshop.door import GrownUps  # noqa: PLC0415

                return Move(Push(GrownUps()))
            case Press.CLASS:
                from game.scenes.board.plans import entrance as lessons  # noqa: PLC0415

                return lessons(desk)
        return Move(Stay(self))


def first() -> Scene:
    """The scene a game begins with."""
    return Title()
