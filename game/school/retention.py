"""How long the school keeps results, as it was set in the teacher's room.

One line in ``retention.txt`` beside the class list: ``31 August`` or ``90 days``. What the technician has set
in ``pingtown.toml`` holds before it. A file that cannot be understood shortens nothing: then the end of the
school year holds, and a sentence says so.
"""

from __future__ import annotations

from game.faults import CannotRun, Told
from game.school import beside
from game.school.managed import Retention, retention_of
from game.school.shared import Machine
from game.words.catalogue import to_say

FILE = "retention.txt"


def rule_of(machine: Machine) -> tuple[Retention, str]:
    """The rule that holds on this computer, and what is wrong with the one that was set."""
    if machine.managed.managed.retention is not None:
        return machine.managed.managed.retention, ""
    kept = machine.kept(FILE)
    if kept.data is None:
        return Retention(), kept.sentence
    try:
        return retention_of(kept.data.decode().strip()), kept.sentence
    except ValueError:
        path = machine.home / FILE
        words = to_say(
            "{path} says neither 31 August nor a number of days. The end of the school year holds."
        )
        return Retention(), Told(words, path=path)


def set_rule(machine: Machine, rule: Retention) -> None:
    """From now on this rule holds for the school; ``CannotRun`` with the reason if it cannot be set here."""
    if machine.managed.managed.retention is not None:
        raise CannotRun(
            to_say("How long results are kept is set in {path}. Please change it there."),
            path=machine.managed.path,
        )
    path = machine.to_change() / FILE
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.put(path, f"{rule.words}\n".encode())
    except OSError as error:
        words = to_say("{path} could not be written ({why}).")
        raise CannotRun(words, path=path, why=beside.why(error)) from None
