"""``pingtown check`` over lessons: what a teacher who writes a story meets."""

from __future__ import annotations

import json
import shutil
import time
from pathlib import Path

import pytest

from game.cli import main
from game.lesson.codes import CODES
from game.lesson.library import lessons_folder, open_library

BAD = Path(__file__).resolve().parents[1] / "lesson" / "bad"
SKATE = lessons_folder() / "stories" / "meeting" / "skate-park.yaml"


def broken(folder: Path, old: str, new: str) -> Path:
    text = SKATE.read_text(encoding="utf-8")
    assert old in text
    path = folder / SKATE.name
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return path


def test_all_that_ships_is_well(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(lessons_folder())]) == 0
    said = capsys.readouterr().out
    assert "36 stories, 28 plans" in said
    assert "all well" in said
    assert " error " not in said
    assert " warning " not in said


def test_a_slip_is_shown_with_place_line_caret_and_what_was_meant(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = broken(tmp_path, "goto: way-back", "goto: way-bck")
    assert main(["check", str(path)]) == 1
    said = capsys.readouterr().out
    line = path.read_text().split("way-bck")[0].count("\n") + 1
    assert f"{path}:{line}:" in said
    assert "error L012" in said
    assert "^^^^^^^" in said
    assert "did you mean “way-back”?" in said
    assert "pingtown check --explain L012" in said


def test_a_letter_stored_otherwise_is_shown_on_its_line_and_the_worst_is_what_is_explained(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The warning comes first by its name, the error is what keeps the story from being played."""
    (tmp_path / "z-story.yaml").write_bytes(b"title: Our caf\xe9\n")
    (tmp_path / "l049-printed-quotation-marks.yaml").write_bytes(
        (BAD / "L049-printed-quotation-marks.yaml").read_bytes()
    )
    assert (
        main(["check", str(tmp_path / "l049-printed-quotation-marks.yaml"), str(tmp_path / "z-story.yaml")])
        == 1
    )
    said = capsys.readouterr().out.splitlines()
    at = next(n for n, line in enumerate(said) if "z-story.yaml:1:15: error L001" in line)
    assert said[at + 1].split() == ["title:", "Our", "caf\ufffd"]
    assert said[at + 2].index("^") == said[at + 1].index("\ufffd")
    assert said[-1].endswith("check --explain L001")


def test_every_fault_of_a_file_is_said_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = broken(tmp_path, "letter: meeting", "letter: meting\ncolour: red")
    path.write_text(path.read_text().replace("outcome: unsafe", "outcome: unsave", 1))
    assert main(["check", str(path), "--format", "json"]) == 1
    data = json.loads(capsys.readouterr().out)
    assert len({(one["line"], one["code"]) for one in data["found"] if one["severity"] == "error"}) >= 3
    assert {one["meant"] for one in data["found"]} >= {"meeting", "unsafe"}


@pytest.mark.parametrize("name", ["L012-a-choice-leads-nowhere.yaml", "L095-a-real-brand.yaml"])
def test_a_bad_file_is_found_by_the_command_too(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(BAD / name)]) in (0, 1)
    assert name[:4] in capsys.readouterr().out


@pytest.mark.parametrize("code", sorted(CODES))
def test_every_code_is_explained_with_why_and_an_example(
    code: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--explain", code.lower()]) == 0
    said = capsys.readouterr().out
    assert said.startswith(f"{code} (")
    assert "Not like this:" in said
    assert "But like this:" in said


def test_the_shelf_in_numbers(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--stats", "--policies"]) == 0
    said = capsys.readouterr().out
    shelf = open_library().stories
    assert f"{len(shelf)} stories: 6 safe, 6 meeting, 6 accepting, 6 reliable, 6 tell, 6 kind" in said
    assert "46 of 46 statements are told by a story" in said


def test_numbers_of_nothing_are_refused_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--stats", str(tmp_path)]) == 2
    assert "There is no story there" in capsys.readouterr().err


def test_a_whole_shelf_of_two_hundred_is_looked_at_quickly(tmp_path: Path) -> None:
    """Ten seconds are allowed; a slow machine must not fail here, so only a disaster does."""
    for number in range(60):
        for path in (SKATE, lessons_folder() / "stories" / "safe" / "drawing-club.yaml"):
            name = f"{path.stem}-{number}"
            text = path.read_text(encoding="utf-8").replace(f"id: {path.stem}", f"id: {name}", 1)
            (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    begun = time.process_time()
    main(["check", str(tmp_path)])
    assert time.process_time() - begun < 60


def test_a_story_of_the_school_is_checked_like_any_other(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(SKATE, tmp_path / SKATE.name)
    assert main(["check", str(tmp_path)]) == 0
    assert "1 story checked: all well" in capsys.readouterr().out


def test_a_story_that_notepad_named_or_that_lies_astray_is_told_instead_of_vanishing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the checker says of a folder is what the game finds in it, in the same words."""
    words = SKATE.read_bytes()
    there = tmp_path / "lessons" / "stories" / "meeting" / "skate-park.yaml"
    for name in ("meeting/skate-park.YML", "meeting/notes.txt", "meeting/ramp.yaml.txt", "meeting/ramp.docx"):
        path = there.parents[1] / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(words)
    for path in (tmp_path / "lessons" / "ramp.yaml", tmp_path / "lessons" / "meeting" / "ramp.yaml"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(words.replace(b"id: skate-park", b"id: ramp"))
    assert main(["check", str(tmp_path)]) == 0
    said = capsys.readouterr().out
    assert (said.count(" warning L131: "), said.count(" warning L132: ")) == (4, 2)
    assert "Call it ramp.yaml." in said
    assert "save them there as ramp.yaml" in said
    shelf = open_library(tmp_path / "lessons", tmp_path / "none")
    assert shelf.stories == ()
    assert sorted(one.code for one in shelf.diagnostics) == ["L131"] * 4 + ["L132"] * 2
    assert main(["check", str(there.parent / "ramp.yaml.txt")]) == 0, "a file named by hand is no picture"
    assert "L131" in capsys.readouterr().out
    there.write_bytes(words)
    assert main(["check", str(there)]) == 0
    assert "all well" in capsys.readouterr().out
