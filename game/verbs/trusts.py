"""``pingtown results … --for trust``: what a school gives to its trust, and what the trust makes of it."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING

from game.faults import CannotRun
from game.verbs.speaking import FOUND, WELL, near, speak, warn

if TYPE_CHECKING:
    from game.office import Office
    from game.results.asking import World
    from game.results.index import Index
    from game.results.questions import Report


def collect_counts(office: Office, options: argparse.Namespace, today: date) -> int:
    """Take the files of counts that schools have sent."""
    from game.results.trust import ARRIVE, gather  # noqa: PLC0415

    if options.audience != "trust":
        raise CannotRun(
            f"--for {options.audience} means nothing to  pingtown results collect, so nothing was done. "
            "Please type it without, or with --for trust for the counts of many schools."
        )
    office.there()
    arrive = office.home / ARRIVE
    with office.index() as index:
        found = gather(arrive, office.staff, index, today)
    for sentence in (*(one.why for one in found.aside), *found.left):
        warn(sentence)
    if options.json:
        speak(json.dumps(asdict(found)))
    else:
        speak(
            f"{found.taken} files of counts taken, {found.replaced} of them in the place of earlier ones, "
            f"{len(found.aside)} put aside. There are counts of {found.schools} schools."
        )
        if not found.schools:
            speak(f"Put the files that schools have sent into {arrive} and type this again.")
    return WELL if found.well else FOUND


def asked_of_schools(index: Index, options: argparse.Namespace, world: World) -> Report | None:
    """The report of a trust, if this index is one; nothing if it is a school's."""
    from game.results.countrows import held  # noqa: PLC0415
    from game.results.questions import BYS  # noqa: PLC0415
    from game.results.terms import term_named  # noqa: PLC0415
    from game.results.trust import compared  # noqa: PLC0415

    counts = held(index)
    if not counts:
        return None
    if options.by not in BYS:
        raise CannotRun(f"'{options.by}' is none of {', '.join(BYS)}.{near(options.by, BYS)}")
    if options.classes or options.since or options.until or options.letter or options.story:
        raise CannotRun(
            "Schools give their trust whole terms and all classes, letters and stories together. Please type "
            "it with --by and --term alone."
        )
    if options.term and term_named(options.term) is None:
        raise CannotRun(
            f"'{options.term}' is no term. Write it like 2026-autumn, 2027-spring or 2027-summer."
        )
    return compared(counts, options.by, options.term, world)


def is_for_one(report: Report, options: argparse.Namespace) -> bool:
    """Is this a school's file for its trust? What a trust itself exports is an ordinary table."""
    return (
        report.audience == "trust"
        and options.format == "json"
        and all(column.key != "school" for column in report.columns)
    )


def give_counts(office: Office, report: Report, options: argparse.Namespace, today: date) -> None:
    """The file for the trust, said before it leaves."""
    from game.exporting import leave_counts, number_of_school  # noqa: PLC0415
    from game.results.counts import nothing_of  # noqa: PLC0415
    from game.results.kept_terms import partly_gone  # noqa: PLC0415
    from game.results.questions import Kept  # noqa: PLC0415

    number_of_school(office)
    if not report.rows:
        raise CannotRun(nothing_of(options.term))
    kept = sum(cell is Kept.BACK for row in report.rows for cell in row.cells)
    warn(
        f"What leaves: counts by {report.by} of {options.term} (lines: {len(report.rows)}), this school's "
        f"number, the name {options.out.stem}, and today's day. No class, no badge and no answer is in it. "
        f"Numbers that are kept back: {kept}."
    )
    if partly_gone(options.term, office.tombs.stones):
        warn(
            f"The school's rule deleted a part of {options.term} while the term still went on, so these "
            "counts are of what was left. Please tell your trust."
        )
    leave_counts(office, report, options.term, options.out, today, "command line")


def schools_of(index: Index) -> list[tuple[str, ...]]:
    """The schools of a trust's index, as lines of a table; nothing if it is a school's."""
    from game.results.countrows import held  # noqa: PLC0415
    from game.results.trust import called  # noqa: PLC0415

    counts = held(index)
    names = called(counts)
    lines = sorted((names[one.school], one.term, one.by, one.made) for one in counts)
    return [("school", "term", "by", "made on"), *lines] if lines else []
