"""Thirty computers in one room: headphones are suggested once, the first time somebody wants to listen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from game.scenes.scene import Desk, Move, Pop, Push, ReadAloud, Save, Scene, Stay
from game.ui.node import Node, Text
from game.ui.recipes.chrome import dialog
from game.ui.recipes.controls import big_icon, primary
from game.ui.signal import Back


class Press(Enum):
    """What can be pressed here."""

    LISTEN = "listen"


@dataclass(frozen=True, slots=True)
class Headphones:
    """Then the reading begins, with or without them."""

    name = "headphones"

    def view(self, desk: Desk) -> Node:
        """A picture, a sentence, a button."""
        return dialog(
            "headphones",
            big_icon("headphones"),
            (Text(words=desk.say("Have you got headphones? Put them on."), role="question"),),
            (primary("listen", desk.say("Listen"), Press.LISTEN, icon="speaker", shortcut="escape"),),
        )

    def update(self, message: object, desk: Desk) -> Move:
        """Said once, remembered for good."""
        if message in (Press.LISTEN, Back()):
            return Move(Pop(), (Save(desk.settings.with_("headphones", True)), ReadAloud()))
        return Move(Stay(self))


def listen(scene: Scene, desk: Desk) -> Move:
    """What follows when somebody presses an ear: reading, after the one suggestion."""
    if not desk.settings.headphones:
        return Move(Push(Headphones()))
    return Move(Stay(scene), (ReadAloud(),))
