"""What comes by itself: messages that wait for their time, and somebody who has not pressed for long."""

from __future__ import annotations

from dataclasses import dataclass

from game.jobs import Jobs
from game.scenes.scene import After, Idle, Run
from game.scenes.still_there import StillThere

IDLE_SECONDS = 240.0
"""After so long without a press somebody else may sit down."""

ROOM_SECONDS = 300.0
"""After so long without a press the teacher's room locks itself."""
ROOM = "room"
"""Names of scenes in the teacher's room begin so."""

TALKING = ("lesson", "workshop", "show-me")
"""In front of a class or an audience somebody talks, and nobody is missed."""


@dataclass(frozen=True, slots=True)
class Later:
    """A message that waits for its time, and the scene that it is for."""

    at: float
    scene: str
    message: object


class Waiting:
    """Keeps the time for the loop. A scene goes by its name."""

    def __init__(self, jobs: Jobs | None = None) -> None:
        self.jobs = jobs or Jobs()
        self._later: tuple[Later, ...] = ()
        self._pressed_at: float | None = None

    def take(self, effect: After | Run, now: float, scene: str) -> None:
        """What this scene is told later: when it is time, or when the work is done."""
        if isinstance(effect, Run):
            self.jobs.start(effect.job, scene)
        else:
            self.later(now + effect.seconds, scene, effect.message)

    def later(self, at: float, scene: str, message: object) -> None:
        """Tell this scene something at a time, if it is still there then."""
        self._later = (*self._later, Later(at, scene, message))

    def due(self, now: float, names: tuple[str, ...]) -> tuple[object, ...]:
        """What the scene on top is told now. What waits for a scene that has gone is forgotten."""
        if not names:
            return ()
        due = tuple(one for one in self._later if one.at <= now and one.scene == names[-1])
        self._later = tuple(one for one in self._later if one not in due and one.scene in names)
        return (*(one.message for one in due), *self.jobs.back(names), *self._idle(now, names))

    def asks(self, now: float, busy: bool, names: tuple[str, ...]) -> bool:
        """Is it time to ask whether anybody is there? On the first screen nobody is missed."""
        if busy or self._pressed_at is None or len(names) == 1 or names[-1] in TALKING:
            self._pressed_at = now
        missed = now - self._pressed_at > IDLE_SECONDS and StillThere.name not in names
        return missed and not _in_the_room(names)

    def _idle(self, now: float, names: tuple[str, ...]) -> tuple[object, ...]:
        """The teacher's room asks nothing when nobody is there: it locks."""
        if self._pressed_at is None or now - self._pressed_at <= ROOM_SECONDS or not _in_the_room(names):
            return ()
        self._pressed_at = now
        return (Idle(),)


def _in_the_room(names: tuple[str, ...]) -> bool:
    return names[-1].startswith(ROOM)
