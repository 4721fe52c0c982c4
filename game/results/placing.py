"""Bringing one journal from the school folder's ``incoming`` into the staff folder, so that a kill loses
nothing.

The claim is a rename within ``incoming``: of two machines that want a journal, one gets it. From then on the
file does not change (a longer version of the sitting comes under the plain name), so a claim that was left
by a kill may be taken up by anybody, even by two at once: what they do to it is the same.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import re
import shutil
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from game.results.index import says_more
from game.results.reading import Read, read
from game.results.sitting import Sitting

COLLECTED, ASIDE = "collected", "set-aside"
PART = ".part-"
DAY = 86_400
_JOURNAL = re.compile(r"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.jsonl", re.ASCII)
_CLAIM = re.compile(r"\.claim-[0-9a-f]{32}-(.+)", re.ASCII | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Aside:
    """A file that was put aside, with the sentence that says why."""

    name: str
    why: str


def waiting(incoming: Path) -> list[tuple[Path, str]]:
    """What lies in ``incoming``: the path, and the name it was delivered under. Parts of deliveries are left
    alone.
    """
    found: list[tuple[Path, str]] = []
    with contextlib.suppress(FileNotFoundError), os.scandir(incoming) as entries:
        for entry in entries:
            claim = _CLAIM.fullmatch(entry.name)
            if claim:
                found.append((Path(entry.path), claim[1]))
            elif not entry.name.startswith("."):
                found.append((Path(entry.path), entry.name))
    return sorted(found)


def claim(path: Path, name: str) -> Path | None:
    """Make the file ours; nothing if another machine was quicker."""
    if _CLAIM.fullmatch(path.name):
        return path
    ours = claim_name(path.parent, name)
    try:
        path.rename(ours)
    except FileNotFoundError:
        return None
    return ours


def claim_name(folder: Path, name: str) -> Path:
    """A name for a claim that nobody else has."""
    return folder / f".claim-{uuid.uuid4().hex}-{name}"


def give_back(ours: Path, name: str) -> None:
    """Under its plain name again, unless a newer one lies there by now; then it stays a claim, and is tried
    again.
    """
    with contextlib.suppress(OSError):
        rename_if_free(ours, ours.with_name(name))


def fits_its_name(found: Read, name: str) -> str | None:
    """Why a readable journal is not what its name says; nothing if it is."""
    match = _JOURNAL.fullmatch(name)
    sitting = found.sitting
    if sitting is not None and (match is None or match[1] != sitting.header.sitting):
        inside = sitting.header.sitting
        return f"{shown(name)} holds the sitting {inside}, so somebody renamed it or made it."
    return None


def shown(name: str) -> str:
    """A name for a sentence: nothing in it can move a cursor, and it is not endless."""
    plain = "".join(letter if letter.isprintable() else "?" for letter in name)
    return plain if len(plain) <= 80 else plain[:77] + "..."


def parts(folder: Path) -> Iterator[Path]:
    """What is on its way into a folder, or was left there by a kill: it holds answers as well."""
    with contextlib.suppress(FileNotFoundError):
        yield from sorted(path for path in folder.iterdir() if path.name.startswith(PART))


def tidy(staff: Path, incoming: Iterable[Path], now: float) -> None:
    """Parts of copies and of deliveries that a kill left behind a day ago or longer. Whoever delivered one
    has the whole still, or has brought it since.
    """
    years = (staff / COLLECTED).glob("*")
    for part in (part for folder in (*incoming, *years) if folder.is_dir() for part in parts(folder)):
        with contextlib.suppress(OSError):
            if now - part.stat(follow_symlinks=False).st_mtime > DAY:
                part.unlink()


def place(ours: Path, sitting: Sitting, staff: Path) -> tuple[str, int, Sitting] | Aside:
    """A claimed journal into ``collected``, by the year of its day. What then lies there: folder, size,
    sitting.

    A longer version takes the place of a shorter one; the same, or a shorter one, goes. Two sittings that say
    different things under one id are never merged and never lost: the later one is put aside.
    """
    year = sitting.header.day[:4]
    folder = staff / COLLECTED / year
    target = folder / f"{sitting.header.sitting}.jsonl"
    size = ours.stat().st_size
    folder.mkdir(parents=True, exist_ok=True)
    if _move_if_free(ours, target):
        return year, size, sitting
    there = read(target)
    if there.sitting is None:
        set_aside(target, target.name, _sentence(there), staff)
        return place(ours, sitting, staff)
    if says_more(sitting, there.sitting) and goes_on(there.sitting, sitting):
        _move(ours, target)
        return year, size, sitting
    if there.sitting == sitting or goes_on(sitting, there.sitting):
        ours.unlink(missing_ok=True)
        return year, target.stat().st_size, there.sitting
    name = target.name
    sentence = f"{name} says something else than the journal of that sitting which was collected before."
    set_aside(ours, name, sentence, staff)
    return Aside(name, sentence)


def goes_on(short: Sitting, long: Sitting) -> bool:
    """Is one sitting the beginning of the other?"""
    begins = long.answers[: len(short.answers)] == short.answers
    return short.header == long.header and begins and not (short.sealed and not long.sealed)


def set_aside(path: Path, name: str, sentence: str, staff: Path) -> None:
    """Out of the way, whatever it is, beside a note that says why. Nothing is opened, no link is followed."""
    folder = staff / ASIDE
    folder.mkdir(parents=True, exist_ok=True)
    safe = re.sub(r"[^A-Za-z0-9._-]", "_", name)[:80].lstrip(".") or "file"
    target = folder / f"{uuid.uuid4().hex[:8]}-{safe}"
    note = target.with_name(target.name + ".why")
    said = json.dumps({"file": target.name, "why": sentence}, ensure_ascii=False)
    try:
        with note.open("w", encoding="utf-8", errors="replace") as file:
            file.write(said + "\n")
        try:
            path.rename(target)
        except OSError as error:
            if error.errno != errno.EXDEV:
                raise
            shutil.move(path, target)
    except OSError:
        if os.path.lexists(path):  # it is tried again, under another name
            for half in (target, note):
                _drop(half)
        raise


def collected(staff: Path) -> Iterator[tuple[str, dict[str, tuple[Path, int]]]]:
    """Every year's folder with its journals: sitting → path and size."""
    root = staff / COLLECTED
    if not root.is_dir():
        return
    for folder in sorted(path for path in root.iterdir() if path.is_dir() and not path.is_symlink()):
        found: dict[str, tuple[Path, int]] = {}
        with os.scandir(folder) as entries:
            for entry in entries:
                match = _JOURNAL.fullmatch(entry.name)
                if match:
                    found[match[1]] = (Path(entry.path), entry.stat(follow_symlinks=False).st_size)
        yield folder.name, found


