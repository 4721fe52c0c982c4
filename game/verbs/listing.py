"""``pingtown results list``: which classes there are, what is kept under a badge, and how lists are said."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any

from game.faults import CannotRun
from game.verbs.speaking import WELL, speak, warn
from game.verbs.trusts import schools_of

if TYPE_CHECKING:
    from game.office import Office


def listed(office: Office, options: argparse.Namespace, today: date) -> int:
    """Every class, or every school of a trust, or everything that is kept under one badge."""
    if options.exports:
        return _exports(office, options)
    if options.badge or options.classes:
        return _of_badge(office, options)
    with office.index() as index:
        kept = index.kept()
        schools = schools_of(index)
        soon = office.announced(index, today)
    if soon:
        warn(soon)
    if options.json:
        speak(json.dumps([plain(one) for one in kept]))
    elif schools:
        speak(table(schools))
    elif not kept:
        speak("Nothing has been collected yet. Type  pingtown results collect  to begin.")
    else:
        rows = [("class", "sittings", "answers", "first day", "last day")]
        rows += [
            (one.code or "(none)", str(one.sittings), str(one.answers), one.first, one.last) for one in kept
        ]
        speak(table(rows))
    return WELL


def _exports(office: Office, options: argparse.Namespace) -> int:
    """What has left so far."""
    found = office.exports_so_far()
    if options.json:
        plain = [
            {
                "day": one.day.isoformat(),
                "form": one.form,
                "for": one.audience,
                "classes": list(one.classes),
                "sheets": list(one.sheets),
                "from": one.came_from,
            }
            for one in found
        ]
        speak(json.dumps(plain))
    elif not found:
        speak("Nothing has been exported yet.")
    else:
        rows = [("day", "form", "for", "classes", "sheets", "from")]
        rows += [
            (
                one.day.isoformat(),
                one.form,
                one.audience,
                ", ".join(one.classes) or "all",
                ", ".join(one.sheets) if len(one.sheets) < 3 else f"{len(one.sheets)} sheets",
                one.came_from,
            )
            for one in found
        ]
        speak(table(rows))
    return WELL


def _of_badge(office: Office, options: argparse.Namespace) -> int:
    """Everything that is kept under one badge, so that a child or a parent who asks can be shown it."""
    if len(options.classes) != 1 or not options.badge:
        raise CannotRun("Which badge? Name the class and the badge:  --class CODE --badge ANIMAL.")
    with office.index() as index:
        sittings = index.sittings_of(options.classes[0], options.badge)
    if options.json:
        speak(json.dumps([plain(one) for one in sittings]))
        return WELL
    rows = [("day", "story", "step", "task", "try", "picked", "outcome")]
    for one in sittings:
        head = (one.header.day, one.header.story)
        answers = [(a.step, a.task, str(a.round), a.pick, a.outcome) for a in one.answers]
        rows += [(*head, *answer) for answer in answers or [("-",) * 5]]
    speak(table(rows) if sittings else "Nothing is kept under this badge.")
    return WELL


def plain(value: Any) -> Any:
    """A value for JSON: days as text."""
    return json.loads(json.dumps(asdict(value), default=str))


def table(rows: Sequence[tuple[str, ...]]) -> str:
    """Columns below one another."""
    wide = [max(len(row[n]) for row in rows) for n in range(len(rows[0]))]
    return "\n".join("  ".join(cell.ljust(wide[n]) for n, cell in enumerate(row)).rstrip() for row in rows)
