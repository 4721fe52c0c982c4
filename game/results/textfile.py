"""A report as a table for the terminal: what a person reads first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from game.results.naming import Naming
from game.results.questions import SAID_OF, By, Cell, Kept, Report, Row

IN_WORDS: tuple[By, ...] = ("idea", "return")
"""Whose lines are codes for programs: M01, 3-owls, weak-again."""


def worded(report: Report, naming: Naming) -> Report:
    """The same with ideas, classes and reasons in words, as every file has them."""
    if report.by not in IN_WORDS:
        return report
    return replace(report, rows=tuple(_worded(report.by, row, naming) for row in report.rows))


def _worded(by: By, row: Row, naming: Naming) -> Row:
    if by == "idea":
        return replace(row, words=naming.line(by, row))
    cells: tuple[Cell, ...] = tuple(
        cell.isoformat() if isinstance(cell, date) else cell for cell in naming.cells(by, row)
    )
    return replace(row, cells=cells)


def to_text(report: Report) -> str:
    """Title, columns, rows, notes."""
    head = ["", *(column.words for column in report.columns)]
    rows = [[_name(row), *(_cell(cell) for cell in row.cells)] for row in report.rows]
    wide = [max(len(line[n]) for line in (head, *rows)) for n in range(len(head))]
    lines = [str(report.title), ""]
    for line in (head, *rows):
        cells = [line[0].ljust(wide[0]), *(cell.rjust(wide[n]) for n, cell in enumerate(line[1:], 1))]
        lines.append("  ".join(cells).rstrip())
    if not rows:
        lines.append("(nothing)")
    lines += ["", *(str(note) for note in report.notes)]
    return "\n".join(lines).rstrip()


def _name(row: Row) -> str:
    """What a line speaks of, and how its numbers were counted."""
    words = f"{row.words}, {row.track}s" if row.track else row.words
    return f"{words} ({SAID_OF[row.counted].removeprefix('of {n} ')})" if row.counted in SAID_OF else words


def _cell(cell: object) -> str:
    """A number that is kept back may be any number: it is never said to be small."""
    if isinstance(cell, Kept):
        return cell.value
    return "–" if cell is None else str(cell)
