"""A sentence for whoever looks after the computer: what happened, why, what to do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from game.scenes.scene import Desk, Move, Pop, Stay
from game.ui.node import Node, Text
from game.ui.recipes.chrome import dialog
from game.ui.recipes.controls import primary
from game.ui.signal import Back


class Press(Enum):
    """What can be pressed here."""

    GO_ON = "go on"


@dataclass(frozen=True, slots=True)
class Notice:
    """The game goes on after it."""

    sentence: str
    more: int = 0
    name = "notice"

    def view(self, desk: Desk) -> Node:
        """For a grown-up: in the grown-ups' letters."""
        return dialog(
            "notice",
            None,
            (
                Text(words=desk.say("A note for a grown-up"), role="subheading"),
                Text(words=desk.told(self.sentence).replace("**", "*"), role="text"),
                *self._rest(desk),
            ),
            (primary("go-on", desk.say("Go on"), Press.GO_ON, shortcut="escape"),),
            width=1100,
        )

    def _rest(self, desk: Desk) -> tuple[Text, ...]:
        """However much is missing, one card tells of it."""
        if not self.more:
            return ()
        words = desk.say_n("There is {n} more such note.", "There are {n} more such notes.", self.more)
        return (Text(words=words, role="text", colour="soft"),)

    def update(self, message: object, desk: Desk) -> Move:
        """One button, and Escape does the same."""
        del desk
        return Move(Pop() if message in (Press.GO_ON, Back()) else Stay(self))
