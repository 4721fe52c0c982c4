"""How lines, columns and sheets of a book are called in the language it is asked for."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from game.results.asking import World
from game.results.book import Value
from game.results.questions import By, Cell, Row
from game.results.terms import term_named
from game.words.alike import COUNTED, RULES, counted, quoted, reason, rule
from game.words.catalogue import Catalogue, to_say

TRACKS: Mapping[str, str] = {"infant": to_say("Infants"), "junior": to_say("Juniors")}
SEASONS: Mapping[str, str] = {
    "autumn": to_say("Autumn term {year}"),
    "spring": to_say("Spring term {year}"),
    "summer": to_say("Summer term {year}"),
}
STEP = re.compile(r"(?P<first>\d+) (to (?P<last>\d+)|or more)")


def _every(_story: str) -> bool:
    return True


def _unfilled(text: str) -> str:
    return text


@dataclass(frozen=True)
class Naming:
    """Names in one language. ``fill`` puts the school's words into a goal; ``suits`` says whether a story is
    for the years of the class that is asked about; ``ideas`` are what children may think.
    """

    world: World
    catalogue: Catalogue = field(default_factory=Catalogue)
    fill: Callable[[str], str] = _unfilled
    ideas: Mapping[str, str] = field(default_factory=dict)
    suits: Callable[[str], bool] = _every

    def line(self, by: By, row: Row) -> str:
        """What a line speaks of."""
        say, key = self.catalogue.say, row.key
        match by:
            case "letter" | "way-back":
                return self.letter(key)
            case "class":
                return self.class_(key)
            case "year":
                return say("Year {n}", n=key) if key else say("No year known")
            case "term":
                return self.term(key)
            case "idea":
                return self.idea(key)
        return self.story(key)

    def letter(self, key: str) -> str:
        """How a rule is called."""
        say = self.catalogue.say
        if key in RULES:
            return rule(say, key)
        return say("A story that is no longer there")

    def idea(self, key: str) -> str:
        """What a child may think, as a thing that is thought; its code where nothing is known of it."""
        known = self.ideas.get(key)
        if not known:
            return key
        return quoted(self.catalogue.say, self.catalogue.lesson(f"misconceptions/{key}/text", known))

    def class_(self, code: str) -> str:
        """A class as the school calls it."""
        known = self.world.classes.get(code)
        return known.label if known else code or self.catalogue.say("No class")

    def story(self, key: str) -> str:
        """The title of a story."""
        known = self.world.stories.get(key)
        if known is None or not known.title:
            return key
        return self.fill(self.catalogue.lesson(f"{key}/title", known.title))

    def term(self, code: str) -> str:
        """A term in words, the code itself if it is none."""
        term = term_named(code)
        if term is None:
            return code
        return self.catalogue.say(SEASONS[term.season], year=term.first.year)  # marked in SEASONS

    def counted(self, key: str) -> str:
        """How the numbers of a line were counted."""
        return counted(self.catalogue.say, key) if key in COUNTED else ""

    def track(self, key: str) -> str:
        """For whom a line's stories are."""
        return self.catalogue.say(TRACKS[key]) if key in TRACKS else ""  # marked in TRACKS

    def cells(self, by: By, row: Row) -> tuple[Value, ...]:
        """The cells of a line: numbers as they are, words in the language of the book."""
        if by == "not-met":
            letter, goal, new = map(_word, row.cells)
            said = self.fill(self.catalogue.lesson(f"{row.key}/goal", goal))
            return self.letter(letter), said, self.catalogue.say("yes") if new else ""
        if by == "return":
            class_, key, day, wrong, of = row.cells
            why = reason(self.catalogue.say, _word(key), wrong, of)
            return self.class_(_word(class_)), why, date.fromisoformat(_word(day)), wrong, of
        return tuple(self._step(cell) if isinstance(cell, str) else cell for cell in row.cells)

    def _step(self, cell: str) -> str:
        """A number that leaves as a step, such as ``10 to 19``; a school's name stays what it is."""
        found = STEP.fullmatch(cell)
        if found is None:
            return cell
        say, first, last = self.catalogue.say, found["first"], found["last"]
        return say("{first} to {last}", first=first, last=last) if last else say("{n} or more", n=first)


def _word(cell: Cell) -> str:
    return cell if isinstance(cell, str) else ""
