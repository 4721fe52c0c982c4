"""Reads a catalogue with a translator's eyes and names everything that would go wrong on the screen.

Whatever lies there, the answer is a tuple of findings. Guesses (fuzzy) and missing translations are counted
only: the game says them in English, which is no fault.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from pathlib import Path

from game.diagnostic import ERROR, NOTE, Diagnostic
from game.words.catalogue import PluralRule
from game.words.drawable import can_look
from game.words.findings import CODES, explain
from game.words.forms import Form, Slip, forms_of, slips
from game.words.language import ENGLISH, LANGUAGES
from game.words.loading import CHECKED, DRAFT, STATUS, code_of, each_file
from game.words.plurals import PluralError, plural_forms
from game.words.po import BIGGEST, Entry, PoError, PoFile, decode, read

__all__ = ["CODES", "Diagnostic", "check_catalogue", "check_folder", "explain", "strangers"]


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


def strangers(path: Path, known: Container[tuple[str | None, str]]) -> tuple[Diagnostic, ...]:
    """Translations nobody will ever hear: their English is not (or no longer) what the game says.

    ``known`` is every sentence of the game with its place. Whoever types over a msgid loses the sentence
    without a word. A file that cannot be read is ``check_catalogue``'s.
    """
    try:
        entries = read(decode(path.read_bytes())).entries
    except (OSError, PoError):
        return ()
    lost = [one for one in entries if one.translated and (one.context, one.text) not in known]
    if not lost:
        return ()
    message = (
        f"Translated, but not what the game says: {len(lost)} of {_sentences(entries)}; here is the first."
    )
    hint = "Was its English (msgid) changed here? Undo it. If the game has: pingtown words update."
    return (Diagnostic("W023", path.as_posix(), lost[0].line, 1, message, hint, NOTE),)


def _sentences(entries: Sequence[Entry]) -> str:
    return f"{len(entries)} sentence{'' if len(entries) == 1 else 's'}"


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
            for form in forms_of(entry, self.count, self.rule):
                yield from (self._at(form, slip) for slip in slips(form, speaks))
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
        all_of_them = _sentences(entries)
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
    def _finding(self, code: str, line: int, message: str, hint: str, severity: str = ERROR) -> Diagnostic:
        return Diagnostic(code, self.path.as_posix(), line, 1, message, hint, severity)

    def _in_header(self, code: str, name: str, message: str, hint: str) -> Diagnostic:
        start = self.po.header_line
        near = range(start - 1, min(start + 40, len(self.lines)))
        line = next((n for n in near if self.lines[n].lower().startswith(f'"{name}:')), start - 1)
        return self._finding(code, line + 1, message, hint)

    def _at(self, form: Form, slip: Slip) -> Diagnostic:
        """At the first line of the translation that holds it, and where in that line."""
        said = (slip.message, slip.hint, slip.severity)
        for number in range(form.line, min(form.line + 200, len(self.lines) + 1)):
            line = self.lines[number - 1]
            if number > form.line and not line.lstrip().startswith('"'):
                break
            column = line.find(slip.what, line.find('"'))
            if slip.what and column >= 0:
                return Diagnostic(slip.code, self.path.as_posix(), number, column + 1, *said)
        return self._finding(slip.code, form.line, *said)


def _rule(po: PoFile) -> tuple[int, PluralRule | None, str]:
    try:
        return *plural_forms(po.header.get("plural-forms", "")), ""
    except PluralError as error:
        return 0, None, str(error)


def _plainly(code: str) -> str:
    return code.strip().lower().replace("_", "-")
