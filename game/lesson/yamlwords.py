"""What the YAML library complains of, in a teacher's words.

Its two parsers (in C and in Python) say the same thing in different words but point at the same place. So
the complaint is worked out from what stands there and above it, and from little else: where a mark was
forgotten, the parser stumbles a line or twenty later.
"""

from __future__ import annotations

import re
from typing import Any

Complaint = tuple[str, int, int, str, str]
"""Code, line, column, message, hint."""
Lines = tuple[str, ...]

_QUOTES = "Put the words into double quotes."
_STRAIGHT = 'Put the words into straight double quotes: " and not “ or ”.'
_COLON = "After the key come a colon and a space. Words that go on from the line above stand further in."
_SPACES = (
    "What belongs together stands below each other: count the spaces at the beginning of this line "
    "and of the one above."
)
_STARS = "A story writes things out. Where & or * is part of the words, put them in quotes."
_NEVER_CLOSED = "A quotation mark is opened here and never closed."
_HAS_COLON = re.compile(r":(?:\s|$)")
_ENDS_OR_HAS_COLON = re.compile(r"^\s*#|:(?:\s|$)|[\"'\]}]\s*$")
"""A remark, a line with a key, or the end of words in quotes: no words go on behind it."""
_A_KEY = re.compile(r"[a-z][a-z0-9_-]*(?::|$)")
_KEY_AND_WORDS = re.compile(r"\s*(?:-\s+)?[^\s:][^:]*:\s+[^\s#]")
_REMARK = re.compile(r"\s(#.*)")


def in_plain_words(error: Any, lines: Lines) -> Complaint:
    """The complaint that stands behind an error of the YAML library."""
    problem = str(getattr(error, "problem", None) or "")
    context = str(getattr(error, "context", None) or "")
    at = line, column = _place(getattr(error, "problem_mark", None)) or (1, 1)
    began = _place(getattr(error, "context_mark", None))
    here = _line(lines, line)[column - 1 : column]
    if here and here in "@%`" and "cannot start" in problem:
        return "L010", *at, f"Words cannot begin with {here} here.", _QUOTES
    if "mapping keys" in problem:
        return "L010", *at, "Words cannot begin with ? here.", _QUOTES
    if "an alias" in context or "an anchor" in context:
        return "L004", *(began or at), "A mark with & or * is not understood in a story.", _STARS
    if "quoted scalar" in context:
        return _quoted(problem, began or at, at, lines)
    if "block scalar" in context:
        return "L010", *(began or at), "Words cannot begin with > or | here.", _QUOTES
    if "flow" in context:
        return _bracket(here, began or at, at, lines)
    if "could not find expected ':'" in problem and began:
        return _no_colon(began, lines)
    if "mapping values" in problem:
        return _colon(line, column, lines)
    if "entries are not allowed" in problem:
        hint = "Give every dash a line of its own, two spaces further in."
        return "L002", *at, "A list begins in the middle of a line.", hint
    return _crooked(line, column, here, lines)


def _quoted(problem: str, began: tuple[int, int], at: tuple[int, int], lines: Lines) -> Complaint:
    if "escape" in problem:
        message = "A backslash in double quotes means something else to the computer."
        return "L002", *at, message, "Leave it out, or write it twice."
    mark = _line(lines, began[0])[began[1] - 1 : began[1]]
    if mark == "'":
        hint = "Close it at the end of the words. Words with an apostrophe stand in double quotes."
        return "L002", *began, _NEVER_CLOSED, hint
    return "L002", *began, _NEVER_CLOSED, _close_it(_line(lines, began[0]))


def _close_it(line: str) -> str:
    if re.search("[“”„]", line):
        return 'Close it at the end of the words, with a straight one: " and not ”.'
    return "Close it at the end of the words."


def _bracket(here: str, began: tuple[int, int], at: tuple[int, int], lines: Lines) -> Complaint:
    if here == "?":
        return "L010", *at, "A question mark in brackets confuses the computer.", _QUOTES
    if remark := _REMARK.search(_line(lines, began[0]), began[1]):
        message = "From # on this line is a remark, and so the bracket before it is never closed."
        return "L002", began[0], remark.start(1) + 1, message, _QUOTES
    hint = (
        "Close it, put commas between the things in it, "
        "and put words with a comma or a colon into double quotes."
    )
    return "L002", *began, "The bracket which is opened here does not end well.", hint


