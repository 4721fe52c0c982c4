"""Coverage: how much of the schools' policies and of verified curriculum statements a class has met."""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.scenes.room.asks import Seen
from game.scenes.room.closed import answers_closed
from game.scenes.room.frame import Heading, To, before_it_is_there, led, page
from game.scenes.room.leaves import Leaf, paged
from game.scenes.scene import Desk, Move, Stay, Trouble
from game.ui.node import Grow, Node, Row
from game.ui.recipes.lists import Line, listing
from game.ui.recipes.teacher import NARROW
from game.ui.theme import Space
from game.words.alike import rule


@dataclass(frozen=True, slots=True)
class CoveredPage:
    """Policies letter by letter as bars; the curriculum statement by statement."""

    seen: Seen | None = None
    leaf: int = 0
    note: str = ""
    name = "room-covered"

    def view(self, desk: Desk) -> Node:
        """Only statements which somebody has held against their source are shown."""
        say, seen = desk.say, self.seen
        if seen is None:
            return before_it_is_there(desk, To.COVERED, say("Coverage"), self.note)
        if seen.unseen:
            return page(desk, To.COVERED, Heading(say("Coverage")), answers_closed(desk, seen.closed))
        policies = [
            Line(
                f"policy-{one.key}",
                rule(desk.say, one.key),
                letter=one.key,
                share=(one.met, one.of),
                end=say("{n} of {all}", n=one.met, all=one.of),
            )
            for one in seen.policies
        ]
        met = (say("not met yet"), say("met"))
        curriculum = [
            Line(f"statement{n}", one.words, one.group, end=met[one.met > 0])
            for n, one in enumerate(seen.curriculum)
        ]
        said, verified = say("Statements of the policies"), say("Curriculum, verified")
        none = say("No statement has been held against its source yet.")
        body = Row(
            children=(
                Grow(child=listing("policies", said, policies, none, whole=True), share=0.42),
                Grow(
                    child=paged(desk, "curriculum", verified, curriculum, none, self.leaf, whole=True),
                    share=0.58,
                ),
            ),
            gap=Space.M if desk.field.w < NARROW else Space.L,
            down="stretch",
        )
        facts = seen.label or say("All classes")
        return page(desk, To.COVERED, Heading(say("Coverage"), facts), body)

    def update(self, message: object, desk: Desk) -> Move:
        """Pages turn; the rest the frame knows."""
        match message:
            case Seen():
                return Move(Stay(replace(self, seen=message)))
            case Trouble(sentence):
                return Move(Stay(replace(self, note=desk.told(sentence))))
            case Leaf("curriculum", by):
                return Move(Stay(replace(self, leaf=max(0, self.leaf + by))))
        return led(message, self.seen) or Move(Stay(self))
