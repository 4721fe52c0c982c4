"""The counts of many schools in a trust's index: the statements behind ``trust``.

A trust's index holds counts and never answers, a school's holds answers; neither may hold both.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from game.faults import CannotRun
from game.results.counts import Counts, plain
from game.results.questions import Cell, Kept, Row
from game.results.schema import tables

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from game.results.index import Index


def held(index: Index) -> list[Counts]:
    """Everything that schools have given, by school, term and view."""
    with index.reading() as connection:
        return _held(connection)


def refuse(index: Index) -> None:
    """No answer comes into an index that holds the counts of schools."""
    from sqlalchemy import select  # noqa: PLC0415

    with index.reading() as connection:
        found = connection.execute(select(tables().schools.c.school).limit(1)).first()
    if found is not None:
        raise CannotRun(
            "The index here holds the counts of a trust's schools and no answers, so no answer was taken: "
            "they stay where they are. Please collect them in a place of their own, with --data or another "
            "index."
        )


def follow(index: Index, there: Sequence[Counts]) -> None:
    """Make the index hold these and no others; what it holds already is not written again."""
    with index.writing() as connection:
        known = {one.key: one for one in _held(connection)}
        wanted = {one.key: one for one in there}
        for key in sorted(known.keys() | wanted.keys()):
            if known.get(key) != wanted.get(key):
                _forget(connection, key)
                if key in wanted:
                    _learn(connection, wanted[key])


def _held(connection: Connection) -> list[Counts]:
    t = tables()
    lines = connection.execute(
        t.lines.select().order_by(t.lines.c.school, t.lines.c.term, t.lines.c.by, t.lines.c.place)
    ).fetchall()
    rows = {key: tuple(map(_row, some)) for key, some in groupby(lines, key=itemgetter(0, 1, 2))}
    heads = connection.execute(t.schools.select()).fetchall()
    found = [
        Counts(
            school=school, term=term, by=by, called=called, made=made, rows=rows.get((school, term, by), ())
        )
        for school, term, by, called, made in heads
    ]
    return sorted(found, key=lambda one: one.key)


def _forget(connection: Connection, key: tuple[str, str, str]) -> None:
    for table in (tables().lines, tables().schools):
        columns = (table.c.school, table.c.term, table.c.by)
        connection.execute(
            table.delete().where(*(column == value for column, value in zip(columns, key, strict=True)))
        )


def _learn(connection: Connection, counts: Counts) -> None:
    t = tables()
    view = dict(zip(("school", "term", "by"), counts.key, strict=True))
    connection.execute(t.schools.insert().values(**view, called=counts.called, made=counts.made))
    lines = [
        {
            **view,
            "place": place,
            "line": row.key,
            "track": row.track,
            "counted": row.counted,
            "cells": json.dumps([plain(cell) for cell in row.cells]),
        }
        for place, row in enumerate(counts.rows)
    ]
    if lines:
        connection.execute(t.lines.insert(), lines)


def _row(line: Sequence[str]) -> Row:
    _, _, _, _, key, track, counted, cells = line
    values: list[Cell] = [Kept.BACK if cell == Kept.BACK.value else cell for cell in json.loads(cells)]
    return Row(key, key, tuple(values), counted, track)  # type: ignore[arg-type]
