"""What the loop needs of the world, as small protocols: a stage, a memory, somebody who writes down.

``app`` hands in the real ones; tests and pictures hand in others.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from game.school.progress import Player, Progress
from game.ui.draw import Draw
from game.ui.geometry import Size
from game.ui.motion import Moving
from game.ui.paragraph import Font
from game.ui.signal import Signal

if TYPE_CHECKING:
    from game.play import Play
    from game.play.board import Lesson
    from game.play.board.saved import Log


class Window(Protocol):
    """What the game needs of a stage."""

    field: Size

    def measure(self, letters: str, font: Font) -> float:
        """How wide letters are, in units."""

    def show(self, draws: tuple[Draw, ...], moving: tuple[Moving, ...] = ()) -> None:
        """Show a display list."""

    def messages(self) -> tuple[Signal, ...]:
        """What people did."""

    def tick(self) -> None:
        """Wait for the next picture."""

    def typing(self, wanted: bool) -> None:
        """Open or close text entry."""

    def full_screen(self) -> None:
        """Full screen or window."""

    def writes(self, allowed: bool) -> None:
        """May drawn pictures be kept on the disk for the next start?"""

    def clicker(self, next_: str, back: str, blank: str) -> None:
        """What this school's presenter clickers send."""

    def close(self) -> None:
        """Close the window."""


class Memory(Protocol):
    """Whoever remembers what players have done."""

    def of(self, player: Player) -> Progress:
        """What this player has done."""

    def keep(self, player: Player, progress: Progress) -> None:
        """Remember it."""

    def forget(self) -> None:
        """Somebody else sits down."""


class Writer(Protocol):
    """Whoever writes down what is answered."""

    @property
    def ticket(self) -> str:
        """What a play that is put away keeps of its sitting; nothing between two of them."""

    def record(self, play: Play, player: Player, sitting: str = "") -> None:
        """Keep the answers that are not kept yet."""

    def sync(self) -> None:
        """Make them outlive a power cut."""

    def finish(self) -> None:
        """The story is over."""

    def leave(self) -> None:
        """It stops in the middle."""

    def count(self, lesson: Lesson, class_code: str | None) -> None:
        """Keep what a class has answered by now."""

    def so_far(self, log: Log, class_code: str | None, room: int) -> None:
        """So far the lesson of a class has come."""

    def lesson_over(self) -> None:
        """The lesson of a class has ended."""

    def lesson_stops(self) -> None:
        """It stops in the middle."""

    def begin(self) -> None:
        """The first screen is there: bring to the school what waits."""

    def close(self, hurried: Callable[[], bool] = lambda: False) -> None:
        """The game ends; soon, where it is ended from outside."""


class NobodyWrites:
    """For pictures and measurements."""

    ticket = ""

    def record(self, play: Play, player: Player, sitting: str = "") -> None:
        """Nothing is kept."""

    def sync(self) -> None:
        """There is nothing to sync."""

    def finish(self) -> None:
        """There is nothing to finish."""

    def leave(self) -> None:
        """There is nothing to leave."""

    def count(self, lesson: Lesson, class_code: str | None) -> None:
        """Nothing is kept."""

    def so_far(self, log: Log, class_code: str | None, room: int) -> None:
        """Nothing is kept."""

    def lesson_over(self) -> None:
        """There is nothing to end."""

    def lesson_stops(self) -> None:
        """There is nothing to go on with."""

    def begin(self) -> None:
        """There is nothing to bring."""

    def close(self, hurried: Callable[[], bool] = lambda: False) -> None:
        """There is nothing to close."""
