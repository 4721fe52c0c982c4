"""One measurement in one process; prints one line of JSON.

A process measures one thing, so that nothing it has warmed up helps the next.
"""

from __future__ import annotations

import json
import random
import statistics
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

WARM_UP = 5


def measure(name: str, app: ModuleType, size: tuple[int, int], data: Path) -> int:
    """Measure one thing by its name."""
    answer = MEASURES[name](app, size, data)
    sys.stdout.write(json.dumps(answer) + "\n")
    return 0


def _game(app: ModuleType, size: tuple[int, int], data: Path, **settings: Any) -> Any:
    """A game on a real stage, as ``play`` makes it."""
    from game.school.settings import Settings  # noqa: PLC0415

    chosen = Settings(**settings)
    return app.open_game(app.Folders(data, data / "cache"), size, chosen)


def first_screen(app: ModuleType, size: tuple[int, int], data: Path) -> dict[str, float]:
    """From nothing to the title; whoever started us holds the watch."""
    app.play(app.Folders(data, data / "cache"), size, on_first_screen=lambda game: game.leave())
    return {}


def whole_screen(app: ModuleType, size: tuple[int, int], data: Path) -> dict[str, float]:
    """The title painted whole: with pictures from the disk (if they are there), and once shown before."""
    game = _game(app, size, data)
    began = time.perf_counter()
    game.see()
    first = time.perf_counter() - began
    again = []
    for _ in range(9):
        game.stage.forget()
        began = time.perf_counter()
        game.placed = None
        game.see()
        again.append(time.perf_counter() - began)
    game.stage.close()
    return {"first_ms": first * 1000, "again_ms": statistics.median(again) * 1000}


