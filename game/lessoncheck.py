"""Checks lessons on the disk: stories, plans, the school's pack, curriculum and misconceptions.

The composition of the checkers: opens the files, tells the rules which drawings and statements exist, and
hands back what they found. Knows ``lesson`` and the door to assets; it must not know who asks.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from game.assets import art_names
from game.diagnostic import Diagnostic
from game.filing import files_in
from game.lesson import model
from game.lesson.check.lessons import check_courses, check_ideas, check_plan, check_shelf, check_story
from game.lesson.library import curriculum, lessons_folder, open_library, read_file
from game.lesson.located import Located

OTHERS = frozenset({"curriculum.yaml", "misconceptions.yaml", "school.yaml", "pack.yaml"})
Told = tuple[model.Story, Located]


@dataclass(frozen=True)
class Checked:
    """How many lessons were looked at, and what was found."""

    stories: tuple[model.Story, ...]
    plans: int
    others: int
    found: tuple[Diagnostic, ...]


def lessons_in(paths: Iterable[Path]) -> list[Path]:
    """Every file there that could be a lesson."""
    return [one for one in files_in(paths).files if is_lesson(one)]


def is_lesson(path: Path) -> bool:
    """Could a file be a lesson?"""
    return path.suffix in (".yaml", ".yml")


def check_lessons(paths: Iterable[Path]) -> Checked:
    """Every lesson in these files. A whole shelf is also looked at as a shelf."""
    files = sorted(dict.fromkeys(paths))
    told: list[Told] = []
    found: list[Diagnostic] = []
    plans: list[tuple[model.Plan, Located]] = []
    ideas: list[tuple[tuple[model.Misconception, ...], Located]] = []
    others = 0
    pictures, statements = _drawn(), _cited()
    for path in files:
        reading = read_file(path)
        found += reading.diagnostics
        draft = reading.draft
        if isinstance(draft, model.Story):
            told.append((draft, reading.located))
            known = {(one.code, one.line) for one in reading.diagnostics}
            more = check_story(draft, reading.located, pictures=pictures, curriculum=statements)
            found += (one for one in more if (one.code, one.line) not in known)
        elif isinstance(draft, model.Plan):
            plans.append((draft, reading.located))
        else:
            others += path.name in OTHERS
            if draft and path.stem == "misconceptions":
                ideas.append((draft, reading.located))
    shelf = _shelf(told)
    for plan, located in plans:
        found += check_plan(plan, located, shelf, statements)
    found += check_courses(plans)
    for listed, located in ideas:
        found += check_ideas(listed, located, shelf)
    if _is_whole(files):
        found += check_shelf(told)
        found += (one for one in open_library().diagnostics if one.code in ("L040", "L046", "L047"))
    stories = tuple(story for story, _ in told)
    return Checked(stories, len(plans), others, tuple(found))


def _drawn() -> frozenset[str]:
    """Every drawing, by the name that stories use: without a folder where it lies in ``pictures``."""
    names = art_names()
    return frozenset((*names, *(name.removeprefix("pictures/") for name in names)))


def _cited() -> frozenset[str] | None:
    read = curriculum().lesson
    if read is None:
        return None
    return frozenset(statement.id for framework in read for statement in framework.statements)


def _shelf(told: Iterable[Told]) -> Mapping[str, model.Story]:
    """The stories that plans may name: those that were given, and those that came with the game."""
    library = open_library()
    known: dict[str, model.Story] = {}
    for entry in library.stories:
        reading = library.story(entry.id)
        if reading is not None and reading.draft is not None:
            known[entry.id] = reading.draft
    return known | {story.id: story for story, _ in told}


def _is_whole(files: list[Path]) -> bool:
    """Is it the shelf that came with the game? Rules over a shelf say nothing about a few stories."""
    shipped = {path.resolve() for path in (lessons_folder() / "stories").rglob("*.yaml")}
    return bool(shipped) and shipped <= {path.resolve() for path in files}
