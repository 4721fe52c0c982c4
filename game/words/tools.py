"""The translator's tools, behind the verb ``words``: gather sentences, bring catalogues up to date, check.

``root`` is everywhere the folder of the project, which holds ``game``, ``lessons`` and ``locales``.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from game.assets import package
from game.assets import root as project
from game.diagnostic import ERROR, NOTE, Diagnostic
from game.faults import CannotRun
from game.words.check import check_catalogue, check_folder, strangers
from game.words.extract import Gathered, from_modules
from game.words.language import ENGLISH, LANGUAGES
from game.words.loading import DOMAINS, code_of, each_file
from game.words.merging import merged, template_text
from game.words.po import BIGGEST, PoError, decode, read
from game.words.stories import from_stories
from game.words.writing import put_in_place

WELL, FOUND = 0, 1


@dataclass(frozen=True)
class Done:
    """What was written, what is to be said about it."""

    written: tuple[Path, ...] = ()
    findings: tuple[Diagnostic, ...] = ()
    sentences: int = 0

    @property
    def wrong(self) -> bool:
        """Is there anything that must be mended? Notes and warnings need not be."""
        return any(finding.severity == ERROR for finding in self.findings)


def gather(root: Path) -> dict[str, Gathered]:
    """Every sentence of the game and of the lessons, by domain."""
    modules = modules_of(root)
    return {
        "game": from_modules(modules, modules.parent),
        "lessons": from_stories(root / "lessons", root),
    }


def modules_of(root: Path) -> Path:
    """Where the game's modules lie: beside the lessons in a checkout, around them where it is installed."""
    return package() if root == project() else root / "game"


def extract(root: Path) -> Done:
    """Write ``locales/game.pot`` and ``locales/lessons.pot`` anew."""
    gathered = gather(root)
    written = [
        path
        for domain, found in gathered.items()
        if put_in_place(path := root / "locales" / f"{domain}.pot", template_text(found.sentences, domain))
    ]
    return _done(written, gathered)


def update(root: Path, code: str, begin: bool = True) -> Done:
    """Bring a language's two catalogues up to date, or begin them.

    Without ``begin`` a catalogue that holds its header alone stays so: its translators have begun with the
    screens, and five thousand empty sentences of the stories would only be carried about.
    """
    if code_of(code) not in LANGUAGES or code_of(code) == ENGLISH.code:
        known = ", ".join(other for other in LANGUAGES if other != ENGLISH.code)
        more = "How another language is added: docs/translating.md, “For programmers”."
        raise CannotRun(f"Pingtown cannot be translated into “{code}”; it knows {known}. {more}")
    gathered = gather(root)
    written: list[Path] = []
    for domain in DOMAINS:
        path = root / "locales" / code / "LC_MESSAGES" / f"{domain}.po"
        try:
            old = _bytes(path)
            if not begin and old is not None and not read(decode(old)).entries:
                continue
            text = merged(old, gathered[domain].sentences, code, domain)
        except PoError as error:
            why = f"{path.as_posix()} is damaged in line {error.line} ({error})"
            raise CannotRun(f"{why}; nothing was changed in it. Mend that line first.") from None
        if put_in_place(path, text):
            written.append(path)
    return _done(written, gathered)


def check(root: Path, code: str = "") -> Done:
    """Look at every catalogue, and at every sentence that translators could miss."""
    gathered = gather(root)
    folder = root / "locales"
    found = (*check_folder(folder), *_strangers(folder, gathered))
    if code:
        if not (folder / code).is_dir():
            begin = f"Begin with: pingtown words update --lang {code}"
            raise CannotRun(f"There is no folder {(folder / code).as_posix()}. {begin}")
        found = tuple(one for one in found if Path(one.file).parts[-3] == code)
    return Done((), (*_troubles(gathered), *found), _count(gathered))


