"""Our school: whom stories name, what holds here, the school's own stories, its folder, languages."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from game.lesson.model import Adult, Pack
from game.lesson.model.base import AdultRole
from game.scenes.room.asks import JoinSchool, LookAtSchool, SavePack, School
from game.scenes.room.fingers import Pad, opens, struck, typing_body
from game.scenes.room.frame import Heading, To, led, page
from game.scenes.room.leaves import Leaf, cut
from game.scenes.room.school_words import adult_name, tab_name
from game.scenes.scene import Desk, Move, Run, Save, Stay, Trouble
from game.ui.node import Entry, Node, Written
from game.ui.recipes.forms import Field, face_tile, form
from game.ui.recipes.lists import Line, grid, listing, waiting
from game.ui.recipes.teacher import NARROW, small_icon_tile, small_tile

Tab = Literal["people", "rules", "stories", "computer"]
TABS: tuple[Tab, ...] = ("people", "rules", "stories", "computer")
ICONS: dict[Tab, str] = {"people": "people", "rules": "form", "stories": "book", "computer": "settings"}
ADULTS: dict[str, tuple[AdultRole, str]] = {
    "class-teacher": ("school_adult", "people/miss-patel-listening"),
    "teaching-assistant": ("school_adult", "people/assistant-listening"),
    "headteacher": ("head", "people/mr-okafor-listening"),
    "mum": ("home_adult", "people/mum-listening"),
    "dad": ("home_adult", "people/carer-listening"),
    "gran": ("home_adult", "people/carer-listening"),
    "grandad": ("home_adult", "people/grandad-listening"),
    "carer": ("home_adult", "people/carer-listening"),
    "home-grown-up": ("home_adult", "people/carer-listening"),
}
MOST = {"folder": 400, "since": 10, "source": 120}
AGES = range(13, 19)
BLOG = ("first_names_only", "checked_first", "full_sentences", "photos_of_children")


@dataclass(frozen=True, slots=True)
class Open:
    """Another part of the page."""

    tab: Tab


@dataclass(frozen=True, slots=True)
class Turn:
    """One thing is set otherwise: a grown-up by word, or a rule by name."""

    what: str


@dataclass(frozen=True, slots=True)
class SchoolPage:
    """``folder`` is a path that is being typed; ``pack`` what stands in the form."""

    there: School | None = None
    tab: Tab = "people"
    pack: Pack | None = None
    folder: str = ""
    leaf: int = 0
    note: str = ""
    pad: Pad | None = None
    name = "room-school"

    def view(self, desk: Desk) -> Node:
        """One part at a time."""
        say, there, pack = desk.say, self.there, self.pack
        if there is None or pack is None:
            return page(desk, To.SCHOOL, Heading(say("Our school"), self.note), waiting(say("Gathering …")))
        tabs = tuple(
            small_icon_tile(f"tab-{one}", ICONS[one], tab_name(desk, one), Open(one), chosen=one == self.tab)
            for one in TABS
        )
        save = small_tile("save", say("Save"), Turn("save"), "tick", primary=True)
        actions = (*tabs, save) if self.tab in ("people", "rules") else tabs
        bodies = {
            "people": lambda: _people(desk, pack),
            "rules": lambda: _rules(desk, pack),
            "stories": lambda: _stories(desk, there, self.leaf),
            "computer": lambda: self._computer(desk, there),
        }
        if self.pad is not None:
            typing = self._typing(desk, self.pad)
            return page(desk, To.SCHOOL, Heading(say("Our school")), typing)
        note = self.note or there.note or tab_name(desk, self.tab)
        return page(desk, To.SCHOOL, Heading(say("Our school"), note, actions=actions), bodies[self.tab]())

    def _typing(self, desk: Desk, pad: Pad) -> Node:
        """The line that a finger types into."""
        say, key = desk.say, pad.key
        names = {"folder": say("School folder"), "since": say("Since"), "source": say("Source")}
        entry = Entry(key=key, value=self._value(key), says=names[key], most=MOST[key])
        return typing_body(desk, pad, names[key], entry)

    def _value(self, key: str) -> str:
        """What stands in a line now."""
        if self.there is None or self.pack is None:
            return ""
        age = self.pack.age_line
        return {"folder": self.folder or self.there.folder, "since": str(age.since), "source": age.source}[
            key
        ]

    def _computer(self, desk: Desk, there: School) -> Node:
        say = desk.say
        drafts = desk.settings.drafts
        shown = say("Shown, with a mark") if drafts else say("Not shown")
        switch = small_icon_tile(
            "drafts", "globe", say("Languages that are still drafts too"), Turn("drafts"), chosen=drafts
        )
        join = small_tile("join", say("Use it"), Turn("join"), "tick")
        folder = Entry(key="folder", value=self._value("folder"), says=say("School folder"), most=400)
        joins = () if there.managed else (opens(desk, "folder"), join)
        return form(
            "computer",
            (
                Field("folder-line", say("School folder"), entry=folder, tiles=joins),
                Field("drafts-line", say("Draft languages"), shown, tiles=(switch,)),
            ),
        )

    def update(self, message: object, desk: Desk) -> Move:
        """The form changes with every press; Save has it done."""
        key = self.pad.key if self.pad else "folder"
        hit = struck(self.pad, self._value(key), MOST[key], message)
        if hit is not None:
            after = replace(self, pad=hit[0])
            return after.update(hit[1], desk) if hit[1] is not None else Move(Stay(after))
        match message:
            case School():
                said = desk.say("Saved.") if self.there is not None else ""
                return Move(Stay(replace(self, there=message, pack=message.pack, folder="", note=said)))
            case Trouble(sentence):
                return Move(Stay(replace(self, note=sentence)))
            case Open(tab):
                return Move(Stay(replace(self, tab=tab, note="")))
            case Leaf("findings", by):
                return Move(Stay(replace(self, leaf=max(0, self.leaf + by))))
            case Turn("drafts"):
                return Move(Stay(self), (Save(desk.settings.with_("drafts", not desk.settings.drafts)),))
            case Turn("join"):
                return Move(Stay(self), (Run(JoinSchool(self.folder)),))
            case Turn("save") if self.pack is not None:
                return Move(Stay(self), (Run(SavePack(self.pack)),))
            case Turn(what) if self.pack is not None:
                return Move(Stay(replace(self, pack=turned(self.pack, what), note="")))
            case Written("folder", value):
                return Move(Stay(replace(self, folder=value)))
            case Written(name, value) if self.pack is not None:
                old = self.pack.age_line
                line = replace(old, since=value) if name == "since" else replace(old, source=value)
                return Move(Stay(replace(self, pack=replace(self.pack, age_line=line))))
        return led(message, None) or Move(Stay(self))


def turned(pack: Pack, what: str) -> Pack:
    """The pack with one thing set otherwise."""
    match what:
        case "meeting":
            return replace(pack, meeting="with-adult" if pack.meeting == "never" else "never")
        case "bullying":
            if pack.out_of_school_bullying == "families-decide":
                return replace(pack, out_of_school_bullying="school-acts")
            return replace(pack, out_of_school_bullying="families-decide")
        case "older" | "younger":
            number = pack.age_line.number + (1 if what == "older" else -1)
            line = replace(pack.age_line, number=min(max(number, AGES[0]), AGES[-1]))
            return replace(pack, age_line=line)
        case _ if what in BLOG:
            return replace(pack, blog=replace(pack.blog, **{what: not getattr(pack.blog, what)}))
        case _ if what in ADULTS:
            return replace(pack, adults=_adults(pack, what))
    return pack


def _adults(pack: Pack, word: str) -> tuple[Adult, ...]:
    """With this grown-up, or without; those who stay keep their faces and their names on the card."""
    if any(one.word == word for one in pack.adults):
        return tuple(one for one in pack.adults if one.word != word)
    role, picture = ADULTS[word]
    return (*pack.adults, Adult(role=role, word=word, picture=picture))


def _people(desk: Desk, pack: Pack) -> Node:
    here = {one.word for one in pack.adults}
    narrow = desk.field.w < NARROW
    roomy = desk.look.text_size == "usual"
    size = (76.0 if roomy else 0.0) if narrow else 150.0
    tiles = [
        face_tile(
            f"adult-{word}", adult_name(desk, word), picture, Turn(word), chosen=word in here, size=size
        )
        for word, (_, picture) in ADULTS.items()
    ]
    return grid("adults", tiles, 2 if narrow else 3)


def _rules(desk: Desk, pack: Pack) -> Node:
    say, age, blog = desk.say, pack.age_line, pack.blog
    change = say("Change it")
    meets = say("Never") if pack.meeting == "never" else say("Only with a grown-up from home")
    acts = pack.out_of_school_bullying == "school-acts"
    icons = {
        "first_names_only": ("person", say("First names only")),
        "checked_first": ("eye", say("A teacher looks first")),
        "full_sentences": ("book", say("Full sentences")),
        "photos_of_children": ("camera", say("Photos of children")),
    }
    holds = [words for name, (_, words) in icons.items() if getattr(blog, name)]
    since = Entry(key="since", value=str(age.since), says=say("Since"), most=10)
    return form(
        "rules",
        (
            Field(
                "meeting-line",
                say("Meeting somebody"),
                meets,
                tiles=(small_icon_tile("meeting", "people", change, Turn("meeting")),),
            ),
            Field(
                "bullying-line",
                say("Unkindness outside school"),
                say("The school acts") if acts else say("Families decide, with our help"),
                tiles=(small_icon_tile("bullying", "school", change, Turn("bullying")),),
            ),
            Field(
                "blog-line",
                say("The class's own page"),
                ", ".join(holds),
                tiles=tuple(
                    small_icon_tile(name, icon, words, Turn(name), chosen=getattr(blog, name))
                    for name, (icon, words) in icons.items()
                ),
            ),
            Field(
                "age-line",
                say("Age for joining"),
                str(age.number),
                tiles=(
                    small_icon_tile("younger", "minus", say("Younger"), Turn("younger")),
                    small_icon_tile("older", "plus", say("Older"), Turn("older")),
                ),
            ),
            Field("since-line", say("Since"), entry=since, tiles=(opens(desk, "since"),)),
            Field(
                "source-line",
                say("Source"),
                entry=Entry(key="source", value=age.source, says=say("Source"), most=120),
                tiles=(opens(desk, "source"),),
            ),
        ),
    )


def _stories(desk: Desk, there: School, leaf: int) -> Node:
    say = desk.say
    part = cut(desk, "findings", len(there.findings), leaf, 3)
    lines = [Line(f"finding{n}", one) for n, one in enumerate(there.findings[part.first : part.last])]
    title = desk.say_n("{n} story of our own", "{n} stories of our own", there.stories)
    none = say("Nothing is wrong. Your own stories lie in {folder}.", folder=there.stories_in)
    return listing("findings", title, lines, none, part.pager)


def first() -> tuple[SchoolPage, tuple[Run, ...]]:
    """The page, and what it asks for."""
    return SchoolPage(), (Run(LookAtSchool()),)
