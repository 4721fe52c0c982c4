"""Makes papers: finds what is asked for, says it in the language asked for, writes it beside, then in place.

One plain value goes in and a path comes out, so that the command line, the teacher's room and the parents'
workshop ask in the same way, each on whatever thread it likes. A sentence (``CannotRun``) says why a paper
could not be made.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from game.faults import CannotRun, Told
from game.words.catalogue import to_say

if TYPE_CHECKING:
    from game.lesson.model import Story
    from game.papers.teller import Teller
    from game.school.folders import Folders

Kind = Literal["full", "home-card", "certificate"]
ALL = "all"
AT_ONCE = 1.0
"""A viewer that gives up does so within so many seconds."""
FORMS = (".pdf", ".html", ".htm")


@dataclass(frozen=True, slots=True)
class Print:
    """A paper that is wanted: ``what`` is a story, a plan or ``all``; for a certificate it is a letter."""

    what: str
    path: Path
    kind: Kind = "full"
    lang: str = "en"


def printed(
    job: Print,
    folders: Folders,
    complain: Callable[[str], object] = lambda _: None,
    step: Callable[[int, int], None] = lambda _done, _all: None,
) -> Path:
    """Make the paper and write it; where it is.

    ``complain`` takes sentences about words that are missing; ``step`` hears how far it has come.
    """
    from game.papers.teller import DRAFT  # noqa: PLC0415
    from game.results.export import write  # noqa: PLC0415
    from game.results.target import target  # noqa: PLC0415

    if job.path.suffix.lower() not in FORMS:
        raise CannotRun(f"{job.path.name} ends in none of {', '.join(FORMS)}, so its form is not known.")
    place = target(job.path)
    teller = teller_for(folders, job.lang, complain)
    if teller.catalogue.draft:
        complain(f"{teller.language.english_name}: {DRAFT}")
    data = made(teller, job.what, job.kind, "pdf" if job.path.suffix.lower() == ".pdf" else "html", step)
    write(place, data)
    return job.path


def teller_for(folders: Folders, lang: str, complain: Callable[[str], object] = lambda _: None) -> Teller:
    """Whoever says a paper's words: this school's shelf and pack, in a language."""
    from game.assets import locales_folder  # noqa: PLC0415
    from game.lesson.library import open_library  # noqa: PLC0415
    from game.papers.teller import Teller  # noqa: PLC0415
    from game.school import pack  # noqa: PLC0415
    from game.school.shared import stand  # noqa: PLC0415
    from game.words.loading import load  # noqa: PLC0415

    machine = stand(folders)
    catalogue = load(lang, locales_folder(), complain)
    kept = machine.kept(pack.FILE)
    own = pack.pack_of(kept.data, str(machine.home / pack.FILE), pack.shipped()).pack
    shelf = open_library(machine.home / "lessons")
    return Teller(catalogue, shelf, pack.filler(own, catalogue.say), own)


def made(
    teller: Teller,
    what: str,
    kind: Kind = "full",
    form: Literal["pdf", "html"] = "pdf",
    step: Callable[[int, int], None] = lambda _done, _all: None,
) -> bytes:
    """The paper itself."""
    if kind == "certificate":
        return _certificate(teller, what, form)
    if kind == "home-card":
        return _home_card(teller, what, form)
    from game.papers import book, setting, web  # noqa: PLC0415

    if what == ALL:
        paper = book.book(teller)
    elif (plan := next((one for one in teller.library.plans if one.id == what), None)) is not None:
        paper = book.plan_paper(teller, plan)
    else:
        paper = book.story_paper(teller, _story(teller, what))
    return setting.to_pdf(paper, step) if form == "pdf" else web.to_html(paper)


def _certificate(teller: Teller, letter: str, form: str) -> bytes:
    from game.papers import certificate, web  # noqa: PLC0415
    from game.ui.theme import LETTERS  # noqa: PLC0415

    if letter not in LETTERS:
        raise CannotRun(
            f"'{letter}' is no letter that certificates are for.{_near(letter, LETTERS)} "
            f"There are: {', '.join(LETTERS)}."
        )
    words = certificate.certificate(teller, letter)
    return certificate.to_pdf(teller, words) if form == "pdf" else web.certificate(teller, words)


def _home_card(teller: Teller, what: str, form: str) -> bytes:
    from game.papers import homecard, web  # noqa: PLC0415

    plan = next((one for one in teller.library.plans if one.id == what), None)
    if what == ALL:
        raise CannotRun("A home card is for one story or one plan. Please name it.")
    card = homecard.of_plan(teller, plan) if plan else homecard.of_story(teller, _story(teller, what))
    return homecard.to_pdf(teller, card) if form == "pdf" else web.home_card(teller, card)


def _story(teller: Teller, name: str) -> Story:
    reading = teller.library.story(name)
    if reading is None:
        names = (*(one.id for one in teller.library.stories), *(one.id for one in teller.library.plans))
        raise CannotRun(f"There is no story and no plan '{name}'.{_near(name, names)}")
    if reading.lesson is None:
        raise CannotRun(
            to_say("The story “{name}” has faults and cannot be printed. Type  pingtown check  for them."),
            name=name,
        )
    return reading.lesson


def _near(word: str, names: tuple[str, ...]) -> str:
    found = get_close_matches(word, names, n=1)
    return f" Did you mean '{found[0]}'?" if found else ""


def show(path: Path) -> str:
    """Open a paper in the system's own viewer; a sentence where there is none, nothing where it worked."""
    if sys.platform == "win32":
        try:
            os.startfile(path)
        except OSError:
            return _no_viewer(path)
        return ""
    opener = "open" if sys.platform == "darwin" else "xdg-open"
    try:
        viewer = subprocess.Popen(
            [opener, str(path)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        failed = viewer.wait(AT_ONCE) != 0
    except subprocess.TimeoutExpired:  # it shows the paper, and goes on doing so
        failed = False
    except OSError:
        failed = True
    return _no_viewer(path) if failed else ""


def _no_viewer(path: Path) -> Told:
    words = to_say("There is no program that opens {file} here. It was written to {path}.")
    return Told(words, file=path.name, path=path)
