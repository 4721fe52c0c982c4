"""What the teacher's room asks to have written into files, and what comes back: plain values.

Nothing leaves that was not shown: ``Write`` names no class and no audience, it writes
what ``Show`` showed last.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

Audience = Literal["teacher", "school", "trust"]
Form = Literal["xlsx", "pdf", "html", "csv", "json"]
AUDIENCES: tuple[Audience, ...] = get_args(Audience)
FORMS: tuple[Form, ...] = get_args(Form)
Kind = Literal["full", "home-card", "certificate"]


@dataclass(frozen=True, slots=True)
class Wanted:
    """An export: of a class or of all (no code), for whom, in which form."""

    class_code: str = ""
    audience: Audience = "teacher"
    form: Form = "xlsx"


@dataclass(frozen=True, slots=True)
class Show:
    """What would leave? Said in this language. Answered by ``Leaving`` or ``Trouble``."""

    wanted: Wanted
    language: str


@dataclass(frozen=True, slots=True)
class Write:
    """Write what was shown last into this folder. Answered by ``Left``, ``Trouble``, or, if it has changed
    since, by ``Leaving``.
    """

    folder: str


@dataclass(frozen=True, slots=True)
class Print:
    """A paper into this folder, and open it. Answered by ``Left`` or ``Trouble``.

    ``what`` is a story, a plan or ``all``; for a certificate it is a letter.
    """

    kind: Kind
    what: str
    language: str
    folder: str = ""


@dataclass(frozen=True, slots=True)
class OpenFile:
    """Open a file in the program that this computer has for it. Answered by nothing or ``Trouble``."""

    path: str


@dataclass(frozen=True, slots=True)
class LeavingSheet:
    """A table as it will stand in the file: its title, its columns, its lines, in words."""

    title: str
    columns: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...] = ()
    kept_back: int = 0


@dataclass(frozen=True, slots=True)
class Leaving:
    """All that would leave, and where it would go. ``sentences`` say who may see it and what is kept back.

    ``note``: why it is shown again, instead of being written.
    """

    wanted: Wanted
    sheets: tuple[LeavingSheet, ...]
    sentences: tuple[str, ...] = ()
    folder: str = ""
    file: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Left:
    """It is written, here. ``note``: what else should be known, for instance that no viewer was found."""

    path: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Logged:
    """A line of the access log: the day, in which form, for whom, whose; from the room or by a command.

    A backup and its bringing back are lines too: they hold everything, and are for nobody in particular.
    """

    day: str
    form: Form | Literal["backup", "restore"]
    audience: Audience | Literal["everything"]
    whose: str = ""
    by_command: bool = False
