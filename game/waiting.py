"""What comes by itself: messages that wait for their time, and somebody who has not pressed for long."""

from __future__ import annotations

from dataclasses import dataclass

from game.scenes.still_there import StillThere

IDLE_SECONDS = 240.0
"""After so long without a press somebody else may sit down."""


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

    def __init__(self) -> None:
        self._later: tuple[Later, ...] = ()
        self._pressed_at: float | None = None

    def later(self, at: float, scene: str, message: object) -> None:
        """Tell this scene something at a time, if it is still there then."""
        self._later = (*self._later, Later(at, scene, message))

    def due(self, now: float, names: tuple[str, ...]) -> tuple[object, ...]:
        """What the scene on top is told now. What waits for a scene that has gone is forgotten."""
        if not names:
            return ()
        due = tuple(one for one in self._later if one.at <= now and one.scene == names[-1])
        self._later = tuple(one for one in self._later if one not in due and one.scene in names)
        return tuple(one.message for one in due)

    def asks(self, now: float, busy: bool, names: tuple[str, ...]) -> bool:
        """Is it time to ask whether anybody is there? On the first screen nobody is missed."""
        if busy or self._pressed_at is None or len(names) == 1 or names[-1] in TALKING:
            self._pressed_at = now
        return now - self._pressed_at > IDLE_SECONDS and StillThere.name not in names
