"""Installs the .deb in a small Debian of its own, plays there as a pupil, upgrades, removes and purges it.

sudo python3 packaging/try_deb.py      needs root, debootstrap, a package archive, Xvfb and xdotool
"""

from __future__ import annotations

import argparse
import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import screen as screens
from deb import deb
from made import Built, built_before
from program import TITLE, likeness, own_voice
from telling import BUILD, Report, Trouble, ended, run, started

SUITE = "bookworm"
RECIPES = Path("/usr/share/debootstrap/scripts")
"""How debootstrap makes each suite that it knows."""

CHILD = 2005
"""The number of an ordinary user."""
OLDER = "0.0.9-1"
"""Before any version that was given to anybody."""
LEFT_BEHIND = (
    "var/lib/dpkg/",
    "var/lib/apt/",
    "var/log/",
    "var/cache/",
    "etc/pingtown",
    "home/ela",
    "run/",
    "tmp/",
)
"""Where dpkg keeps its own books, and what is the technician's and the pupil's."""


def missing() -> str:
    """Why none of this can be tried here; nothing if it can."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return "it needs root on a Debian or Ubuntu"
    lacks = [tool for tool in ("debootstrap", "dpkg-deb", "mount", "chroot") if not shutil.which(tool)]
    return f"not installed: {' '.join(lacks)}" if lacks else screens.missing()


class Small:
    """A small Debian in a folder."""

    def __init__(self, root: Path) -> None:
        """It is there already."""
        self.root = root

    def typed(self, *words: str, user: int = 0, codes: tuple[int, ...] = (0,)) -> str:
        """Run something inside, as root or as the child."""
        home = "/home/ela" if user else "/root"
        surroundings = {"HOME": home, "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8"}
        surroundings["DEBIAN_FRONTEND"] = "noninteractive"
        return run([*self.door(user), *words], surroundings, codes=codes, limit=900)

    def door(self, user: int) -> list[str]:
        """What stands in front of a command that is run inside."""
        return ["chroot", f"--userspec={user}:{user}", str(self.root)]

    def files(self) -> set[str]:
        """Every file there is, without those that change by themselves."""
        found = set()
        for where, folders, names in os.walk(self.root):
            place = Path(where).relative_to(self.root).as_posix()
            folders[:] = [one for one in folders if not (place == "." and one in ("proc", "dev", "sys"))]
            found |= {f"{place}/{name}".removeprefix("./") for name in (*names, *folders)}
        return {name for name in found if not f"{name}/".startswith(LEFT_BEHIND)}


@contextlib.contextmanager
def small_debian(suite: str, mirror: str, like: str) -> Iterator[Small]:
    """One that has just been made, with this computer's way to the network, until the end of the block."""
    root = BUILD / "debian"
    shutil.rmtree(root, ignore_errors=True)
    source = [mirror, *([RECIPES / like] if like else [])] if mirror else []
    run(["debootstrap", "--variant=minbase", suite, root, *source], limit=1800)
    for name in ("etc/resolv.conf", "etc/ssl/certs/ca-certificates.crt"):
        if Path("/", name).is_file():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(Path("/", name), root / name)
    mounted = []
    try:
        for kind, place in (("proc", root / "proc"), ("sysfs", root / "sys")):
            run(["mount", "-t", kind, kind, place])
            mounted.append(place)
        made = Small(root)
        made.typed("useradd", "--create-home", "--uid", str(CHILD), "--user-group", "ela")
        yield made
    finally:
        for place in reversed(mounted):
            subprocess.run(["umount", place], check=False)
        if not any(os.path.ismount(place) for place in mounted):
            shutil.rmtree(root, ignore_errors=True)


def try_install(small: Small, package: Path, report: Report) -> None:
    """What it depends on is enough, and what it says of itself is so."""
    shutil.copyfile(package, small.root / "tmp" / package.name)
    with report.trying("apt installs it, with what it depends on and nothing more") as seen:
        small.typed("apt-get", "-qq", "update")
        small.typed("apt-get", "-qq", "install", "-y", "--no-install-recommends", f"/tmp/{package.name}")
        seen.append(small.typed("dpkg-query", "-W", "-f", "${Package} ${Version} ${Status}", "pingtown"))
        if wrong := small.typed("dpkg", "--verify", "pingtown", codes=(0, 1)).strip():
            raise Trouble(f"dpkg --verify says: {wrong}")
        if small.typed("sh", "-c", "command -v python3 || true").strip():
            raise Trouble("There is a Python, so nothing would be shown by its starting.")
        seen.append("no Python there")
    with report.trying("an ordinary user types pingtown") as seen:
        seen.append(small.typed("pingtown", "--version", user=CHILD).strip())
        seen.append(small.typed("pingtown", "check", user=CHILD).strip().splitlines()[-1])


