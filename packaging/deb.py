"""Makes a package for Debian, Ubuntu and ChromeOS's Linux out of the folder that was built.

    python3 packaging/deb.py                  writes build/packages/pingtown_VERSION_ARCHITECTURE.deb

No script runs when it is installed or removed, and it ships no file in /etc: a technician's settings are the
technician's. The desktop's own triggers see the menu entry, the icons and the manual page.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import os
import re
import shutil
import sys
import textwrap
from datetime import UTC, datetime
from pathlib import Path

from made import Built, built_before, moment, weight
from telling import BUILD, HERE, PROJECT, Trouble, run, started, tell

MAKER = "The Pingtown makers <makers@pingtown.invalid>"
LIBRARY = Path("usr/lib/pingtown")
DOCS = Path("usr/share/doc/pingtown")

X_LIBRARIES = ("libx11-6", "libxcursor1", "libxext6", "libxfixes3", "libxi6", "libxrandr2")
NEEDS = ("libgcc-s1", "libstdc++6", *X_LIBRARIES)
"""What SDL opens by name on an X screen with a mouse or a touch board, and what the voice is linked to."""

WAYLAND = ("libdecor-0-0", "libwayland-client0", "libwayland-cursor0", "libwayland-egl1", "libxkbcommon0")
SERVED_BY = (*WAYLAND, "libpulse0", "libxss1", "xdg-utils")
"""Wayland, sound through the desktop's own server, and the viewer of a printed paper: good to have."""

DESCRIPTION = """\
classroom game in which children practise staying safe online
Pupils of 4 to 11 help the children of a small town with the messages, friend
requests and pictures that arrive on their tablets, and rehearse the SMART rules:
Safe, Meeting, Accepting, Reliable, Tell, and Kind. It is played alone or with the
whole class at the whiteboard, by mouse, touch, keyboard or one switch, and is read
aloud.
.
It needs no account and no network, and keeps no name of any child."""


def libc_floor(folder: Path) -> str:
    """The oldest C library with everything that the programs in a folder ask of it."""
    asked = {(2, 17)}  # of the loader itself
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) != b"\x7fELF":
                    continue
                file.seek(0)
                found = re.findall(rb"GLIBC_(\d+)\.(\d+)\b", file.read())
            asked |= {(int(major), int(minor)) for major, minor in found}
    return ".".join(map(str, max(asked)))


def control(version: str, architecture: str, kilobytes: int, floor: str) -> str:
    """What dpkg reads about the package."""
    title, *rest = DESCRIPTION.split("\n")
    paragraphs = " ".join(rest).split(" . ")
    wrap = textwrap.TextWrapper(78, initial_indent=" ", subsequent_indent=" ")
    told = "\n .\n".join(wrap.fill(one) for one in paragraphs)
    return (
        f"Package: pingtown\nVersion: {version}\nArchitecture: {architecture}\nMaintainer: {MAKER}\n"
        f"Installed-Size: {kilobytes}\nDepends: {', '.join((f'libc6 (>= {floor})', *NEEDS))}\n"
        f"Recommends: {', '.join(SERVED_BY)}\nSection: education\nPriority: optional\n"
        f"Description: {title}\n{told}\n"
    )


def copyright_file(folder: Path) -> str:
    """Who may do what with it, in Debian's form: the game, its letters, and what is built in."""
    fonts = next(folder.rglob("assets/fonts"))
    every = sorted((fonts / "licences").glob("*.txt"))
    names = {path.stem: path.read_text(encoding="utf-8") for path in every}
    stanzas = [
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: Pingtown",
        "Files: *\nCopyright: The Pingtown makers\nLicense: GPL-3.0-or-later",
    ]
    listed = (folder / "licences" / "LIST.txt").read_text(encoding="utf-8").splitlines()
    stanzas.append(
        "Files: usr/lib/pingtown/_internal/*\nCopyright: the makers of each library\nLicense: each-its-own\n"
        + _indented([*listed, "", "The text of each is in /usr/share/doc/pingtown/licences."])
    )
    for name, text in names.items():
        lines = [line.strip() for line in text.splitlines() if line.strip().lower().startswith("copyright")]
        place = f"{LIBRARY}/{fonts.relative_to(folder)}/{name}-*"
        stanzas.append(f"Files: {place}\nCopyright: {' '.join(lines[:1])}\nLicense: OFL-1.1")
    stanzas.append(
        "License: GPL-3.0-or-later\n On Debian systems the whole text of version 3 is in "
        "/usr/share/common-licenses/GPL-3."
    )
    ofl = next(iter(names.values()))
    stanzas.append("License: OFL-1.1\n" + _indented(ofl[ofl.index("SIL OPEN FONT LICENSE") :].splitlines()))
    return "\n\n".join(stanzas) + "\n"


def _indented(lines: list[str]) -> str:
    return "\n".join(f" {line.strip()}" if line.strip() else " ." for line in lines)


