"""The school folder: what all machines of a school share, and how one is made, joined and known again.

``school.toml`` marks it and holds its number. A network share that is not connected looks like an empty
folder: without the mark nothing is ever written there. What is wrong with a folder is a value with a
sentence, so that the pupil's game goes on and a grown-up reads it.
"""

from __future__ import annotations

import json
import os
import re
import tomllib
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from game.faults import CannotRun, Told
from game.school import beside
from game.words.catalogue import to_say

FORMAT = 1
MARK = "school.toml"
JOINED = "joined.json"
SUBFOLDERS = ("tombstones", "results/incoming", "staff")
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_NOT_IN_THE_WAY = frozenset({"desktop.ini", "thumbs.db", ".ds_store", "lost+found"})

How = Literal["there", "gone", "unmarked", "other", "newer", "damaged", "read-only"]


@dataclass(frozen=True, slots=True)
class School:
    """A school folder that was recognised."""

    path: Path
    id: str


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a folder turned out to be; ``sentence`` is for a grown-up and empty if all is well."""

    how: How
    school: School | None = None
    sentence: str = ""


def recognise(folder: Path, expected: str | None = None) -> Recognised:
    """Is it a school folder, and (if ``expected`` is its number) the one this computer joined? Reads only."""
    try:
        data = beside.read(folder / MARK)
    except (FileNotFoundError, NotADirectoryError):
        return _without_mark(folder)
    except OSError as error:
        return Recognised(
            "gone",
            sentence=Told(
                to_say(
                    "The school folder {folder} cannot be read just now ({why}). Please look whether the "
                    "network drive is connected."
                ),
                folder=folder,
                why=beside.why(error),
            ),
        )
    try:
        found = tomllib.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError):
        return _damaged(folder)
    number, name = found.get("format"), found.get("id")
    if type(number) is int and number > FORMAT:
        return Recognised(
            "newer",
            sentence=Told(
                to_say(
                    "The school folder {folder} was made by a newer Pingtown. Please bring this computer’s "
                    "Pingtown up to date."
                ),
                folder=folder,
            ),
        )
    if type(number) is not int or number < 1 or not isinstance(name, str) or not _ID.fullmatch(name):
        return _damaged(folder)
    if expected is not None and name != expected:
        return Recognised(
            "other",
            sentence=Told(
                to_say(
                    "The folder {folder} is another school folder than the one this computer joined. Nothing "
                    "is sent there. If it is the right one, name it once more: in the teacher’s room under "
                    "“Our school”, or with  pingtown setup --school DIR."
                ),
                folder=folder,
            ),
        )
    return Recognised("there", School(folder, name))


def _without_mark(folder: Path) -> Recognised:
    if not folder.is_dir():
        return Recognised(
            "gone",
            sentence=Told(
                to_say(
                    "The school folder {folder} is not there. Please look whether the network drive is "
                    "connected."
                ),
                folder=folder,
            ),
        )
    return Recognised(
        "unmarked",
        sentence=Told(
            to_say(
                "The folder {folder} is no school folder of Pingtown: there is no {file} in it. Please look "
                "whether the network drive is connected and the name is right."
            ),
            folder=folder,
            file=MARK,
        ),
    )


def _damaged(folder: Path) -> Recognised:
    return Recognised(
        "damaged",
        sentence=Told(
            to_say(
                "The file {file} in {folder} is damaged, so this computer does not use the folder. Please "
                "bring it back from the school’s backup."
            ),
            file=MARK,
            folder=folder,
        ),
    )


def make_or_join(folder: Path) -> tuple[School, bool]:
    """The school folder there, and whether it was made just now; ``CannotRun`` if neither can be.

    Two computers may do this at once: the mark is taken by one, and the other joins.
    """
    folder = absolute(folder)
    found = recognise(folder)
    if found.school is None and found.how in ("gone", "unmarked"):
        _make(folder)
        found = recognise(folder)
        made = True
    else:
        made = False
    if found.school is None:
        raise CannotRun(found.sentence)
    problem = beside.can_write(folder / "results" / "incoming")
    if problem and beside.is_full(problem):
        raise CannotRun(
            to_say(
                "There is no room left in {folder} ({why}), so results could never get there. Please make "
                "room on that disk, or ask for more."
            ),
            folder=folder,
            why=beside.why(problem),
        )
    if problem:
        raise CannotRun(
            to_say(
                "Pingtown may not write in {folder} ({why}), so results could never get there. Please ask "
                "for the right to change files in it."
            ),
            folder=folder,
            why=beside.why(problem),
        )
    return found.school, made


def absolute(folder: Path) -> Path:
    """The whole path; a ``~`` nobody knows is a sentence."""
    try:
        return folder.expanduser().absolute()
    except (RuntimeError, OSError):
        words = to_say("There is no folder {folder}. Please write its whole path.")
        raise CannotRun(words, folder=folder) from None


def _make(folder: Path) -> None:
    if not folder.parent.is_dir():
        raise CannotRun(
            to_say(
                "There is no folder {folder}. Please look whether the network drive is connected and the "
                "name is right."
            ),
            folder=folder.parent,
        )
    _not_in_somebodys_way(folder)
    try:
        folder.mkdir(exist_ok=True)
        for name in SUBFOLDERS:
            (folder / name).mkdir(parents=True, exist_ok=True)
        beside.put_new(folder / MARK, _mark(str(uuid.uuid4())))
    except FileExistsError:
        pass  # another computer was quicker: it is joined
    except OSError as error:
        raise CannotRun(
            to_say(
                "The school folder could not be made in {folder} ({why}). Please choose a folder in which "
                "you may write."
            ),
            folder=folder,
            why=beside.why(error),
        ) from None


def _not_in_somebodys_way(folder: Path) -> None:
    """Only an empty folder becomes one. What another computer lays there at this moment is ours."""
    try:
        names = {path.name.lower() for path in folder.iterdir()} if folder.exists() else set()
    except OSError as error:
        words = to_say("The folder {folder} cannot be looked into ({why}).")
        raise CannotRun(words, folder=folder, why=beside.why(error)) from None
    ours = {MARK, *(name.split("/")[0] for name in SUBFOLDERS)}
    strange = {name for name in names - ours - _NOT_IN_THE_WAY if not name.startswith(beside.PART)}
    if strange:
        raise CannotRun(
            to_say(
                "There is something else in {folder} already. Please name an empty folder or a new one, for "
                "example {example}."
            ),
            folder=folder,
            example=folder / "Pingtown",
        )


def _mark(number: str) -> bytes:
    return (
        "# This folder is Pingtown's: classes, pack, passphrase and results of the whole school.\n"
        "# Please leave this file here. Computers know the folder by it.\n"
        f'format = {FORMAT}\nid = "{number}"\n'
    ).encode()


# --- what one machine remembers ---------------------------------------------------------------


def remember(data: Path, school: School) -> None:
    """This machine has joined it."""
    text = json.dumps({"format": FORMAT, "school": os.fspath(school.path), "id": school.id}, indent=1)
    try:
        beside.put(data / JOINED, f"{text}\n".encode())
    except OSError as error:
        raise CannotRun(
            to_say(
                "This computer could not note down its school folder ({why}). Please give Pingtown the right "
                "to write in {folder}."
            ),
            why=beside.why(error),
            folder=data,
        ) from None


def joined(data: Path) -> tuple[School | None, str]:
    """The school folder that this machine joined, be it there or not; and what is wrong with the note."""
    path = data / JOINED
    try:
        found = json.loads(beside.read(path))
    except FileNotFoundError:
        return None, ""
    except OSError as error:
        return (
            None,
            f"The note of this computer's school folder could not be read ({beside.why(error)}): {path}.",
        )
    except (ValueError, RecursionError):
        found = None
    match found:
        case {"format": int(number), "school": str(school), "id": str(name)} if (
            number == FORMAT and school and "\0" not in school and _ID.fullmatch(name)
        ):
            return School(Path(school), name), ""
    return None, (
        f"The note of this computer's school folder cannot be understood ({path}). "
        "Please name the folder once more: in the teacher's room under “Our school”, or with  "
        "pingtown setup --school DIR."
    )
