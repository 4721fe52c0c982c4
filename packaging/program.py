"""Tries a program that was built as its users would: an empty home, an empty PATH, and no Python there.

python3 packaging/program.py      tries what `build.py` has built
"""

from __future__ import annotations

import contextlib
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import screen as screens
from made import Built, built_before
from telling import Report, Trouble, ended, run, started

TITLE = 85.0
"""So many pixels of a hundred must be those of the title's picture; the rest moves."""

VOICE = "_internal/espeakng_loader/libespeak-ng"
"""The voice that is carried, and not one of the system's."""

Listing = Mapping[str, tuple[int, int]]


def nobody(home: Path) -> dict[str, str]:
    """The surroundings of somebody who has just got this computer: nothing is set, no program is found."""
    home.mkdir(parents=True, exist_ok=True)
    told = {"HOME": str(home), "PATH": "", "LANG": "C.UTF-8"}
    if os.name == "nt":
        kept = ("SYSTEMROOT", "SYSTEMDRIVE", "TEMP", "TMP")
        told |= {name: os.environ[name] for name in kept if name in os.environ}
        told |= {
            "USERPROFILE": str(home),
            "APPDATA": str(home / "Roaming"),
            "LOCALAPPDATA": str(home / "Local"),
        }
    return told


def listing(folder: Path) -> Listing:
    """Every file and folder, how large it is and when it was last changed."""
    every = ((path, path.lstat()) for path in (folder, *folder.rglob("*")))
    return {str(path.relative_to(folder)): (at.st_size, at.st_mtime_ns) for path, at in every}


@contextlib.contextmanager
def untouched(folder: Path, report: Report, what: str) -> Iterator[None]:
    """Nothing in a folder may change during the block."""
    before = listing(folder)
    yield
    with report.trying(what) as seen:
        after = listing(folder)
        changed = sorted(name for name in {*before, *after} if before.get(name) != after.get(name))
        if changed:
            raise Trouble(f"Changed in {folder}: {', '.join(changed[:8])}")
        seen.append(f"{len(after)} files and folders are as they were")


def try_verbs(built: Built, home: Path, report: Report) -> None:
    """Every verb that a school types, one after the other, on one computer's data."""
    data, out = home / "data", home / "out"
    surroundings = nobody(home)
    out.mkdir()

    def typed(*words: str) -> str:
        return run([built.program, *words], surroundings, home)

    with report.trying("--version, setup --managed, schema") as seen:
        seen.append(typed("--version").strip())
        if "school" not in typed("setup", "--managed") or '"$schema"' not in typed("schema"):
            raise Trouble("The example of managed settings or the schema is not what it should be.")
    with report.trying("check") as seen:
        seen.append(typed("check").strip().splitlines()[-1])
    with report.trying("words check") as seen:
        seen.append(typed("words", "check").strip().splitlines()[-1])
    with report.trying("setup, bot, results collect, list, report") as seen:
        typed("setup", "--data", str(data), "--class", "3-owls", "--years", "3", "--sign", "owl")
        seen.append(typed("bot", "--data", str(data), "--class", "3-owls").strip())
        seen.append(typed("results", "collect", "--data", str(data)).strip().splitlines()[0])
        if "3-owls" not in typed("results", "list", "--data", str(data)):
            raise Trouble("The list names no class 3-owls.")
        if not re.search(r"^Tell +[1-9]", typed("results", "report", "--data", str(data)), re.MULTILINE):
            raise Trouble("The report says nothing about telling.")
    with report.trying("results export, all five forms") as seen:
        begins = {"csv": b"", "xlsx": b"PK", "pdf": b"%PDF", "html": b"<!", "json": b"{"}
        for form, first in begins.items():
            target = out / f"report.{form}"
            typed("results", "export", "--data", str(data), "--format", form, "-o", str(target))
            size = len(found := target.read_bytes())
            if size < 300 or not found.lstrip().startswith(first):
                raise Trouble(f"{target.name} is no {form}.")
            seen.append(f"{form} {size / 1000:.0f} kB")
    with report.trying("print, in English and in Urdu") as seen:
        story = min(built.folder.rglob("stories/*/*.yaml")).stem
        for code in ("en", "ur"):
            typed("print", story, "--lang", code, "-o", str(out / f"{code}.pdf"))
            seen.append(f"{(out / f'{code}.pdf').stat().st_size / 1000:.0f} kB")
    with report.trying("what was said at the end of all this") as seen:
        crashes = list(home.rglob("crash.txt"))
        if crashes:
            raise Trouble(crashes[0].read_text(encoding="utf-8"))
        seen.append("no crash.txt anywhere")


