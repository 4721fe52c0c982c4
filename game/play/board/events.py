"""What a teacher can do at the board, besides what a child can do in a worked step."""

from __future__ import annotations

from dataclasses import dataclass

from game.play.events import Event


@dataclass(frozen=True, slots=True)
class SetHands:
    """So many hands for an answer, typed as a number."""

    what: str
    hands: int


@dataclass(frozen=True, slots=True)
class MoreHands:
    """One hand more for an answer."""

    what: str


@dataclass(frozen=True, slots=True)
class LessHands:
    """One hand less."""

    what: str


@dataclass(frozen=True, slots=True)
class Back:
    """One page back, as it was left. What is confirmed there again takes the place of what was kept."""


@dataclass(frozen=True, slots=True)
class Skip:
    """Go on without what is worked on, which is then not kept as done, or without a look-back."""


@dataclass(frozen=True, slots=True)
class Shorten:
    """Leave the rest of this story or look-back: on to the next, or to the sentence of the lesson."""


@dataclass(frozen=True, slots=True)
class Bell:
    """Time is up: straight to the sentence of the lesson."""


@dataclass(frozen=True, slots=True)
class Pause:
    """Blank the board at once. Until ``Resume`` nothing can be pressed, so nothing can be recorded."""


@dataclass(frozen=True, slots=True)
class Resume:
    """Back to where the lesson was."""


Board = Event | SetHands | MoreHands | LessHands | Back | Skip | Shorten | Bell | Pause | Resume
