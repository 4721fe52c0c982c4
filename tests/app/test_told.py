"""What went wrong is said in the language of the screen; a terminal says it in English."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from game.faults import CannotRun, Told, said, together
from game.jobs import Jobs
from game.roomfiles import FileWork
from game.scenes.room import files
from game.scenes.room.asks import Lock
from game.scenes.room.class_form import ClassForm, form_of
from game.scenes.room.door import Door, Press
from game.scenes.room.samples import CLASSES
from game.scenes.scene import Scene, Stay, Trouble
from game.school.classes import Classes, Refused, SchoolClass, label_fault, with_class
from game.school.folders import Folders
from game.words.catalogue import Catalogue
from game.words.language import LANGUAGES
from tests.app.test_jobs import back
from tests.scenes.test_fit import desk_for

WELSH = Catalogue(
    LANGUAGES["cy"],
    {
        "The folder {folder} could not be made ({why}). Please name another.": "Dim {folder}: {why}.",
        "The name of a class has no brackets such as { or <.": "Dim {.",
        "A class needs a name that can be read.": "Enw, os gwelwch yn dda.",
        "That is too easy to guess: its letters stand in a row.": "Rhy hawdd.",
        "Three words that do not belong together are good.": "Tri gair.",
    },
)
DESK = replace(desk_for((1366, 768), "en", "usual"), catalogue=WELSH)


def after(scene: Scene, message: object) -> Scene:
    go = scene.update(message, DESK).go
    assert isinstance(go, Stay)
    return go.scene


def test_a_refusal_comes_from_its_worker_to_the_page_in_the_language_of_the_page(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a file, no folder")
    folder = tmp_path / "file" / "{papers}"
    work = FileWork(Folders(tmp_path, tmp_path))
    jobs = Jobs(lambda job: work._print(job))  # type: ignore[arg-type]
    jobs.start(files.Print("certificate", "kind", "cy", str(folder)), "room")
    (trouble,) = back(jobs, "room")
    assert isinstance(trouble, Trouble)
    assert trouble.sentence.startswith(f"The folder {folder} could not be made (")
    assert DESK.told(trouble.sentence).startswith(f"Dim {folder}: ")


def test_what_is_wrong_with_a_class_and_with_a_passphrase_is_said_where_it_was_typed() -> None:
    with pytest.raises(Refused) as refused:
        with_class(Classes(), SchoolClass(code="1-oaks", label=" ", years=(1, 1), sign="owl"))
    form = after(form_of(CLASSES, ""), Trouble(CannotRun(refused.value.args[0]).sentence))
    assert isinstance(form, ClassForm) and form.note == "Enw, os gwelwch yn dda."
    door = after(Door(Lock(is_set=False), typed="aaaaaaaaaaaaaaa"), Press.GO)
    assert isinstance(door, Door) and door.sentence == "Rhy hawdd. Tri gair."


def test_what_nobody_translated_stays_as_it_is_and_keeps_its_braces() -> None:
    assert said(CannotRun(label_fault("a{b")).sentence, WELSH) == "Dim {."
    assert said(CannotRun("No {place} here.").sentence, WELSH) == "No {place} here."
    whole = together("", Told("In {place}.", place="{why}"), "Plain.")
    assert said(whole, WELSH) == whole == "In {why}. Plain."
    assert str(CannotRun(whole)) == whole
