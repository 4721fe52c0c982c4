"""The files in a folder and its folders, and which of these could not be opened.

``Path.rglob`` leaves out what it may not read and says nothing: a checker would call a shelf well that it has
not seen.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from game.diagnostic import Diagnostic


@dataclass(frozen=True, slots=True)
class Found:
    """The files, each once and in order, and what is to be said about folders that stayed shut."""

    files: tuple[Path, ...]
    shut: tuple[Diagnostic, ...] = ()


def files_in(paths: Iterable[Path]) -> Found:
    """Every file that is named or lies in a folder that is named."""
    files: dict[Path, None] = {}
    shut: list[Diagnostic] = []
    for path in paths:
        if not path.is_dir():
            files |= dict.fromkeys([path] if path.is_file() else [])
            continue
        inside = [
            Path(folder, name)
            for folder, _, names in os.walk(path, onerror=lambda error: shut.append(_shut(error)))
            for name in names
        ]
        files |= dict.fromkeys(one for one in sorted(inside) if one.is_file())
    return Found(tuple(files), tuple(shut))


def _shut(error: OSError) -> Diagnostic:
    message = f"The folder cannot be opened: {error.strerror or 'something is in the way'}."
    hint = "What lies in it was not looked at. May this account read it?"
    return Diagnostic("L011", Path(str(error.filename)).as_posix(), 1, 1, message, hint)
