"""The figures of results: how quickly a year of a large school is collected, asked and backed up.

The sittings are made up from a seed: forty classes of thirty, one story on one day for each class at a time,
as a school plays. Each figure is measured in a process of its own, so that its memory is its own.
"""

from __future__ import annotations

import json
import random
import statistics
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from game.results.sitting import Answer, Header, Sitting, to_bytes

if TYPE_CHECKING:
    from game.results.asking import World
    from game.results.measure import Measured
    from game.results.questions import Question, Report

CLASSES, PUPILS, ANSWERS = 40, 30, 20
FULL = 50_000
"""So many sittings of twenty answers are a million answers."""
WAYS = (
    ("ask", "safe", None),
    ("look", "part", "M11"),
    ("accept", "unsafe", "M01"),
    ("worry", "alarm", "M03"),
)


def sittings(count: int, seed: int = 1) -> Iterator[Sitting]:
    """Made-up sittings, always the same for a seed: every twentieth one is a class on the board."""
    rng = random.Random(seed)
    for number in range(count):
        lesson, pupil = divmod(number, PUPILS)
        week, class_ = divmod(lesson, CLASSES)
        board = pupil == 0 and lesson % 2 == 0
        track = "infant" if class_ < CLASSES // 2 else "junior"
        head = Header(
            sitting=str(uuid.UUID(int=rng.getrandbits(128), version=4)),
            app="0.3.0",
            story=f"story-{week % 36:02}",
            digest="0123456789abcdef",
            track=track,
            seed=rng.getrandbits(40),
            mode="board" if board else "alone",
            class_code=f"{1 + class_ * 6 // CLASSES}-class-{class_}",
            day=(date(2025, 9, 1) + timedelta(days=7 * week + class_ % 5)).isoformat(),
        )
        yield Sitting(head, tuple(_answer(rng, at, board) for at in range(1, ANSWERS + 1)), True)


def _answer(rng: random.Random, at: int, board: bool) -> Answer:
    pick, outcome, idea = rng.choices(WAYS, (12, 4, 3, 1))[0]
    counts = tuple((way[0], rng.randrange(12)) for way in WAYS) if board else ()
    return Answer(
        number=at,
        step=f"step-{at % 8}",
        task="choose",
        pick=pick,
        outcome="back" if at % 8 == 7 and not board else outcome,
        idea=idea,
        round=1 + (at > 8),
        counts=counts,
    )


def facts() -> dict[str, object]:
    """What reports know of the made-up stories."""
    from game.results.facts import StoryFacts  # noqa: PLC0415

    letters = ("safe", "meeting", "accepting", "reliable", "tell", "kind")
    options = {
        (track, f"step-{at}", pick): (outcome, idea)
        for track in ("infant", "junior")
        for at in range(8)
        for pick, outcome, idea in WAYS
    }
    return {
        f"story-{n:02}": StoryFacts(f"story-{n:02}", letters[n % 6], n % 5 < 3, (0, 6), "I ask.", "", options)
        for n in range(36)
    }


def fill(folder: Path, count: int, seed: int = 1) -> None:
    """The journals of so many sittings, as they lie in ``incoming``."""
    folder.mkdir(parents=True, exist_ok=True)
    for sitting in sittings(count, seed):
        (folder / f"{sitting.header.sitting}.jsonl").write_bytes(to_bytes(sitting))


def collecting(home: Path) -> dict[str, float]:
    """Collect everything in ``incoming``."""
    from game.results.collect import collect  # noqa: PLC0415
    from game.results.index import Index  # noqa: PLC0415

    with Index.open(home / "index.sqlite") as index:
        began = time.perf_counter()
        done = collect(home / "incoming", home / "staff", index)
        seconds = time.perf_counter() - began
        again = time.perf_counter()
        collect(home / "incoming", home / "staff", index)
        nothing_new = time.perf_counter() - again
    return {
        "sittings": done.new,
        "answers": done.answers,
        "seconds": seconds,
        "sittings_a_second": done.new / seconds,
        "nothing_new_ms": nothing_new * 1000,
        "index_mb": (home / "index.sqlite").stat().st_size / 1e6,
    }


def asking(home: Path) -> dict[str, float]:
    """Reports out of the full index: one class, then the whole school."""
    from game.results.asking import World  # noqa: PLC0415
    from game.results.index import Index  # noqa: PLC0415
    from game.results.questions import Question  # noqa: PLC0415
    from game.results.report import ask  # noqa: PLC0415

    world = World(facts())  # type: ignore[arg-type]
    found: dict[str, float] = {}
    with Index.open(home / "index.sqlite") as index:
        code = index.kept()[0].code
        one = {"classes": (code,)}
        questions = {
            "class_by_letter_ms": Question(by="letter", **one),  # type: ignore[arg-type]
            "class_by_story_ms": Question(by="story", **one),  # type: ignore[arg-type]
            "class_ideas_ms": Question(by="idea", **one),  # type: ignore[arg-type]
            "class_return_ms": Question(by="return", today=date(2026, 8, 1), **one),  # type: ignore[arg-type]
            "all_by_class_ms": Question(by="class"),
            "school_by_story_ms": Question(by="story", audience="school"),
            "school_by_class_ms": Question(by="class", audience="school"),
        }
        for name, question in questions.items():
            times = []
            for _ in range(5):
                began = time.perf_counter()
                ask(index, question, world)
                times.append((time.perf_counter() - began) * 1000)
            found[name.replace("_ms", "_first_ms")] = times[0]
            found[name] = statistics.median(times)
    return found