def press(app: ModuleType, size: tuple[int, int], data: Path) -> dict[str, float]:
    """From the press to the changed screen, at chance moments, while the game is in use.

    A thread presses where a child would; the loop runs as ever. Small: a tile goes down.
    Large: a setting is chosen, and with it a whole screen is laid out anew.
    """
    game = _game(app, size, data)
    game.see()
    game.show_scene("settings")
    chance = random.Random(7)
    small: list[float] = []
    large: list[float] = []
    posted: list[float] = []
    keys = ("letters-lexend", "letters-andika")
    for number in range(2 * (60 + WARM_UP)):
        spot = game.stage.place_of(keys[number // 2 % 2])
        kind = "down" if number % 2 == 0 else "up"
        timer = threading.Timer(chance.uniform(0.03, 0.07), _poster(game.stage, spot, kind, posted))
        timer.start()
        painted = game.stage.painted
        while game.stage.painted == painted or not posted:
            game.turn()
            if game.stage.painted != painted and posted:
                break
            game.stage.tick()
        took = (time.perf_counter() - posted.pop()) * 1000
        if number >= 2 * WARM_UP:
            (small if kind == "down" else large).append(took)
        timer.join()
    game.stage.close()
    return {
        "tile_ms": statistics.median(small),
        "screen_ms": statistics.median(large),
        "screen_worst_ms": max(large),
        "presses": len(small),
    }


def _poster(stage: Any, spot: Any, kind: str, posted: list[float]) -> Callable[[], None]:
    def post() -> None:
        stage.post_pointer(kind, spot.middle)
        posted.append(time.perf_counter())

    return post


def moving(app: ModuleType, size: tuple[int, int], data: Path) -> dict[str, float]:
    """Share of a core while a mascot moves sixty times a second, and while the title lives."""
    from dataclasses import replace  # noqa: PLC0415

    from game.ui.motion import Breathe  # noqa: PLC0415

    game = _game(app, size, data)
    game.see()
    # a motion so large and quick that no two pictures are alike
    restless = tuple(
        replace(m, motion=Breathe(lift=30, seconds=0.5))
        for m in game.moving()
        if isinstance(m.motion, Breathe)
    )
    painted = game.stage.painted
    game.stage.show_moving(restless)
    busy, wall = _cpu(6.0, lambda: _frame(game))
    game.stage.show_moving(game.moving())
    pictures = (game.stage.painted - painted) / wall
    alive, wall_alive = _cpu(10.0, lambda: _turn(game))
    game.stage.close()
    return {
        "moving_percent": busy / wall * 100,
        "pictures_a_second": pictures,
        "title_percent": alive / wall_alive * 100,
    }


def _frame(game: Any) -> None:
    game.stage.hurry()
    game.stage.messages()
    game.stage.tick()


def _turn(game: Any) -> None:
    game.turn()
    game.stage.tick()


def _cpu(seconds: float, step: Callable[[], None]) -> tuple[float, float]:
    began, used = time.perf_counter(), time.process_time()
    while time.perf_counter() - began < seconds:
        step()
    return time.process_time() - used, time.perf_counter() - began


def idle(app: ModuleType, size: tuple[int, int], data: Path) -> dict[str, float]:
    """Share of a core while nothing moves, from ten seconds after the last input on."""
    game = _game(app, size, data, less_motion=True)
    game.see()
    _cpu(10.5, lambda: _turn(game))
    used, wall = _cpu(10.0, lambda: _turn(game))
    game.stage.close()
    return {"idle_percent": used / wall * 100}


def memory(app: ModuleType, size: tuple[int, int], data: Path) -> dict[str, float]:
    """Memory in use after every scene was shown, in three languages with three scripts."""
    from game.scenes.gallery import SCENES  # noqa: PLC0415
    from game.scenes.samples import story_scenes  # noqa: PLC0415
    from game.words.catalogue import Catalogue  # noqa: PLC0415
    from game.words.language import language  # noqa: PLC0415

    game = _game(app, size, data)
    words = {"ur": "ہماری جماعت کے ساتھ کھیلیں", "pa": "ਸਾਡੀ ਜਮਾਤ ਨਾਲ ਖੇਡੋ"}
    for code in ("en", "ur", "pa"):
        own = words.get(code)
        entries = {} if own is None else _Everything(own)
        game.catalogue = Catalogue(language(code), entries)
        for scene in (*SCENES.values(), *story_scenes(game.shelf()).values()):
            game.show(scene)
            _turn(game)
    _cpu(4.0, lambda: _turn(game))  # a breath: what was drawn for the first time is tidied up then
    resident = _resident()
    game.stage.close()
    return {"mib": resident / 2**20}


class _Everything(dict[str, str]):
    """A catalogue that has a translation for everything: the same one."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words

    def get(self, key: str, default: Any = None) -> Any:
        del key, default
        return self._words


def _resident() -> int:
    """Bytes of memory that this process holds now; where the system does not say, the most it ever held."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) * 1024
    import resource  # noqa: PLC0415

    most: int = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


def soak(app: ModuleType, size: tuple[int, int], data: Path) -> dict[str, float]:
    """A hundred thousand random presses, keys and moves on every scene, left to right and right to left."""
    from game.bench.monkey import monkey  # noqa: PLC0415
    from game.lesson.library import open_library  # noqa: PLC0415
    from game.scenes.samples import story_scenes  # noqa: PLC0415

    presses = 0
    began = time.perf_counter()
    stories = {name: scene for name, scene in story_scenes(open_library()).items() if "-task-" in name}
    for code in ("en", "en_XA", "ar_XB"):
        presses += monkey(app, size, data, code, presses_a_scene=100_000, more=stories)
    return {"presses": presses, "seconds": time.perf_counter() - began}


MEASURES: dict[str, Callable[[ModuleType, tuple[int, int], Path], dict[str, float]]] = {
    "first-screen": first_screen,
    "whole-screen": whole_screen,
    "press": press,
    "moving": moving,
    "idle": idle,
    "memory": memory,
    "soak": soak,
}