def manual(built: Built) -> str:
    """The manual page, with the verbs as the program itself lists them."""
    told = run([built.program, "--help"], {"PATH": "", "HOME": str(BUILD)})
    verbs = re.findall(r"^  (\S+)  +(.+)$", told, re.MULTILINE)
    if len(verbs) < 5:
        raise Trouble(f"pingtown --help lists no verbs: {told}")
    lines = "\n".join(f".TP\n.B {verb}\n{words[0].upper()}{words[1:]}." for verb, words in verbs)
    day = datetime.fromtimestamp(int(moment()), UTC).strftime("%Y-%m-%d")
    text = (HERE / "debian" / "pingtown.1").read_text(encoding="utf-8")
    return text.replace("@VERBS@", lines).replace("@VERSION@", built.version).replace("@DAY@", day)


def lay_out(built: Built, root: Path, version: str) -> None:
    """Every file where it lies on the computer."""
    library = root / LIBRARY
    beside = {"licences", "LICENSE.txt", "README.txt"}  # here they lie with the documents
    shutil.copytree(
        built.folder, library, ignore=lambda where, _: beside if Path(where) == built.folder else set()
    )
    docs = root / DOCS
    docs.mkdir(parents=True)
    shutil.copytree(built.folder / "licences", docs / "licences")
    (docs / "copyright").write_text(copyright_file(built.folder), encoding="utf-8")
    example = run([built.program, "setup", "--managed"], {"PATH": "", "HOME": str(BUILD)})
    (docs / "pingtown.toml.example").write_text(example, encoding="utf-8")
    when = datetime.fromtimestamp(int(moment()), UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    change = f"pingtown ({version}) stable; urgency=medium\n\n  * See news.gz.\n\n -- {MAKER}  {when}\n"
    _zip(docs / "changelog.Debian.gz", change)
    _zip(docs / "news.gz", (PROJECT / "CHANGELOG.md").read_text(encoding="utf-8"))
    _zip(root / "usr/share/man/man1/pingtown.1.gz", manual(built))
    command = root / "usr/bin"
    command.mkdir()
    (command / "pingtown").symlink_to("../lib/pingtown/pingtown")
    menu = root / "usr/share/applications"
    menu.mkdir(parents=True)
    shutil.copyfile(HERE / "debian" / "pingtown.desktop", menu / "pingtown.desktop")
    for picture in (BUILD / "icons").glob("pingtown-*.png"):
        size = picture.stem.partition("-")[2]
        target = root / f"usr/share/icons/hicolor/{size}x{size}/apps/pingtown.png"
        target.parent.mkdir(parents=True)
        shutil.copyfile(picture, target)


def _zip(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode("utf-8"), 9, mtime=0))


def set_rights(root: Path, when: int) -> None:
    """Files are read by all and written by root alone; what is a program can be run; one moment for all."""
    for path in (root, *root.rglob("*")):
        if path.is_symlink():
            continue
        runs = path.is_dir() or path == root / LIBRARY / "pingtown"
        path.chmod(0o755 if runs else 0o644)
        os.utime(path, (when, when))


def check_sums(root: Path) -> str:
    """What `dpkg --verify` compares every file with."""
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    sums = ((hashlib.md5(path.read_bytes()).hexdigest(), path.relative_to(root)) for path in files)
    return "".join(f"{found}  {place}\n" for found, place in sums)


def deb(built: Built, version: str = "", folder: Path = BUILD, effort: str = "-z6") -> Path:
    """The package. Another version than the program's own, packed in haste, serves to try an upgrade."""
    if not shutil.which("dpkg-deb"):
        raise Trouble("A .deb is made by dpkg-deb, which this system has not.")
    version = version or f"{built.version}-1"
    architecture = run(["dpkg", "--print-architecture"]).strip()
    root = BUILD / "deb"
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    lay_out(built, root, version)
    sums = check_sums(root)
    about = control(version, architecture, weight(root) // 1024, libc_floor(root))
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN" / "control").write_text(about, encoding="utf-8")
    (root / "DEBIAN" / "md5sums").write_text(sums, encoding="utf-8")
    when = int(moment())
    set_rights(root, when)
    target = folder / f"pingtown_{version}_{architecture}.deb"
    surroundings = {**os.environ, "SOURCE_DATE_EPOCH": str(when)}
    # xz: dpkg of Debian 11 and of older school images reads nothing newer
    run(["dpkg-deb", "-Zxz", effort, "--root-owner-group", "--build", root, target], surroundings)
    return target


def main() -> int:
    """Make it, and say how large it is."""
    argparse.ArgumentParser(description="Makes a .deb out of what build.py has built.").parse_args()
    made = deb(built_before())
    tell(f"{made} {made.stat().st_size / 1e6:.1f} MB")
    tell(run(["dpkg-deb", "--info", made]))
    return 0


if __name__ == "__main__":
    if sys.platform != "linux":
        sys.exit("A .deb is made on Linux.")
    started(main)
