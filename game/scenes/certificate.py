"""At the end of a letter: everybody at this place has been helped, and here is a certificate.

It says what was practised and whom it helped. It has no name, no number and no stars; a school prints
one with a line for the name to be written by hand.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from game.scenes.headphones import listen
from game.scenes.scene import Desk, Move, Pop, Stay
from game.scenes.shelf import told_there
from game.scenes.stickers import CLUES
from game.scenes.story.parts import PLACES, ear
from game.scenes.story.saying import RULES, SHORT_RULES
from game.school.progress import Player
from game.ui.node import Node
from game.ui.recipes.certificate import Certified, certificate
from game.ui.recipes.controls import primary
from game.ui.signal import Back
from game.words.catalogue import to_say

HELPED = {
    "safe": to_say("You have helped everybody at the Cottage."),
    "meeting": to_say("You have helped everybody at the Bridge."),
    "accepting": to_say("You have helped everybody at the Post Office."),
    "reliable": to_say("You have helped everybody at the Library."),
    "tell": to_say("You have helped everybody at the Lighthouse."),
    "kind": to_say("You have helped everybody in the Garden."),
}


class Press(Enum):
    """What can be pressed here."""

    TOWN = "town"
    EAR = "ear"


@dataclass(frozen=True, slots=True)
class Certificate:
    """For everything that was done at one place of the town."""

    letter: str
    player: Player = Player()
    name = "certificate"

    def view(self, desk: Desk) -> Node:
        """The mascot cheers beside it; whoever was helped looks out of it."""
        say = desk.say
        infant = self.player.track == "infant"
        there = told_there(desk, self.player, self.letter)
        friends = tuple(dict.fromkeys(one.tracks[self.player.track].helps for one in there))
        rules = SHORT_RULES if infant else RULES
        words = Certified(
            self.letter,
            say("Well done!"),
            say("You helped us all.") if infant else say(HELPED[self.letter]),  # marked in HELPED
            say(rules[self.letter]),  # marked in RULES
            "" if infant else say(PLACES[self.letter]),  # marked in PLACES
            friends,
            CLUES[f"clue-{self.letter}"][1],
            desk.look.theme.name,
            f"badges/{self.player.badge}" if self.player.badge else "",
        )
        on = primary("town", say("Back to town"), Press.TOWN, icon="home", shortcut="enter")
        return certificate(desk.field, words, on, ear(desk, 104), infant=infant)

    def update(self, message: object, desk: Desk) -> Move:
        """One way on: the town."""
        if message is Press.EAR:
            return listen(self, desk)
        if message in (Press.TOWN, Back()):
            return Move(Pop())
        return Move(Stay(self))