def _no_colon(at: tuple[int, int], lines: Lines) -> Complaint:
    """The first word of a line was meant to be a key."""
    word = _word(_line(lines, at[0])[at[1] - 1 :])
    key, colon, _ = word.partition(":")
    if colon:
        return "L002", *at, f"A space is missing after the colon of “{key}”.", _COLON
    return "L002", *at, f"A colon is missing after “{word}”.", _COLON


def _colon(line: int, column: int, lines: Lines) -> Complaint:
    """A colon, where the line or the words cannot have one."""
    text = _line(lines, line)
    before = text[: column - 1]
    if _KEY_AND_WORDS.match(before):
        hint = _STRAIGHT if re.search("[“”„]", text) else _QUOTES
        return "L010", line, column, "There is a second colon in this line.", hint
    first = _without_colon_above(lines, line)
    words = _line(lines, first - 1)
    if (first < line or " " in _key(before)) and _goes_on(words, _line(lines, first)):
        message = f"The words that begin in line {first - 1} go on here, and there is a colon in them."
        return "L010", line, column, message, _QUOTES
    if first < line and _A_KEY.match(_word(_key(_line(lines, first)))):
        return _no_colon((first, len(_line(lines, first)) - len(_key(_line(lines, first))) + 1), lines)
    if _indent(_line(lines, line - 1)) < _indent(text) == _indent(_line(lines, line - 2)):
        message = "This line stands further out than the one above and the one below."
        return "L002", line - 1, _indent(_line(lines, line - 1)) + 1, message, _SPACES
    return "L002", line, _indent(before) + 1, "This line stands further in than it may.", _SPACES


def _without_colon_above(lines: Lines, line: int) -> int:
    """The first of the lines right above that have no colon: the key that lacks its own stands there."""
    first = line
    while first > 1 and (above := lines[first - 2]).strip() and not _ENDS_OR_HAS_COLON.search(above):
        first -= 1
    return first


def _goes_on(above: str, line: str) -> bool:
    """Do the words of the line above go on in this one? They begin behind a key, and it stands further in."""
    return bool(_KEY_AND_WORDS.match(above)) and _indent(line) > _indent(above)


def _crooked(line: int, column: int, here: str, lines: Lines) -> Complaint:
    before = _line(lines, line)[: column - 1]
    if re.search(r"[\"'\]}]\s*$", before):
        if opened := _opened_above(lines, line, before):
            return "L002", *opened, _NEVER_CLOSED, _close_it(_line(lines, opened[0]))
        message = "Something comes after the closing quotation mark or bracket."
        return "L002", line, column, message, "Put the whole of the words into one pair of double quotes."
    if here and here in "]}":
        message = f"A bracket is closed here that was never opened: {here}"
        return "L002", line, column, message, "Delete it, or open it."
    remark = _REMARK.search(_line(lines, line - 1))
    if remark and not _HAS_COLON.search(_line(lines, line)):
        message = "From # on this line is a remark, and so the words cannot go on in the next one."
        return "L002", line - 1, remark.start(1) + 1, message, _QUOTES
    return "L002", line, column, "This line does not stand below the others.", _SPACES


def _opened_above(lines: Lines, line: int, before: str) -> tuple[int, int] | None:
    """Where the quotation mark is forgotten that this line's first one closes, to the parser's mind."""
    if before.count('"') % 2 == 0:
        return None
    for number in range(line - 1, 0, -1):
        if lines[number - 1].count('"') % 2:
            return number, lines[number - 1].rfind('"') + 1
    return None


def _line(lines: Lines, number: int) -> str:
    return lines[number - 1] if 1 <= number <= len(lines) else ""


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())


def _key(text: str) -> str:
    """What stands on a line, without the dash of a list."""
    return re.sub(r"^\s*(?:-\s+)?", "", text)


def _word(text: str) -> str:
    """The first word: what was meant to be a key."""
    return next(iter(text.split(maxsplit=1)), "")[:40]


def _place(mark: Any) -> tuple[int, int] | None:
    return (mark.line + 1, mark.column + 1) if mark else None