def _answered(measured: Measured, world: World, question: Question) -> Report:
    from game.results.report import report  # noqa: PLC0415

    return report(question, measured, world)


def exporting(home: Path) -> dict[str, float]:
    """Everything of one class as a workbook, from the index to the bytes; then the same for the school."""
    from game.exporting import made  # noqa: PLC0415
    from game.results.asking import World, slice_of  # noqa: PLC0415
    from game.results.binding import Wanted, bind  # noqa: PLC0415
    from game.results.index import Index  # noqa: PLC0415
    from game.results.measure import measure  # noqa: PLC0415
    from game.results.naming import Naming  # noqa: PLC0415

    world = World(facts())  # type: ignore[arg-type]
    found: dict[str, float] = {}
    with Index.open(home / "index.sqlite") as index:
        code = index.kept()[0].code
        day = date(2026, 8, 1)
        for name, wanted in (
            ("class", Wanted(today=day, classes=(code,))),
            ("school", Wanted(today=day, audience="school")),
        ):
            began = time.perf_counter()
            measured = measure(*index.tallies(slice_of(wanted.question())), world.stories)
            book = bind(wanted, partial(_answered, measured, world), Naming(world))
            found[f"{name}_book_s"] = time.perf_counter() - began
            data = made(book, "xlsx")
            found[f"{name}_xlsx_s"] = time.perf_counter() - began
            found[f"{name}_xlsx_kb"] = len(data) / 1000
    return found


def charting(home: Path) -> dict[str, float]:
    """What the teacher's room shows of a class, as it is asked there: the first, then other classes."""
    from game.lesson.library import open_library  # noqa: PLC0415
    from game.results.asking import World  # noqa: PLC0415
    from game.results.index import Index  # noqa: PLC0415
    from game.roomlearnt import Shelf  # noqa: PLC0415
    from game.scenes.room.asks import Look, Seen, SetFirst, WarmUp  # noqa: PLC0415
    from game.school.folders import Folders  # noqa: PLC0415
    from game.staffroom import Staffroom  # noqa: PLC0415

    with Index.open(home / "index.sqlite") as index:
        codes = [one.code for one in index.kept() if one.code][:6]
    room, shelf = Staffroom(Folders(home, home / "cache")), Shelf(open_library())
    told = tuple(shelf.stories.values())  # the words of real stories, under the names of the made-up ones
    made_up = facts()
    vars(shelf)["stories"] = {name: told[n % len(told)] for n, name in enumerate(made_up)}
    vars(shelf)["world"] = World(made_up)  # type: ignore[arg-type]
    vars(room)["_shelf"] = shelf
    room(SetFirst("purple kettle sandwich"))
    room(WarmUp())  # while the passphrase is typed
    times = []
    for code in codes:
        began = time.perf_counter()
        seen = room(Look(code))
        times.append((time.perf_counter() - began) * 1000)
        assert isinstance(seen, Seen), seen
        assert seen.lines, "a chart without a line"
    return {"first_ms": times[0], "another_ms": statistics.median(times[1:])}


def backing_up(home: Path) -> dict[str, float]:
    """Every answer into a zip."""
    from game.results.backup import backup  # noqa: PLC0415
    from game.results.index import Index  # noqa: PLC0415

    with Index.open(home / "index.sqlite") as index:
        began = time.perf_counter()
        count = backup(index.sittings(), home / "backup.zip")
        seconds = time.perf_counter() - began
    return {"sittings": count, "seconds": seconds, "mb": (home / "backup.zip").stat().st_size / 1e6}


def figures(home: Path, count: int = FULL) -> dict[str, dict[str, float]]:
    """All of them, each in a process of its own; ``peak_mb`` is the most memory it held."""
    fill(home / "incoming", count)
    return {name: _child(name, home) for name in MEASURES}


MEASURES = {
    "collecting": collecting,
    "asking": asking,
    "charting": charting,
    "exporting": exporting,
    "backing_up": backing_up,
}


def _child(name: str, home: Path) -> dict[str, float]:
    command = [sys.executable, "-m", "game.bench.results", name, str(home)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=1800)
    answer: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return answer


def _main(name: str, home: str) -> None:
    import resource  # noqa: PLC0415  (not on Windows; the figures are measured elsewhere)

    answer = MEASURES[name](Path(home))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({**answer, "peak_mb": peak}))


if __name__ == "__main__":
    _main(*sys.argv[1:])
