"""What the door of the town needs to know: the classes, and the one this computer has today."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.school.classes import SchoolClass


@dataclass(frozen=True, slots=True)
class Room:
    """``now`` is today\u2019s class; ``badges`` says whether its children play under animals.

    ``badges_allowed``: does this machine let a class use them, once a child has picked its class?
    """

    classes: tuple[SchoolClass, ...] = ()
    now: SchoolClass | None = None
    badges: bool = False
    badges_allowed: bool = True
