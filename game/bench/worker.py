"""One measurement in one process; prints one line of JSON.

A process measures one thing, so that nothing it has warmed up helps the next.
"""

from __future__ import annotations

import json
import random
import sys
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from types import ModuleType
from typing import Any

from game.bench.held import resident

WARM_UP = 5
PAGES = 12
MONKEY_LANGUAGES = ("en", "ur", "en_XA")
PRESSES_A_SCENE = 1_000
LANGUAGES = ("en", "pl", "ur")
"""Three languages in three ways of writing: plain, with many accents, and from right to left."""


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
    return {"first_ms": first * 1000, "again_ms": _median(again) * 1000}


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
        "tile_ms": _median(small),
        "screen_ms": _median(large),
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
    busy, wall = _shares(3.0, lambda: _frame(game))
    pictures = (game.stage.painted - painted) / wall
    game.stage.show_moving(game.moving())
    alive, _ = _shares(4.0, lambda: _turn(game))
    game.stage.close()
    return {"moving_percent": busy, "pictures_a_second": pictures, "title_percent": alive}


def _frame(game: Any) -> None:
    game.stage.hurry()
    game.stage.messages()
    game.stage.tick()


def _turn(game: Any) -> None:
    game.turn()
    game.stage.tick()


def _median(found: Iterable[float]) -> float:
    """Loaded late: a process that measures memory shall not weigh its measuring tape."""
    from statistics import median  # noqa: PLC0415

    return median(found)


def _cpu(seconds: float, step: Callable[[], None]) -> tuple[float, float]:
    began, used = time.perf_counter(), time.process_time()
    while time.perf_counter() - began < seconds:
        step()
    return time.process_time() - used, time.perf_counter() - began


def _shares(seconds: float, step: Callable[[], None]) -> tuple[float, float]:
    """Percent of a core, the median of three times so long; and all of the time in seconds."""
    runs = [_cpu(seconds, step) for _ in range(3)]
    return _median(used / wall * 100 for used, wall in runs), sum(wall for _, wall in runs)


def idle(app: ModuleType, size: tuple[int, int], data: Path) -> dict[str, float]:
    """Share of a core while nothing moves, from ten seconds after the last input on."""
    game = _game(app, size, data, less_motion=True)
    game.see()
    _cpu(10.5, lambda: _turn(game))
    share, _ = _shares(5.0, lambda: _turn(game))
    game.stage.close()
    return {"idle_percent": share}


def memory(app: ModuleType, size: tuple[int, int], data: Path) -> dict[str, float]:
    """Memory in use after every scene was shown in three languages, with their whole catalogues."""
    from game.scenes.gallery import SCENES  # noqa: PLC0415
    from game.scenes.samples import story_scenes  # noqa: PLC0415

    game = _game(app, size, data)
    told = {}
    for code in LANGUAGES:
        game.catalogue = game.learn(code)
        for scene in (*SCENES.values(), *story_scenes(game.shelf()).values()):
            game.show(scene)
            _turn(game)
        told[code] = resident() / 2**20
    _cpu(4.0, lambda: _turn(game))  # a breath: what was drawn for the first time is tidied up then
    held = resident()
    game.stage.close()
    return {"mib": held / 2**20, **told}


def chooser(app: ModuleType, size: tuple[int, int], data: Path) -> dict[str, float]:
    """From the title to the lessons: the press on the door, the heads of all stories, the painted shelf."""
    game = _game(app, size, data)
    game.see()
    began = time.perf_counter()
    game.stage.press("class")
    game.turn()
    took = (time.perf_counter() - began) * 1000
    assert game.stack.top.name == "plans", game.stack.top.name
    game.stage.close()
    return {"chooser_ms": took}


def board_page(app: ModuleType, size: tuple[int, int], data: Path) -> dict[str, float]:
    """A page of a lesson turned: from the press to the whole new page, its pictures known."""
    from game.scenes.gallery import SCENES  # noqa: PLC0415

    game = _game(app, size, data)
    told: list[float] = []
    for turn in range(3):  # the first time draws the pictures
        game.show(SCENES["lesson-begins"])
        for _ in range(PAGES):
            game.stage.messages()
            began = time.perf_counter()
            game.stage.press("on")
            game.turn()
            if turn:
                told.append((time.perf_counter() - began) * 1000)
    game.stage.close()
    return {"page_ms": _median(told), "worst_ms": max(told), "pages": float(len(told))}


def speech(app: ModuleType, size: tuple[int, int], data: Path) -> dict[str, float]:
    """The voice of this computer: from the wish to the sound, the very first time and for new sentences."""
    from game.school.settings import Settings  # noqa: PLC0415

    game = _game(app, size, data)
    game.see()
    told: list[float] = []
    heard = True
    for number in range(12):
        began = time.perf_counter()
        covered = game.voice.covers("en")
        spoken = game.voice.say(f"Star Fox number {number} wants to be your friend!", "en", Settings())
        told.append((time.perf_counter() - began) * 1000)
        heard = heard and covered and spoken is not None
    game.stage.close()
    return {"first_ms": told[0], "next_ms": _median(told[1:]), "heard": float(heard)}


def soak(app: ModuleType, size: tuple[int, int], data: Path) -> dict[str, Any]:
    """Hours of school in minutes."""
    from game.bench.soak import soak as soaked  # noqa: PLC0415

    return soaked(app, size, data).told()


def presses(app: ModuleType, size: tuple[int, int], data: Path) -> dict[str, float]:
    """Random presses, keys and moves on every scene: in English, mirrored, and with the longest words."""
    from game.bench.monkey import monkey  # noqa: PLC0415
    from game.lesson.library import open_library  # noqa: PLC0415
    from game.scenes.samples import story_scenes  # noqa: PLC0415

    del data
    done, began, shelf = 0, time.perf_counter(), open_library()
    stories = story_scenes(shelf)
    for code in MONKEY_LANGUAGES:
        done += monkey(app, size, code, presses_a_scene=PRESSES_A_SCENE, more=stories, shelf=shelf)
    scenes = done / PRESSES_A_SCENE / len(MONKEY_LANGUAGES)
    return {"presses": done, "scenes": scenes, "seconds": time.perf_counter() - began}


MEASURES: dict[str, Callable[[ModuleType, tuple[int, int], Path], dict[str, Any]]] = {
    "first-screen": first_screen,
    "whole-screen": whole_screen,
    "press": press,
    "moving": moving,
    "idle": idle,
    "memory": memory,
    "chooser": chooser,
    "board-page": board_page,
    "speech": speech,
    "soak": soak,
    "presses": presses,
}
