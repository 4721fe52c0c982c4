"""A report as JSON: every number a number, what is kept back the words ``kept back``, what does not apply
null.
"""

from __future__ import annotations

import json

from game.results.questions import Cell, Kept, Report

FORMAT = 1


def to_json(report: Report) -> bytes:
    """The whole report. Programs may rely on the keys; ``format`` changes when they do."""
    keys = [column.key for column in report.columns]
    data = {
        "format": FORMAT,
        "title": str(report.title),
        "for": report.audience,
        "by": report.by,
        "columns": [{"key": column.key, "words": column.words} for column in report.columns],
        "rows": [
            {
                "line": row.key,
                "name": row.words,
                "track": row.track or None,
                "counted": row.counted or None,
                **dict(zip(keys, map(_plain, row.cells), strict=True)),
            }
            for row in report.rows
        ],
        "notes": [str(note) for note in report.notes],
    }
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _plain(cell: Cell) -> str | int | None:
    return cell.value if isinstance(cell, Kept) else cell
