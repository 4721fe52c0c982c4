"""``pingtown bench``: the figures of this machine."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from game.faults import CannotRun
from game.verbs.speaking import size


def arguments(parser: argparse.ArgumentParser) -> None:
    """What may be typed after it; what is not said in the help is for its own workers."""
    parts: tuple[str, ...] = ()
    if "--measure" not in sys.argv:  # a worker starts as a child's game does, and loads no more
        from game.bench.sections import SECTIONS  # noqa: PLC0415

        parts = tuple(SECTIONS)
    parser.add_argument("--json", action="store_true")
    parser.add_argument(
        "--soak",
        action="store_true",
        help="the long ones too: hours of school, random presses, kills, a million answers",
    )
    parser.add_argument(
        "--only",
        metavar="PART",
        action="append",
        choices=parts,
        help=f"one of {', '.join(parts)}",
    )
    parser.add_argument(
        "--page", metavar="FILE.md", type=Path, help="write the table into this page, between its marks"
    )
    parser.add_argument("--measure", metavar="NAME", help=argparse.SUPPRESS)
    parser.add_argument("--size", type=size, metavar="WxH", default=(1920, 1080), help=argparse.SUPPRESS)
    parser.add_argument("--data", metavar="DIR", help=argparse.SUPPRESS)


def run(options: argparse.Namespace) -> int:
    """Measure everything, or one thing in a process of its own."""
    if getattr(sys, "frozen", False):
        raise CannotRun(
            "A built Pingtown has no Python to compare itself with. The figures are measured in Pingtown's "
            "own folder: type there  python3 run.py bench"
        )
    if options.measure and options.data:
        from game import app  # noqa: PLC0415
        from game.bench.worker import measure  # noqa: PLC0415

        return measure(options.measure, app, options.size, Path(options.data))
    from game.bench.run import bench  # noqa: PLC0415

    if options.page and not options.page.is_file():
        raise CannotRun(f"There is no page {options.page} to write the table into.")
    return bench(as_json=options.json, soak=options.soak, only=options.only or (), page=options.page)
