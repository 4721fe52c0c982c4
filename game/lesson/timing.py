"""How long a lesson takes on the board: the minutes around its stories, and the stories with votes and talk.

Knows plans and minutes; it must not know stories or files. The checker holds a plan's minutes against it,
and the printed plan says them step by step.
"""

from __future__ import annotations

from collections.abc import Sequence

from game.lesson.model import Plan

GROUND, LOOK_BACK, CLOSE = 2, 1, 3
"""Minutes: the ground rules, each look-back, what the class does at the end and its last sentence."""
ON_THE_BOARD = 2
"""A story with two votes and talk between them takes twice as long as for one child alone."""
AT_A_GLANCE = 2
"""Minutes for the first question of a story, with one vote: parents see no more of it."""


def needed(plan: Plan, stories: Sequence[int]) -> int:
    """The fewest minutes for a plan whose stories take so many each, played alone."""
    if plan.kind == "workshop":
        return GROUND + AT_A_GLANCE * len(stories)
    told = max(stories, default=0) if plan.kind == "free-choice" else sum(stories)
    return GROUND + LOOK_BACK * len(plan.look_back) + ON_THE_BOARD * told + CLOSE
