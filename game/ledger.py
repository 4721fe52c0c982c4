"""Who writes down what a class counted on the board: a journal for each part of the lesson.

Knows journals, the bookmark and the pure lesson. A step back can take answers back, so a journal stays open
until the lesson is over: what is no longer the beginning of what the class said is cut off its end.

At every moment the bookmark knows at least what the journals hold: it is written first when a count is added,
and last when one is taken back. So whoever goes on after a stop only ever makes journals longer, and those
that were brought to the school meanwhile give way to them: nothing is lost, and nothing counted twice.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import date

from game import __version__
from game.bookmark import Bookmark, Bookmarks
from game.play import digest
from game.play.board import Lesson, sitting
from game.play.board.saved import Log, to_json
from game.results.disk import DISK, Disk
from game.results.journal import Journal, Trouble
from game.results.places import Places
from game.results.sitting import Header


class Ledger:
    """Keeps the counts of one lesson after the other. Complaints are sentences for a grown-up."""

    def __init__(
        self,
        places: Places,
        today: Callable[[], date],
        say: Callable[[Trouble | None], None],
        bookmarks: Bookmarks,
        disk: Disk = DISK,
    ) -> None:
        self._places, self._today, self._say = places, today, say
        self._bookmarks, self._disk = bookmarks, disk
        self._open: dict[int, Journal] = {}
        self._lesson: tuple[str, int] | None = None
        self._sittings: tuple[str, ...] = ()
        self._mark: Bookmark | None = None
        self._marked: Bookmark | None = None
        """What is to be written, and what was."""

    @property
    def written(self) -> bool:
        """Is every count in a file?"""
        return bool(self._open) and not any(journal.held for journal in self._open.values())

    def so_far(self, log: Log, class_code: str | None, room: int) -> None:
        """So far the lesson has come. It is written with the next count, or after the frame."""
        lesson = log.lesson
        self._begin(lesson, class_code)
        self._mark = Bookmark(
            plan=lesson.plan.id,
            track=lesson.plan.track,
            seed=lesson.seed,
            lesson=to_json(log),
            class_code=class_code,
            room=room,
            day=self._today().isoformat(),
            sittings=self._sittings,
        )

    def count(self, lesson: Lesson, class_code: str | None) -> None:
        """Bring the journals to what the class has said by now."""
        self._begin(lesson, class_code)
        said = [sitting(lesson.now.kept, part) for part in range(len(lesson.parts))]
        for part, journal in tuple(self._open.items()):
            same = sum(one == other for one, other in zip(journal.answers, said[part], strict=False))
            if same < len(journal.answers):
                self._withdraw(part, same)
        self._write_mark()
        for part, answers in enumerate(said):
            if not answers:
                continue
            if part not in self._open:
                self._open[part] = self._begun(lesson, part, class_code)
            for answer in answers[len(self._open[part].answers) :]:
                self._say(self._open[part].add(answer))

    def sync(self) -> None:
        """Make it outlive a power cut."""
        self._write_mark()
        for journal in self._open.values():
            self._say(journal.sync())

    def finish(self) -> None:
        """The lesson is over, at its end or before: what was counted is what was counted."""
        for journal in self._open.values():
            self._say(journal.seal())
        if mark := self._mark or self._marked:
            self._bookmarks.drop(mark.class_code)
        self._end()

    def leave(self) -> None:
        """The game ends, or another lesson begins, without a word: it can be gone on with today."""
        self._write_mark()
        for journal in self._open.values():
            self._say(journal.close())
        self._end()

    def _begin(self, lesson: Lesson, class_code: str | None) -> None:
        """Another lesson than before: with sittings of its own, or with those it had before it stopped."""
        if self._lesson == (lesson.plan.id, lesson.seed):
            return
        self.leave()
        self._lesson = (lesson.plan.id, lesson.seed)
        known = self._bookmarks.find(lesson.plan.id, lesson.plan.track, class_code)
        if known is not None and known.seed == lesson.seed and len(known.sittings) == len(lesson.parts):
            self._sittings, self._marked = known.sittings, known
        else:
            self._sittings = tuple(str(uuid.uuid4()) for _ in lesson.parts)

    def _write_mark(self) -> None:
        if self._mark is not None and self._mark != self._marked:
            self._bookmarks.keep(self._mark)
            self._marked = self._mark

    def _end(self) -> None:
        self._open, self._lesson, self._sittings, self._mark, self._marked = {}, None, (), None, None

    def _begun(self, lesson: Lesson, part: int, class_code: str | None) -> Journal:
        story = lesson.parts[part].story
        header = Header(
            sitting=self._sittings[part],
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
        return Journal.open(self._places.journals, header, spare=self._places.spare, disk=self._disk)

    def _withdraw(self, part: int, left: int) -> None:
        """What the class took back is nowhere on the disk any more, before the bookmark forgets it."""
        journal = self._open[part]
        self._say(journal.take_back(left))
        self._say(journal.sync())
        if not left:
            self._say(self._open.pop(part).close())  # a journal without an answer goes with it
