"""A play as plain JSON and back, so that a child can carry on tomorrow.

The answers are what is kept; from them the play is played again, so that nothing can be saved which cannot
be reached. What has not been confirmed yet is let go. ``format`` goes up whenever the form changes, and
``UPGRADES`` holds a step of the ladder for each older one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from game.lesson.model import Story
from game.play.answer import Answer
from game.play.digest import digest
from game.play.events import Next
from game.play.replay import Mismatch, replay
from game.play.rules import advance, start
from game.play.state import Play

FORMAT = 1
UPGRADES: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""From each format to the next one."""


@dataclass(frozen=True, slots=True)
class Refused:
    """It starts afresh, kindly. ``why``: changed (the story is another now), newer, broken."""

    why: str


def to_json(play: Play) -> dict[str, Any]:
    """What is needed to come back here."""
    return {
        "format": FORMAT,
        "story": play.lesson.id,
        "digest": digest(play.lesson),
        "track": play.track,
        "seed": play.seed,
        "step": play.step,
        "answers": [
            {name: value for name, value in asdict(answer).items() if name != "counts"}
            for answer in play.answers
        ],
    }


def from_json(data: object, lesson: Story) -> Play | Refused:
    """The play that was saved, ready to be worked on. Never raises, whatever lies on the disk."""
    try:
        return _read(data, lesson)
    except (KeyError, TypeError, ValueError, AttributeError, AssertionError):
        return Refused("broken")


def _read(data: object, lesson: Story) -> Play | Refused:
    if not isinstance(data, dict) or type(data.get("format")) is not int:
        return Refused("broken")
    if data["format"] > FORMAT:
        return Refused("newer")
    found = dict(data)
    while found["format"] < FORMAT:
        step = UPGRADES.get(found["format"])
        if step is None:
            return Refused("broken")
        found = step(found) | {"format": found["format"] + 1}
    if found["story"] != lesson.id or found["digest"] != digest(lesson):
        return Refused("changed")
    if type(found["seed"]) is not int:
        return Refused("broken")
    answers = tuple(Answer(**{key: one[key] for key in _KEYS}) for one in found["answers"])
    try:
        play = replay(lesson, found["track"], found["seed"], answers) if answers else None
    except Mismatch:
        return Refused("changed")
    if play is None:
        return start(lesson, found["track"], found["seed"])
    while play.phase == "told" and play.step != found["step"]:
        play = advance(play, Next())
    return play if play.step == found["step"] else Refused("broken")


_KEYS = tuple(one.name for one in fields(Answer) if one.name != "counts")
