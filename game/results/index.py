"""The index: every answer once, and sums beside them, in SQLite on this machine or in the school's own
PostgreSQL.

It is derived from the collected files and may be deleted at any time; the next ``collect`` builds it anew. By
default it is a file in this machine's own data folder. It must not lie on a network share that two machines
use: SQLite's locks are not safe there. Machines that share the collected files each keep an index of their
own, or all name one server. ``rows``, ``burying``,
``countrows`` and this module are the only ones that know SQL.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from game.faults import CannotRun
from game.results import burying, rows
from game.results.databasewords import plain, said
from game.results.schema import VERSION, engine_for, tables
from game.results.sitting import Sitting
from game.results.tally import About, Count, Mark, tally
from game.results.tombstone import Tombstone

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

FILE = "index.sqlite"
ASIDE = ".set-aside"
BATCH = 1_000
"""So many sittings are one transaction: a kill loses at most their place in the index, never a file."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What the index holds of one class: for a list, and for what would be erased. ``code`` is empty for
    none.
    """

    code: str
    sittings: int
    answers: int
    first: str
    last: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Slice:
    """Which part of the sums is asked for; nothing named means everything. Days are ISO text, both
    included.
    """

    classes: tuple[str, ...] = ()
    stories: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class Added:
    """What a batch changed: new sittings, and sittings of which a longer version came."""

    new: int = 0
    longer: int = 0
    answers: int = 0


@dataclass
class Index:
    """An index that is open. Close it, or use it in a ``with``."""

    engine: Engine
    notes: list[str] = field(default_factory=list)
    """Sentences for a person about what was done on opening it."""

    @classmethod
    def open(cls, where: Path | str) -> Index:
        """The index in a file, or at any SQLAlchemy URL of SQLite or PostgreSQL; made if it is not there."""
        path = where if isinstance(where, Path) else _file_of(where)
        url = f"sqlite:///{where}" if isinstance(where, Path) else where
        notes: list[str] = []
        with said(url):
            if path is not None:
                path.parent.mkdir(parents=True, exist_ok=True)
            engine = _made(url, path, notes)
        return cls(engine, notes)

    @property
    def _name(self) -> str:
        return self.engine.url.render_as_string(hide_password=True)

    def close(self) -> None:
        """Let go of the file or the server."""
        self.engine.dispose()

    def __enter__(self) -> Index:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # --- what comes in ------------------------------------------------------------------------

    def add(self, sittings: Sequence[Sitting], files: Iterable[tuple[str, str, int]] = ()) -> Added:
        """Sittings into the index, in one transaction, with the files (folder, sitting, size) they came from.

        A sitting that is there already changes nothing; a longer version takes the place of a shorter one.
        """
        best: dict[str, Sitting] = {}
        for one in sittings:
            id_ = one.header.sitting
            if id_ not in best or says_more(one, best[id_]):
                best[id_] = one
        sittings = list(best.values())
        with self.writing() as connection:
            unknown = rows.insert_sittings(connection, sittings)
            fresh = [one for one in sittings if one.header.sitting in unknown]
            longer = self._longer(connection, [one for one in sittings if one.header.sitting not in unknown])
            rows.insert_answers(connection, [*fresh, *longer])
            rows.add_sums(connection, *tally([*fresh, *longer]))
            rows.remember_files(connection, list(files))
        return Added(len(fresh), len(longer), sum(len(one.answers) for one in [*fresh, *longer]))

    def _longer(self, connection: Connection, known: Sequence[Sitting]) -> list[Sitting]:
        """Those of the sittings that say more than what is kept; what is kept of them is taken away."""
        if not known:
            return []
        kept = {
            one.header.sitting: one
            for one in rows.sittings_named(connection, [one.header.sitting for one in known])
        }
        longer = [one for one in known if says_more(one, kept[one.header.sitting])]
        old = [kept[one.header.sitting] for one in longer]
        rows.add_sums(connection, *tally(old, sign=-1))
        burying.delete_sittings(connection, [one.header.sitting for one in old])
        rows.insert_sittings(connection, longer)
        return longer

    def files(self, folder: str) -> dict[str, int]:
        """The collected files of a folder that the index has read: sitting and size."""
        t = tables().files
        with self.reading() as connection:
            from sqlalchemy import select  # noqa: PLC0415

            found = connection.execute(select(t.c.sitting, t.c.size).where(t.c.folder == folder))
            return {row[0]: row[1] for row in found}

    # --- what goes out ------------------------------------------------------------------------

    def tallies(self, part: Slice = Slice()) -> tuple[list[Count], list[Mark]]:
        """The sums that a report is made of."""
        with self.reading() as connection:
            counts = [
                Count(About(*row[:5]), *row[5:]) for row in rows.sums(connection, tables().counts, part)
            ]
            marks = [Mark(About(*row[:5]), *row[5:]) for row in rows.sums(connection, tables().marks, part)]
        return counts, marks

    def sittings(self) -> Iterator[Sitting]:
        """Every sitting, one after the other, without ever holding many; at one moment of the index."""
        with self.reading() as connection:
            yield from rows.every_sitting(connection)

    def kept(self) -> list[Kept]:
        """What there is, class by class."""
        with self.reading() as connection:
            return sorted((Kept(*row) for row in burying.by_class(connection)), key=lambda one: one.code)

    def days(self) -> list[str]:
        """Every day on which there was a sitting, the oldest first."""
        with self.reading() as connection:
            return burying.days(connection)

    def after(self, day: str) -> list[tuple[str, str, str]]:
        """The sittings of later days: folder and name of the collected file, and the day."""
        with self.reading() as connection:
            return burying.after(connection, day)

    def sittings_of(self, class_code: str, badge: str) -> list[Sitting]:
        """Everything kept about one badge of a class: D18, so that it can be printed and erased."""
        with self.reading() as connection:
            return rows.sittings_of(connection, class_code, badge)

    # --- what goes away -----------------------------------------------------------------------

    def covered(self, stones: Sequence[Tombstone]) -> list[tuple[str, str]]:
        """The collected files (folder, sitting) that tombstones speak of which were not obeyed yet."""
        with self.reading() as connection:
            return burying.files_covered(connection, burying.unknown(connection, stones))

    def erase(self, stones: Sequence[Tombstone]) -> int:
        """Obey the tombstones that were not obeyed yet; how many sittings went."""
        gone = 0
        with self.writing() as connection:
            for stone in burying.unknown(connection, stones):
                gone += burying.erase(connection, stone)
        return gone

    def would_erase(self, stone: Tombstone) -> list[Kept]:
        """What a tombstone would take, class by class."""
        with self.reading() as connection:
            return [Kept(*row) for row in burying.by_class(connection, stone)]

    def empty(self) -> None:
        """Forget everything, to be built anew from the collected files."""
        every = tables().every
        with said(self._name):
            every.drop_all(self.engine)
            _create(self.engine)

    @contextlib.contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction, while nobody else writes."""
        with said(self._name), self.engine.begin() as connection:
            rows.alone(connection)
            yield connection

    @contextlib.contextmanager
    def reading(self) -> Iterator[Connection]:
        """One moment of the index, whoever writes meanwhile."""
        with said(self._name), self.engine.connect() as connection:
            rows.one_moment(connection)
            yield connection


