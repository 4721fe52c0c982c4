"""A card to take home: what was practised, one thing to ask, how to help, whom to tell.

It fits on half a sheet, so a sheet of A4 holds it twice and is cut once. It says nothing about the child who
carries it.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.lesson import model
from game.papers.blocks import Art, Beside, Block, Card, Gap, Heading, Pair, Points, Text
from game.papers.look import A4
from game.papers.pdf import Sheet
from game.papers.setting import Room, high, place
from game.papers.teller import Teller
from game.scenes.story.grownups import known
from game.scenes.story.saying import RULES
from game.ui.recipes.talk import MASCOTS
from game.words.alike import listed, quoted

CHILDLINE = "0800 1111"
EDGE = 34.0
WAYS = ((96.0, "child"), (84.0, "text"), (60.0, "text"), (0.0, "text"), (0.0, "small"))
"""How large the mascot and the words for grown-ups may be: they give way where words are long."""


@dataclass(frozen=True, slots=True)
class HomeCard:
    """The words of one card."""

    letter: str
    title: str
    practised: tuple[str, ...]
    asks: tuple[str, ...]
    help: str = ""


def of_story(teller: Teller, one: model.Story) -> HomeCard:
    """What one story leaves to talk about."""
    goal = teller.tale(f"{one.id}/goal", one.goal)
    return HomeCard(
        one.letter,
        teller.tale(f"{one.id}/title", one.title),
        (goal,),
        (teller.tale(f"{one.id}/home", one.home),),
    )


def of_plan(teller: Teller, one: model.Plan) -> HomeCard:
    """What a lesson leaves to talk about: its own card, or else what its stories leave."""
    place = f"plans/{one.id}"
    title = teller.tale(f"{place}/title", one.title)
    told = [story for name in one.stories if (story := teller.story(name))]
    every = tuple(teller.tale(f"{story.id}/home", story.home) for story in told)
    if one.home is not None:
        said = (
            teller.tale(f"{place}/home-card/{name}", getattr(one.home, name))
            for name in ("practised", "ask", "help")
        )
        practised, ask, help_ = said
        asks = every if one.kind == "workshop" else (ask,)  # as the card at the end of the evening has them
        return HomeCard(one.rule, title, (practised,), asks, help_)
    end = teller.tale(f"{place}/end", one.end)
    goals = [teller.tale(f"{story.id}/goal", story.goal) for story in told]
    return HomeCard(one.rule, title, tuple(dict.fromkeys([end, *goals])), every[:1])


def blocks(
    teller: Teller, card: HomeCard, mascot: float = WAYS[0][0], role: str = WAYS[0][1]
) -> tuple[Block, ...]:
    """What stands on it."""
    say = teller.say
    rule = say(RULES[card.letter])  # marked in RULES
    several = len(card.asks) > 1
    asked: tuple[Block, ...] = (
        Text(say("Ask at home") if several else say("One thing to ask"), "label", "soft"),
        *(Text(quoted(say, one), role if several else "child-lead") for one in card.asks),
    )
    if mascot:
        points = Art(f"mascots/{MASCOTS[card.letter]}-pointing", mascot, mascot, turns=True)
        asked = (Beside(points, asked),)
    return (
        Heading(card.title, 1, card.letter),
        *((Text(teller.draft, "small", "soft"),) if teller.draft else ()),
        Text(say("Today in Pingtown we practised:"), "text", "soft"),
        Points(card.practised, "child"),
        Card(asked, fill=f"{card.letter}-wash", line=f"{card.letter}-edge"),
        Text(rule, "child"),
        Gap(4),
        Heading(say("How you can help"), 3),
        Points((*((card.help,) if card.help else ()), *(() if several else _always(teller))), role),
        Heading(say("Whom to tell"), 3),
        *_whom(teller, role),
    )


def _always(teller: Teller) -> tuple[str, ...]:
    """What helps whatever has happened. A card with several questions has no room for it."""
    say = teller.say
    return (
        say("Let your child show you: “What is good about it?” Listen first."),
        say("If something went wrong, thank your child for telling. It is not their fault."),
        say("Keep the proof, do not reply, and leave the tablet with your child if you can."),
    )


def _whom(teller: Teller, role: str) -> list[Block]:
    say, desk = teller.say, teller.desk()
    at_home, at_school, head = (
        [name for name, _ in known(desk, role)] for role in ("home_adult", "school_adult", "head")
    )
    return [
        Pair(say("At home"), listed(say, at_home), role),
        Pair(say("At school"), listed(say, [*at_school, *head]), role),
        Pair("Childline", f"**{CHILDLINE}** {say('free, day and night')}", role),
        Text(say("Keep telling until somebody helps."), "child-strong"),
    ]


def to_pdf(teller: Teller, card: HomeCard) -> bytes:
    """The card twice on a sheet that lies on its side, with a line to cut along."""
    sheet = sheet_for(teller, card)
    room = room_of(sheet)
    words = fitting(sheet, teller, card)
    half = sheet.wide / 2
    sheet.page()
    for left in (0.0, half):
        sheet.box(left + 18, 18, half - 36, sheet.high - 36, line=card.letter, width=2.4, radius=16)
        place(sheet, words, Room(left + EDGE, room.y, room.w, room.h))
        sheet.words("Pingtown", left + EDGE, sheet.high - EDGE - 4, room.w, "foot", "soft", "centre")
    sheet.dashes(half, 0, sheet.high)
    return sheet.made()


def sheet_for(teller: Teller, card: HomeCard) -> Sheet:
    """A sheet of A4 that lies on its side."""
    return Sheet(card.title, teller.say("A card to take home"), teller.language, (A4[1], A4[0]))


def room_of(sheet: Sheet) -> Room:
    """Where the words of a card may stand, on the first half of the sheet."""
    return Room(EDGE, EDGE, sheet.wide / 2 - 2 * EDGE, sheet.high - 2 * EDGE - 12)


def fitting(sheet: Sheet, teller: Teller, card: HomeCard) -> tuple[Block, ...]:
    """The roomiest way that still fits: the mascot gives way to words, and larger words to smaller ones."""
    room = room_of(sheet)
    ways = [blocks(teller, card, size, role) for size, role in WAYS]
    return next((way for way in ways if high(sheet, way, room.w) <= room.h), ways[-1])
