"""The end that comes from outside: somebody logs off, the computer is shut down, the terminal is closed.

Such an end asks nobody, not even where the game is held: whoever can send it runs this computer. It is only
noted here, and the loop takes note of it between two frames, when nothing is half done.
"""

from __future__ import annotations

import signal
import threading
from types import FrameType
from typing import Self

SIGNALS = ("SIGTERM", "SIGHUP", "SIGINT", "SIGBREAK")
"""SIGBREAK is what Windows sends when a console is closed; it has no SIGHUP, and the others no SIGBREAK."""


class Ending:
    """Listens while the game runs. What nobody should hear (``nohup``) stays unheard."""

    def __init__(self) -> None:
        self._asked = False
        self._before: dict[int, object] = {}

    def asked(self) -> bool:
        """Has an end been asked for?"""
        return self._asked

    def _ask(self, number: int, frame: FrameType | None) -> None:
        del number, frame
        self._asked = True

    def __enter__(self) -> Self:
        """From here on. It must come before the window: SDL would turn some of them into a closed window."""
        if threading.current_thread() is not threading.main_thread():
            return self
        for number in (getattr(signal, name) for name in SIGNALS if hasattr(signal, name)):
            if signal.getsignal(number) is not signal.SIG_IGN:
                self._before[number] = signal.signal(number, self._ask)
        return self

    def __exit__(self, *error: object) -> None:
        """Back to what was."""
        for number, before in self._before.items():
            signal.signal(number, before)  # type: ignore[arg-type]
        self._before.clear()
