"""What to do about a mistaken idea: say, show, ask in two minutes, and the story that practises it."""

from __future__ import annotations

from dataclasses import dataclass

from game.scenes.room.asks import Seen, View
from game.scenes.room.frame import Heading, To, led, opened, page
from game.scenes.scene import Desk, Move, Stay
from game.ui.node import Node
from game.ui.recipes.lists import Part, reading
from game.ui.recipes.teacher import small_tile
from game.words.alike import quoted


@dataclass(frozen=True, slots=True)
class IdeaPage:
    """One idea. It is about what was thought, never about who thought it."""

    seen: Seen
    idea: str
    counted: View = "alone"
    name = "room-idea"

    def view(self, desk: Desk) -> Node:
        """Why it is understandable, three steps for two minutes, and the story that comes back."""
        say = desk.say
        one = next(line for line in self.seen.ideas if line.id == self.idea)

        def told(part: str) -> str:
            return desk.tale(f"misconceptions/{one.id}/{part}", getattr(one, part))

        parts = [
            Part("thought", say("What a child may think"), (quoted(say, told("text")), told("why"))),
            Part("say", say("1. Say"), (told("say"),)),
            Part("show", say("2. Show"), (told("show"),)),
            Part("ask", say("3. Ask"), (told("ask"),)),
        ]
        if one.story:
            title = desk.tale(f"{one.story}/title", one.title)
            practise = say("Let the class meet this story again: {story}.", story=title)
            parts.append(Part("story", say("4. Practise it once more"), (practise,)))
        back = small_tile("back", say("Back"), To.OVERVIEW, "back")
        heading = Heading(say("Two minutes"), self.seen.label, actions=(back,))
        return page(desk, To.OVERVIEW, heading, reading("reteach", parts))

    def update(self, message: object, desk: Desk) -> Move:
        """Back to the overview, or wherever the side bar leads."""
        del desk
        if message is To.OVERVIEW:
            return opened(To.OVERVIEW, self.seen)
        return led(message, self.seen) or Move(Stay(self))
