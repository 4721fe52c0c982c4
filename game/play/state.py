"""Where a play is: one small frozen value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.lesson.model import END, Step, Story, Track, TrackName
from game.play.answer import Answer

Phase = Literal["work", "whom", "told", "done"]
"""Something is worked on; somebody to tell is looked for; something is said; the story is over."""

RIGHT, AGAIN, HINT, SHOWN = "!right", "!again", "!hint", "!shown"
"""What is said of work: well done, look once more, a hint, this is how it goes. No id begins like these."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Play:
    """A story that is being played.

    ``picked`` is what is chosen and not yet confirmed; ``kept`` what was right in an earlier try and stays;
    ``held`` the thing that is lifted; ``pressed`` every button of the device, slips too; ``asked`` the
    grown-ups who were told. ``told`` says what is being said (see ``said``): an answer's id, a person's id,
    or one of the marks above. ``proofs`` are the steps from which a proof was saved.
    """

    lesson: Story
    track: TrackName
    seed: int
    step: str
    phase: Phase = "work"
    picked: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    held: str = ""
    pressed: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    told: str = ""
    visited: tuple[str, ...] = ()
    proofs: tuple[str, ...] = ()
    answers: tuple[Answer, ...] = ()

    @property
    def tale(self) -> Track:
        """The story as this age group plays it."""
        track = self.lesson.track(self.track)
        assert track is not None  # ``start`` has seen to that
        return track

    @property
    def now(self) -> Step:
        """The step that is being played; at the end, the last one."""
        return self.tale.steps[self.step if self.step != END else self.visited[-1]]

    @property
    def tries(self) -> int:
        """How many answers this step has had."""
        return sum(answer.step == self.step for answer in self.answers)

    @property
    def over(self) -> bool:
        """Is the story at its end?"""
        return self.phase == "done"
