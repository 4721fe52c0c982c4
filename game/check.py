"""``pingtown check``: asks every checker there is and says what they found, with place, line and caret."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from game.artcheck import CODES, check_art
from game.assets import art_folder, locales_folder, root
from game.diagnostic import ERROR, NOTE, WARNING, Diagnostic, said
from game.filing import files_in
from game.lesson.unseen import unseen
from game.words.check import check_catalogue
from game.words.findings import explain as explain_words

TOLD = (".yaml", ".yml")
"""How the files of lessons end."""


@dataclass(frozen=True)
class Report:
    """What was looked at, and what is to be said about it."""

    findings: tuple[Diagnostic, ...]
    looked_at: dict[str, int] = field(default_factory=dict)

    @property
    def wrong(self) -> bool:
        """Is anything an error? Warnings and notes may stay."""
        return any(finding.severity == ERROR for finding in self.findings)

    @property
    def nothing(self) -> bool:
        """Was there nothing to look at?"""
        return not any(self.looked_at.values())

    def as_text(self) -> str:
        """For a person: place, complaint, source line, caret, cure; and a last line that sums up."""
        parts = [said(finding, _source_line(finding)) for finding in self.findings]
        counts = [_counted(number, what) for what, number in self.looked_at.items() if number]
        looked = f"{_listed(counts)} checked"
        kinds = [finding.severity for finding in self.findings]
        errors, notes = kinds.count(ERROR), kinds.count(NOTE)
        warnings = len(kinds) - errors - notes
        if errors + warnings == 0:
            well = f"{looked}: all well."
            parts.append(f"{well} ({_counted(notes, 'note')}.)" if notes else well)
        else:
            numbers = (("error", errors), ("warning", warnings), ("note", notes))
            said_of = ((what, number) for what, number in numbers if number or what == "error")
            summed = ", ".join(_counted(number, what) for what, number in said_of)
            least = ERROR if errors else WARNING
            worst = next(one for one in self.findings if one.severity == least)
            parts.append(f"{looked}: {summed}. More about one: pingtown check --explain {worst.code}")
        return "\n".join(parts)

    def as_json(self) -> str:
        """For a program."""
        found = [asdict(finding) for finding in self.findings]
        return json.dumps({"looked_at": self.looked_at, "found": found}, indent=1, ensure_ascii=False)


def run_check(paths: tuple[Path, ...] = ()) -> Report:
    """Check these files and folders, or everything that ships."""
    there = files_in(paths or (art_folder(), locales_folder(), root() / "lessons"))
    files = there.files
    drawn = [path for path in files if path.suffix == ".svg"]
    spoken = [path for path in files if path.suffix == ".po"]
    told = [path for path in files if path.suffix in TOLD]
    # whatever else was named by hand is looked at as a picture: it says best what a strange file is
    odd = [path for path in paths if path.is_file() and path.suffix not in (".svg", ".po", *TOLD)]
    astray = [(path, one) for path in files if (one := unseen(path, by_hand=path in odd))]
    odd = [path for path in odd if path not in dict(astray)]
    found: list[Diagnostic] = [*there.shut, *(one for _, one in astray)]
    for path in (*drawn, *odd):
        found += check_art(path)
    for path in spoken:
        found += check_catalogue(path)
    looked = {"picture": len(drawn) + len(odd), "catalogue": len(spoken)}
    if told:
        from game.lessoncheck import check_lessons  # noqa: PLC0415  (pictures alone need no YAML)

        checked = check_lessons(told)
        found += checked.found
        looked |= {"story": len(checked.stories), "plan": checked.plans}
        looked["other file"] = len(told) - len(checked.stories) - checked.plans
    looked["misnamed file"] = len([path for path, _ in astray if path not in told])
    return Report(tuple(_nearer(finding) for finding in found), looked)


def explain(code: str) -> str | None:
    """What a code means, or nothing if there is no such code."""
    name = code.strip().upper()
    if name in CODES:
        return f"{name}: {CODES[name]}."
    from game.lesson.codes import CODES as LESSONS  # noqa: PLC0415

    if name in LESSONS:
        return str(LESSONS[name])
    from game.school.faultcodes import explain as explain_school  # noqa: PLC0415

    return explain_school(name) or explain_words(name)


def _nearer(finding: Diagnostic) -> Diagnostic:
    """The same finding with its file named as a person in the project's folder would."""
    try:
        return replace(finding, file=str(Path(finding.file).resolve().relative_to(root())))
    except ValueError:
        return finding


def _counted(number: int, what: str) -> str:
    if number == 1:
        return f"1 {what}"
    return f"{number} {what[:-1]}ies" if what.endswith("y") else f"{number} {what}s"


def _listed(counts: list[str]) -> str:
    return " and ".join((", ".join(counts[:-1]), counts[-1])) if len(counts) > 1 else "".join(counts)


def _source_line(finding: Diagnostic) -> str:
    path = Path(finding.file)
    for place in (path, root() / path):
        try:
            with place.open(encoding="utf-8", errors="replace") as file:
                for number, line in enumerate(file, 1):
                    if number == finding.line:
                        return line.rstrip("\n").replace("\t", " ")
        except OSError:
            continue
    return ""
