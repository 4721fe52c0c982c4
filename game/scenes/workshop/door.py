"""Behind the grown-ups' door: the teacher's room, ten minutes for parents, and a loop for an open evening."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from game.scenes.badge import Chosen
from game.scenes.scene import Desk, Move, Pop, Push, Stay
from game.scenes.workshop.scene import workshop_for
from game.scenes.workshop.show_me import begin
from game.ui.node import Node
from game.ui.recipes.badges import Pick, who_screen
from game.ui.recipes.controls import icon_tile, plain
from game.ui.recipes.talk import Mascot
from game.ui.signal import Back


class Press(Enum):
    """What can be pressed."""

    TEACHER = "teacher"
    PARENTS = "parents"
    SHOW = "show"
    WITHOUT = "without"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class GrownUps:
    """Three doors; only the first asks for a passphrase."""

    name = "grown-ups"

    def view(self, desk: Desk) -> Node:
        """Who comes?"""
        say = desk.say
        back = icon_tile("back", "back", say("Back to the title"), Press.BACK, shortcut="escape")
        picks = (
            Pick("teacher", "people/miss-patel-head", say("Teachers"), Press.TEACHER, say("Teachers")),
            Pick("parents", "people/mum-head", say("Parents"), Press.PARENTS, say("Parents")),
            Pick("show", "icons/play", say("Show me"), Press.SHOW, say("Show me")),
        )
        return who_screen(
            desk.field, back, Mascot("tally", "happy"), say("Welcome! Who is there?"), None, picks
        )

    def update(self, message: object, desk: Desk) -> Move:
        """Through one of the doors."""
        match message:
            case Press.TEACHER:
                from game.scenes.room.door import entrance  # noqa: PLC0415  (parents need none of it)

                scene, effects = entrance()
                return Move(Push(scene), effects)
            case Press.PARENTS:
                room = desk.room()
                code = room.now.code if room.now else None
                return Move(Push(WhoseParents())) if room.classes and code is None else workshop_for(code)
            case Press.SHOW:
                return begin()
            case Press.BACK | Back():
                return Move(Pop())
        return Move(Stay(self))


@dataclass(frozen=True, slots=True)
class WhoseParents:
    """Whose class is it about? Without one there is nothing to guess, and all the rest."""

    name = "whose-parents"

    def view(self, desk: Desk) -> Node:
        """The signs of the classes."""
        picks = tuple(
            Pick(one.code, one.picture, one.label or one.code, Chosen(one.code), one.label or one.code)
            for one in desk.room().classes
        )
        back = icon_tile("back", "back", desk.say("Back"), Press.BACK, shortcut="escape")
        without = plain("without", desk.say("No class"), Press.WITHOUT)
        asked = desk.say("Which class are your children in?")
        return who_screen(desk.field, back, Mascot("tally"), asked, None, picks, (without,))

    def update(self, message: object, desk: Desk) -> Move:
        """To the workshop."""
        match message:
            case Chosen(code) if any(one.code == code for one in desk.room().classes):
                return workshop_for(code)
            case Press.WITHOUT:
                return workshop_for(None)
            case Press.BACK | Back():
                return Move(Pop())
        return Move(Stay(self))
