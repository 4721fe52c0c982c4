"""Draws every picture of the game again: python assets/art/generate.py.

Each folder has its own generator and can be drawn alone. What they write is committed, so that a
school needs no generator; a test draws everything again and compares.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from kit.paper import write

HERE = Path(__file__).resolve().parent
FOLDERS = ("badges", "icons", "line", "mascots", "people", "pictures", "stickers", "title", "town")


def drawings(folder: str) -> dict[str, str]:
    """What the generator of one folder draws: the name of each file and its text."""
    return import_module(f"{folder}.generate").drawings()


if __name__ == "__main__":
    for folder in FOLDERS:
        write(HERE / folder, drawings(folder))
