"""``pingtown print``: stories and plans in full, home cards, certificates."""

from __future__ import annotations

import argparse
from pathlib import Path

from game.faults import CannotRun
from game.verbs.speaking import WELL, language, progress, speak, warn

NAMED = """What is to be printed? Please name a story, a lesson, or all of it; for instance:
  pingtown print new-in-class -o story.pdf
  pingtown print smart-infants-1-safe --home-card -o card.pdf
  pingtown print --certificate kind -o certificate.pdf
  pingtown print all -o book.html"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What may be typed after it."""
    parser.add_argument(
        "what", nargs="?", metavar="STORY|PLAN|all", help="what is printed; all of it as a book"
    )
    parser.add_argument("--certificate", metavar="LETTER", help="a certificate for the end of a letter")
    parser.add_argument("--home-card", action="store_true", help="the card of a story or plan to take home")
    parser.add_argument("--lang", type=language, metavar="xx", default="en")
    parser.add_argument("--data", metavar="DIR", help="where this machine keeps things")
    parser.add_argument("--open", action="store_true", help="open it in the system's viewer")
    parser.add_argument("-o", dest="out", type=Path, metavar="FILE", help="a .pdf or a .html")


def run(options: argparse.Namespace) -> int:
    """Make it, write it, and say where it is."""
    from game.printing import Kind, Print, printed, show  # noqa: PLC0415
    from game.school.folders import folders  # noqa: PLC0415

    if options.certificate and (options.what or options.home_card):
        raise CannotRun("A certificate is for a letter alone. Please type it without anything else.")
    if not options.what and not options.certificate:
        raise CannotRun(NAMED)
    if options.out is None:
        raise CannotRun("Please say where it should go:  -o FILE.pdf  or  -o FILE.html")
    kind: Kind = "certificate" if options.certificate else "home-card" if options.home_card else "full"
    what = options.certificate or options.what
    job = Print(what, options.out, kind, options.lang)
    with progress("printing") as step:
        path = printed(job, folders(options.data), warn, step)
    speak(str(path))
    sentence = show(path) if options.open else ""
    if sentence:
        warn(sentence)
    return WELL
