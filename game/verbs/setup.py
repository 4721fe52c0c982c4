"""``pingtown setup``: the school folder, classes and the passphrase of a school, and how things stand."""

from __future__ import annotations

import argparse
import re
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from game.faults import CannotRun
from game.verbs.speaking import FOUND, WELL, speak

if TYPE_CHECKING:
    from game.school.classes import Classes, SchoolClass
    from game.school.joining import Brought
    from game.school.shared import Machine


def arguments(parser: argparse.ArgumentParser) -> None:
    """What may be typed after it."""
    parser.add_argument("--data", metavar="DIR", help="where this computer's own things are written")
    parser.add_argument(
        "--school", type=Path, metavar="DIR", help="make this school folder, or join it if it is one"
    )
    parser.add_argument(
        "--class", dest="class_code", metavar="CODE", help="add or change a class, e.g. 3-owls"
    )
    parser.add_argument("--label", metavar="WORDS", help="the class's name, e.g. Owls")
    parser.add_argument("--years", type=_years, metavar="3-4", help="its years; Reception is 0")
    parser.add_argument(
        "--sign", metavar="PICTURE", help="the picture by which its children find it, e.g. owl"
    )
    parser.add_argument(
        "--badges", action=argparse.BooleanOptionalAction, help="each child plays under an animal"
    )
    parser.add_argument(
        "--archive-class", metavar="CODE", help="nobody plays in it any more; results stay named"
    )
    parser.add_argument("--remove-class", metavar="CODE", help="take it off the list; erases no results")
    locks = parser.add_mutually_exclusive_group()
    locks.add_argument("--passphrase", action="store_true", help="set or change it; asks without showing it")
    locks.add_argument(
        "--passphrase-stdin",
        action="store_true",
        help="the same from input: the old one (if any), the new one",
    )
    parser.add_argument("--reset-passphrase", action="store_true", help="replace a forgotten one")
    parser.add_argument(
        "--managed",
        nargs="?",
        const="-",
        metavar="FILE",
        help="an example of managed settings, shown or written",
    )
    parser.add_argument("--json", action="store_true", help="how things stand, for scripts")


def run(options: argparse.Namespace) -> int:
    """Do what is asked for, in this order, and say how things stand."""
    if options.managed:
        return _example(options.managed)
    from game.school.folders import folders  # noqa: PLC0415
    from game.school.shared import stand  # noqa: PLC0415

    where = folders(options.data)
    done: list[str] = []
    if options.school:
        done.append(_school(options, stand(where)))
    machine = stand(where)
    done += _classes(options, machine)
    if options.passphrase or options.passphrase_stdin or options.reset_passphrase:
        done.append(_passphrase(options, machine))
    return _say(done, stand(where), options.json)


def _say(done: list[str], machine: Machine, as_json: bool) -> int:
    from game.school import standing  # noqa: PLC0415

    found = standing.standing(machine, datetime.now().astimezone().date())
    speak(
        standing.as_json(found)
        if as_json
        else "\n".join([*done, *[""] * bool(done), standing.as_text(found)])
    )
    return FOUND if found.problems else WELL


def _example(where: str) -> int:
    from game.school import beside  # noqa: PLC0415
    from game.school.managed import EXAMPLE  # noqa: PLC0415

    if where == "-":
        speak(EXAMPLE.rstrip("\n"))
        return WELL
    try:
        beside.put_new(Path(where), EXAMPLE.encode())
    except FileExistsError:
        raise CannotRun(f"There is a file {where} already, so nothing was written.") from None
    except OSError as error:
        raise CannotRun(f"The example could not be written to {where} ({beside.why(error)}).") from None
    speak(f"An example is written to {where}. Nothing in it holds until a # is taken away.")
    return WELL


def _school(options: argparse.Namespace, machine: Machine) -> str:
    from game.school.joining import bring_along  # noqa: PLC0415
    from game.school.school_folder import absolute, make_or_join, remember  # noqa: PLC0415
    from game.school.shared import stand  # noqa: PLC0415

    folder, managed = options.school, machine.managed.managed.school
    if managed is not None and managed != absolute(folder):
        raise CannotRun(
            f"The managed settings in {machine.managed.path} set another school folder, {managed}. "
            "Please change it there."
        )
    school, made = make_or_join(folder)
    if managed is None:
        remember(machine.folders.data, school)
    new = options.passphrase or options.passphrase_stdin or options.reset_passphrase
    brought = bring_along(stand(machine.folders), lock=not new, rule=made)
    said = f"The school folder {school.path} was {'made' if made else 'joined'}. {_along(brought)}"
    return said.rstrip()


def _along(brought: Brought) -> str:
    """What went from this computer to the school folder, and what the school has of its own."""
    alone = (
        (brought.passphrase, "the passphrase"),
        (brought.pack, "the pack"),
        (brought.rule, "how long results are kept"),
    )
    went = [*brought.classes, *(name for way, name in alone if way == "brought")]
    there = [*brought.known, *(name for way, name in alone if way == "school's")]
    went += [f"the story {name}" for name in brought.stories]
    there += [f"a story {name}" for name in brought.known_stories]
    said = [f"From this computer to the school folder went: {', '.join(went)}."] if went else []
    said += [f"The school has its own, and that holds now: {', '.join(there)}."] if there else []
    return " ".join((*said, *[brought.left] * bool(brought.left)))


# --- classes ----------------------------------------------------------------------------------


