"""What the YAML library complains of, in a teacher's words.

Its two parsers (in C and in Python) say the same thing in different words but point at the same place. So
the complaint is worked out from what stands there, and from little else.
"""

from __future__ import annotations

import re
from typing import Any

Complaint = tuple[str, int, int, str, str]
"""Code, line, column, message, hint."""

_QUOTES = "Put the words into double quotes."
_COLON = "After the key come a colon and a space."
_SPACES = (
    "What belongs together stands below each other: count the spaces at the beginning of this line "
    "and of the one above."
)


def in_plain_words(error: Any, lines: tuple[str, ...]) -> Complaint:
    """The complaint that stands behind an error of the YAML library."""
    problem = str(getattr(error, "problem", None) or "")
    context = str(getattr(error, "context", None) or "")
    line, column = _place(getattr(error, "problem_mark", None)) or (1, 1)
    began = _place(getattr(error, "context_mark", None))
    here = lines[line - 1][column - 1 : column] if line <= len(lines) else ""
    before = lines[line - 1][: column - 1] if line <= len(lines) else ""
    if here and here in "@%`" and "cannot start" in problem:
        return "L010", line, column, f"Words cannot begin with {here} here.", _QUOTES
    if "quoted scalar" in context:
        return _quoted(problem, began or (line, column), (line, column))
    if "block scalar" in context:
        place = began or (line, column)
        return "L010", *place, "Words cannot begin with > or | here.", _QUOTES
    if "flow" in context:
        return _bracket(here, began or (line, column), (line, column))
    if "could not find expected ':'" in problem and began:
        start = lines[began[0] - 1][began[1] - 1 :]
        return "L002", *began, f"A colon is missing after “{_word(start)}”.", _COLON
    if "mapping values" in problem:
        return _colon(line, column, before, lines)
    if "entries are not allowed" in problem:
        return (
            "L002",
            line,
            column,
            "A list begins in the middle of a line.",
            "Give every dash a line of its own, two spaces further in.",
        )
    return _crooked(line, column, before, here)


def _quoted(problem: str, began: tuple[int, int], at: tuple[int, int]) -> Complaint:
    if "escape" in problem:
        return (
            "L002",
            *at,
            "A backslash in double quotes means something else to the computer.",
            "Leave it out, or write it twice.",
        )
    return (
        "L002",
        *began,
        "A quotation mark is opened here and never closed.",
        "Close it at the end of the words.",
    )


def _bracket(here: str, began: tuple[int, int], at: tuple[int, int]) -> Complaint:
    if here == "?":
        return "L010", *at, "A question mark in brackets confuses the computer.", _QUOTES
    hint = (
        "Close it, put commas between the things in it, "
        "and put words with a comma or a colon into double quotes."
    )
    return "L002", *began, "The bracket which is opened here does not end well.", hint


def _colon(line: int, column: int, before: str, lines: tuple[str, ...]) -> Complaint:
    value = re.match(r"\s*(?:-\s+)?[^\s:][^:]*:\s+\S", before)
    if value:
        return "L010", line, column, "There is a second colon in this line.", _QUOTES
    above = next((text for text in reversed(lines[: line - 1]) if text.strip()), "")
    if ":" not in above and above.strip():
        return (
            "L002",
            max(1, line - 1),
            1,
            "A colon is missing in this line or in the one above.",
            _COLON,
        )
    start = len(before) - len(before.lstrip()) + 1
    return "L002", line, start, "This line stands further in than it may.", _SPACES


def _crooked(line: int, column: int, before: str, here: str) -> Complaint:
    if re.search(r"[\"'\]}]\s*$", before):
        message = "Something comes after the closing quotation mark or bracket."
        return "L002", line, column, message, "Put the whole of the words into one pair of double quotes."
    if here and here in "]}":
        return (
            "L002",
            line,
            column,
            f"A bracket is closed here that was never opened: {here}",
            "Delete it, or open it.",
        )
    return "L002", line, column, "This line does not stand below the others.", _SPACES


def _word(text: str) -> str:
    """The first word: what was meant to be a key."""
    return next(iter(text.split(maxsplit=1)), "")[:40]


def _place(mark: Any) -> tuple[int, int] | None:
    return (mark.line + 1, mark.column + 1) if mark else None
