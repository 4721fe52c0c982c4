"""What the rules of teaching look at: every word of a lesson with its place and its voice, and every answer.

Knows the form and where things stand; it must not know any rule. A rule yields complaints; a complaint
becomes a diagnostic here, so that the rules need not know lines and columns.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cache
from typing import Any, Literal, get_args

from game.diagnostic import Diagnostic
from game.lesson import model
from game.lesson.codes.teaching import TEACHING
from game.lesson.located import Located, Mark, Place
from game.lesson.shapes import close

Voice = Literal[
    "ping", "name", "picture", "mascot", "question", "answer", "feedback", "grown-up",
    "talk", "home", "teacher",
]  # fmt: skip
"""Who says it, or what it stands on. ``talk`` is asked of a class, ``home`` of a family."""
GUIDE: frozenset[Voice] = frozenset({"mascot", "question", "answer", "feedback", "grown-up"})
"""What the game itself says to a child. A ping may be unkind; the game may not."""
CHILD: frozenset[Voice] = GUIDE | {"ping", "name"}
"""Everything that a child reads or hears."""
CLASS: frozenset[Voice] = CHILD | {"talk"}
RIGHT = ("safe", "back")
TRACKS: tuple[model.TrackName, ...] = get_args(model.TrackName)
CHILDREN = tuple(name.capitalize() for name in get_args(model.Resident))
_LINES_ON = 12
"""So many lines further on a folded text is still looked through for the word that is meant."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """Words with the place where they stand in the file, as ``Located`` knows it. Or a drawing's name."""

    text: str
    place: Place
    voice: Voice

    @property
    def track(self) -> str:
        """Which age group hears it; nothing for what belongs to the whole story."""
        return str(self.place[0]) if self.place[0] in TRACKS else ""

    @property
    def step(self) -> str:
        """The step it belongs to; nothing for what belongs to the whole track."""
        return str(self.place[2]) if self.track and self.place[1] == "steps" else ""


@dataclass(frozen=True, slots=True)
class Answered:
    """One answer, with the track and the step it stands in."""

    track: model.TrackName
    step: model.Step
    choice: model.Choice
    place: Place


@dataclass(frozen=True, slots=True)
class Complaint:
    """What a rule has found. ``word`` is what is meant in the text, ``key`` says that the key is meant."""

    code: str
    place: Place
    message: str
    hint: str = ""
    meant: str = ""
    word: str = ""
    key: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """A story as the rules look at it."""

    story: model.Story
    spoken: tuple[Spoken, ...]
    answers: tuple[Answered, ...]
    pictures: Container[str] | None = None
    curriculum: Container[str] | None = None
    policies: Container[str] = ()

    def tracks(self) -> Iterator[tuple[model.TrackName, model.Track]]:
        """The age groups that the story is told for."""
        for name in TRACKS:
            if track := self.story.track(name):
                yield name, track

    def heard(self, track: str, voices: Container[str] = CHILD, step: str = "") -> Iterator[Spoken]:
        """What children of a track are told, in the whole track or in one step."""
        for one in self.spoken:
            if one.track == track and one.voice in voices and step in ("", one.step):
                yield one


def case_of(
    story: model.Story,
    pictures: Container[str] | None = None,
    curriculum: Container[str] | None = None,
    policies: Container[str] = (),
) -> Case:
    """A story, walked through once for all rules."""
    return Case(story, tuple(spoken(story)), tuple(answered(story)), pictures, curriculum, policies)


# --- every word -------------------------------------------------------------------------------------

_DEVICE_PARTS = (*get_args(model.Device), model.Sender, model.Line, model.Result, model.Field)
_BY_PART: Mapping[tuple[type, str], Voice] = {
    (model.Notes, "before"): "teacher",
    (model.Notes, "told"): "teacher",
    (model.Step, "teacher"): "teacher",
    (model.Plan, "teacher"): "teacher",
    (model.Plan, "title"): "teacher",
    (model.Plan, "ready"): "teacher",
    (model.Plan, "plenary"): "talk",
    (model.HomeCard, "practised"): "home",
    (model.HomeCard, "ask"): "home",
    (model.HomeCard, "help"): "home",
    (model.Misconception, "text"): "teacher",
    (model.Misconception, "why"): "teacher",
    (model.Misconception, "show"): "teacher",
    (model.Misconception, "say"): "mascot",
    (model.Story, "home"): "home",
    (model.Person, "say"): "grown-up",
    (model.Phrase, "text"): "ping",
    (model.Step, "say"): "mascot",
}
_BY_KEY: Mapping[str, Voice] = {
    **dict.fromkeys(("feeling", "clue", "now", "hint", "why"), "feedback"),
    **dict.fromkeys(("say", "label", "caption"), "answer"),
    "ask": "question",
    "talk": "talk",
}


