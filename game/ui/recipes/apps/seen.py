"""What has happened on a pretend app so far; the same for all eleven.

What is lit, how much has arrived, what can be tapped or pressed, what was done.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.ui.recipes.apps.model import Drawing, Line

ActKind = Literal[
    "no-reply", "decline", "save", "report", "block", "tell", "make-private", "log-off", "close"
]

ACTS: dict[ActKind, str] = {
    "no-reply": "no-reply",
    "decline": "close",
    "save": "camera",
    "report": "flag",
    "block": "block",
    "tell": "hand",
    "make-private": "lock",
    "log-off": "leave",
    "close": "close",
}
"""The line icon of every act."""


@dataclass(frozen=True, slots=True)
class Lit:
    """A part to look at now: some of its words, by number, or all of it."""

    key: str
    words: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Piece:
    """A phrase or a picture to tap, in the task *spot*. All look alike until they are found."""

    key: str
    words: str
    message: object
    found: bool = False
    picture: Drawing | None = None
    available: bool = True
    shortcut: str = ""


@dataclass(frozen=True, slots=True)
class Act:
    """A real button of the pretend app, in the task *do*. ``on`` is for a switch."""

    kind: ActKind
    words: str
    message: object
    available: bool = True
    on: bool = False
    shortcut: str = ""

    @property
    def key(self) -> str:
        """The key of its tile."""
        return f"act-{self.kind}"


@dataclass(frozen=True, slots=True)
class Saved:
    """The stamp on saved proof: that it is saved, and when."""

    words: str
    when: str


@dataclass(frozen=True, slots=True)
class Done:
    """What was done on the app, in a few words; some of it changes what is there.

    Where several people write, ``who`` is the one who was blocked.
    """

    kind: ActKind
    words: str
    who: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """All that may have happened on an app. As it stands here, nothing has."""

    lit: tuple[Lit, ...] = ()
    dim: bool = False
    shown: int | None = None
    typing: str = ""
    pieces: tuple[Piece, ...] = ()
    acts: tuple[Act, ...] = ()
    saved: Saved | None = None
    done: tuple[Done, ...] = ()
    reply: Line | None = None
