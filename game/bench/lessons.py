"""How long it takes to check stories, to open the shelf, and to play sittings."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from game.bench.figure import Figure


def figures(folder: Path) -> Iterator[Figure]:
    """Everything about lessons and play that has a mark."""
    yield Figure("check of all shipped lessons", _wall_of_check(()), "s", 2.0, "whole process, without --fit")
    yield Figure(
        "check of 200 synthetic stories",
        _wall_of_check((_shelf(folder / "shelf", 200),)),
        "s",
        10.0,
        "whole process; the shipped ones under other names",
    )
    opened = _opening(folder / "thirty-six")
    yield Figure("shelf opened for choosing", opened, "ms", 150.0, "36 stories, first time")
    yield Figure("sittings played", _sittings(), "a second", 300.0, "one core, by lot, no journals", True)


def _shelf(folder: Path, count: int) -> str:
    """So many stories, each with a name of its own."""
    from game.lesson.library import lessons_folder  # noqa: PLC0415

    shipped = sorted((lessons_folder() / "stories").rglob("*.yaml"))
    for number in range(count):
        path = shipped[number % len(shipped)]
        name = f"{path.stem}-{number}"
        place = folder / "stories" / path.parent.name
        place.mkdir(parents=True, exist_ok=True)
        text = path.read_text(encoding="utf-8").replace(f"id: {path.stem}", f"id: {name}", 1)
        (place / f"{name}.yaml").write_text(text, encoding="utf-8")
    return str(folder)


def _wall_of_check(paths: tuple[str, ...]) -> float:
    """The quickest of three, as a whole process."""
    import subprocess  # noqa: PLC0415
    import sys  # noqa: PLC0415

    from game.assets import root  # noqa: PLC0415

    wanted = paths or (str(root() / "lessons"),)
    times = []
    for _ in range(3):
        began = time.perf_counter()
        subprocess.run([sys.executable, "-m", "game", "check", *wanted], capture_output=True, check=False)
        times.append(time.perf_counter() - began)
    return min(times)


def _opening(folder: Path) -> float:
    from game.lesson.library import open_library  # noqa: PLC0415

    _shelf(folder, 36)
    began = time.perf_counter()
    found = open_library(shipped=folder)
    assert len(found.stories) == 36
    return (time.perf_counter() - began) * 1000


def _sittings() -> float:
    from game.lesson.library import open_library  # noqa: PLC0415
    from game.play.bot import by_lot, play_through  # noqa: PLC0415

    library = open_library()
    told = []
    for entry in library.stories:
        reading = library.story(entry.id)
        assert reading is not None
        assert reading.lesson is not None
        told += [(reading.lesson, track) for track in entry.tracks]
    count, began = 0, time.perf_counter()
    while time.perf_counter() - began < 4:
        for story, track in told:
            play_through(story, track, count, by_lot)  # type: ignore[arg-type]
            count += 1
    return count / (time.perf_counter() - began)
