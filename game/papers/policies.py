"""What the schools' policies ask for, in the words of the lessons, for whoever signs a paper."""

from __future__ import annotations

from collections.abc import Iterable

from game.lesson.policies import STATEMENTS
from game.papers.teller import Teller


def named(teller: Teller, policies: Iterable[str]) -> list[str]:
    """Each statement with its short name."""
    return [
        f"{one}: {teller.say(STATEMENTS[one].says)}"  # marked in game/lesson/policies.py
        for one in policies
        if one in STATEMENTS
    ]
