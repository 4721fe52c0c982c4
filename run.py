"""Starts Pingtown, or tests it, on a computer that has Python and nothing else.

    python3 run.py                 sets up on first use, then starts the game
    python3 run.py check …         anything else is passed on to the game's own command line
    python3 run.py test …          sets up the test tools too, then runs every check there is

Everything that is installed goes into the folder ``.venv`` beside this file. A stamp in there
remembers what it was made from, so that the next start costs one look at one file. If a folder
``wheels`` with ready-made packages lies beside this file, no network is needed.

Only the standard library is used. Pythons which are too old must still be able to read this
file far enough to say so: nothing here may be newer than the grammar of Python 3.6.
"""

import contextlib
import hashlib
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

OLDEST = (3, 11)
WELL, COULD_NOT_RUN, INTERRUPTED = 0, 2, 130


def too_old(version: "tuple[int, int]") -> str:
    """What to say to a Python which cannot run the game; nothing at all if it can."""
    if version >= OLDEST:
        return ""
    return (
        "Pingtown needs Python {}.{} or newer, and this is Python {}.{}. "
        "Install a newer Python from python.org and start Pingtown with that one."
    ).format(*(OLDEST + version))


if too_old(sys.version_info[:2]):
    print(too_old(sys.version_info[:2]), file=sys.stderr)
    sys.exit(COULD_NOT_RUN)


class Trouble(Exception):
    """Something a person has to put right; the text says what and how."""


def tell(line: str) -> None:
    """One calm line for the person waiting. What the game itself prints stays free of it."""
    print(line, file=sys.stderr, flush=True)


# --- what is there already ------------------------------------------------------------------


def environment_python(venv: Path, system: str = os.name) -> Path:
    """The Python inside an environment."""
    return venv / "Scripts" / "python.exe" if system == "nt" else venv / "bin" / "python"


def fingerprint(home: Path) -> "dict[str, str]":
    """What an environment depends on: if any of it changes, the environment no longer fits."""
    machine = os.uname().machine if hasattr(os, "uname") else os.environ.get("PROCESSOR_ARCHITECTURE", "")
    return {
        "needs": hashlib.sha256((home / "pyproject.toml").read_bytes()).hexdigest(),
        "python": "{}.{}".format(*sys.version_info[:2]),
        "machine": f"{sys.platform} {machine} {sys.maxsize.bit_length() + 1}",
        "place": str(home),
    }


