"""This class stopped in the middle of this very lesson today: shall it go on there?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from game.scenes.board.lesson import LessonScene
from game.scenes.scene import Desk, Move, Pop, Replace, Stay
from game.ui.node import Art, Node, Text
from game.ui.recipes.chrome import dialog
from game.ui.recipes.controls import plain, primary
from game.ui.signal import Back, Clicker


class Press(Enum):
    """What can be pressed here."""

    ON = "on"
    AGAIN = "again"


@dataclass(frozen=True, slots=True)
class GoOn:
    """Two ways: where it stopped, which is the easy one, and from the beginning."""

    stopped: LessonScene
    begun: LessonScene
    name = "go-on"

    def view(self, desk: Desk) -> Node:
        """A question with two answers; Escape goes back to the lessons."""
        say = desk.say
        return dialog(
            "go-on",
            Art(name="mascots/tally-pointing", width=320, height=320, turns=True, key="mascot"),
            (
                Text(words=say("You began this lesson today."), role="question"),
                Text(words=say("What was counted is kept."), role="text"),
            ),
            (
                primary("on", say("Go on there"), Press.ON, icon="next"),
                plain("again", say("Begin again"), Press.AGAIN),
            ),
        )

    def update(self, message: object, desk: Desk) -> Move:
        """Into the lesson, or back."""
        del desk
        match message:
            case Press.ON | Clicker(button="next"):
                return Move(Replace(self.stopped))
            case Press.AGAIN:
                return Move(Replace(self.begun))
            case Back() | Clicker(button="back"):
                return Move(Pop())
        return Move(Stay(self))
