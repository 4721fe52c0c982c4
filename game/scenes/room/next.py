"""What is next for a class: the stories that should come back, and the goals it has not met."""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.scenes.room.asks import Seen
from game.scenes.room.closed import answers_closed
from game.scenes.room.frame import Heading, To, before_it_is_there, led, page
from game.scenes.room.leaves import Leaf, paged
from game.scenes.room.words import aim, titled
from game.scenes.scene import Desk, Move, Stay, Trouble
from game.ui.node import Grow, Node, Row
from game.ui.recipes.lists import Line
from game.ui.recipes.teacher import NARROW
from game.ui.theme import Space
from game.words.alike import reason


@dataclass(frozen=True, slots=True)
class NextPage:
    """Two lists. Of a class only: all classes together have no next lesson."""

    seen: Seen | None = None
    due: int = 0
    unmet: int = 0
    note: str = ""
    name = "room-next"

    def view(self, desk: Desk) -> Node:
        """What comes back at the start side, what is new at the other."""
        say, seen = desk.say, self.seen
        if seen is None:
            return before_it_is_there(desk, To.NEXT, say("What is next"), self.note)
        if seen.unseen:
            return page(desk, To.NEXT, Heading(say("What is next")), answers_closed(desk, seen.closed))
        facts = seen.label or say("All classes")
        body = Row(
            children=(
                Grow(child=self._due(desk, seen), share=0.42),
                Grow(child=self._unmet(desk, seen), share=0.58),
            ),
            gap=Space.M if desk.field.w < NARROW else Space.L,
            down="stretch",
        )
        return page(desk, To.NEXT, Heading(say("What is next"), facts), body)

    def _due(self, desk: Desk, seen: Seen) -> Node:
        lines = [
            Line(f"due{n}", titled(desk, one), reason(desk.say, one.reason, one.wrong, one.of), one.letter)
            for n, one in enumerate(seen.due)
        ]
        none = desk.say("Nothing has to come back today.")
        return paged(desk, "due", desk.say("Should come back"), lines, none, self.due, whole=True)

    def _unmet(self, desk: Desk, seen: Seen) -> Node:
        lines = [
            Line(f"unmet{n}", titled(desk, one), aim(desk, one), one.letter)
            for n, one in enumerate(seen.unmet)
        ]
        none = desk.say("Every story has been met.")
        return paged(desk, "unmet", desk.say("Not met yet"), lines, none, self.unmet, whole=True)

    def update(self, message: object, desk: Desk) -> Move:
        """Pages turn; the rest the frame knows."""
        match message:
            case Seen():
                return Move(Stay(replace(self, seen=message)))
            case Trouble(sentence):
                return Move(Stay(replace(self, note=desk.told(sentence))))
            case Leaf("due", by):
                return Move(Stay(replace(self, due=max(0, self.due + by))))
            case Leaf("unmet", by):
                return Move(Stay(replace(self, unmet=max(0, self.unmet + by))))
        return led(message, self.seen) or Move(Stay(self))
