"""The letters of a file before anybody reads them as YAML: decoded, one kind of line end, nothing hidden.

Whatever two parsers could see differently is refused here or made the same. Knows letters and lines only; it
must not know what they mean.
"""

from __future__ import annotations

import re
import unicodedata

from game.diagnostic import Diagnostic

BIGGEST = 256_000
"""Bytes. The longest story we know has 12,000."""
# Marks that turn the direction of writing, and letters that nobody can see: they could make a telephone
# number read otherwise than it is. U+0085, U+2028 and U+2029 would be line ends for YAML and for nobody else.
_TURNING = "\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\uffff"
HIDDEN = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff{_TURNING}]")
# A space that breaks no line looks like any other, and indents nothing.
_NO_SPACE = re.compile("^(?:[ -]*|[ ]*(?:- )?[\\w-]+:)([\u00a0\u2000-\u200a\u202f\u3000])", re.M)
_OFFICE = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"{\\rtf", b"%PDF", b"<html", b"<!DOCTYPE")
"""How the files of word processors and browsers begin."""
# What the two parsers of the YAML library see differently: escapes that are no letters, a tab where spaces
# belong, and lines that give orders to the parser. A story needs none of them.
_UNLIKE = (
    (
        re.compile(r"\\(?:U[0-9A-Fa-f]{8}|u[dD][89A-Fa-f])"),
        "L003",
        "A letter is written as a number here.",
        "Write the letter itself.",
    ),
    (
        re.compile(r"^ *(\t)[ \t]*[^ \t\n]", re.M),
        "L002",
        "A tab stands at the beginning of this line.",
        "Use spaces instead, two for each step further in.",
    ),
    (
        _NO_SPACE,
        "L003",
        "A space stands here that the computer takes for a letter; it comes from a web page or a letter.",
        "Delete it and press the space bar.",
    ),
    (
        re.compile(r"^ *(```)", re.M),
        "L010",
        "The line with ``` only frames an example, and is no part of it.",
        "Delete it, and the one at the other end.",
    ),
    (
        re.compile(r"^%", re.M),
        "L010",
        "A line cannot begin with % here.",
        "Put the words into double quotes.",
    ),
)


def text_of(source: str | bytes, file: str) -> tuple[str, Diagnostic | None]:
    """The text of a file, its lines ended and indented as a parser wants them; or why it cannot be read."""
    size = len(source) if isinstance(source, bytes) else len(source.encode("utf-8", "surrogatepass"))
    if size > BIGGEST:
        message = f"The file has {size // 1000} kB; a story has at most {BIGGEST // 1000}."
        return "", Diagnostic(
            "L007", file, 1, 1, message, "Is it a story? Two short stories are better than a long one."
        )
    if isinstance(source, bytes) and source.startswith(_OFFICE):
        message = "This is a file of a word processor or a browser, and no plain text."
        return "", Diagnostic(
            "L001", file, 1, 1, message, "Copy the words into a text editor and save them there."
        )
    try:
        text = source.decode("utf-8") if isinstance(source, bytes) else source
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode("utf-8").split("\n")
        place = (len(before), len(before[-1]) + 1)
        message = "The letters of this file are not stored as UTF-8."
        return "", Diagnostic(
            "L001", file, *place, message, "Save it once more and choose UTF-8 as the encoding."
        )
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if hidden := HIDDEN.search(text):
        return "", hidden_mark(hidden[0], file, *_line_and_column(text, hidden.start()))
    for pattern, code, message, hint in _UNLIKE:
        if found := pattern.search(text):
            at = _line_and_column(text, found.start(found.re.groups))
            return "", Diagnostic(code, file, *at, message, hint)
    text = text.replace("\t", " ")  # within a line they are spaces; the parsers are of two minds about them
    return text if text.endswith("\n") else text + "\n", None


def _line_and_column(text: str, index: int) -> tuple[int, int]:
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)


def hidden_mark(mark: str, file: str, line: int, column: int) -> Diagnostic:
    """A mark that nobody can see, by its number and its name."""
    name = unicodedata.name(mark, "a control character").lower()
    message = f"An invisible mark stands here: U+{ord(mark):04X}, {name}."
    hint = "Delete it. It often comes along when something is pasted from a web page or a letter."
    return Diagnostic("L003", file, line, column, message, hint)
