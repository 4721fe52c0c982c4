"""What is kept? A page for the teacher and one for parents; how long, which can be set; and what has left."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from game.scenes.room import frame
from game.scenes.room.changes import LookAtSchool, School, SetRule
from game.scenes.room.closed import closed
from game.scenes.room.files import Logged
from game.scenes.room.frame import Heading, To, before_it_is_there, led, page
from game.scenes.room.leaves import Leaf, paged, paged_reading
from game.scenes.room.notes import with_note
from game.scenes.room.saving import audience_names, form_names
from game.scenes.scene import Desk, Move, Run, Stay, Trouble
from game.ui.node import Column, Dialog, First, Node, Text
from game.ui.recipes.forms import face_tile, roomy
from game.ui.recipes.lists import Line, Part, card, grid, question
from game.ui.recipes.teacher import NARROW, small_tile
from game.ui.signal import Back
from game.ui.theme import Space

Tab = Literal["teachers", "parents", "rule", "left"]
TABS: tuple[Tab, ...] = ("teachers", "parents", "rule", "left")
ICONS: dict[Tab, str] = {"teachers": "eye", "parents": "people", "rule": "calendar", "left": "plane"}
DAYS: tuple[int | None, ...] = (None, 30, 60, 90, 180, 365)


@dataclass(frozen=True, slots=True)
class Turn:
    """Another page of what is kept."""

    tab: Tab


@dataclass(frozen=True, slots=True)
class Keep:
    """Keep results so long; nothing: to the end of the school year. ``sure`` after the question."""

    days: int | None
    sure: bool = False


@dataclass(frozen=True, slots=True)
class NotYet:
    """The question is put away, and nothing changes."""


@dataclass(frozen=True, slots=True)
class KeptPage:
    """Said to teachers and to parents; how long; and what has left. ``asked`` is a rule not yet confirmed."""

    there: School | None = None
    tab: Tab = "teachers"
    asked: Keep | None = None
    leaf: int = 0
    note: str = ""
    name = "room-kept"

    def view(self, desk: Desk) -> Node:
        """What is kept, what never, where and until when."""
        say, there = desk.say, self.there
        title = say("What is kept?")
        if there is None:
            return before_it_is_there(desk, To.KEPT, title, self.note)
        parts = [
            frame.Tab(f"tab-{one}", ICONS[one], tab_name(desk, one), Turn(one), one == self.tab)
            for one in TABS
        ]
        tabs, worded = tuple(one.bare for one in parts), tuple(one.worded for one in parts)
        bodies = {
            "teachers": lambda: paged_reading(desk, "teachers-page", _for_teachers(desk, there), self.leaf),
            "parents": lambda: paged_reading(desk, "parents-page", _for_parents(desk, there), self.leaf),
            "rule": lambda: _rules(desk, there),
            "left": lambda: _left(desk, there, self.leaf),
        }
        facts = self.note or tab_name(desk, self.tab)
        heading = Heading(title, facts, None, tabs, worded, self.note, stacks=True)
        over = _question(desk, self.asked) if self.asked else None
        return page(desk, To.KEPT, heading, with_note(desk, self.tab, bodies[self.tab]()), over)

    def update(self, message: object, desk: Desk) -> Move:
        """Pages turn; a rule that deletes is asked about first."""
        match message:
            case School():
                note = desk.say("Saved.") if self.asked else ""
                return Move(Stay(replace(self, there=message, asked=None, note=note)))
            case Trouble(sentence):
                return Move(Stay(replace(self, note=desk.told(sentence), asked=None)))
            case Turn(tab):
                return Move(Stay(replace(self, tab=tab, note="", leaf=0)))
            case Leaf(_, by):
                return Move(Stay(replace(self, leaf=max(0, self.leaf + by))))
            case Keep(days, sure=True):
                return Move(Stay(self), (Run(SetRule(days)),))
            case Keep():
                return Move(Stay(replace(self, asked=message)))
            case NotYet():
                return Move(Stay(replace(self, asked=None)))
            case Back() if self.asked:
                return Move(Stay(replace(self, asked=None)))
        return led(message, None) or Move(Stay(self))


def tab_name(desk: Desk, tab: Tab) -> str:
    """What a page is about."""
    say = desk.say
    return {
        "teachers": say("For teachers"),
        "parents": say("For parents"),
        "rule": say("How long"),
        "left": say("What has left"),
    }[tab]


def _named(desk: Desk, days: int | None) -> str:
    return desk.say("To the end of the school year") if days is None else desk.say("{n} days", n=days)


def _rules(desk: Desk, there: School) -> Node:
    now = int(there.rule) if there.rule else None
    tiles = [
        face_tile(f"keep-{days or 'year'}", _named(desk, days), "", Keep(days), chosen=days == now)
        for days in DAYS
    ]
    columns = 2 if desk.field.w < NARROW else 3
    until = _until(desk, there)
    said = Text(words=until, role="text", key="until")
    large = (Text(words=until, role="reading", key="until"), grid("rules", [*map(roomy, tiles)], columns))
    return First(
        children=(
            Column(children=(card(large, "rule", gap=Space.M),)),
            Column(children=(card((said, grid("rules", tiles, columns)), "rule", gap=Space.M),)),
            Column(children=(said, grid("rules", tiles, columns)), gap=Space.M),
        )
    )


def _question(desk: Desk, asked: Keep) -> Dialog:
    say = desk.say
    older = (
        say("What is from an earlier school year is deleted the next time Pingtown starts.")
        if asked.days is None
        else say("What is older than {n} days is deleted the next time Pingtown starts.", n=asked.days)
    )
    sentences = (older, say("It cannot be brought back, except from a backup."))
    tiles = (
        small_tile("keep-not", say("Leave it as it is"), NotYet(), "back", primary=True),
        small_tile("keep-sure", say("Use this rule"), Keep(asked.days, sure=True), "tick"),
    )
    return question("keep", _named(desk, asked.days), sentences, tiles)


def _left(desk: Desk, there: School, leaf: int) -> Node:
    if there.unread:
        return closed(
            desk,
            desk.say("What has left cannot be seen here"),
            desk.say(
                "What has left is kept in the folder for staff, which cannot be read on this computer "
                "({why}). Open the room on a computer of the staff.",
                why=there.unread,
            ),
        )
    lines = [
        Line(f"left{number}", _form(desk, one), _said(desk, one), end=one.day)
        for number, one in enumerate(there.exports)
    ]
    none = desk.say("Nothing has left yet. Every file that is saved stands here, with its day.")
    return paged(desk, "left", desk.say("What has left"), lines, none, leaf)


def _form(desk: Desk, one: Logged) -> str:
    """In which form something left; a backup is no form that can be chosen here."""
    if one.form == "backup":
        return desk.say("Backup")
    if one.form == "restore":
        return desk.say("Backup brought back")
    return form_names(desk)[one.form]


def _said(desk: Desk, one: Logged) -> str:
    """Whose, for whom, from where."""
    say = desk.say
    whose = one.whose or say("All classes")
    whom = say("every answer") if one.audience == "everything" else audience_names(desk)[one.audience][0]
    return " · ".join((whose, whom, say("by a command") if one.by_command else say("from this room")))


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
