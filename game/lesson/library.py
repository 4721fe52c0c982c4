"""The shelf: which stories and plans there are, those that came with the game and the school's own.

Knows folders and reads files; it must not know what is done with a story. Broken files never stop the others:
they are left out and reported.

Opening the shelf has to be quick, and thirty-six whole stories are not: of a shipped story only the head is
read, the steps are cut out before YAML sees them (its steps were checked before it was shipped). The school's
own stories are read whole, so that a child never chooses one which cannot be played. A school's file with the
name of a shipped one is left out (L040): results are kept under the name and would be mixed up.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, cast, get_args

from game import assets
from game.diagnostic import ERROR, WARNING, Diagnostic
from game.lesson import model
from game.lesson.located import Located, Place, locate
from game.lesson.plaintext import BIGGEST
from game.lesson.read import Reading, read_any
from game.lesson.unseen import unseen

Source = Literal["shipped", "school"]
_STEPS = re.compile(r"^  steps:[ ]*\n(?:(?: {3,}.*| *#.*| *)(?:\n|\Z))*", re.M)
_LETTERS = get_args(model.Letter)


@dataclass(frozen=True, slots=True)
class Shown:
    """A track as the choosing screen shows it."""

    years: tuple[int, int]
    minutes: int
    helps: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A story as the choosing screen shows it."""

    id: str
    title: str
    letter: model.Letter
    harm: bool
    tracks: Mapping[str, Shown]
    source: Source
    path: Path

    def fits(self, track: str, year: int | None = None) -> bool:
        """Is it told for that age group, and for that year?"""
        shown = self.tracks.get(track)
        return shown is not None and (year is None or shown.years[0] <= year <= shown.years[1])


