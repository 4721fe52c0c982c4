"""The shelf: what is found, what is left out and why, and how soon it is open."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from game.lesson.library import Library, curriculum, lessons_folder, misconceptions, open_library
from game.lesson.located import locate
from tests.lesson.examples import SMALLEST, changed, examples

SHELF = 36
SOON = 0.150


def put(folder: Path, name: str = "star-fox", letter: str = "accepting", text: str = SMALLEST) -> Path:
    path = folder / "stories" / letter / f"{name}.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    text = re.sub(r"^id: .*", f"id: {name}", text, count=1, flags=re.M)
    path.write_text(re.sub(r"^letter: .*", f"letter: {letter}", text, count=1, flags=re.M), encoding="utf-8")
    return path


def put_plan(folder: Path, name: str, text: str) -> None:
    (folder / "plans").mkdir(parents=True, exist_ok=True)
    (folder / "plans" / f"{name}.yaml").write_text(
        re.sub(r"^id: .*", f"id: {name}", text, flags=re.M), "utf-8"
    )


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    put(tmp_path / "shipped")
    put(tmp_path / "shipped", "mean-words", "kind")
    return tmp_path / "shipped"


@pytest.fixture
def school(tmp_path: Path) -> Path:
    (tmp_path / "school").mkdir()
    return tmp_path / "school"


def ids(library: Library) -> list[str]:
    return [entry.id for entry in library.stories]


def test_what_comes_with_the_game_is_found_in_the_order_of_the_letters(shipped: Path) -> None:
    library = open_library(shipped=shipped)
    assert ids(library) == ["star-fox", "mean-words"]
    assert library.diagnostics == ()
    entry = library.stories[0]
    assert (entry.title, entry.letter, entry.harm, entry.source) == (
        "Star Fox asks",
        "accepting",
        True,
        "shipped",
    )
    assert (entry.tracks["infant"].years, entry.tracks["infant"].minutes) == ((0, 1), 3)
    assert "junior" not in entry.tracks


def test_a_head_says_what_the_whole_story_says(shipped: Path) -> None:
    heads = open_library(shipped=lessons_folder())
    whole = open_library(school=lessons_folder(), shipped=shipped.parent / "nothing")
    assert len(heads.stories) >= 3
    shown = [(one.id, one.title, one.letter, one.harm, dict(one.tracks), one.path) for one in heads.stories]
    assert shown == [
        (one.id, one.title, one.letter, one.harm, dict(one.tracks), one.path) for one in whole.stories
    ]


def test_a_whole_story_is_read_when_it_is_asked_for(shipped: Path) -> None:
    library = open_library(shipped=shipped)
    reading = library.story("star-fox")
    assert reading is not None
    assert reading.lesson is not None
    assert reading.lesson.id == "star-fox"
    assert library.story("no-such-story") is None


def test_the_schools_own_stories_stand_beside_the_games_and_are_marked(shipped: Path, school: Path) -> None:
    put(school, "our-story")
    library = open_library(school, shipped)
    assert ids(library) == ["our-story", "star-fox", "mean-words"]
    assert [entry.source for entry in library.stories] == ["school", "shipped", "shipped"]


def test_a_story_of_the_school_never_takes_the_place_of_one_of_the_games(shipped: Path, school: Path) -> None:
    put(school, "star-fox", text=changed("title: Star Fox asks", "title: Another one"))
    library = open_library(school, shipped)
    entry = library.entry("star-fox")
    assert entry is not None
    assert (entry.title, entry.source) == ("Star Fox asks", "shipped")
    assert [one.code for one in library.diagnostics] == ["L040"]


def test_a_broken_story_of_the_school_is_left_out_and_reported_and_the_others_stay(
    shipped: Path, school: Path
) -> None:
    put(school, "broken", text=changed("goto: way-back", "goto: nowhere"))
    put(school, "no-yaml", text=changed("about: [unknown-person]", "about: [unknown"))
    put(school, "well")
    library = open_library(school, shipped)
    assert ids(library) == ["star-fox", "well", "mean-words"]
    assert [one.code for one in library.diagnostics] == ["L012", "L002"]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("title: Star Fox asks", "titel: Star Fox asks", "L013"),
        ("years: [0, 1]", "years: [0, one]", "L015"),
        ("about: [unknown-person]", "about: [unknown", "L002"),
        ("id: star-fox", "id: fox", "L021"),
    ],
)
def test_a_head_that_is_odd_is_read_whole_and_reported(shipped: Path, old: str, new: str, code: str) -> None:
    (shipped / "stories/accepting/star-fox.yaml").write_text(changed(old, new), encoding="utf-8")
    library = open_library(shipped=shipped)
    assert ids(library) == ["mean-words"]
    assert code in [one.code for one in library.diagnostics]


def test_a_shipped_story_that_was_spoilt_on_the_disk_is_found_when_it_is_opened(shipped: Path) -> None:
    (shipped / "stories/accepting/star-fox.yaml").write_text(
        changed("goto: end", "goto: x"), encoding="utf-8"
    )
    reading = open_library(shipped=shipped).story("star-fox")
    assert reading is not None
    assert reading.lesson is None
    assert [one.code for one in reading.diagnostics] == ["L012"]


def test_no_folder_is_an_empty_shelf(tmp_path: Path) -> None:
    assert open_library(tmp_path / "no", tmp_path / "neither") == Library()


def test_stories_are_found_by_letter_track_and_year(shipped: Path) -> None:
    library = open_library(shipped=shipped)
    assert [one.id for one in library.letter("kind")] == ["mean-words"]
    assert len(library.told_for("infant")) == 2
    assert library.told_for("junior") == ()
    assert len(library.told_for("infant", 1)) == 2
    assert library.told_for("infant", 2) == ()


def test_plans_are_found_by_year_and_a_broken_one_is_reported(shipped: Path, school: Path) -> None:
    (text,) = examples("plan").values()
    put_plan(shipped, "ask-first", text)
    put_plan(school, "ask-first", text)
    put_plan(school, "broken", text.replace("minutes: 20", "minutes: 200"))
    library = open_library(school, shipped)
    assert [one.id for one in library.plans_for(1)] == ["ask-first"]
    assert library.plans_for(4) == ()
    assert [one.code for one in library.diagnostics] == ["L040", "L022"]


def test_the_curriculum_and_the_ideas_that_ship_can_be_had() -> None:
    assert curriculum().lesson
    assert misconceptions().lesson


def test_a_shelf_of_thirty_six_is_open_in_a_moment(tmp_path: Path) -> None:
    real = sorted((lessons_folder() / "stories").rglob("*.yaml"))
    assert real
    for n in range(SHELF):
        path = real[n % len(real)]
        put(tmp_path, f"{path.stem}-{n}", path.parent.name, path.read_text("utf-8"))
    seconds = []
    for _ in range(3):
        start = time.process_time()
        library = open_library(shipped=tmp_path)
        seconds.append(time.process_time() - start)
    assert len(library.stories) == SHELF
    assert min(seconds) < SOON


def test_whoever_opens_the_shelf_does_not_pay_for_the_checker_of_teaching() -> None:
    code = "import sys, game.lesson.library; print(*(one for one in sys.modules if 'lesson.check' in one))"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["game.lesson.check", "game.lesson.check.ways"]


def test_cutting_out_the_steps_keeps_every_line_in_its_place(shipped: Path) -> None:
    late = SMALLEST.replace("letter: accepting\n", "") + "letter: accepting\n"
    path = put(shipped, "kinder", "kind", late)
    (shipped / "stories/tell").mkdir()
    path.rename(shipped / "stories/tell/kinder.yaml")
    (one,) = open_library(shipped=shipped).diagnostics
    whole = locate(late, "a.yaml")
    assert (one.code, one.line) == ("L046", whole.at(("letter",)).line)
