"""Processes of their own for measurements, and a screen that is large enough for them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any


def worker(name: str, size: tuple[int, int], data: Path, limit: float = 300) -> dict[str, Any]:
    """One measurement; what it found."""
    done = subprocess.run(
        command(name, size, data), check=False, capture_output=True, text=True, timeout=limit, cwd=home()
    )
    if done.returncode:
        sys.stderr.write(done.stderr)
        raise subprocess.CalledProcessError(done.returncode, name)
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer


def command(name: str, size: tuple[int, int], data: Path) -> list[str]:
    """What starts a worker."""
    data.mkdir(parents=True, exist_ok=True)
    at = f"{size[0]}x{size[1]}"
    return [sys.executable, "-m", "game", "bench", "--measure", name, "--size", at, "--data", str(data)]


def wall(words: list[str]) -> float:
    """Seconds that a whole process takes."""
    began = time.perf_counter()
    subprocess.run(words, check=True, capture_output=True, timeout=120, cwd=home())
    return time.perf_counter() - began


def home() -> Path:
    """The folder that the game is started from."""
    return Path(__file__).resolve().parents[2]


@contextmanager
def screen() -> Iterator[str]:
    """A screen large enough for a board: a virtual one where that can be had, else whatever there is."""
    if sys.platform != "linux" or not shutil.which("Xvfb"):
        yield os.environ.get("SDL_VIDEODRIVER", "the screen of this machine")
        return
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "3840x2160x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as pipe:
        display = f":{pipe.readline().strip()}"
    # what sounds goes nowhere: a measurement must not read stories aloud in a staff room
    ours = {"DISPLAY": display, "SDL_VIDEODRIVER": "x11", "SDL_AUDIODRIVER": "dummy", "PINGTOWN_MANAGED": ""}
    before = {name: os.environ.get(name) for name in ours}
    try:
        os.environ.update(ours)
        yield "Xvfb 3840x2160, no graphics card"
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
        server.terminate()
        server.wait(10)