def read_stamp(venv: Path) -> "dict[str, object] | None":
    """What the environment was made from; None if there is no stamp, empty if it is unreadable."""
    try:
        stamp = json.loads((venv / "stamp.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def there(path: Path) -> bool:
    """What this account may not even look at is not there for it."""
    try:
        return path.exists()
    except OSError:
        return False


def intact(venv: Path) -> bool:
    """Is its Python still there? An upgrade or a removal underneath leaves a door to nowhere, and so does
    a Python in somebody else's own folder.
    """
    try:
        settings = (venv / "pyvenv.cfg").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    homes = [line.partition("=")[2].strip() for line in settings.splitlines() if line.startswith("home")]
    return there(environment_python(venv)) and all(there(Path(home)) for home in homes)


def private_python(venv: Path) -> bool:
    """Does the environment hang on a Python that this account may not look at?"""
    try:
        environment_python(venv).stat()
    except PermissionError:
        return True
    except OSError:
        return False
    return False


def fits(venv: Path, mark: "dict[str, str]", extras: "tuple[str, ...]") -> bool:
    """Can the game start at once, without setting anything up?"""
    stamp = read_stamp(venv)
    if not stamp or (venv / "unfinished").exists():
        return False
    has = stamp.get("extras")
    same = all(stamp.get(key) == value for key, value in mark.items())
    return same and isinstance(has, list) and set(extras) <= set(has) and intact(venv)


def reusable(venv: Path, mark: "dict[str, str]") -> bool:
    """Can new parts go into what is there, or must it be made afresh?

    Half-made, moved, unreadable, or made by another Python: afresh. An environment without
    our stamp is somebody's own and is used if it works.
    """
    stamp = read_stamp(venv)
    if (venv / "unfinished").exists() or not intact(venv):
        return False
    if stamp is not None and any(stamp.get(key) != mark[key] for key in ("python", "machine", "place")):
        return False
    question = f"import sys, pip; sys.exit(sys.version_info[:2] != {tuple(sys.version_info[:2])})"
    return step(venv, [str(environment_python(venv)), "-I", "-c", question]) == WELL


# --- making it ------------------------------------------------------------------------------


def step(venv: Path, command: "list[str]") -> int:
    """Run one command of the set-up; what it says goes into the log and not to the person."""
    import subprocess

    surroundings = dict(os.environ, PIP_USER="0", PIP_NO_INPUT="1", PIP_DISABLE_PIP_VERSION_CHECK="1")
    surroundings.pop("PYTHONHOME", None)
    with (venv / "install.log").open("ab") as log:
        log.write("\n> {}\n".format(" ".join(command)).encode("utf-8", "replace"))
        log.flush()
        try:
            done = subprocess.run(
                command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                env=surroundings,
                close_fds=False,  # see my_turn
                check=False,
            )
        except OSError as error:
            log.write(f"{error}\n".encode("utf-8", "replace"))
            return COULD_NOT_RUN
    return done.returncode


def missing_tools() -> str:
    """What to say where Python came without its tools for making environments (Debian, Ubuntu)."""
    from importlib.util import find_spec

    if find_spec("venv") and find_spec("ensurepip"):
        return ""
    return (
        "Pingtown needs one more part of Python, called venv, which this computer does not have yet. "
        "Type:  sudo apt install -y python3-venv   and then start Pingtown again."
    )


def requirements(home: Path, extras: "tuple[str, ...]") -> "list[str]":
    """What has to be installed, as pyproject.toml says.

    Only these are installed. The game itself is used from where it lies, so nothing has to be
    built, and a change in its files is there at the next start.
    """
    import tomllib

    project = tomllib.loads((home / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needs = list(project["dependencies"])
    for extra in extras:
        needs += project["optional-dependencies"][extra]
    return needs


def sources(home: Path) -> "list[list[str]]":
    """Where to look for packages, in the order of trying: the folder beside us, then the network."""
    wheels = home / "wheels"
    if not any(wheels.glob("*.whl")):
        return [[]]
    return [["--no-index", "--find-links", str(wheels)], ["--find-links", str(wheels)]]


def clear(venv: Path) -> None:
    """Empty a broken environment, but for the lock we are holding and the mark that it is broken."""
    import shutil

    for thing in venv.iterdir():
        if thing.is_dir() and not thing.is_symlink():
            shutil.rmtree(str(thing))
        elif thing.name not in ("lock", "unfinished"):
            thing.unlink()


def make(venv: Path) -> None:
    """Make an empty environment in place of whatever was there."""
    inside = Path(sys.prefix).resolve() == venv.resolve()
    if inside and os.name == "nt":
        raise Trouble(
            "The folder .venv has to be made afresh, and that cannot be done from inside it. "
            "Start Pingtown with:  py run.py"
        )
    base = getattr(sys, "_base_executable", sys.executable) if inside else sys.executable
    (venv / "unfinished").touch()
    clear(venv)
    tell("  making a place for its parts")
    if step(venv, [base, "-I", "-m", "venv", str(venv)]) != WELL:
        raise Trouble(
            "Python could not make the folder .venv. If that folder is there, delete it and try again. "
            f"What happened, word for word, is in {venv / 'install.log'}"
        )


def point_home(home: Path, venv: Path) -> None:
    """Tell the environment where the game lies; also one that somebody made by hand.

    In letters that every Python reads alike: an accent in a user's name must not depend on how the
    machine writes its files.
    """
    path = str(home) if str(home).isascii() else f"import sys; sys.path.append({str(home)!a})"
    site = next(iter(venv.glob("lib/python*/site-packages")), venv / "Lib" / "site-packages")
    (site / "pingtown.pth").write_text(path + "\n", encoding="ascii")


def likely_cause(log: bytes, tried_wheels: bool = False) -> str:
    """A guess, from pip's own words, at what a person can do about it."""
    if b"CERTIFICATE_VERIFY_FAILED" in log:
        return (
            "This network looks into what is fetched from the internet, as many schools' networks do, and "
            "Python does not trust it yet: ask whoever looks after the network, or set Pingtown up elsewhere."
        )
    if b"No space left" in log:
        return "The disk is full."
    if tried_wheels:
        version = f"{sys.version_info[0]}.{sys.version_info[1]}"
        return (
            "Is this computer connected to the internet? If it never is: the folder wheels was made for "
            f"another Python or system than this one ({version}, {sys.platform}); make it on one like it."
        )
    return "Is this computer connected to the internet?"


def install(home: Path, venv: Path, extras: "tuple[str, ...]") -> None:
    """Install what the game needs, from the folder beside us or from the network."""
    log = venv / "install.log"
    pip = [str(environment_python(venv)), "-I", "-m", "pip", "install", "--prefer-binary", "--retries", "2"]
    for source in sources(home):
        offline = "--no-index" in source
        tell("  installing its parts" + (" from the folder wheels" if offline else ""))
        (venv / "unfinished").touch()
        if step(venv, pip + source + requirements(home, extras)) == WELL:
            point_home(home, venv)
            (venv / "unfinished").unlink()
            return
        if b"Installing collected packages" not in log.read_bytes():
            (venv / "unfinished").unlink()  # it failed before it changed anything
        if offline:
            tell("  the folder wheels does not hold all that is needed here; trying the network")
    raise Trouble(
        f"Pingtown's parts could not be installed. {likely_cause(log.read_bytes(), len(sources(home)) > 1)} "
        f"What happened, word for word, is in {log}"
    )


def write_stamp(venv: Path, mark: "dict[str, str]", extras: "tuple[str, ...]") -> None:
    """Remember what the environment was made from; beside first, so that a stamp is whole or absent."""
    beside = venv / "stamp.new"
    beside.write_text(json.dumps(dict(mark, extras=list(extras)), indent=1), encoding="utf-8")
    beside.replace(venv / "stamp.json")


# --- one at a time --------------------------------------------------------------------------


def try_lock(handle: int) -> bool:
    """Take the lock if it is free. A disk which knows no locks does not keep anybody out."""
    import errno

    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in (errno.EACCES, errno.EAGAIN, errno.EDEADLK)
    return True


@contextlib.contextmanager
def my_turn(lock: Path) -> "Iterator[None]":
    """Only one set-up at a time; a second one waits for the first.

    The lock dies with its holder, and the commands of the set-up hold it too: if somebody
    ends this script in the middle, the next one waits until pip has let go of the folder.
    """
    import time

    with lock.open("ab") as file:
        os.set_inheritable(file.fileno(), True)
        said = False
        while not try_lock(file.fileno()):
            if not said:
                tell("Pingtown is being set up by another start just now; waiting for that to finish.")
            said = True
            time.sleep(0.2)
        yield


def ready(home: Path, extras: "tuple[str, ...]" = ()) -> Path:
    """The Python to start the game with; sets everything up first if that has not been done."""
    venv = home / ".venv"
    if not (home / "pyproject.toml").is_file():
        raise Trouble(f"run.py has to stay in Pingtown's own folder; {home} is not it.")
    mark = fingerprint(home)
    if fits(venv, mark, extras):
        return environment_python(venv)
    if missing_tools() and not intact(venv):
        raise Trouble(missing_tools())
    try:
        venv.mkdir(exist_ok=True)
        with my_turn(venv / "lock"):
            if not fits(venv, mark, extras):
                set_up(home, venv, mark, extras)
    except OSError as error:
        if os.path.lexists(venv) and not venv.is_dir():
            raise Trouble(
                f"In the way lies {venv}, which should be a folder. Delete it, then start again."
            ) from error
        if private_python(venv):
            raise Trouble(
                f"Pingtown was set up in {home} by another account, with a Python that only that account "
                "may use. Copy the folder without its .venv to a place of your own, such as your home "
                "folder, and start it from there; or ask for it to be set up with a Python for everybody."
            ) from error
        raise Trouble(
            f"Pingtown cannot write in its own folder, {home} ({error.strerror or error}). "
            "Copy the folder to a place of your own, such as your home folder, and start it from there."
        ) from error
    return environment_python(venv)


def set_up(home: Path, venv: Path, mark: "dict[str, str]", extras: "tuple[str, ...]") -> None:
    """Bring the environment up to what pyproject.toml asks for."""
    what = "Pingtown and its test tools" if extras else "Pingtown"
    tell(f"Setting up {what}; this may take a minute or two.")
    (venv / "install.log").write_bytes(b"")
    if not reusable(venv, mark):
        make(venv)
    install(home, venv, extras)
    write_stamp(venv, mark, extras)
    tell("  ready")


# --- starting and testing -------------------------------------------------------------------


def game_command(python: Path, arguments: "list[str]") -> "list[str]":
    """The game's own command line. -P: a folder called game where the person stands is not ours."""
    return [str(python), "-P", "-m", "game", *arguments]


def start(command: "list[str]") -> int:
    """Become the game where the system can do that; otherwise wait for it."""
    sys.stdout.flush()
    if os.name != "nt":
        try:
            os.execv(command[0], command)
        except OSError as error:
            raise Trouble(f"{command[0]} does not start. Delete the folder .venv and try again.") from error
    import subprocess

    with subprocess.Popen(command) as game:
        while True:
            try:
                return game.wait()
            except KeyboardInterrupt:
                continue  # Ctrl+C reaches the game as well; it says goodbye in its own way


def cores() -> int:
    """How many tests can run side by side."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def side_by_side(arguments: "list[str]") -> "list[str]":
    """Tests run on every core, unless the person has said otherwise or wants to step through one."""
    for argument in arguments:
        if argument in ("-s", "--pdb", "--trace") or argument.startswith(("-n", "--numprocesses")):
            return []
        if "no:xdist" in argument:
            return []
    return ["-n", str(cores()), "--dist", "loadgroup"]  # what shares something dear stays on one core


def test_parts(python: Path, arguments: "list[str]") -> "list[tuple[str, list[str]]]":
    """Everything that has to hold before a change is accepted, in order."""
    tool = [str(python), "-P", "-m"]
    return [
        ("lint", [*tool, "ruff", "check", "--output-format=concise", "."]),
        ("layout", [*tool, "ruff", "format", "--check", "--output-format=concise", "."]),
        ("types", [*tool, "mypy"]),
        ("tests", [*tool, "pytest", *side_by_side(arguments), *arguments]),
        ("lessons and art", game_command(python, ["check"])),
    ]


def run_tests(home: Path, parts: "list[tuple[str, list[str]]]") -> int:
    """Run every part, whatever the others say, and end as the first failure ended."""
    import subprocess
    import time

    results = []
    for name, command in parts:
        print(f"\n--- {name}", flush=True)
        began = time.monotonic()
        code = subprocess.call(command, cwd=str(home))
        results.append((name, code, time.monotonic() - began))
    print("\n" + summary(results), flush=True)
    return next((code for _, code, _ in results if code), WELL)


def summary(results: "list[tuple[str, int, float]]") -> str:
    """The table under it all."""
    width = max(len(name) for name, _, _ in results)
    return "\n".join(
        "{}  {}  {:6.1f} s".format(name.ljust(width), "well  " if code == WELL else "FAILED", seconds)
        for name, code, seconds in results
    )


def main(arguments: "list[str]") -> int:
    """Set up if needed, then start the game or run the tests."""
    here = Path(__file__)
    # A mapped network drive must stay the drive it is called by, so Windows paths are not resolved.
    home = (here.absolute() if os.name == "nt" else here.resolve()).parent
    testing = arguments[:1] == ["test"]
    try:
        python = ready(home, ("test",) if testing else ())
        if testing:
            return run_tests(home, test_parts(python, arguments[1:]))
        return start(game_command(python, arguments))
    except Trouble as trouble:
        tell(str(trouble))
        return COULD_NOT_RUN
    except KeyboardInterrupt:
        tell("Stopped. Start Pingtown again whenever you like.")
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
