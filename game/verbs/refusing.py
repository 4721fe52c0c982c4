"""What ``pingtown results`` refuses: an option that it does not heed, and what is not there."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from game.faults import CannotRun
from game.verbs.speaking import near

if TYPE_CHECKING:
    from game.office import Office
    from game.results.index import Index
    from game.results.questions import Question

USES = {
    "collect": ("json", "audience"),
    "list": ("classes", "badge", "exports", "json"),
    "report": ("classes", "by", "letter", "story", "since", "until", "term", "audience", "json"),
    "export": (
        *("classes", "by", "letter", "story", "since", "until", "term", "audience"),
        *("format", "dry_run", "out", "lang"),
    ),
    "verify": ("json",),
    "backup": ("restore", "out"),
    "erase": ("classes", "badge", "all", "dry_run", "json"),
    "purge": ("dry_run", "clock_is_right", "json"),
}
"""What each of them heeds. Anything else is refused: who limits an erasing must not erase everything."""
TYPED = {"classes": "--class", "audience": "--for", "out": "-o"}


def heeded(options: argparse.Namespace) -> None:
    """Refuse what would be typed in vain."""
    usual = {"classes": [], "audience": "teacher"}
    named = {name for uses in USES.values() for name in uses}
    for name in sorted(named - set(USES[options.do])):
        value = getattr(options, name)
        if value not in (None, False, usual.get(name)):
            typed = TYPED.get(name, f"--{name.replace('_', '-')}")
            raise CannotRun(
                f"{typed} means nothing to  pingtown results {options.do}, so nothing was done. "
                "Please type it without."
            )


def known(office: Office, index: Index, question: Question) -> None:
    """Refuse what is not there: an empty table would look like an answer."""
    from game.results.questions import LETTERS  # noqa: PLC0415

    if question.audience != "teacher" and (question.letter or question.story):
        raise CannotRun(
            "What leaves the class is about all letters and stories together, or two reports could be held "
            "against each other. Please type it without --letter and --story, or with --for teacher."
        )
    if question.letter and question.letter not in LETTERS:
        raise CannotRun(
            f"'{question.letter}' is none of {', '.join(LETTERS)}.{near(question.letter, LETTERS)}"
        )
    if question.since and question.until and question.since > question.until:
        raise CannotRun(f"--since {question.since} is after --until {question.until}: there is no such day.")
    there = codes(office, index)
    for code in question.classes:
        if code not in there:
            raise CannotRun(f"There is no class '{code}' in what was collected.{near(code, there)}")
    if question.story and question.story not in (stories := office.world().stories):
        raise CannotRun(f"There is no story '{question.story}'.{near(question.story, stories)}")


def codes(office: Office, index: Index) -> set[str]:
    """The classes of this school, and those of which something was collected."""
    return {one.code for one in index.kept() if one.code} | {one.code for one in office.classes.every}