def says_more(new: Sitting, old: Sitting) -> bool:
    """Does a version of a sitting hold more than another: more answers, or its end?"""
    return (len(new.answers), new.sealed) > (len(old.answers), old.sealed)


def _file_of(url: str) -> Path | None:
    """The file behind a URL of SQLite."""
    from sqlalchemy import make_url  # noqa: PLC0415

    with said(url):
        parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or not parsed.database or parsed.database == ":memory:":
        return None
    return Path(parsed.database)


def _made(url: str, path: Path | None, notes: list[str]) -> Engine:
    """An engine whose tables are ours. A file that is not is set aside first."""
    from sqlalchemy.exc import DatabaseError, OperationalError  # noqa: PLC0415

    engine = engine_for(url)
    if engine.dialect.name not in ("sqlite", "postgresql"):
        raise CannotRun(
            f"The index cannot be kept in {engine.dialect.name}: Pingtown keeps it in SQLite or PostgreSQL. "
            "Please name another one in the settings, or none for a file on this machine."
        )
    try:
        version = _version(engine)
    except OperationalError:
        raise
    except DatabaseError:
        if path is None:
            raise
        version = "damaged"
    if version not in ("", str(VERSION)):
        engine.dispose()
        if path is not None:
            _set_aside(path)
            notes.append(
                f"The index {path} could not be used ({_what_is_wrong(version)}), so it was set aside and is "
                f"built "
                "anew from the collected files. Nothing is lost."
            )
            engine = engine_for(url)
        else:
            _refuse_foreign(url, version)
            notes.append("The index was of another version of Pingtown and is built anew. Nothing is lost.")
            tables().every.drop_all(engine)
    _create(engine)
    return engine


def _refuse_foreign(url: str, version: str) -> None:
    """A server's database is somebody's: tables that are not surely ours are never dropped."""
    if not version.isdigit():
        raise CannotRun(
            f"The database at {plain(url)} holds tables of another program under names that Pingtown uses, "
            "so nothing was changed in it. Please make an empty database for Pingtown, and name it in the "
            "settings."
        )


def _version(engine: Engine) -> str:
    """The version of the tables that are there; nothing if there are none."""
    from sqlalchemy import inspect, select  # noqa: PLC0415

    about = tables().about
    names = set(inspect(engine).get_table_names())
    if about.name not in names:
        return "foreign" if names & set(tables().every.tables) else ""
    with engine.connect() as connection:
        found = connection.execute(select(about.c.value).where(about.c.name == "version")).scalar()
    return "unfinished" if found is None else str(found)


def _what_is_wrong(version: str) -> str:
    known = {"damaged": "it is damaged", "foreign": "it is none of ours", "unfinished": "it is not whole"}
    return known.get(version, f"it is of version {version}, this Pingtown uses {VERSION}")


def _create(engine: Engine) -> None:
    about = tables().about
    with engine.begin() as connection:
        rows.alone(connection)
        tables().every.create_all(connection)
        rows.insert_once(connection, about, [{"name": "version", "value": str(VERSION)}])


def _set_aside(path: Path) -> None:
    """One earlier index is kept beside; an erasure deletes it, because it holds what is to be erased."""
    path.replace(aside_of(path))


def aside_of(path: Path) -> Path:
    """Where an index that could not be used is kept."""
    return path.with_name(path.name + ASIDE)
