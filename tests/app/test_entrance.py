"""Behind the door “On my own”: the class, the badge, the town; and what is left of them afterwards."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from game import app
from game.cli import main
from game.school.folders import Folders
from game.school.progress import Player
from tests.app.pilot import Pilot


@pytest.fixture(autouse=True)
def no_managed_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PINGTOWN_MANAGED", "")


@pytest.fixture
def school(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A computer that knows two classes, one with badges."""
    for code, years, sign, badges in (("1-oaks", "1", "owl", True), ("5-elms", "5", "fox", False)):
        named = ["--class", code, "--label", code[2:].title(), "--years", years, "--sign", sign]
        done = main(["setup", "--data", str(tmp_path), *named, *(["--badges"] if badges else [])])
        assert done in (0, 1), capsys.readouterr().err
    capsys.readouterr()
    return tmp_path


@pytest.fixture
def pilots() -> Iterator[list[Pilot]]:
    made: list[Pilot] = []
    yield made
    for pilot in made:
        pilot.close()


def begin(data: Path, pilots: list[Pilot], class_code: str | None = None) -> Pilot:
    pilot = Pilot.__new__(Pilot)
    pilot.game = app.open_game(Folders(data, data / "cache"), (960, 540), class_code=class_code)
    pilot.turn()
    pilots.append(pilot)
    return pilot


def player(pilot: Pilot) -> Player:
    found = pilot.game.stack.top.player  # type: ignore[attr-defined]
    assert isinstance(found, Player)
    return found


def test_where_no_class_is_known_a_child_chooses_how_to_play(tmp_path: Path, pilots: list[Pilot]) -> None:
    pilot = begin(tmp_path, pilots)
    pilot.press("own")
    assert pilot.scene == "who"
    pilot.press("infant")
    assert pilot.scene == "town"
    assert player(pilot) == Player("infant")


def test_a_class_is_picked_by_its_sign_and_a_small_child_picks_animal_and_colour(
    school: Path, pilots: list[Pilot]
) -> None:
    pilot = begin(school, pilots)
    pilot.press("own")
    assert pilot.scene == "pick-class"
    pilot.press("1-oaks")
    assert pilot.scene == "pick-badge"
    pilot.press("fox")
    pilot.press("fox-green")
    assert pilot.scene == "town"
    assert player(pilot) == Player("infant", "1-oaks", "fox-green")


def test_a_class_without_badges_goes_straight_into_town(school: Path, pilots: list[Pilot]) -> None:
    pilot = begin(school, pilots)
    pilot.press("own")
    pilot.key_to("5-elms")
    assert pilot.scene == "town"
    assert player(pilot) == Player("junior", "5-elms")


def test_a_class_from_the_command_line_is_not_asked_for(school: Path, pilots: list[Pilot]) -> None:
    pilot = begin(school, pilots, "5-elms")
    pilot.press("own")
    assert pilot.scene == "town"


def test_a_managed_class_is_not_asked_for(
    school: Path, pilots: list[Pilot], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    managed = tmp_path / "managed.toml"
    managed.write_text('class = "1-oaks"\n')
    monkeypatch.setenv("PINGTOWN_MANAGED", str(managed))
    pilot = begin(school, pilots)
    pilot.press("own")
    assert pilot.scene == "pick-badge"


def test_whoever_belongs_to_no_class_can_still_look(school: Path, pilots: list[Pilot]) -> None:
    pilot = begin(school, pilots)
    pilot.press("own")
    pilot.press("without")
    pilot.press("junior")
    assert player(pilot) == Player("junior")


def test_back_leads_back_step_by_step(school: Path, pilots: list[Pilot]) -> None:
    pilot = begin(school, pilots)
    pilot.press("own")
    pilot.press("1-oaks")
    pilot.press("fox")
    for scene in ("pick-badge", "pick-class", "title"):
        pilot.key("escape")
        assert pilot.scene == scene


def test_an_answer_is_in_a_journal_at_once_with_class_and_badge(school: Path, pilots: list[Pilot]) -> None:
    pilot = begin(school, pilots, "1-oaks")
    for key in ("own", "fox", "fox-green", "safe"):
        pilot.press(key)
    assert pilot.scene == "story"
    play = pilot.game.stack.top.play  # type: ignore[attr-defined]
    first = play.now.task.choices[0].id
    pilot.press(first)
    assert not list(school.rglob("*.jsonl"))
    pilot.press("confirm")
    (journal,) = (school / "journals").glob("*.jsonl")
    header, answer = map(json.loads, journal.read_text().splitlines())
    assert (header["class"], header["badge"], header["story"]) == ("1-oaks", "fox-green", play.lesson.id)
    assert (answer["pick"], answer["number"]) == (first, 1)


def test_a_child_who_leaves_carries_on_where_it_stopped(school: Path, pilots: list[Pilot]) -> None:
    pilot = begin(school, pilots, "1-oaks")
    for key in ("own", "fox", "fox-green", "safe"):
        pilot.press(key)
    play = pilot.game.stack.top.play  # type: ignore[attr-defined]
    for key in (play.now.task.choices[0].id, "confirm"):
        pilot.press(key)
    answers = pilot.game.stack.top.play.answers  # type: ignore[attr-defined]
    pilot.key("escape")
    assert pilot.scene == "town"
    pilots.remove(pilot)
    pilot.close()
    again = begin(school, pilots, "1-oaks")
    for key in ("own", "fox", "fox-green", "safe"):
        again.press(key)
    assert again.game.stack.top.play.answers == answers  # type: ignore[attr-defined]
    other = begin(school, pilots, "1-oaks")
    for key in ("own", "owl", "owl-blue", "safe"):
        other.press(key)
    assert other.game.stack.top.play.answers == ()  # type: ignore[attr-defined]


def test_a_story_named_on_the_command_line_is_there_at_once(tmp_path: Path, pilots: list[Pilot]) -> None:
    pilot = begin(tmp_path, pilots)
    scenes = app._into(pilot.game, "skate-park")
    assert [scene.name for scene in scenes] == ["town", "story"]


def test_a_story_nobody_knows_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["play", "--story", "skatepark", "--size", "640x480", "--data", str(tmp_path)]) == 2
    said = capsys.readouterr().err
    assert "Did you mean 'skate-park'?" in said
    assert said.count("\n") == 1
