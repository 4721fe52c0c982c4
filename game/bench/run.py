"""All measurements, one after the other, as a table or as JSON."""

from __future__ import annotations

import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

from game.bench import lessons
from game.bench.figure import Figure

SMALL, USUAL, BOARD = (1366, 768), (1920, 1080), (3840, 2160)
STARTS = 11

EMPTY = (
    "import os, sys; os.environ['SDL_FRAMEBUFFER_ACCELERATION'] = '0'; import pygame; pygame.init(); "
    "s = pygame.display.set_mode(({w}, {h})); s.fill('white'); pygame.display.flip(); pygame.quit()"
)


def bench(as_json: bool, soak: bool) -> int:
    """Measure everything; exit code 1 if a mark was missed."""
    with _screen() as screen, tempfile.TemporaryDirectory(prefix="pingtown-bench-") as folder:
        figures = list(_figures(Path(folder), soak, quiet=as_json))
    machine = _machine(screen)
    if as_json:
        rows = [{**asdict(f), "well": f.well} for f in figures]
        print(json.dumps({"machine": machine, "figures": rows}, indent=1))
    else:
        _table(machine, figures)
    return 1 if any(f.well is False for f in figures) else 0


def _figures(folder: Path, soak: bool, quiet: bool) -> Iterator[Figure]:
    def step(words: str) -> None:
        if not quiet:
            print(f"  measuring {words} ...", file=sys.stderr, flush=True)

    step("the first screen")
    yield from _first_screen(folder / "first")
    for size, press_reach, known_reach in ((USUAL, 16.0, 150.0), (BOARD, 33.0, 350.0)):
        name, data = _name(size), folder / _name(size)
        step(f"whole screens at {name}")
        very_first = _worker("whole-screen", size, folder / f"{name}-new")
        known = [_worker("whole-screen", size, folder / f"{name}-new") for _ in range(5)]
        yield Figure(
            f"whole title, very first time, {name}",
            very_first["first_ms"],
            "ms",
            None,
            "no picture kept on disk yet",
        )
        yield Figure(
            f"whole title, pictures known, {name}",
            statistics.median(k["first_ms"] for k in known),
            "ms",
            known_reach,
            "new process, rasters from the disk; median of 5",
        )
        yield Figure(
            f"whole title, shown before, {name}",
            statistics.median(k["again_ms"] for k in known),
            "ms",
            20.0,
            "all of it painted again; median of 5 x 9",
        )
        step(f"presses at {name}")
        found = _worker("press", size, data)
        how = f"median of {found['presses']:.0f} at chance moments, queue and painting included"
        yield Figure(f"press to tile down, {name}", found["tile_ms"], "ms", press_reach, how)
        yield Figure(f"press to changed screen, {name}", found["screen_ms"], "ms", press_reach, how)
        step(f"memory at {name}")
        reach = 90.0 if size == USUAL else 220.0
        mib = _worker("memory", size, data)["mib"]
        yield Figure(f"memory, {name}", mib, "MiB", reach, "resident, after every scene in three scripts")
    for size, reach in ((SMALL, 3.0), (BOARD, 10.0)):
        name, data = _name(size), folder / _name(size)
        step(f"a moving mascot at {name}")
        found = _worker("moving", size, data)
        how = f"6 s, {found['pictures_a_second']:.0f} pictures a second"
        yield Figure(
            f"mascot moving in every picture, {name}", found["moving_percent"], "% of a core", reach, how
        )
        yield Figure(
            f"title alive, {name}",
            found["title_percent"],
            "% of a core",
            None,
            "10 s, breathing and blinking",
        )
    for size in (SMALL, BOARD):
        step(f"rest at {_name(size)}")
        found = _worker("idle", size, folder / _name(size))
        how = "10 s, from ten seconds after the last input on"
        yield Figure(f"nothing moving, {_name(size)}", found["idle_percent"], "% of a core", 0.6, how)
    step("lessons and play")
    yield from lessons.figures(folder)
    step("a hundred thousand answers")
    yield from _results(folder / "results", 50_000 if soak else 5_000)
    if soak:
        step("two hundred kills")
        yield from _kills(folder / "kills")
        step("a hundred thousand presses a scene")
        found = _worker("soak", USUAL, folder / "soak", limit=7200)
        yield Figure(
            "random presses without a fault", found["presses"], "presses", None, f"{found['seconds']:.0f} s"
        )


