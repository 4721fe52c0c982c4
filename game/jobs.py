"""Work that takes its time, beside the frames: a scene asks for it, and hears of it when it is done.

One job after the other, in one thread, so that whoever erases and then looks sees what is left. What goes
wrong for a reason that a person can mend comes back as a sentence; any other mistake comes back as itself.
"""

from __future__ import annotations

from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread

from game.faults import CannotRun, Told
from game.scenes.scene import Trouble
from game.words.catalogue import to_say


class Jobs:
    """``work`` does one job and answers with a message for the scene that asked, or with nothing."""

    def __init__(self, work: Callable[[object], object] = lambda _job: None) -> None:
        self._work = work
        self._todo: SimpleQueue[tuple[object, str]] = SimpleQueue()
        self._done: SimpleQueue[tuple[object, str]] = SimpleQueue()
        self._back: tuple[tuple[object, str], ...] = ()
        self._worker: Thread | None = None
        self.under_way = 0

    def start(self, job: object, scene: str) -> None:
        """Do it for the scene of that name."""
        self.under_way += 1
        self._todo.put((job, scene))
        if self._worker is None:
            self._worker = Thread(target=self._do, daemon=True)
            self._worker.start()

    def back(self, names: tuple[str, ...]) -> tuple[object, ...]:
        """What the scene on top is told now. What is for a scene that has gone is forgotten."""
        while not self._done.empty():
            self._back = (*self._back, self._done.get())
            self.under_way -= 1
        told = tuple(one for one in self._back if names and one[1] == names[-1])
        self._back = tuple(one for one in self._back if one not in told and one[1] in names)
        for answer, _ in told:
            if isinstance(answer, Exception):
                raise answer
        return tuple(answer for answer, _ in told if answer is not None)

    def _do(self) -> None:
        while True:
            job, scene = self._todo.get()
            try:
                answer = self._work(job)
            except CannotRun as reason:
                answer = Trouble(reason.sentence)
            except OSError as error:
                why = (error.strerror or type(error).__name__).lower()
                answer = Trouble(
                    Told(to_say("That could not be done ({why}). Please try once more."), why=why)
                )
            except Exception as mistake:  # noqa: BLE001  (the loop raises it, where the last net is)
                answer = mistake
            self._done.put((answer, scene))