def try_voice(built: Built, report: Report) -> None:
    """The voice that is carried, with the dictionaries that were kept: it speaks every language it should."""
    words = """
import sys
from pathlib import Path
from game.stage.espeak import VOICES, Espeak, Place
folder = Path(sys.argv[1])
library = next(one for one in folder.rglob("*espeak-ng.*") if one.suffix in (".so", ".dll", ".dylib"))
data = next(one for one in folder.rglob("espeak-ng-data") if one.is_dir())
voice = Espeak(lambda: [Place(str(library), str(data))])
for code in VOICES:
    made = voice.make("Tell a grown-up. ਦੱਸੋ بتاؤ বলো Привет 你好 42", code)
    print(code, f"{len(made.pcm) / 2 / made.rate:.1f} s" if made else "SILENT")
print(voice.reason)
"""
    with report.trying("the voice") as seen:
        said = run([built.python, "-I", "-c", words, built.folder]).strip()
        if "SILENT" in said:
            raise Trouble(said)
        seen.append(", ".join(said.splitlines()))


def try_alive(built: Built, home: Path, report: Report, seconds: float = 10) -> None:
    """Where no screen can be looked at: it starts, and is still there after a while."""
    with report.trying("the game, without being looked at") as seen:
        program = subprocess.Popen([built.program, "--windowed"], env=nobody(home), stdin=subprocess.DEVNULL)
        try:
            code = program.wait(seconds)
        except subprocess.TimeoutExpired:
            program.terminate()
            program.wait(seconds)
            seen.append(f"still there after {seconds:.0f} s")
        else:
            raise Trouble(f"It ended at once with {code}.")


def try_window(built: Built, home: Path, report: Report) -> None:
    """The game as a child sees it, full screen: the title is shown, it answers keys, and ends when asked."""
    if screens.missing():
        report.skip("the window", screens.missing())
        if sys.platform != "linux":
            try_alive(built, home, report)
        return
    surroundings = nobody(home)
    wide, high = screens.SIZE
    size = f"{wide}x{high}"
    with report.trying("shots") as seen:
        run([built.program, "shots", home / "shots", "--scene", "title", "--size", size], surroundings)
        seen.append(f"title.png {(home / 'shots/title.png').stat().st_size / 1000:.0f} kB at {size}")
    with screens.screen() as screen, report.trying("the window") as seen:
        with screens.shown(screen, [built.program], surroundings) as (program, seconds):
            seen.append(f"first picture after {1000 * seconds:.0f} ms (first start)")
            screens.until("The title", 20, lambda: likeness(built, screen, home) > TITLE, 0.2)
            seen.append(f"{likeness(built, screen, home):.1f} % of it is the title's picture")
            before = screen.picture()
            if not screen.window(program.pid):
                raise Trouble("There is a picture, but no window of the program.")
            screen.key("Tab", "Tab", "Return")
            screens.until("Another picture after Tab Tab Return", 10, lambda: screen.picture() != before)
            seen.append("it answers the keyboard")
            seen.append(own_voice(program.pid))
            code = screens.closed(program)
        if code not in (0, -15):
            raise Trouble(f"Asked to end, it ended with {code}.")
        seen.append(f"asked to end, it ended with {code}")


def own_voice(pid: int) -> str:
    """The voice in the program's memory is the one that it carries."""
    maps = Path(f"/proc/{pid}/maps")
    screens.until("Its own voice in its memory", 20, lambda: VOICE in maps.read_text(encoding="utf-8"), 0.2)
    return "its own voice is loaded"


def likeness(built: Built, screen: screens.Screen, home: Path) -> float:
    """Of a hundred pixels of the screen, so many are those of the title's picture."""
    wide, high, pixels = screen.picture()
    raw = home / "screen.raw"
    raw.write_bytes(pixels)
    tool = Path(__file__).with_name("likeness.py")
    said = run([built.python, tool, str(wide), str(high), raw, home / "shots" / "title.png"])
    return float(said.split()[-1])


def try_starts(built: Built, home: Path, report: Report, times: int = 7) -> None:
    """How long until the first picture, beside the same version in the Python that built it."""
    if screens.missing():
        return
    surroundings = nobody(home)
    source = {**surroundings, "PATH": os.environ.get("PATH", "")}
    ways: dict[str, tuple[Sequence[object], Mapping[str, str]]]
    ways = {"built": ([built.program], surroundings), "source": ([built.python, "-P", "-m", "game"], source)}
    with screens.screen() as screen, report.trying("starts, the middle of seven") as seen:
        taken: dict[str, list[float]] = {name: [] for name in ways}
        for number in range(times + 1):
            for name, (command, around) in ways.items():
                with screens.shown(screen, command, around) as (program, seconds):
                    screens.closed(program)
                if number:  # the first one of each draws pictures that are kept
                    taken[name].append(seconds)
        seen += [f"{name} {1000 * sorted(every)[times // 2]:.0f} ms" for name, every in taken.items()]


def try_program(built: Built, report: Report) -> None:
    """All of the above."""
    with tempfile.TemporaryDirectory(prefix="pingtown-home-") as folder:
        home = Path(folder)
        with untouched(built.folder, report, "the program's folder after all this"):
            try_verbs(built, home / "verbs", report)
            try_voice(built, report)
            try_window(built, home / "window", report)
            try_starts(built, home / "starts", report)
    if sys.platform == "win32":
        report.skip("pingtown-play.exe", "nobody sits in front of it to see its window")


def main() -> int:
    """Try what was built before."""
    report = Report()
    try_program(built_before(), report)
    return ended(report)


if __name__ == "__main__":
    started(main)
