"""A report as a table for the terminal: what a person reads first."""

from __future__ import annotations

from game.results.questions import SAID_OF, Kept, Report, Row


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
    if cell is Kept.BACK:
        return "fewer than 5"
    return "–" if cell is None or isinstance(cell, Kept) else str(cell)
