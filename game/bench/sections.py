"""What is measured, section by section: each yields its figures, with its marks and how they were come by."""

from __future__ import annotations

import statistics
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from game.bench import lessons
from game.bench.figure import Figure
from game.bench.starting import command, wall, worker

Size = tuple[int, int]
SMALL, USUAL, BOARD = (1366, 768), (1920, 1080), (3840, 2160)
STARTS = 11
KNOWN = 5
"""So many starts with pictures that are kept on the disk."""

EMPTY = (
    "import os, sys; os.environ['SDL_FRAMEBUFFER_ACCELERATION'] = '0'; import pygame; pygame.init(); "
    "s = pygame.display.set_mode(({w}, {h})); s.fill('white'); pygame.display.flip(); pygame.quit()"
)


@dataclass(frozen=True)
class Section:
    """Some figures that are measured together. ``long``: only with ``--soak``, or when it is named."""

    words: str
    figures: Callable[[Path, bool], Iterator[Figure]]
    long: bool = False


def name_of(size: Size) -> str:
    """As it is written on a box."""
    return f"{size[0]}x{size[1]}"


def first_screen(folder: Path, soak: bool) -> Iterator[Figure]:
    """The game and an empty window in turn, so that a slow moment of the machine strikes both."""
    del soak
    w, h = USUAL
    empty = [sys.executable, "-c", EMPTY.format(w=w, h=h)]
    ours = command("first-screen", USUAL, folder)
    cold = wall(ours)
    wall(empty)
    pairs = [(wall(ours), wall(empty)) for _ in range(STARTS)]
    mine, its = statistics.median(p[0] for p in pairs), statistics.median(p[1] for p in pairs)
    ratio = statistics.median(a / b for a, b in pairs)
    name, how = name_of(USUAL), f"whole process; median of {STARTS}, in turn"
    yield Figure(
        f"first screen, very first start, {name}", cold * 1000, "ms", None, "nothing kept on disk yet"
    )
    yield Figure(f"first screen, second start, {name}", mine * 1000, "ms", None, how)
    yield Figure(f"empty pygame-ce window, {name}", its * 1000, "ms", None, how)
    yield Figure("first screen / empty window", ratio, "times", 2.5, f"median of {STARTS} pairs")


def whole_screens(folder: Path, soak: bool) -> Iterator[Figure]:
    """The title painted whole: for the very first time, from the disk, and once more."""
    del soak
    for size, reach in ((USUAL, 150.0), (BOARD, 350.0)):
        name = name_of(size)
        first = worker("whole-screen", size, folder / name)["first_ms"]
        known = [worker("whole-screen", size, folder / name) for _ in range(KNOWN)]
        on_disk = statistics.median(k["first_ms"] for k in known)
        again = statistics.median(k["again_ms"] for k in known)
        yield Figure(
            f"whole title, very first time, {name}", first, "ms", None, "no picture kept on disk yet"
        )
        how = f"new process, rasters from the disk; median of {KNOWN}"
        yield Figure(f"whole title, pictures known, {name}", on_disk, "ms", reach, how)
        how = f"all of it painted again; median of {KNOWN} x 9"
        yield Figure(f"whole title, shown before, {name}", again, "ms", 20.0, how)


def presses(folder: Path, soak: bool) -> Iterator[Figure]:
    """From a press to the changed screen, in settings, in front of the lessons, and at the board."""
    del soak
    for size, reach in ((USUAL, 16.0), (BOARD, 33.0)):
        name = name_of(size)
        found = worker("press", size, folder / name)
        how = f"median of {found['presses']:.0f} at chance moments, queue and painting included"
        yield Figure(f"press to tile down, {name}", found["tile_ms"], "ms", reach, how)
        yield Figure(f"press to changed screen, {name}", found["screen_ms"], "ms", reach, how)
    page = worker("board-page", BOARD, folder / "page")
    how = f"median of {page['pages']:.0f} pages of a lesson, whole; the slowest {page['worst_ms']:.0f} ms"
    yield Figure(f"page of a lesson turned, {name_of(BOARD)}", page["page_ms"], "ms", None, how)
    worker("chooser", USUAL, folder / "chooser")
    times = [worker("chooser", USUAL, folder / "chooser")["chooser_ms"] for _ in range(3)]
    how = "first time in a process: every story's head is read; pictures known; median of 3"
    yield Figure(f"lessons to choose from, {name_of(USUAL)}", statistics.median(times), "ms", None, how)
    heard = worker("speech", USUAL, folder / "speech")
    silent = "" if heard["heard"] else "; no voice on this computer"
    yield Figure(
        "voice, from the wish to the first sound", heard["first_ms"], "ms", None, f"the voice loaded{silent}"
    )
    how = f"median of 11 new sentences, no loudspeaker{silent}"
    yield Figure("voice, every sentence after it", heard["next_ms"], "ms", None, how)


def memory(folder: Path, soak: bool) -> Iterator[Figure]:
    """What is held after everything was shown."""
    del soak
    for size, reach in ((USUAL, 90.0), (BOARD, 220.0)):
        mib = worker("memory", size, folder / name_of(size))["mib"]
        how = "resident, after every scene in English, Polish and Urdu"
        yield Figure(f"memory, {name_of(size)}", mib, "MiB", reach, how)


