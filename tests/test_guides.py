"""The guides say what is so: links lead somewhere, commands can be typed, buttons have these names."""

from __future__ import annotations

import argparse
import importlib.util
import re
import shlex
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

from game.cli import _Parser
from game.faults import CannotRun
from game.verbs import VERBS
from game.words.extract import from_modules
from game.words.tools import _parser as tools_parser

HOUSE = Path(__file__).parents[1]
DOCS = HOUSE / "docs"
GUIDES, PICTURES = DOCS / "guides", DOCS / "pictures"
PAGES = (
    *sorted(DOCS.rglob("*.md")),
    *(HOUSE / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")),
)
LINK = re.compile(r"\[(?:[^\]\[]|\[[^\]]*\])*\]\(([^)\s]+)\)")
COMMAND = re.compile(r"^(?:pingtown|(?:python3|py) run\.py)(?: |$)")
LABEL = re.compile(r"\*\*([^*]+)\*\*")
NO_LABELS = {"bold"}
"""The one word which says that words in bold are labels."""
ANOTHERS = ("technician.md",)
"""Guides that use bold for something else than what stands on the screen."""
EACH, ALL = 200_000, 3_500_000

every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(HOUSE).as_posix())


def prose(page: Path) -> str:
    """Without what is set off as code."""
    return re.sub(r"^ *```.*?^ *```", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)


@cache
def anchors(page: Path) -> frozenset[str]:
    """What a heading is called in a link to it."""
    heads = re.findall(r"^#+ (.*)$", prose(page), flags=re.MULTILINE)
    return frozenset(re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads)


@every_page
def test_every_link_and_every_picture_of_a_page_is_there(page: Path) -> None:
    for link in LINK.findall(re.sub(r"`[^`]*`", "", prose(page))):
        if re.match(r"[a-z]+:", link):
            continue
        name, _, anchor = link.partition("#")
        target = (page.parent / name).resolve() if name else page
        assert target.exists(), f"{page.name}: {link}"
        assert not anchor or anchor in anchors(target), f"{page.name}: {link}"


def test_every_picture_is_drawn_by_the_script_small_enough_and_used() -> None:
    spec = importlib.util.spec_from_file_location("pictures_make", PICTURES / "make.py")
    assert spec is not None and spec.loader is not None
    make = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(make)
    there = {path.stem: path for path in PICTURES.glob("*.png")}
    assert set(there) == set(make.NAMES)
    assert {name: path.stat().st_size for name, path in there.items() if path.stat().st_size > EACH} == {}
    assert sum(path.stat().st_size for path in PICTURES.iterdir() if path.is_file()) <= ALL
    shown = {Path(link).name for page in PAGES for link in LINK.findall(prose(page))}
    assert {path.name for path in there.values()} - shown == set()


MADE = "tests/looks/failed"


@every_page
def test_every_test_that_a_page_names_is_there(page: Path) -> None:
    for name in re.findall(r"`(tests/[^`\s]+)`", prose(page)):
        file, _, test = name.partition("::")
        made = file == MADE  # it is there once a look has failed
        assert made or (HOUSE / file).exists(), f"{page.name}: {name}"
        assert not test or f"def {test}(" in (HOUSE / file).read_text(encoding="utf-8"), (
            f"{page.name}: {name}"
        )


# --- commands ---------------------------------------------------------------------------------


def commands() -> Iterator[tuple[str, str]]:
    """Every command of a guide: a line that is set off, or one in a sentence."""
    for page in sorted(GUIDES.glob("*.md")):
        text = page.read_text(encoding="utf-8")
        blocks = re.findall(r"^ *```\w*\n(.*?)^ *```", text, flags=re.MULTILINE | re.DOTALL)
        lines = [line.strip() for block in blocks for line in block.splitlines()]
        for line in (*lines, *re.findall(r"`([^`\n]+)`", prose(page))):
            line = re.sub(r"^(\w+=\S+ )+", "", line)
            if COMMAND.match(line):
                yield page.name, line


def parse(line: str) -> None:
    """As the program would read it, and no further."""
    words = shlex.split(re.sub(r"^(?:pingtown|\w+ run\.py) ?", "", line).replace("\\", "/"))
    if not words or words[0] in ("--help", "--version", "test"):
        return
    verb, *rest = words if not words[0].startswith("-") else ("play", *words)
    assert verb in VERBS, line
    if verb == "words":
        tools_parser().parse_args(rest)
        return
    parser: argparse.ArgumentParser = _Parser(prog=verb)
    import_module(f"game.verbs.{verb}").arguments(parser)
    parser.parse_args(rest)


def test_every_command_of_a_guide_can_be_typed() -> None:
    found = list(commands())
    assert len(found) > 40
    for page, line in found:
        try:
            parse(line)
        except CannotRun as problem:
            pytest.fail(f"{page}: {line}: {problem}")


def test_a_command_that_cannot_be_typed_is_found() -> None:
    for line in (
        "pingtown results colect",
        "python3 run.py play --fullscreen",
        "pingtown words update --language cy",
    ):
        with pytest.raises(CannotRun):
            parse(line)


# --- what stands on the screen ------------------------------------------------------------------


def _one_line(words: str) -> str:
    return " ".join(words.split())


def test_every_label_of_a_guide_stands_on_a_screen() -> None:
    said = {one.text for one in from_modules(HOUSE / "game" / "scenes", HOUSE).sentences}
    wrong = [
        f"{page.name}: {label}"
        for page in sorted(GUIDES.glob("*.md"))
        if page.name not in ANOTHERS
        for label in map(_one_line, LABEL.findall(prose(page)))
        if label not in said | NO_LABELS
    ]
    assert wrong == []
