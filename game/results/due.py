"""Ideas behind the answers, the way back, what is not met yet and what should come back."""

from __future__ import annotations

from collections.abc import Sequence

from game.faults import CannotRun
from game.results.asking import World
from game.results.hiding import LEAST, step
from game.results.lines import COUNTED, COUNTS, ordered, words
from game.results.linked import ideas_kept_back
from game.results.measure import Measured
from game.results.questions import LETTERS, Cell, Counted, Kept, Note, Question, Report, Row
from game.results.returns import Return, returns
from game.results.tablewords import columns_of, title_of


def ideas(question: Question, measured: Measured, world: World) -> Report:
    """How often each idea was behind an answer."""
    sums: dict[str, dict[str, int]] = {}
    for (where, idea), tally in measured.ideas.items():
        own = sums.setdefault(idea, {})
        own[where.counted] = own.get(where.counted, 0) + tally.n
    exact = question.audience == "teacher"
    back = {} if exact else ideas_kept_back(measured, world)

    def number(idea: str, counted: Counted) -> Cell:
        n = sums[idea].get(counted, 0)
        if exact:
            return n
        return Kept.BACK if idea in back[counted] else step(n) or Kept.BACK

    rows = []
    for idea in sorted(sums):
        cells = tuple(number(idea, counted) for counted in COUNTED)
        if any(isinstance(cell, int | str) and cell for cell in cells):
            rows.append(Row(idea, idea, cells))
    return _table(question, rows, COUNTS)


def ways(question: Question, measured: Measured) -> Report:
    """How often telling followed after something went wrong. Alone only: on the board the class goes one
    way.
    """
    sums: dict[str, dict[str, int]] = {}
    for (where, way), n in measured.ways.items():
        own = sums.setdefault(where.letter, {})
        own[way] = own.get(way, 0) + n
    rows = []
    for letter in ordered("letter", sums):
        told, wrong = sums[letter].get("told", 0), sum(sums[letter].values())
        cells: tuple[Cell, ...] = (told, wrong)
        if question.audience != "teacher":
            few = min(told, wrong - told) < LEAST
            cells = (Kept.BACK, Kept.BACK) if few else (step(told), step(wrong))
        if any(isinstance(cell, int | str) for cell in cells):
            rows.append(Row(letter, words("letter", letter, World()), cells, "alone"))
    return _table(question, rows)


def not_met(question: Question, measured: Measured, world: World) -> Report:
    """Goals without a single answer, letters without one first."""
    met = {where.story for where in measured.met}
    letters = {where.letter for where in measured.met}
    asked = [
        story
        for story in world.stories.values()
        if story.id not in met
        and question.letter in (None, story.letter)
        and question.story in (None, story.id)
    ]
    order = sorted(asked, key=lambda one: (one.letter in letters, LETTERS.index(one.letter), one.id))
    rows = [
        Row(s.id, words("story", s.id, world), (s.letter, s.goal, "" if s.letter in letters else "yes"))
        for s in order
    ]
    return _table(question, rows)


def due(question: Question, measured: Measured, world: World) -> Report:
    """What should come back on the day asked for."""
    if question.today is None:
        raise CannotRun("What should return depends on the day, and no day was given.")

    def row(back: Return) -> Row:
        cells = (back.class_, back.reason, back.met.day.isoformat(), back.met.wrong, back.met.of)
        return Row(back.story, words("story", back.story, world), cells)

    return _table(
        question,
        [
            row(back)
            for back in returns(measured, question.today)
            if not world.stories or back.story in world.stories
        ],
    )


def _table(question: Question, rows: Sequence[Row], *notes: Note) -> Report:
    by = question.by
    return Report(title_of(by), question.audience, by, columns_of(by, question.audience), tuple(rows), notes)
