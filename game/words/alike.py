"""Words that the screen, the spreadsheets and the papers must say alike: rules, counts, years, reasons.

They stand once, so that a class is never told one thing on the board and another on paper.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import reduce

from game.words.catalogue import to_say

Say = Callable[..., str]

RULES: Mapping[str, str] = {
    "safe": to_say("Safe"),
    "meeting": to_say("Meeting"),
    "accepting": to_say("Accepting"),
    "reliable": to_say("Reliable"),
    "tell": to_say("Tell"),
    "kind": to_say("Kind"),
}
RESIDENTS: Mapping[str, str] = {
    "ela": to_say("Ela"),
    "ravi": to_say("Ravi"),
    "zainab": to_say("Zainab"),
    "tomos": to_say("Tomos"),
    "maya": to_say("Maya"),
    "kwame": to_say("Kwame"),
    "alex": to_say("Alex"),
}
COUNTED: Mapping[str, str] = {
    "alone": to_say("On their own, first try"),
    "first-vote": to_say("On the board, first vote"),
    "second-vote": to_say("On the board, after talking"),
    "back": to_say("The way back"),
}
REASONS: Mapping[str, str] = {
    "weak": to_say("{wrong} of {of} were not sure the last time."),
    "weak-again": to_say("{wrong} of {of} were not sure the last time."),
    "week": to_say("It is a week since it was met."),
    "three-weeks": to_say("It is three weeks since it was met."),
    "nine-weeks": to_say("It is nine weeks since it was met."),
}


def rule(say: Say, letter: str) -> str:
    """How a rule is called."""
    return say(RULES[letter])  # marked in RULES


def resident(say: Say, name: str) -> str:
    """How somebody of the town is called; nothing if it is nobody of the town."""
    known = RESIDENTS.get(name.lower())
    return say(known) if known else ""  # marked in RESIDENTS


def counted(say: Say, way: str) -> str:
    """How answers were counted."""
    return say(COUNTED[way])  # marked in COUNTED


def quoted(say: Say, words: str) -> str:
    """What somebody says or thinks, in the marks of the language."""
    return say("“{words}”", words=words)


def listed(say: Say, words: Iterable[str]) -> str:
    """One after the other, with the comma of the language, each once."""
    each = tuple(dict.fromkeys(words))
    return reduce(lambda known, one: say("{known}, {one}", known=known, one=one), each) if each else ""


def year(say: Say, number: int) -> str:
    """A year group by its name."""
    return say("Reception") if number == 0 else say("Year {n}", n=number)


def years(say: Say, pair: tuple[int, int]) -> str:
    """Years from the youngest to the oldest; one name where they are the same."""
    first, last = (year(say, number) for number in pair)
    return first if first == last else say("{first} to {last}", first=first, last=last)


def reason(say: Say, key: str, wrong: object, of: object) -> str:
    """Why a story should come back."""
    return say(REASONS[key], wrong=wrong, of=of)  # marked in REASONS
