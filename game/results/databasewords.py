"""What a database or its file says, as a sentence for a person. No password is ever in it."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator

from game.faults import CannotRun


@contextlib.contextmanager
def said(url: str) -> Iterator[None]:
    """What a database or its file says, as a sentence for a person. No password is in it."""
    from sqlalchemy.exc import NoSuchModuleError, SQLAlchemyError  # noqa: PLC0415

    _readable(url)
    try:
        yield
    except (NoSuchModuleError, ModuleNotFoundError):
        raise CannotRun(
            f"The index at {plain(url)} needs a part of Python that is not installed here. {_driver()}"
        ) from None
    except SQLAlchemyError as error:
        raise CannotRun(
            f"The index at {plain(url)} cannot be used ({_why(error)}). Please look whether it can be "
            "reached and written to, and try again. The answers themselves are safe in their files."
        ) from None
    except OSError as error:
        raise CannotRun(
            f"The index at {plain(url)} cannot be used ({(error.strerror or 'unknown').lower()}). Please "
            f"look whether "
            "its folder can be written to, and try again. The answers themselves are safe in their files."
        ) from None


def _driver() -> str:
    """How to come by PostgreSQL's part: a built program has no Python to put it into."""
    if getattr(sys, "frozen", False):
        return "For PostgreSQL this computer needs Pingtown's sources and a Python, as docs/packages.md says."
    return (
        'For PostgreSQL type:  pip install "pingtown[trust]"   and name it as  postgresql://server/pingtown'
    )


def plain(url: str) -> str:
    """An address without its password, be it before the host or behind a question mark."""
    from sqlalchemy import make_url  # noqa: PLC0415
    from sqlalchemy.exc import ArgumentError  # noqa: PLC0415

    with contextlib.suppress(ArgumentError, ValueError):
        return make_url(url).set(query={}).render_as_string(hide_password=True)
    return "the address in the settings"


BUSY = ("database is locked", "lock timeout")
"""How SQLite and PostgreSQL say that somebody else has been writing for too long."""


def _why(error: Exception) -> str:
    """The first line of what a driver says; its own words for *busy* help nobody."""
    words = str(getattr(error, "orig", None) or error).strip().splitlines() or ["it did not say why"]
    if any(busy in words[0] for busy in BUSY):
        return "another computer has been writing into it for half a minute"
    return words[0]


def _readable(url: str) -> None:
    """A password with an @ in it would be cut there, and its end would be taken for the host and be shown."""
    if url.split("?", maxsplit=1)[0].count("@") > 1:
        raise CannotRun(
            "The address of the index has more than one @. If one is part of the password, please write it "
            "as %40 in the settings (and / as %2F, : as %3A)."
        )
