"""``pingtown.toml``: what the school's technician sets for a whole machine, before anybody plays.

Reading it is pure. A broken file never stops the game: each key that can be understood holds, the rest is
left out, and every fault is one diagnostic for a grown-up.
"""

from __future__ import annotations

import os
import re
import sys
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from game.diagnostic import WARNING, Diagnostic
from game.school import beside
from game.school.class_code import code_fault
from game.school.managed_places import places

FEWEST_DAYS, MOST_DAYS = 7, 400
"""A school year and its holidays: longer than that nobody needs a child's answers."""


@dataclass(frozen=True, slots=True)
class Retention:
    """When results are deleted: after so many days, or with none at the end of the school year."""

    days: int | None = None

    @property
    def words(self) -> str:
        """As it is written in the file, and as the results understand it."""
        return f"{self.days} days" if self.days else "31 August"


@dataclass(frozen=True, slots=True)
class Managed:
    """What is set for this machine. Nothing said: ``None``, and the machine decides."""

    school: Path | None = None
    class_code: str | None = None
    journals: Path | None = None
    staff: Path | None = None
    index: str | None = None
    retention: Retention | None = None
    language: str | None = None
    kiosk: bool = False
    badges: bool = True
    """False: no class on this machine uses badges, whatever the class list says."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The settings, where they came from (nothing: no file), and what is wrong with them."""

    managed: Managed = Managed()
    path: Path | None = None
    diagnostics: tuple[Diagnostic, ...] = ()


class _Wrong(ValueError):
    """A value that does not fit: its text completes the sentence “``key`` …”."""


