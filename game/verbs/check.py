"""``pingtown check``: asks every checker there is."""

from __future__ import annotations

import argparse
from pathlib import Path

from game.faults import CannotRun
from game.verbs.speaking import FOUND, WELL, progress, speak


def arguments(parser: argparse.ArgumentParser) -> None:
    """What may be typed after it."""
    parser.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="files or folders; without any, all that ships"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument(
        "--json", dest="format", action="store_const", const="json", help="the same as --format json"
    )
    parser.add_argument("--explain", metavar="CODE", help="what a code means and how to mend it")
    parser.add_argument("--stats", action="store_true", help="what is on the shelf, in numbers")
    parser.add_argument("--policies", action="store_true", help="which story tells which statement")
    parser.add_argument("--fit", action="store_true", help="does everything on the screen fit everywhere?")
    parser.add_argument("--lang", metavar="xx", help="with --fit: in this language only, e.g. cy")


def run(options: argparse.Namespace) -> int:
    """Look, and say what there is to be said."""
    if options.lang and not options.fit:
        raise CannotRun("--lang goes with --fit. A translation itself: pingtown words check --lang xx")
    if options.explain:
        return _explain(options.explain)
    from game.check import run_check  # noqa: PLC0415

    missing = [path for path in options.paths if not path.exists()]
    if missing:
        raise CannotRun(f"There is no file or folder {missing[0]}.")
    if options.stats or options.policies:
        return _numbers(options)
    if options.fit:
        return _fit(options)
    report = run_check(tuple(options.paths))
    if report.nothing:
        raise CannotRun("There is no story, no plan, no catalogue and no picture there to check.")
    speak(report.as_json() if options.format == "json" else report.as_text())
    return FOUND if report.wrong else WELL


def _numbers(options: argparse.Namespace) -> int:
    """What is on the shelf, and which statements it tells."""
    from game.lesson.library import lessons_folder  # noqa: PLC0415
    from game.lesson.stats.policypage import policy_page  # noqa: PLC0415
    from game.lessoncheck import check_lessons, lessons_in  # noqa: PLC0415
    from game.lessonstats import stats, stats_as_json  # noqa: PLC0415

    stories = check_lessons(lessons_in(options.paths or [lessons_folder()])).stories
    if not stories:
        raise CannotRun("There is no story there that can be read.")
    if options.format == "json" and options.policies:
        raise CannotRun("--policies is a page for people: there is no JSON of it. --stats has one.")
    counted = stats_as_json if options.format == "json" else stats
    parts = [words for wanted, words in ((options.stats, counted), (options.policies, policy_page)) if wanted]
    speak("\n\n".join(words(stories) for words in parts))
    return WELL


def _fit(options: argparse.Namespace) -> int:
    """Every screen at every size, which takes a while."""
    from game.fitting import fit_check  # noqa: PLC0415
    from game.lesson.library import lessons_folder  # noqa: PLC0415
    from game.lessoncheck import lessons_in  # noqa: PLC0415

    with progress("laying out every screen") as step:
        report = fit_check(lessons_in(options.paths or [lessons_folder()]), step, only=options.lang)
    speak(report.as_json() if options.format == "json" else report.as_text())
    return FOUND if report.misfits else WELL


def _explain(code: str) -> int:
    from game.check import explain  # noqa: PLC0415

    words = explain(code)
    if words is None:
        raise CannotRun(f"There is no code '{code}'.")
    speak(words)
    return WELL
