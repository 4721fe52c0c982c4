"""What stands on a class report, part by part and in which order: values only, nothing is drawn.

Every line of the book is on the paper, once: what a picture shows is in no table. So what leaves is known
before a page is laid out, and the preview asks here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from game.results.book import Book, Line, Passage, Sheet, Value, plainer
from game.results.chart import Chart, charts_of
from game.results.lines import COUNTS
from game.results.measure import GROUPS as KINDS
from game.results.questions import TRACKS, Column, Kept
from game.results.report import TEACHING
from game.words.catalogue import Catalogue

NOTHING = "–"
GROUPS = tuple(zip(("risky", "harmless"), KINDS, strict=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What goes into one folder: a picture, tables, and what the figures mean. ``empty`` is said instead."""

    folder: str
    chart: Chart | None = None
    tables: tuple[Sheet, ...] = ()
    notes: tuple[str, ...] = ()
    about: tuple[Passage, ...] = ()
    empty: str = ""


def parts_of(book: Book, words: Catalogue) -> tuple[Part, ...]:
    """The parts for PSHE, of infants and juniors each where there are both; and the one for Computing."""
    pshe, computing = _pshe(book, words), _computing(book, words)
    pshe = [replace(one, notes=_notes(book, words)) for one in pshe]
    mean, mean_not = book.about[:1], book.about[1:2]
    if not computing:
        return (*(replace(one, about=mean_not) for one in pshe[:-1]), replace(pshe[-1], about=book.about[:2]))
    last = Part(folder=words.say("For Computing"), tables=computing, about=mean)
    return (*(replace(one, about=mean_not) for one in pshe), last)


def leaving(book: Book, words: Catalogue) -> tuple[Sheet, ...]:
    """The very lines that stand on the report, as they stand there."""
    parts = parts_of(book, words)
    overview = _overview(book)
    drawn = [pictured(overview, part.chart) for part in parts if part.chart is not None and overview]
    found: list[Sheet] = []
    if drawn:
        lines = tuple(line for one in drawn for line in one.lines)
        found.append(replace(drawn[0], lines=lines, notes=parts[0].notes))
    elif overview is not None and parts[0].empty:
        found.append(replace(overview, notes=parts[0].notes))
    return (*found, *(table for part in parts for table in part.tables))


def _notes(book: Book, words: Catalogue) -> tuple[str, ...]:
    """What must be known of these very numbers; what holds for all stands in *what they mean*."""
    usual = {words.say(note.words) for note in (COUNTS, TEACHING)}  # marked where they are made
    overview = _overview(book)
    return tuple(note for note in (overview.notes if overview else ()) if note not in usual)


def _overview(book: Book) -> Sheet | None:
    return book.sheet("overview") or next(iter(book.sheets), None)


def _pshe(book: Book, words: Catalogue) -> list[Part]:
    """How it went letter by letter, which ideas stand behind answers, and who found the way back."""
    folder, overview, charts = words.say("For the PSHE folder"), _overview(book), charts_of(book)
    if overview is None or not overview.lines:
        return [Part(folder=folder, empty=(overview.empty if overview else "") or book.words["nothing"])]
    more = _tables(book, book.sheet("ideas"), book.sheet("way-back"))
    if not charts:  # what cannot be drawn is a table
        return [Part(folder=folder, tables=(*_tables(book, overview), *more))]
    left = list(overview.lines)
    for chart in charts:
        left = [line for line in left if line not in overview.lines[chart.first : chart.last + 1]]
    parts = []
    for chart in charts:
        track = overview.lines[chart.first].track
        own = [line for line in left if chart is charts[-1] or line.track == track]
        left = [line for line in left if line not in own]
        name = f"{folder} · {chart.name}" if len(charts) > 1 else folder
        tables = _tables(book, replace(overview, lines=tuple(own)))
        parts.append(Part(folder=name, chart=chart, tables=tables))
    return [*parts[:-1], replace(parts[-1], tables=(*parts[-1].tables, *more))]


