"""The shipped shelf, read once for all tests of its figures, and small choices to count."""

from __future__ import annotations

from functools import cache

from game.lesson import model
from game.lesson.library import lessons_folder, read_file
from game.lesson.stats.shelf import Figures, TrackFigures, figures


@cache
def stories() -> tuple[model.Story, ...]:
    """Every story that ships."""
    paths = sorted((lessons_folder() / "stories").rglob("*.yaml"))
    return tuple(one for path in paths if (one := read_file(path).lesson))


@cache
def shelf() -> Figures:
    """The whole shelf in figures."""
    return figures(stories())


def of(track: str) -> TrackFigures:
    """What one age group finds on it."""
    return next(one for one in shelf().tracks if one.track == track)


def answer(say: str, outcome: model.Outcome = "unsafe", picture: str | None = None) -> model.Choice:
    """An answer."""
    return model.Choice(id=say.lower(), say=say, outcome=outcome, picture=picture, goto=model.END)
