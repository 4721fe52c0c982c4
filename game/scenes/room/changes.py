"""What the teacher's room asks to have changed, classes and the school, and what comes back: plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the loop knows these values before the first screen, and needs no story for it
    from game.lesson.model import Pack
    from game.scenes.room.files import Logged
    from game.school.classes import SchoolClass
    from game.school.joining import Brought


# --- classes ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ListClasses:
    """Which classes are there? Answered by ``Classes``."""


@dataclass(frozen=True, slots=True)
class SaveClass:
    """A class as it shall be, new or changed. Answered by ``Classes`` or ``Trouble``."""

    wanted: SchoolClass
    new: bool = False


@dataclass(frozen=True, slots=True)
class BringAlong:
    """What was made here before there was a school folder goes there. Answered by ``Classes``."""


@dataclass(frozen=True, slots=True)
class OpenToday:
    """This computer has this class until the day is over; or none. Answered by ``Classes``."""

    code: str | None


@dataclass(frozen=True, slots=True)
class WouldErase:
    """What would go with the results of a class? Answered by ``WillErase``."""

    code: str


@dataclass(frozen=True, slots=True)
class EraseClass:
    """Erase the results of a class everywhere. Answered by ``Classes``."""

    code: str


@dataclass(frozen=True, slots=True)
class KeptOf:
    """How much is kept of a class."""

    code: str
    sittings: int
    answers: int


@dataclass(frozen=True, slots=True)
class Classes:
    """The classes of the school, the one this computer has now, how much is kept, and until when.

    ``waiting``: classes and stories that were made here before there was a school folder; ``brought``: what
    went there.
    """

    classes: tuple[SchoolClass, ...] = ()
    now: str | None = None
    kept: tuple[KeptOf, ...] = ()
    day: str = ""
    badges_allowed: bool = True
    note: str = ""
    waiting: tuple[str, ...] = ()
    brought: Brought | None = None


@dataclass(frozen=True, slots=True)
class WillErase:
    """So much would go. Nothing has gone yet."""

    code: str
    label: str
    sittings: int
    answers: int


# --- the school -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LookAtSchool:
    """The pack, the folders, the school's own stories. Answered by ``School``."""


@dataclass(frozen=True, slots=True)
class SavePack:
    """What the stories shall say. Answered by ``School`` or ``Trouble``."""

    pack: Pack


@dataclass(frozen=True, slots=True)
class SetRule:
    """Results are kept so many days, or (nothing) to the end of the school year. Answered by ``School``."""

    days: int | None


@dataclass(frozen=True, slots=True)
class JoinSchool:
    """Make this school folder, or join it. Answered by ``School`` or ``Trouble``."""

    folder: str


@dataclass(frozen=True, slots=True)
class School:
    """How the school is set up, and what is wrong, each in a sentence. ``unread``: why there are no exports
    here, where their list is closed to this account. ``brought``: what came along into a new school folder.
    """

    pack: Pack
    folder: str = ""
    managed: bool = False
    stories_in: str = ""
    stories: int = 0
    findings: tuple[str, ...] = ()
    rule: str = ""
    kept: tuple[tuple[str, str], ...] = ()
    exports: tuple[Logged, ...] = ()
    unread: str = ""
    note: str = ""
    brought: Brought | None = None
