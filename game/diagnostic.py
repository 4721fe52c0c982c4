"""One thing to be said about a file: what every checker finds, whatever it looks at, and how it is said.

A diagnostic is a value. Who finds it need not know whether it will stand in a terminal, in JSON or in the
teacher's room.
"""

from __future__ import annotations

from dataclasses import dataclass

ERROR, WARNING, NOTE = "error", "warning", "note"

WIDEST = 110
"""So much of a source line is shown, so that it fits into a terminal."""
BEFORE = 60
"""So much of it at most stands before the place that is meant."""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """What is wrong, where, how bad it is, and what to do about it.

    ``width`` is how many letters are meant, from ``column`` on. ``meant`` is what stands there if it was only
    misspelt. Lines and columns count from 1.
    """

    code: str
    file: str
    line: int
    column: int
    message: str
    hint: str = ""
    severity: str = ERROR
    meant: str = ""
    width: int = 1

    def __str__(self) -> str:
        return said(self)


def said(found: Diagnostic, source: str = "") -> str:
    """A diagnostic for a person: place and complaint, the source line with a caret, and what to do.

    ``source`` is the line it speaks of; without one, the place has to do.
    """
    place = f"{found.file}:{found.line}:{found.column}"
    lines = [f"{place}: {found.severity} {found.code}: {found.message}"]
    if source.strip():
        start = max(0, found.column - 1 - BEFORE)
        shown = source[start : start + WIDEST].replace("\t", " ")
        at = found.column - 1 - start
        carets = "^" * max(1, min(found.width, len(shown) - at))
        lines += [f"    {shown}", "    " + " " * at + carets]
    if found.meant:
        lines.append(f"  did you mean “{found.meant}”?")
    if found.hint:
        lines.append(f"  {found.hint}")
    return "\n".join(lines)
