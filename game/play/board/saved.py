"""A lesson as plain JSON and back, so that it goes on after a computer has stopped in front of a class.

A child's play is kept as its answers. A lesson has more to bring back: hands that are half counted, the way
the teacher has set, the pages behind. So the presses are kept, and pressed once more: nothing can be taken
up that cannot be reached. They are kept without their loops: where a press leads to a moment that has been
there before (a step back, a hand too many put down again, the end of a pause), what lay between is forgotten.
So a page that was taken back is nowhere on the disk, and the file does not grow with a nervous finger.

What a pause blanked stays blank: a lesson that stopped behind the calm picture begins again behind it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, get_args

from game.lesson.model import LookBack, Plan, Story, TrackName
from game.play.board.events import Board
from game.play.board.rules import advance, start
from game.play.board.state import Lesson, Part
from game.play.digest import digest
from game.play.saved import Refused

FORMAT = 1
MOST = 5_000
"""Far more presses without loops than any lesson has; a longer list was not written by this game."""
KINDS: Mapping[str, type[Board]] = {kind.__name__: kind for kind in get_args(Board)}


@dataclass(frozen=True, slots=True)
class Log:
    """A lesson together with the presses that lead to it from ``first``, and each moment on that way."""

    first: Lesson
    presses: tuple[Board, ...] = ()
    after: tuple[Lesson, ...] = ()

    @property
    def lesson(self) -> Lesson:
        """The lesson as it is now."""
        return self.after[-1] if self.after else self.first


def pressed(log: Log, event: Board) -> Log:
    """The lesson one press on; of a press that is not legal, the same log."""
    lesson = advance(log.lesson, event)
    if lesson is log.lesson:
        return log
    for length in range(len(log.presses), -1, -1):
        if (log.after[length - 1] if length else log.first) == lesson:
            return replace(log, presses=log.presses[:length], after=log.after[:length])
    return replace(log, presses=(*log.presses, event), after=(*log.after, lesson))


def to_json(log: Log) -> dict[str, Any]:
    """What is needed to come back here."""
    first = log.first
    return {
        "format": FORMAT,
        "plan": first.plan.id,
        "seed": first.seed,
        "look-back": [
            [part.look_back.story, part.look_back.step, part.look_back.ago]
            for part in first.parts
            if part.look_back
        ],
        "shape": _shape(first),
        "presses": [[type(event).__name__, *_values(event)] for event in log.presses],
    }


def from_json(data: object, plan: Plan, stories: Mapping[str, Story]) -> Log | Refused:
    """The lesson that was saved. Never raises, whatever lies on the disk."""
    try:
        return _read(data, plan, stories)
    except (KeyError, TypeError, ValueError, AttributeError, AssertionError):
        return Refused("broken")


def _read(data: object, plan: Plan, stories: Mapping[str, Story]) -> Log | Refused:
    if not isinstance(data, dict) or type(data.get("format")) is not int or data["format"] < 1:
        return Refused("broken")
    if data["format"] > FORMAT:
        return Refused("newer")
    if type(data["seed"]) is not int or len(data["presses"]) > MOST:
        return Refused("broken")
    asked = tuple(LookBack(story=story, step=step, ago=ago) for story, step, ago in data["look-back"])
    if data["plan"] != plan.id:
        return Refused("changed")
    first = start(plan, stories, data["seed"], look_back=asked)
    if data["shape"] != _shape(first):
        return Refused("changed")
    log = Log(first)
    for name, *values in data["presses"]:
        after = pressed(log, _event(name, values))
        if len(after.presses) != len(log.presses) + 1:
            return Refused("broken")  # it means nothing there, or makes a loop: neither is ever written
        log = after
    return log


def _shape(lesson: Lesson) -> list[str]:
    """What has to be as it was: the age group, every story as it plays, and what is voted on in its work.

    A child who plays alone never meets a ``vote``, so no digest has it; on the board it is a page of its own.
    """
    track = lesson.plan.track
    return [track, *(f"{part.story.id}/{digest(part.story)}{_votes(part, track)}" for part in lesson.parts)]


def _votes(part: Part, track: TrackName) -> str:
    tale = part.story.track(track)
    assert tale is not None  # ``start`` has seen to that
    return "".join(f"/{step.id}={getattr(step.task, 'vote', None)}" for step in tale.steps.values())


def _values(event: Board) -> list[str | int]:
    return [getattr(event, one.name) for one in fields(event)]


def _event(name: str, values: list[Any]) -> Board:
    """The press of that name. Types are looked at here: ``True`` would pass for one hand."""
    kind = KINDS[name]
    wanted = [int if one.type == "int" else str for one in fields(kind)]
    if [type(value) for value in values] != wanted:
        raise ValueError(name)
    return kind(*values)


def taken_up(log: Log) -> Lesson:
    """The lesson as it goes on after a stop. What was counted before may be at the school by now, so a step
    back leads as far as the pages since the last count, and no further.
    """
    lesson = log.lesson
    kept = next((n for n, one in enumerate(reversed(lesson.trail)) if one.kept != lesson.now.kept), None)
    return lesson if kept is None else replace(lesson, trail=lesson.trail[len(lesson.trail) - kept :])
