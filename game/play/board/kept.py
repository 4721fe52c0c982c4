"""What is kept of a lesson: a sitting for each part, in the same answers that a child's sitting has."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from game.play.answer import Answer


@dataclass(frozen=True, slots=True)
class Kept:
    """One answer, and which part of the lesson it belongs to."""

    part: int
    answer: Answer


def sitting(kept: Iterable[Kept], part: int) -> tuple[Answer, ...]:
    """The answers of one part, numbered from 1: what its journal holds.

    After a step back there are fewer of them, or others. Whoever writes journals compares what is written
    with what is here; where it is no longer the beginning of it, the journal is written anew.
    """
    return tuple(one.answer for one in kept if one.part == part)