def try_game(small: Small, built: Built, report: Report) -> None:
    """The window, as the child."""
    scratch = BUILD / "scratch"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir()
    wide, high = screens.SIZE
    shots = ["pingtown", "shots", "/tmp/shots", "--scene", "title", "--size", f"{wide}x{high}"]
    with report.trying("the window, as an ordinary user") as seen:
        small.typed(*shots, user=CHILD)
        (scratch / "shots").mkdir()
        shutil.copyfile(small.root / "tmp/shots/title.png", scratch / "shots" / "title.png")
        around = {"HOME": "/home/ela", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}
        command = [*small.door(CHILD), "pingtown"]
        with screens.screen() as screen, screens.shown(screen, command, around) as (program, _):
            screens.until("The title", 20, lambda: likeness(built, screen, scratch) > TITLE, 0.2)
            seen.append(f"{likeness(built, screen, scratch):.1f} % of it is the title's picture")
            seen.append(own_voice(program.pid))
            code = screens.closed(program)
        seen.append(f"asked to end, it ended with {code}")
        if code not in (0, -15):
            raise Trouble(f"It ended with {code}.")
        own = [path for path in (small.root / "home/ela").rglob("*") if path.is_file()]
        seen.append(f"{len(own)} files of the child's own")


def try_upgrade(small: Small, package: Path, older: Path, report: Report) -> None:
    """From an older version to this one, and away again: nobody loses anything, nothing of ours is left."""
    for one in (package, older):
        shutil.copyfile(one, small.root / "tmp" / one.name)
    small.typed("dpkg", "--purge", "pingtown")
    small.typed("pingtown", codes=(127,))
    before = small.files()
    settings = small.root / "etc/pingtown/pingtown.toml"
    home = small.root / "home/ela"
    with report.trying(f"an upgrade from {OLDER}") as seen:
        small.typed("dpkg", "--install", f"/tmp/{older.name}")
        settings.parent.mkdir()
        settings.write_text('language = "cy"\n', encoding="utf-8")
        data = "/home/ela/.local/share/pingtown"
        said = small.typed(
            "pingtown", "setup", "--class", "3-owls", "--years", "3", "--sign", "owl", user=CHILD
        )
        said += small.typed("pingtown", "bot", "--data", data, "--class", "3-owls", user=CHILD)
        kept = {path: path.read_bytes() for path in home.rglob("*") if path.is_file()}
        small.typed("dpkg", "--install", f"/tmp/{package.name}")
        version = small.typed("dpkg-query", "-W", "-f", "${Version}", "pingtown")
        lost = [path.name for path, held in kept.items() if not path.is_file() or path.read_bytes() != held]
        if lost or version == OLDER or settings.read_text(encoding="utf-8") != 'language = "cy"\n':
            raise Trouble(f"After the upgrade to {version}: lost or changed {', '.join(lost) or 'nothing'}.")
        seen.append(
            f"now {version}; {len(kept)} files of the pupil's and the technician's settings are untouched"
        )
        listed = small.typed("pingtown", "results", "collect", "--data", data, user=CHILD)
        seen.append(listed.strip().splitlines()[0])
    for how in ("remove", "purge"):
        with report.trying(how) as seen:
            small.typed("dpkg", f"--{how}", "pingtown")
            left = sorted(small.files() - before)
            if left or not settings.is_file() or not any(home.rglob("*.jsonl")):
                raise Trouble(f"Left behind: {', '.join(left[:8])}; or the pupil's files are gone.")
            seen.append("nothing of it is left; the pupil's files and the technician's settings are")


def try_lint(package: Path, report: Report) -> None:
    """What Debian's own checker says, where it is installed."""
    if not shutil.which("lintian"):
        report.skip("lintian", "not installed")
        return
    with report.trying("lintian") as seen:
        said = run(["lintian", "--fail-on", "none", "--tag-display-limit", "3", package], limit=900)
        tags = {line.split()[2] for line in said.splitlines() if line[:2] in ("E:", "W:")}
        seen.append(", ".join(sorted(tags)) or "nothing to say")


def try_deb(built: Built, report: Report, suite: str = SUITE, mirror: str = "", like: str = "") -> None:
    """All of the above."""
    if shutil.which("dpkg-deb") is None:
        report.skip("the .deb", "dpkg-deb is not installed")
        return
    with report.trying("the .deb") as seen:
        package = deb(built)
        seen.append(f"{package.name} {package.stat().st_size / 1e6:.1f} MB")
        needs = run(["dpkg-deb", "--field", package, "Depends"]).strip()
        seen.append(needs.partition(",")[0])
    if not report.rows[-1].well:
        return
    try_lint(package, report)
    if missing():
        report.skip("installing the .deb", missing())
        return
    older = deb(built, OLDER, BUILD / "work", "-z0")
    with (
        report.trying("all that, in a small Debian of its own") as seen,
        small_debian(suite, mirror, like) as small,
    ):
        try_install(small, package, report)
        if report.rows[-1].well:
            try_game(small, built, report)
            try_upgrade(small, package, older, report)
        seen.append(f"{suite}, which is gone again")


def main() -> int:
    """Try the .deb of what was built before."""
    parser = argparse.ArgumentParser(
        description="Installs the .deb in a small Debian, and takes it away again."
    )
    parser.add_argument(
        "--suite", default=SUITE, metavar="NAME", help=f"which Debian; {SUITE} if nothing is said"
    )
    parser.add_argument("--mirror", default="", metavar="URL", help="its package archive, e.g. Ubuntu's")
    parser.add_argument(
        "--like",
        default="",
        metavar="NAME",
        help="with a mirror: a suite that debootstrap knows, made the same way",
    )
    options = parser.parse_args()
    if options.like and not options.mirror:
        parser.error("--like needs --mirror")
    report = Report()
    try_deb(built_before(), report, options.suite, options.mirror, options.like)
    return ended(report)


if __name__ == "__main__":
    started(main)
