"""Builds Pingtown as a folder that runs on a computer without Python, and tries what was built.

    python3 packaging/build.py                on Linux, Windows and macOS, with Python 3.11 or newer alone
    python3 packaging/build.py --wheels DIR   every part out of a folder (out of `wheels`, if there is one)
    python3 packaging/build.py --no-tries     builds only

In `build/packages` lie afterwards `pingtown-VERSION-SYSTEM-MACHINE`, and the same as one archive.
"""

from __future__ import annotations

import argparse
import gzip
import os
import platform
import shutil
import sys
import tarfile
import zipfile
from pathlib import Path

from elf import forget_paths
from made import PROGRAM, SYSTEM, VENV_PYTHON, Built, moment, weight, wheels_beside
from telling import BUILD, HERE, PROJECT, Report, Trouble, ended, run, started, tell
from unnamed import unname

TOOLS = ("pyinstaller>=6.22,<7", "pyinstaller-hooks-contrib>=2026.9", "hatchling>=1.27,<2")

READ_ME = """Pingtown {version}

A classroom game in which children of 4 to 11 practise staying safe and kind online.

To start it: {start}
The command line, for whoever looks after the computers: {verbs} --help
Nothing is written in this folder: it may be read-only, and it may lie on a network share.

Pingtown is free software under the GNU General Public License, version 3 or later; its text is in
LICENSE.txt. It comes without any warranty. Its modules lie in the folder {modules}, to be read; to
build it yourself, take the sources of version {version} from where you got this folder. The licences of
everything else in it are in the folder `licences`.
"""


def environment(wheels: Path | None, fresh: bool) -> Path:
    """A Python of our own with the tools and the game's wheel in it, and nothing else."""
    venv, python = BUILD / "venv", VENV_PYTHON
    if fresh and venv.exists():
        shutil.rmtree(venv)
    if not python.exists():
        tell("  making a place for the tools")
        run([sys.executable, "-I", "-m", "venv", venv])
    tell("  installing the tools, and Pingtown's wheel with all it needs")
    ready = BUILD / "wheel"
    shutil.rmtree(ready, ignore_errors=True)
    pip(python, wheels, "install", "--quiet", *TOOLS)
    # Without a room of its own: the tool that makes the wheel was just installed, perhaps without a network.
    alone = ("--quiet", "--no-deps", "--no-build-isolation")
    pip(python, wheels, "wheel", *alone, "--wheel-dir", str(ready), str(PROJECT))
    (wheel,) = ready.glob("pingtown-*.whl")
    pip(python, wheels, "install", "--quiet", "--force-reinstall", "--no-deps", str(wheel))
    pip(python, wheels, "install", "--quiet", str(wheel))
    return python


def pip(python: Path, wheels: Path | None, *words: str) -> None:
    """One call of pip; a folder of wheels takes the place of the network."""
    source = ["--no-index", "--find-links", str(wheels)] if wheels else []
    verb, *rest = words
    run([python, "-I", "-m", "pip", "--disable-pip-version-check", verb, *source, *rest], limit=1200)


def version_of(python: Path) -> str:
    """The version of the wheel that was installed."""
    words = "import importlib.metadata as m; print(m.version('pingtown'))"
    return run([python, "-I", "-c", words]).strip()


