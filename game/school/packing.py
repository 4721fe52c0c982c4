"""Writing the school's own pack: the text of a pack, and putting it where every computer reads it."""

from __future__ import annotations

import json

from game.diagnostic import ERROR
from game.faults import CannotRun, together
from game.lesson.model import Pack
from game.school import beside, pack
from game.school.shared import Machine
from game.words.catalogue import to_say


def to_text(wanted: Pack) -> str:
    """As it is written. What JSON puts in quotes YAML understands."""
    lines = [
        "# What stories say in this school. Written by the teacher's room; it may be changed by hand.",
        "",
    ]
    lines.append("adults:")
    for one in wanted.adults:
        label = f", label: {json.dumps(one.label, ensure_ascii=False)}" if one.label else ""
        lines.append(f"  - {{role: {one.role}, word: {one.word}, picture: {one.picture}{label}}}")
    age, blog = wanted.age_line, wanted.blog
    lines += [
        f"meeting: {wanted.meeting}",
        "age_line:",
        f"  number: {age.number}",
        f"  since: {age.since}",
        f"  source: {json.dumps(age.source, ensure_ascii=False)}",
        f"out_of_school_bullying: {wanted.out_of_school_bullying}",
        f"looks_into: {wanted.looks_into}",
        "blog:",
        *(
            f"  {name}: {json.dumps(getattr(blog, name))}"
            for name in ("first_names_only", "checked_first", "full_sentences", "photos_of_children")
        ),
    ]
    return "\n".join(lines) + "\n"


def save(machine: Machine, wanted: Pack) -> None:
    """Write it where the school keeps it; ``CannotRun`` with the reason if it cannot be so."""
    folder = machine.to_change()
    path, data = folder / pack.FILE, to_text(wanted).encode()
    found = pack.pack_of(data, pack.FILE, pack.shipped())
    wrong = [one for one in found.diagnostics if one.severity == ERROR] or list(found.diagnostics)
    if wrong:
        raise CannotRun(together(wrong[0].message, wrong[0].hint))
    try:
        with beside.changing(path):
            beside.put(path, data)
    except beside.Busy:
        raise CannotRun(to_say("Another computer is changing the pack just now. Please try again.")) from None
    except OSError as error:
        words = to_say("The pack could not be written in {folder} ({why}).")
        raise CannotRun(words, folder=folder, why=beside.why(error)) from None
