"""A sheet as CSV for a spreadsheet.

With a byte order mark, because without one Excel takes UTF-8 for something else and spoils every name that
is not English; LibreOffice and programs that read ``utf-8-sig`` do not mind. Lines end as RFC 4180 says. A
cell that a spreadsheet would take for a formula gets an apostrophe in front: ours hold ids and counts, but a
story's title or a class's label comes from elsewhere.
"""

from __future__ import annotations

import csv
import io

from game.results.book import Book, leaving

BOM = "\ufeff"
RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def to_csv(book: Book) -> bytes:
    """The first table of a book; title and notes stand below it, so that the first line is the columns."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    for sheet in leaving(book, "csv"):
        writer.writerow(["line", "name", "track", "counted", *(column.key for column in sheet.columns)])
        for line in sheet.lines:
            values = [line.key, line.head[0], line.track, line.counted, *map(book.said, line.cells)]
            writer.writerow([harmless(value) for value in values])
        writer.writerow([])
        facts = (f"{label}: {value}" for label, value in book.facts)
        for note in (sheet.title, *facts, *sheet.notes):
            writer.writerow([harmless(note)])
    return (BOM + out.getvalue()).encode("utf-8")


def formula(text: str) -> bool:
    """Would a spreadsheet take it for a formula, also behind blanks?"""
    return text.lstrip(" ").startswith(RISKY) or text.startswith(RISKY)


def harmless(text: str) -> str:
    """The same text, but no formula. A number stays a number."""
    return f"'{text}" if formula(text) else text
