"""Reading one journal without trusting it: a sitting, or a problem with a sentence for a person.

Only the *end* of a journal may be mended: a line that a power cut or a kill tore in two, or the zeros that
a file system leaves behind. Whatever else is wrong (a line changed, missing, twice, in another order) was
done to the file by something that is not Pingtown; it is named and left for a person, never guessed at.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from game.results.disk import DISK, Disk, NotOrdinary
from game.results.sitting import (
    MOST_BYTES,
    Answer,
    Garbled,
    Header,
    Newer,
    Sitting,
    Unfit,
    answer_of,
    header_of,
    parse,
    seal_of,
)


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one file.

    ``code`` is for programs: gone unreadable not-a-file too-large empty not-a-journal newer damaged
    order after-seal seal. ``sentence`` is for a person; what is done about it, the caller adds.
    """

    code: str
    name: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Read:
    """What was in one file: a sitting, or a problem; the header as far as it could be read.

    ``torn``: half a line stood at the end. It was never acknowledged, and it is not in the sitting.
    """

    name: str
    sitting: Sitting | None = None
    problem: Problem | None = None
    header: Header | None = None
    torn: bool = False


def read(path: Path, disk: Disk = DISK) -> Read:
    """The journal at ``path``: never an exception, never more than a few megabytes, never through a link."""
    try:
        handle = disk.look(path)
        try:
            data = disk.read(handle, MOST_BYTES + 1)
        finally:
            disk.close(handle)
    except FileNotFoundError:
        return _no(path.name, "gone", f"{path.name} is not there any more.")
    except OSError as error:
        return Read(path.name, None, unreadable(path.name, error))
    return read_bytes(data, path.name)


def read_bytes(data: bytes, name: str) -> Read:
    """The journal in these bytes. The name is for the sentences only: what counts is the id inside."""
    if len(data) > MOST_BYTES:
        return _no(name, "too-large", f"{name} is far too large for a journal of Pingtown.")
    lines, torn = _lines(data)
    if not lines:
        return _no(name, "empty", f"{name} holds no sitting: it ends before its first answer.", torn=torn)
    try:
        header = header_of(parse(lines[0]))
    except Newer:
        return _no(name, "newer", f"{name} was written by a newer Pingtown, which can read it.")
    except Unfit as error:
        return _no(name, "not-a-journal", f"{name} is no journal of Pingtown (in line 1, {error}).")
    return _answers(lines, header, name, torn)


def _lines(data: bytes) -> tuple[list[bytes], bool]:
    """The whole lines, and whether half a one was left out at the end.

    A last line without its line feed is whole if it is whole JSON: only the line feed is missing.
    """
    lines = data.rstrip(b"\0").split(b"\n")
    if not lines[-1]:
        lines.pop()
    if lines:
        try:
            parse(lines[-1])
        except Garbled:
            return lines[:-1], True
        except Unfit:
            pass  # whole, and not ours: that is said of its line
    return lines, False


def _answers(lines: list[bytes], header: Header, name: str, torn: bool) -> Read:
    answers: list[Answer] = []
    sealed: int | None = None
    for number, line in enumerate(lines[1:], 2):
        if sealed is not None:
            sentence = f"{name} goes on in line {number}, after its end."
            return _no(name, "after-seal", sentence, header)
        try:
            data = parse(line)
            if "sealed" in data:
                sealed = seal_of(data)
                continue
            answer = answer_of(data)
        except Unfit as error:
            return _no(name, "damaged", f"{name} is damaged in line {number} ({error}).", header)
        if answer.number != len(answers) + 1:
            wanted = len(answers) + 1
            sentence = f"{name} holds answer {answer.number} in line {number}, where {wanted} belongs."
            return _no(name, "order", sentence, header)
        answers.append(answer)
    if sealed is not None and (sealed != len(answers) or torn):
        sentence = f"{name} says that it holds {sealed} answers, and it holds {len(answers)}."
        if torn:
            sentence = f"{name} goes on after its end."
        return _no(name, "after-seal" if torn else "seal", sentence, header)
    return Read(name, Sitting(header, tuple(answers), sealed is not None), None, header, torn)


def _no(name: str, code: str, sentence: str, header: Header | None = None, torn: bool = False) -> Read:
    return Read(name, None, Problem(code, name, sentence), header, torn)


def unreadable(name: str, error: OSError) -> Problem:
    """What is said of a file that could not even be opened."""
    if isinstance(error, NotOrdinary):
        return Problem("not-a-file", name, f"{name} is no ordinary file, so it was not opened.")
    return Problem("unreadable", name, f"{name} could not be read ({why(error)}).")


def why(error: OSError) -> str:
    """What the system says, as part of a sentence."""
    return (error.strerror or type(error).__name__).lower()
