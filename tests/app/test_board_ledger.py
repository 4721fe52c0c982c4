"""What a class counts lies in journals that can be read, verified, taken back and looked at again."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import game.play as rules
from game.bookmark import Bookmarks
from game.ledger import Ledger
from game.past import past
from game.play import Next, board
from game.play.board.bot import careful, lesson_held, presses
from game.results.places import Places
from game.results.reading import read
from game.results.sitting import Sitting
from game.results.verify import verify
from tests.scenes.board.shelf import PLANS, STORIES

TODAY = date(2026, 11, 21)
KIND = PLANS["what-kwame-reads"]


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    def say(trouble: object) -> None:
        assert trouble is None

    marks = Bookmarks(tmp_path / "data", lambda: TODAY)
    return Ledger(Places(tmp_path, (), (tmp_path,)), lambda: TODAY, say, marks)


def files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.jsonl"))


def sittings(folder: Path) -> list[Sitting]:
    found = [read(path).sitting for path in files(folder)]
    assert None not in found
    return [one for one in found if one is not None]


@pytest.mark.parametrize("plan", sorted(PLANS)[::3], ids=str)
def test_a_whole_lesson_is_a_journal_for_each_part_and_verifies(
    plan: str, ledger: Ledger, tmp_path: Path
) -> None:
    lesson = board.start(PLANS[plan], STORIES, 5)
    for event in presses(lesson, careful):
        lesson = board.advance(lesson, event)
        ledger.count(lesson, "3-owls")
    ledger.finish()
    written = sittings(tmp_path)
    assert len(written) == len(lesson.parts)
    assert all(one.sealed and one.header.mode == "board" and one.header.badge is None for one in written)
    wanted = [(part.story.id, board.sitting(lesson.now.kept, n)) for n, part in enumerate(lesson.parts)]
    found = [(one.header.story, one.answers) for one in written]
    assert sorted(found, key=str) == sorted(wanted, key=str)
    assert {found.code for found in verify(files(tmp_path), STORIES, rules)} == {"votes"}  # type: ignore[arg-type]


def test_a_count_that_was_changed_by_hand_is_named(ledger: Ledger, tmp_path: Path) -> None:
    ledger.count(lesson_held(KIND, STORIES, 3, careful), None)
    ledger.finish()
    changed = next(path for path in files(tmp_path) if b"kwame" in path.read_bytes())
    text = changed.read_text().replace('"outcome":"safe"', '"outcome":"unsafe"', 1)
    changed.write_text(text)
    found = [one for one in verify(files(tmp_path), STORIES, rules) if not one.well]  # type: ignore[arg-type]
    assert [one.code for one in found] == ["differs"]
    assert "cannot have been counted" in found[0].sentence


def test_what_is_taken_back_is_nowhere_on_the_disk(ledger: Ledger, tmp_path: Path) -> None:
    lesson = board.start(KIND, STORIES, 1, look_back=())
    for event in (Next(), Next(), board.SetHands("laugh", 13), rules.Confirm()):
        lesson = board.advance(lesson, event)
        ledger.count(lesson, None)
    assert len(sittings(tmp_path)[0].answers) == 1
    lesson = board.advance(lesson, board.Back())
    ledger.count(lesson, None)
    assert files(tmp_path) == []
    again = board.advance(board.advance(lesson, board.SetHands("laugh", 4)), rules.Confirm())
    ledger.count(again, None)
    ledger.finish()
    (kept,) = sittings(tmp_path)
    assert dict(kept.answers[0].counts)["laugh"] == 4


def test_the_past_of_a_class_is_its_own(ledger: Ledger, tmp_path: Path) -> None:
    ledger.count(lesson_held(KIND, STORIES, 3, careful), "3-owls")
    ledger.finish()
    mine = past([tmp_path], "3-owls", STORIES.get, date(2026, 12, 24))
    assert "squeaky-door" in mine.met
    assert {one.days for one in mine.once} == {33}
    assert not past([tmp_path], "4-bees", STORIES.get, TODAY).met
    assert not past([tmp_path], None, STORIES.get, TODAY).met
