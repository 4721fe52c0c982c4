"""``pingtown results report`` and ``export``: what is asked, what would leave, and the file."""

from __future__ import annotations

import argparse
from datetime import date
from typing import TYPE_CHECKING

from game.faults import CannotRun
from game.verbs.refusing import known
from game.verbs.speaking import WELL, near, speak, warn
from game.verbs.trusts import asked_of_schools, give_counts, is_for_one

if TYPE_CHECKING:
    from game.office import Office
    from game.results.asking import World
    from game.results.binding import Wanted
    from game.results.book import Book, Form
    from game.results.questions import Report
    from game.words.catalogue import Catalogue


def wanted(options: argparse.Namespace, today: date) -> Wanted:
    """What was typed, as one value."""
    from game.results.binding import Wanted  # noqa: PLC0415
    from game.results.questions import BYS  # noqa: PLC0415

    if options.by is not None and options.by not in BYS:
        raise CannotRun(f"'{options.by}' is none of {', '.join(BYS)}.{near(options.by, BYS)}")
    return Wanted(
        today=today,
        audience=options.audience,
        classes=tuple(options.classes),
        by=options.by,
        since=options.since,
        until=options.until,
        term=options.term,
        letter=options.letter,
        story=options.story,
    )


def whole_term(options: argparse.Namespace) -> None:
    """Refuse to tell a trust of half a term."""
    if options.audience == "trust" and not options.term:
        raise CannotRun("A trust gets whole terms only. Please say which, for instance --term 2026-autumn.")


def reported(office: Office, options: argparse.Namespace, today: date) -> int:
    """A table for the terminal, or for a program."""
    from game.exporting import of_report  # noqa: PLC0415
    from game.results.jsonfile import to_json  # noqa: PLC0415
    from game.results.textfile import to_text  # noqa: PLC0415

    world = office.world()
    found = _asked(office, options, today, world)
    if options.json:
        speak(to_json(found).decode("utf-8"))
    else:
        book = of_report(office, found, wanted(options, today), world)
        speak(to_text(book, book.sheets[0]))
    return WELL


def _asked(office: Office, options: argparse.Namespace, today: date, world: World) -> Report:
    """One table: of a trust's schools, or of this school."""
    options.by = options.by or "letter"
    with office.index() as index:
        if options.audience == "trust":
            of_schools = asked_of_schools(index, options, world)
            if of_schools is not None:
                return of_schools
            whole_term(options)
        question = wanted(options, today).question(options.by)
        known(office, index, question)
        return office.ask(index, question, world)


def _gather(office: Office) -> None:
    """What leaves for a trust first holds for good, so nothing that has arrived may wait outside."""
    from game.results.countrows import held  # noqa: PLC0415

    with office.index() as index:
        if not held(index):
            office.deliver()
            office.collect(index, lambda _done, _total: None)


def exported(office: Office, options: argparse.Namespace, today: date) -> int:
    """The same as a file; said before it leaves, and noted."""
    from game.exporting import leave  # noqa: PLC0415
    from game.results.export import form_of  # noqa: PLC0415
    from game.results.preview import preview  # noqa: PLC0415
    from game.results.textfile import to_text  # noqa: PLC0415

    options.format = form = form_of(options.out, options.format)
    if form == "pdf" and options.by:
        raise CannotRun("A paper holds the whole report. Please type it without --by, or choose xlsx.")
    if options.audience == "trust" and not options.dry_run:
        _gather(office)
    if options.audience == "trust" and form == "json":
        for_one = _asked(office, options, today, office.world())
        if is_for_one(for_one, options) and not options.dry_run:
            _place(options)
            give_counts(office, for_one, options, today)
            speak(str(options.out))
            return WELL
    catalogue = _catalogue(options)
    book = _book(office, options, form, catalogue, today)
    seen = preview(book, form, catalogue)
    for sentence in seen.sentences:
        warn(sentence)
    if options.dry_run:
        speak("\n\n".join(to_text(book, sheet) for sheet in seen.sheets))
        return WELL
    _place(options)
    leave(office, book, form, options.out, "command line")
    speak(str(options.out))
    return WELL


def _place(options: argparse.Namespace) -> None:
    if options.out is None:
        raise CannotRun("Where to? Name a file with  -o FILE  (or look first, with --dry-run).")


def _catalogue(options: argparse.Namespace) -> Catalogue:
    from game.assets import locales_folder  # noqa: PLC0415
    from game.words.loading import load  # noqa: PLC0415

    found = load(options.lang or "en", locales_folder(), warn)
    if found.draft:
        warn(f"{found.language.english_name}: this translation is a draft; no native reader has approved it.")
    return found


def _book(office: Office, options: argparse.Namespace, form: Form, catalogue: Catalogue, today: date) -> Book:
    """Everything, or the one table that was named; commas have room for one."""
    from game.exporting import book, of_report  # noqa: PLC0415

    if form == "csv" or (options.audience == "trust" and form == "json"):
        options.by = options.by or "letter"
    world = office.world()
    if options.audience == "trust":
        with office.index() as index:
            typed, options.by = options.by, options.by or "letter"
            of_schools = asked_of_schools(index, options, world)
            options.by = typed
        whole_term(options)
        if of_schools is not None:
            return of_report(office, of_schools, wanted(options, today), world, catalogue)
    what = wanted(options, today)
    with office.index() as index:
        known(office, index, what.question(what.by or "letter"))
        return book(office, index, what, catalogue, world)
