"""What a database or its file says, as a sentence for a person. No password is ever in it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from game.faults import CannotRun


@contextlib.contextmanager
def said(url: str) -> Iterator[None]:
    """What a database or its file says, as a sentence for a person. No password is in it."""
    from sqlalchemy.exc import NoSuchModuleError, SQLAlchemyError  # noqa: PLC0415

    try:
        yield
    except (NoSuchModuleError, ModuleNotFoundError):
        raise CannotRun(
            f"The index at {plain(url)} needs a part of Python that is not installed here. For PostgreSQL "
            f"type:  "
            'pip install "pingtown[trust]"   and name it as  postgresql+psycopg://...'
        ) from None
    except SQLAlchemyError as error:
        words = str(getattr(error, "orig", None) or error).strip().splitlines() or ["it did not say why"]
        raise CannotRun(
            f"The index at {plain(url)} cannot be used ({words[0]}). Please look whether it can be reached "
            f"and "
            "written to, and try again. The answers themselves are safe in their files."
        ) from None
    except OSError as error:
        raise CannotRun(
            f"The index at {plain(url)} cannot be used ({(error.strerror or 'unknown').lower()}). Please "
            f"look whether "
            "its folder can be written to, and try again. The answers themselves are safe in their files."
        ) from None


def plain(url: str) -> str:
    """An address without its password."""
    from sqlalchemy import make_url  # noqa: PLC0415
    from sqlalchemy.exc import ArgumentError  # noqa: PLC0415

    with contextlib.suppress(ArgumentError, ValueError):
        return make_url(url).render_as_string(hide_password=True)
    return "the address in the settings"
