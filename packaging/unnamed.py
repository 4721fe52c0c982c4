"""Takes the folder of the Python that builds out of what is built.

A Python that was made at home (pyenv, a compiled one) carries the folder it was made for: in its own
libraries, and in `sysconfig`'s module of build options. In a program that is given to others it would name
the builder's account, and it serves nobody: PyInstaller's loader says where the program lies.
"""

from __future__ import annotations

import sys
import sysconfig
from pathlib import Path, PurePosixPath

NOWHERE = "/nowhere"
"""A folder that only root could make, so that nobody can put a library there for others to load."""


def telling(base: str) -> str:
    """What of a Python's folder may say whose computer it is; nothing of one that is the same on all.

    The last part stays. It is often Python's version, and a linker keeps only once what another text ends
    with: without it the program would not know its own version either.
    """
    above = str(PurePosixPath(base).parent)
    return above if len(above) >= len(NOWHERE) and not PurePosixPath(base).is_relative_to("/usr") else ""


def unnamed(data: bytes, base: str) -> bytes:
    """A file without that folder and exactly as long, since everything in a library has its place."""
    above = telling(base).encode()
    return data.replace(above + b"/", NOWHERE.encode().ljust(len(above), b"/") + b"/") if above else data


def unname(path: Path, base: str = sys.base_prefix) -> None:
    """The same with a library that lies there."""
    data = path.read_bytes()
    if (told := unnamed(data, base)) != data:
        path.write_bytes(told)


def build_options(folder: Path) -> str:
    """Write `sysconfig`'s module of build options without the folder; the builder finds this one first."""
    # The name is not public, and there is none on Windows.
    name = getattr(sysconfig, "_get_sysconfigdata_name", str)()
    original = Path(sysconfig.get_path("stdlib")) / f"{name}.py"
    folder.mkdir(parents=True, exist_ok=True)
    if name and original.is_file():
        text = unnamed(original.read_bytes(), sys.base_prefix)
        (folder / original.name).write_bytes(text)
    return str(folder)
