"""Words that several pages of the room use."""

from __future__ import annotations

from game.scenes.room.asks import DueLine, UnmetLine, View
from game.scenes.scene import Desk


def letter_name(desk: Desk, letter: str) -> str:
    """How a rule is called."""
    say = desk.say
    return {
        "safe": say("Safe"),
        "meeting": say("Meeting"),
        "accepting": say("Accepting"),
        "reliable": say("Reliable"),
        "tell": say("Tell"),
        "kind": say("Kind"),
    }[letter]


def view_name(desk: Desk, view: View) -> str:
    """How answers were counted."""
    say = desk.say
    return {
        "alone": say("On their own, first try"),
        "first-vote": say("On the board, first vote"),
        "second-vote": say("On the board, after talking"),
        "back": say("The way back"),
    }[view]


def years(desk: Desk, pair: tuple[int, int]) -> str:
    """The years of a class, the youngest first."""
    say = desk.say
    first, last = (say("Reception") if year == 0 else say("Year {n}", n=year) for year in pair)
    return first if first == last else say("{first} to {last}", first=first, last=last)


def titled(desk: Desk, one: DueLine | UnmetLine) -> str:
    """The title of a story."""
    return desk.tale(f"{one.story}/title", one.title)


def aim(desk: Desk, one: UnmetLine) -> str:
    """What a story is to teach, as a child says it."""
    return desk.tale(f"{one.story}/goal", one.goal)


def reason(desk: Desk, one: DueLine) -> str:
    """Why a story should come back."""
    say = desk.say
    if one.reason in ("weak", "weak-again"):
        return say("{wrong} of {of} were not sure the last time.", wrong=one.wrong, of=one.of)
    return {
        "week": say("It is a week since it was met."),
        "three-weeks": say("It is three weeks since it was met."),
    }.get(one.reason, say("It is nine weeks since it was met."))
