"""Who writes down what a class counted on the board: a journal for each part of the lesson.

Knows journals and the pure lesson. A step back can take answers back, so a journal stays open until the
lesson is over: what is no longer the beginning of what the class said is taken away, and another one begun.
"""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Callable
from datetime import date

from game import __version__
from game.play import digest
from game.play.board import Lesson, sitting
from game.results.journal import Journal, Trouble
from game.results.places import Places
from game.results.sitting import Header


class Ledger:
    """Keeps the counts of one lesson after the other. Complaints are sentences for a grown-up."""

    def __init__(
        self, places: Places, today: Callable[[], date], say: Callable[[Trouble | None], None]
    ) -> None:
        self._places, self._today, self._say = places, today, say
        self._open: dict[int, Journal] = {}
        self._lesson: tuple[str, int] | None = None

    @property
    def written(self) -> bool:
        """Is every count in a file?"""
        return bool(self._open) and not any(journal.held for journal in self._open.values())

    def count(self, lesson: Lesson, class_code: str | None) -> None:
        """Bring the journals to what the class has said by now."""
        if self._lesson != (lesson.plan.id, lesson.seed):
            self.leave()
            self._lesson = (lesson.plan.id, lesson.seed)
        for part in range(len(lesson.parts)):
            answers = sitting(lesson.now.kept, part)
            journal = self._open.get(part)
            if journal is not None and journal.answers != answers[: len(journal.answers)]:
                self._withdraw(part)
                journal = None
            if not answers:
                continue
            if journal is None:
                journal = self._open[part] = self._begun(lesson, part, class_code)
            for answer in answers[len(journal.answers) :]:
                self._say(journal.add(answer))

    def sync(self) -> None:
        """Make it outlive a power cut."""
        for journal in self._open.values():
            self._say(journal.sync())

    def finish(self) -> None:
        """The lesson is over, at its end or before: what was counted is what was counted."""
        for journal in self._open.values():
            self._say(journal.seal())
        self._open, self._lesson = {}, None

    def leave(self) -> None:
        """The game ends, or another lesson begins, without a word."""
        for journal in self._open.values():
            self._say(journal.close())
        self._open, self._lesson = {}, None

    def _begun(self, lesson: Lesson, part: int, class_code: str | None) -> Journal:
        story = lesson.parts[part].story
        header = Header(
            sitting=str(uuid.uuid4()),
            app=__version__,
            story=story.id,
            digest=digest(story),
            track=lesson.plan.track,
            seed=lesson.seed,
            mode="board",
            class_code=class_code,
            badge=None,
            day=self._today().isoformat(),
        )
        return Journal.open(self._places.journals, header, spare=self._places.spare)

    def _withdraw(self, part: int) -> None:
        """What the class took back is nowhere on the disk any more."""
        journal = self._open.pop(part)
        path = journal.path
        journal.close()
        if path is not None:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