@cache
def _walk(kind: type) -> tuple[tuple[str, str, Voice | None], ...]:
    """The fields of a part: name, key (nothing for one whose keys stand among the others), and voice."""
    hints = model.hints(kind)
    return tuple(
        (
            one.name,
            "" if "inline" in one.metadata else model.written(one.name, one.metadata),
            _voice(kind, one.name, str(hints[one.name])),
        )
        for one in fields(kind)
    )


def _voice(kind: type, name: str, hint: str) -> Voice | None:
    if "'picture'" in hint:
        return "picture"
    if "'name'" in hint:
        return "name"
    if "'words'" not in hint:
        return None
    if issubclass(kind, _DEVICE_PARTS):
        return "ping"
    return _BY_PART.get((kind, name)) or _BY_KEY.get(name, "mascot")


def spoken(part: Any, place: Place = ()) -> Iterator[Spoken]:
    """Every word and every drawing in a part of a lesson, in the order of the form."""
    kind: type = type(part)
    for name, key, voice in _walk(kind):
        value = getattr(part, name)
        here = (*place, key) if key else place
        if voice and isinstance(value, str):
            yield Spoken(_plain(value), here, voice)
        elif isinstance(value, tuple):
            for number, one in enumerate(value):
                if is_dataclass(one):
                    yield from spoken(one, (*here, number))
                elif voice:
                    yield Spoken(_plain(one), (*here, number), voice)
        elif isinstance(value, Mapping):
            for step, inner in value.items():
                yield from spoken(inner, (*here, step))
        elif is_dataclass(value):
            yield from spoken(value, here)


def _plain(text: str) -> str:
    """A text with plain spaces: a line end or a hard space between two words hides nothing from a rule."""
    return " ".join(text.split())


def answered(story: model.Story) -> Iterator[Answered]:
    """Every answer of a story, in the order of writing."""
    for track in TRACKS:
        steps = getattr(story.track(track), "steps", {})
        for step in steps.values():
            key, choices = answers_of(step)
            for number, choice in enumerate(choices):
                yield Answered(track, step, choice, (track, "steps", step.id, key, number))


def answers_of(step: model.Step) -> tuple[str, Sequence[model.Choice]]:
    """The answers of a step and the key they stand under; in most tasks there are none."""
    match step.task:
        case model.Choose(choices=choices):
            return "choices", choices
        case model.Reply(tiles=tiles):
            return "tiles", tiles
        case _:
            return "", ()


def sentences(text: str) -> list[str]:
    """The sentences of a text."""
    return [one for one in _SENTENCE.split(text) if one.strip()]


_SENTENCE = re.compile(r"(?<=[.!?…])[\"”’')]*\s+|(?<=_rule\})\s+|(?<=_school\})\s+")


# --- from a complaint to a diagnostic ---------------------------------------------------------------


def placed(complaints: Iterable[Complaint], located: Located) -> Iterator[Diagnostic]:
    """The complaints, each at its line and column and as bad as its code says."""
    for one in complaints:
        mark = located.key_at(one.place) if one.key else _at(one, located)
        found = Diagnostic(one.code, located.file, mark.line, mark.column, one.message, one.hint)
        severity = TEACHING[one.code].severity
        yield replace(found, severity=severity, meant=one.meant, width=mark.width)


def _at(complaint: Complaint, located: Located) -> Mark:
    """Where the word stands that is meant, if it can be found in the source; else where the text begins."""
    mark = located.at(complaint.place)
    if word := complaint.word.split("\n")[0]:
        for number in range(mark.line - 1, min(mark.line + _LINES_ON, len(located.lines))):
            start = mark.column - 1 if number == mark.line - 1 else 0
            if (column := located.lines[number].find(word, start)) >= 0:
                return Mark(number + 1, column + 1, len(word))
    return mark


def meant(word: str, known: Container[str]) -> str:
    """Which of the known names somebody may have meant, where the known ones can be counted."""
    return close(word, list(known)) if isinstance(known, Iterable) else ""