def _classes(options: argparse.Namespace, machine: Machine) -> list[str]:
    from game.school.classes import Refused, without_class  # noqa: PLC0415

    details = (options.label, options.years, options.sign, options.badges)
    if options.class_code is None and any(one is not None for one in details):
        raise CannotRun("Which class? Please type --class CODE as well, for example --class 3-owls.")
    done: list[str] = []
    if options.class_code is not None:
        machine.change_classes(lambda classes: _with(classes, options))
        done.append(f"Class {options.class_code} is on the list.")
    if options.archive_class is not None:

        def archive(classes: Classes) -> Classes:
            found = classes.find(options.archive_class)
            if found is None:
                without_class(classes, options.archive_class)  # says what was meant
                raise Refused("There is no such class.")
            return _changed(classes, found, archived=True)

        machine.change_classes(archive)
        done.append(f"Class {options.archive_class} is archived: nobody plays in it any more.")
    if options.remove_class is not None:
        machine.change_classes(lambda classes: without_class(classes, options.remove_class))
        done.append(
            f"Class {options.remove_class} is off the list. Nothing of its results was erased: where there "
            f"are any, that is  pingtown results erase --class {options.remove_class}"
        )
    return done


def _with(classes: Classes, options: argparse.Namespace) -> Classes:
    """The list with the class that was typed; what was not typed stays as it was."""
    from dataclasses import replace  # noqa: PLC0415

    from game.school.class_code import code_fault  # noqa: PLC0415
    from game.school.classes import Refused, SchoolClass, label_of, with_class  # noqa: PLC0415

    if fault := code_fault(options.class_code):  # what was typed, before a name is made of it
        raise Refused(fault)
    found = classes.find(options.class_code)
    years = options.years or (found.years if found else None)
    sign = options.sign or (found.sign if found else None)
    if years is None or sign is None:
        raise Refused(
            "A new class needs its years and a picture sign, for example --class 3-owls --years 3 --sign owl."
        )
    label = (
        options.label if options.label is not None else found.label if found else label_of(options.class_code)
    )
    badges = options.badges if options.badges is not None else found.badges if found else False
    wanted = SchoolClass(code=options.class_code, label=label, years=years, sign=sign, badges=badges)
    if found and badges:
        wanted = replace(wanted, purpose=found.purpose, until=found.until)
    return with_class(classes, wanted)


def _changed(classes: Classes, one: SchoolClass, archived: bool) -> Classes:
    from dataclasses import replace  # noqa: PLC0415

    from game.school.classes import with_class  # noqa: PLC0415

    return with_class(classes, replace(one, archived=archived))


def _years(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"\s*([0-9]|r)\s*(?:[-–]\s*([0-9]|r))?\s*", text.lower())
    if not found:
        raise argparse.ArgumentTypeError(f"'{text}' are no years; write 3 or 3-4, and 0 for Reception")
    first, last = (0 if one == "r" else int(one) for one in (found[1], found[2] or found[1]))
    return first, last


# --- the passphrase ---------------------------------------------------------------------------


def _passphrase(options: argparse.Namespace, machine: Machine) -> str:
    from game.school import locking  # noqa: PLC0415
    from game.school.tries import TryKeeper  # noqa: PLC0415

    machine.to_change()
    if options.reset_passphrase:
        return _reset(machine, options.passphrase_stdin)
    locked, trouble = locking.lock_of(machine)
    if trouble and locked is None:
        raise CannotRun(trouble)
    keeper = TryKeeper(machine.folders.data)
    if locked is not None:
        locking.not_too_early(keeper)
    if options.passphrase_stdin:
        old, new = _from_input(locked is not None)
    else:
        old = _ask("The passphrase there is: ") if locked is not None else ""
        new = _twice()
    if locked is None:
        locking.set_first(machine, new)
    else:
        locking.change(machine, old, new, keeper)
    return _set("The passphrase is set.", new)


def _reset(machine: Machine, from_input: bool) -> str:
    from game.school import locking  # noqa: PLC0415

    proof = locking.reset_proof(machine)
    if not proof.is_file():
        raise CannotRun(
            "To replace a forgotten passphrase, please show that you may change this folder: make an "
            f"empty file  {proof}  and type  pingtown setup --reset-passphrase  once more. "
            "Nothing is erased by it."
        )
    new = _from_input(False)[1] if from_input else _twice()
    locking.reset(machine, new)
    return _set("The passphrase is replaced. Classes and results are as they were.", new)


def _set(done: str, new: str) -> str:
    from game.school.passphrase import only_typed  # noqa: PLC0415

    return f"{done} {only_typed(new)}".strip()


def _from_input(both: bool) -> tuple[str, str]:
    lines = [sys.stdin.readline().rstrip("\r\n") for _ in range(2 if both else 1)]
    if not all(lines):
        wanted = "the old passphrase and the new one, a line each" if both else "the passphrase in one line"
        raise CannotRun(f"--passphrase-stdin reads {wanted}, and that did not come.")
    return lines[0] if both else "", lines[-1]


def _twice() -> str:
    new = _ask("The new passphrase: ")
    if new != _ask("Once more: "):
        raise CannotRun("The two were not the same, so nothing was changed.")
    return new


def _ask(words: str) -> str:
    """Without showing what is typed; where that cannot be, not at all."""
    import getpass  # noqa: PLC0415
    import warnings  # noqa: PLC0415

    with warnings.catch_warnings():
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return getpass.getpass(words)
        except (EOFError, getpass.GetPassWarning):
            raise CannotRun(
                "There is no terminal here that can hide what is typed. Use --passphrase-stdin instead."
            ) from None
