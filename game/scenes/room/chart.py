"""What a class learnt, letter by letter, and what to talk about next: side by side, or on a page each."""

from __future__ import annotations

from dataclasses import dataclass

from game.scenes.room.asks import IdeaLine, Seen, View
from game.scenes.room.frame import To
from game.scenes.room.words import aim, titled
from game.scenes.scene import Desk
from game.ui.node import Node, Tile
from game.ui.recipes.bars import LegendLine, Outcome, Part
from game.ui.recipes.learnt import Fitting, Idea, Learnt, overview, panel, talking
from game.ui.recipes.teacher import NARROW, small_icon_tile, small_tile
from game.ui.theme import LETTERS
from game.words.alike import counted, quoted, reason, rule

MOST_IDEAS = 3


@dataclass(frozen=True, slots=True)
class OpenIdea:
    """What to do about a mistaken idea."""

    idea: str


@dataclass(frozen=True, slots=True)
class Turned:
    """The ideas from this one on."""

    idea: int


@dataclass(frozen=True, slots=True)
class Shown:
    """The answers that were counted this way, and the idea that comes first."""

    counted: View
    idea: int = 0


def apart(desk: Desk) -> bool:
    """Is there no room for names beside bars and for what to talk about? Then each has a page of its own."""
    return desk.field.w < NARROW and desk.look.text_size != "usual"


def chart(desk: Desk, seen: Seen, shown: Shown, *, whole: bool = False) -> Node:
    """By letter; beside it what to talk about, where both have room. A ``whole`` one has every name."""
    say, view = desk.say, shown.counted
    back = view == "back"
    sentence = (
        say("At the right: told somebody after an unsafe answer. Telling after a slip is success.")
        if back
        else say("At the right: safe, a good start, or carried on. It says nothing about any one child.")
    )
    learnt = tuple(_letter(desk, seen, letter, view) for letter in LETTERS)
    lines = panel(counted(desk.say, view), _legend(desk, back), learnt, sentence, whole=whole)
    return lines if apart(desk) else overview(desk.field, lines, talk(desk, seen, shown))


def talk(desk: Desk, seen: Seen, shown: Shown, *, whole: bool = False) -> Node:
    """The ideas that most answers came from, beginning with one, and the lesson that fits."""
    had = _ideas(seen, shown.counted)
    first = shown.idea % max(1, len(had))
    ideas = tuple(_idea(desk, one, seen, shown.counted) for one in (*had[first:], *had[:first]))

    def turning(count: int) -> Tile | None:
        if count == len(ideas):
            return None
        return small_icon_tile("more-ideas", "down", desk.say("The next page"), Turned(first + count))

    title, alone = desk.say("Talk about these next"), apart(desk)
    return talking(desk.field, title, ideas, _fitting(desk, seen), turning, alone=alone, whole=whole)


def _legend(desk: Desk, back: bool) -> tuple[LegendLine, ...]:
    say = desk.say
    if back:
        return (LegendLine(say("Way back"), (("back", say("Told")), ("missed", say("Not told yet")))),)
    risky: tuple[tuple[Outcome, str], ...] = (
        ("safe", say("Safe choice")),
        ("back", say("Good start")),
        ("missed", say("Missed risk")),
    )
    harmless: tuple[tuple[Outcome, str], ...] = (
        ("safe", say("Carried on")),
        ("back", say("Good start")),
        ("alarm", say("Needless alarm")),
    )
    return (
        LegendLine(say("Risky pings"), risky),
        LegendLine(say("Harmless pings"), harmless),
    )


def _letter(desk: Desk, seen: Seen, letter: str, view: View) -> Learnt:
    risky: tuple[Part, ...]
    harmless: tuple[Part, ...] = ()
    if view == "back":
        told = sum(one.told for one in seen.ways if one.letter == letter)
        of = sum(one.wrong for one in seen.ways if one.letter == letter)
        risky, well = (Part("back", told), Part("missed", of - told)), told
    else:
        own = [one for one in seen.lines if (one.letter, one.view) == (letter, view)]
        kinds = ("safe", "part", "missed", "fine", "start", "alarm")
        safe, part, missed, fine, start, alarm = sums = [
            sum(getattr(one, kind) for one in own) for kind in kinds
        ]
        risky = (Part("safe", safe), Part("back", part), Part("missed", missed))
        harmless = (Part("safe", fine), Part("back", start), Part("alarm", alarm))
        well, of = safe + part + fine + start, sum(sums)
    share = desk.say("{n}%", n=round(100 * well / of)) if of else "–"
    return Learnt(letter, rule(desk.say, letter), risky, harmless, share, desk.say("of {n}", n=of))


def _ideas(seen: Seen, view: View) -> tuple[IdeaLine, ...]:
    """What was behind most answers, counted this way."""
    had = [one for one in seen.ideas if one.count(view)]
    return tuple(sorted(had, key=lambda one: (-one.count(view), one.id))[:MOST_IDEAS])


def _idea(desk: Desk, one: IdeaLine, seen: Seen, view: View) -> Idea:
    count = one.count(view)
    most = max(other.count(view) for other in seen.ideas)
    hands = view in ("first-vote", "second-vote")
    words = (
        desk.say_n("{n} hand", "{n} hands", count)
        if hands
        else desk.say_n("{n} answer", "{n} answers", count)
    )
    quote = quoted(desk.say, desk.tale(f"misconceptions/{one.id}/text", one.text))
    return Idea(one.id, one.letter, quote, str(count), count, most, OpenIdea(one.id), f"{quote} {words}")


def _fitting(desk: Desk, seen: Seen) -> Fitting:
    say = desk.say
    more: Tile = small_tile("more", say("What is next"), To.NEXT, "next", primary=True)
    if seen.due:
        one = seen.due[0]
        return Fitting(
            one.letter,
            say("Comes back next"),
            titled(desk, one),
            reason(say, one.reason, one.wrong, one.of),
            more,
        )
    if seen.unmet:
        new = seen.unmet[0]
        return Fitting(new.letter, say("Not met yet"), titled(desk, new), aim(desk, new), more)
    return Fitting("kind", say("What is next"), say("Every story has been met"), "", more)
