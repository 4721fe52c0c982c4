"""Sittings as rows and rows as sittings: the statements behind ``index``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, islice
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from game.results.schema import tables
from game.results.sitting import Answer, Header, Sitting
from game.results.tally import Count, Mark

if TYPE_CHECKING:
    from sqlalchemy import Connection, Select, Table

    from game.results.index import Slice

MANY = 500
"""So many ids are named in one statement; every engine takes that."""

LOCK_SECONDS = 30
"""So long one machine waits for another which is writing; SQLite waits as long."""

_LOCK = 0x50494E47
"""Any number, as long as every Pingtown uses the same one."""


def alone(connection: Connection) -> None:
    """Nobody else writes into this index until this transaction ends: what is read here, to be changed,
    holds.
    """
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{LOCK_SECONDS}s'")
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
    else:
        connection.exec_driver_sql("BEGIN IMMEDIATE")


def one_moment(connection: Connection) -> None:
    """What is read from here on belongs to one moment, whoever writes meanwhile."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
    else:
        connection.exec_driver_sql("BEGIN")


# --- in ---------------------------------------------------------------------------------------


def insert_sittings(connection: Connection, sittings: Sequence[Sitting]) -> set[str]:
    """The ids that were not there before. Asked of the database, so that two machines cannot both be told
    yes.
    """
    if not sittings:
        return set()
    t = tables().sittings
    values = [_head(one) for one in sorted(sittings, key=lambda one: one.header.sitting)]
    statement = _insert(connection, t).on_conflict_do_nothing().returning(t.c.sitting)
    return {row[0] for row in connection.execute(statement, values)}


def _head(sitting: Sitting) -> dict[str, Any]:
    head = sitting.header
    return {
        "sitting": head.sitting,
        "format": head.format,
        "app": head.app,
        "story": head.story,
        "digest": head.digest,
        "track": head.track,
        "seed": head.seed,
        "mode": head.mode,
        "class": head.class_code or "",
        "badge": head.badge or "",
        "day": head.day,
        "sealed": sitting.sealed,
    }


def insert_answers(connection: Connection, sittings: Iterable[Sitting]) -> None:
    """The answers and votes of sittings that are new."""
    answers: list[tuple[object, ...]] = []
    votes: list[tuple[object, ...]] = []
    for sitting in sittings:
        id_ = sitting.header.sitting
        for a in sitting.answers:
            answers.append((id_, a.number, a.step, a.task, a.pick, a.outcome, a.idea or "", a.round))
            votes += [(id_, a.number, place, *vote) for place, vote in enumerate(a.counts)]
    _many(connection, _insert(connection, tables().answers), tables().answers, answers)
    _many(connection, _insert(connection, tables().votes), tables().votes, votes)


def add_sums(connection: Connection, counts: Sequence[Count], marks: Sequence[Mark]) -> None:
    """Add to the sums; what has become nothing leaves no line."""
    t = tables()
    _many(connection, _adding(connection, t.counts, ("answers", "hands")), t.counts, _flat(counts))
    _many(connection, _adding(connection, t.marks, ("sittings",)), t.marks, _flat(marks))
    if any(one.answers < 0 or one.hands < 0 for one in counts) or any(one.sittings < 0 for one in marks):
        connection.execute(t.counts.delete().where(t.counts.c.answers == 0, t.counts.c.hands == 0))
        connection.execute(t.marks.delete().where(t.marks.c.sittings == 0))


def _flat(lines: Iterable[Count | Mark]) -> list[tuple[object, ...]]:
    return [(*line[0], *line[1:]) for line in lines]


def _adding(connection: Connection, table: Table, sums: tuple[str, ...]) -> Any:
    statement = _insert(connection, table)
    more = {name: table.c[name] + statement.excluded[name] for name in sums}
    return statement.on_conflict_do_update(index_elements=list(table.primary_key.columns), set_=more)


def remember_files(connection: Connection, files: list[tuple[str, str, int]]) -> None:
    """Which collected files were read, and how large they were then."""
    t = tables().files
    statement = _insert(connection, t)
    statement = statement.on_conflict_do_update(
        index_elements=["folder", "sitting"], set_={"size": statement.excluded.size}
    )
    _many(connection, statement, t, sorted(files))


def insert_once(connection: Connection, table: Table, values: list[dict[str, Any]]) -> None:
    """Rows that may be there already."""
    connection.execute(_insert(connection, table).on_conflict_do_nothing(), values)


def _insert(connection: Connection, table: Table) -> Any:
    if connection.dialect.name == "postgresql":
        from sqlalchemy.dialects.postgresql import insert as server_insert  # noqa: PLC0415

        return server_insert(table)
    from sqlalchemy.dialects.sqlite import insert  # noqa: PLC0415

    return insert(table)


