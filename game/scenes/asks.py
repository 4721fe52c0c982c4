"""What scenes for everybody may ask to be done beside the frames, and what comes back. Plain values.

The jobs of the teacher's room are its own (``game.scenes.room.asks``): they need the passphrase.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LookUp:
    """Job: find out what this class has met. It may take long where a network share is slow."""

    class_code: str | None


@dataclass(frozen=True, slots=True)
class PrintCard:
    """Job: make the home card of a plan or a story, and open it where this computer opens such papers."""

    what: str
    language: str


@dataclass(frozen=True, slots=True)
class Printed:
    """The card lies in this folder; ``said`` is a sentence where it could not be opened."""

    folder: str
    said: str = ""


@dataclass(frozen=True, slots=True)
class LookedUp:
    """It is known now: ``Desk.past`` has it."""

    class_code: str | None
