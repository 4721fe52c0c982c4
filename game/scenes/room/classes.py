"""The classes: which there are, which one this computer has today, what is kept of each, and erasing it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.scenes.room.changes import (
    BringAlong,
    Classes,
    EraseClass,
    ListClasses,
    OpenToday,
    WillErase,
    WouldErase,
)
from game.scenes.room.frame import Heading, Tab, To, before_it_is_there, led, page
from game.scenes.room.leaves import Leaf, paged
from game.scenes.room.notes import with_note
from game.scenes.room.words import came_along
from game.scenes.scene import Desk, Move, Replace, Run, Stay, Trouble
from game.school.classes import SchoolClass
from game.ui.node import Art, Dialog, Node, Tile
from game.ui.recipes.lists import Line, question, reading
from game.ui.recipes.lists import Part as Said
from game.ui.recipes.teacher import NARROW, small_icon_tile, small_tile
from game.ui.signal import Back
from game.words.alike import listed, years

SIGN = 64.0


@dataclass(frozen=True, slots=True)
class Change:
    """The form of a class; of a new one without a code."""

    code: str = ""


@dataclass(frozen=True, slots=True)
class Never:
    """Nothing is erased."""


@dataclass(frozen=True, slots=True)
class ClassesPage:
    """``erasing``: the question lies over the page, with what would go."""

    there: Classes | None = None
    leaf: int = 0
    erasing: WillErase | None = None
    note: str = ""
    name = "room-classes"

    def view(self, desk: Desk) -> Node:
        """A line for each class."""
        say, there = desk.say, self.there
        if there is None:
            return before_it_is_there(desk, To.CLASSES, say("Classes"), self.note)
        lines = [_line(desk, one, there) for one in there.classes]
        new = small_tile("new", say("New class"), Change(), "plus", primary=True)
        bring = (_bring(desk),) if there.waiting else ()
        heading = Heading(say("Classes"), self.note or desk.told(_fact(desk, there)), actions=(*bring, new))
        title = say("Classes of this school")
        body = paged(desk, "classes", title, lines, "", self.leaf) if lines else _none(desk)
        body = with_note(desk, "classes", body)
        over = _question(desk, self.erasing) if self.erasing is not None else None
        return page(desk, To.CLASSES, heading, body, over)

    def update(self, message: object, desk: Desk) -> Move:
        """What is changed is done beside the frames; the list that comes back is the true one."""
        if self.erasing is not None:
            return self._asked(message, desk)
        match message:
            case Classes():
                return Move(Stay(replace(self, there=message, note="")))
            case WillErase():
                return Move(Stay(replace(self, erasing=message, note="")))
            case Trouble(sentence):
                return Move(Stay(replace(self, note=desk.told(sentence))))
            case Leaf("classes", by):
                return Move(Stay(replace(self, leaf=max(0, self.leaf + by))))
            case OpenToday() | WouldErase() | BringAlong():
                return Move(Stay(self._busy(desk)), (Run(message),))
            case Change(code) if self.there is not None:
                from game.scenes.room.class_form import form_of  # noqa: PLC0415  (it leads back here)

                return Move(Replace(form_of(self.there, code)))
        return led(message, None) or Move(Stay(self))

    def _busy(self, desk: Desk) -> ClassesPage:
        """The page while it is being done: over a network that may take a while."""
        return replace(self, note=desk.say("One moment, please …"))

    def _asked(self, message: object, desk: Desk) -> Move:
        """Only what lies over the page is heard; Escape keeps everything."""
        match message:
            case Never() | Back():
                return Move(Stay(replace(self, erasing=None)))
            case EraseClass():
                return Move(Stay(replace(self._busy(desk), erasing=None)), (Run(message),))
            case Classes():
                return Move(Stay(replace(self, there=message)))
        return led(message, None) or Move(Stay(self))


def _none(desk: Desk) -> Node:
    """What a class is good for, where there is none."""
    say = desk.say
    why = (
        say("A class has a name, its years, and a picture sign, by which its children find it."),
        say("Then you see what the class has learnt, and what should come back."),
    )
    return reading("none", (Said("none", say("There are no classes yet."), why),))


def _fact(desk: Desk, there: Classes) -> str:
    """What should be known of the list: what came along, what is wrong, what waits here."""
    if there.brought:
        return came_along(desk, there.brought)
    if there.note or not there.waiting:
        return there.note
    return desk.say(
        "Made on this computer before it had a school folder, and not in use: {names}.",
        names=listed(desk.say, there.waiting),
    )


def _bring(desk: Desk) -> Tile:
    words = desk.say("Bring them along")
    if desk.field.w < NARROW:
        return small_icon_tile("bring", "people", words, BringAlong())
    return small_tile("bring", words, BringAlong(), "people")


def _line(desk: Desk, one: SchoolClass, there: Classes) -> Line:
    say = desk.say
    kept = next((kept for kept in there.kept if kept.code == one.code), None)
    here = one.code == there.now
    details = [years(desk.say, one.years)]
    if here:
        details.append(say("open here today"))
    if one.badges:
        details.append(say("badges"))
    if kept is not None:
        details.append(desk.say_n("{n} sitting", "{n} sittings", kept.sittings))
    picture = Art(name=one.picture, width=SIGN, height=SIGN)
    ways = _ways(desk, one, here)
    bare, worded = tuple(way.bare for way in ways), tuple(way.worded for way in ways)
    return Line(one.code, one.label, " · ".join(details), picture=picture, tiles=bare, worded=worded)


def _ways(desk: Desk, one: SchoolClass, here: bool) -> tuple[Tab, ...]:
    """What can be done with a class."""
    say = desk.say
    return (
        Tab(
            f"open-{one.code}",
            "leave" if here else "calendar",
            say("Close it here") if here else say("Open {name} here for today", name=one.label),
            OpenToday(None if here else one.code),
            short="" if here else say("Open here today"),
        ),
        Tab(
            f"change-{one.code}",
            "pencil",
            say("Change {name}", name=one.label),
            Change(one.code),
            short=say("Change"),
        ),
        Tab(
            f"erase-{one.code}",
            "close",
            say("Erase results of {name}", name=one.label),
            WouldErase(one.code),
            short=say("Erase results"),
        ),
    )


def _question(desk: Desk, found: WillErase) -> Dialog:
    say = desk.say
    sittings = desk.say_n("{n} sitting", "{n} sittings", found.sittings)
    answers = desk.say_n("{n} answer", "{n} answers", found.answers)
    went = say(
        "This goes for good: {sittings} with {answers}, and its stickers.", sittings=sittings, answers=answers
    )
    where = say("On this computer and in the school folder now, on other computers at their next start.")
    keep = replace(small_tile("keep", say("Keep everything"), Never(), primary=True), shortcut="escape")
    erase = small_tile("erase-now", say("Erase for good"), EraseClass(found.code), "close")
    title = say("Erase what {name} has answered?", name=found.label)
    return question("erase", title, (went, where), (keep, erase))


def first() -> tuple[ClassesPage, tuple[Run, ...]]:
    """The page, and the list that it asks for."""
    return ClassesPage(), (Run(ListClasses()),)
