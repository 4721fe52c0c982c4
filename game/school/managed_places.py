"""Where ``pingtown.toml`` may lie. A machine without the file need not load its reader."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

FILE = "pingtown.toml"
VARIABLE = "PINGTOWN_MANAGED"


def places(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> tuple[Path, ...]:
    """Where the file may lie, first come first served. ``PINGTOWN_MANAGED`` names one file instead."""
    if VARIABLE in environment:
        named = environment[VARIABLE]
        return (Path(named),) if named else ()
    if platform == "win32":
        return (Path(environment.get("PROGRAMDATA") or r"C:\ProgramData") / "Pingtown" / FILE,)
    if platform == "darwin":
        return (Path("/Library/Application Support/Pingtown") / FILE,)
    shared = (environment.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(":")
    others = (Path(folder) / "pingtown" / FILE for folder in shared if folder.startswith("/"))
    return (Path("/etc/pingtown") / FILE, *others)
