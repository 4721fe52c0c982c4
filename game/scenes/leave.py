"""Before the game closes: was that meant? Where the game is held (``kiosk``), only a grown-up can."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from game.scenes.scene import Desk, Move, Pop, Push, Quit, Stay
from game.ui.node import Art, Node, Text
from game.ui.recipes.chrome import dialog
from game.ui.recipes.controls import plain, primary
from game.ui.signal import Back, Closed, Key, Signal


@dataclass(frozen=True, slots=True)
class WantsOut:
    """Told to the scenes of a game that is held: somebody tries to get out, from wherever they are."""


def wants_out(signal: Signal) -> bool:
    """Does this lead out of other programs, or into their windows?"""
    if isinstance(signal, Key):
        return signal.down and not signal.repeat and signal.name in ("leave", "f11")
    return isinstance(signal, Closed)


def way_out(desk: Desk) -> Move:
    """A question for everybody; the passphrase where the game is held."""
    if not desk.kiosk:
        return Move(Push(Leave()))
    from game.scenes.room.way_out import entrance  # noqa: PLC0415  (most games are not held)

    door, effects = entrance()
    return Move(Push(door), effects)


class Press(Enum):
    """What can be pressed here."""

    STAY = "stay"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Leave:
    """Stay is the first thing and the easy one: a small child presses everything once.

    ``unlocked``: the game should be held here, and there is no passphrase that could hold it.
    """

    unlocked: bool = False
    name = "leave"

    def view(self, desk: Desk) -> Node:
        """A question with two answers."""
        return dialog(
            "leave",
            Art(name="mascots/tally-calm", width=320, height=320, key="mascot"),
            (Text(words=desk.say("Leave Pingtown?"), role="question"), *self._note(desk)),
            (
                primary("stay", desk.say("Stay"), Press.STAY, icon="", shortcut="escape"),
                plain("go", desk.say("Leave"), Press.LEAVE, icon="leave"),
            ),
        )

    def _note(self, desk: Desk) -> tuple[Text, ...]:
        if not self.unlocked:
            return ()
        words = desk.say(
            "For grown-ups: there is no passphrase yet, so everybody can leave. "
            "Set one at the door of the teacher’s room."
        )
        return (Text(words=words, role="text", colour="soft"),)

    def update(self, message: object, desk: Desk) -> Move:
        """Leave, or back to where we were."""
        del desk
        if message is Press.LEAVE:
            return Move(Quit())
        return Move(Pop() if message in (Press.STAY, Back()) else Stay(self))
