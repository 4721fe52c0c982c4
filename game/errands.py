"""Who does the jobs that scenes ask for: what everybody may ask here, all else is the teacher's room's.

Called beside the frames, one job after the other. It must not know screens.
"""

from __future__ import annotations

from collections.abc import Callable

from game.scenes import asks


class Errands:
    """``look_up`` finds out what a class has met; ``others`` does the jobs of the teacher's room."""

    def __init__(self, look_up: Callable[[str | None], None], others: Callable[[object], object]) -> None:
        self._look_up, self._others = look_up, others

    def __call__(self, job: object) -> object:
        """Do one job, and answer."""
        match job:
            case asks.LookUp(class_code):
                self._look_up(class_code)
                return asks.LookedUp(class_code)
        return self._others(job)