def rest(folder: Path, soak: bool) -> Iterator[Figure]:
    """What the game costs while somebody only looks."""
    del soak
    for size, reach in ((SMALL, 3.0), (BOARD, 10.0)):
        name = name_of(size)
        found = worker("moving", size, folder / name)
        how = f"median of 3 x 3 s, {found['pictures_a_second']:.0f} pictures a second"
        moving, alive = found["moving_percent"], found["title_percent"]
        yield Figure(f"mascot moving in every picture, {name}", moving, "% of a core", reach, how)
        how = "median of 3 x 4 s, breathing and blinking"
        yield Figure(f"title alive, {name}", alive, "% of a core", None, how)
    for size in (SMALL, BOARD):
        found = worker("idle", size, folder / name_of(size))
        how = "median of 3 x 5 s, from ten seconds after the last input on"
        yield Figure(f"nothing moving, {name_of(size)}", found["idle_percent"], "% of a core", 0.6, how)


def lessons_and_play(folder: Path, soak: bool) -> Iterator[Figure]:
    """Checking, opening, playing."""
    del soak
    yield from lessons.figures(folder)


def results(folder: Path, soak: bool) -> Iterator[Figure]:
    """Collect, reports and backup; a million answers with ``--soak``, a tenth of it without."""
    from game.bench.results import figures  # noqa: PLC0415

    count = 50_000 if soak else 5_000
    found = figures(folder, count)
    size = f"{count * 20:,} answers"
    took, asked, saved = found["collecting"], found["asking"], found["backing_up"]
    yield Figure("collect", took["sittings_a_second"], "sittings/s", 1000.0, size, True)
    yield Figure("report of one class", asked["class_by_letter_ms"], "ms", 100.0, f"{size}; median of 5")
    chart = found["charting"]
    how = f"{size}; all that its pages show of a class, shelf read while somebody typed"
    yield Figure("teacher's room, first chart", chart["first_ms"], "ms", 300.0, how)
    yield Figure("teacher's room, another class", chart["another_ms"], "ms", 300.0, f"{size}; median of 5")
    left = found["exporting"]
    yield Figure("a class as a workbook", left["class_xlsx_s"], "s", 2.0, size)
    yield Figure("a school as a workbook", left["school_xlsx_s"], "s", None, size)
    yield Figure("backup", saved["seconds"], "s", 10.0, size)
    yield Figure("backup, most memory", saved["peak_mb"], "MB", 200.0, size)


def kills(folder: Path, soak: bool) -> Iterator[Figure]:
    """Is every answer that was acknowledged there afterwards?"""
    from game.bench.kill import kill  # noqa: PLC0415

    del soak
    found = kill(folder, 200)
    how = f"200 x kill -9, {found.acknowledged:,} acknowledged"
    yield Figure("answers lost by kill -9", float(len(found.lost)), "answers", 0.0, how)


def monkey(folder: Path, soak: bool) -> Iterator[Figure]:
    """No exception and no dead end: it would have stopped there."""
    del soak
    found = worker("presses", USUAL, folder, limit=7200)
    how = f"{found['scenes']:.0f} scenes in English, Urdu and the longest words; {found['seconds']:.0f} s"
    yield Figure("random presses without a fault", found["presses"], "presses", None, how)


def soaked(folder: Path, soak: bool) -> Iterator[Figure]:
    """Hours of school in minutes: nothing may grow once everything was seen."""
    del soak
    found = worker("soak", USUAL, folder, limit=7200)
    curve = " ".join(f"{one:.0f}" for one in found["mib"])
    how = f"end of round 1 to the end, at worst {found['worst_percent']:.1f} %; after each round: {curve} MiB"
    yield Figure("soak, memory after all was seen", found["grown_percent"], "% more", 5.0, how)
    how = f"{found['stories']} stories, {found['lessons']} lessons, {found['presses']:,} presses"
    yield Figure(
        "soak, hours of school", found["hours"], "hours", 2.0, f"{how}; {found['seconds']:.0f} s", True
    )
    more = float(max(found["handles"]) - found["handles"][0])
    yield Figure("soak, open files", more, "more", 0.0, f"{found['handles'][0]} after the first round")
    how = f"{found['journals']} journals, every one replayed"
    yield Figure("soak, journals that do not verify", float(not found["verified"]), "", 0.0, how)


SECTIONS: dict[str, Section] = {
    "first-screen": Section("the first screen", first_screen),
    "screens": Section("whole screens", whole_screens),
    "presses": Section("presses, pages and the voice", presses),
    "memory": Section("memory", memory),
    "rest": Section("a moving mascot, and rest", rest),
    "lessons": Section("lessons and play", lessons_and_play),
    "results": Section("results", results),
    "kills": Section("two hundred kills", kills, long=True),
    "monkey": Section("a monkey on every scene", monkey, long=True),
    "soak": Section("hours of school", soaked, long=True),
}
