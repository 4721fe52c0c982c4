"""What is told to the story scene: presses of a child, and what comes by itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from game.play import Event


class Press(Enum):
    """Everything that is no press of play itself."""

    HOME = "home"
    EAR = "ear"
    ON = "on"
    HELP = "help"
    LOOK = "look"
    PROOF = "proof"


@dataclass(frozen=True, slots=True)
class Do:
    """A press that the rules of play know."""

    event: Event


@dataclass(frozen=True, slots=True)
class Arrive:
    """The next thing arrives on the device; only if the step is still the same."""

    step: str
    number: int
