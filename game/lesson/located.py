"""Reads YAML so that every key and every value keeps its place, and refuses what a story has no use for.

Only the *events* of the YAML library are used, never its composer or its constructors: the C composer crashes
on hostile depth, and YAML's own typing is never to be trusted (``no`` is a word, ``12:30`` is a time of day).
Of plain values only ``true``, ``false``, whole numbers and nothing (``null``, ``~`` or an empty place) are
not text. Whatever is in the file, the answer is a value, never an exception.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from game.diagnostic import Diagnostic
from game.lesson.plaintext import HIDDEN, hidden_mark, text_of
from game.lesson.yamlwords import in_plain_words

DEEPEST = 30
MOST_EVENTS = 30_000

Data = dict[str, "Data"] | list["Data"] | str | int | bool | None
Place = tuple[str | int, ...]

_CROWDED = re.compile(r"[|>][-+0-9]*#")
_REMARK = re.compile(r"[ \t]*(#.*)")
_INSTEAD = re.compile(r"[\"']?[ \t]*:[ \t]+(#.*)")
_WHOLE = re.compile(r"(?:0|-?[1-9][0-9]{0,8})\Z")
_PLAIN: dict[str, bool | None] = {"true": True, "false": False, "null": None, "~": None, "": None}


@dataclass(frozen=True, slots=True)
class Mark:
    """Where something stands: line and column from 1, and how wide it is on that line."""

    line: int
    column: int
    width: int = 1


@dataclass(frozen=True, slots=True)
class Located:
    """What a file says, and where it says it.

    ``values`` and ``keys`` go from the way to a thing (``("infant", "steps", "ping", "ask")``) to its mark.
    ``remarks`` say where a remark (``# …``) stands on the line of words that are not in quotes: YAML takes it
    for no part of them, and whoever wrote it may have meant it as one.
    """

    file: str
    data: Data = None
    values: dict[Place, Mark] = field(default_factory=dict)
    keys: dict[Place, Mark] = field(default_factory=dict)
    remarks: dict[Place, Mark] = field(default_factory=dict)
    diagnostics: tuple[Diagnostic, ...] = ()
    lines: tuple[str, ...] = ()

    def at(self, place: Place) -> Mark:
        """Where a value stands; for one that is missing, the thing that should hold it."""
        return self._nearest(place, self.values)

    def key_at(self, place: Place) -> Mark:
        """Where the key of a value stands; for what has no key, the value itself."""
        return self.keys.get(place) or self.at(place)

    def _nearest(self, place: Place, marks: dict[Place, Mark]) -> Mark:
        while place and place not in marks:
            place = place[:-1]
            if place in self.keys:  # the key says more than the first letter of what it holds
                return self.keys[place]
        return marks.get(place, Mark(1, 1))


def locate(source: str | bytes, file: str) -> Located:
    """The data of a YAML file with the places of everything; or, if it cannot be read, why not."""
    text, refused = text_of(source, file)
    if refused:
        return Located(file, diagnostics=(refused,))
    lines = tuple(text.split("\n"))
    builder = _Builder(file, lines)
    try:
        builder.read(text)
    except yaml.YAMLError as error:
        code, line, column, message, hint = in_plain_words(error, lines)
        builder.found.append(Diagnostic(code, file, line, column, message, hint))
        return Located(file, diagnostics=tuple(builder.found), lines=lines)
    except _Refused as no:
        builder.found.append(no.args[0])
        return Located(file, diagnostics=tuple(builder.found), lines=lines)
    if builder.data is None and not builder.found:
        hint = "Begin with the example in docs/writing-stories.md."
        builder.found.append(Diagnostic("L009", file, 1, 1, "The file is empty.", hint))
    found = tuple(builder.found)
    return Located(file, builder.data, builder.values, builder.keys, builder.remarks, found, lines)


class _Refused(Exception):
    """The file is not read further. Carries the diagnostic."""


class _Builder:
    """Makes data and marks out of the events of one file."""

    def __init__(self, file: str, lines: tuple[str, ...]) -> None:
        self.file, self.lines = file, lines
        self.data: Data = None
        self.values: dict[Place, Mark] = {}
        self.keys: dict[Place, Mark] = {}
        self.remarks: dict[Place, Mark] = {}
        self.found: list[Diagnostic] = []
        self.brackets = 0

    def read(self, text: str) -> None:
        """Everything in the file; what is wrong with it is noted, or ends the reading."""
        # libyaml where the wheel has it, else the slower one in Python: the answer is the same.
        loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        events = self._allowed(yaml.parse(text, loader))
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                if self.values:
                    hint = "One file is one story: delete the line with ---."
                    raise self._no("L002", event, "A second document begins here.", hint)
                self.data = self._value(next(events), events, ())

    def _allowed(self, events: Iterator[Any]) -> Iterator[Any]:
        """The events, as long as they are of a kind that a story may hold."""
        depth = 0
        for number, event in enumerate(events):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > DEEPEST:
                raise self._no(
                    "L006",
                    event,
                    "Things stand too deep inside each other here.",
                    "Look for a bracket that is never closed.",
                )
            if number > MOST_EVENTS:
                raise self._no(
                    "L007",
                    event,
                    "There are too many things in this file.",
                    "Two short stories are better than a long one.",
                )
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                hint = "A story writes things out. Where & or * is part of the words, put them in quotes."
                raise self._no("L004", event, "A mark with & or * is not understood in a story.", hint)
            self.brackets += _brackets(event, self.brackets)
            self._look_alike(event)
            if getattr(event, "tag", None) is not None:
                hint = "Where ! begins the words, put them in quotes."
                raise self._no(
                    "L005", event, f"A tag such as {event.tag} is not understood in a story.", hint
                )
            yield event

    def _look_alike(self, event: Any) -> None:
        """Where one parser would understand what the other does not, neither may."""
        hint = "Put the words into double quotes, or give every question a line of its own with a dash."
        message = "A question mark in brackets confuses the computer."
        if self.brackets and _is_plain(event) and "?" in str(event.value):
            self._say("L010", _mark(event), message, hint)
        if isinstance(event, yaml.MappingStartEvent) and event.flow_style:
            line, column = _start(event)
            if self.lines[line - 1][column - 1 : column] == "?":
                raise self._no("L010", event, message, hint)
        if isinstance(event, yaml.ScalarEvent) and event.style in ("|", ">"):
            line, column = _start(event)
            if _CROWDED.match(self.lines[line - 1], column - 1):
                raise self._no("L010", event, "Words cannot begin with > or | here.", "Put them into quotes.")
        quoted = isinstance(event, yaml.ScalarEvent) and event.style == '"'
        if quoted and (hidden := HIDDEN.search(event.value)):
            raise _Refused(hidden_mark(hidden[0], self.file, *_start(event)))

    def _value(self, event: Any, events: Iterator[Any], place: Place) -> Data:
        if isinstance(event, yaml.MappingStartEvent):
            self.values[place] = Mark(*_start(event))
            return self._mapping(events, place)
        if isinstance(event, yaml.SequenceStartEvent):
            self.values[place] = Mark(*_start(event))
            items: list[Data] = []
            while not isinstance(inner := next(events), yaml.SequenceEndEvent):
                items.append(self._value(inner, events, (*place, len(items))))
            return items
        if event.value or event.style or place not in self.keys:  # of nothing, the place is its key's
            self.values[place] = _mark(event)
        if _is_plain(event):
            self._remark(event, place)
        return _resolved(event)

    def _remark(self, event: Any, place: Place) -> None:
        """A remark behind words, or where words should be."""
        line, column, pattern = event.end_mark.line, event.end_mark.column, _REMARK
        if not event.value:
            if place not in self.keys:
                return
            key = self.keys[place]
            line, column, pattern = key.line - 1, key.column + key.width - 1, _INSTEAD
        if remark := pattern.match(self.lines[line], column):
            self.remarks[place] = Mark(line + 1, remark.start(1) + 1, len(remark[1]))

    def _mapping(self, events: Iterator[Any], place: Place) -> Data:
        made: dict[str, Data] = {}
        told_twice = False
        while not isinstance(name := next(events), yaml.MappingEndEvent):
            if not isinstance(name, yaml.ScalarEvent):
                hint = "Put words that begin with { or [ into double quotes."
                raise self._no("L010", name, "Something with brackets stands where a key should be.", hint)
            key, mark = str(name.value), _mark(name)
            if key in made:
                if (
                    not told_twice
                ):  # where a second thing begins without its dash, all its keys are there twice
                    self._say("L008", mark, *_twice(key, self.keys[(*place, key)].line, place))
                told_twice = True
                aside = _Builder(self.file, self.lines)  # read on, so that the rest is looked at as well
                aside._value(next(events), events, ())
                continue
            self.keys[(*place, key)] = mark
            made[key] = self._value(next(events), events, (*place, key))
        return made

    def _say(self, code: str, mark: Mark, message: str, hint: str) -> None:
        self.found.append(
            Diagnostic(code, self.file, mark.line, mark.column, message, hint, width=mark.width)
        )

    def _no(self, code: str, event: Any, message: str, hint: str) -> _Refused:
        line, column = _start(event)
        return _Refused(Diagnostic(code, self.file, line, column, message, hint))


def _start(event: Any) -> tuple[int, int]:
    return event.start_mark.line + 1, event.start_mark.column + 1


def _mark(event: Any) -> Mark:
    line, column = _start(event)
    same = event.end_mark.line == event.start_mark.line
    return Mark(line, column, max(1, event.end_mark.column - event.start_mark.column) if same else 1)


def _twice(key: str, first: int, place: Place) -> tuple[str, str]:
    """A key that stands twice, and what to do: in a list it may be a thing that lacks its dash."""
    message = f"“{key}” is written twice here; the first one is in line {first}."
    if place and isinstance(place[-1], int):
        return message, "Keep one of them. If another thing begins here, its first line wants a dash."
    return message, "Keep one of them."


def _brackets(event: Any, open_: int) -> int:
    """One more or one less bracket is open after this event. What is inside a bracket is in brackets too."""
    if isinstance(event, yaml.CollectionStartEvent):
        return 1 if event.flow_style else 0
    return -1 if open_ and isinstance(event, yaml.CollectionEndEvent) else 0


def _is_plain(event: Any) -> bool:
    return isinstance(event, yaml.ScalarEvent) and not event.style


def _resolved(event: Any) -> Data:
    """A scalar that is not in quotes may be true, false, a whole number or nothing; all else is text."""
    text = str(event.value)
    if _is_plain(event):
        if text in _PLAIN:
            return _PLAIN[text]
        if _WHOLE.match(text):
            return int(text)
    return text
