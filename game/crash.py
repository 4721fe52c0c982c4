"""The last net: what should not go wrong does, and leaves a sentence for a person and a file for the mender.

It must not fail itself, whatever is wrong: a lost folder, a full disk, a path that is no text.
"""

from __future__ import annotations

import contextlib
import platform
import sys
import tempfile
import traceback
from collections.abc import Iterator, Sequence
from pathlib import Path

from game import __version__
from game.faults import CannotRun

FILE = "crash.txt"


def apology(error: Exception, arguments: Sequence[str]) -> str:
    """The sentence, after everything that somebody needs who can mend it was written down."""
    kind = type(error).__name__
    text = _head(arguments) + "".join(traceback.format_exception(error))
    for folder in _places(arguments):
        with contextlib.suppress(OSError, ValueError):
            folder.mkdir(parents=True, exist_ok=True)
            path = folder / FILE
            path.write_text(text, encoding="utf-8", errors="replace")
            return (
                f"Something went wrong that should not ({kind}), so Pingtown has stopped. Nothing that was "
                f"saved is lost. Please send the file {path} to whoever looks after Pingtown."
            )
    return f"Something went wrong that should not ({kind}), so Pingtown has stopped."


def _head(arguments: Sequence[str]) -> str:
    """Whose version of what it was."""
    pygame = sys.modules.get("pygame")
    version = getattr(getattr(pygame, "version", None), "ver", "not loaded")
    sdl = "not loaded"
    if pygame is not None and hasattr(pygame, "get_sdl_version"):
        sdl = ".".join(map(str, pygame.get_sdl_version()))
    return (
        f"pingtown {__version__}, Python {platform.python_version()}, pygame-ce {version}, SDL {sdl}, "
        f"{platform.platform()}\npingtown {' '.join(arguments)}\n\n"
    )


def _places(arguments: Sequence[str]) -> Iterator[Path]:
    """The data folder, if it can be found, else the system's own for passing things."""
    from game.school.folders import folders  # noqa: PLC0415

    with contextlib.suppress(CannotRun):
        yield folders(_data(arguments)).data
    yield Path(tempfile.gettempdir())


def _data(arguments: Sequence[str]) -> str | None:
    """What was said behind ``--data``, in either way of saying it."""
    for number, word in enumerate(arguments):
        if word.startswith("--data="):
            return word.partition("=")[2]
        if word == "--data" and number + 1 < len(arguments):
            return arguments[number + 1]
    return None
