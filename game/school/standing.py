"""How this computer is set up, in sentences for the computing lead: what is set, missing and wrong."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from game.diagnostic import Diagnostic, said
from game.school import beside, managed, pack, retention
from game.school.classes import Classes, SchoolClass
from game.school.joining import Left, left_here, waiting
from game.school.locking import lock_of
from game.school.managed_places import VARIABLE
from game.school.shared import Machine
from game.school.today import Now, class_now

YEARS = ("Reception", *(f"Year {number}" for number in range(1, 7)))


@dataclass(frozen=True, slots=True)
class Standing:
    """Everything there is to say about how a computer is set up. It holds no passphrase and no hash."""

    machine: Machine
    classes: Classes
    pack: pack.Found
    passphrase: bool
    now: Now
    problems: tuple[str, ...]
    missing: tuple[str, ...]
    rule: managed.Retention = managed.Retention()
    unused: tuple[str, ...] = ()
    """What lies here from before, and the school has its own of."""


def standing(machine: Machine, today: date) -> Standing:
    """Look at everything once, and try the one thing that only trying tells."""
    classes = machine.classes()
    kept = machine.kept(pack.FILE)
    own_pack = pack.pack_of(kept.data, str(machine.home / pack.FILE), pack.shipped())
    locked, lock_trouble = lock_of(machine)
    now = class_now(classes, today, managed=machine.managed.managed.class_code)
    problems = [*map(_said, machine.managed.diagnostics), *_named_in_vain(machine), *machine.sentences]
    if machine.found and machine.found.sentence:
        problems.append(machine.found.sentence)
    problems += _incoming(machine)
    problems += [*map(_said, classes.diagnostics), *map(_said, own_pack.diagnostics)]
    problems += [lock_trouble] * bool(lock_trouble)
    rule, rule_trouble = retention.rule_of(machine)
    problems += [rule_trouble] * bool(rule_trouble)
    problems += now.sentences
    left = left_here(machine)
    missing = _missing(machine, classes, locked is None and not lock_trouble, left)
    if machine.managed.managed.kiosk and locked is None and not lock_trouble and _seen(machine):
        problems.append(
            "The managed settings say kiosk = true, and there is no passphrase that could hold the game: "
            f"anybody can leave it. {to_lock(machine, left)}"
        )
    return Standing(
        machine,
        classes,
        own_pack,
        locked is not None,
        now,
        tuple(dict.fromkeys(problems)),
        tuple(missing),
        rule,
        left.idle,
    )


def _named_in_vain(machine: Machine, environment: Mapping[str, str] = os.environ) -> list[str]:
    """A file of managed settings that was named and is not there. A usual place may be empty."""
    named = environment.get(VARIABLE)
    if not named or machine.managed.path is not None:
        return []
    return [f"{VARIABLE} names the file {named}, and there is none, so no managed settings hold."]


def _seen(machine: Machine) -> bool:
    """Can be said today what the school has? A folder that is away may hold a passphrase."""
    return machine.wanted is None or machine.school is not None


def _missing(machine: Machine, classes: Classes, open_room: bool, left: Left) -> list[str]:
    """What is not there yet; nothing is wrong with that."""
    missing = []
    if machine.wanted is None:
        missing.append(
            "There is no school folder, so this computer keeps its results to itself. "
            "To share them, type  pingtown setup --school DIR."
        )
    if left.wanted:
        missing.append(
            f"This computer has a school folder, and from before it has {', '.join(left.wanted)} of its own. "
            "They count for nothing until they are brought there: "
            f"type  pingtown setup --school {_typed(machine.wanted)}"
        )
    if not classes.today and classes.whole and not waiting(machine):
        missing.append(
            "There are no classes yet. Type for example  pingtown setup --class 3-owls --years 3 --sign owl."
        )
    if open_room and _seen(machine):
        missing.append(
            "The teacher's room has no passphrase yet; whoever opens it first sets one. "
            f"{to_lock(machine, left)}"
        )
    return missing


def to_lock(machine: Machine, left: Left) -> str:
    """How a passphrase comes to be: brought, if one lies here, or set."""
    if "a passphrase" in left.wanted:
        return (
            "The one that lies on this computer from before does not count in the school folder. "
            f"To bring it, type  pingtown setup --school {_typed(machine.wanted)}"
        )
    return "Type  pingtown setup --passphrase."


def _typed(path: object) -> str:
    """As it can be copied into a terminal."""
    return f'"{path}"' if " " in str(path) else str(path)


def _incoming(machine: Machine) -> list[str]:
    """Can results get there from this account? Asked by writing a file, which is taken away again: rights
    that can be read tell nothing of a share's own, nor of its room.
    """
    if machine.school is None:
        return []
    folder = machine.school / "results" / "incoming"
    problem = beside.can_write(folder)
    if problem is None:
        return []
    if beside.is_full(problem):
        said = (
            f"Results cannot get to the school, because there is no room left in {folder} "
            f"({beside.why(problem)}): please make room on that disk, or ask for more. Until then they wait "
            "on the computers."
        )
        return [said]
    said = (
        f"Results cannot get to the school from this account, because no file could be made in {folder} "
        f"({beside.why(problem)}): please let pupils' accounts create files there, as the technician's guide "
        "says under Roll out."
    )
    return [said]


def as_text(found: Standing) -> str:
    """For the terminal."""
    machine, settings = found.machine, found.machine.managed
    lines = [f"This computer's folder: {machine.folders.data}"]
    lines.append(f"Managed settings: {settings.path or 'none'}")
    lines += [
        f"  {name} = {_as_written(value)}"
        for name, value in _managed(settings.managed).items()
        if settings.path
    ]
    if machine.wanted:
        lines.append(f"School folder: {machine.wanted} (set by {machine.by})")
    if found.now.school_class:
        lines.append(f"This computer's class: {found.now.school_class.code}")
    lines += ["Classes:"] * bool(found.classes.every) + [f"  {_in_words(one)}" for one in found.classes.every]
    lines.append("Passphrase of the teacher's room: " + ("set" if found.passphrase else "not set"))
    lines.append(
        "Pack: " + (f"the school's own, {machine.home / pack.FILE}" if found.pack.own else "the usual one")
    )
    lines.append(f"Results are kept: {_how_long(found.rule)}")
    if found.missing:
        lines += ["", "Missing:", *(f"  {one}" for one in found.missing)]
    if found.unused:
        lines += [
            "",
            f"Unused: {', '.join(found.unused)} of this computer's own, from before: the school has its own.",
        ]
    if found.problems:
        lines += ["", "Wrong:", *(f"  {line}" for one in found.problems for line in one.split("\n"))]
    return "\n".join(lines)


def as_json(found: Standing) -> str:
    """The same for scripts."""
    machine = found.machine
    data = {
        "data": str(machine.folders.data),
        "managed": {"file": _or_none(machine.managed.path), "settings": _managed(machine.managed.managed)},
        "school": {
            "folder": _or_none(machine.wanted),
            "set by": machine.by or None,
            "state": machine.found.how if machine.found else None,
        },
        "class": found.now.school_class.code if found.now.school_class else None,
        "classes": [
            {
                "code": one.code,
                "label": one.label,
                "years": list(one.years),
                "track": one.track,
                "sign": one.sign,
                "badges": one.badges,
                "archived": one.archived,
            }
            for one in found.classes.every
        ],
        "passphrase": found.passphrase,
        "own pack": found.pack.own,
        "results are kept": found.rule.words,
        "missing": list(found.missing),
        "unused": list(found.unused),
        "problems": list(found.problems),
    }
    return json.dumps(data, ensure_ascii=False, indent=1)


def _how_long(rule: managed.Retention) -> str:
    return "until 31 August" if rule.days is None else f"{rule.days} days"


def _in_words(one: SchoolClass) -> str:
    first, last = (YEARS[year] for year in one.years)
    years = first if first == last else f"{first} to {last}"
    more = [", badges"] * one.badges + [", archived"] * one.archived
    return f"{one.code}: {one.label}, {years} ({one.track}), sign {one.sign}{''.join(more)}"


def _managed(found: managed.Managed) -> Mapping[str, str | bool]:
    """What is set, by its key in the file. A password in an address is never shown."""
    values: dict[str, str | bool] = {}
    for key, (field, _) in managed.KEYS.items():
        value = getattr(found, field)
        if value is None or value == getattr(managed.Managed(), field):
            continue
        if isinstance(value, managed.Retention):
            value = value.words
        values[key] = value if isinstance(value, bool) else managed.hidden(os.fspath(value))
    return values


def _as_written(value: str | bool) -> str:
    """As it stands in the file: TOML writes true and false small."""
    return str(value).lower() if isinstance(value, bool) else value


def _or_none(path: object) -> str | None:
    return None if path is None else str(path)


def _said(found: Diagnostic) -> str:
    return said(found)
