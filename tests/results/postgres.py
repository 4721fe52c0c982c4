"""A PostgreSQL server of the tests' own: in a folder of its own, on this machine alone, gone afterwards.

Debian's ``postgresql`` brings the programs; nothing of a server that runs here already is touched. PostgreSQL
refuses to work as root, so root hands it over to the account that Debian made for it.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.util import find_spec
from itertools import count
from pathlib import Path

ACCOUNT = "postgres"
DATABASE = "schools"
PASSWORD = "hush-hush"
NEEDED = ("initdb", "postgres")
WAITS = 30.0
"""Seconds a busy machine may take until its server answers; mostly it is a third of one."""

# The server ends when this process does, however that comes about: then nobody holds the other end of its
# input any more. It ends at once and tidies nothing, because its folder goes as well.
KEEPER = """
"$0" -D "$1" -k "$2" -p "$3" -h 127.0.0.1 -F -c full_page_writes=off -c shared_buffers=16MB \
     -c max_connections=20 -c autovacuum=off >"$2/log" 2>&1 </dev/null &
read -r _
kill -QUIT $!
wait $!
cd / && rm -rf "$2"
"""


def programs() -> Path | None:
    """Where PostgreSQL's own programs are: the newest of Debian's, else what can be typed."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: _number(path.parent.name))
    typed = shutil.which("initdb")
    for folder in [*reversed(debian), *([Path(typed).parent] if typed else [])]:
        if all((folder / name).is_file() for name in NEEDED):
            return folder
    return None


def _number(name: str) -> int:
    return int(name) if name.isdigit() else 0


def missing() -> str:
    """Why there can be no server here; nothing if there can."""
    if sys.platform == "win32":
        return "PostgreSQL is tried out on Linux and macOS"
    if find_spec("psycopg") is None:
        return "psycopg is not installed (pip install psycopg[binary])"
    if programs() is None:
        return "PostgreSQL is not installed (sudo apt install -y postgresql)"
    if os.getuid() == 0 and not _account():
        return f"there is no account '{ACCOUNT}', and PostgreSQL refuses to work as root"
    return ""


def _account() -> bool:
    import pwd

    with contextlib.suppress(KeyError):
        return bool(pwd.getpwnam(ACCOUNT))
    return False


@dataclass
class Server:
    """A server that runs. Every test has a place of its own on it."""

    port: int
    keeper: subprocess.Popen[bytes]
    log: Path
    _numbers: Iterator[int] = field(default_factory=count)

    def address(self, database: str, password: str = PASSWORD) -> str:
        """As it is named in the settings."""
        return f"postgresql://{ACCOUNT}:{password}@127.0.0.1:{self.port}/{database}"

    def new(self) -> str:
        """The address of a place with no tables yet. A schema, for a database of its own is eight megabytes,
        which have to be written and deleted again.
        """
        schema = f"school{next(self._numbers)}"
        self.tell(f"CREATE SCHEMA {schema}", database=DATABASE)
        return f"{self.address(DATABASE)}?options=-csearch_path%3D{schema}"

    def make_database(self) -> None:
        """It sorts as a British school's would, so that nothing may lean on the order of bytes; servers
        before 15 cannot.
        """
        import psycopg

        made = f"CREATE DATABASE {DATABASE} TEMPLATE template0"
        try:
            self.tell(f"{made} LOCALE_PROVIDER icu ICU_LOCALE 'en-GB'")
        except psycopg.Error:
            self.tell(made)

    def tell(self, *statements: str, database: str = "postgres") -> None:
        """Something that only the server's own master may do."""
        import psycopg

        where = f"host=127.0.0.1 port={self.port} user={ACCOUNT} password={PASSWORD} dbname={database}"
        with psycopg.connect(where, autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement)  # type: ignore[call-overload]

    def throw_out(self) -> None:
        """End every other connection, as a server does that is started anew."""
        self.tell(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
            " AND backend_type = 'client backend'"
        )


@contextlib.contextmanager
def running() -> Iterator[Server]:
    """A server, and nothing of it afterwards, however the test ends."""
    home = Path(tempfile.mkdtemp(prefix="pingtown-postgres-"))
    try:
        as_own = _as_own(home)
        data = home / "data"
        _prepare(home, data, as_own)
        port = _free_port()
        keeper = subprocess.Popen(
            ["sh", "-c", KEEPER, str(_bin("postgres")), str(data), str(home), str(port)],
            stdin=subprocess.PIPE,
            cwd=home,
            start_new_session=True,
            **as_own,
        )
        server = Server(port, keeper, home / "log")
        try:
            _wait(server)
            server.make_database()
            yield server
        finally:
            keeper.communicate(timeout=WAITS)
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _bin(name: str) -> Path:
    folder = programs()
    assert folder is not None
    return folder / name


def _as_own(home: Path) -> dict[str, object]:
    """How to start something that must not be root."""
    if os.getuid() != 0:
        return {}
    shutil.chown(home, ACCOUNT)
    return {"user": ACCOUNT, "group": ACCOUNT, "extra_groups": ()}


def _prepare(home: Path, data: Path, as_own: dict[str, object]) -> None:
    secret = home / "password"
    secret.write_text(PASSWORD)
    if as_own:
        shutil.chown(secret, ACCOUNT)
    command = [_bin("initdb"), "-D", data, "-U", ACCOUNT, "--pwfile", secret]
    command += ["--no-sync", "--no-instructions", "--locale=C", "-E", "UTF8", "-A", "scram-sha-256"]
    made = subprocess.run(command, cwd=home, capture_output=True, text=True, check=False, **as_own)  # type: ignore[call-overload]
    assert made.returncode == 0, made.stderr


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


def _wait(server: Server) -> None:
    """Until it answers; what it wrote is said if it never does."""
    import psycopg

    until = time.monotonic() + WAITS
    while True:
        try:
            server.tell("SELECT 1")
        except psycopg.OperationalError:
            if time.monotonic() > until or server.keeper.poll() is not None:
                raise AssertionError(server.log.read_text(errors="replace")) from None
            time.sleep(0.02)
        else:
            return
