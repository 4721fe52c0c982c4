"""Nobody has pressed anything for a while: a kind question, and then the game is ready for somebody else."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from game.scenes.scene import After, Desk, Home, Move, Pop, Stay
from game.ui.node import Art, Node, Text
from game.ui.recipes.chrome import dialog
from game.ui.recipes.controls import primary
from game.ui.signal import Back

WAITS = 40.0


class Press(Enum):
    """What can be pressed here, and what comes by itself."""

    HERE = "here"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class StillThere:
    """One button; what was played is kept for the badge and can be carried on."""

    name = "still-there"

    def view(self, desk: Desk) -> Node:
        """The mascot asks."""
        return dialog(
            "still-there",
            Art(name="mascots/tally-thinking", width=320, height=320, key="mascot"),
            (Text(words=desk.say("Are you still there?"), role="question"),),
            (primary("here", desk.say("I am here"), Press.HERE, icon="", shortcut="escape"),),
        )

    def update(self, message: object, desk: Desk) -> Move:
        """Yes, or nobody at all."""
        del desk
        if message is Press.GONE:
            return Move(Home())
        return Move(Pop() if message in (Press.HERE, Back()) else Stay(self))


def soon_gone() -> After:
    """The effect that ends the waiting."""
    return After(WAITS, Press.GONE)
