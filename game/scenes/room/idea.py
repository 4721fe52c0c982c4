"""What to do about a mistaken idea: two minutes of talking, and the story that practises it."""

from __future__ import annotations

from dataclasses import dataclass

from game.scenes.room.asks import Seen, View
from game.scenes.room.frame import Heading, To, led, opened, page
from game.scenes.scene import Desk, Move, Stay
from game.ui.node import Node
from game.ui.recipes.lists import Part, reading
from game.ui.recipes.teacher import small_tile


@dataclass(frozen=True, slots=True)
class IdeaPage:
    """One idea. It is about what was thought, never about who thought it."""

    seen: Seen
    idea: str
    counted: View = "alone"
    name = "room-idea"

    def view(self, desk: Desk) -> Node:
        """Three steps for two minutes, and the story that comes back."""
        say = desk.say
        one = next(line for line in self.seen.ideas if line.id == self.idea)
        ask = desk.fill(one.talk[0]) if one.talk else say("What could we look for?")
        parts = [
            Part("say", say("1. Say it as it was thought"), (f"“{one.text}”", ask)),
            Part("truth", say("2. Say what is so instead"), (one.truth,)),
        ]
        if one.story:
            practise = say("Let the class meet this story again: {story}.", story=one.story)
            parts.append(Part("story", say("3. Practise it once more"), (practise,)))
        parts.append(
            Part(
                "all", say("Good to know"), (say("Many think so at first. Nobody is named, here or there."),)
            )
        )
        back = small_tile("back", say("Back"), To.OVERVIEW, "back")
        heading = Heading(say("Two minutes"), self.seen.label, actions=(back,))
        return page(desk, To.OVERVIEW, heading, reading("reteach", parts))

    def update(self, message: object, desk: Desk) -> Move:
        """Back to the overview, or wherever the side bar leads."""
        del desk
        if message is To.OVERVIEW:
            return opened(To.OVERVIEW, self.seen)
        return led(message, self.seen) or Move(Stay(self))