def run(argv: Sequence[str], speak: Callable[[str], object] | None = None) -> int:
    """The verb ``words`` and what was typed behind it: 0 well, 1 problems found, else ``CannotRun``."""
    options = _parser().parse_args(list(argv))
    path: Path = options.path or project()
    try:
        if options.verb == "check" and not (path / "locales").is_dir():
            done = _check_path(path)
        elif not (path / "game").is_dir() and not (options.verb == "check" and path == project()):
            raise CannotRun(f"{path} is not the folder of the project: there is no folder “game” in it.")
        elif options.verb == "extract":
            done = extract(path)
        elif options.verb == "update":
            done = _update(path, options.lang)
        else:
            done = check(path, options.lang or "")
    except OSError as error:
        what = error.strerror or "unreadable"
        raise CannotRun(f"{error.filename or path} could not be read or written: {what}.") from None
    for line in _report(done, options.verb):
        (speak or _out)(line)
    return FOUND if done.wrong else WELL


def _update(root: Path, code: str | None) -> Done:
    """One language, or each that has begun."""
    there = sorted(path.parent.name for path in (root / "locales").glob("*/LC_MESSAGES"))
    codes = [code] if code else [name for name in there if code_of(name) in LANGUAGES]
    if not codes:
        raise CannotRun("No language has begun yet. Say which: pingtown words update --lang cy")
    parts = [update(root, name, begin=bool(code)) for name in codes]
    return Done(
        tuple(path for part in parts for path in part.written), parts[-1].findings, parts[-1].sentences
    )


def _check_path(path: Path) -> Done:
    if not path.exists():
        raise CannotRun(f"There is no file or folder {path}.")
    if path.is_file():
        return Done((), check_catalogue(path))
    files = sorted(path.rglob("*.po"))
    if not files:
        raise CannotRun(f"There is no catalogue (.po) in {path}.")
    return Done((), tuple(finding for file in files for finding in check_catalogue(file)))


def _bytes(path: Path) -> bytes | None:
    try:
        with path.open("rb") as file:
            return file.read(BIGGEST + 1)
    except FileNotFoundError:
        return None


def _strangers(folder: Path, gathered: dict[str, Gathered]) -> tuple[Diagnostic, ...]:
    """Translations of what the game does not say, in every catalogue."""
    known = {
        name: frozenset((one.context, one.text) for one in found.sentences)
        for name, found in gathered.items()
    }
    return tuple(
        one for path in each_file(folder) for one in strangers(path, known.get(path.stem, frozenset()))
    )


def _troubles(gathered: dict[str, Gathered]) -> tuple[Diagnostic, ...]:
    return tuple(finding for found in gathered.values() for finding in found.findings)


def _count(gathered: dict[str, Gathered]) -> int:
    return sum(len({(one.context, one.text) for one in found.sentences}) for found in gathered.values())


def _done(written: Sequence[Path], gathered: dict[str, Gathered]) -> Done:
    return Done(tuple(written), _troubles(gathered), _count(gathered))


def _report(done: Done, verb: str) -> list[str]:
    lines = [str(finding) for finding in done.findings]
    lines += [f"written: {path}" for path in done.written]
    if verb != "check" and not done.written:
        lines.append("Everything was up to date; nothing was written.")
    counted = [finding for finding in done.findings if finding.severity != NOTE]
    sentences = f"{done.sentences} sentences in English. " if done.sentences else ""
    if counted:
        first = counted[0].code
        lines.append(
            f"{sentences}To be looked at: {len(counted)}. More about one: pingtown check --explain {first}"
        )
    else:
        lines.append(f"{sentences}All well.")
    return lines


def _out(line: str) -> None:
    sys.stdout.write(f"{line}\n")


class _Parser(argparse.ArgumentParser):
    """An argument parser that complains in one sentence."""

    def error(self, message: str) -> None:  # type: ignore[override]
        raise CannotRun(f"{message}. Type  {self.prog} --help  for what can be typed here.")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="pingtown words", description="The translator's tools; see docs/translating.md.")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True, parser_class=_Parser)
    for verb, does in (
        ("extract", "gather every English sentence into locales/game.pot and locales/lessons.pot"),
        ("update", "begin a language, or bring its catalogues up to date"),
        ("check", "look for what would go wrong on the screen"),
    ):
        one = verbs.add_parser(verb, help=does, description=does)
        one.add_argument("--lang", metavar="xx", help="only this language, e.g. cy")
        one.add_argument("path", nargs="?", type=Path, metavar="PATH", help="the folder of the project")
    return parser
