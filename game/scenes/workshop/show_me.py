"""Show me: a gentle loop for an open evening. It goes round by itself; whoever touches the screen begins."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from game.scenes.board.words import devices
from game.scenes.scene import After, Desk, Move, Pop, Push, Stay
from game.scenes.story.parts import mascot_of
from game.scenes.story.saying import RULES
from game.scenes.story.words import Told
from game.scenes.workshop.scene import workshop_for
from game.scenes.workshop.stories import items
from game.ui.node import Node
from game.ui.recipes.evening import show_screen
from game.ui.recipes.lesson import device_sizes
from game.ui.signal import Back, Clicker

SECONDS = 9.0
"""So long one picture stands: it can be read twice."""


class Press(Enum):
    """What can be pressed: everything begins."""

    START = "start"


@dataclass(frozen=True, slots=True)
class Turn:
    """The next picture; ``number`` says which, so that an old one turns nothing."""

    number: int


@dataclass(frozen=True, slots=True)
class ShowMe:
    """Which picture of the round is there."""

    number: int = 0
    class_code: str | None = None
    name = "show-me"

    def view(self, desk: Desk) -> Node:
        """A ping, the rule that helps with it, and a word of welcome."""
        told = items(desk)
        start = desk.say("Touch to start")
        if not told:
            return show_screen(
                desk.field, "tell", (), desk.say("Pingtown"), "tally-happy", start, Press.START
            )
        item = told[self.number // 2 % len(told)]
        letter = item.story.letter
        words = Told(desk, item.play)
        shown = devices(words, device_sizes(desk.field, ((0.56, 0.94), (0.5, 0.9))))
        if self.number % 2:
            said = desk.say(RULES[item.helps.rule or letter])  # marked there
            mood = "happy"
        else:
            said = f"{words.words('say', item.play.now.say)} {words.words('ask', item.task.ask)}".strip()
            mood = "pointing"
        return show_screen(desk.field, letter, shown, said, f"{mascot_of(letter)}-{mood}", start, Press.START)

    def update(self, message: object, desk: Desk) -> Move:
        """Round and round, until somebody touches it."""
        del desk
        match message:
            case Turn(number) if number == self.number + 1:
                return Move(Stay(replace(self, number=number)), (After(SECONDS, Turn(number + 1)),))
            case Press.START | Clicker(button="next"):
                return workshop_for(self.class_code)
            case Back():
                return Move(Pop())
        return Move(Stay(self))


def begin(class_code: str | None = None) -> Move:
    """What follows when the loop is chosen."""
    return Move(Push(ShowMe(0, class_code)), (After(SECONDS, Turn(1)),))
