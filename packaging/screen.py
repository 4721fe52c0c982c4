"""A screen for trying a window on Linux where none is: Xvfb, whose picture can be read from a file."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from telling import Trouble

SIZE = (1366, 768)
"""The screen of a tired classroom computer."""

GRID = 97
"""Every so many bytes of the picture are looked at to see whether something is drawn."""


def missing() -> str:
    """Why no window can be tried here; nothing if one can."""
    if sys.platform != "linux":
        return "a virtual screen is a thing of Linux"
    lacks = [tool for tool in ("Xvfb", "xdotool") if not shutil.which(tool)]
    return f"not installed: {' '.join(lacks)}" if lacks else ""


@dataclass(frozen=True)
class Screen:
    """A screen nobody sits in front of."""

    display: str
    file: Path

    def picture(self) -> tuple[int, int, bytes]:
        """What is on it: width, height, and four bytes a pixel (blue, green, red, nothing)."""
        data = self.file.read_bytes()
        head = struct.unpack(">25I", data[:100])
        size, wide, high, bits, line, colours = head[0], head[4], head[5], head[11], head[12], head[19]
        if bits != 32 or line != wide * 4:
            raise Trouble(f"The virtual screen has {bits} bits a pixel; 32 were asked for.")
        begin = size + colours * 12
        return wide, high, data[begin : begin + line * high]

    def drawn(self) -> bool:
        """Is there more on it than one or two colours?"""
        return len(set(self.picture()[2][::GRID])) > 32

    def tidy(self) -> bool:
        """Has the last picture gone?"""
        return len(set(self.picture()[2][::GRID])) < 4

    def window(self, pid: int) -> str:
        """The window of a program (SDL's have no name that could be searched for)."""
        told = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--pid", str(pid)],
            env={**os.environ, "DISPLAY": self.display},
            capture_output=True,
            text=True,
            timeout=10,
            check=False,
        )
        return (told.stdout.split() or [""])[-1]

    def key(self, *names: str) -> None:
        """Press keys."""
        subprocess.run(
            ["xdotool", "key", "--delay", "60", *names],
            env={**os.environ, "DISPLAY": self.display},
            timeout=20,
            check=True,
            capture_output=True,
        )


@contextmanager
def screen(size: tuple[int, int] = SIZE) -> Iterator[Screen]:
    """A screen that is there until the end of the block."""
    with tempfile.TemporaryDirectory(prefix="pingtown-screen-") as folder:
        read, write = os.pipe()
        # -ac: other users and a changed root show their windows on it as well; nobody outside can.
        how = ["-screen", "0", f"{size[0]}x{size[1]}x24", "-nolisten", "tcp", "-noreset", "-ac"]
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-fbdir", folder, *how],
            pass_fds=(write,),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        try:
            with os.fdopen(read) as pipe:
                display = f":{pipe.readline().strip()}"
            yield Screen(display, Path(folder) / "Xvfb_screen0")
        finally:
            server.terminate()
            server.wait(10)


def until(what: str, limit: float, look: Callable[[], object], pause: float = 0.01) -> float:
    """Wait until ``look()`` is true; how long that took."""
    began = time.monotonic()
    while not look():
        if time.monotonic() - began > limit:
            raise Trouble(f"{what} did not happen within {limit:.0f} seconds.")
        time.sleep(pause)
    return time.monotonic() - began


@contextmanager
def shown(
    on: Screen, command: Sequence[object], environment: Mapping[str, str], user: int | None = None
) -> Iterator[tuple[subprocess.Popen[bytes], float]]:
    """A program whose window is on the screen: the program, and the seconds until something was drawn."""
    until("An empty screen", 10, on.tidy)
    with tempfile.TemporaryFile() as said:
        program = subprocess.Popen(
            [str(word) for word in command],
            env={**environment, "DISPLAY": on.display, "SDL_VIDEODRIVER": "x11", "SDL_AUDIODRIVER": "dummy"},
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
            user=user,
            group=user,
            extra_groups=[] if user is not None else None,
        )
        try:
            seconds = until("A picture on the screen", 60, lambda: on.drawn() or program.poll() is not None)
            if program.poll() is not None:
                said.seek(0)
                raise Trouble(f"It ended at once with {program.returncode}: {said.read().decode()[-800:]}")
            yield program, seconds
        finally:
            if program.poll() is None:
                program.kill()
                program.wait(10)


def closed(program: subprocess.Popen[bytes], limit: float = 10) -> int:
    """Ask it to end as a system does at logoff; how it ended."""
    program.terminate()
    try:
        return program.wait(limit)
    except subprocess.TimeoutExpired:
        raise Trouble(f"It was still there {limit:.0f} seconds after it was asked to end.") from None
