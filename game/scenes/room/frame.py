"""What every page of the room has: the side bar, the head, the ways to the other pages, the lock."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from game.scenes.room.asks import LockUp, Shut
from game.scenes.scene import Desk, Home, Idle, Move, Replace, Run
from game.ui.node import Dialog, Layers, Node, Tile
from game.ui.recipes.teacher import Head, Place, SideBar, teacher_screen
from game.ui.signal import Back

if TYPE_CHECKING:
    from game.scenes.room.asks import Seen


class To(Enum):
    """The pages."""

    OVERVIEW = "overview"
    NEXT = "next"
    COVERED = "covered"
    SAVING = "saving"
    PAPERS = "papers"
    CLASSES = "classes"
    SCHOOL = "school"
    KEPT = "kept"
    LOCK = "lock"


@dataclass(frozen=True, slots=True)
class Heading:
    """The head of a page: whose it is, a line of facts, and what can be done."""

    title: str
    facts: str = ""
    change: Tile | None = None
    actions: tuple[Tile, ...] = ()


def page(desk: Desk, here: To, heading: Heading, body: Node, over: Dialog | None = None) -> Node:
    """A page of the room; ``over`` is a question that lies over it."""
    say = desk.say
    names = (
        (To.OVERVIEW, "chart", say("Overview")),
        (To.NEXT, "replay", say("What is next")),
        (To.COVERED, "tick", say("Coverage")),
        (To.SAVING, "print", say("Save and print")),
        (To.CLASSES, "people", say("Classes")),
        (To.SCHOOL, "home", say("Our school")),
        (To.KEPT, "eye", say("What is kept?")),
    )
    places = tuple(Place(to.value, icon, words, to, to is here) for to, icon, words in names)
    bar = SideBar(
        say("Pingtown"), "mascots/tally-calm", places, Place("lock", "lock", say("Lock the room"), To.LOCK)
    )
    head = Head(heading.title, heading.facts, heading.change, heading.actions)
    screen = teacher_screen(desk.field, bar, head, body)
    if over is None:
        return screen
    return Layers(children=(Layers(children=(screen,), key="below"), over))


def led(message: object, seen: Seen | None) -> Move | None:
    """Where a message leads that every page understands; nothing if the page has to know it."""
    match message:
        case To.LOCK | Idle() | Back():
            return Move(Home(), (Run(LockUp()),))
        case Shut():
            return Move(Home())
        case To():
            return opened(message, seen)
    return None


def opened(to: To, seen: Seen | None) -> Move:
    """A page, and the work it begins with."""
    from game.scenes.room import pages  # noqa: PLC0415  (the pages know this frame)

    scene, effects = pages.page_of(to, seen)
    return Move(Replace(scene), effects)
