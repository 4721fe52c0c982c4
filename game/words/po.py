"""Reads a ``.po`` file, the kind that every translation program writes.

Our own reader, because a child waits for it: for 3,000 entries Babel needs 60 ms, import and all, and this
one 18, while the first screen is to stand within tens of milliseconds. It knows what translation
programs write and nothing more; a file that goes wrong anywhere is refused whole, with its line and in a
sentence, because half of a damaged catalogue is worse than English. The tests hold it against Babel's reader.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

BIGGEST = 8_000_000
"""Bytes. All stories in one language are about one million."""

_ESCAPES = {
    "\\": "\\",
    '"': '"',
    "n": "\n",
    "t": "\t",
    "r": "\r",
    "a": "\a",
    "b": "\b",
    "f": "\f",
    "v": "\v",
}
_ESCAPE = re.compile(r"\\(.)")
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
_ALL_QUOTED = re.compile(r'(?:"(?:[^"\\]|\\.)*"\s*)+')
_KEYWORD = re.compile(r"(msgctxt|msgid_plural|msgid|msgstr(?:\[\d\])?)\s*(?=\"|$)")
_CHARSET = re.compile(r"charset=([\w.:-]+)", re.IGNORECASE)


class PoError(Exception):
    """Why a file cannot be read, in a translator's words, and where."""

    def __init__(self, message: str, line: int = 1, column: int = 1) -> None:
        super().__init__(message)
        self.message, self.line, self.column = message, line, column


class Entry(NamedTuple):
    """One sentence with its translation: several ``forms`` where it counts something, else one."""

    context: str | None
    text: str
    many: str | None
    forms: tuple[str, ...]
    fuzzy: bool
    line: int
    """Where the English stands."""
    form_lines: tuple[int, ...]
    """Where each form of the translation stands."""

    @property
    def translated(self) -> bool:
        """Is it complete and meant to be used? A guess of a program (``fuzzy``) is not."""
        return not self.fuzzy and all(self.forms)


class PoFile(NamedTuple):
    """What a file holds: its header by names in small letters, and its entries in their order."""

    header: Mapping[str, str]
    entries: tuple[Entry, ...]
    obsolete: int
    header_line: int
    header_text: tuple[str, ...]
    """The header's lines as they are written."""


def decode(data: bytes) -> str:
    """The text of a file, which must be UTF-8 and must say so, if it says anything."""
    if len(data) > BIGGEST:
        raise PoError(f"the file is larger than {BIGGEST // 1_000_000} MB")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise PoError("the letters are not stored as UTF-8", line) from None
    if "\0" in text:
        raise PoError("the file is not text", text.count("\n", 0, text.index("\0")) + 1)
    declared = _CHARSET.search(text[:4000])
    if declared and declared[1].lower() not in ("utf-8", "utf8"):
        line = text.count("\n", 0, declared.start()) + 1
        raise PoError(f"the file says that its letters are stored as {declared[1]}, not as UTF-8", line)
    return text


def read(text: str, take: Callable[[Entry], object] | None = None) -> PoFile:
    """Everything a file says, or a ``PoError``. Obsolete entries (``#~``) are only counted.

    Where somebody takes the entries as they come, none is kept: those of all stories weigh megabytes.
    """
    reader = _Reader(take)
    for number, line in enumerate(_lines(text), 1):
        line = line.strip()
        if line:
            reader.take(line, number)
    return reader.done()


def _lines(text: str) -> Iterator[str]:
    """One after the other: all at once they weigh five times as much as the file."""
    start = 0
    while (end := text.find("\n", start)) >= 0:
        yield text[start:end]
        start = end + 1
    yield text[start:]


