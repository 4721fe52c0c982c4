"""Says what is wrong with a picture before a child sees it.

The game draws SVG with nanosvg, which is small and quick and leaves out what it does not know without a
word: a shadow made with a filter is simply not there, a colour called tomato is grey. So a picture may use
only what nanosvg is known to draw rightly, and everything else is named here with its place and with what to
do instead.

This room knows SVG files, and how colours look to eyes that tell fewer of them apart (``eyes``). It must not
know pygame, windows or who asks, and it never raises for a bad file: whatever lies there, the answer is a
list of faults.
"""

from __future__ import annotations

from pathlib import Path

from game.artcheck.reader import EnoughError, Reader
from game.artcheck.rules import CODES, limit_of
from game.diagnostic import Diagnostic


def check_art(path: Path) -> tuple[Diagnostic, ...]:
    """Every fault of one picture, in the order of the file; empty when it may be shown."""
    reader = Reader(path)
    limit = limit_of(path)
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except (OSError, ValueError) as error:
        what = getattr(error, "strerror", None) or "no such file"
        reader.say("A001", f"The picture cannot be read: {what}.", "Is the name right, and is it a file?")
        return tuple(reader.faults)
    if len(data) > limit:
        hint = "Leave out what nobody sees, and round the numbers to one decimal."
        reader.say("A004", f"The picture is larger than {limit // 1000} kB.", hint)
        return tuple(reader.faults)
    try:
        reader.read(data.decode("utf-8"))
    except UnicodeDecodeError:
        reader.say(
            "A001", "The file is not text, so it cannot be an SVG picture.", "Save it as plain SVG in UTF-8."
        )
    except EnoughError:
        pass
    return tuple(sorted(reader.faults, key=lambda f: (f.line, f.column, f.code)))


def check_all(folder: Path) -> tuple[Diagnostic, ...]:
    """Every fault of every picture in a folder and the folders in it."""
    return tuple(fault for path in sorted(folder.rglob("*.svg")) for fault in check_art(path))


__all__ = ["CODES", "check_all", "check_art"]
