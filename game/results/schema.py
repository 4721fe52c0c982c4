"""The tables of the index, and the little that differs between SQLite and a server.

Days are ISO text in every engine: they come back equal, they sort by time, and no driver turns them into
something else. No class and no badge are empty text, because nothing (NULL) is not equal to nothing in a key.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import URL, Engine, MetaData, Table

VERSION = 1
"""Another number means other tables: an index with one is set aside and built anew from the collected
files.
"""


@dataclass(frozen=True)
class Tables:
    """Every table by name."""

    every: MetaData
    about: Table
    sittings: Table
    answers: Table
    votes: Table
    files: Table
    counts: Table
    marks: Table
    erased: Table
    schools: Table
    lines: Table


@cache
def tables() -> Tables:
    """Made when first asked for: SQLAlchemy takes a fifth of a second that no pupil should wait."""
    from sqlalchemy import (  # noqa: PLC0415
        BigInteger,
        Boolean,
        Column,
        Index,
        Integer,
        MetaData,
        String,
        Table,
        Text,
    )

    every = MetaData()
    day, code, id_, name = String(10), String(64), String(36), String(80)
    about = Table(
        "pingtown",
        every,
        Column("name", String(40), primary_key=True),
        Column("value", String(200), nullable=False),
    )
    sittings = Table(
        "sittings",
        every,
        Column("sitting", id_, primary_key=True),
        Column("format", Integer, nullable=False),
        Column("app", String(40), nullable=False),
        Column("story", name, nullable=False),
        Column("digest", String(128), nullable=False),
        Column("track", String(10), nullable=False),
        Column("seed", BigInteger, nullable=False),
        Column("mode", String(10), nullable=False),
        Column("class", code, nullable=False),
        Column("badge", code, nullable=False),
        Column("day", day, nullable=False),
        Column("sealed", Boolean, nullable=False),
        Index("sittings_of_a_class", "class", "badge", "day"),
        sqlite_with_rowid=False,
    )
    answers = Table(
        "answers",
        every,
        Column("sitting", id_, primary_key=True),
        Column("number", Integer, primary_key=True, autoincrement=False),
        Column("step", name, nullable=False),
        Column("task", String(10), nullable=False),
        Column("pick", Text, nullable=False),
        Column("outcome", String(10), nullable=False),
        Column("idea", String(3), nullable=False),
        Column("round", Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    votes = Table(
        "votes",
        every,
        Column("sitting", id_, primary_key=True),
        Column("number", Integer, primary_key=True, autoincrement=False),
        Column("place", Integer, primary_key=True, autoincrement=False),
        Column("option", name, nullable=False),
        Column("hands", Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    files = Table(
        "files",
        every,
        Column("folder", String(32), primary_key=True),
        Column("sitting", id_, primary_key=True),
        Column("size", BigInteger, nullable=False),
        sqlite_with_rowid=False,
    )
    where = (("class", code), ("mode", String(10)), ("story", name), ("track", String(10)), ("day", day))
    counts = Table(
        "counts",
        every,
        *(Column(called, kind, primary_key=True) for called, kind in where),
        Column("step", name, primary_key=True),
        Column("task", String(10), primary_key=True),
        Column("outcome", String(10), primary_key=True),
        Column("idea", String(3), primary_key=True),
        Column("round", Integer, primary_key=True, autoincrement=False),
        Column("pick", String(200), primary_key=True),
        Column("answers", Integer, nullable=False),
        Column("hands", Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    marks = Table(
        "marks",
        every,
        *(Column(called, kind, primary_key=True) for called, kind in where),
        Column("what", String(10), primary_key=True),
        Column("which", String(10), primary_key=True),
        Column("sittings", Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    erased = Table("erased", every, Column("id", id_, primary_key=True))
    view = (("school", id_), ("term", String(11)), ("by", String(10)))
    schools = Table(
        "schools",
        every,
        *(Column(called, kind, primary_key=True) for called, kind in view),
        Column("called", name, nullable=False),
        Column("made", day, nullable=False),
        sqlite_with_rowid=False,
    )
    lines = Table(
        "school_lines",
        every,
        *(Column(called, kind, primary_key=True) for called, kind in view),
        Column("place", Integer, primary_key=True, autoincrement=False),
        Column("line", name, nullable=False),
        Column("track", String(10), nullable=False),
        Column("counted", String(12), nullable=False),
        Column("cells", Text, nullable=False),
        sqlite_with_rowid=False,
    )
    return Tables(every, about, sittings, answers, votes, files, counts, marks, erased, schools, lines)


CONNECT_SECONDS = 10
"""A server that does not answer would else keep a person waiting for two minutes."""


PLAIN = ("postgresql", "postgres")


def _address(url: str) -> URL:
    """An address with the driver that ``pingtown[trust]`` brings: nobody should have to know its name."""
    from sqlalchemy import make_url  # noqa: PLC0415

    address = make_url(url)
    return address.set(drivername="postgresql+psycopg") if address.drivername in PLAIN else address


def _patience(address: URL) -> dict[str, int]:
    """How long a server may take to answer, unless the address says it itself."""
    known = address.drivername in ("postgresql+psycopg", "postgresql+psycopg2")
    return {"connect_timeout": CONNECT_SECONDS} if known and "connect_timeout" not in address.query else {}


def engine_for(url: str) -> Engine:
    """An engine for an index; a file of SQLite gets the settings of a file that can be built anew."""
    from sqlalchemy import create_engine, event  # noqa: PLC0415

    address = _address(url)
    engine = create_engine(address, connect_args=_patience(address))
    if engine.dialect.name == "sqlite":

        @event.listens_for(engine, "connect")
        def _settings(connection: object, _record: object) -> None:
            cursor = connection.cursor()  # type: ignore[attr-defined]
            cursor.execute("PRAGMA journal_mode=DELETE")  # right on every kind of disk, and no file beside it
            cursor.execute("PRAGMA synchronous=NORMAL")
            cursor.execute("PRAGMA secure_delete=ON")  # what is erased is overwritten, not only unlinked
            cursor.execute("PRAGMA cache_size=-32000")
            cursor.execute("PRAGMA busy_timeout=30000")
            cursor.close()

    return engine
