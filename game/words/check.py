"""Reads a catalogue with a translator's eyes and names everything that would go wrong on the screen.

Whatever lies there, the answer is a tuple of findings. Guesses (fuzzy) and missing translations are counted
only: the game says them in English, which is no fault.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from game.diagnostic import NOTE, WARNING, Diagnostic
from game.words.bidi import has_controls
from game.words.catalogue import PluralRule
from game.words.drawable import can_look, lacking
from game.words.findings import CODES, explain
from game.words.language import ENGLISH, LANGUAGES, Language
from game.words.loading import CHECKED, DRAFT, STATUS, code_of, each_file
from game.words.plurals import PluralError, plural_forms
from game.words.po import BIGGEST, Entry, PoError, PoFile, decode, read

FIELD = re.compile(r"\{[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*\}", re.ASCII)
_BRACED = re.compile(r"\{[^{}]*\}")  # what was meant for a field
_NUMBER = re.compile(r"(?<![\d,.])\d(?:[ \u00a0\u202f-]?\d)+(?![,.]?\d)")
_SHORTEST_NUMBER = 5  # 100 or 2026 may be put otherwise in a language
_SHORT_NUMBERS = frozenset({"999", "112", "111", "101"})  # help, in short
_COUNTED_UP_TO = 200

__all__ = ["CODES", "FIELD", "Diagnostic", "check_catalogue", "check_folder", "explain"]


def check_catalogue(path: Path) -> tuple[Diagnostic, ...]:
    """Every finding of one ``.po`` file, in the order of its lines."""
    name = path.as_posix()
    try:
        with path.open("rb") as file:
            data = file.read(BIGGEST + 1)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "there is no such file"
        return (Diagnostic("W001", name, 1, 1, f"The file cannot be read: {why}.", "Is the name right?"),)
    try:
        text = decode(data)
    except PoError as error:
        hint = "Save it from a translation program, as UTF-8."
        return (Diagnostic("W001", name, error.line, 1, f"The file cannot be read: {error}.", hint),)
    try:
        po = read(text)
    except PoError as error:
        hint = "Undo the last change here; until then the whole language is said in English."
        return (Diagnostic("W002", name, error.line, error.column, f"The file is damaged: {error}.", hint),)
    checker = _Checker(path, text.split("\n"), po)
    return tuple(sorted(checker.all(), key=lambda finding: (finding.line, finding.column, finding.code)))


def check_folder(folder: Path) -> tuple[Diagnostic, ...]:
    """Every finding of every catalogue in a folder of languages."""
    return tuple(finding for path in each_file(folder) for finding in check_catalogue(path))


@dataclass(frozen=True)
class _Form:
    """One translation beside the English it stands for."""

    english: str
    words: str
    line: int
    must: frozenset[str]
    """The fields that must be in it."""
    may: frozenset[str]
    """The fields that may be in it."""


class _Checker:
    def __init__(self, path: Path, lines: list[str], po: PoFile) -> None:
        self.path, self.lines, self.po = path, lines, po
        self.count, self.rule, self.counts_wrongly = _rule(po)

    def all(self) -> Iterator[Diagnostic]:
        yield from self._header()
        speaks = LANGUAGES.get(code_of(self.po.header.get("language", "")), ENGLISH)
        yield from self._twice()
        for entry in self.po.entries:
            if entry.fuzzy or not any(entry.forms):
                continue
            if entry.many is not None and self.count and len(entry.forms) != self.count:
                message = f"The sentence has {len(entry.forms)} forms, but the header promises {self.count}."
                hint = f"Write msgstr[0] to msgstr[{self.count - 1}]."
                yield self._finding("W004", entry.line, message, hint)
                continue
            for form in _forms(entry, self.count, self.rule):
                yield from self._form(form, speaks)
        yield from self._letters_unseen()
        yield from self._counts()

    # -- the header
    def _header(self) -> Iterator[Diagnostic]:
        header = self.po.header
        if not header:
            hint = "Begin the file with  pingtown words update --lang xx."
            yield self._finding("W005", 1, "The file has no header.", hint)
            return
        if "charset=utf-8" not in header.get("content-type", "").lower():
            hint = "Write: Content-Type: text/plain; charset=UTF-8"
            message = "The header does not say that the letters are stored as UTF-8."
            yield self._in_header("W005", "content-type", message, hint + ".")
        if self.counts_wrongly:
            hint = "Copy the line from another file of this language."
            message = f"The line Plural-Forms cannot be used: {self.counts_wrongly}."
            yield self._in_header("W005", "plural-forms", message, hint)
        if header.get(STATUS, "").lower() not in (CHECKED, DRAFT):
            message = "The header does not say whether the translation is a draft or was checked."
            hint = "Write X-Pingtown-Status: draft, until somebody who speaks the language has approved it."
            yield self._in_header("W005", STATUS, message, hint)
        yield from self._language(header.get("language", ""))

    def _language(self, said: str) -> Iterator[Diagnostic]:
        place = self.path.parent
        folder = place.parent.name if place.name == "LC_MESSAGES" else said
        if code_of(said) not in LANGUAGES or code_of(said) == ENGLISH.code:
            message = f"The header says that the language is “{said}”, which is none of the game's."
            hint = f"The game knows {', '.join(code for code in LANGUAGES if code != ENGLISH.code)}."
            yield self._in_header("W006", "language", message, hint)
        elif _plainly(said) != _plainly(folder):
            message = f"The header says that the language is “{said}”, but the folder is called “{folder}”."
            yield self._in_header("W006", "language", message, "Correct the one that is wrong.")

    # -- one translation
    def _form(self, form: _Form, speaks: Language) -> Iterator[Diagnostic]:
        yield from self._fields(form)
        yield from self._bold(form)
        yield from self._numbers(form)
        words, english = form.words, form.english
        if has_controls(words):
            bad = next(letter for letter in words if has_controls(letter))
            message = f"There is an invisible mark that turns the direction ({_named(bad)})."
            hint = "Delete it: the game finds the direction by itself."
            yield self._at("W008", form, bad, message, hint)
        if _edges(words) != _edges(english):
            message = "The spaces at the beginning or end are not those of the English sentence."
            hint = "Begin and end with the same spaces and line breaks."
            yield self._at("W011", form, "", message, hint, WARNING)
        missing = lacking(FIELD.sub("", words), speaks)
        if missing:
            message = f"The typeface cannot draw {', '.join(map(_named, missing[:4]))}."
            yield self._at("W009", form, missing[0], message, "Is there another letter that was meant?")

    def _fields(self, form: _Form) -> Iterator[Diagnostic]:
        there = frozenset(_BRACED.findall(form.words))
        lost = sorted(form.must - there)
        extra = sorted(there - form.may - frozenset(_BRACED.findall(form.english)))
        if not (lost or extra):
            return
        message = _slips(lost, extra)
        hint = "What stands in curly brackets stays letter by letter as it is in English."
        yield self._at("W003", form, extra[0] if extra else "", message, hint)

    def _bold(self, form: _Form) -> Iterator[Diagnostic]:
        marks, wanted = form.words.count("**"), form.english.count("**")
        if marks % 2:
            hint = "Put ** before the bold words and ** behind them."
            yield self._at("W007", form, "**", "A bold mark ** has no partner.", hint)
        elif bool(marks) != bool(wanted):
            message = "Bold words are " + ("missing." if wanted else "not in the English sentence.")
            yield self._at("W007", form, "**", message, "Mark the same words with ** as in English.")

    def _numbers(self, form: _Form) -> Iterator[Diagnostic]:
        wanted, there = _numbers(form.english), _numbers(form.words)
        lost = [number for number in wanted if number not in there]
        extra = [number for number in there if number not in wanted]
        if lost or extra:
            hint = "Telephone numbers are the same in every language, in the digits 0 to 9."
            if lost:
                message = f"The number {wanted[lost[0]]} is not in the translation."
            else:
                message = f"The number {there[extra[0]]} is not in the English sentence."
            yield self._at("W010", form, there[extra[0]] if extra else "", message, hint)

    # -- the file as a whole
    def _twice(self) -> Iterator[Diagnostic]:
        first: dict[tuple[str | None, str], int] = {}
        for entry in self.po.entries:
            line = first.setdefault((entry.context, entry.text), entry.line)
            if line != entry.line:
                message = f"“{entry.text[:40]}” stands in line {line} already."
                yield self._finding("W012", entry.line, message, "Keep the better one of the two.")

    def _counts(self) -> Iterator[Diagnostic]:
        entries = self.po.entries
        open_ones = [entry for entry in entries if not entry.fuzzy and not entry.translated]
        guesses = [entry for entry in entries if entry.fuzzy]
        all_of_them = f"{len(entries)} sentence{'' if len(entries) == 1 else 's'}"
        if open_ones:
            message = f"Not translated yet: {len(open_ones)} of {all_of_them}; here is the first."
            yield self._finding("W020", open_ones[0].line, message, "The game says them in English.", NOTE)
        if guesses:
            message = f"Marked as a guess (fuzzy): {len(guesses)} of {all_of_them}; here is the first."
            hint = "Look at it, mend it and take the mark away; until then English is said."
            yield self._finding("W021", guesses[0].line, message, hint, NOTE)
        if self.po.obsolete:
            message = f"Sentences at the end (#~) that the game no longer says: {self.po.obsolete}."
            yield self._finding("W022", len(self.lines), message, "They may be deleted.", NOTE)

    def _letters_unseen(self) -> Iterator[Diagnostic]:
        if not can_look():
            message = "Whether every letter can be drawn was not looked at: fontTools is not installed."
            yield self._finding("W009", 1, message, "pip install fonttools, then check again.", NOTE)

    # -- places
    def _finding(self, code: str, line: int, message: str, hint: str, severity: str = "error") -> Diagnostic:
        return Diagnostic(code, self.path.as_posix(), line, 1, message, hint, severity)

    def _in_header(self, code: str, name: str, message: str, hint: str) -> Diagnostic:
        start = self.po.header_line
        near = range(start - 1, min(start + 40, len(self.lines)))
        line = next((n for n in near if self.lines[n].lower().startswith(f'"{name}:')), start - 1)
        return self._finding(code, line + 1, message, hint)

    def _at(
        self, code: str, form: _Form, what: str, message: str, hint: str, severity: str = "error"
    ) -> Diagnostic:
        """At the first line of the translation that holds it, and where in that line."""
        for number in range(form.line, min(form.line + 200, len(self.lines) + 1)):
            line = self.lines[number - 1]
            if number > form.line and not line.lstrip().startswith('"'):
                break
            column = line.find(what, line.find('"'))
            if what and column >= 0:
                return Diagnostic(code, self.path.as_posix(), number, column + 1, message, hint, severity)
        return self._finding(code, form.line, message, hint, severity)


def _rule(po: PoFile) -> tuple[int, PluralRule | None, str]:
    try:
        return *plural_forms(po.header.get("plural-forms", "")), ""
    except PluralError as error:
        return 0, None, str(error)


def _forms(entry: Entry, count: int, rule: PluralRule | None) -> Iterator[_Form]:
    """Each form that is translated, beside the English it must keep to."""
    one = frozenset(FIELD.findall(entry.text))
    if entry.many is None:
        yield _Form(entry.text, entry.forms[0], entry.form_lines[0], one, one)
        return
    many = frozenset(FIELD.findall(entry.many))
    numbers = [rule(n) for n in range(_COUNTED_UP_TO)] if rule and count else []
    for place, (words, line) in enumerate(zip(entry.forms, entry.form_lines, strict=True)):
        if words:
            free = {"{n}"} if numbers.count(place) <= 1 else set()
            yield _Form(entry.many, words, line, (one & many) - free | (many & {"{n}"}) - free, one | many)


def _numbers(text: str) -> dict[str, str]:
    """The telephone numbers of a text, by their digits alone: 0800 1111 and 08001111 are one."""
    found = {re.sub(r"\D", "", said): said for said in _NUMBER.findall(text)}
    return {
        digits: said
        for digits, said in found.items()
        if len(digits) >= _SHORTEST_NUMBER or digits in _SHORT_NUMBERS
    }


def _edges(text: str) -> tuple[str, str]:
    """The spaces and line breaks before and after the words."""
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _named(letter: str) -> str:
    shown = f"“{letter}” " if letter.isprintable() else ""
    return f"{shown}U+{ord(letter):04X} {unicodedata.name(letter, 'without a name')}"


def _plainly(code: str) -> str:
    return code.strip().lower().replace("_", "-")


def _slips(lost: list[str], extra: list[str]) -> str:
    """What became of the fields, each beside the one it looks like: a wrong pair would lead astray."""
    alone = len(lost) == len(extra) == 1
    left, strange, said = list(lost), [], []
    for one in extra:
        meant = left if alone else get_close_matches(one, left, n=1)
        if meant:
            said.append(f"the field {meant[0]} was changed into {one}")
            left.remove(meant[0])
        else:
            strange.append(one)
    if left:
        said.append(f"{_fields_of(left)} missing")
    if strange:
        said.append(f"{_fields_of(strange)} not in the English sentence")
    words = ", ".join(said)
    return f"{words[0].upper()}{words[1:]}."


def _fields_of(names: list[str]) -> str:
    return f"the field {names[0]} is" if len(names) == 1 else f"the fields {', '.join(names)} are"
