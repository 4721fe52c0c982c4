"""The forms of the school's pack: whom stories name, what holds here, from which age one may join."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import get_args

from game.lesson.model import Adult, Pack
from game.lesson.model.base import AdultRole, Looker
from game.scenes.room.fingers import opens
from game.scenes.room.frame import Tab
from game.scenes.room.school_words import adult_name
from game.scenes.scene import Desk
from game.ui.node import Entry, Node
from game.ui.recipes.forms import Field, face_tile, form
from game.ui.recipes.lists import grid
from game.ui.recipes.teacher import NARROW, small_icon_tile
from game.ui.theme import Space
from game.words.alike import listed

ADULTS: dict[str, tuple[AdultRole, str]] = {
    "class-teacher": ("school_adult", "people/miss-patel-listening"),
    "teaching-assistant": ("school_adult", "people/assistant-listening"),
    "headteacher": ("head", "people/mr-okafor-listening"),
    "mum": ("home_adult", "people/mum-listening"),
    "dad": ("home_adult", "people/dad-listening"),
    "gran": ("home_adult", "people/carer-listening"),
    "grandad": ("home_adult", "people/grandad-listening"),
    "carer": ("home_adult", "people/uncle-listening"),
    "home-grown-up": ("home_adult", "people/aunt-listening"),
}
LONGEST_LABEL = 30
NAMES = 5
LABEL = "label-"
"""What a line for the name on a card is called, with the grown-up's word behind it."""
AGES = range(13, 19)
LOOKERS: tuple[Looker, ...] = get_args(Looker)
BLOG = ("first_names_only", "checked_first", "full_sentences", "photos_of_children")


@dataclass(frozen=True, slots=True)
class Turn:
    """One thing is set otherwise: a grown-up by word, or a rule by name."""

    what: str


def turned(pack: Pack, what: str) -> Pack:
    """The pack with one thing set otherwise."""
    match what:
        case "meeting":
            return replace(pack, meeting="with-adult" if pack.meeting == "never" else "never")
        case "bullying":
            if pack.out_of_school_bullying == "families-decide":
                return replace(pack, out_of_school_bullying="school-acts")
            return replace(pack, out_of_school_bullying="families-decide")
        case "looks-into":
            order = LOOKERS.index(pack.looks_into) + 1
            return replace(pack, looks_into=LOOKERS[order % len(LOOKERS)])
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


def people(desk: Desk, pack: Pack) -> Node:
    """Whom stories name: pressed is named."""
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


def rules(desk: Desk, pack: Pack, leaf: int) -> Node:
    """What holds here; the class's own page on a leaf of its own, where words are too large for all."""
    say, blog = desk.say, pack.blog
    change = say("Change it")
    meets = say("Never") if pack.meeting == "never" else say("Only with a grown-up from home")
    acts = pack.out_of_school_bullying == "school-acts"
    icons = {
        "first_names_only": ("person", say("First names only")),
        "checked_first": ("eye", say("A teacher looks first")),
        "full_sentences": ("book", say("Full sentences")),
        "photos_of_children": ("camera", say("Photos of children")),
    }
    meeting, looks, bullying = (
        Tab(what, icon, change, Turn(what))
        for what, icon in (("meeting", "people"), ("looks-into", "lens"), ("bullying", "school"))
    )
    page = [Tab(name, icon, words, Turn(name), getattr(blog, name)) for name, (icon, words) in icons.items()]
    holds = [words for name, (_, words) in icons.items() if getattr(blog, name)]
    fields: tuple[Field, ...] = (
        Field(
            "meeting-line",
            say("Meeting somebody"),
            meets,
            tiles=(meeting.bare,),
            worded=(meeting.worded,),
        ),
        Field(
            "looks-into-line",
            say("What happened in school"),
            {
                "class-teacher": say("The class’s teacher looks into it"),
                "headteacher": say("The headteacher looks into it"),
                "safeguarding-lead": say("The safeguarding lead looks into it"),
            }[pack.looks_into],
            tiles=(looks.bare,),
            worded=(looks.worded,),
        ),
        Field(
            "bullying-line",
            say("Unkindness outside school"),
            say("The school acts") if acts else say("Families decide, with our help"),
            tiles=(bullying.bare,),
            worded=(bullying.worded,),
        ),
        Field(
            "blog-line",
            say("The class’s own page"),
            listed(say, holds),
            tiles=tuple(one.bare for one in page),
            worded=tuple(replace(one.worded, pad_x=Space.L) for one in page),
            many=True,
        ),
    )
    if cramped(desk):
        fields = fields[-1:] if leaf % 2 else fields[:-1]
    return form("rules", fields)


def cramped(desk: Desk) -> bool:
    """Have all rules no room at once, with the words of their tiles and of the tabs above?"""
    return desk.field.w < NARROW and desk.look.text_size == "largest"


def age(desk: Desk, pack: Pack) -> Node:
    """The age for joining: it moves, so it has a day and a source."""
    say, age = desk.say, pack.age_line
    since = Entry(key="since", value=str(age.since), says=say("Since"), most=10)
    return form(
        "age",
        (
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


def names(desk: Desk, pack: Pack, leaf: int) -> Node:
    """What stands on a grown-up's card: a name as it is on the door, or nothing."""
    shown = pack.adults[leaf * NAMES : (leaf + 1) * NAMES]
    return form(
        "names",
        tuple(
            Field(
                f"{one.word}-line",
                adult_name(desk, one.word),
                entry=label_entry(desk, pack, one.word),
                tiles=(opens(desk, LABEL + one.word),),
            )
            for one in shown
        ),
    )


def label_entry(desk: Desk, pack: Pack, word: str) -> Entry:
    """The line for the name on this grown-up's card."""
    said = desk.say("Name on the card of: {who}", who=adult_name(desk, word))
    return Entry(key=LABEL + word, value=label_of(pack, word), says=said, most=LONGEST_LABEL)


def label_of(pack: Pack, word: str) -> str:
    """The name on this grown-up's card."""
    return next((one.label or "" for one in pack.adults if one.word == word), "")


def leaves_of(pack: Pack) -> int:
    """So many pages the names have."""
    return max(1, -(-len(pack.adults) // NAMES))


def labelled(pack: Pack, word: str, label: str) -> Pack:
    """The pack with this name on that grown-up's card; an empty one takes it off."""
    adults = tuple(replace(one, label=label or None) if one.word == word else one for one in pack.adults)
    return replace(pack, adults=adults)