def _sentence(found: Read) -> str:
    return found.problem.sentence if found.problem else f"{found.name} could not be read."


def rename_if_free(old: Path, new: Path) -> bool:
    """Rename, but never onto something: a link and a removal, because POSIX renames over what is there."""
    try:
        os.link(old, new, follow_symlinks=False)
    except FileExistsError:
        return False
    except (OSError, NotImplementedError) as error:
        if getattr(error, "errno", None) == errno.EXDEV:
            raise
        if os.path.lexists(new):  # no hard links on this file system
            return False
        old.rename(new)
        return True
    old.unlink(missing_ok=True)
    return True


def _move_if_free(old: Path, new: Path) -> bool:
    try:
        return rename_if_free(old, new)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
    beside = _copied(old, new)
    try:
        moved = rename_if_free(beside, new)
    finally:
        beside.unlink(missing_ok=True)
    if moved:
        old.unlink(missing_ok=True)
    return moved


def _move(old: Path, new: Path) -> None:
    try:
        os.replace(old, new)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        os.replace(_copied(old, new), new)
        old.unlink(missing_ok=True)


def _copied(old: Path, new: Path) -> Path:
    """The staff folder is on another disk: a whole copy beside, on the disk, before the first one goes.

    What could not be copied leaves nothing: on a full disk every try would else make it fuller.
    """
    beside = new.with_name(f"{PART}{uuid.uuid4().hex}")
    try:
        with old.open("rb") as source, beside.open("wb") as copy:
            shutil.copyfileobj(source, copy)
            copy.flush()
            os.fsync(copy.fileno())
    except OSError:
        _drop(beside)
        raise
    return beside


def _drop(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
