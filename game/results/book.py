"""Everything that one export holds, as one value: every form is written from it, and so is the preview.

A book is said in one language. What is in it is words and numbers ready to be shown: a form (a spreadsheet, a
page, a paper) looks nothing up, asks nothing, and cannot show more than the preview did. Its sheets come out
of ``binding``, which knows who may have which.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal, get_args

from game.results.questions import Audience, By, Column, Counted, Kept, Question, Report
from game.words.language import ENGLISH, Language

Form = Literal["csv", "xlsx", "html", "json", "pdf"]
FORMS: tuple[Form, ...] = get_args(Form)

Value = int | str | date | Kept | None
"""A count, words, a day, a number that is kept back, or nothing where the column does not apply."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a sheet. ``head`` is what it speaks of, in words; the keys before it are for programs."""

    key: str
    head: tuple[str, ...]
    cells: tuple[Value, ...]
    counted: Counted = ""
    track: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table. ``name`` fits on a tab, ``title`` says it in full; ``letter`` is set where it is about
    one.
    """

    key: str
    by: By
    name: str
    title: str
    head: tuple[Column, ...]
    columns: tuple[Column, ...]
    lines: tuple[Line, ...] = ()
    notes: tuple[str, ...] = ()
    letter: str = ""
    empty: str = ""
    """What is said where there is no line."""

    @property
    def kept_back(self) -> int:
        """So many numbers are kept back in it."""
        return sum(cell is Kept.BACK for line in self.lines for cell in line.cells)


@dataclass(frozen=True, slots=True)
class Passage:
    """One part of the *read me*: a heading and what is said below it."""

    heading: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """One export. ``class_label`` is empty when all classes are in it, ``term`` when all days are.

    ``facts`` are what stands at the top of every form: for whom, about whom, from when. ``about`` is the
    *read me*. ``words`` is what forms say besides: ``words["kept"]`` stands where a number is kept back.
    """

    title: str
    audience: Audience
    made: date
    sheets: tuple[Sheet, ...]
    facts: tuple[tuple[str, str], ...] = ()
    about: tuple[Passage, ...] = ()
    classes: tuple[str, ...] = ()
    class_label: str = ""
    term: str = ""
    language: Language = ENGLISH
    words: Mapping[str, str] = field(default_factory=dict)
    on_paper: Callable[[Book], tuple[Sheet, ...]] | None = field(default=None, repr=False, compare=False)
    """Which lines a paper has room for is known to whoever draws it."""
    asked: tuple[tuple[Question, Report], ...] = field(default=(), repr=False, compare=False)
    """The numbers that it was made of, so that it can be seen whether they are still true."""

    def sheet(self, key: str) -> Sheet | None:
        """The sheet of that key, if this book has it."""
        return next((one for one in self.sheets if one.key == key), None)

    def said(self, value: Value) -> str:
        """A cell in words, as every form of text shows it."""
        if isinstance(value, Kept):
            return self.words.get("kept", value.value)
        if isinstance(value, date):
            return value.isoformat()
        return "" if value is None else str(value)

    def names_classes(self, sheets: tuple[Sheet, ...]) -> bool:
        """Is it said which class it is about, with these of its sheets?"""
        return bool(self.class_label) or any(
            sheet.by in ("class", "return") and sheet.lines for sheet in sheets
        )


@dataclass(frozen=True, slots=True)
class Preview:
    """What a file would hold, before there is one. ``sheets`` are the very ones that would be written."""

    form: Form
    audience: Audience
    sheets: tuple[Sheet, ...]
    names_classes: bool
    sentences: tuple[str, ...]
    """The same for a person, in the language of the book."""

    @property
    def lines(self) -> int:
        """So many lines of numbers leave."""
        return sum(len(sheet.lines) for sheet in self.sheets)

    @property
    def kept_back(self) -> int:
        """So many numbers are kept back."""
        return sum(sheet.kept_back for sheet in self.sheets)


def plainer(sheet: Sheet) -> Sheet:
    """What is the same in every line is said once, in the title."""
    same = [n for n in range(1, len(sheet.head)) if len({line.head[n] for line in sheet.lines}) == 1]
    said = [one for n in same if (one := sheet.lines[0].head[n])]
    left = [n for n in range(len(sheet.head)) if n not in same]
    lines = tuple(replace(line, head=tuple(line.head[n] for n in left)) for line in sheet.lines)
    head = tuple(sheet.head[n] for n in left)
    return replace(sheet, title=" · ".join([sheet.title, *said]), head=head, lines=lines)


def leaving(book: Book, form: Form) -> tuple[Sheet, ...]:
    """The sheets that a file of this form holds, with the very lines that stand there: a table of commas has
    room for one, a paper for as much as fits on its pages.
    """
    if form == "pdf" and book.on_paper is not None:
        return book.on_paper(book)
    return book.sheets[:1] if form == "csv" else book.sheets
