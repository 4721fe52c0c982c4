"""Looks into what was built: all that the sources hold is there, unchanged, and nothing else.

python3 packaging/inside.py      looks into what `build.py` has built
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from made import Built, built_before
from telling import BUILD, HERE, PROJECT, Report, Trouble, ended, run, started

CARRIED = ("assets", "lessons", "locales")
NOTES = (".md", ".py")
"""Beside the drawings lies what draws them, and what is said about that: both stay with the sources."""

SEARCH = """
import sys
from pathlib import Path
from PyInstaller.archive.readers import CArchiveReader
from unnamed import telling
program, build = Path(sys.argv[1]), sys.argv[2]
names = [one.encode() for one in (build, telling(sys.base_prefix)) if one]
packed = CArchiveReader(str(program))
(modules,) = [packed.open_embedded_archive(one) for one in packed.toc if one.endswith(".pyz")]
held = {one: modules.extract(one, raw=True) or b"" for one in modules.toc}
files = [one for one in program.parent.rglob("*") if one.is_file() and not one.is_symlink()]
held |= {str(one.relative_to(program.parent)): one.read_bytes() for one in files}
for one, data in held.items():
    if any(name in data for name in names):
        print("NAMED in", one)
tests = [one for one in modules.toc if {"tests", "test", "conftest"} & set(one.split("."))]
print(*[f"TEST {one}" for one in tests], f"{len(files)} files and {len(modules.toc)} modules", sep="\\n")
"""
"""Run by the Python that builds: it can open the modules, which are packed into the program."""


def sources() -> dict[str, Path]:
    """What of the sources should travel beside the modules, by name: of what git knows, all that travels."""
    asked = ["git", "-c", "safe.directory=*", "-C", PROJECT, "ls-files", "-z", "--", *CARRIED]
    known = [name for name in run(asked).split("\0") if name]
    return {name: PROJECT / name for name in known if travels(name)}


def travels(name: str) -> bool:
    """Does this file of the sources belong in the program?"""
    path = Path(name)
    drawn = path.parts[:2] == ("assets", "art") and path.suffix in NOTES
    return not drawn and not path.name.startswith(".")


def differences(wanted: Mapping[str, Path], carried: Path) -> list[str]:
    """What is missing in the program, what is other than in the sources, and what is too much."""
    there = {path.relative_to(carried).as_posix(): path for path in carried.rglob("*") if path.is_file()}
    told = [f"{name} is missing" for name in sorted(wanted.keys() - there.keys())]
    told += [f"{name} is too much" for name in sorted(there.keys() - wanted.keys())]
    both = sorted(wanted.keys() & there.keys())
    changed = (name for name in both if wanted[name].read_bytes() != there[name].read_bytes())
    return [*told, *(f"{name} differs" for name in changed)]


def try_carried(built: Built, report: Report) -> None:
    """Pictures, letters, lessons and languages are those of the sources."""
    what = "pictures, letters, lessons and languages"
    if not (PROJECT / ".git").exists():
        report.skip(what, "which of them belong in the program is known from git, and this is no clone")
        return
    with report.trying(what) as seen:
        wanted = sources()
        carried = [path for path in built.folder.rglob("carried") if path.is_dir() and not path.is_symlink()]
        told = differences(wanted, carried[0]) if carried else ["there is no folder of them at all"]
        if told:
            raise Trouble(f"{len(told)} differences, e.g. {'; '.join(told[:5])}")
        seen.append(f"{len(wanted)} files, each as in the sources, and no other")


def try_inside(built: Built, report: Report) -> None:
    """What should be there is, and what should not be is not."""
    try_carried(built, report)
    if sys.platform != "linux":
        report.skip("does it name the computer that built it", "that is looked at on Linux")
        return
    with report.trying("does it name the computer that built it, or carry tests") as seen:
        around = {**os.environ, "PYTHONPATH": str(HERE)}
        said = run([built.python, "-c", SEARCH, built.program, BUILD], around).strip().splitlines()
        if wrong := [line for line in said if line.startswith(("NAMED", "TEST"))]:
            raise Trouble(f"{len(wrong)} times, e.g. {'; '.join(wrong[:5])}")
        seen.append(f"neither, in {said[-1]}")


def main() -> int:
    """Look into what was built before."""
    report = Report()
    try_inside(built_before(), report)
    return ended(report)


if __name__ == "__main__":
    started(main)
