"""``pingtown results``: the computing lead's tools."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from game.faults import CannotRun
from game.verbs.leaving import exported, reported
from game.verbs.listing import listed, plain, table
from game.verbs.refusing import codes, heeded
from game.verbs.speaking import FOUND, WELL, language, near, progress, speak, warn
from game.verbs.trusts import collect_counts

if TYPE_CHECKING:
    from game.office import Office
    from game.results.erase import Erased

DOES = {
    "collect": "takes what the classes have brought, and lets the index learn it",
    "list": "which classes there are, with how many sittings and answers",
    "report": "what was learnt, as a table",
    "export": "the same as a file, or everything as one: csv, xlsx, html, json or pdf",
    "verify": "plays every journal again and says which do not fit",
    "backup": "every sitting into one file; with --restore the other way round",
    "erase": "a class, a badge or everything, on this machine and in the school folder",
    "purge": "deletes what the school's rule no longer keeps",
}
FORMS = ("csv", "xlsx", "html", "json", "pdf")


def arguments(parser: argparse.ArgumentParser) -> None:
    """What may be typed after it."""
    parser.description = "The computing lead's tools.\n\n" + "\n".join(
        f"  {name:<8} {words}" for name, words in DOES.items()
    )
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("do", choices=DOES, metavar="|".join(DOES))
    parser.add_argument("--data", metavar="DIR", help="where this machine keeps things")
    parser.add_argument("--class", dest="classes", action="append", metavar="CODE", default=[])
    parser.add_argument("--badge", metavar="ANIMAL", help="erase, list: this badge of the class")
    parser.add_argument("--all", action="store_true", help="erase: everything")
    parser.add_argument("--by", metavar="WHAT", help=_bys())
    parser.add_argument("--letter", metavar="LETTER")
    parser.add_argument("--story", metavar="ID")
    parser.add_argument("--since", type=_day, metavar="DAY", help="as 2026-09-01")
    parser.add_argument("--until", type=_day, metavar="DAY")
    parser.add_argument("--term", metavar="TERM", help="as 2026-autumn")
    parser.add_argument("--for", dest="audience", choices=("teacher", "school", "trust"), default="teacher")
    parser.add_argument("--format", choices=FORMS, help="export: else as FILE ends")
    parser.add_argument("--lang", type=language, metavar="XX", help="export: the language of its words")
    parser.add_argument("--exports", action="store_true", help="list: what has left as a file")
    parser.add_argument("--json", action="store_true", help="for a program")
    parser.add_argument(
        "--dry-run", "--preview", action="store_true", help="say what would happen, and do nothing"
    )
    parser.add_argument("--clock-is-right", action="store_true", help="purge: the clock was looked at")
    parser.add_argument("--restore", type=Path, metavar="FILE", help="backup: bring a backup back")
    parser.add_argument("-o", dest="out", type=Path, metavar="FILE")


def run(options: argparse.Namespace) -> int:
    """Do what was asked for."""
    from game.office import open_office  # noqa: PLC0415
    from game.school.folders import folders  # noqa: PLC0415

    heeded(options)
    office = open_office(folders(options.data))
    action: Callable[[Office, argparse.Namespace], int] = {
        "collect": _collect,
        "list": _list,
        "report": _report,
        "export": _export,
        "verify": _verify,
        "backup": _backup,
        "erase": _erase,
        "purge": _purge,
    }[options.do]
    return action(office, options)


def _bys() -> str:
    from game.results.questions import BYS  # noqa: PLC0415

    return ", ".join(BYS)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is no day; write it like 2026-09-01") from None


def _today() -> date:
    return datetime.now().astimezone().date()


# what can be done


def _collect(office: Office, options: argparse.Namespace) -> int:
    if options.audience != "teacher":
        return collect_counts(office, options, _today())
    delivered = office.deliver()
    torn = office.tombs.problems
    with office.index() as index, progress("collecting") as step:
        found = office.collect(index, step)
        soon = office.announced(index, _today())
    for sentence in (
        delivered.sentence,
        *map(str, torn),
        *(f"{one.name}: {one.why}" for one in found.aside),
        *found.left,
        soon,
    ):
        if sentence:
            warn(sentence)
    if options.json:
        speak(json.dumps(plain(found)))
    else:
        speak(
            f"{found.new} new sittings with {found.answers} answers, {found.longer} that have gone on, "
            f"{found.erased} erased, {len(found.aside)} put aside."
        )
    return WELL if found.well else FOUND


def _list(office: Office, options: argparse.Namespace) -> int:
    return listed(office, options, _today())


def _report(office: Office, options: argparse.Namespace) -> int:
    return reported(office, options, _today())


def _export(office: Office, options: argparse.Namespace) -> int:
    return exported(office, options, _today())


def _verify(office: Office, options: argparse.Namespace) -> int:
    counts: dict[str, int] = {}
    wrong = []
    for verdict in office.verdicts():
        counts[verdict.code] = counts.get(verdict.code, 0) + 1
        if not verdict.well:
            wrong.append(verdict)
            if not options.json:
                speak(verdict.sentence)
    if options.json:
        speak(json.dumps({"counts": counts, "wrong": [plain(one) for one in wrong]}))
    else:
        total = sum(counts.values())
        summed = ", ".join(f"{number} {code}" for code, number in sorted(counts.items()))
        speak(f"{total} journals looked at: {summed or 'none'}.")
    return FOUND if wrong else WELL


def _backup(office: Office, options: argparse.Namespace) -> int:
    from game.office import INCOMING  # noqa: PLC0415
    from game.results.backup import backup, restore  # noqa: PLC0415
    from game.results.exportlog import Entry  # noqa: PLC0415

    if options.restore is not None:
        office.note(Entry(_today(), "restore", "everything"))
        back = restore(options.restore, office.home / INCOMING)
        for sentence in back.problems:
            warn(sentence)
        speak(f"{back.sittings} sittings are back. Now type  pingtown results collect")
        return FOUND if back.problems else WELL
    if options.out is None:
        raise CannotRun("Where to? Name a file with  -o FILE.")
    office.deliver()  # what waits is part of everything
    with office.index() as index, progress("writing") as step:
        found = office.collect(index, lambda _done, _total: None)
        for sentence in found.left:
            warn(sentence)
        entry = Entry(_today(), "backup", "everything")
        count = backup(index.sittings(), options.out, lambda done: step(done, 0), lambda: office.note(entry))
    speak(f"{count} sittings are in {options.out}. Every answer is in it: keep it where only staff can read.")
    return WELL


def _erase(office: Office, options: argparse.Namespace) -> int:
    named = options.classes
    if options.all == bool(named) or len(named) > 1 or (options.badge and not named):
        raise CannotRun("Say what is to be erased: --class CODE, --class CODE --badge ANIMAL, or --all.")
    from game.results.erase import new  # noqa: PLC0415

    what: Literal["all", "badge", "class"] = "all" if options.all else "badge" if options.badge else "class"
    stone = new(what, _today(), named[0] if named else None, options.badge)
    with office.index() as index:
        if named and named[0] not in codes(office, index):
            would = office.erase(index, stone, dry=True)
            if not (would.sittings or would.incoming or would.journals or would.progress):
                others = near(named[0], codes(office, index))
                raise CannotRun(f"There is nothing of a class '{named[0]}'.{others}")
        gone = office.erase(index, stone, options.dry_run)
    found = _gone(gone, options)
    if not options.json and not options.dry_run:
        speak("What is played there later today goes too; from tomorrow on it is kept again.")
    return found


def _gone(gone: Erased, options: argparse.Namespace) -> int:
    for sentence in gone.left:
        warn(sentence)
    if options.json:
        speak(json.dumps(plain(gone)))
    else:
        verb = "would go" if options.dry_run else "have gone"
        rows = [("class", "sittings", "answers")]
        rows += [(one.code or "(none)", str(one.sittings), str(one.answers)) for one in gone.classes]
        if len(rows) > 1:
            speak(table(rows))
        speak(
            f"{gone.sittings} sittings, {gone.incoming + gone.journals} journals that were on their way and "
            f"{gone.progress} files of progress {verb}."
        )
        if gone.counts:
            speak(f"{gone.counts} files with counts of terms that were over {verb}.")
    return FOUND if gone.left else WELL


def _purge(office: Office, options: argparse.Namespace) -> int:
    if not options.dry_run:
        office.deliver()
    with office.index() as index:
        if not options.dry_run:  # what waits may be too old as well
            office.collect(index, lambda _done, _total: None)
        due, gone = office.purge(index, _today(), options.dry_run, options.clock_is_right)
    if gone is not None:
        if not options.json:
            speak(due.done(options.dry_run))
        return _gone(gone, options)
    if due.note is not None and not options.json:
        speak(str(due.note))
    if options.json:
        speak(json.dumps(plain(due)))
    elif due.note is None:
        speak("Nothing has to be deleted.")
    return FOUND if due.what in ("ask", "clock") else WELL
