"""The shelf in numbers, for a person and for a program."""

from __future__ import annotations

import json

import pytest

from game.cli import main
from game.lesson.library import lessons_folder
from game.lessonstats import stats, stats_as_json
from tests.lesson.stats.shelf import stories


def test_a_program_gets_every_guesser_and_everybody_in_a_cast() -> None:
    told = json.loads(stats_as_json(stories()))
    assert told["stories"] == len(stories())
    assert {one["track"] for one in told["tracks"]} == {"infant", "junior"}
    assert all(len(one["guesses"]) > 20 for one in told["tracks"])
    assert {"ela", "mum", "miss-patel"} <= {one["who"] for one in told["people"]}


def test_a_person_reads_tricks_parts_and_words() -> None:
    said = stats(stories())
    for words in ("the longest ", "right in", "for both ages", "wise  mistaken", "Reception can read"):
        assert words in said


def test_json_is_json_whichever_way_it_is_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    one = str(lessons_folder() / "stories" / "meeting" / "skate-park.yaml")
    for asked in (["--stats", "--format", "json"], ["--stats", "--json"]):
        assert main(["check", one, *asked]) == 0
        assert json.loads(capsys.readouterr().out)["stories"] == 1
    assert main(["check", one, "--policies", "--json"]) == 2
    assert "there is no JSON of it" in capsys.readouterr().err