def _results(home: Path, count: int) -> Iterator[Figure]:
    """Collect, reports and backup; a million answers with ``--soak``, a tenth of it without."""
    from game.bench.results import figures  # noqa: PLC0415

    found = figures(home, count)
    size = f"{count * 20:,} answers"
    took, asked, saved = found["collecting"], found["asking"], found["backing_up"]
    yield Figure("collect", took["sittings_a_second"], "sittings/s", 1000.0, size, True)
    yield Figure("report of one class", asked["class_by_letter_ms"], "ms", 100.0, f"{size}; median")
    left = found["exporting"]
    yield Figure("a class as a workbook", left["class_xlsx_s"], "s", 2.0, size)
    yield Figure("a school as a workbook", left["school_xlsx_s"], "s", None, size)
    yield Figure("backup", saved["seconds"], "s", 10.0, size)
    yield Figure("backup, most memory", saved["peak_mb"], "MB", 200.0, size)


def _kills(folder: Path) -> Iterator[Figure]:
    from game.bench.kill import kill  # noqa: PLC0415

    found = kill(folder, 200)
    how = f"200 x kill -9, {found.acknowledged:,} acknowledged"
    yield Figure("answers lost by kill -9", float(len(found.lost)), "answers", 0.0, how)


def _first_screen(data: Path) -> Iterator[Figure]:
    """The game and an empty window in turn, so that a slow moment of the machine strikes both."""
    w, h = USUAL
    empty = [sys.executable, "-c", EMPTY.format(w=w, h=h)]
    ours = _command("first-screen", USUAL, data)
    cold = _wall(ours)
    _wall(empty)
    pairs = [(_wall(ours), _wall(empty)) for _ in range(STARTS)]
    mine, its = statistics.median(p[0] for p in pairs), statistics.median(p[1] for p in pairs)
    ratio = statistics.median(a / b for a, b in pairs)
    name = _name(USUAL)
    yield Figure(
        f"first screen, very first start, {name}",
        cold * 1000,
        "ms",
        None,
        "whole process, nothing kept on disk",
    )
    yield Figure(
        f"first screen, second start, {name}", mine * 1000, "ms", None, f"whole process; median of {STARTS}"
    )
    yield Figure(
        f"empty pygame-ce window, {name}",
        its * 1000,
        "ms",
        None,
        f"whole process; median of {STARTS}, in turn",
    )
    yield Figure("first screen / empty window", ratio, "times", 2.5, f"median of {STARTS} pairs")


def _command(name: str, size: tuple[int, int], data: Path) -> list[str]:
    data.mkdir(parents=True, exist_ok=True)
    at = f"{size[0]}x{size[1]}"
    return [sys.executable, "-m", "game", "bench", "--measure", name, "--size", at, "--data", str(data)]


def _worker(name: str, size: tuple[int, int], data: Path, limit: float = 300) -> dict[str, float]:
    done = subprocess.run(
        _command(name, size, data), check=True, capture_output=True, text=True, timeout=limit, cwd=_home()
    )
    answer: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return answer


def _wall(command: list[str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, timeout=120, cwd=_home())
    return time.perf_counter() - began


def _home() -> Path:
    return Path(__file__).resolve().parents[2]


def _name(size: tuple[int, int]) -> str:
    return f"{size[0]}x{size[1]}"


@contextmanager
def _screen() -> Iterator[str]:
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
    before = {name: os.environ.get(name) for name in ("DISPLAY", "SDL_VIDEODRIVER")}
    try:
        with os.fdopen(read) as pipe:
            os.environ["DISPLAY"] = f":{pipe.readline().strip()}"
        os.environ["SDL_VIDEODRIVER"] = "x11"
        yield "Xvfb 3840x2160, no graphics card"
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
        server.terminate()
        server.wait(10)


def _machine(screen: str) -> dict[str, str]:
    from importlib.metadata import version  # noqa: PLC0415

    from game import __version__  # noqa: PLC0415

    return {
        "pingtown": __version__,
        "python": platform.python_version(),
        "pygame-ce": version("pygame-ce"),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "cores": str(os.cpu_count()),
        "screen": screen,
        "day": time.strftime("%Y-%m-%d"),
    }


def _table(machine: dict[str, str], figures: list[Figure]) -> None:
    print(", ".join(f"{name} {value}" for name, value in machine.items()))
    print()
    marks = {True: "well", False: "MISSED", None: ""}
    for f in figures:
        reach = "" if f.reach is None else f"at {'least' if f.at_least else 'most'} {f.reach:g}"
        print(f"{f.what:45} {f.value:9.1f} {f.unit:12} {reach:14} {marks[f.well]:7} {f.how}")
