"""A play as plain JSON and back, so that a child can carry on tomorrow.

The answers are what is kept; from them the play is played again, so that nothing can be saved which cannot
be reached. What is in hand (picked and not confirmed, sorted and not finished) is put there again by the
presses that lead to it; if that does not work out it is let go, and the answers stay. ``format`` goes up
whenever the form changes, and ``UPGRADES`` holds a step of the ladder for each older one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from game.lesson.model import Do, Story
from game.play.answer import Answer
from game.play.digest import digest
from game.play.events import Hold, Next
from game.play.replay import Mismatch, onward, presses_for, replay
from game.play.rules import advance
from game.play.state import Play

FORMAT = 2
UPGRADES: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = {
    1: lambda data: {**data, "hand": None},  # format 1 let go what was in hand
}
"""From each format to the next one."""
_HAND = ("phase", "told", "held", "picked", "pressed")


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
        "hand": _hand(play),
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
        play = replay(lesson, found["track"], found["seed"], answers)
    except Mismatch:
        return Refused("changed")
    return _taken_up(play, found["step"], found["hand"])


def _hand(play: Play) -> dict[str, Any]:
    """What is in hand, as JSON has it."""
    values = {name: getattr(play, name) for name in _HAND}
    return {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}


def _taken_up(play: Play, step: str, hand: Mapping[str, Any] | None) -> Play | Refused:
    """From what was said after the last answer on to the step, and there to what was in hand."""
    while play.phase == "told" and not (play.step == step and hand in (None, _hand(play))):
        play = advance(play, Next())
    if play.step != step:
        return Refused("broken")
    if hand is None or hand == _hand(play):
        return play
    again = play
    for event in presses_for(play, hand["pressed"] if isinstance(play.now.task, Do) else hand["picked"]):
        again = advance(onward(again), event)  # after a slip on the device one goes on working
    if hand["phase"] != "told":
        again = onward(again)
    if hand["held"]:
        again = advance(again, Hold(hand["held"]))
    there = ("held", "picked", "pressed")  # a hint after very many slips is not said once more
    return again if all(hand[name] == _hand(again)[name] for name in there) else play


_KEYS = tuple(one.name for one in fields(Answer) if one.name != "counts")