@dataclass(frozen=True, slots=True)
class Library:
    """Every story and every plan that can be used, and what was wrong with the rest."""

    stories: tuple[Entry, ...] = ()
    plans: tuple[model.Plan, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()

    def entry(self, story: str) -> Entry | None:
        """The story of that name, as the choosing screen shows it."""
        return next((one for one in self.stories if one.id == story), None)

    def story(self, story: str) -> Reading[model.Story] | None:
        """A whole story, read now; none if nobody knows it. A broken one has no ``lesson``."""
        entry = self.entry(story)
        return read_file(entry.path) if entry else None

    def letter(self, letter: str) -> tuple[Entry, ...]:
        """The stories of one rule."""
        return tuple(one for one in self.stories if one.letter == letter)

    def told_for(self, track: str, year: int | None = None) -> tuple[Entry, ...]:
        """The stories for an age group, or for one year of it; Reception is 0."""
        return tuple(one for one in self.stories if one.fits(track, year))

    def plans_for(self, year: int) -> tuple[model.Plan, ...]:
        """The lessons that suit a year."""
        return tuple(one for one in self.plans if one.years[0] <= year <= one.years[1])


def open_library(school: Path | None = None, shipped: Path | None = None) -> Library:
    """The shelf, with the school's own folder on it if there is one."""
    shelf = _Shelf()
    shelf.add(shipped or lessons_folder(), "shipped")
    if school is not None and school.is_dir():
        shelf.add(school, "school")
    order = {letter: number for number, letter in enumerate(_LETTERS)}
    stories = sorted(shelf.stories.values(), key=lambda one: (order[one.letter], one.id))
    plans = tuple(sorted(shelf.plans.values(), key=lambda one: (one.years, order[one.rule], one.id)))
    return Library(tuple(stories), plans, tuple(shelf.found))


def lessons_folder() -> Path:
    """Where the stories lie that came with the game."""
    return assets.root() / "lessons"


def curriculum() -> Reading[tuple[model.Framework, ...]]:
    """The curricula which stories may cite."""
    return read_file(lessons_folder() / "curriculum.yaml")


def misconceptions() -> Reading[tuple[model.Misconception, ...]]:
    """What children may think, and what is so instead."""
    return read_file(lessons_folder() / "misconceptions.yaml")


def read_file(path: Path, name: str = "") -> Reading[Any]:
    """Whatever a file of the lessons holds; ``name`` is what people call it. Never raises."""
    name = name or path.as_posix()
    try:
        with path.open("rb") as opened:
            return read_any(opened.read(BIGGEST + 1), name)
    except OSError as error:
        message = f"The file cannot be opened: {error.strerror or 'something is in the way'}."
        hint = "Is it still there, and may this account read it?"
        return Reading(None, (Diagnostic("L011", name, 1, 1, message, hint),), Located(name))


class _Shelf:
    """A shelf that is being filled."""

    def __init__(self) -> None:
        self.stories: dict[str, Entry] = {}
        self.plans: dict[str, model.Plan] = {}
        self.sources: dict[tuple[str, str], Source] = {}
        self.found: list[Diagnostic] = []

    def add(self, folder: Path, source: Source) -> None:
        """Everything in a folder that can be read; of a school's own also what was meant to be."""
        if source == "school":
            self.found += filter(None, map(unseen, sorted(one for one in folder.rglob("*") if one.is_file())))
        for path in sorted((folder / "stories").rglob("*.yaml")):
            head = _head(path, source) if source == "shipped" else None
            entry, located = head or self.whole(path, source)
            if entry and self.is_free("stories", entry.id, source, located):
                self.stories[entry.id] = entry
                self.lies_well(entry, located)
        for path in sorted((folder / "plans").glob("*.yaml")):
            reading = read_file(path)
            self.found += reading.diagnostics
            plan: model.Plan | None = reading.lesson
            if plan and self.is_free("plans", plan.id, source, reading.located):
                self.plans[plan.id] = plan

    def whole(self, path: Path, source: Source) -> tuple[Entry | None, Located]:
        """A story, every word of it."""
        reading: Reading[model.Story] = read_file(path)
        self.found += reading.diagnostics
        return (_entry(reading.lesson, path, source) if reading.lesson else None), reading.located

    def is_free(self, drawer: str, name: str, source: Source, located: Located) -> bool:
        """Has nobody else this name? If somebody has, the first one keeps it."""
        owner = self.sources.setdefault((drawer, name), source)
        taken = name in (self.stories if drawer == "stories" else self.plans)
        if taken and owner != source:
            hint = "Results are kept under it. Give yours another name; until then the game's own is used."
            self.say("L040", f"“{name}” comes with the game already.", hint, located, ("id",))
        elif taken:
            hint = "Give one of them another name; until then the other one is used."
            self.say("L047", f"There is another file called “{name}”.", hint, located, ("id",))
        return not taken

    def lies_well(self, entry: Entry, located: Located) -> None:
        """Does it lie in the folder of its letter?"""
        folder = entry.path.parent.name
        if folder in _LETTERS and folder != entry.letter:
            message = f"This story is about “{entry.letter}”, and lies in the folder “{folder}”."
            hint = f"Move it to the folder “{entry.letter}”."
            self.say("L046", message, hint, located, ("letter",), WARNING)

    def say(
        self, code: str, message: str, hint: str, located: Located, place: Place, severity: str = ERROR
    ) -> None:
        """Notes what is wrong."""
        mark = located.at(place)
        found = Diagnostic(code, located.file, mark.line, mark.column, message, hint, severity)
        self.found.append(replace(found, width=mark.width))


def _entry(story: model.Story, path: Path, source: Source) -> Entry:
    tracks = {name: story.track(name) for name in get_args(model.TrackName)}
    shown = {name: Shown(track.years, track.minutes, track.helps) for name, track in tracks.items() if track}
    return Entry(story.id, story.title, story.letter, story.harm, MappingProxyType(shown), source, path)


def _head(path: Path, source: Source) -> tuple[Entry, Located] | None:
    """The head of a story, its steps unread; none if there is anything odd about it."""
    try:
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError):
        return None
    located = locate(_STEPS.sub(lambda cut: "\n" * cut[0].count("\n"), text), path.as_posix())
    match located.data:
        case {"id": str(id_), "title": str(title), "letter": letter, "harm": bool(harm), **rest}:
            tracks = {name: _shown(rest[name]) for name in get_args(model.TrackName) if name in rest}
        case _:
            return None
    shown = {name: track for name, track in tracks.items() if track}
    if located.diagnostics or letter not in _LETTERS or id_ != path.stem or not shown or shown != tracks:
        return None
    letter = cast("model.Letter", letter)
    return Entry(id_, title, letter, harm, MappingProxyType(shown), source, path), located


def _shown(track: object) -> Shown | None:
    match track:
        case {"years": [int(first), int(last)], "minutes": int(minutes), "helps": str(helps)}:
            return Shown((first, last), minutes, helps)
    return None
