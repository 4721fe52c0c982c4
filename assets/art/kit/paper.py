"""Puts drawings on paper: the one place where a generator touches the disk."""

from __future__ import annotations

from pathlib import Path


def write(folder: Path, drawings: dict[str, str]) -> None:
    """Write each drawing into the folder; the same bytes on every system, whatever its line endings."""
    for name, text in drawings.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
