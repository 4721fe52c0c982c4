"""What a person does, in our own words: the stage reads the platform's events and answers with these.

Places are in units. Nothing here knows which library or browser it came from.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.ui.geometry import Point


@dataclass(frozen=True, slots=True)
class Pointer:
    """A mouse or a finger moved, went down, or came up."""

    kind: Literal["move", "down", "up", "away"]
    at: Point
    touch: bool = False


@dataclass(frozen=True, slots=True)
class Key:
    """A key went down or up. Names are small words: ``tab`` ``enter`` ``space`` ``left`` ``1`` ``a``."""

    name: str
    down: bool = True
    shift: bool = False
    repeat: bool = False


@dataclass(frozen=True, slots=True)
class Typed:
    """Letters were typed, as the platform's text entry understood them."""

    letters: str


@dataclass(frozen=True, slots=True)
class Clicker:
    """A presenter clicker: forward, back, or the button that blanks the board.

    A clicker is a small keyboard: ``key`` is the letter it sent, which a screen may want for itself.
    """

    button: Literal["next", "back", "blank"]
    key: str = ""


@dataclass(frozen=True, slots=True)
class Scan:
    """One-switch play: time to offer the next thing."""


@dataclass(frozen=True, slots=True)
class Resized:
    """The window has another size now, or must be painted anew."""


@dataclass(frozen=True, slots=True)
class Closed:
    """Somebody asked to close the window."""


@dataclass(frozen=True, slots=True)
class Ended:
    """Whoever runs this computer ends the game: the session is over. Nobody is asked."""


@dataclass(frozen=True, slots=True)
class Back:
    """Told to a scene that has nothing for Escape: the person wants out of here."""


Signal = Pointer | Key | Typed | Clicker | Scan | Resized | Closed | Ended