def freeze(python: Path) -> Path:
    """Let PyInstaller do its work; the folder that it made."""
    tell("  building the program")
    icons = BUILD / "icons"
    run([python, HERE / "icon.py", icons])
    picture = {"PINGTOWN_ICON": str(icons / "pingtown-256.png")}
    surroundings = {**os.environ, **picture, "SOURCE_DATE_EPOCH": moment(), "PYTHONHASHSEED": "1"}
    shutil.rmtree(BUILD / "dist", ignore_errors=True)
    command = [python, "-P", "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    places = ["--distpath", BUILD / "dist", "--workpath", BUILD / "work"]
    said = run([*command, *places, HERE / "pingtown.spec"], surroundings, BUILD, limit=1800)
    (BUILD / "pyinstaller.log").write_text(said, encoding="utf-8")
    return BUILD / "dist" / ("Pingtown.app" if sys.platform == "darwin" else "pingtown")


def thin(program: Path) -> None:
    """Take out of the libraries what only a debugger reads, and where any computer keeps its own."""
    if sys.platform != "linux":
        return
    inside = program / "_internal"
    pythons = (*inside.glob("libpython*.so*"), *inside.glob("python3*/lib-dynload/*.so"))
    for library in pythons:
        if shutil.which("strip"):  # those of other projects stay as they came: some break
            run(["strip", "--strip-unneeded", library])
        unname(library)
    for path in inside.rglob("*.so*"):
        if path.is_file() and not path.is_symlink():
            forget_paths(path)


def furnish(made: Path, python: Path) -> Built:
    """The folder as it is given to others: the program, how to start it, and the licences."""
    version = version_of(python)
    folder = BUILD / f"pingtown-{version}-{SYSTEM}-{platform.machine().lower()}"
    shutil.rmtree(folder, ignore_errors=True)
    mac, windows = SYSTEM == "macos", SYSTEM == "windows"
    shutil.copytree(made, folder / made.name if mac else folder, symlinks=True)
    if mac:
        start, modules = "open Pingtown.app.", "Pingtown.app/Contents/Frameworks/game"
    else:
        start, modules = "open pingtown, or type ./pingtown in a terminal.", "_internal/game"
    if windows:
        start = "open pingtown-play."
    verbs = "pingtown" if windows else f"./{PROGRAM}"
    words = READ_ME.format(version=version, start=start, verbs=verbs, modules=modules)
    (folder / "README.txt").write_text(words, encoding="utf-8", newline="\r\n" if windows else "\n")
    shutil.copyfile(PROJECT / "LICENSE", folder / "LICENSE.txt")
    run([python, HERE / "licences.py", folder / "licences"])
    return Built(folder, version)


def archive(built: Built) -> Path:
    """The folder as one file: .zip for Windows; elsewhere .tar.gz, the same one from the same folder."""
    tell("  packing it")
    paths = sorted(built.folder.rglob("*"))
    if sys.platform == "win32":
        target = BUILD / f"{built.name}.zip"
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
            for path in paths:
                packed.write(path, Path(built.name) / path.relative_to(built.folder))
        return target
    target = BUILD / f"{built.name}.tar.gz"
    when = int(moment())

    def nobodys(one: tarfile.TarInfo) -> tarfile.TarInfo:
        one.uid = one.gid = 0
        one.uname = one.gname = "root"
        one.mtime = when
        one.mode = 0o755 if one.isdir() or one.mode & 0o100 else 0o644
        return one

    with gzip.GzipFile(target, "wb", 9, mtime=when) as small, tarfile.open(fileobj=small, mode="w") as packed:
        packed.add(built.folder, built.name, recursive=False, filter=nobodys)
        for path in paths:
            packed.add(
                path, Path(built.name) / path.relative_to(built.folder), recursive=False, filter=nobodys
            )
    return target


def clear() -> None:
    """Away with what was made before: what lies there is always of one version."""
    for old in (*BUILD.glob("pingtown-*"), *BUILD.glob("pingtown_*")):
        shutil.rmtree(old) if old.is_dir() else old.unlink()


def build(wheels: Path | None, fresh: bool, report: Report) -> Built:
    """All of it, and how large and how slow it was."""
    BUILD.mkdir(parents=True, exist_ok=True)
    clear()
    with report.trying("the tools and the wheel") as seen:
        python = environment(wheels, fresh)
        seen.append(run([python, "-VV"]).strip())
    if not report.well:
        raise Trouble("Nothing can be built without the tools.")
    with report.trying("the build") as seen:
        made = freeze(python)
        thin(made)
        built = furnish(made, python)
        packed = archive(built)
        files = sum(path.is_file() for path in built.folder.rglob("*"))
        seen.append(f"{weight(built.folder) / 1e6:.0f} MB in {files} files")
        seen.append(f"{packed.name} {packed.stat().st_size / 1e6:.1f} MB")
    if not report.well:
        raise Trouble("It was not built, so nothing can be tried.")
    return built


def options() -> argparse.Namespace:
    """What may be typed."""
    parser = argparse.ArgumentParser(
        description="Builds Pingtown as a folder that needs no Python, and tries it."
    )
    parser.add_argument(
        "--wheels", type=Path, default=wheels_beside(), metavar="DIR", help="every part from it"
    )
    parser.add_argument("--fresh", action="store_true", help="install the tools anew")
    parser.add_argument("--no-tries", action="store_true", help="build only")
    return parser.parse_args()


def main() -> int:
    """Build, and try."""
    from inside import try_inside
    from program import try_program

    told = options()
    report = Report()
    tell("Building Pingtown; this takes a minute or two.")
    built = build(told.wheels, told.fresh, report)
    if not told.no_tries:
        try_inside(built, report)
        try_program(built, report)
    return ended(report)


if __name__ == "__main__":
    started(main)
