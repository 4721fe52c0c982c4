"""Where Pingtown writes on this machine: nowhere else, and everything moves with ``--data``."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from game.faults import CannotRun

APP = "pingtown"
VARIABLE = "PINGTOWN_DATA"


@dataclass(frozen=True)
class Folders:
    """``data`` is kept; ``cache`` can be thrown away at any time."""

    data: Path
    cache: Path


def folders(data: str | None = None, environment: Mapping[str, str] = os.environ) -> Folders:
    """What the command line says, else ``PINGTOWN_DATA``, else the system's own places for this person."""
    wanted = data or environment.get(VARIABLE)
    if wanted:
        try:
            root = Path(wanted).expanduser().absolute()
        except (RuntimeError, OSError):
            raise CannotRun(
                f"Pingtown cannot find the folder {wanted} that it was told to write in. "
                "Name another with --data, or none to use this person's own."
            ) from None
        return Folders(root, root / "cache")
    from platformdirs import user_cache_dir, user_data_dir  # noqa: PLC0415  (not needed with --data)

    return Folders(Path(user_data_dir(APP, appauthor=False)), Path(user_cache_dir(APP, appauthor=False)))
