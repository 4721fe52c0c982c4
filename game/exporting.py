"""What leaves as a file: brings together the office, the words, the colours and the forms.

The command line and the teacher's room take the same three steps: ``book`` (what would leave), its
``preview``, and ``leave``, which notes the export and puts the file in its place.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from game import __version__
from game.faults import CannotRun
from game.results.asking import World, slice_of
from game.results.binding import Wanted, bind
from game.results.book import Book, Form, Sheet, leaving
from game.results.bookwords import KEYS
from game.results.chart import Palette
from game.results.counts import NOBODY, to_bytes
from game.results.export import data_of, write
from game.results.exportlog import CameFrom, Entry
from game.results.kept_terms import keep_term
from game.results.measure import measure, term_code
from game.results.naming import Naming
from game.results.questions import Ask, Question, Report
from game.results.report import report
from game.results.target import target
from game.results.terms import term_named
from game.school.school_folder import recognise
from game.words.catalogue import Catalogue, to_say

if TYPE_CHECKING:
    from game.office import Office
    from game.results.index import Index
    from game.ui.theme import Theme

PARTS: Mapping[str, str] = {
    "safe": "outcome-safe",
    "part": "outcome-back",
    "missed": "outcome-missed",
    "fine": "outcome-safe",
    "start": "outcome-back",
    "alarm": "outcome-alarm",
}
"""What stands for an outcome is the same colour as in the teacher's room."""


def book(
    office: Office,
    index: Index,
    wanted: Wanted,
    catalogue: Catalogue | None = None,
    world: World | None = None,
) -> Book:
    """Everything one export would hold. ``world`` are the stories and classes, if they were read already."""
    found = world or office.world()
    measured = measure(*index.tallies(slice_of(wanted.question())), found.stories)
    if wanted.audience != "teacher" and wanted.term is None and wanted.by != "term" and measured.kinds:
        wanted = replace(wanted, term=term_code(max(where.day for where in measured.kinds)))  # and say which
    naming = _naming(office, found, wanted, catalogue or Catalogue())

    asked: list[tuple[Question, Report]] = []

    def answered(question: Question) -> Report:
        asked.append((question, office.kept(question, found) or report(question, measured, found)))
        return asked[-1][1]

    made = _drawn(bind(wanted, answered, naming, __version__))
    return replace(made, asked=tuple(asked))


def of_report(
    office: Office, report: Report, wanted: Wanted, world: World, catalogue: Catalogue | None = None
) -> Book:
    """A table that was made elsewhere, as a book of one sheet: what a trust makes of its schools' counts."""
    naming = _naming(office, world, wanted, catalogue or Catalogue())
    return _drawn(bind(replace(wanted, by=report.by), lambda _question: report, naming, __version__))


def _drawn(book: Book) -> Book:
    """The same, knowing what a paper has room for: nothing is drawn before somebody asks."""

    def on_paper(book: Book) -> tuple[Sheet, ...]:
        from game.papers import class_report  # noqa: PLC0415

        return class_report.leaving(book, _words(book))

    return replace(book, on_paper=on_paper)


def _words(book: Book) -> Catalogue:
    """The words of a book's language, for what a paper says besides."""
    from game.assets import locales_folder  # noqa: PLC0415
    from game.words.loading import load  # noqa: PLC0415

    return load(book.language.code, locales_folder(), lambda _: None)


def _naming(office: Office, world: World, wanted: Wanted, catalogue: Catalogue) -> Naming:
    from game.lesson.library import misconceptions  # noqa: PLC0415
    from game.school.pack import FILE, filler, pack_of, shipped  # noqa: PLC0415

    path = office.home / FILE
    try:
        own = path.read_bytes()
    except OSError:  # no pack of its own, or a network share that is away: the words that ship
        own = None
    pack = pack_of(own, str(path), shipped()).pack
    ideas: dict[str, str] = {one.id: one.text for one in misconceptions().lesson or ()}
    return Naming(
        world, catalogue, filler(pack, catalogue.say), ideas, _suits(office, world, wanted).__contains__
    )


