"""Bringing journals to the school folder: at the end of a sitting, when the game ends and when it starts.

A copy is written beside its place, synced, renamed and read back; only what has been read back there is
removed here. So at every moment, whatever vanishes or fills up, a sitting lies whole in at least one of the
two places, and trying again is always safe: equal copies are one sitting, a longer journal takes the place of
the beginning of itself, and two that contradict each other are both kept, the second under another name.

Nobody waits for nothing: a journal that is still being played is locked, and left alone. What was erased for
good (``erased`` says so) is deleted instead of brought.
"""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from game.results.disk import DISK, Disk, NotOrdinary, close_quietly
from game.results.reading import Problem, Read, read_bytes, unreadable, why
from game.results.sitting import MOST_BYTES, Header, to_bytes

INCOMING = Path("results") / "incoming"
MARK = "school.toml"
"""It tells the school's folder from the empty place where a network drive used to be."""
PART = ".part-"
"""Names that begin so are copies on their way: nobody may read them."""

_NO_JOURNAL = b"no ordinary file"


@dataclass(frozen=True, slots=True)
class Delivery:
    """What became of every journal on this machine, by name; ``sentence`` is for a grown-up, mostly empty."""

    delivered: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()
    erased: tuple[str, ...] = ()
    playing: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    sentence: str = ""


