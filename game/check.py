"""``pingtown check``: asks every checker there is and says what they found, with place, line and caret.

Pictures and catalogues today; stories, plans and packs bring their own checkers and join here.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from game.artcheck import CODES, check_all, check_art
from game.assets import art_folder, locales_folder, root
from game.diagnostic import Diagnostic, said
from game.words.check import check_catalogue, check_folder
from game.words.findings import explain as explain_words


@dataclass(frozen=True)
class Report:
    """What was looked at, and what is to be said about it."""

    pictures: int
    catalogues: int
    findings: tuple[Diagnostic, ...]

    @property
    def wrong(self) -> bool:
        """Is anything an error? Warnings and notes may stay."""
        return any(finding.severity == "error" for finding in self.findings)

    def as_text(self) -> str:
        """For a person: place, complaint, source line, caret, cure; and a last line that sums up."""
        parts = [said(finding, _source_line(finding)) for finding in self.findings]
        looked = f"{_counted(self.pictures, 'picture')} and {_counted(self.catalogues, 'catalogue')} checked"
        errors = sum(finding.severity == "error" for finding in self.findings)
        if not self.findings:
            parts.append(f"{looked}: all well.")
        else:
            parts.append(
                f"{looked}: {_counted(errors, 'error')}, {_counted(len(self.findings) - errors, 'remark')}. "
                f"More about one: pingtown check --explain {self.findings[0].code}"
            )
        return "\n".join(parts)

    def as_json(self) -> str:
        """For a program."""
        found = [asdict(finding) for finding in self.findings]
        looked = {"pictures": self.pictures, "catalogues": self.catalogues}
        return json.dumps({"looked_at": looked, "found": found}, indent=1, ensure_ascii=False)


def run_check(paths: tuple[Path, ...] = ()) -> Report:
    """Check these files and folders, or everything that ships."""
    pictures = catalogues = 0
    found: list[Diagnostic] = []
    for path in paths or (art_folder(), locales_folder()):
        if path.is_dir():
            pictures += sum(1 for _ in path.rglob("*.svg"))
            catalogues += sum(1 for _ in path.rglob("*.po"))
            found.extend(check_all(path))
            found.extend(check_folder(path))
        elif path.suffix == ".po":
            catalogues += 1
            found.extend(check_catalogue(path))
        else:
            pictures += 1
            found.extend(check_art(path))
    return Report(pictures, catalogues, tuple(_nearer(finding) for finding in found))


def explain(code: str) -> str | None:
    """What a code means, or nothing if there is no such code."""
    words = CODES.get(code.upper())
    return f"{code.upper()}: {words}." if words else explain_words(code)


def _nearer(finding: Diagnostic) -> Diagnostic:
    """The same finding with its file named as a person in the project's folder would."""
    try:
        return replace(finding, file=str(Path(finding.file).resolve().relative_to(root())))
    except ValueError:
        return finding


def _counted(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _source_line(finding: Diagnostic) -> str:
    path = Path(finding.file)
    for place in (path, root() / path):
        try:
            with place.open(encoding="utf-8") as file:
                for number, line in enumerate(file, 1):
                    if number == finding.line:
                        return line.rstrip("\n").replace("\t", " ")
        except (OSError, UnicodeDecodeError):
            continue
    return ""