def _suits(office: Office, world: World, wanted: Wanted) -> frozenset[str]:
    """The stories for the years of the classes that are asked about; all, where no class is known."""
    years = [one.years for code in wanted.classes if (one := office.classes.find(code)) is not None]
    if not years:
        return frozenset(world.stories)
    return frozenset(
        story.id
        for story in world.stories.values()
        if any(story.years[0] <= last and first <= story.years[1] for first, last in years)
    )


def leave(office: Office, book: Book, form: Form, path: Path, came_from: CameFrom) -> None:
    """Make the file. It is noted before it is there: what cannot be noted does not leave."""
    place = target(path)
    data = made(book, form)
    sheets = tuple(dict.fromkeys(sheet.key for sheet in leaving(book, form)))
    entry = Entry(book.made, form, book.audience, book.classes, sheets, came_from)

    def ready() -> None:
        if book.asked:
            _still_so(office, book.asked)
        office.note(entry)

    write(place, data, ready, private=book.audience == "teacher")


def leave_counts(
    office: Office, report: Report, term: str, path: Path, today: date, came_from: CameFrom
) -> None:
    """What a school gives to its trust: the report's numbers with the school's number, its term and today."""
    place = target(path)
    data = to_bytes(report, number_of_school(office), path.stem, term, today)
    entry = Entry(today, "json", "trust", sheets=(KEYS.get(report.by, report.by),), came_from=came_from)
    question = Question(by=report.by, audience="trust", term=term, today=today)

    def ready() -> None:
        _still_so(office, ((question, report),))
        office.note(entry)

    write(place, data, ready)


class Changed(CannotRun):
    """What was shown is not what would leave now."""


def _still_so(office: Office, asked: Sequence[tuple[Question, Report]]) -> None:
    """Refuse to let numbers leave that are no longer so: another computer may have gathered or erased since
    they were shown. What a trust is told of a term for the first time is kept, the very same.
    """
    world, (question, _) = office.world(), asked[0]

    def agreed(ask: Ask) -> None:
        if any(ask(question).rows != report.rows for question, report in asked):
            raise Changed(
                to_say(
                    "The numbers have changed since they were shown, so nothing was written. Please look at "
                    "them again, and save what is shown then."
                )
            )

    with office.index() as index:
        term = term_named(question.term or "")
        if question.audience == "trust" and term is not None and question.today is not None:
            so = "so nothing was exported: a second file could else say something different."
            school = _school_of(office) or NOBODY
            keep_term(office.staff, index, world, school, term, question.today, so, agreed)
        else:
            measured = measure(*index.tallies(slice_of(question)), world.stories)
            agreed(lambda one: report(one, measured, world))


def number_of_school(office: Office) -> str:
    """By which a trust tells its schools apart; a sentence where there is none."""
    found = _school_of(office)
    if found is None:
        raise CannotRun(
            to_say(
                "A trust has to know which school its counts are of, and only a school folder has a number. "
                "Please make one (pingtown setup --school DIR, or “Our school” in the teacher’s room), or "
                "choose another form than json."
            )
        )
    return found


def _school_of(office: Office) -> str | None:
    found = recognise(office.school).school if office.school else None
    return found.id if found else None


def made(book: Book, form: Form) -> bytes:
    """A book in a form, in the colours of the day and, where it can be dark, of the night."""
    if form == "pdf":
        from game.papers import class_report  # noqa: PLC0415

        return class_report.pdf(book, _words(book))
    from game.ui.theme import THEMES  # noqa: PLC0415

    return data_of(book, form, palette_of(THEMES["day"]), palette_of(THEMES["night"]))


def palette_of(theme: Theme) -> Palette:
    """The colours of a theme that a file needs."""
    colour = theme.colour
    parts = {kind: (colour(name), colour(f"{name}-mark")) for kind, name in PARTS.items()}
    return Palette(
        ink=theme.ink,
        soft=theme.soft,
        paper=theme.paper,
        mist=theme.mist,
        line=theme.line,
        action=theme.action,
        on_action=colour("on-action"),
        parts=parts,
    )