@dataclass(slots=True)
class _Run:
    """One delivery under way."""

    school: Path
    mark: str | None
    erased: Callable[[Header], bool]
    disk: Disk
    reason: str = ""
    reachable: bool = True
    what: dict[str, list[str]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    @property
    def marked(self) -> bool:
        return self.mark is None or self.disk.is_ours(self.school / self.mark)

    def put(self, what: str, name: str) -> None:
        self.what.setdefault(what, []).append(name)


def deliver(
    journals: Iterable[Path],
    school: Path,
    erased: Callable[[Header], bool],
    disk: Disk = DISK,
    *,
    mark: str | None = MARK,
) -> Delivery:
    """Bring every journal that is not being played from these folders to the school folder.

    ``erased`` tells whether a tombstone speaks of a sitting. ``mark`` is the file which shows that the school
    folder is there; with none, the folder is this machine's own and needs no showing.
    """
    run = _Run(school, mark, erased, disk)
    _look_for_school(run)
    for path in _journals(journals, run):
        _one(path, run)
    return Delivery(
        delivered=tuple(run.what.get("delivered", ())),
        waiting=tuple(run.what.get("waiting", ())),
        erased=tuple(run.what.get("erased", ())),
        playing=tuple(run.what.get("playing", ())),
        problems=tuple(run.problems),
        sentence=_sentence(run),
    )


def _look_for_school(run: _Run) -> None:
    run.reachable = run.marked
    if not run.reachable:
        run.reason = "it is not there, or it is no school folder of Pingtown"


def _journals(folders: Iterable[Path], run: _Run) -> Iterator[Path]:
    for folder in dict.fromkeys(folders):
        try:
            names = run.disk.names(folder)
        except (FileNotFoundError, NotADirectoryError):
            continue  # nothing was ever written there
        except OSError as error:
            sentence = f"The folder {folder} could not be read ({why(error)})."
            run.problems.append(Problem("unreadable", folder.name, sentence))
            continue
        yield from (folder / name for name in names if name.endswith(".jsonl"))


def _one(path: Path, run: _Run) -> None:
    """One journal of this machine, held so that nobody else brings it at the same time."""
    try:
        handle = run.disk.look(path)
    except FileNotFoundError:
        return  # another game was quicker
    except OSError as error:
        run.problems.append(unreadable(path.name, error))
        return
    done = False
    try:
        done = _held(path, handle, run)
    except OSError as error:
        run.problems.append(unreadable(path.name, error))
    if done:
        with contextlib.suppress(OSError):  # it is in its place; here it is looked at again at the next start
            run.disk.drop(handle, path)
    else:
        close_quietly(run.disk, handle)


def _held(path: Path, handle: int, run: _Run) -> bool:
    """Is it done with on this machine, so that it may be removed?"""
    locks = True
    try:
        if not run.disk.lock(handle):
            run.put("playing", path.name)
            return False
    except OSError:
        locks = False  # no locks on this file system: then only what is sealed is surely at rest
    data = run.disk.read(handle, MOST_BYTES + 1)
    found = read_bytes(data, path.name)
    at_rest = locks or bool(found.sitting and found.sitting.sealed)
    if _nothing_in(found):
        return at_rest
    if found.header is None:
        if found.problem:
            run.problems.append(found.problem)
        return False
    if run.erased(found.header):
        run.put("erased" if at_rest else "playing", path.name)
        return at_rest
    return _bring(path.name, found, data, run) and at_rest


def _nothing_in(found: Read) -> bool:
    """The game stopped before the first answer: there is nothing to lose, and nothing to learn."""
    if found.problem:
        return found.problem.code == "empty"
    sitting = found.sitting
    return sitting is not None and not sitting.answers and not sitting.sealed


def _bring(name: str, found: Read, data: bytes, run: _Run) -> bool:
    """Put it into the school folder; a damaged one as it is, for a person to look at."""
    if not run.reachable or found.header is None:
        run.put("waiting", name)
        return False
    text = to_bytes(found.sitting) if found.sitting else data
    try:
        _put(run.school / INCOMING, found.header.sitting, text, found.sitting is not None, run.disk)
        if not run.marked:
            raise OSError(errno.ENODEV, "it went away")  # then what was written lies in the empty place
    except OSError as error:
        run.put("waiting", name)
        run.reason = run.reason or why(error)
        run.reachable = run.marked
        return False
    run.put("delivered", name)
    if found.problem:
        run.problems.append(found.problem)
    return True


def _put(incoming: Path, sitting: str, text: bytes, sound: bool, disk: Disk) -> None:
    """Where nothing is lost by it: at the sitting's own name, else at one made of what it holds.

    What lies at its own name and is no journal (rubbish, a folder, a link) gives way, and is kept beside.
    """
    own, other = incoming / f"{sitting}.jsonl", incoming / f"{sitting}.{_digest(text)}.jsonl"
    disk.make_folder(incoming)
    there = _there(own, disk)
    if _has(there, text):
        return
    beginning = there is None or text.startswith(there)
    if sound and there is not None and not beginning and read_bytes(there, "").sitting is None:
        disk.rename(own, incoming / f"{sitting}.{_digest(there)}.jsonl")
        beginning = True
    if sound and beginning:
        _write(own, text, disk)
    elif not _has(_there(other, disk), text):
        _write(other, text, disk)


def _digest(data: bytes) -> str:
    return sha256(data).hexdigest()[:8]


def _there(path: Path, disk: Disk) -> bytes | None:
    """What lies there already; nothing if the name is free."""
    try:
        handle = disk.look(path)
    except FileNotFoundError:
        return None
    except NotOrdinary:
        return _NO_JOURNAL
    try:
        return disk.read(handle, MOST_BYTES + 1).rstrip(b"\0")  # zeros are what a power cut over there leaves
    finally:
        close_quietly(disk, handle)


def _has(there: bytes | None, text: bytes) -> bool:
    """Has all of this sitting arrived, and perhaps more of it?"""
    if there is None or not there.startswith(text):
        return False
    return there == text or read_bytes(there, "").sitting is not None


def _write(place: Path, text: bytes, disk: Disk) -> None:
    """Beside, then into its place, then read again.

    The name beside it is made of what is written: whoever tries again, or at the same time, writes the same.
    """
    part = place.with_name(f"{PART}{place.stem}-{_digest(text)}")
    handle = disk.beside(part)
    try:
        try:
            disk.write(handle, text)
            disk.sync(handle)
        except OSError:
            close_quietly(disk, handle)
            raise
        disk.close(handle)  # a share may only now say that it is full
        disk.rename(part, place)
    except OSError:
        with contextlib.suppress(OSError):
            disk.remove(part)
        raise
    disk.sync_folder(place.parent)
    if not _has(_there(place, disk), text):
        raise OSError(errno.EIO, "what arrived is not what was sent")


def _sentence(run: _Run) -> str:
    waiting = len(run.what.get("waiting", ()))
    if not waiting:
        return ""
    sittings = "One sitting waits" if waiting == 1 else f"{waiting} sittings wait"
    return (
        f"{sittings} on this computer, because the school folder {run.school} cannot take results just now "
        f"({run.reason}). Nothing is lost: Pingtown tries again after every sitting and at every start."
    )
