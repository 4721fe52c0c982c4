"""Reads a lesson file into frozen values, driven by the hints of the form: all that is wrong at once.

Knows YAML's places (``located.py``), the form (``model/``) and what goes beyond a single key (``shapes.py``);
it must not know files. Whatever is in a file, the answer is a ``Reading``, never an exception.
"""

from __future__ import annotations

import types
from collections.abc import Mapping, Sequence
from dataclasses import MISSING, Field, dataclass, is_dataclass
from pathlib import PurePath
from typing import Annotated, Any, Generic, Literal, TypeVar, get_args, get_origin

from game.diagnostic import ERROR, Diagnostic
from game.lesson import model, shapes, together
from game.lesson.check.ways import leads_nowhere, ways
from game.lesson.keys import bare, keys_of, options
from game.lesson.located import Data, Located, Place, locate
from game.lesson.quoting import around
from game.lesson.shapes import Fault

T = TypeVar("T")
MOST = 200
"""So many complaints about one file are enough to begin with."""


@dataclass(frozen=True, slots=True)
class Reading(Generic[T]):
    """What came of a file: the lesson if nothing in it is wrong, and everything there is to say.

    ``draft`` is there as soon as the form is right, even if a way through it is not: for checkers, which
    look at all of it. Who plays or prints takes ``lesson``.
    """

    lesson: T | None
    diagnostics: tuple[Diagnostic, ...]
    located: Located
    draft: T | None = None


def read(text: str | bytes, name: str) -> Reading[model.Story]:
    """A story; ``name`` is its file's."""
    return _read(model.Story, text, name)


def read_any(text: str | bytes, name: str) -> Reading[Any]:
    """Whatever a file of the lessons holds: its name says what it should be."""
    path = PurePath(name)
    if path.parent.name == "plans":
        return read_plan(text, name)
    if path.parent.name not in get_args(model.Letter):
        match path.stem:
            case "curriculum":
                return read_curriculum(text, name)
            case "misconceptions":
                return read_misconceptions(text, name)
            case "school":
                return read_pack(text, name)
    return read(text, name)


def read_plan(text: str | bytes, name: str) -> Reading[model.Plan]:
    """A lesson plan."""
    return _read(model.Plan, text, name)


def read_pack(text: str | bytes, name: str) -> Reading[model.Pack]:
    """What a school wants the stories to say."""
    return _read(model.Pack, text, name)


def read_curriculum(text: str | bytes, name: str) -> Reading[tuple[model.Framework, ...]]:
    """The curricula: a list of frameworks."""
    return _read(tuple[model.Framework, ...], text, name)


def read_misconceptions(text: str | bytes, name: str) -> Reading[tuple[model.Misconception, ...]]:
    """What children may think, and what is so instead."""
    return _read(tuple[model.Misconception, ...], text, name)


def _read(hint: Any, text: str | bytes, name: str) -> Reading[Any]:
    located = locate(text, name)
    reader = _Reader(located)
    draft: Any = _WRONG
    if located.data is not None:
        draft = reader.value(hint, {}, located.data, ())
        for fault in together.whole(draft):
            reader.say((), fault)
        reader.file_name()
    found = [*located.diagnostics, *reader.found]
    if isinstance(draft, model.Story):
        found += ways(draft, located)
    elif hint is model.Story:
        found += (one for track in get_args(model.TrackName) for one in leads_nowhere(located, track))
    found.sort(key=lambda one: (one.line, one.column))
    if any(one.severity == ERROR for one in (*located.diagnostics, *reader.found)):
        draft = _WRONG
    whole = draft is not _WRONG and all(one.severity != ERROR for one in found)
    return Reading(draft if whole else None, tuple(found[:MOST]), located, None if draft is _WRONG else draft)


class _Wrong:
    """Stands for what could not be read; why not has been said."""


_WRONG: Any = _Wrong()


