"""What the teacher's room asks at its door and of what was learnt, and what comes back: plain values.

What it asks to have changed stands in ``changes``, what it asks to have written in ``files``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

View = Literal["alone", "first-vote", "second-vote", "back"]
VIEWS: tuple[View, ...] = ("alone", "first-vote", "second-vote", "back")


# --- the door ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Knock:
    """Is there a passphrase, and must somebody wait? Answered by ``Lock``."""


@dataclass(frozen=True, slots=True)
class WarmUp:
    """Read what the first chart needs while somebody types. Answered by nothing."""


@dataclass(frozen=True, slots=True)
class Enter:
    """Is this the passphrase? Answered by ``Entered`` or ``Wrong``."""

    passphrase: str


@dataclass(frozen=True, slots=True)
class SetFirst:
    """Set the first passphrase of all. Answered by ``Entered`` or ``Trouble``."""

    passphrase: str


@dataclass(frozen=True, slots=True)
class LockUp:
    """Nobody is in the room any more. Answered by nothing."""


@dataclass(frozen=True, slots=True)
class Lock:
    """How the door is: whether a passphrase is set, the seconds to wait, and what is wrong with the lock."""

    is_set: bool
    wait: int = 0
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Entered:
    """The room is open."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """That was not it; so many seconds until the next try."""

    wait: int


@dataclass(frozen=True, slots=True)
class Shut:
    """The room is locked, so nothing is told and nothing is done."""


# --- what was learnt --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Look:
    """What a class learnt, out of the index as it is; with no code, the class this computer has.

    Answered by ``Seen``. ``everybody`` is all classes together.
    """

    class_code: str | None = None
    everybody: bool = False


@dataclass(frozen=True, slots=True)
class Gather:
    """Take what the computers have brought. Answered by ``Gathered``."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """So many sittings were new; ``sentences`` say what a grown-up should know. ``closed``: why nothing can
    be gathered by this account, where the folder for staff is closed to it.
    """

    new: int
    sentences: tuple[str, ...] = ()
    closed: str = ""


@dataclass(frozen=True, slots=True)
class ClassName:
    """A class that can be looked at."""

    code: str
    label: str


@dataclass(frozen=True, slots=True)
class LetterLine:
    """Answers of one letter, counted in one way: to risky pings and to harmless ones. With the latter some
    carried on in part (``start``).
    """

    letter: str
    view: View
    safe: int
    part: int
    missed: int
    fine: int
    alarm: int
    start: int = 0


@dataclass(frozen=True, slots=True)
class WayLine:
    """After so many sittings with an unsafe answer, so many told somebody."""

    letter: str
    told: int
    wrong: int


@dataclass(frozen=True, slots=True)
class IdeaLine:
    """A mistaken idea, how often it was behind an answer, on its own and in the two votes, and how it is
    taught once more. ``story`` is the id of the one that practises it.
    """

    id: str
    letter: str
    text: str
    truth: str
    counts: tuple[int, int, int]
    why: str = ""
    say: str = ""
    show: str = ""
    ask: str = ""
    story: str = ""
    title: str = ""

    def count(self, view: View) -> int:
        """How often, counted this way; where the way back is looked at, on their own."""
        return self.counts[{"first-vote": 1, "second-vote": 2}.get(view, 0)]


@dataclass(frozen=True, slots=True)
class DueLine:
    """A story that should come back to the class, and why."""

    story: str
    title: str
    letter: str
    reason: str
    wrong: int
    of: int


@dataclass(frozen=True, slots=True)
class UnmetLine:
    """A goal that the class has not met; ``new``: nothing of its letter was met."""

    story: str
    title: str
    letter: str
    goal: str
    new: bool


@dataclass(frozen=True, slots=True)
class Covered:
    """A line of a curriculum or a policy: its words, and which stories of it the class has met."""

    key: str
    group: str
    words: str
    met: int
    of: int


@dataclass(frozen=True, slots=True)
class Seen:
    """All that the room shows of a class: counts and words of stories, never anything about one child.

    ``closed``: why this account cannot get at the folder for staff, so that nothing here says “not met”.
    """

    class_code: str
    label: str
    classes: tuple[ClassName, ...] = ()
    sittings: int = 0
    answers: int = 0
    lines: tuple[LetterLine, ...] = ()
    ways: tuple[WayLine, ...] = ()
    ideas: tuple[IdeaLine, ...] = ()
    due: tuple[DueLine, ...] = ()
    unmet: tuple[UnmetLine, ...] = ()
    policies: tuple[Covered, ...] = ()
    curriculum: tuple[Covered, ...] = ()
    closed: str = ""

    @property
    def everybody(self) -> bool:
        """All classes together?"""
        return not self.class_code

    @property
    def unseen(self) -> bool:
        """Nothing can be said of what was answered, because nobody may look."""
        return bool(self.closed) and not self.answers
