"""A report as JSON: every number a number, what is kept back the words ``kept back``, what does not apply
null.
"""

from __future__ import annotations

import json
from datetime import date

from game.results.book import Book, Sheet, Value, leaving
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


BOOK_FORMAT = 2


def to_book_json(book: Book) -> bytes:
    """A whole book, sheet by sheet. Keys are English in every language; words are as the book says them."""
    data = {
        "format": BOOK_FORMAT,
        "title": book.title,
        "for": book.audience,
        "made": book.made.isoformat(),
        "language": book.language.code,
        "classes": list(book.classes),
        "term": book.term or None,
        "facts": dict(book.facts),
        "about": {passage.heading: list(passage.sentences) for passage in book.about},
        "sheets": [_sheet(sheet) for sheet in leaving(book, "json")],
    }
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _sheet(sheet: Sheet) -> dict[str, object]:
    keys = [column.key for column in sheet.columns]
    return {
        "key": sheet.key,
        "by": sheet.by,
        "letter": sheet.letter or None,
        "name": sheet.name,
        "title": sheet.title,
        "columns": [{"key": column.key, "words": column.words} for column in sheet.columns],
        "lines": [
            {
                "line": line.key,
                "name": line.head[0],
                "track": line.track or None,
                "counted": line.counted or None,
                **dict(zip(keys, map(_value, line.cells), strict=True)),
            }
            for line in sheet.lines
        ],
        "notes": list(sheet.notes),
    }


def _value(value: Value) -> str | int | None:
    return value.isoformat() if isinstance(value, date) else _plain(value)