class _Reader:
    """One entry at a time: it is closed when the next one begins."""

    def __init__(self, take: Callable[[Entry], object] | None = None) -> None:
        self.entries: list[Entry] = []
        self.keep = take or self.entries.append
        self.header: dict[str, str] = {}
        self.header_line = 1
        self.header_text: tuple[str, ...] = ()
        self.obsolete = 0
        self.fuzzy = False
        self.parts: dict[str, list[str]] = {}
        self.lines: dict[str, int] = {}
        self.current: list[str] | None = None
        self.complete = False
        self.number = 1

    def take(self, line: str, number: int) -> None:
        self.number = number
        first = line[0]
        if first == '"':
            if self.current is None:
                raise PoError("a line in quotation marks belongs to nothing above it", number)
            self.current.append(_unquoted(line, number, 1))
        elif first == "#":
            self._comment(line)
        else:
            self._keyword(line, number)

    def done(self) -> PoFile:
        self._close()
        return PoFile(self.header, tuple(self.entries), self.obsolete, self.header_line, self.header_text)

    def _comment(self, line: str) -> None:
        if self.complete:
            self._close()
        self.current = None if not self.parts else self.current
        if line.startswith("#,"):
            self.fuzzy = self.fuzzy or "fuzzy" in [flag.strip() for flag in line[2:].split(",")]
        elif line.startswith("#~"):
            self.obsolete += line[2:].lstrip().startswith("msgid ")
            # The flag above an obsolete entry is not meant for the next living one.
            self.fuzzy = False

    def _keyword(self, line: str, number: int) -> None:
        word, _, quoted = line.partition(" ")
        if word not in _WORDS:
            found = _KEYWORD.match(line)
            if not found:
                message = "this line is neither a comment nor msgid, msgstr or words in quotation marks"
                raise PoError(message, number)
            word, quoted = found[1], line[found.end() :]
        if self.complete and word in ("msgid", "msgctxt"):
            self._close()
        if word in self.parts:
            raise PoError(f"{word} stands twice for one sentence, or msgstr is missing above", number)
        if word.startswith("msgstr"):
            if "msgid" not in self.parts:
                raise PoError("msgstr stands without the msgid it belongs to", number)
            self.complete = True
        elif self.complete:
            raise PoError(f"{word} must stand above msgstr", number)
        quoted = quoted.lstrip()
        self.current = [_unquoted(quoted, number, len(line) - len(quoted) + 1)]
        self.parts[word] = self.current
        self.lines[word] = number

    def _close(self) -> None:
        parts, lines = self.parts, self.lines
        if not parts:
            return
        if not self.complete:
            raise PoError(
                "a sentence ends without its msgstr: is the file cut off?", max(lines.values(), default=1)
            )
        text = "".join(parts["msgid"])
        context = "".join(parts["msgctxt"]) if "msgctxt" in parts else None
        if not text and context is None:
            self._read_header("".join(parts.get("msgstr", ())), lines["msgid"])
        else:
            forms = self._forms()
            many = "".join(parts["msgid_plural"]) if "msgid_plural" in parts else None
            self.keep(
                Entry(
                    context,
                    text,
                    many,
                    tuple(["".join(parts[form]) for form in forms]),
                    self.fuzzy,
                    lines["msgid"],
                    tuple([lines[form] for form in forms]),
                )
            )
        self.parts, self.lines, self.current = {}, {}, None
        self.complete = self.fuzzy = False

    def _forms(self) -> tuple[str, ...]:
        """The names of the forms that are there, which must be those this sentence should have."""
        if "msgid_plural" not in self.parts:
            if "msgstr" in self.parts and not any("[" in word for word in self.parts):
                return ("msgstr",)
            raise PoError("msgstr[…] stands without the msgid_plural it belongs to", self.lines["msgid"])
        forms = tuple(word for word in self.parts if word.startswith("msgstr"))
        if forms != tuple(f"msgstr[{number}]" for number in range(len(forms))):
            raise PoError("msgid_plural wants msgstr[0], msgstr[1] … in turn", self.lines["msgid_plural"])
        return forms

    def _read_header(self, words: str, line: int) -> None:
        if self.header:
            raise PoError("the header, the entry of an empty msgid, stands twice", line)
        self.header_line = line
        self.header_text = tuple(line for line in words.split("\n") if line.strip())
        for said in words.split("\n"):
            name, colon, value = said.partition(":")
            if colon:
                self.header[name.strip().lower()] = value.strip()


_WORDS = frozenset({"msgctxt", "msgid", "msgid_plural", "msgstr"} | {f"msgstr[{n}]" for n in range(10)})


def _unquoted(quoted: str, line: int, column: int) -> str:
    if len(quoted) >= 2 and quoted[0] == quoted[-1] == '"':
        inside = quoted[1:-1]
        if "\\" not in inside and '"' not in inside:
            return inside
    if not _ALL_QUOTED.fullmatch(quoted):
        if quoted[:1] in ("“", "„", "«", "'"):
            raise PoError('the words belong between straight double quotation marks, "…"', line, column)
        raise PoError("a quotation mark is missing in this line, or one inside it lacks its \\", line, column)

    def meant(found: re.Match[str]) -> str:
        try:
            return _ESCAPES[found[1]]
        except KeyError:
            place = column + quoted.find(found[0])
            message = f"the sign {found[0]} means nothing: write \\\\ for a backslash"
            raise PoError(message, line, place) from None

    return "".join(_ESCAPE.sub(meant, inside) for inside in _QUOTED.findall(quoted))
