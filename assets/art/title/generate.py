"""Draws the first screen a child sees: the street, the houses and their doors, the logo, the ping."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from kit.paper import write
from title import houses, logo, street


def drawings() -> dict[str, str]:
    """Every picture of the title screen."""
    return street.drawings() | houses.drawings() | logo.drawings()


if __name__ == "__main__":
    write(Path(__file__).parent, drawings())
