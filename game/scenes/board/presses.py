"""What is told to the scenes of the board, besides what the rules of a lesson know."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from game.play.board import Board


class Press(Enum):
    """What can be pressed, and what is let go."""

    ON = "on"
    BACK = "back"
    FINISH = "finish"
    DRAWER = "drawer"
    PAUSE = "pause"
    RESUME = "resume"
    HOLD = "hold"
    LET_GO = "let go"
    MORE = "more"
    FEWER = "fewer"
    EAR = "ear"
    PRINT = "print"
    CLOSER = "closer"


@dataclass(frozen=True, slots=True)
class Go:
    """A press that the rules of the board know."""

    event: Board


@dataclass(frozen=True, slots=True)
class Open:
    """Count the hands for this answer now."""

    what: str


@dataclass(frozen=True, slots=True)
class Held:
    """The quiet key has been held for long enough; ``number`` says which time that was."""

    number: int
