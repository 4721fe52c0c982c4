"""``pingtown check``: asks every checker there is and says what they found, with place, line and caret.

Pictures today; stories, plans, packs and catalogues bring their own checkers and join here.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from game.artcheck import CODES, Fault, check_all, check_art
from game.assets import art_folder, root


@dataclass(frozen=True)
class Report:
    """What was looked at, and what is wrong with it."""

    looked_at: int
    faults: tuple[Fault, ...]

    def as_text(self) -> str:
        """For a person: place, complaint, source line, caret, cure; and a last line that sums up."""
        parts = [_said(fault) for fault in self.faults]
        files = f"{self.looked_at} picture{'' if self.looked_at == 1 else 's'} checked"
        if not self.faults:
            parts.append(f"{files}: all well.")
        else:
            count = len(self.faults)
            parts.append(
                f"{files}: {count} fault{'' if count == 1 else 's'}. "
                f"More about one: pingtown check --explain {self.faults[0].code}"
            )
        return "\n".join(parts)

    def as_json(self) -> str:
        """For a program."""
        found = [{"severity": "error", **asdict(fault)} for fault in self.faults]
        return json.dumps({"looked_at": self.looked_at, "found": found}, indent=1, ensure_ascii=False)


def run_check(paths: tuple[Path, ...] = ()) -> Report:
    """Check these files and folders, or everything that ships."""
    looked_at = 0
    faults: list[Fault] = []
    for path in paths or (art_folder(),):
        if path.is_dir():
            looked_at += sum(1 for _ in path.rglob("*.svg"))
            faults.extend(check_all(path))
        else:
            looked_at += 1
            faults.extend(check_art(path))
    return Report(looked_at, tuple(_nearer(fault) for fault in faults))


def explain(code: str) -> str | None:
    """What a code means, or nothing if there is no such code."""
    words = CODES.get(code.upper())
    return f"{code.upper()}: {words}." if words else None


def _nearer(fault: Fault) -> Fault:
    """The same fault with its file named as a person in the project's folder would."""
    try:
        return Fault(**{**asdict(fault), "file": str(Path(fault.file).resolve().relative_to(root()))})
    except ValueError:
        return fault


def _said(fault: Fault) -> str:
    lines = [f"{fault.file}:{fault.line}:{fault.column}: error {fault.code}: {fault.message}"]
    source = _source_line(fault)
    if source:
        start = max(0, fault.column - 60)
        shown = source[start : start + 110]
        lines += [f"    {shown}", "    " + " " * (fault.column - 1 - start) + "^"]
    lines.append(f"  {fault.hint}")
    return "\n".join(lines)


def _source_line(fault: Fault) -> str:
    path = Path(fault.file)
    for place in (path, root() / path):
        try:
            with place.open(encoding="utf-8") as file:
                for number, line in enumerate(file, 1):
                    if number == fault.line:
                        return line.rstrip("\n").replace("\t", " ")
        except (OSError, UnicodeDecodeError):
            continue
    return ""