def _computing(book: Book, words: Catalogue) -> tuple[Sheet, ...]:
    """Which stories were met and how they went, how talking changed votes, what comes next; and the rest."""
    own = [sheet for sheet in book.sheets if sheet.key.startswith("letter-")]
    met = book.sheet("stories")
    if met is None and own:
        lines = tuple(line for sheet in own for line in sheet.lines)
        met = replace(own[0], key="stories", name=words.say("Stories"), lines=lines)
    if met is not None:  # hands stand where the votes are
        alone = tuple(line for line in met.lines if line.counted == "alone" or book.sheet("votes") is None)
        met = replace(met, title=words.say("The stories that were met"), lines=alone)
    first = ("votes", "return", "not-met")
    known = {"overview", "ideas", "way-back", "stories", *first, *(sheet.key for sheet in own)}
    rest = [sheet for sheet in book.sheets if sheet.key not in known and sheet is not _overview(book)]
    return _tables(book, met, *map(book.sheet, first), *rest)


def _tables(book: Book, *sheets: Sheet | None) -> tuple[Sheet, ...]:
    """Sheets with something in them, as they stand on the paper."""
    return tuple(
        _table(book, one) for sheet in sheets if sheet is not None and sheet.lines for one in _apart(sheet)
    )


def _apart(sheet: Sheet) -> Iterator[Sheet]:
    """Infants and juniors have tables of their own."""
    for track in (*TRACKS, ""):
        own = tuple(line for line in sheet.lines if line.track == track)
        if own:
            yield replace(sheet, lines=own)


def _table(book: Book, sheet: Sheet) -> Sheet:
    told = without_noughts(plainer(ordered(replace(sheet, notes=()))))
    idle = {"class"} if len(book.classes) == 1 else set()  # what stands at the head of the page
    idle |= {"term"} if book.term else set()
    if sheet.by == "idea":  # of hands there is nothing to say where nobody raised one
        idle |= {
            one.key for n, one in enumerate(told.columns) if all(line.cells[n] == 0 for line in told.lines)
        }
    return without(told, idle)


def without(sheet: Sheet, keys: Iterable[str]) -> Sheet:
    """The same without some of its columns."""
    left = [n for n, column in enumerate(sheet.columns) if column.key not in keys]

    def of(cells: Sequence[Value]) -> tuple[Value, ...]:
        return tuple(cells[n] for n in left)

    lines = tuple(replace(line, cells=of(line.cells)) for line in sheet.lines)
    return replace(sheet, columns=tuple(sheet.columns[n] for n in left), lines=lines)


def ordered(sheet: Sheet) -> Sheet:
    """Ideas that stand behind many answers come first."""
    if sheet.by != "idea":
        return sheet

    def answers(line: Line) -> int:
        return sum(map(at_least, line.cells))

    return replace(sheet, lines=tuple(sorted(sheet.lines, key=answers, reverse=True)))


def at_least(cell: Value) -> int:
    """What a number is at least: of a step, such as ``10 to 19``, its lower end in whatever language."""
    if isinstance(cell, int):
        return cell
    return min(map(int, re.findall(r"[0-9]+", cell)), default=0) if isinstance(cell, str) else 0


def without_noughts(sheet: Sheet) -> Sheet:
    """A dash for each kind of ping that a line has nothing of."""
    keys = [column.key for column in sheet.columns]

    def dashed(line: Line) -> Line:
        cells = list(line.cells)
        for whole, parts in GROUPS:
            if whole in keys and line.cells[keys.index(whole)] in (0, None):
                for key in {*parts, whole} & {*keys}:
                    cells[keys.index(key)] = NOTHING
        return replace(line, cells=tuple(cells))

    return replace(sheet, lines=tuple(map(dashed, sheet.lines)))


def pictured(sheet: Sheet, chart: Chart) -> Sheet:
    """The part of an overview that a chart shows: a number for each part of a bar, and what they come to."""
    keys = [column.key for column in sheet.columns]
    bars = {(panel.group, bar.words): bar for panel in chart.panels for bar in panel.bars}
    lines = []
    for line in sheet.lines[chart.first : chart.last + 1]:
        cells: list[Value] = [None] * len(keys)
        for whole, _parts in GROUPS:
            bar = bars.get((whole, line.head[0]))
            if bar is not None:
                for part in bar.parts:
                    cells[keys.index(part.kind)] = Kept.BACK if part.n is None else part.n
                cells[keys.index(whole)] = bar.total
        if any(cell is not None for cell in cells):
            lines.append(replace(line, cells=tuple(cells)))
    head = tuple(Column(column.key, "") for column in sheet.head)  # in a picture nothing stands above names
    return replace(sheet, head=head, lines=tuple(lines), notes=())
