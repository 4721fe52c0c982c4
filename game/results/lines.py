"""How the lines of a report are called, and in which order they stand."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from game.results.asking import World
from game.results.questions import LETTERS, Counted, Note
from game.results.terms import term_named
from game.words.alike import RULES
from game.words.catalogue import to_say

COUNTED: tuple[Counted, ...] = ("alone", "first-vote", "second-vote")
COUNTS = Note(
    to_say(
        "Answers given alone are answers; on the board hands were counted. Each first try and each vote "
        "counts once."
    )
)


def ordered(by: str, keys: Iterable[str]) -> list[str]:
    """Keys as they stand below one another: letters as in SMART, terms by time."""
    if by == "letter":
        return sorted(keys, key=lambda key: (LETTERS.index(key) if key in LETTERS else len(LETTERS), key))
    if by == "term":
        return sorted(keys, key=lambda key: term.first if (term := term_named(key)) else date.min)
    return sorted(keys)


def words(by: str, key: str, world: World) -> str:
    """How a line is called."""
    match by:
        case "letter" | "way-back":
            return RULES.get(key, "A story that is no longer there")
        case "class":
            known = world.classes.get(key)
            return known.label if known else key or "no class"
        case "story" | "vote" | "not-met" | "return":
            story = world.stories.get(key)
            return (story.title or story.id) if story else key
        case "year":
            return f"Year {key}" if key else "no year known"
        case "term":
            term = term_named(key)
            return term.words if term else "all"
    return key
