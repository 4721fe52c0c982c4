"""The real window under a virtual screen, with a real mouse and a real keyboard.

Everything is found by the process (``xdotool search --pid``): by name an SDL window is never found.
Every wait has a limit.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from game.school.settings import FILE
from tests.app.pilot import Pilot

ROOT = Path(__file__).resolve().parents[2]
MISSING = [tool for tool in ("Xvfb", "xdotool") if not shutil.which(tool)]
LIMIT = 30.0
SIZE = (1280, 720)

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(sys.platform != "linux", reason="a virtual screen is a thing of Linux"),
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {' '.join(MISSING)}"),
]


@dataclass
class Seat:
    """Somebody who sits in front of the window."""

    process: subprocess.Popen[bytes]
    window: str
    environment: dict[str, str]
    data: Path

    def xdotool(self, *words: str) -> str:
        return subprocess.run(
            ["xdotool", *words],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=LIMIT,
            check=True,
        ).stdout.strip()

    def click(self, at: tuple[int, int]) -> None:
        """Move there and click, as a hand does."""
        self.xdotool("mousemove", "--window", self.window, str(at[0]), str(at[1]))
        self.xdotool("click", "1")

    def keys(self, *names: str) -> None:
        self.xdotool("windowfocus", self.window)  # nobody manages windows here: the full screen loses it
        for name in names:
            self.xdotool("key", name)


def until(what: str, question: Callable[[], object]) -> None:
    """Wait for something, not for some time."""
    end = time.monotonic() + LIMIT
    while time.monotonic() < end:
        if question():
            return
        time.sleep(0.05)
    raise AssertionError(f"waited {LIMIT:.0f} s in vain for {what}")


@pytest.fixture(scope="module")
def screen() -> Iterator[dict[str, str]]:
    """A virtual screen. ``-noreset``: or it starts afresh whenever a lone ``xdotool`` leaves it,
    and a game that knocks at that very moment is turned away.
    """
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1920x1080x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=(write,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as pipe:
        display = f":{pipe.readline().strip()}"
    yield {**os.environ, "DISPLAY": display, "SDL_VIDEODRIVER": "x11", "SDL_AUDIODRIVER": "dummy"}
    server.terminate()
    server.wait(LIMIT)


@pytest.fixture
def seat(screen: dict[str, str], tmp_path: Path) -> Iterator[Seat]:
    with (tmp_path / "said.txt").open("wb") as said:
        process = subprocess.Popen(
            [sys.executable, "-m", "game", "--size", f"{SIZE[0]}x{SIZE[1]}", "--data", str(tmp_path)],
            cwd=ROOT,
            env=screen,
            stderr=said,
        )
    found: list[str] = []

    def look() -> bool:
        done = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--pid", str(process.pid)],
            env=screen,
            capture_output=True,
            text=True,
            timeout=LIMIT,
            check=False,
        )
        found[:] = done.stdout.split()
        return bool(found)

    def there() -> bool:
        assert process.poll() is None, (tmp_path / "said.txt").read_text()
        return look()

    try:
        until("the window", there)
        until("the first picture", lambda: (tmp_path / "cache" / "art").is_dir())
        person = Seat(process, found[0], screen, tmp_path)
        person.xdotool("windowfocus", "--sync", person.window)
        yield person
    finally:
        process.kill()
        process.wait(LIMIT)


def chosen(seat: Seat, name: str) -> object:
    try:
        found: object = json.loads((seat.data / FILE).read_text())[name]
    except (OSError, ValueError, KeyError):
        return None
    return found


@pytest.fixture
def places(tmp_path: Path) -> Iterator[Callable[[str, str], tuple[int, int]]]:
    """Where a tile of a scene is, in pixels of a window of this size."""
    pilot = Pilot(tmp_path / "places", SIZE)

    def place(scene: str, key: str) -> tuple[int, int]:
        pilot.game.show_scene(scene)
        box = pilot.game.stage.place_of(key)
        assert box is not None
        return round(box.middle.x * pilot.game.stage.scale), round(box.middle.y * pilot.game.stage.scale)

    yield place
    pilot.close()


def test_a_real_mouse_changes_the_colours_and_leaves(
    seat: Seat, places: Callable[[str, str], tuple[int, int]]
) -> None:
    seat.click(places("title", "settings"))
    seat.click(places("settings", "theme-night"))
    until("the night to be remembered", lambda: chosen(seat, "theme") == "night")
    seat.click(places("settings", "back"))
    seat.click(places("title", "leave"))
    seat.click(places("leave", "go"))
    assert seat.process.wait(LIMIT) == 0


def test_real_keys_alone_change_the_letters_and_leave(seat: Seat) -> None:
    """Tab goes round: backwards the last thing on the title leaves, the one before are the settings."""
    seat.keys("shift+Tab", "shift+Tab", "Return")
    # from the first page over the two others and three sizes of words to the second of the letters
    seat.keys(*["Tab"] * 7, "Return")
    until("the letters to be remembered", lambda: chosen(seat, "letters") == "lexend")
    seat.keys("Escape", "Escape", "Tab", "Return")
    assert seat.process.wait(LIMIT) == 0


def test_the_full_screen_and_back(seat: Seat) -> None:
    def size() -> str:
        return seat.xdotool("getwindowgeometry", seat.window).split("Geometry: ")[1]

    assert size() == "1280x720"
    seat.keys("F11")
    until("the full screen", lambda: size() == "1920x1080")
    seat.keys("F11")
    until("the window to be small again", lambda: size() == "1280x720")
    assert seat.process.poll() is None


def test_closing_the_window_from_outside_ends_the_game_quietly(seat: Seat) -> None:
    seat.process.terminate()
    assert seat.process.wait(LIMIT) == 0
    assert "Traceback" not in (seat.data / "said.txt").read_text()
