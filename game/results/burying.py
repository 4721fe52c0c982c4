"""What goes out of the index, and what would: the statements behind erasing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from game.results.rows import MANY, add_sums, batches, insert_once, sittings_named
from game.results.schema import tables
from game.results.tally import tally
from game.results.tombstone import Tombstone

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Connection


def by_class(connection: Connection, stone: Tombstone | None = None) -> Sequence[Any]:
    """Class, sittings, answers, first and last day; of everything, or of what a tombstone covers."""
    from sqlalchemy import func, select  # noqa: PLC0415

    t = tables()
    many = select(t.answers.c.sitting, func.count().label("many")).group_by(t.answers.c.sitting)
    if stone is not None:
        ids = select(t.sittings.c.sitting).where(*_covered(stone))
        many = many.where(t.answers.c.sitting.in_(ids))
    per = many.subquery()
    s = t.sittings.c
    total = func.coalesce(func.sum(per.c.many), 0)
    statement = (
        select(s["class"], func.count(), total, func.min(s.day), func.max(s.day))
        .select_from(t.sittings.outerjoin(per, per.c.sitting == s.sitting))
        .group_by(s["class"])
        .order_by(s["class"])
    )
    if stone is not None:
        statement = statement.where(*_covered(stone))
    return [
        (code, n, int(answers), first, last)
        for code, n, answers, first, last in connection.execute(statement)
    ]


def days(connection: Connection) -> list[str]:
    """The day of every sitting, each once."""
    from sqlalchemy import select  # noqa: PLC0415

    day = tables().sittings.c.day
    return [row[0] for row in connection.execute(select(day).distinct().order_by(day))]


def after(connection: Connection, day: str) -> list[tuple[str, str, str]]:
    """Where the sittings of later days lie: folder, sitting, day."""
    from sqlalchemy import select  # noqa: PLC0415

    f, s = tables().files, tables().sittings
    both = f.join(s, f.c.sitting == s.c.sitting)
    found = select(f.c.folder, s.c.sitting, s.c.day).select_from(both).where(s.c.day > day)
    return [(row[0], row[1], row[2]) for row in connection.execute(found.order_by(s.c.day, s.c.sitting))]


def delete_sittings(connection: Connection, ids: Sequence[str]) -> None:
    """Sittings with their answers and files; the sums are taken away by whoever knows what they were."""
    t = tables()
    for some in batches(ids, MANY):
        for table in (t.votes, t.answers, t.sittings, t.files):
            connection.execute(table.delete().where(table.c.sitting.in_(some)))


def unknown(connection: Connection, stones: Sequence[Tombstone]) -> list[Tombstone]:
    """The tombstones that this index has not obeyed yet."""
    from sqlalchemy import select  # noqa: PLC0415

    known = {row[0] for row in connection.execute(select(tables().erased.c.id))} if stones else set()
    return [stone for stone in stones if stone.id not in known]


def files_covered(connection: Connection, stones: Sequence[Tombstone]) -> list[tuple[str, str]]:
    """The collected files of every sitting that these tombstones cover."""
    from sqlalchemy import and_, or_, select  # noqa: PLC0415

    if not stones:
        return []
    t = tables()
    wanted = or_(*(and_(*_covered(stone)) for stone in stones))
    both = t.files.join(t.sittings, t.files.c.sitting == t.sittings.c.sitting)
    found = connection.execute(select(t.files.c.folder, t.files.c.sitting).select_from(both).where(wanted))
    return [(row[0], row[1]) for row in found]


def erase(connection: Connection, stone: Tombstone) -> int:
    """Everything a tombstone covers: answers, files, sums."""
    from sqlalchemy import select  # noqa: PLC0415

    t = tables()
    covered = select(t.sittings.c.sitting).where(*_covered(stone))
    ids = [row[0] for row in connection.execute(covered).fetchall()]
    for some in batches(ids, MANY):
        add_sums(connection, *tally(sittings_named(connection, some), sign=-1))
        delete_sittings(connection, some)
    insert_once(connection, t.erased, [{"id": stone.id}])
    return len(ids)


def _covered(stone: Tombstone) -> list[ColumnElement[bool]]:
    """The same as ``Tombstone.covers``, in the words of the database."""
    c = tables().sittings.c
    if stone.what == "before":
        return [c.day < stone.before]
    wanted = [c.day <= stone.day]
    if stone.what in ("class", "badge"):
        wanted.append(c["class"] == (stone.class_code or ""))
    if stone.what == "badge":
        wanted.append(c.badge == (stone.badge or ""))
    return wanted
