"""Before the game closes: was that meant?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from game.scenes.scene import Desk, Move, Pop, Quit, Stay
from game.ui.node import Art, Node, Text
from game.ui.recipes.chrome import dialog
from game.ui.recipes.controls import plain, primary
from game.ui.signal import Back


class Press(Enum):
    """What can be pressed here."""

    STAY = "stay"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Leave:
    """Stay is the first thing and the easy one: a small child presses everything once."""

    name = "leave"

    def view(self, desk: Desk) -> Node:
        """A question with two answers."""
        return dialog(
            "leave",
            Art(name="mascots/tally-calm", width=320, height=320, key="mascot"),
            (Text(words=desk.say("Leave Pingtown?"), role="question"),),
            (
                primary("stay", desk.say("Stay"), Press.STAY, icon="", shortcut="escape"),
                plain("go", desk.say("Leave"), Press.LEAVE, icon="leave"),
            ),
        )

    def update(self, message: object, desk: Desk) -> Move:
        """Leave, or back to where we were."""
        del desk
        if message is Press.LEAVE:
            return Move(Quit())
        return Move(Pop() if message in (Press.STAY, Back()) else Stay(self))
