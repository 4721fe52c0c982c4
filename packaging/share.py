"""Tries the layout of a network share: one read-only folder, several pupils at once, one school folder.

python3 packaging/share.py            as root also with a mount that refuses every write, and with other users

SHARE/program     what `build.py` made: nobody may write there
SHARE/config      pingtown/pingtown.toml, which names the school folder; computers find it by XDG_CONFIG_DIRS
SHARE/school      the school folder: pupils' accounts write in results/incoming only
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import screen as screens
from made import Built, built_before
from program import TITLE, likeness, nobody
from telling import Report, Trouble, ended, run, started

PUPILS = (20001, 20002, 20003)
SITTINGS = 64
"""So many does `bot` play when each story is played once; at least so many must arrive from each pupil."""


@dataclass(frozen=True)
class Share:
    """The folders of the layout."""

    root: Path

    @property
    def program(self) -> Path:
        """What is started from it."""
        return self.root / "program" / "pingtown"

    @property
    def school(self) -> Path:
        """Where results arrive."""
        return self.root / "school"

    def computer(self, pupil: int) -> dict[str, str]:
        """What is set on a pupil's computer."""
        home = self.root / "homes" / str(pupil)
        return {**nobody(home), "XDG_CONFIG_DIRS": str(self.root / "config")}


def is_root() -> bool:
    """May we mount, and be other users?"""
    return sys.platform == "linux" and os.geteuid() == 0


def lay_out(built: Built, root: Path) -> Share:
    """The folders as a technician would make them."""
    share = Share(root)
    shutil.copytree(built.folder, root / "program", symlinks=True)
    staff = nobody(root / "staff")
    run([share.program, "setup", "--school", share.school], staff)
    run([share.program, "setup", "--class", "3-owls", "--years", "3", "--sign", "owl"], staff)
    config = root / "config" / "pingtown" / "pingtown.toml"
    config.parent.mkdir(parents=True)
    config.write_text(f"school = '{share.school}'\nclass = '3-owls'\n", encoding="utf-8")
    for path in (root / "program", *(root / "program").rglob("*")):
        if not path.is_symlink():
            path.chmod(path.stat().st_mode & ~0o222)
    if is_root():
        root.chmod(0o755)
        (share.school / "results" / "incoming").chmod(0o1777)  # put in, and take away nobody else's
        for pupil in PUPILS:
            home = root / "homes" / str(pupil)
            home.mkdir(parents=True)
            os.chown(home, pupil, pupil)
    return share


@contextlib.contextmanager
def refusing(folder: Path, report: Report) -> Iterator[None]:
    """A folder whose disk takes no write, from root neither; without root its rights must do."""
    if not is_root():
        report.skip("a mount that refuses every write, and other users", "not root")
        yield
        return
    run(["mount", "--bind", folder, folder])
    try:
        run(["mount", "-o", "remount,bind,ro", folder])
        yield
    finally:
        run(["umount", folder])


def played(share: Share, pupil: int) -> str:
    """What a bot says that played on a pupil's computer: on its own data, delivered to the school folder."""
    around = share.computer(pupil)
    data = Path(around["HOME"]) / ".local/share/pingtown"
    words = [share.program, "bot", "--data", data, "--class", "3-owls", "--seed", str(pupil)]
    return run(words, around, user=pupil if is_root() else None).strip()


def try_bots(share: Share, report: Report) -> None:
    """All pupils at once; each has what is its own, and the school has what each did."""
    with report.trying("three pupils at once, from the read-only folder") as seen:
        with ThreadPoolExecutor(len(PUPILS)) as together:
            said = list(together.map(lambda pupil: played(share, pupil), PUPILS))
        seen.append(said[0])
        if waits := [one for one in said if "wait" in one]:
            raise Trouble(waits[0])
        arrived = list((share.school / "results" / "incoming").rglob("*.jsonl"))
        if len(arrived) < SITTINGS * len(PUPILS):
            raise Trouble(f"Only {len(arrived)} journals are in the school folder. {' '.join(said)}")
        seen.append(f"{len(arrived)} journals are in the school folder")
        if is_root():
            owners = {path.stat().st_uid for path in arrived}
            seen.append(f"of {len(owners)} accounts")
    with report.trying("the computing lead collects them") as seen:
        staff = nobody(share.root / "staff")
        seen.append(run([share.program, "results", "collect"], staff).strip().splitlines()[0])
        seen.append(run([share.program, "results", "list"], staff).strip().splitlines()[-1])


