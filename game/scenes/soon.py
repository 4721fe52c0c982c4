"""Behind a door that is still being built: an honest word and a way back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from game.scenes.scene import Desk, Move, Pop, Stay
from game.ui.node import Art, Node, Text
from game.ui.recipes.chrome import dialog
from game.ui.recipes.controls import primary
from game.ui.signal import Back


class Press(Enum):
    """What can be pressed here."""

    BACK = "back"


@dataclass(frozen=True, slots=True)
class Soon:
    """Says which door it is, and that it opens later."""

    door: str
    name = "soon"

    def view(self, desk: Desk) -> Node:
        """The mascot with a sentence and one button."""
        words = {
            "own": desk.say("Soon you can walk into town on your own here."),
            "class": desk.say("Soon your whole class can play here together."),
            "adults": desk.say("Soon teachers and parents will find their rooms here."),
        }[self.door]
        return dialog(
            "soon",
            Art(name="mascots/tally-thinking", width=320, height=320, key="mascot"),
            (
                Text(words=desk.say("We are still building"), role="panel"),
                Text(words=words, role="say"),
            ),
            (primary("back", desk.say("Back to town"), Press.BACK, icon="", shortcut="escape"),),
        )

    def update(self, message: object, desk: Desk) -> Move:
        """One button, and Escape does the same."""
        del desk
        return Move(Pop() if message in (Press.BACK, Back()) else Stay(self))
