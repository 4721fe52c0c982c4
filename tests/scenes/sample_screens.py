"""Every sample screen of ``tests/looks``: each ``*_screens.py`` has a table ``SCREENS``."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path

from game.ui.geometry import Size
from game.ui.node import Node

LOOKS = Path(__file__).resolve().parents[1] / "looks"
EXPECTED = ("board_screens", "story_screens")


def sample_screens() -> dict[str, Callable[[Size], Node]]:
    """All samples by name; a file that should be there and is not is a mistake, not a gap."""
    files = {path.stem for path in LOOKS.glob("*_screens.py")}
    missing = set(EXPECTED) - files
    assert not missing, f"tests/looks lacks {sorted(missing)}: without them no sample screen is looked at"
    found: dict[str, Callable[[Size], Node]] = {}
    for stem in sorted(files):
        screens = importlib.import_module(f"tests.looks.{stem}").SCREENS
        assert screens, f"tests/looks/{stem}.py has no screens"
        assert not found.keys() & screens.keys(), f"tests/looks/{stem}.py gives a name that is taken"
        found |= screens
    return found
