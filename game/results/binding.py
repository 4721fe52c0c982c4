"""Makes a book: which sheets who may have, each out of a report, and the *read me* that goes with them.

For the teacher there is everything. What leaves the class are sheets which can lie beside one another: the
tables of outcomes are all views of one decision (``hiding``), and ideas and the way back count only where
that decision prints the numbers they are linked to (``linked``).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from game.results.asking import bounds, refuse
from game.results.book import Book, Line, Sheet
from game.results.bookwords import (
    AUDIENCES,
    HEADS,
    KEYS,
    LETTER_TITLE,
    NAMES,
    STORY,
    about,
    empty,
    words_of,
)
from game.results.lines import COUNTED
from game.results.naming import Naming
from game.results.questions import TRACKS, Ask, Audience, By, Column, Note, Question, Report
from game.words.alike import RULES


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What an export is to hold. ``by`` names the one table that is wanted; without it, it is all there is.

    ``today`` is the day it is made on.
    """

    today: date
    audience: Audience = "teacher"
    classes: tuple[str, ...] = ()
    by: By | None = None
    since: date | None = None
    until: date | None = None
    term: str | None = None
    letter: str | None = None
    story: str | None = None

    def question(self, by: By = "letter") -> Question:
        """The same as a question for one table."""
        return Question(
            by=by,
            audience=self.audience,
            classes=self.classes,
            since=self.since,
            until=self.until,
            term=self.term,
            letter=self.letter,
            story=self.story,
            today=self.today,
        )


SHEETS: Mapping[Audience, tuple[By, ...]] = {
    "teacher": ("letter", "class", "story", "idea", "way-back", "vote", "not-met", "return"),
    "school": ("letter", "class", "year", "story", "idea", "way-back", "vote"),
    "trust": ("letter", "story", "idea", "way-back", "vote"),
}
"""Which tables a whole book is made of. A class alone needs none by class."""


def bind(wanted: Wanted, ask: Ask, naming: Naming, version: str = "") -> Book:
    """The book that is wanted. ``ask`` answers a question; what must not be answered is refused."""
    bys = (wanted.by,) if wanted.by else SHEETS[wanted.audience]
    if not wanted.by and len(wanted.classes) == 1:
        bys = tuple(by for by in bys if by != "class")
    for by in bys:
        refuse(wanted.question(by))
    sheets: list[Sheet] = []
    for by in bys:
        report = ask(wanted.question(by))
        sheet = _sheet(by, report, naming)
        sheets += _letters(sheet, naming) if by == "story" and not wanted.by else [sheet]
    label = ", ".join(naming.class_(code) for code in wanted.classes)
    say = naming.catalogue.say
    title = say("What {class_} has learnt", class_=label) if label else say("What all classes have learnt")
    book = Book(
        title=title,
        audience=wanted.audience,
        made=wanted.today,
        sheets=tuple(sheets),
        classes=wanted.classes,
        class_label=label,
        term=wanted.term or "",
        language=naming.catalogue.language,
        words=words_of(naming),
        about=about(wanted.audience, naming),
    )
    return replace(book, facts=_facts(wanted, book, naming, version))


# --- sheets -----------------------------------------------------------------------------------


def _sheet(by: By, report: Report, naming: Naming) -> Sheet:
    """A report in the language of the book, with as many columns of words as it needs."""
    say = naming.catalogue.say

    def said(note: Note) -> str:
        return say(note.words, **dict(note.fields))  # marked where they are made

    rows = [row for row in report.rows if by != "not-met" or naming.suits(row.key)]
    tracks = any(row.track for row in rows)
    counts = by != "way-back" and any(row.counted for row in rows)  # it looks at more than the first try
    head = [Column("name", say(HEADS.get(by, STORY)))]  # marked in HEADS
    head += [Column("track", say("For"))] * tracks + [Column("counted", say("Counted"))] * counts
    if by == "letter":  # the picture shows lines that stand together: those counted in one way
        rows.sort(key=lambda row: (TRACKS.index(row.track) if row.track else 0, COUNTED.index(row.counted)))
    lines = []
    for row in rows:
        called = [naming.line(by, row)]
        called += [naming.track(row.track)] * tracks + [naming.counted(row.counted)] * counts
        lines.append(Line(row.key, tuple(called), naming.cells(by, row), row.counted, row.track))
    return Sheet(
        KEYS.get(by, by),
        by,
        say(NAMES[by]),  # marked in NAMES
        said(report.title),
        tuple(head),
        tuple(Column(one.key, say(one.words)) for one in report.columns),  # marked in COLUMNS
        tuple(lines),
        tuple(map(said, report.notes)),
        empty=empty(by, report.audience, say),
    )


def _letters(stories: Sheet, naming: Naming) -> Iterable[Sheet]:
    """A sheet a letter, also where nothing was met; and one for stories that are no longer there, if any."""
    known = naming.world.stories
    for letter in (*RULES, ""):
        own = [
            line for line in stories.lines if (known[line.key].letter if line.key in known else "") == letter
        ]
        if own or letter:
            name = naming.letter(letter)
            title = naming.catalogue.say(LETTER_TITLE, letter=name)  # marked in LETTER_TITLE
            yield replace(
                stories,
                key=f"letter-{letter or 'gone'}",
                name=name,
                title=title,
                lines=tuple(own),
                letter=letter,
            )


# --- what stands around them ------------------------------------------------------------------


def _facts(wanted: Wanted, book: Book, naming: Naming, version: str) -> tuple[tuple[str, str], ...]:
    say = naming.catalogue.say
    found = [
        (say("For"), say(AUDIENCES[wanted.audience])),  # marked in AUDIENCES
        (say("Class"), book.class_label or say("all classes")),
        (say("Time"), _time(wanted, naming)),
        (say("Made on"), wanted.today.isoformat()),
    ]
    if naming.catalogue.draft:
        own = naming.catalogue.language.own_name
        says = say("{language}: a draft that no native reader has approved", language=own)
        found.append((say("Language"), says))
    if version:
        found.append((say("Made with"), f"Pingtown {version}"))
    return tuple(found)


def _time(wanted: Wanted, naming: Naming) -> str:
    say = naming.catalogue.say
    if wanted.term:
        return naming.term(wanted.term)
    first, last = bounds(wanted.question())
    if first and last:
        return say("{first} to {last}", first=first, last=last)
    if first:
        return say("from {day}", day=first)
    if last:
        return say("up to {day}", day=last)
    if wanted.audience != "teacher":
        return say("the latest term with answers")
    return say("everything that is kept")
