"""Who does the jobs that scenes ask for: what everybody may ask here, all else is the teacher's room's.

Called beside the frames, one job after the other. It must not know screens.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from game.scenes import asks
from game.school.folders import Folders


class Errands:
    """``look_up`` finds out what a class has met; ``others`` does the jobs of the teacher's room."""

    def __init__(
        self,
        folders: Folders,
        look_up: Callable[[str | None], None],
        others: Callable[[object], object],
        opens: Callable[[Path], str] | None = None,
    ) -> None:
        """``opens`` shows a paper that was made, in place of the system's own viewer."""
        self._folders, self._look_up, self._others, self._opens = folders, look_up, others, opens

    def __call__(self, job: object) -> object:
        """Do one job, and answer."""
        match job:
            case asks.LookUp(class_code):
                self._look_up(class_code)
                return asks.LookedUp(class_code)
            case asks.PrintCard(what, language):
                return self._card(what, language)
        return self._others(job)

    def _card(self, what: str, language: str) -> asks.Printed:
        """There is nothing in a home card that needs a passphrase."""
        from game.printing import Print, printed, show  # noqa: PLC0415
        from game.roomfiles import documents  # noqa: PLC0415

        tongue = "" if language == "en" else f"-{language}"
        path = documents() / f"pingtown-{what}-home-card{tongue}.pdf"
        path.parent.mkdir(parents=True, exist_ok=True)
        printed(Print(what, path, "home-card", language), self._folders)
        return asks.Printed(" › ".join(path.parent.parts[-2:]), (self._opens or show)(path))
