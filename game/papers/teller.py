"""Whoever says the words of a paper: one language, one school's pack, one shelf, as on the screens' desk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from game.lesson import model
from game.lesson.library import Library, curriculum, misconceptions
from game.lesson.notes import in_words
from game.scenes.scene import Desk
from game.school.settings import Settings
from game.ui.geometry import Size
from game.ui.look import Look
from game.words.alike import resident, rule, year, years
from game.words.catalogue import Catalogue, to_say
from game.words.language import Language

DRAFT = to_say("This translation is a draft; no native reader has approved it.")


def _unfilled(text: str) -> str:
    return text


@lru_cache(maxsize=1)
def _ideas() -> Mapping[str, model.Misconception]:
    return {one.id: one for one in misconceptions().lesson or ()}


@lru_cache(maxsize=1)
def _frameworks() -> tuple[model.Framework, ...]:
    return curriculum().lesson or ()


@dataclass(frozen=True)
class Teller:
    """Says sentences of ours and words of stories. ``fill`` puts the school's words into them."""

    catalogue: Catalogue = field(default_factory=Catalogue)
    library: Library = field(default_factory=Library)
    fill: Callable[[str], str] = _unfilled
    pack: model.Pack | None = None
    _read: dict[str, model.Story | None] = field(default_factory=dict, repr=False, compare=False)

    @property
    def language(self) -> Language:
        """The language of the paper."""
        return self.catalogue.language

    def say(self, text: str, **fields: object) -> str:
        """A sentence of ours."""
        return self.catalogue.say(text, **fields)

    @property
    def draft(self) -> str:
        """What a paper in a draft language says on its first page, in that and in English; else nothing."""
        if not self.catalogue.draft:
            return ""
        return " · ".join(dict.fromkeys((self.say(DRAFT), DRAFT)))  # marked in DRAFT

    def say_n(self, one: str, many: str, n: int, /, **fields: object) -> str:
        """A sentence about a number of things."""
        return self.catalogue.say_n(one, many, n, **fields)

    def tale(self, path: str, text: str | None) -> str:
        """Words of a story or a plan; in teachers' notes an idea is named by its words and not by a code."""
        said = self.fill(self.catalogue.lesson(path, text)).strip() if text else ""
        return in_words(said, lambda code: self.idea(code)[0]) if "/teacher" in path else said

    def desk(self) -> Desk:
        """The same as a scene has it, for the words that scenes find for pictures and people."""
        return Desk(
            field=Size(1920.0, 1080.0),
            look=Look(language=self.language),
            settings=Settings(),
            catalogue=self.catalogue,
            library=self.library,
            fill=self.fill,
            pack=self.pack,
        )

    def letter(self, letter: str) -> str:
        """How a rule is called."""
        if letter == "smart":
            return self.catalogue.say("All the SMART rules")
        return rule(self.say, letter)

    def called(self, place: str, name: str) -> str:
        """Whoever writes on a device: a resident as in the town, anybody else as the translator wrote."""
        return resident(self.say, name) or self.tale(f"{place}/name", name)

    def year(self, number: int) -> str:
        """A year group by its name."""
        return year(self.say, number)

    def years(self, pair: tuple[int, int]) -> str:
        """Years from the youngest to the oldest."""
        return years(self.say, pair)

    def minutes(self, n: int) -> str:
        """How long something takes."""
        return self.say_n("{n} minute", "{n} minutes", n)

    def story(self, name: str) -> model.Story | None:
        """A whole story of the shelf; none if it is not there or cannot be read."""
        if name not in self._read:  # a book asks for the same story in a lesson and where it is told
            reading = self.library.story(name)
            self._read[name] = reading.lesson if reading else None
        return self._read[name]

    def title(self, name: str) -> str:
        """What children call a story."""
        entry = self.library.entry(name)
        return self.tale(f"{name}/title", entry.title) if entry else name

    def idea(self, name: str) -> tuple[str, str]:
        """What a child may think behind an answer, and what is so instead."""
        known = _ideas().get(name)
        if known is None:
            return name, ""
        place = f"misconceptions/{name}"
        return self.tale(f"{place}/text", known.text), self.tale(f"{place}/truth", known.truth)

    def curriculum(self, cited: Iterable[str]) -> list[str]:
        """Statements that were held against their source, with the edition; others are not printed."""
        wanted = set(cited)
        return [
            f"{framework.title} ({framework.edition}): {one.text}"
            for framework in _frameworks()
            for one in framework.statements
            if one.id in wanted and one.verified
        ]
