"""What a class has learnt, on paper: a page for the PSHE folder and one for Computing.

A school with infants and juniors has a page for PSHE of each. It is made of a book of ``results`` alone. What
stands on it is written down while it is drawn (``leaving``), and that is what the preview shows: nothing else
is on the paper. Where a table is longer than its room, the paper says where the rest is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from game.papers.bars import panels
from game.papers.blocks import Block, Card, Gap, Heading, Points, Table, Text
from game.papers.pdf import Sheet
from game.papers.setting import EDGE, FOOT, TOP, Room, high, place
from game.papers.shown import NOTHING, ordered, pictured, without_noughts
from game.results import book as made
from game.results.chart import Chart, charts_of
from game.words.catalogue import Catalogue

SIGNING = 46.0
ONE_MORE = 92.0
"""So much room is left for each table that comes after this one."""


@dataclass(slots=True)
class _Page:
    """One page that is being filled, from the top down."""

    sheet: Sheet
    room: Room
    y: float

    @property
    def left(self) -> float:
        """So much room there still is."""
        return self.room.y + self.room.h - self.y

    def put(self, *blocks: Block) -> bool:
        """Blocks, if there is room for all of them."""
        if high(self.sheet, blocks, self.room.w) > self.left:
            return False
        self.y = place(self.sheet, blocks, Room(self.room.x, self.y, self.room.w, self.left))
        return True


@dataclass(slots=True)
class _Report:
    """A report that is being written. ``shown`` is what stands on it so far, sheet by sheet."""

    book: made.Book
    words: Catalogue
    sheet: Sheet
    shown: list[made.Sheet] = field(default_factory=list)


def pdf(book: made.Book, catalogue: Catalogue | None = None) -> bytes:
    """The report. ``catalogue`` says what the book does not: headings of the pages, lines to sign on."""
    return _written(book, catalogue or Catalogue()).sheet.made()


def leaving(book: made.Book, catalogue: Catalogue | None = None) -> tuple[made.Sheet, ...]:
    """The very lines that stand on the report, as they stand there."""
    report = _written(book, catalogue or Catalogue())
    report.sheet.type.close()
    return tuple(report.shown)


def _written(book: made.Book, words: Catalogue) -> _Report:
    report = _Report(book, words, Sheet(book.title, words.say("What was learnt"), book.language))
    charts = charts_of(book)
    for chart in charts:
        _pshe(report, chart, name=chart.name if len(charts) > 1 else "", last=chart is charts[-1])
    if not charts:
        _pshe(report, None)
    _computing(report)
    for number in range(1, report.sheet.pages + 1):
        report.sheet.turn_to(number)
        _foot(words, report.sheet, number)
    return report


def _begun(report: _Report, folder: str) -> _Page:
    """A page with what the report is, for whom, and from when."""
    sheet, book = report.sheet, report.book
    sheet.page()
    room = Room(EDGE, TOP - 12, sheet.wide - 2 * EDGE, sheet.high - TOP - FOOT + 12)
    page = _Page(sheet, room, room.y)
    facts = " · ".join(f"{name}: {words}" for name, words in book.facts)
    sheet.bookmark(folder, 0, room.y)
    page.put(Text(folder, "label", "action"), Heading(book.title, 1), Text(facts, "small", "soft"), Gap(8))
    return page


def _pshe(report: _Report, chart: Chart | None, name: str = "", last: bool = True) -> None:
    """How it went letter by letter, which ideas stand behind answers, and who found the way back."""
    book, folder = report.book, report.words.say("For the PSHE folder")
    page = _begun(report, f"{folder} · {name}" if name else folder)
    below = _card(book.about[1:2])
    if chart is not None:
        _pictures(report, page, chart)
    else:
        _unpictured(report, page)
    if last:
        spare = high(report.sheet, below, page.room.w) + SIGNING
        _table(report, page, "ideas", 5, spare)
        _table(report, page, "way-back", 6, spare)
    page.put(*below)
    _sign(page, report.words)


def _pictures(report: _Report, page: _Page, chart: Chart) -> None:
    """The bars of a chart, and in words which lines of its sheet are not in them."""
    book, sheet = report.book, report.sheet
    overview = book.sheet(chart.sheet)
    if overview is None:
        return
    page.put(Heading(overview.title, 3))
    letters = {line.head[0]: line.key for line in overview.lines}
    for panel in chart.panels:
        page.y = panels(sheet, panel, letters, page.room.x, page.y, page.room.w, book)
    track = overview.lines[chart.first].track
    others = [line for line in overview.lines if line.track == track]
    others = [line for line in others if line not in overview.lines[chart.first : chart.last + 1]]
    if others:
        names = "; ".join(dict.fromkeys(", ".join(line.head[1:]) for line in others))
        says = report.words.say(
            "Not in these pictures: {names}. Those numbers are in the spreadsheet.", names=names
        )
        page.put(Text(says, "small", "soft"))
    before = next((one for one in report.shown if one.key == chart.sheet), None)
    drawn = pictured(overview, chart)
    if before is None:
        report.shown.append(drawn)
    else:  # the second key stage
        report.shown[report.shown.index(before)] = replace(before, lines=before.lines + drawn.lines)


def _unpictured(report: _Report, page: _Page) -> None:
    """What cannot be drawn is a table, what is not there a sentence."""
    overview = report.book.sheet("overview") or next(iter(report.book.sheets), None)
    if overview is not None and overview.lines:
        _sheet_table(report, page, overview, 40, 0)
        return
    page.put(Text((overview.empty if overview else "") or report.book.words["nothing"], "lead"))
    if overview is not None:
        report.shown.append(replace(overview, notes=()))


def _computing(report: _Report) -> None:
    """Which stories were met and how they went, how talking changed the vote, and what comes next."""
    book = report.book
    page = _begun(report, report.words.say("For Computing"))
    below = _card(book.about[:1])
    rest = _elsewhere(report, book.sheets)
    spare = high(report.sheet, (*below, *rest), page.room.w) + SIGNING
    met = _met(book)
    after = [one for key in ("votes", "return", "not-met") if (one := book.sheet(key)) and one.lines]
    if met is not None and met.lines:
        _sheet_table(report, page, met, 24, spare + ONE_MORE * len(after))
    for number, one in enumerate(after, 1):
        _sheet_table(report, page, one, 6, spare + ONE_MORE * (len(after) - number))
    page.put(*_elsewhere(report, _missing(report)))
    page.put(*below)
    _sign(page, report.words)


def _met(book: made.Book) -> made.Sheet | None:
    """Every story that was met, out of the sheets of the letters or the one of all stories."""
    whole = book.sheet("stories")
    own = [sheet for sheet in book.sheets if sheet.key.startswith("letter-")]
    if whole is not None or not own:
        return whole
    lines = tuple(line for sheet in own for line in sheet.lines)
    return replace(own[0], key="stories", lines=lines)


def _missing(report: _Report) -> Iterable[made.Sheet]:
    """Sheets of which nothing stands on the paper, and something could."""
    keys = {sheet.key for sheet in report.shown}
    for sheet in report.book.sheets:
        key = "stories" if sheet.key.startswith("letter-") else sheet.key
        if sheet.lines and key not in keys:
            yield sheet


def _elsewhere(report: _Report, sheets: Iterable[made.Sheet]) -> Sequence[Block]:
    names = ", ".join(sheet.name for sheet in sheets)
    says = report.words.say("Not on this paper: {names}. Those numbers are in the spreadsheet.", names=names)
    return (Text(says, "small", "soft"),) if names else ()


def _table(report: _Report, page: _Page, key: str, most: int, spare: float) -> None:
    sheet = report.book.sheet(key)
    if sheet is not None and sheet.lines:
        _sheet_table(report, page, sheet, most, spare)


def _sheet_table(report: _Report, page: _Page, sheet: made.Sheet, most: int, spare: float) -> None:
    """As many lines as there is room for, and what is left out said in words."""
    words = report.words
    title = sheet.title if sheet.key != "stories" else words.say("The stories that were met")
    sheet = without_noughts(made.plainer(replace(ordered(sheet), title=title)))
    for shown in range(min(most, len(sheet.lines)), 0, -1):
        more = len(sheet.lines) - shown
        says = words.say_n(
            "{n} more line is in the spreadsheet.", "{n} more lines are in the spreadsheet.", more
        )
        notes = (says,) if more else ()
        kept = replace(sheet, lines=sheet.lines[:shown], notes=notes)
        blocks: list[Block] = [Heading(kept.title, 3), _rows(report.book, kept)]
        blocks += [Text(note, "small", "soft") for note in notes]
        if high(page.sheet, blocks, page.room.w) + spare <= page.left:
            page.put(*blocks)
            report.shown.append(kept)
            return


def _rows(book: made.Book, sheet: made.Sheet) -> Table:
    head = (*(one.words for one in sheet.head), *(one.words for one in sheet.columns))
    rows = tuple((*line.head, *map(book.said, line.cells)) for line in sheet.lines)
    texts = [
        any(isinstance(line.cells[n], str) and line.cells[n] != NOTHING for line in sheet.lines)
        for n in range(len(sheet.columns))
    ]
    widths = (*_heads(sheet), *(3.2 if text else 1.7 for text in texts))
    figures = len(sheet.head) if not any(texts) else 99
    return Table(head, rows, widths, figures)


def _heads(sheet: made.Sheet) -> tuple[float, ...]:
    first = 5.0 if sheet.by == "idea" else 3.8
    return (first, *(2.4 for _ in sheet.head[1:]))


def _card(about: Sequence[made.Passage]) -> Sequence[Block]:
    """A part of the *read me*."""
    return [Card((Text(one.heading, "strong"), Points(one.sentences, "small")), fill="mist") for one in about]


def _sign(page: _Page, words: Catalogue) -> None:
    """Lines on which somebody says that they have seen it."""
    sheet, room = page.sheet, page.room
    y = room.y + room.h - 14
    for left, label in ((room.x, words.say("Seen by")), (room.x + room.w - 190, words.say("Day"))):
        sheet.rule(left, y - 4, 190, "line")
        sheet.words(label, left, y, 190, "foot", "soft")


def _foot(words: Catalogue, sheet: Sheet, number: int) -> None:
    y, wide = sheet.high - 36, sheet.wide - 2 * EDGE
    sheet.rule(EDGE, y - 8, wide)
    says = words.say("Pingtown · counts of answers, nothing about any one child")
    sheet.words(says, EDGE, y, wide - 90, "foot", "soft")
    page = words.say("Page {n} of {all}", n=number, all=sheet.pages)
    sheet.words(page, EDGE + wide - 85, y, 85, "foot", "soft", "end")