def find(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Reading:
    """The managed settings of this machine."""
    for path in places(environment, platform):
        try:
            data = beside.read(path)
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError as error:
            return Reading(path=path, diagnostics=(_unreadable(str(path), beside.why(error)),))
        return replace(read(data, str(path)), path=path)
    return Reading()


def read(data: bytes, file: str) -> Reading:
    """What a file says. Never raises for anything that may stand in it."""
    if len(data) > beside.BIGGEST:
        return Reading(diagnostics=(_unreadable(file, "it is far too large"),))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return Reading(diagnostics=(_unreadable(file, "its letters are not stored as UTF-8"),))
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return Reading(diagnostics=(_no_toml(file, str(error), text.split("\n")),))
    except RecursionError:
        return Reading(diagnostics=(_unreadable(file, "its brackets stand too deep inside each other"),))
    values: dict[str, Any] = {}
    faults: list[Diagnostic] = []
    lines = text.split("\n")
    for key, value in found.items():
        line, column = _place(key, lines)
        if key not in KEYS:
            faults.append(_unknown(key, file, line, column))
            continue
        field, kind = KEYS[key]
        try:
            values[field] = kind(value)
        except _Wrong as wrong:
            message = f"“{key}” {wrong}, so it is left out."
            faults.append(Diagnostic("S002", file, line, column, message, width=len(key)))
        if key == "index" and "index" in values and hidden(values["index"]) != values["index"]:
            faults.append(_open_secret(file, line, column))
    return Reading(Managed(**values), diagnostics=tuple(faults))


def hidden(url: str) -> str:
    """A database's address as it may be shown: without the password in it."""
    return re.sub(r"(?<=://)([^/@:\s]*):[^/\s]*@", r"\1:…@", url)


# --- kinds of values --------------------------------------------------------------------------


def _folder(value: object) -> Path:
    if not isinstance(value, str) or not value.strip() or "\0" in value:
        raise _Wrong("must be a folder, written in quotes")
    path = Path(value)
    if not path.is_absolute():
        raise _Wrong("must be the whole path of a folder, from the drive or the share on")
    return path


def _class(value: object) -> str:
    if not isinstance(value, str):
        raise _Wrong("must be the code of a class, written in quotes")
    fault = code_fault(value)
    if fault:
        raise _Wrong(f"cannot be used: {fault[0].lower()}{fault[1:].rstrip('.')}")
    return value


def _url(value: object) -> str:
    if not isinstance(value, str) or not re.fullmatch(r"[a-z][a-z0-9+]*://\S*", value):
        raise _Wrong('must be the address of a database, for example "postgresql://server/pingtown"')
    return value


def retention_of(value: object) -> Retention:
    """How long results are kept, as it is written; ``ValueError`` if it cannot be understood."""
    if isinstance(value, str) and (days := re.fullmatch(r"\s*(\d{1,4})\s+days?\s*", value)):
        value = int(days[1])
    if isinstance(value, int) and not isinstance(value, bool):
        if not FEWEST_DAYS <= value <= MOST_DAYS:
            raise _Wrong(f"must lie between {FEWEST_DAYS} and {MOST_DAYS} days")
        return Retention(days=value)
    if isinstance(value, str) and re.fullmatch(r"\s*31\s+aug(ust)?\s*", value, re.IGNORECASE):
        return Retention()
    raise _Wrong('must be "31 August", the end of the school year, or a number of days such as 90')


def _language(value: object) -> str:
    from game.words.language import LANGUAGES  # noqa: PLC0415  (most machines set none)

    if not isinstance(value, str):
        raise _Wrong("must be the code of a language, written in quotes")
    plain = value.strip().replace("_", "-")
    if plain.split("-")[0].lower() not in LANGUAGES:
        near = get_close_matches(plain.lower(), [one.english_name.lower() for one in LANGUAGES.values()], n=1)
        code = next((one.code for one in LANGUAGES.values() if [one.english_name.lower()] == near), "")
        hint = f'; for {near[0].title()} write "{code}"' if near else f": there are {', '.join(LANGUAGES)}"
        raise _Wrong(f"is none of Pingtown's languages{hint}")
    return plain


def _switch(value: object) -> bool:
    if not isinstance(value, bool):
        raise _Wrong("must be true or false, without quotes")
    return value


KEYS: Mapping[str, tuple[str, Callable[[object], object]]] = {
    "school": ("school", _folder),
    "class": ("class_code", _class),
    "journals": ("journals", _folder),
    "staff": ("staff", _folder),
    "index": ("index", _url),
    "retention": ("retention", retention_of),
    "language": ("language", _language),
    "kiosk": ("kiosk", _switch),
    "badges": ("badges", _switch),
}
"""Each key of the file: its field and what makes a value of it."""


# --- what is wrong ----------------------------------------------------------------------------


def _place(key: str, lines: list[str]) -> tuple[int, int]:
    """Where a key stands. TOML's reader does not say, so it is looked for."""
    found = re.compile(rf"\s*\[*\s*[\"']?({re.escape(key)})[\"']?\s*[=.\]]")
    for number, line in enumerate(lines, 1):
        if match := found.match(line):
            return number, match.start(1) + 1
    return 1, 1


def _unknown(key: str, file: str, line: int, column: int) -> Diagnostic:
    if re.fullmatch(r"pass(word|phrase|code)?|pin|secret", key.lower()):
        message = "A passphrase cannot stand here: every pupil can read this file."
        hint = "Take the line out, and type  pingtown setup --passphrase."
        return Diagnostic("S003", file, line, column, message, hint, width=len(key))
    near = get_close_matches(key.lower(), KEYS, n=1)
    hint = "" if near else f"There are: {', '.join(KEYS)}."
    message = f"Nobody knows a setting “{key[:40]}”, so it is left out."
    return Diagnostic("S001", file, line, column, message, hint, meant="".join(near), width=len(key))


def _open_secret(file: str, line: int, column: int) -> Diagnostic:
    message = "The database's address holds a password, and everybody at this computer can read it."
    hint = "Let the database know the staff computer another way, for example by a .pgpass file."
    return Diagnostic("S004", file, line, column, message, hint, WARNING, width=5)


def _unreadable(file: str, reason: str) -> Diagnostic:
    message = f"The managed settings cannot be read ({reason}), so none of them hold."
    return Diagnostic("S000", file, 1, 1, message)


_SWITCH = re.compile(r"\s*(kiosk|badges)\s*=\s*(true|false|yes|no|on|off)\b", re.IGNORECASE)
_ON = dict.fromkeys(("true", "yes", "on"), "true")


def _no_toml(file: str, said: str, lines: list[str]) -> Diagnostic:
    found = re.search(r"line (\d+), column (\d+)", said)
    line, column = (int(found[1]), int(found[2])) if found else (len(lines), 1)
    here = lines[line - 1] if line <= len(lines) else ""
    hint = "Each line is  key = value, with words in quotes."
    if re.search(r'=\s*"[^"]*\\', here):
        hint = "Put a path with \\ into single quotes: 'S:\\Pingtown'."
    if switch := _SWITCH.match(here):
        hint = f"Small letters, and true or false: {switch[1]} = {_ON.get(switch[2].lower(), 'false')}"
    message = f"The managed settings cannot be read from line {line} on, so none of them hold."
    return Diagnostic("S000", file, line, column, message, hint)


EXAMPLE = """\
# Pingtown's settings for this computer. All of it may be left out; a line that begins with # says nothing.
# Windows: %PROGRAMDATA%\\Pingtown\\pingtown.toml
# macOS: /Library/Application Support/Pingtown/pingtown.toml    Linux: /etc/pingtown/pingtown.toml
# Give pupils the right to read it, not to change it.

# The school folder, made once with  pingtown setup --school. Paths stand in single quotes.
# school = '\\\\server\\share\\Pingtown'

# The class that always uses this computer: its code.
# class = "3-owls"

# A folder of this computer, for all its accounts, where answers wait until the school folder takes them.
# journals = 'C:\\ProgramData\\Pingtown\\journals'

# Where collected results lie, if not in the folder "staff" of the school folder.
# staff = 'T:\\Staff only\\Pingtown'

# A database for the numbers, for staff computers only. Without it: a file on the computer that collects.
# index = "postgresql://server/pingtown"

# When results are deleted: "31 August", or after a number of days.
# retention = "31 August"

# The language to begin with: en cy pl ur pa bn ar ro so
# language = "en"

# true: the game cannot be left without a grown-up.
# kiosk = false

# false: no badges on this computer, whatever the class list says.
# badges = true
"""
"""Shown by ``pingtown setup --managed``; a test reads it with every line awake."""
