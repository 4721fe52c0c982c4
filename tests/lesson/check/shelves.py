"""What the tests of teaching look with: the drawings and statements there are, and all that is said."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from game.diagnostic import NOTE, Diagnostic
from game.lesson import model
from game.lesson.check.lessons import check_courses, check_ideas, check_plan, check_shelf, check_story
from game.lesson.codes.teaching import TEACHING
from game.lesson.library import curriculum, read_file
from game.lesson.located import Located
from game.lesson.read import read
from tests.lesson.examples import BAD, HERE

MINE = [path for path in sorted(BAD.iterdir()) if path.name[:4] in TEACHING]


@cache
def drawings() -> frozenset[str]:
    """Every drawing that a story may name, and one that there will never be: its name alone is too much."""
    art = HERE / "assets" / "art"
    return frozenset({"icons/alarm"}) | frozenset(
        path.stem if path.parent.name == "pictures" else f"{path.parent.name}/{path.stem}"
        for path in art.glob("*/*.svg")
    )


@cache
def statements() -> frozenset[str]:
    """Every statement of the curricula."""
    frameworks = curriculum().lesson or ()
    return frozenset(one.id for framework in frameworks for one in framework.statements)


def told(text: str, name: str = "star-fox.yaml") -> tuple[model.Story, Located]:
    """A story that can be read; if it cannot, the test says why."""
    reading = read(text, name)
    assert reading.lesson, "\n".join(map(str, reading.diagnostics))
    return reading.lesson, reading.located


def checked(text: str, name: str = "star-fox.yaml") -> tuple[Diagnostic, ...]:
    """What there is to say about a story."""
    story, located = told(text, name)
    return check_story(story, located, pictures=drawings(), curriculum=statements())


def codes(text: str) -> list[str]:
    """The codes of all that a teacher has to look at; notes are left out."""
    return [one.code for one in checked(text) if one.severity != NOTE]


def checked_folder(folder: Path) -> tuple[Diagnostic, ...]:
    """What there is to say about every story of a folder, about all of them together, and about its plans."""
    stories: list[tuple[model.Story, Located]] = []
    found: list[Diagnostic] = []
    for path in sorted((folder / "stories").rglob("*.yaml")):
        stories.append(told(path.read_text("utf-8"), path.relative_to(folder).as_posix()))
        found += check_story(*stories[-1], pictures=drawings(), curriculum=statements())
    found += check_shelf(stories)
    known = {story.id: story for story, _ in stories}
    plans: list[tuple[model.Plan, Located]] = []
    for path in sorted((folder / "plans").glob("*.yaml")):
        reading = read_file(path, path.relative_to(folder).as_posix())
        assert reading.lesson, "\n".join(map(str, reading.diagnostics))
        found += check_plan(reading.lesson, reading.located, known, statements())
        plans.append((reading.lesson, reading.located))
    found += check_courses(plans)
    for path in folder.glob("misconceptions.yaml"):
        ideas = read_file(path, path.name)
        assert ideas.lesson, "\n".join(map(str, ideas.diagnostics))
        found += check_ideas(ideas.lesson, ideas.located, shipped())
    return tuple(found)


@cache
def shipped() -> Mapping[str, model.Story]:
    """The stories that come with the game: the list of ideas is about them."""
    stories = sorted((HERE / "lessons" / "stories").rglob("*.yaml"))
    return {one.id: one for path in stories if (one := read_file(path).lesson)}
