"""What every page of the room has: the side bar, the head, the ways to the other pages, the lock."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from game.scenes.room.asks import LockUp, Shut
from game.scenes.scene import Desk, Home, Idle, Move, Replace, Run
from game.ui.node import Dialog, Layers, Node, Tile
from game.ui.recipes.lists import stopped, waiting
from game.ui.recipes.teacher import Head, Place, SideBar, small_icon_tile, small_tile, teacher_screen
from game.ui.signal import Back
from game.ui.theme import Space

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
    """The head of a page: whose it is, a line of facts, and what can be done; with words where they fit, and
    then a ``remark`` in the place of facts that the words say already. On a page that is high enough they
    ``stack``, below the title, where the line of the title has no room for their words.
    """

    title: str
    facts: str = ""
    change: Tile | None = None
    actions: tuple[Tile, ...] = ()
    worded: tuple[Tile, ...] = ()
    remark: str | None = None
    stacks: bool = False


@dataclass(frozen=True, slots=True)
class Tab:
    """A part of a page, or a way: its picture, its name, and a shorter one that stands on its tile where it
    fits.
    """

    key: str
    icon: str
    name: str
    message: object
    chosen: bool = False
    short: str = ""

    @property
    def bare(self) -> Tile:
        """With its picture alone."""
        return small_icon_tile(self.key, self.icon, self.name, self.message, chosen=self.chosen)

    @property
    def worded(self) -> Tile:
        """With its words alone."""
        words = small_tile(self.key, self.short or self.name, self.message, chosen=self.chosen)
        return replace(words, says=self.name, pad_x=Space.S)


def page(
    desk: Desk,
    here: To,
    heading: Heading,
    body: Node,
    over: Dialog | None = None,
    *,
    waits: bool = False,
    worded: Node | None = None,
) -> Node:
    """A page of the room; ``over`` is a question that lies over it, ``worded`` stands in the place of the
    body where the tiles of the head have their words.

    Keys begin at its work, not where they were in the side bar: every page has a key of its own, and so has
    one that ``waits`` for what it shows.
    """
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
    lock = Place("lock", "lock", say("Lock the room"), To.LOCK)
    bar = SideBar(say("Pingtown"), "mascots/tally-calm", places, lock, desk.look.text_size)
    head = Head(
        heading.title,
        heading.facts,
        heading.change,
        heading.actions,
        heading.worded,
        heading.remark,
        heading.stacks,
    )
    screen = teacher_screen(desk.field, bar, head, body, worded)
    below = Layers(children=(screen,), key=f"{here.value}-waits" if waits else here.value)
    return below if over is None else Layers(children=(below, over))


def before_it_is_there(desk: Desk, here: To, title: str, why: str = "") -> Node:
    """A page whose work is being done; ``why``: it cannot be, and nobody waits any longer."""
    if why:
        return page(desk, here, Heading(title), stopped(why))
    return page(desk, here, Heading(title), waiting(desk.say("Gathering …")), waits=True)


def led(message: object, seen: Seen | None, before: To | None = To.OVERVIEW) -> Move | None:
    """Where a message leads that every page understands; nothing if the page has to know it.

    ``before``: the page that Escape leads back to; with none it leads out of the room.
    """
    match message:
        case Back() if before is not None:
            return opened(before, seen)
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
