"""Where a lesson is: a frozen value, made of the moment that is shown and of the moments behind it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.lesson.model import LookBack, Plan, Story
from game.play.board.kept import Kept
from game.play.state import Play

Phase = Literal[
    "ground-rules",
    "say",
    "vote",
    "talk",
    "bars",
    "tempting",
    "rule",
    "work",
    "views",
    "closing",
    "plenary",
    "done",
]
"""The ground rules; the ping arrives; hands are counted; pairs talk; all bars at once; why somebody might
think so; what the mascot says; something is worked together; a grey case is talked about; the last sentence
of a story; what the class does together at the end; the sentence of the lesson.
"""
Hands = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Part:
    """One story of the lesson, or one step of an earlier one (``look_back`` says which, and how long ago)."""

    story: Story
    look_back: LookBack | None = None


@dataclass(frozen=True, slots=True)
class Vote:
    """Hands that were counted: in which round, for which of the step's ballots."""

    round: int
    ballot: int
    hands: Hands

    @property
    def total(self) -> int:
        """How many hands there were."""
        return sum(hands for _, hands in self.hands)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """What is on the board.

    ``play`` stands at the step that is shown, so that a screen of one child's play can show it too; it is
    worked with in ``work`` only. ``hands`` are being counted; ``votes`` were counted in this step; ``way`` is
    the answer along which the story will go on, one id for each ballot, empty where the teacher has to say.
    ``met`` are the steps of this part up to now, this one among them.
    """

    phase: Phase
    part: int = -1
    play: Play | None = None
    round: int = 1
    ballot: int = 0
    hands: Hands = ()
    votes: tuple[Vote, ...] = ()
    way: tuple[str, ...] = ()
    met: tuple[str, ...] = ()
    kept: tuple[Kept, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """A lesson that is being held. ``trail`` are the moments before this one, as they were left: one press
    takes one page back, with its hands still counted.
    """

    plan: Plan
    parts: tuple[Part, ...]
    seed: int
    now: Moment
    trail: tuple[Moment, ...] = ()
    paused: bool = False

    @property
    def over(self) -> bool:
        """Is the sentence of the lesson on the board?"""
        return self.now.phase == "done"

    @property
    def part(self) -> Part | None:
        """The story or look-back that is shown; none before the first and after the last."""
        return self.parts[self.now.part] if 0 <= self.now.part < len(self.parts) else None
