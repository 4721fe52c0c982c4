"""Which class, which animal: picked by pictures. No name is ever asked, and none is kept.

Whoever is small picks the animal first and its colour next; whoever is bigger sees all thirty-six at once.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from game.scenes.headphones import listen
from game.scenes.scene import Desk, Move, Pop, Push, Scene, Stay
from game.scenes.town import ANIMALS, Town
from game.scenes.who import Who
from game.school.classes import SchoolClass
from game.school.progress import Player
from game.ui.node import Node, Tile
from game.ui.recipes.badges import Pick, who_screen
from game.ui.recipes.controls import icon_tile, plain
from game.ui.recipes.talk import Mascot
from game.ui.signal import Back
from game.words.catalogue import to_say

COLOURS = {
    "blue": to_say("blue"),
    "yellow": to_say("yellow with dots"),
    "green": to_say("green with stripes"),
}


class Press(Enum):
    """What can be pressed beside the pictures."""

    BACK = "back"
    EAR = "ear"
    WITHOUT = "without"


@dataclass(frozen=True, slots=True)
class Chosen:
    """A picture was pressed: the code of a class, an animal, or an animal with its colour."""

    what: str


def entrance(desk: Desk) -> Scene:
    """The first scene behind the door that says: on my own."""
    room = desk.room()
    if room.now is not None:
        return inside(room.now, room.badges)
    return PickClass() if room.classes else Who()


def inside(found: SchoolClass, badges: bool) -> Scene:
    """Where a class goes: to its badges, or straight into town."""
    player = Player(found.track, found.code)
    return PickBadge(player) if badges else Town(player)


def _ear(desk: Desk) -> Tile | None:
    if not desk.voice:
        return None
    return icon_tile("ear", "speaker", desk.say("Say it again"), Press.EAR, size=104)


def _back(desk: Desk) -> Tile:
    return icon_tile("back", "back", desk.say("Back to the title"), Press.BACK, shortcut="escape")


@dataclass(frozen=True, slots=True)
class PickClass:
    """Every class has its picture sign."""

    name = "pick-class"

    def view(self, desk: Desk) -> Node:
        """The signs of all classes, and a way in for whoever belongs to none."""
        picks = tuple(
            Pick(one.code, one.picture, one.label or one.code, Chosen(one.code), one.label or one.code)
            for one in desk.room().classes
        )
        without = plain("without", desk.say("Just looking"), Press.WITHOUT)
        asked = desk.say("Which picture is your class?")
        return who_screen(desk.field, _back(desk), Mascot("kit"), asked, _ear(desk), picks, (without,))

    def update(self, message: object, desk: Desk) -> Move:
        """To the badges of that class, or into town."""
        match message:
            case Chosen(code):
                room = desk.room()
                found = next((one for one in room.classes if one.code == code), None)
                if found is None:
                    return Move(Stay(self))
                return Move(Push(inside(found, found.badges and room.badges_allowed)))
            case Press.WITHOUT:
                return Move(Push(Who()))
            case Press.EAR:
                return listen(self, desk)
            case Press.BACK | Back():
                return Move(Pop())
        return Move(Stay(self))


@dataclass(frozen=True, slots=True)
class PickBadge:
    """An animal for today, the same one each time: whoever sits here knows which is theirs."""

    player: Player = Player()
    animal: str = ""
    name = "pick-badge"

    def view(self, desk: Desk) -> Node:
        """Twelve animals and then three colours; or all of them at once."""
        say = desk.say
        if self.player.track != "infant":
            every = [(animal, colour) for colour in COLOURS for animal in ANIMALS]
            picks = tuple(self._pick(desk, animal, colour) for animal, colour in every)
            asked = say("Which animal are you?")
        elif not self.animal:
            picks = tuple(
                Pick(animal, f"badges/{animal}-blue", say(words), Chosen(animal))  # marked in ANIMALS
                for animal, words in ANIMALS.items()
            )
            asked = say("Which animal are you?")
        else:
            picks = tuple(self._pick(desk, self.animal, colour) for colour in COLOURS)
            asked = say("Which one is yours?")
        role = "infant-say" if self.player.track == "infant" else "say"
        return who_screen(desk.field, _back(desk), Mascot("kit"), asked, _ear(desk), picks, role=role)

    def _pick(self, desk: Desk, animal: str, colour: str) -> Pick:
        one, how = desk.say(ANIMALS[animal]), desk.say(COLOURS[colour])  # marked in ANIMALS, COLOURS
        key = f"{animal}-{colour}"
        return Pick(key, f"badges/{key}", desk.say("{animal}, {colour}", animal=one, colour=how), Chosen(key))

    def update(self, message: object, desk: Desk) -> Move:
        """The animal, its colour, the town."""
        match message:
            case Chosen(what) if what in ANIMALS:
                return Move(Stay(replace(self, animal=what)))
            case Chosen(what):
                player = replace(self.player, badge=what)
                return Move(Push(Town(player)))
            case Press.EAR:
                return listen(self, desk)
            case Press.BACK | Back() if self.animal:
                return Move(Stay(replace(self, animal="")))
            case Press.BACK | Back():
                return Move(Pop())
        return Move(Stay(self))