def try_windows(built: Built, share: Share, report: Report) -> None:
    """Each pupil's own window, all at once, each on a screen of its own."""
    if screens.missing():
        report.skip("windows from the share", screens.missing())
        return
    with report.trying("three windows at once, from the read-only folder") as seen:
        with ThreadPoolExecutor(len(PUPILS)) as together:
            told = list(together.map(lambda pupil: watched(built, share, pupil), PUPILS))
        seen += told


def watched(built: Built, share: Share, pupil: int) -> str:
    """One pupil's window: it shows the title and ends when asked."""
    scratch = share.root / "scratch" / str(pupil)
    scratch.mkdir(parents=True)
    wide, high = screens.SIZE
    shots = ["shots", scratch / "shots", "--scene", "title", "--size", f"{wide}x{high}"]
    run([share.program, *shots], nobody(scratch / "home"))
    user = pupil if is_root() else None
    with (
        screens.screen() as screen,
        screens.shown(screen, [share.program], share.computer(pupil), user) as (program, seconds),
    ):
        screens.until("The title", 30, lambda: likeness(built, screen, scratch) > TITLE, 0.5)
        code = screens.closed(program)
    if code not in (0, -15):
        raise Trouble(f"Asked to end, it ended with {code}.")
    return f"{1000 * seconds:.0f} ms"


def newer(folder: Path, mark: Path) -> list[str]:
    """Everything in a folder that was changed after a moment."""
    since = mark.stat().st_mtime_ns
    every = (folder, *folder.rglob("*"))
    return [str(path.relative_to(folder)) for path in every if path.lstat().st_mtime_ns > since]


def try_writes(share: Share, report: Report) -> None:
    """It does not even try to write beside itself: every file that it opens is looked at."""
    if not shutil.which("strace"):
        report.skip("whether it even tries to write beside itself", "strace is not installed")
        return
    log = share.root / "strace.txt"
    around: Mapping[str, str] = share.computer(PUPILS[0])
    calls = "trace=openat,creat,mkdir,mkdirat,unlink,unlinkat,rename,renameat,renameat2,symlink,truncate"
    with report.trying("does it even try to write beside itself") as seen:
        words = ["strace", "-f", "-qq", "-e", calls, "-o", log, share.program, "shots"]
        run([*words, share.root / "strace-shots", "--scene", "title"], {**around, "PATH": os.environ["PATH"]})
        lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
        inside = [line for line in lines if str(share.root / "program") in line]
        writes = [line for line in inside if "openat" not in line or "O_WRONLY" in line or "O_RDWR" in line]
        if not inside or writes:
            raise Trouble(f"It tried: {' '.join(writes[:3]) or 'and strace saw nothing at all'}")
        seen.append(f"{len(inside)} files opened there, all to be read")


def try_share(built: Built, report: Report) -> None:
    """All of the above."""
    if sys.platform == "win32":
        report.skip("the network share", "its rights are set in another way there")
        return
    with tempfile.TemporaryDirectory(prefix="pingtown-share-") as folder:
        share = lay_out(built, Path(folder))
        program = share.root / "program"
        mark = share.root / "mark"
        mark.touch()
        time.sleep(0.02)  # the clock of a disk may be coarse
        with refusing(program, report):
            try_bots(share, report)
            try_windows(built, share, report)
            try_writes(share, report)
        with report.trying("the program's folder, and everybody's own") as seen:
            if changed := newer(program, mark):
                raise Trouble(f"Changed: {', '.join(changed[:8])}")
            seen.append(f"find -newer: nothing of {sum(1 for _ in program.rglob('*'))} files and folders")
            if crashes := [*share.root.rglob("crash.txt")]:
                raise Trouble(crashes[0].read_text(encoding="utf-8")[-800:])
            for pupil in PUPILS:
                if not any((share.root / "homes" / str(pupil)).rglob("*")):
                    raise Trouble(f"Pupil {pupil} has nothing of its own.")
            seen.append("each pupil has a folder of its own")
        subprocess.run(["chmod", "-R", "u+w", str(share.root)], check=True)


def main() -> int:
    """Try the share with what was built before."""
    report = Report()
    try_share(built_before(), report)
    return ended(report)


if __name__ == "__main__":
    started(main)
