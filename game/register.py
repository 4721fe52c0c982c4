"""Who writes down what is played: a journal for each sitting, brought to the school when it is over.

Knows the journals, this machine's folders and the school folder; it is used by the game's loop and by the
players without hands alike. It must not know screens. A disk that fails is a sentence for a grown-up, said
once; the play goes on.
"""

from __future__ import annotations

import contextlib
import re
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from game import __version__
from game.bookmark import Bookmarks
from game.ledger import Ledger
from game.play import Play, digest
from game.play.board import Lesson
from game.play.board.saved import Log
from game.results.deliver import Delivery, deliver
from game.results.disk import DISK, close_quietly
from game.results.journal import Journal, Trouble
from game.results.places import Places
from game.results.sitting import MOST_BYTES, Header
from game.results.tombstone import read_all
from game.school.progress import Player

OWN = "results"
"""Without a school folder this machine is its own school: results lie in its data folder."""


_TICKET = re.compile(
    r"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?: (\d{4}-\d\d-\d\d) ([0-9A-Za-z.+_-]{1,40}))?"
)


@dataclass(frozen=True, slots=True)
class _Sitting:
    """A journal that is open, and whose it is."""

    journal: Journal
    player: Player
    story: str
    seed: int

    @property
    def id(self) -> str:
        return self.journal.header.sitting

    @property
    def ticket(self) -> str:
        header = self.journal.header
        return f"{header.sitting} {header.day} {header.app}"


class Register:
    """Keeps every answer as it is given."""

    def __init__(
        self,
        data: Path,
        places: Places,
        school: Path | None,
        today: Callable[[], date],
        complain: Callable[[str], None],
    ) -> None:
        """``school`` is the school folder, if this machine has joined one."""
        self._data, self._places, self._school = data, places, school
        self._today = today
        self._complain = complain
        self._open: _Sitting | None = None
        self.bookmarks = Bookmarks(data, today, complain)
        self._ledger = Ledger(places, today, self._say, self.bookmarks)
        if places.sentence:
            complain(places.sentence)

    @property
    def sitting(self) -> str:
        """The sitting that is being written; nothing between two of them."""
        return self._open.id if self._open else ""

    @property
    def ticket(self) -> str:
        """What a play that is put away keeps of its sitting: its number, and the day and the version in which
        it began. Gone on with on another day it is the same sitting, else the school would have two that
        contradict each other.
        """
        return self._open.ticket if self._open else ""

    @property
    def written(self) -> bool:
        """Is every answer of this sitting in a file?"""
        return self._open is not None and not self._open.journal.held

    def record(self, play: Play, player: Player, ticket: str = "") -> None:
        """Write down the answers of a play that are not written yet.

        ``ticket`` tells the sitting that is carried on, when a play was put away and taken out again.
        """
        open_ = self._for(play, player, ticket)
        for answer in play.answers[len(open_.journal.answers) :]:
            self._say(open_.journal.add(answer))

    def sync(self) -> None:
        """After the frame that shows the answer: make it outlive a power cut."""
        if self._open is not None:
            self._say(self._open.journal.sync())
        self._ledger.sync()

    def finish(self) -> None:
        """The story is at its end."""
        if self._open is not None:
            self._done(self._open.journal, Journal.seal)

    def count(self, lesson: Lesson, class_code: str | None) -> None:
        """Write down what a class has answered on the board by now."""
        self._ledger.count(lesson, class_code)

    def so_far(self, log: Log, class_code: str | None, room: int) -> None:
        """So far a lesson on the board has come."""
        self._ledger.so_far(log, class_code, room)

    def lesson_over(self) -> None:
        """The lesson has ended, wherever it stopped."""
        self._ledger.finish()

    def lesson_stops(self) -> None:
        """It stops in the middle, and may be gone on with today."""
        self._ledger.leave()

    def close(self) -> None:
        """The game ends, in the middle of a story or of a lesson."""
        self.leave()
        self._ledger.leave()

    def leave(self) -> None:
        """The story stops in the middle; it may be carried on."""
        if self._open is not None:
            self._done(self._open.journal, Journal.close)

    def _done(self, journal: Journal, ends: Callable[[Journal], Trouble | None]) -> None:
        """Let go of a journal. What lay here of the same sitting before is the beginning of it, and goes:
        however often a child comes back, no more than one waits to be brought away.
        """
        path = journal.path
        self._say(ends(journal))
        self._open = None
        if path is not None and not journal.held:
            _drop_beginnings(path, journal.header.sitting)

    def deliver(self) -> Delivery:
        """Bring what is done with to the school folder. It may take long where a network share is gone."""
        if self._school is None:
            stones = read_all(self._data / "tombstones")
            return deliver(self._places.every, self._data, stones.cover, mark=None)
        stones = read_all(self._school / "tombstones")
        return deliver(self._places.every, self._school, stones.cover)

    def _for(self, play: Play, player: Player, ticket: str) -> _Sitting:
        known = _TICKET.fullmatch(ticket)
        sitting, day, app = known.groups() if known else ("", None, None)
        found = self._open
        same = found is not None and (found.player, found.story, found.seed) == (
            player,
            play.lesson.id,
            play.seed,
        )
        if found is not None and same and (not sitting or sitting == found.id):
            return found
        self.leave()
        name = sitting or str(uuid.uuid4())
        header = Header(
            sitting=name,
            app=app or __version__,
            story=play.lesson.id,
            digest=digest(play.lesson),
            track=play.track,
            seed=play.seed,
            mode="alone",
            class_code=player.class_code,
            badge=player.badge,
            day=day or self._today().isoformat(),
        )
        earlier = play.answers[:-1] if sitting else ()
        places = self._places
        journal = Journal.open(places.journals, header, spare=places.spare, earlier=earlier)
        self._open = _Sitting(journal, player, play.lesson.id, play.seed)
        return self._open

    def _say(self, trouble: Trouble | None) -> None:
        if trouble is not None:
            self._complain(trouble.sentence)


def _drop_beginnings(path: Path, sitting: str) -> None:
    """Remove what lies beside a journal and says nothing that is not in it; what is being read now stays.

    Whoever brings journals away may have taken this one: then they see to the others too.
    """
    with contextlib.suppress(OSError):
        whole = path.read_bytes()
        for other in path.parent.glob(f"{sitting}*.jsonl"):
            if other != path:
                _drop_beginning(other, whole)


def _drop_beginning(other: Path, whole: bytes) -> None:
    handle = DISK.look(other)
    try:
        begins = DISK.lock(handle) and whole.startswith(DISK.read(handle, MOST_BYTES + 1))
    except OSError:
        begins = False  # it is looked at again the next time, and by whoever brings journals away
    if begins:
        DISK.drop(handle, other)
    else:
        close_quietly(DISK, handle)
