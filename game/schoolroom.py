"""What the game needs of the school once a story is played: its shelf, its pack, and the register.

Everything here is opened when it is first asked for: the first screen waits for none of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from functools import cached_property
from threading import Thread, Timer
from typing import TYPE_CHECKING

from game.faults import CannotRun
from game.scenes.scene import Stopped
from game.school.folders import Folders
from game.school.progress import Player
from game.school.room import Room
from game.words.catalogue import Catalogue

if TYPE_CHECKING:
    from game.lesson.library import Library
    from game.lesson.model import Misconception, Pack, Story
    from game.play import Play
    from game.play.board import Lesson, Past
    from game.play.board.saved import Log
    from game.register import Register
    from game.school.shared import Machine

SETTLED = 4.0
"""So many seconds after the first screen nobody waits for anything any more."""
PATIENCE, HURRIED = 5.0, 0.5
"""So many seconds the end of the game waits for a slow school folder; and when somebody logs off."""
GLANCE = 0.05


class School:
    """This school, as far as the game on this machine needs it."""

    def __init__(
        self, folders: Folders, complain: Callable[[str], None], class_code: str | None = None
    ) -> None:
        """``complain`` takes sentences for a grown-up; ``class_code`` is what the command line named."""
        self._folders = folders
        self._complain = complain
        self._asked = class_code
        self._carrier: Thread | None = None
        self._soon: Timer | None = None
        self._pasts: dict[str | None, Past] = {}

    @cached_property
    def _machine(self) -> Machine:
        from game.school.shared import stand  # noqa: PLC0415

        machine = stand(self._folders)
        for sentence in machine.sentences:
            self._complain(sentence)
        return machine

    def room(self) -> Room:
        """Which classes there are, and which one this computer has today."""
        return self._room

    @cached_property
    def _room(self) -> Room:
        from game.school.today import TodayKeeper, class_now, uses_badges  # noqa: PLC0415

        machine, today = self._machine, datetime.now().astimezone().date()
        classes, managed = machine.classes().on(today), machine.managed.managed
        opening = TodayKeeper(self._folders.data, self._complain).load(today)
        now = class_now(classes, today, managed=managed.class_code, asked=self._asked, opening=opening)
        for sentence in now.sentences:
            self._complain(sentence)
        return Room(classes.today, now.school_class, uses_badges(now, managed.badges), managed.badges)

    def class_code(self) -> str | None:
        """The class that this computer has today."""
        now = self.room().now
        return now.code if now else None

    def look_again(self) -> None:
        """Classes, the pack or the school folder have changed: what was read of them is read anew."""
        for name in ("_machine", "_room", "_shelf", "_pack", "_register"):
            if name == "_register" and name in self.__dict__:
                self._register.close()
            self.__dict__.pop(name, None)

    # what is told

    @cached_property
    def _shelf(self) -> Library:
        from game.lesson.library import open_library  # noqa: PLC0415

        return open_library(self._machine.home / "lessons")

    def shelf(self) -> Library:
        """Every story that can be played."""
        return self._shelf

    @cached_property
    def _pack(self) -> Pack | None:
        from game.school import pack  # noqa: PLC0415

        kept = self._machine.kept(pack.FILE)
        return pack.pack_of(kept.data, str(self._machine.home / pack.FILE), pack.shipped()).pack

    def pack(self) -> Pack | None:
        """What this school wants the stories to say."""
        return self._pack

    def fills(self, catalogue: Catalogue) -> Callable[[str], str]:
        """Whoever puts this school's words into a sentence, in a language."""
        from game.school.pack import filler  # noqa: PLC0415

        return filler(self._pack, catalogue.say)

    # what is written down

    @cached_property
    def _register(self) -> Register:
        from game.register import Register  # noqa: PLC0415
        from game.results.places import places  # noqa: PLC0415

        data, machine = self._folders.data, self._machine
        where = places(data, machine.managed.managed.journals)
        return Register(
            data, where, machine.wanted, lambda: datetime.now().astimezone().date(), self._complain
        )

    @property
    def ticket(self) -> str:
        """What a play that is put away keeps of its sitting."""
        return self._register.ticket

    def record(self, play: Play, player: Player, sitting: str = "") -> None:
        """Keep the answers that are not kept yet."""
        self._register.record(play, player, sitting)

    def sync(self) -> None:
        """Make them outlive a power cut."""
        self._register.sync()

    def finish(self) -> None:
        """A story is over: what was answered goes to the school."""
        self._register.finish()
        self._carry()

    def count(self, lesson: Lesson, class_code: str | None) -> None:
        """Keep what a class has answered on the board by now."""
        self._register.count(lesson, class_code)

    def so_far(self, log: Log, class_code: str | None, room: int) -> None:
        """So far a lesson on the board has come."""
        self._register.so_far(log, class_code, room)

    def lesson_stops(self) -> None:
        """It stops in the middle: what was counted is kept, and it can be gone on with today."""
        self._register.lesson_stops()
        self._carry()

    def stopped(self, plan: str, track: str, class_code: str | None) -> Stopped | None:
        """Where this class stopped in this lesson today."""
        found = self._register.bookmarks.find(plan, track, class_code)
        return Stopped(found.lesson, found.room) if found else None

    def lesson_over(self) -> None:
        """A lesson has ended: what was counted goes to the school, and is the past of the next one."""
        self._register.lesson_over()
        self._carry()

    # what was answered before

    def past(self, class_code: str | None) -> Past | None:
        """What a class has met, as far as it has been looked up."""
        return self._pasts.get(class_code)

    def look_up(self, class_code: str | None) -> None:
        """Find out what a class has met, as far as this machine can see. It only reads, beside the frames."""
        from game.office import INCOMING  # noqa: PLC0415
        from game.past import past  # noqa: PLC0415
        from game.results.places import places  # noqa: PLC0415

        data, machine = self._folders.data, self._machine
        staff = machine.managed.managed.staff or machine.home / "staff"
        local = places(data, machine.managed.managed.journals).every
        folders = (*local, machine.home / INCOMING, staff / "collected")
        today = datetime.now().astimezone().date()
        self._pasts[class_code] = past(folders, class_code, self._story, today)

    def _story(self, name: str) -> Story | None:
        reading = self._shelf.story(name)
        return reading.lesson if reading else None

    @cached_property
    def _ideas(self) -> Mapping[str, Misconception]:
        from game.lesson.library import misconceptions  # noqa: PLC0415

        return {one.id: one for one in misconceptions().lesson or ()}

    def ideas(self) -> Mapping[str, Misconception]:
        """What children may think behind an answer, and what is so instead."""
        return self._ideas

    # what is brought to the school

    def begin(self) -> None:
        """The first screen is there; what waits is brought when it has settled."""
        self._soon = Timer(SETTLED, self._carry)
        self._soon.daemon = True
        self._soon.start()

    def _carry(self) -> None:
        """Bring what waits to the school folder, beside the play: a dead share must not stop a child."""
        if self._carrier is None or not self._carrier.is_alive():
            self._carrier = Thread(target=self._bring, daemon=True)
            self._carrier.start()

    def _bring(self) -> None:
        """Deliver; then what was erased elsewhere goes here too, and what the rule no longer keeps. Who was
        looked up is looked up again: there is more to know now.
        """
        from game.office import open_office  # noqa: PLC0415
        from game.results.erase import forget_progress  # noqa: PLC0415

        with suppress(CannotRun, OSError):
            for problem in self._register.deliver().problems:
                self._complain(problem.sentence)
            self._register.bookmarks.tidy()
            for code in tuple(self._pasts):
                self.look_up(code)
            office = open_office(self._folders)
            forget_progress(self._folders.data / "progress", office.tombs.stones)
            office.tidy(datetime.now().astimezone().date())

    def close(self, hurried: Callable[[], bool] = lambda: False) -> None:
        """The game ends: one more try, for a few seconds. What does not arrive waits for the next start.

        ``hurried``: is the computer about to end the game by itself?
        """
        if self._soon is not None:
            self._soon.cancel()
        if "_register" in self.__dict__:
            self._register.close()
            self._carry()
        waited = 0.0
        while self._carrier is not None and self._carrier.is_alive():
            if waited >= (HURRIED if hurried() else PATIENCE):
                return
            self._carrier.join(GLANCE)
            waited += GLANCE

    def leave(self) -> None:
        """A story stops in the middle: what was answered goes to the school, and may grow there."""
        self._register.leave()
        self._carry()
