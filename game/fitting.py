"""What ``pingtown check --fit`` needs of the machine: files, fonts, and all of its cores."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from functools import cache
from pathlib import Path

from game.assets import locales_folder
from game.faults import CannotRun
from game.fitcheck import (
    CODES,
    HELD,
    FitReport,
    Measure,
    Misfit,
    Setting,
    look,
    look_at_plan,
    settings_in,
    wanted_by,
)
from game.lesson import model
from game.lesson.library import Library, lessons_folder, open_library, read_file
from game.stage.ink import InkPot
from game.ui.paragraph import Font
from game.words.catalogue import Catalogue
from game.words.loading import available, load

Step = Callable[[int, int], None]
Looked = tuple[int, tuple[Misfit, ...]]


def fit_check(
    paths: Sequence[Path], step: Step, cores: int | None = None, only: str | None = None
) -> FitReport:
    """Every screen of the stories and lessons in these files, in every language there is, drafts among them.

    ``only``: in this language alone, for whoever translates it. Broken files are left to ``pingtown check``.
    """
    codes = languages()
    if only is not None and only not in codes:
        raise CannotRun(f"There are no words in “{only}”. There are: {', '.join(codes)}.")
    known = {path: lesson for path in paths if (lesson := _lesson(path)) is not None}
    if not known:
        raise CannotRun("There is no story there that can be played, and no lesson that can be held.")
    settings = settings_in([only] if only is not None else codes)
    jobs = [(path, setting) for setting in settings for path in known]
    screens, found = 0, list[Misfit]()
    cores = 1 if len(known) == 1 else cores or os.cpu_count() or 1
    for done, (number, misfits) in enumerate(_worked(jobs, cores), 1):
        screens += number
        found += misfits
        step(done, len(jobs))
    plans = sum(isinstance(one, model.Plan) for one in known.values())
    return FitReport(len(known) - plans, screens, tuple(found), settings, plans)


def languages() -> tuple[str, ...]:
    """English, the made-up languages, and every language somebody translated into."""
    found = (one.language.code for one in available(locales_folder()))
    return (*CODES, *(code for code in found if code not in CODES))


def _worked(jobs: Sequence[tuple[Path, Setting]], cores: int) -> Iterator[Looked]:
    if cores == 1:
        yield from (_look(path, setting) for path, setting in jobs)
        return
    with ProcessPoolExecutor(cores) as pool:
        waits = [pool.submit(_look, path, setting) for path, setting in jobs]
        yield from (one.result() for one in as_completed(waits))


def _look(path: Path, setting: Setting) -> Looked:
    lesson, measure, words = _lesson(path), letters(setting.scales), words_in(setting.code)
    if isinstance(lesson, model.Plan):
        return look_at_plan(lesson, _stories(path), setting, measure, words)
    assert lesson is not None
    return look(lesson, setting, measure, words)


@cache
def _lesson(path: Path) -> model.Story | model.Plan | None:
    """A story that can be played, or a plan by which a class can be taught."""
    lesson = read_file(path).lesson
    if isinstance(lesson, model.Plan) and lesson.kind not in HELD:
        return None
    return lesson if isinstance(lesson, model.Story | model.Plan) else None


@cache
def _stories(path: Path) -> dict[str, model.Story]:
    """The stories of a plan: the game's own, and those that lie beside it."""
    plan, shelf = _lesson(path), _shelf(path.resolve().parent.parent)
    assert isinstance(plan, model.Plan)
    read = ((name, shelf.story(name)) for name in sorted(wanted_by(plan)))
    return {name: told.lesson for name, told in read if told is not None and told.lesson is not None}


@cache
def _shelf(folder: Path) -> Library:
    return open_library(None if folder == lessons_folder().resolve() else folder)


@cache
def words_in(code: str) -> Catalogue | None:
    """The words of a translator; English needs none, and made-up languages make theirs of it."""
    return None if code in CODES else load(code, locales_folder(), _cannot)


@cache
def letters(scales: tuple[float, ...]) -> Measure:
    """How wide letters are at these scales, at the most; they are measured once for all stories."""
    InkPot.ready()
    pots = [InkPot(scale, _cannot) for scale in scales]

    @cache
    def widest(words: str, font: Font) -> float:
        return max(pot.measure(words, font) for pot in pots)

    return widest


def _cannot(sentence: str) -> None:
    """With the wrong letters nothing could be said about what fits."""
    raise CannotRun(sentence)
