"""A table for the terminal: what a person reads first, in the words of files, papers and the screen."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from game.results.book import Book, Line, Sheet, Value, plainer

NARROW = 10
"""A column of numbers is as wide as this, or as its longest word; what stands above it is broken."""


def to_text(book: Book, sheet: Sheet) -> str:
    """Title, columns, lines and notes of one table of a book."""
    plain = plainer(sheet)
    if not plain.lines:
        return "\n".join((plain.title, "", plain.empty, "", *plain.notes)).rstrip()
    rows = [[*line.head, *(_cell(book, cell) for cell in line.cells)] for line in plain.lines]
    numbers = [*[False] * len(plain.head), *map(all, zip(*map(_figures, plain.lines), strict=True))]
    heads = [column.words for column in (*plain.head, *plain.columns)]
    broken = [_broken(words, long) for words, long in zip(heads, numbers, strict=True)]
    tall = max(map(len, broken))
    above = [[*[""] * (tall - len(one)), *one] for one in broken]
    table = [*([one[n] for one in above] for n in range(tall)), *rows]
    wide = [max(map(len, column)) for column in zip(*table, strict=True)]
    lines = (_line(row, wide, numbers) for row in table)
    return "\n".join((plain.title, "", *lines, "", *plain.notes)).rstrip()


def _figures(line: Line) -> list[bool]:
    return [not isinstance(cell, str) for cell in line.cells]


def _broken(words: str, number: bool) -> list[str]:
    wide = max(NARROW, *map(len, words.split())) if number else len(words)
    return textwrap.wrap(words, wide) if words else [""]


def _line(cells: Sequence[str], wide: Sequence[int], numbers: Sequence[bool]) -> str:
    set_ = (
        cell.rjust(room) if number else cell.ljust(room)
        for cell, room, number in zip(cells, wide, numbers, strict=True)
    )
    return "  ".join(set_).rstrip()


def _cell(book: Book, cell: Value) -> str:
    """A number that is kept back may be any number: it is never said to be small."""
    return "–" if cell is None else book.said(cell)
