"""What is kept? A page for the teacher and one for parents: what, where, how long, and what never."""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.scenes.room.asks import LookAtSchool, School
from game.scenes.room.frame import Heading, To, led, page
from game.scenes.scene import Desk, Move, Run, Stay, Trouble
from game.ui.node import Node
from game.ui.recipes.lists import Part, reading, waiting
from game.ui.recipes.teacher import small_tile


@dataclass(frozen=True, slots=True)
class ForParents:
    """The page for parents, or the teacher's again."""


@dataclass(frozen=True, slots=True)
class KeptPage:
    """Two pages that say the same to two readers."""

    there: School | None = None
    parents: bool = False
    note: str = ""
    name = "room-kept"

    def view(self, desk: Desk) -> Node:
        """What is kept, what never, where and until when."""
        say, there = desk.say, self.there
        if there is None:
            return page(desk, To.KEPT, Heading(say("What is kept?"), self.note), waiting(say("Gathering …")))
        other = say("For teachers") if self.parents else say("For parents")
        turn = small_tile("parents", other, ForParents(), "people")
        parts = _for_parents(desk, there) if self.parents else _for_teachers(desk, there)
        facts = say("A page for parents") if self.parents else ""
        body = reading("parents-page" if self.parents else "teachers-page", parts)
        return page(desk, To.KEPT, Heading(say("What is kept?"), facts, actions=(turn,)), body)

    def update(self, message: object, desk: Desk) -> Move:
        """The page turns; the rest the frame knows."""
        del desk
        match message:
            case School():
                return Move(Stay(replace(self, there=message)))
            case Trouble(sentence):
                return Move(Stay(replace(self, note=sentence)))
            case ForParents():
                return Move(Stay(replace(self, parents=not self.parents)))
        return led(message, None) or Move(Stay(self))


def _until(desk: Desk, there: School) -> str:
    if there.rule:
        return desk.say("Results are deleted by themselves after {n} days.", n=there.rule)
    return desk.say("Results are deleted by themselves at the end of the school year, on 31 August.")


def _for_teachers(desk: Desk, there: School) -> tuple[Part, ...]:
    say = desk.say
    kept = say(
        "Of a sitting: its story, day, class or none, badge or none. Of an answer: step, pick and outcome."
    )
    board = say("On the board only hands are counted.")
    never = say("No names, no photos, no times of day, no durations, nothing typed by a child.")
    places = dict(there.kept)
    where = [say("On this computer: {folder}", folder=places.get("computer", ""))]
    if places.get("school"):
        where.append(say("School folder: {folder}", folder=places["school"]))
    until = (_until(desk, there), say("A class is erased on the page “Classes”."))
    return (
        Part("kept", say("Kept"), (kept, board)),
        Part("never", say("Never kept"), (never,)),
        Part("where", say("Where"), tuple(where)),
        Part("until", say("Until when"), until),
    )


def _for_parents(desk: Desk, there: School) -> tuple[Part, ...]:
    say = desk.say
    ask = say("Ask the school to see or to erase what is kept under a badge.")
    return (
        Part(
            "what",
            say("What the game knows of a child"),
            (say("No name and no photo. At most an animal badge, and which answers were picked under it."),),
        ),
        Part(
            "who",
            say("Who sees it"),
            (
                say("The teacher sees counts of the class. The game opens no connection to the internet."),
                say("It is for teaching. Nobody is compared or ranked."),
            ),
        ),
        Part("until", say("Until when"), (_until(desk, there),)),
        Part("ask", say("Your rights"), (ask,)),
    )


def first() -> tuple[KeptPage, tuple[Run, ...]]:
    """The page, and what it asks for."""
    return KeptPage(), (Run(LookAtSchool()),)
