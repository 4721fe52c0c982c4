"""The way out of a game that is held: a grown-up types the passphrase of the teacher's room, and it closes.

A child who comes here by chance finds an arrow back to where it was. No passphrase can be set here: whoever
sits in front of a held game is most likely a pupil. Until there is one, the game is not held.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.scenes.leave import Leave
from game.scenes.room.asks import Knock, Lock, LockUp
from game.scenes.room.door import Door, Press
from game.scenes.scene import Desk, Effect, Idle, Move, Pop, Quit, Replace, Run
from game.ui.node import Tile
from game.ui.recipes.teacher import small_tile
from game.ui.signal import Back


@dataclass(frozen=True, slots=True)
class WayOut(Door):
    """The door of the teacher's room, seen by whoever wants to leave the game."""

    name = "room-way-out"

    def update(self, message: object, desk: Desk) -> Move:
        """As at the door; but nothing is set, and what a try opens is locked behind who goes back."""
        if message in (Press.BACK, Back(), Idle()):
            return Move(Pop(), (Run(LockUp()),) if self.busy else ())
        if isinstance(message, Lock) and not message.is_set and not message.trouble:
            return Move(Replace(Leave(unlocked=True)))
        return Door.update(self, message, desk)

    def _title(self, desk: Desk) -> str:
        return desk.say("Leave Pingtown")

    def _on(self, desk: Desk) -> Tile:
        return small_tile("go", desk.say("Leave"), Press.GO, "leave", primary=True)

    def _back(self, desk: Desk) -> str:
        return desk.say("Back")

    def _entered(self) -> Move:
        return Move(Quit())

    def _question(self, desk: Desk) -> str:
        if self.lock is None or self.lock.trouble:
            return Door._question(self, desk)
        return desk.say("Leaving is for grown-ups. Please type the passphrase of the teacher’s room.")


def entrance() -> tuple[WayOut, tuple[Effect, ...]]:
    """The way out, and what is looked up while somebody types."""
    return WayOut(), (Run(Knock()),)