def _many(connection: Connection, statement: Any, table: Table, lines: Sequence[tuple[object, ...]]) -> None:
    """Many rows in the order of the table's columns, past the checking of each: it takes a third of the
    time.
    """
    if not lines:
        return
    names = [column.name for column in table.columns]
    compiled = statement.compile(dialect=connection.dialect, column_keys=names)
    if compiled.positional:
        order = [names.index(name) for name in compiled.positiontup]
        values: Any = (
            lines if order == list(range(len(names))) else [[one[at] for at in order] for one in lines]
        )
    else:
        values = [dict(zip(names, one, strict=True)) for one in lines]
    connection.exec_driver_sql(str(compiled), values)


# --- out --------------------------------------------------------------------------------------


def sums(connection: Connection, table: Table, part: Slice) -> Iterator[Sequence[Any]]:
    """Lines of sums that belong to a slice."""
    statement = table.select()
    for column, wanted in (("class", part.classes), ("story", part.stories)):
        if wanted:
            statement = statement.where(table.c[column].in_(wanted))
    if part.since:
        statement = statement.where(table.c.day >= part.since)
    if part.until:
        statement = statement.where(table.c.day <= part.until)
    return iter(connection.execute(statement).fetchall())


def sittings_named(connection: Connection, ids: Sequence[str]) -> Iterator[Sitting]:
    """The sittings with these ids, as far as they are there."""
    for some in batches(sorted(ids), MANY):
        s, a, v = _selects()
        t = tables()
        yield from _sittings(
            connection.execute(s.where(t.sittings.c.sitting.in_(some))).fetchall(),
            connection.execute(a.where(t.answers.c.sitting.in_(some))).fetchall(),
            connection.execute(v.where(t.votes.c.sitting.in_(some))).fetchall(),
        )


def every_sitting(connection: Connection) -> Iterator[Sitting]:
    """All sittings, row by row from three cursors which run side by side."""
    yield from _sittings(*(connection.execution_options(yield_per=2_000).execute(one) for one in _selects()))


def sittings_of(connection: Connection, class_code: str, badge: str) -> list[Sitting]:
    """Everything of one badge of a class."""
    from sqlalchemy import select  # noqa: PLC0415

    t = tables().sittings
    found = connection.execute(
        select(t.c.sitting)
        .where(t.c["class"] == class_code, t.c.badge == badge)
        .order_by(t.c.day, t.c.sitting)
    ).fetchall()
    return list(sittings_named(connection, [row[0] for row in found]))


def _selects() -> tuple[Select[Any], Select[Any], Select[Any]]:
    t = tables()
    return (
        t.sittings.select().order_by(t.sittings.c.sitting),
        t.answers.select().order_by(t.answers.c.sitting, t.answers.c.number),
        t.votes.select().order_by(t.votes.c.sitting, t.votes.c.number, t.votes.c.place),
    )


def _sittings(
    heads: Iterable[Sequence[Any]], answers: Iterable[Sequence[Any]], votes: Iterable[Sequence[Any]]
) -> Iterator[Sitting]:
    """Three streams in one order, zipped together by the id of the sitting."""
    grouped = groupby(answers, key=itemgetter(0))
    voted = groupby(votes, key=itemgetter(0, 1))
    no_more: tuple[Any, Any] = (None, ())
    at, lines = next(grouped, no_more)
    place, hands = next(voted, no_more)
    for row in heads:
        kept: list[Answer] = []
        if at == row[0]:
            for _, number, step, task, pick, outcome, idea, round_ in lines:
                counts: tuple[tuple[str, int], ...] = ()
                if place == (at, number):
                    counts = tuple((vote[3], vote[4]) for vote in hands)
                    place, hands = next(voted, no_more)
                kept.append(
                    Answer(
                        number=number,
                        step=step,
                        task=task,
                        pick=pick,
                        outcome=outcome,
                        idea=idea or None,
                        round=round_,
                        counts=counts,
                    )
                )
            at, lines = next(grouped, no_more)
        yield Sitting(_header(row), tuple(kept), bool(row[11]))


def _header(row: Sequence[Any]) -> Header:
    return Header(
        sitting=row[0],
        format=row[1],
        app=row[2],
        story=row[3],
        digest=row[4],
        track=row[5],
        seed=row[6],
        mode=row[7],
        class_code=row[8] or None,
        badge=row[9] or None,
        day=row[10],
    )


def batches(ids: Iterable[str], size: int) -> Iterator[list[str]]:
    """So many ids at a time."""
    source = iter(ids)
    while some := list(islice(source, size)):
        yield some
