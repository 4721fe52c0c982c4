"""``pingtown check``: asks every checker there is."""

from __future__ import annotations

import argparse
from pathlib import Path

from game.faults import CannotRun
from game.verbs.speaking import FOUND, WELL, not_yet, speak


def arguments(parser: argparse.ArgumentParser) -> None:
    """What may be typed after it."""
    parser.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="files or folders; without any, all that ships"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--explain", metavar="CODE", help="what a code means and how to mend it")
    for later in ("--stats", "--policies", "--fit"):
        parser.add_argument(later, action="store_true", help="not built yet")


def run(options: argparse.Namespace) -> int:
    """Look, and say what there is to be said."""
    for name in ("stats", "policies", "fit"):
        if getattr(options, name):
            raise not_yet(f"check --{name}")
    if options.explain:
        return _explain(options.explain)
    from game.check import run_check  # noqa: PLC0415

    missing = [path for path in options.paths if not path.exists()]
    if missing:
        raise CannotRun(f"There is no file or folder {missing[0]}.")
    report = run_check(tuple(options.paths))
    if not report.pictures + report.catalogues:
        raise CannotRun("There is no picture and no catalogue there to check.")
    speak(report.as_json() if options.format == "json" else report.as_text())
    return FOUND if report.wrong else WELL


def _explain(code: str) -> int:
    from game.check import explain  # noqa: PLC0415

    words = explain(code)
    if words is None:
        raise CannotRun(f"There is no code '{code}'.")
    speak(words)
    return WELL
