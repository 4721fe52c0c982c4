"""What a built program carries, and what of other people's libraries stays at home.

Pure: the spec asks it while it builds, and the tests ask it without building.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

Found = tuple[str, str, str]
"""One file, in PyInstaller's form: place in the program's folder, where it was found, kind."""

NEVER = (
    "tkinter",
    "turtle",
    "idlelib",
    "lib2to3",
    "ensurepip",
    "venv",
    "pip",
    "setuptools",
    "pkg_resources",
    "readline",
    "numpy",
    "PIL",  # fpdf2 wants it for photographs; our papers hold drawings
    "pygame.docs",
    "pygame.examples",
    "pygame.tests",
)
"""Modules that some library takes if they are there, and that the game never uses."""

BY_NAME = ("espeakng_loader",)
"""Other people's modules that the game imports by name, which PyInstaller does not see."""

ROOTS = ("root", "und")
"""What every language of Babel stands on."""

BIG = 150_000
"""Dictionaries of the voice below so many bytes are not worth the thought."""

ON_EVERY_DESKTOP = ("libstdc++.so.", "libgcc_s.so.")
"""A graphics driver needs those of its own system; older ones of ours in front would keep it from loading."""


def babel_keeps(path: str, languages: Iterable[str]) -> bool:
    """Is this file of Babel's needed? It knows a thousand places, and the game has nine languages."""
    inside = PurePosixPath(path)
    if inside.parent.name != "locale-data" or inside.suffix != ".dat":
        return True
    return inside.stem.split("_")[0] in {*ROOTS, *languages}


def voice_keeps(path: str, size: int, languages: Iterable[str]) -> bool:
    """Is this file of eSpeak NG's needed? A large dictionary is, if the game speaks that language."""
    inside = PurePosixPath(path)
    if not inside.name.endswith("_dict") or size < BIG:
        return True
    return inside.name.removesuffix("_dict") in set(languages)


def kept(found: Iterable[Found], languages: Iterable[str], size: Callable[[str], int]) -> list[Found]:
    """Of the files of data that were found, those that travel."""
    known = set(languages)

    def travels(one: Found) -> bool:
        place = one[0].replace("\\", "/")
        if PurePosixPath(place).name.startswith("."):
            return False  # a note for git
        if place.startswith("espeakng_loader/"):
            return voice_keeps(place, size(one[1]), known)
        return babel_keeps(place, known)

    return [one for one in found if travels(one)]


def linked(found: Iterable[Found], needs: Callable[[str], Iterable[str]]) -> list[Found]:
    """Of the libraries that were found on this Linux, those that something of ours is linked to.

    PyInstaller also takes what is only named in a module: a system's own voice and, with it, the sound
    servers and the X library of the machine that builds. Those must be the ones of the machine that plays.
    """
    every = {one[0]: one for one in found if not one[0].startswith(ON_EVERY_DESKTOP)}
    wanted = [place for place in every if "/" in place or place.startswith("libpython")]
    seen = set(wanted)
    while wanted:
        for name in needs(every[wanted.pop()][1]):
            if name in every and name not in seen:
                seen.add(name)
                wanted.append(name)
    return [one for place, one in every.items() if place in seen]
