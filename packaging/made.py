"""What `build.py` makes, and where it lies."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from telling import BUILD, PROJECT, Trouble

SYSTEM = {"linux": "linux", "win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)
PROGRAM = {"windows": "pingtown.exe", "macos": "Pingtown.app/Contents/MacOS/pingtown"}.get(SYSTEM, "pingtown")
VENV_PYTHON = BUILD / "venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
"""The Python that builds: it knows pygame, and the game's wheel of the same version."""


@dataclass(frozen=True)
class Built:
    """A program that was built: the folder that is given to others, and its version."""

    folder: Path
    version: str

    @property
    def name(self) -> str:
        """As the folder and the archive are called."""
        return self.folder.name

    @property
    def program(self) -> Path:
        """What is typed."""
        return self.folder / PROGRAM

    @property
    def python(self) -> Path:
        """The Python that built it."""
        return VENV_PYTHON


def wheels_beside() -> Path | None:
    """The folder of ready-made parts that `run.py` knows too, if somebody has put it there."""
    usual = PROJECT / "wheels"
    return usual if any(usual.glob("*.whl")) else None


def moment() -> str:
    """The moment of the last change, so that the same sources give the same archive."""
    asked = ["git", "-C", str(PROJECT), "log", "-1", "--format=%ct"]
    try:
        told = subprocess.run(asked, capture_output=True, text=True, timeout=20, check=False).stdout.strip()
    except OSError:
        told = ""
    return os.environ.get("SOURCE_DATE_EPOCH") or told or "315532800"


def built_before() -> Built:
    """What lies there from an earlier build."""
    folders = [path for path in BUILD.glob(f"pingtown-*-{SYSTEM}-*") if path.is_dir()]
    if len(folders) != 1:
        raise Trouble("There is no build to be tried. Type:  python3 packaging/build.py")
    return Built(folders[0], folders[0].name.split("-")[1])


def weight(folder: Path) -> int:
    """How many bytes the files of a folder hold."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
