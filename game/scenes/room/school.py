"""Our school: whom stories name, what holds here, the school's own stories, its folder, languages."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from game.lesson.model import Pack
from game.scenes.room import frame
from game.scenes.room import school_forms as forms
from game.scenes.room.changes import JoinSchool, LookAtSchool, SavePack, School
from game.scenes.room.fingers import Pad, opens, struck, typing_body
from game.scenes.room.frame import Heading, To, before_it_is_there, led, page
from game.scenes.room.leaves import Leaf, paged
from game.scenes.room.notes import with_note
from game.scenes.room.school_forms import LABEL, Turn
from game.scenes.room.school_words import short, tab_name
from game.scenes.room.words import came_along
from game.scenes.scene import Desk, Move, Run, Save, Stay, Trouble
from game.ui.node import Entry, Node, Written
from game.ui.recipes.forms import Field, form
from game.ui.recipes.lists import Line
from game.ui.recipes.teacher import NARROW, small_icon_tile, small_tile

Tab = Literal["people", "names", "rules", "age", "stories", "computer"]
TABS: tuple[Tab, ...] = ("people", "names", "rules", "age", "stories", "computer")
ICONS: dict[Tab, str] = {
    "people": "people",
    "names": "pencil",
    "rules": "form",
    "age": "calendar",
    "stories": "book",
    "computer": "settings",
}
PACKED: tuple[Tab, ...] = ("people", "names", "rules", "age")
"""What is written into the pack, and so wants saving."""
MOST = {"folder": 400, "since": 10, "source": 120}


@dataclass(frozen=True, slots=True)
class Open:
    """Another part of the page."""

    tab: Tab


@dataclass(frozen=True, slots=True)
class SchoolPage:
    """``folder`` is a path that is being typed; ``pack`` what stands in the form. While ``busy`` nothing
    is asked for twice: the second answer would hide what the first has brought.
    """

    there: School | None = None
    tab: Tab = "people"
    pack: Pack | None = None
    folder: str = ""
    leaf: int = 0
    note: str = ""
    pad: Pad | None = None
    busy: bool = False
    name = "room-school"

    def view(self, desk: Desk) -> Node:
        """One part at a time."""
        say, there, pack = desk.say, self.there, self.pack
        if there is None or pack is None:
            return before_it_is_there(desk, To.SCHOOL, say("Our school"), self.note)
        parts = [
            frame.Tab(
                f"tab-{one}", ICONS[one], tab_name(desk, one), Open(one), one == self.tab, short(desk, one)
            )
            for one in TABS
        ]
        tabs, worded = tuple(one.bare for one in parts), tuple(one.worded for one in parts)
        save = small_tile("save", say("Save"), Turn("save"), "tick", primary=True)
        small = small_icon_tile("save", "tick", say("Save"), Turn("save"), primary=True)
        if self._leaves(desk, pack) > 1:
            more = small_icon_tile("more-names", "down", say("The next page"), Leaf("names", 1))
            tabs, worded = (more, *tabs), (more, *worded)
        if self.tab in PACKED:
            tabs, worded = (*tabs, small if desk.field.w < NARROW else save), (*worded, save)
        bodies = {
            "people": lambda: forms.people(desk, pack),
            "names": lambda: forms.names(desk, pack, self.leaf),
            "rules": lambda: forms.rules(desk, pack, self.leaf),
            "age": lambda: forms.age(desk, pack),
            "stories": lambda: _stories(desk, there, self.leaf),
            "computer": lambda: self._computer(desk, there),
        }
        if self.pad is not None:
            typing = self._typing(desk, self.pad)
            return page(desk, To.SCHOOL, Heading(say("Our school")), typing)
        note = self.note or desk.told(there.note)
        facts = note or tab_name(desk, self.tab)
        heading = Heading(say("Our school"), facts, None, tabs, worded, note, stacks=True)
        return page(desk, To.SCHOOL, heading, with_note(desk, self.tab, bodies[self.tab]()))

    def _typing(self, desk: Desk, pad: Pad) -> Node:
        """The line that a finger types into."""
        say, key = desk.say, pad.key
        if key.startswith(LABEL) and self.pack is not None:
            line = forms.label_entry(desk, self.pack, key.removeprefix(LABEL))
            return typing_body(desk, pad, line.says, line)
        names = {"folder": say("School folder"), "since": say("Since"), "source": say("Source")}
        entry = Entry(key=key, value=self._value(key), says=names[key], most=MOST[key])
        return typing_body(desk, pad, names[key], entry)

    def _value(self, key: str) -> str:
        """What stands in a line now."""
        if self.there is None or self.pack is None:
            return ""
        if key.startswith(LABEL):
            return forms.label_of(self.pack, key.removeprefix(LABEL))
        age = self.pack.age_line
        return {"folder": self.folder or self.there.folder, "since": str(age.since), "source": age.source}[
            key
        ]

    def _computer(self, desk: Desk, there: School) -> Node:
        say = desk.say
        drafts = desk.settings.drafts
        shown = say("Shown, with a mark") if drafts else say("Not shown")
        both, short = say("Languages that are still drafts too"), say("Hide") if drafts else say("Show")
        switch = frame.Tab("drafts", "globe", both, Turn("drafts"), short=short)
        join = replace(small_tile("join", say("Use it"), Turn("join"), "tick"), shortcut="enter")
        folder = Entry(key="folder", value=self._value("folder"), says=say("School folder"), most=400)
        joins = () if there.managed else (opens(desk, "folder"), join)
        why = say(
            "Computers that share one school folder share classes, passphrase and results. Whoever looks "
            "after your computers knows its path."
        )
        use = Field("why-line", say("What it is for"), why)
        if there.brought:
            use = Field("why-line", say("Brought along"), came_along(desk, there.brought))
        return form(
            "computer",
            (
                Field("folder-line", say("School folder"), entry=folder, tiles=joins),
                use,
                Field(
                    "drafts-line",
                    say("Draft languages"),
                    shown,
                    tiles=(switch.bare,),
                    worded=(switch.worded,),
                ),
            ),
        )

    def update(self, message: object, desk: Desk) -> Move:
        """The form changes with every press; Save has it done."""
        key = self.pad.key if self.pad else "folder"
        hit = struck(self.pad, self._value(key), MOST.get(key, forms.LONGEST_LABEL), message)
        if hit is not None:
            after = replace(self, pad=hit[0])
            return after.update(hit[1], desk) if hit[1] is not None else Move(Stay(after))
        match message:
            case School():
                said = desk.say("Saved.") if self.there is not None else ""
                return Move(
                    Stay(replace(self, there=message, pack=message.pack, folder="", note=said, busy=False))
                )
            case Trouble(sentence):
                return Move(Stay(replace(self, note=desk.told(sentence), busy=False)))
            case Turn("join" | "save") if self.busy:
                return Move(Stay(self))
            case Open(tab):
                return Move(Stay(replace(self, tab=tab, note="", leaf=0)))
            case Leaf(name, by):
                return Move(Stay(replace(self, leaf=self._turned(desk, name, by))))
            case Turn("drafts"):
                return Move(Stay(self), (Save(desk.settings.with_("drafts", not desk.settings.drafts)),))
            case Turn("join"):
                return Move(Stay(self._busy(desk)), (Run(JoinSchool(self._value("folder"))),))
            case Turn("save") if self.pack is not None:
                return Move(Stay(self._busy(desk)), (Run(SavePack(self.pack)),))
            case Turn(what) if self.pack is not None:
                return Move(Stay(replace(self, pack=forms.turned(self.pack, what), note="")))
            case Written(name, value):
                return Move(Stay(self._written(name, value)))
        return led(message, None) or Move(Stay(self))

    def _busy(self, desk: Desk) -> SchoolPage:
        """The page while the school folder is being written in: over a network that may take a while."""
        return replace(self, note=desk.say("One moment, please …"), busy=True)

    def _leaves(self, desk: Desk, pack: Pack) -> int:
        """So many leaves this part of the page has."""
        if self.tab == "rules":
            return 1 + forms.cramped(desk)
        return forms.leaves_of(pack) if self.tab == "names" else 1

    def _turned(self, desk: Desk, name: str, by: int) -> int:
        """Names and rules go round; the list of findings ends."""
        if name == "names" and self.pack is not None:
            return (self.leaf + by) % self._leaves(desk, self.pack)
        return max(0, self.leaf + by)

    def _written(self, name: str, value: str) -> SchoolPage:
        """The page with another line in its form."""
        if name == "folder":
            return replace(self, folder=value)
        if self.pack is None:
            return self
        if name.startswith(LABEL):
            return replace(self, pack=forms.labelled(self.pack, name.removeprefix(LABEL), value), note="")
        old = self.pack.age_line
        line = replace(old, since=value) if name == "since" else replace(old, source=value)
        return replace(self, pack=replace(self.pack, age_line=line))


def _stories(desk: Desk, there: School, leaf: int) -> Node:
    say = desk.say
    lines = [Line(f"finding{n}", one) for n, one in enumerate(there.findings)]
    title = desk.say_n("{n} story of our own", "{n} stories of our own", there.stories)
    none = say("Nothing is wrong. Your own stories lie in {folder}.", folder=there.stories_in)
    return paged(desk, "findings", title, lines, none, leaf)


def first() -> tuple[SchoolPage, tuple[Run, ...]]:
    """The page, and what it asks for."""
    return SchoolPage(), (Run(LookAtSchool()),)
