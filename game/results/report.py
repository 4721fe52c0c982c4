"""Answers to questions about what was learnt. Pure: sums, facts and a question in, a table of plain values
out.

For the teacher every number is exact. For the school and a trust the table is a view of what ``hiding``
decided, and a question which would cut the answers into smaller pieces is refused with the reason.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from game.results.asking import World, refuse, slice_of
from game.results.due import due, ideas, not_met, ways
from game.results.grids import grid
from game.results.hiding import Grid, Node, keep_back
from game.results.index import Index
from game.results.lines import COUNTED, COUNTS, ordered, words
from game.results.linked import printed
from game.results.measure import GROUPS, LEAVING, Measured, Where, joined, measure, term_code
from game.results.questions import TRACKS, Cell, Counted, Kept, Note, Question, Report, Row
from game.results.tablewords import columns_of, title_of
from game.words.catalogue import to_say

TEACHING = Note(
    to_say(
        "This is for teaching. It says nothing about any one child, and it is not a sign that a child is "
        "safe."
    )
)
BACK = Note(
    to_say(
        "Kept back: numbers under five, and those from which one could be worked out. Lines with nothing "
        "else are left out."
    )
)
MANY_GONE = to_say("Hands for answers that today’s stories no longer have are left out: {n}.")
GONE = Note(
    to_say("Hands for answers that today’s stories no longer have are left out."),
)


def ask(index: Index, question: Question, world: World) -> Report:
    """The answer to a question, out of the index."""
    refuse(question)
    counts, marks = index.tallies(slice_of(question))
    return report(question, measure(counts, marks, world.stories), world)


def report(question: Question, measured: Measured, world: World) -> Report:
    """The answer to a question, out of what was measured."""
    refuse(question)
    measured = _narrowed(question, measured)
    if question.audience != "teacher":
        measured = joined(measured)
        if question.by in ("idea", "way-back"):
            measured = printed(measured, world)
    match question.by:
        case "idea":
            made = ideas(question, measured, world)
        case "way-back":
            made = ways(question, measured)
        case "not-met":
            made = not_met(question, measured, world)
        case "return":
            made = due(question, measured, world)
        case _:
            made = _outcomes(question, measured, world)
    return _noted(made, measured)


def _narrowed(question: Question, measured: Measured) -> Measured:
    """The letter or the story asked for; for school and trust one term, the latest if none is named."""
    days = {where.day for where in measured.kinds} | {where.day for where, _ in measured.ways}
    term = question.term
    if question.audience != "teacher" and question.by != "term" and term is None and days:
        term = term_code(max(days))

    def fits(where: Where) -> bool:
        of_term = term is None or term_code(where.day) == term
        if question.audience != "teacher":
            return of_term
        return of_term and question.letter in (None, where.letter) and question.story in (None, where.story)

    return replace(
        measured,
        kinds={where: kinds for where, kinds in measured.kinds.items() if fits(where)},
        ideas={(where, idea): n for (where, idea), n in measured.ideas.items() if fits(where)},
        ways={(where, way): n for (where, way), n in measured.ways.items() if fits(where)},
        met={where for where in measured.met if fits(where)},
    )


def _noted(made: Report, measured: Measured) -> Report:
    notes = [*made.notes, TEACHING]
    if made.audience != "teacher":
        notes.insert(0, BACK)
    if measured.gone and made.audience == "teacher":
        notes.append(Note(MANY_GONE, (("n", str(measured.gone)),)))
    elif measured.gone:  # so few may be of one class
        notes.append(GONE)
    return Report(made.title, made.audience, made.by, made.columns, made.rows, tuple(notes))


# --- how it went ------------------------------------------------------------------------------

Lines = Callable[[Where], str]


def _outcomes(question: Question, measured: Measured, world: World) -> Report:
    if question.audience == "teacher":
        rows = _exact(question, measured, world)
    else:
        rows = _kept_back(question, measured, world)
    by = question.by
    columns = columns_of(by, question.audience)
    return Report(title_of(by), question.audience, by, columns, tuple(rows), (COUNTS,))


def _line_of(question: Question, world: World) -> Lines:
    match question.by:
        case "class":
            return lambda where: where.class_
        case "letter":
            return lambda where: where.letter
        case "year":
            return lambda where: world.year(where.class_)
        case "term":
            return lambda where: term_code(where.day)
    return lambda where: where.story


def _exact(question: Question, measured: Measured, world: World) -> list[Row]:
    line = _line_of(question, world)
    found: dict[tuple[str, str], dict[str, int]] = {}
    for where, kinds in measured.kinds.items():
        if question.by == "vote" and where.counted == "alone":
            continue
        into = found.setdefault((line(where), where.counted), {})
        for kind, tally in kinds.items():
            into[kind] = into.get(kind, 0) + tally.n
    return [
        Row(key, words(question.by, key, world), _cells(found[key, counted], GROUPS), counted)
        for key in ordered(question.by, {key for key, _ in found})
        for counted in COUNTED
        if (key, counted) in found
    ]


def _cells(
    numbers: Mapping[str, Cell], groups: tuple[tuple[str, ...], ...], missing: Cell = 0
) -> tuple[Cell, ...]:
    """The columns of each group, and what it comes to: that is there only when all of it is."""
    cells: list[Cell] = []
    for group in groups:
        own: list[Cell] = [numbers.get(kind, missing) for kind in group]
        whole = [n for n in own if isinstance(n, int)]
        together: Cell = sum(whole) if len(whole) == len(own) else Kept.BACK
        cells += [*own, None if own == [None] * len(own) else together]
    return tuple(cells)


def _kept_back(question: Question, measured: Measured, world: World) -> list[Row]:
    """A view of what may leave: a table each for every term, track and way of counting."""
    tables: set[tuple[str, str, Counted]] = {
        (term_code(where.day), where.track, where.counted) for where in measured.kinds
    }
    rows: list[Row] = []

    def order(table: tuple[str, str, Counted]) -> tuple[str, int, int]:
        return table[0], TRACKS.index(table[1]), COUNTED.index(table[2])

    for term, track, counted in sorted(tables, key=order):
        if question.by == "vote" and counted == "alone":
            continue
        own = [w for w in measured.kinds if (term_code(w.day), w.track, w.counted) == (term, track, counted)]
        shown: dict[Node, dict[str, Cell]] = {}
        for group in LEAVING:
            _show(shown, grid(group, own, measured, world))
        rows += _views(question, world, (term, track, counted), shown)
    return rows


def _show(shown: dict[Node, dict[str, Cell]], grid: Grid) -> None:
    hidden = keep_back(grid)
    for (node, kind), tally in grid.sums.items():
        shown.setdefault(node, {})[kind] = Kept.BACK if node in hidden[kind] else tally.n


def _views(
    question: Question,
    world: World,
    table: tuple[str, str, Counted],
    shown: Mapping[Node, Mapping[str, Cell]],
) -> list[Row]:
    term, track, counted = table
    kind = {"vote": "story", "term": "all"}.get(question.by, question.by)
    rows: list[Row] = []
    for key in ordered(question.by, {node[1] for node in shown if node[0] == kind}):
        known = world.stories.get(key)
        if kind == "story" and question.letter and (known is None or known.letter != question.letter):
            continue
        if question.story and kind == "story" and key != question.story:
            continue
        cells = _cells(shown[kind, key], LEAVING, missing=None)
        if any(isinstance(cell, int) and cell for cell in cells):
            name = term if question.by == "term" else key
            called = words(question.by, name, world)
            rows.append(Row(name, called, cells, counted, track))
    return rows
