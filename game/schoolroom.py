"""What the game needs of the school once a story is played: its shelf, its pack, and the register.

Everything here is opened when it is first asked for: the first screen waits for none of it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from game.school.progress import Player
from game.words.catalogue import Catalogue

if TYPE_CHECKING:
    from game.lesson.library import Library
    from game.lesson.model import Pack
    from game.play import Play
    from game.register import Register


class School:
    """This school, as far as the game on this machine needs it."""

    def __init__(self, data: Path, complain: Callable[[str], None]) -> None:
        """``data`` is where this machine keeps things; ``complain`` takes sentences for a grown-up."""
        self._data = data
        self._complain = complain

    # what is told

    @cached_property
    def _shelf(self) -> Library:
        from game.lesson.library import open_library  # noqa: PLC0415

        return open_library()

    def shelf(self) -> Library:
        """Every story that can be played."""
        return self._shelf

    @cached_property
    def _pack(self) -> Pack | None:
        from game.lesson.library import lessons_folder, read_file  # noqa: PLC0415

        pack: Pack | None = read_file(lessons_folder() / "school.yaml").lesson
        return pack

    def pack(self) -> Pack | None:
        """What this school wants the stories to say."""
        return self._pack

    def fills(self, catalogue: Catalogue) -> Callable[[str], str]:
        """Whoever puts this school's words into a sentence, in a language."""
        from game.school.filling import filler  # noqa: PLC0415

        return filler(self._pack, catalogue)

    # what is written down

    @cached_property
    def _register(self) -> Register:
        from game.register import Register  # noqa: PLC0415
        from game.results.places import places  # noqa: PLC0415
        from game.school.school_folder import joined  # noqa: PLC0415

        school, trouble = joined(self._data)
        if trouble:
            self._complain(trouble)
        where = school.path if school else None
        return Register(
            self._data, places(self._data), where, lambda: datetime.now().astimezone().date(), self._complain
        )

    @property
    def sitting(self) -> str:
        """The sitting that is being written."""
        return self._register.sitting

    def record(self, play: Play, player: Player, sitting: str = "") -> None:
        """Keep the answers that are not kept yet."""
        self._register.record(play, player, sitting)

    def sync(self) -> None:
        """Make them outlive a power cut."""
        self._register.sync()

    def finish(self) -> None:
        """A story is over."""
        self._register.finish()

    def leave(self) -> None:
        """A story stops in the middle."""
        self._register.leave()
