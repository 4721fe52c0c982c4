"""What the page on data protection promises a school is what the program does."""

from __future__ import annotations

import dataclasses
import json
import re
from pathlib import Path

import pytest

from game.bookmark import Bookmark
from game.office import INCOMING, LOOKED
from game.results import exportlog, index, kept_terms, placing, tombstone, trust
from game.results.erase import new
from game.results.sitting import ANSWER, HEADER, SEAL, VOTED, Answer, Header, answer_line, header_line
from game.school import class_list, managed, pack, passphrase, progress, retention, settings, today, tries
from game.school.progress import Player, Progress
from tests.results.sample import answer, sitting

HERE = Path(__file__).parents[2]
PAGE = (HERE / "docs" / "data-protection.md").read_text(encoding="utf-8")


def part(begins: str, ends: str) -> str:
    """What stands between two phrases of the page."""
    return PAGE.split(begins, 1)[1].split(ends, 1)[0]


def fields(text: str) -> set[str]:
    """The names in the first column of a table of fields."""
    cells = re.findall(r"^\| ((?:`\w+` ?)+)\|", text, re.MULTILINE)
    return {name for cell in cells for name in re.findall(r"`(\w+)`", cell)}


def test_the_page_lists_what_is_kept_of_a_sitting_and_of_an_answer_and_nothing_else() -> None:
    of_sitting, of_answer = (
        part("**Of a sitting**", "**Of an answer**"),
        part("**Of an answer**", "**On a pupil's"),
    )
    assert fields(of_sitting) == set(HEADER) == set(json.loads(header_line(sitting(1).header)))
    told = answer(1, counts=(("ask", 3),))
    assert fields(of_answer) == set(VOTED) == set(json.loads(answer_line(told))) == {*ANSWER, "counts"}
    assert f"`{next(iter(SEAL))}`" in of_answer
    spoken = {"class" if one.name == "class_code" else one.name for one in dataclasses.fields(Header)}
    assert fields(of_sitting) == spoken
    assert fields(of_answer) == {one.name for one in dataclasses.fields(Answer)}


def test_the_page_lists_what_a_badge_leaves_on_a_pupils_computer() -> None:
    kept = json.loads(progress.to_text(Progress(), Player(class_code="3-owls", badge="fox-blue")))
    assert fields(part("**On a pupil's computer besides**", "A lesson on the board")) == set(kept)
    marked = {"plan", "track", "seed", "lesson", "class_code", "room", "day", "sittings"}
    assert {
        one.name for one in dataclasses.fields(Bookmark)
    } == marked  # the sentence below the table says them


def test_no_list_has_room_for_a_name_or_a_time() -> None:
    everything = fields(PAGE) | {one.name for one in dataclasses.fields(exportlog.Entry)}
    stone = json.loads(tombstone.to_text(new("class", _day(), "3-owls")))
    for word in ("name", "time", "seconds", "duration", "pupil", "child", "user", "computer", "address"):
        assert word not in everything | set(stone)


@pytest.mark.parametrize(
    "place",
    [
        progress.FOLDER,
        INCOMING.as_posix(),
        f"staff/{placing.COLLECTED}",
        f"staff/{placing.ASIDE}",
        f"staff/{trust.KEEP}",
        f"staff/{kept_terms.FOLDER}",
        LOOKED,
        f"staff/{exportlog.FILE}",
        index.FILE,
        tombstone.FOLDER,
        class_list.FILE,
        pack.FILE,
        passphrase.FILE,
        retention.FILE,
        settings.FILE,
        today.FILE,
        tries.FILE,
        index.aside_of(Path(index.FILE)).name,
    ],
    ids=str,
)
def test_every_place_that_is_written_is_on_the_page(place: str) -> None:
    assert f"`{place}`" in part("## Where, who, how long", "Deleting:")


def test_the_days_a_school_may_set_are_those_of_the_settings() -> None:
    bounds = re.findall(r"(\d+) to (\d+)(?: days)?\)", PAGE)
    assert bounds == [(str(managed.FEWEST_DAYS), str(managed.MOST_DAYS))] * 2
    assert managed.Retention().words == "31 August"
    assert "Until 31 August" in PAGE


def test_what_can_be_typed_is_what_the_command_line_takes() -> None:
    import argparse

    from game.verbs import results
    from game.verbs.refusing import heeded

    parser = argparse.ArgumentParser()
    results.arguments(parser)
    typed = re.findall(r"`pingtown results ([^`]+)`", PAGE)
    assert len(typed) >= 3
    for line in typed:
        heeded(parser.parse_args(line.split()))


def test_every_file_and_picture_that_the_page_names_is_there() -> None:
    links = re.findall(r"\]\(([^)#]+)\)", PAGE)
    assert {"pictures/data-flow.svg", "setting-up.md"} <= set(links)
    assert [link for link in links if not (HERE / "docs" / link).is_file()] == []


def test_all_seven_rights_are_there_and_what_the_law_asks_is_left_to_the_school() -> None:
    assert re.findall(r"^\| (1\d) \|", PAGE, re.MULTILINE) == [str(number) for number in range(13, 20)]
    for word in ("lawful basis", "controller", "Children's code", "retention schedule", "privacy notice"):
        before = PAGE.split(word, 1)[0]
        assert "**Check:**" in before.rsplit("\n", 1)[-1] + PAGE.split(word, 1)[1].split("\n", 1)[0], word


def _day() -> object:
    from datetime import date

    return date(2026, 11, 21)
