"""Which row of a vote is being counted, and which rows have been: nothing of it says who put up a hand."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from game.play import board


@dataclass(frozen=True, slots=True)
class Hands:
    """Where the teacher is in counting. The numbers themselves belong to the lesson.

    ``live``: the row that was opened; ``covered`` those that were counted before it.
    ``typed``: the next digit goes on with the number, in a row or of those who are in the room.
    """

    live: str = ""
    covered: frozenset[str] = field(default_factory=frozenset)
    typed: bool = False

    def row(self, lesson: board.Lesson) -> str:
        """The row that is counted now: the first, unless another was opened."""
        rows = _rows(lesson)
        return self.live if self.live in rows else rows[0]

    def opened(self, lesson: board.Lesson, what: str) -> Hands:
        """Another row is counted, and the one that was counted until now is covered."""
        return Hands(what, (self.covered | {self.row(lesson)}) - {what})

    def below(self, lesson: board.Lesson) -> Hands | None:
        """The next row is counted; none where this was the last."""
        rows = _rows(lesson)
        here = rows.index(self.row(lesson))
        return self.opened(lesson, rows[here + 1]) if here + 1 < len(rows) else None

    def let_go(self) -> Hands:
        """The next digit begins a number of its own."""
        return replace(self, typed=False)


def all_counted(lesson: board.Lesson) -> Hands:
    """A vote that was confirmed and taken back has all its hands: only its last row is open."""
    rows = _rows(lesson)
    return _down_to(rows, len(rows) - 1)


def gone_on_with(lesson: board.Lesson) -> Hands:
    """After a stop in a vote: the last row that has hands is open, those before it are covered."""
    last = max((n for n, (_, hands) in enumerate(lesson.now.hands) if hands), default=0)
    return _down_to(_rows(lesson), last)


def _rows(lesson: board.Lesson) -> list[str]:
    return [what for what, _ in lesson.now.hands]


def _down_to(rows: list[str], last: int) -> Hands:
    return Hands(rows[last], frozenset(rows[:last])) if rows else Hands()