class _Reader:
    """Goes through the data of one file, beside the hints, and notes what does not agree."""

    def __init__(self, located: Located) -> None:
        self.located = located
        self.found: list[Diagnostic] = []

    def say(self, place: Place, fault: Fault) -> Any:
        """Notes what is wrong; returns what stands for a value that could not be read."""
        place += fault.place
        mark = self.located.key_at(place) if fault.key else self.located.at(place)
        if len(self.found) < MOST:
            self.found.append(fault.at(self.located.file, mark))
        return _WRONG

    def value(self, hint: Any, limits: Mapping[str, Any], data: Data, place: Place) -> Any:
        """What stands at a place, read as its hint wants it."""
        hint = bare(hint)
        origin, args = get_origin(hint), get_args(hint)
        if data is None:
            return self.say(place, shapes.nothing(place, place in self.located.remarks))
        if origin is tuple and args[1:] != (...,):
            return self.pair(args, limits, data, place)
        if origin is tuple:
            return self.items(args[0], limits, data, place)
        if origin is Mapping:
            return self.drawer(args[1], limits, data, place)
        if is_dataclass(hint) and isinstance(hint, type):
            return self.part(hint, data, place)
        if origin is Literal:
            fault = shapes.none_of(args, data)
        elif origin is Annotated:
            fault, data = shapes.text(args[1], data)
            if args[1] == "words":
                self.found += around(data, self.located, place)
        else:
            fault, data = shapes.plain(hint, limits, data)
        return self.say(place, fault) if fault else data

    def part(self, kind: type, data: Data, place: Place, **made: Any) -> Any:
        """A part of the form out of its keys."""
        if not isinstance(data, dict):
            names = [name for name, _, _ in keys_of(kind)]
            return self.say(place, shapes.no_keys(data, names) if place else shapes.no_lesson())
        for fault in together.before(kind, data):
            self.say(place, fault)
        known: set[str] = set()
        self.keys(kind, data, place, made, known)
        strange = [name for name in data if name not in known]
        for fault in together.unknown(strange, known, data, kind):
            self.say(place, fault)
        return self.made(kind, made, place)

    def made(self, kind: type, made: dict[str, Any], place: Place) -> Any:
        """The part, once all of its keys are read."""
        if any(one is _WRONG for one in made.values()):
            return _WRONG
        part = kind(**made)
        for fault in together.beyond(part, place):
            self.say(place, fault)
        return part

    def keys(
        self, kind: type, data: dict[str, Data], place: Place, made: dict[str, Any], known: set[str]
    ) -> None:
        """Reads the keys of a part into ``made`` and notes which there may be in ``known``."""
        for name, hint, one in keys_of(kind):
            if tag := one.metadata.get("inline"):
                made[one.name] = self.inline(tag, hint, one, data, place, known)
                continue
            known.add(name)
            if name in data and data[name] is None and one.default is MISSING:
                here = (*place, name)
                fault = shapes.nothing(here, here in self.located.remarks, needed=True)
                made[one.name] = self.say(here, fault)
            elif name in data:
                made[one.name] = self.value(hint, one.metadata, data[name], (*place, name))
            elif one.default is MISSING:
                made[one.name] = self.say(place, shapes.missing(name, one.metadata["says"]))

    def inline(
        self, tag: str, hint: Any, one: Field[Any], data: dict[str, Data], place: Place, known: set[str]
    ) -> Any:
        """The part whose keys stand among those of the thing around it."""
        kinds = options(hint, tag)
        known.add(tag)
        if tag not in data and one.default is not MISSING:
            return one.default
        name = data.get(tag)
        if not (isinstance(name, str) and name in kinds):
            known.update(key.name for kind in kinds.values() for key in keys_of(kind))
            if tag not in data:
                return self.say(place, shapes.missing(tag, one.metadata["says"]))
            return self.say((*place, tag), shapes.none_of(tuple(kinds), name) or shapes.nothing((tag,)))
        made: dict[str, Any] = {}
        self.keys(kinds[name], data, place, made, known)
        return self.made(kinds[name], made, place)

    def items(self, hint: Any, limits: Mapping[str, Any], data: Data, place: Place) -> Any:
        """A list."""
        if not isinstance(data, list):
            return self.say(place, shapes.wrong_kind("list", data))
        made = tuple(self.value(hint, {}, one, (*place, number)) for number, one in enumerate(data))
        faults = [*shapes.too_few_or_many(data, limits), *shapes.twice(data)]
        for fault in faults:
            self.say(place, fault)
        return _WRONG if faults or any(one is _WRONG for one in made) else made

    def pair(self, hints: Sequence[Any], limits: Mapping[str, Any], data: Data, place: Place) -> Any:
        """So many things in this order, such as the first and the last year."""
        if not isinstance(data, list) or len(data) != len(hints):
            return self.say(place, shapes.no_pair(data))
        made = tuple(self.value(hints[n], limits, one, (*place, n)) for n, one in enumerate(data))
        return _WRONG if any(one is _WRONG for one in made) else made

    def drawer(self, kind: type, limits: Mapping[str, Any], data: Data, place: Place) -> Any:
        """Things that are filed under their names."""
        if not isinstance(data, dict):
            return self.say(place, shapes.wrong_kind("names", data))
        made: dict[str, Any] = {}
        for fault in shapes.too_few_or_many(data, limits):
            self.say(place, fault)
        for name, inner in data.items():
            if wrong := shapes.name_of_step(name):
                self.say((*place, name), wrong)
            made[name] = self.part(kind, inner, (*place, name), id=name)
        return _WRONG if any(one is _WRONG for one in made.values()) else types.MappingProxyType(made)

    def file_name(self) -> None:
        """Results are kept under the id, and people look for the file: both are one name."""
        data, path = self.located.data, PurePath(self.located.file)
        own = data.get("id") if isinstance(data, dict) else None
        if isinstance(own, str) and path.suffix in (".yaml", ".yml") and path.stem.lower() != own.lower():
            self.say(("id",), shapes.other_name(own, path.stem))
