"""Finds the English sentences of the screens: what stands in ``say("…")`` and its kin, with file and line.

Only what is written out can be translated: a sentence that is put together while the game runs is a finding.
It is let pass where the line says ``# marked in NAMES``: there the words stand in ``to_say("…")``.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from game.diagnostic import Diagnostic

SAYING = {"say": 1, "say_n": 2, "to_say": 1}
"""The names that say something, and how many of their first words are sentences."""
SPEAKERS = frozenset({"desk", "catalogue", "teller", "words"})
"""Whose ``say`` it is: others, a checker's for instance, have a ``say`` of their own."""

_NOTE = re.compile(r"#\s*for translators:\s*(.*)", re.IGNORECASE)
_MARKED = re.compile(r"#\s*marked\b")
_STRAIGHT = re.compile("['\"]")


class Sentence(NamedTuple):
    """One sentence for the translators and where it stands."""

    text: str
    file: str
    line: int
    many: str | None = None
    context: str | None = None
    notes: tuple[str, ...] = ()


class Gathered(NamedTuple):
    """What was found in some files, and what is wrong there."""

    sentences: tuple[Sentence, ...]
    findings: tuple[Diagnostic, ...]

    @classmethod
    def of(cls, parts: Iterable[Gathered]) -> Gathered:
        """Several as one, in their order."""
        found = list(parts)
        return cls(
            tuple(sentence for part in found for sentence in part.sentences),
            tuple(finding for part in found for finding in part.findings),
        )


def from_modules(folder: Path, root: Path) -> Gathered:
    """The sentences of every module in a folder; files are named from ``root``."""
    return Gathered.of(
        from_module(path.read_text(encoding="utf-8"), path.relative_to(root).as_posix())
        for path in sorted(folder.rglob("*.py"))
        if "carried" not in path.parts
    )


def from_module(text: str, file: str) -> Gathered:
    """The sentences of one module, by its text."""
    lines = text.split("\n")
    sentences: list[Sentence] = []
    findings: list[Diagnostic] = []
    try:
        tree = ast.parse(text, file)
    except SyntaxError as error:
        message = f"The words of this module cannot be read: {error.msg}."
        hint = "Mend the module first: the game does not start with it either."
        return Gathered((), (Diagnostic("W030", file, error.lineno or 1, error.offset or 1, message, hint),))
    for call, count in _calls(tree):
        english = [_sentences(argument) for argument in call.args[:count]]
        pair = count == 1 or all(len(one) == 1 for one in english)
        if len(english) < count or not all(english) or not pair:
            if not _MARKED.search("\n".join(lines[call.lineno - 1 : call.end_lineno])):
                findings.append(_unfindable(call, file))
            continue
        for one in english[0]:
            notes = note_at(lines, one.lineno) or note_at(lines, call.lineno)
            many = english[1][0].value if count > 1 else None
            sentences.append(
                Sentence(str(one.value), file, one.lineno, str(many) if many else None, notes=notes)
            )
        findings += [
            _straight(one, file) for each in english for one in each if _STRAIGHT.search(str(one.value))
        ]
    return Gathered(tuple(sorted(sentences, key=lambda found: found.line)), tuple(findings))


def note_at(lines: Sequence[str], line: int) -> tuple[str, ...]:
    """What a comment ``# for translators: …`` says in this line or in the comments right above it."""
    here = _NOTE.search(lines[line - 1])
    if here and not lines[line - 1].lstrip().startswith("#"):
        return (here[1].strip(),)
    said: list[str] = []
    for above in reversed(lines[: line - 1]):
        if not above.lstrip().startswith("#"):
            break
        found = _NOTE.search(above)
        said.append(found[1].strip() if found else above.strip().lstrip("#").strip())
        if found:
            return (" ".join(reversed(said)),)
    return ()


def _calls(tree: ast.Module) -> Iterator[tuple[ast.Call, int]]:
    """Every call that says something, except where ``say`` itself hands a sentence on."""
    aliases = {
        name.id: node.value.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Attribute)
        for name in node.targets
        if isinstance(name, ast.Name) and _speaks(node.value)
    }
    handed_on = {
        id(inside)
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.name in SAYING
        for inside in ast.walk(node)
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or id(node) in handed_on:
            continue
        match node.func:
            case ast.Name(id=name) if aliases.get(name, name) in SAYING:
                yield node, SAYING[aliases.get(name, name)]
            case ast.Attribute(attr=name) as func if _speaks(func):
                yield node, SAYING[name]


def _speaks(func: ast.Attribute) -> bool:
    """Is it ``desk.say``, ``self.desk.say_n``, ``catalogue.say`` …?"""
    match func.value:
        case ast.Name(id=speaker) | ast.Attribute(attr=speaker):
            return func.attr in SAYING and speaker in SPEAKERS
    return False


def _sentences(argument: ast.expr) -> list[ast.Constant]:
    """The sentences an argument can be: one, or two where ``if`` chooses; none if it is not written out."""
    match argument:
        case ast.Constant(value=str(text)) if text:
            return [argument]
        case ast.IfExp(body=body, orelse=orelse):
            both = [_sentences(body), _sentences(orelse)]
            return [*both[0], *both[1]] if all(both) else []
    return []


def _unfindable(call: ast.Call, file: str) -> Diagnostic:
    what = ast.unparse(call.args[0]) if call.args else "nothing"
    if call.args and isinstance(call.args[0], ast.JoinedStr):
        hint = 'Write the sentence without f"…" and hand over what changes: say("Hello {name}!", name=name).'
    else:
        hint = 'Write the sentence here, or in to_say("…") where it stands and “# marked in …” here.'
    message = f"Translators cannot find the words of {ast.unparse(call.func)}({what[:40]})."
    return Diagnostic("W030", file, call.lineno, call.col_offset + 1, message, hint)


def _straight(sentence: ast.Constant, file: str) -> Diagnostic:
    message = f"“{str(sentence.value)[:40]}” has a mark as it is typed, and not as it is printed."
    hint = "Write ’ in words (“the school’s own”), and “ ” around what somebody says."
    return Diagnostic("W033", file, sentence.lineno, sentence.col_offset + 1, message, hint)
