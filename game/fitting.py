"""What ``pingtown check --fit`` needs of the machine: files, fonts, and all of its cores."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from functools import cache
from pathlib import Path

from game.assets import locales_folder
from game.faults import CannotRun
from game.fitcheck import CODES, FitReport, Measure, Misfit, Setting, look, settings_in
from game.lesson import model
from game.lesson.library import read_file
from game.stage.ink import InkPot
from game.ui.paragraph import Font
from game.words.catalogue import Catalogue
from game.words.loading import available, load

Step = Callable[[int, int], None]
Looked = tuple[int, tuple[Misfit, ...]]


def fit_check(paths: Sequence[Path], step: Step, cores: int | None = None) -> FitReport:
    """Every screen of the stories in these files, in every language there is, drafts among them.

    Broken files are left to ``pingtown check``.
    """
    stories = [path for path in paths if _story(path) is not None]
    if not stories:
        raise CannotRun("There is no story there that can be played.")
    settings = settings_in(languages())
    jobs = [(path, setting) for setting in settings for path in stories]
    screens, found = 0, list[Misfit]()
    cores = 1 if len(stories) == 1 else cores or os.cpu_count() or 1
    for done, (number, misfits) in enumerate(_worked(jobs, cores), 1):
        screens += number
        found += misfits
        step(done, len(jobs))
    return FitReport(len(stories), screens, tuple(found), settings)


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
    lesson = _story(path)
    assert lesson is not None
    return look(lesson, setting, letters(setting.scales), words_in(setting.code))


@cache
def _story(path: Path) -> model.Story | None:
    lesson = read_file(path).lesson
    return lesson if isinstance(lesson, model.Story) else None


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
