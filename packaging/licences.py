"""The licences of everything that travels in a built program, gathered where it is built.

python licences.py FOLDER      writes them and a list of them; run by the Python that builds
"""

from __future__ import annotations

import re
import shutil
import sys
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

HERE = Path(__file__).resolve().parent

SAID = {
    "pygame-ce": "LGPL-2.1-or-later (LGPL-2.1.txt); in it SDL 2 and its libraries for sound, pictures and "
    "letters: zlib, FreeType, MIT, BSD and LGPL-2.1-or-later",
    "espeakng-loader": "GPL-3.0-or-later, as eSpeak NG in it (LICENSE)",
}
"""Those which bring no text of their own."""

ALSO = (
    (
        "Python",
        "PSF-2.0 (Python.txt); in it OpenSSL (Apache-2.0), SQLite (public domain), zlib, bzip2, XZ, libffi",
    ),
    ("PyInstaller's loader", "GPL-2.0-or-later with an exception that lets it carry any program"),
    ("the fonts", "OFL-1.1; each family's text and copyright line lies beside the fonts"),
)

AT_HOME = {"pillow"}
"""Asked for by a library, and not carried (see `carried.NEVER`)."""


def plain(name: str) -> str:
    """A project's name as everybody writes it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def carried_along(first: str) -> list[Distribution]:
    """The project and everything it needs here, each once, in alphabetical order."""
    found: dict[str, Distribution] = {}
    wanted = [first]
    while wanted:
        name = plain(wanted.pop())
        if name in found or name in AT_HOME:
            continue
        try:
            found[name] = distribution(name)
        except PackageNotFoundError:
            continue  # for another system or another Python
        for need in found[name].requires or ():
            if "extra ==" not in need:
                wanted.append(re.split(r"[^A-Za-z0-9._-]", need, maxsplit=1)[0])
    return [found[name] for name in sorted(found)]


def texts(one: Distribution) -> list[Path]:
    """The files of a project that hold its licence."""
    named = [file for file in one.files or () if re.match(r"(licen[cs]e|copying|notice)", file.name, re.I)]
    return [Path(str(one.locate_file(file))) for file in named if ".dist-info" in str(file)]


def words(one: Distribution) -> str:
    """A licence in a few words, as its makers say it."""
    classes = [line for line in one.metadata.get_all("Classifier") or () if line.startswith("License ::")]
    said = one.metadata.get_all("License-Expression") or [line.rpartition(":: ")[2] for line in classes]
    return SAID.get(plain(one.name)) or (said or one.metadata.get_all("License") or ["see its text"])[0]


def gather(folder: Path) -> list[str]:
    """Copy every text into the folder; answers with a line for each thing that travels."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = []
    for one in carried_along("pingtown"):
        if plain(one.name) == "pingtown":
            continue
        for number, text in enumerate(texts(one)):
            shutil.copyfile(text, folder / f"{plain(one.name)}{f'-{number + 1}' if number else ''}.txt")
        lines.append(f"{one.name} {one.version}: {words(one)}")
    for text, name in ((_pythons(), "Python.txt"), (HERE / "LGPL-2.1.txt", "LGPL-2.1.txt")):
        shutil.copyfile(text, folder / name)
    lines += [f"{name}: {said}" for name, said in ALSO]
    (folder / "LIST.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return lines


def _pythons() -> Path:
    version = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    base = Path(sys.base_prefix)
    places = (base / "lib" / version, base, Path("/usr/share/doc") / version)
    found = (place / name for place in places for name in ("LICENSE.txt", "copyright"))
    for text in found:
        if text.is_file():
            return text
    raise SystemExit(f"Python's own licence was not found below {base}, so nothing may be given to others.")


if __name__ == "__main__":
    print("\n".join(gather(Path(sys.argv[1]))))
