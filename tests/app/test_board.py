"""A whole lesson in the real game, from the title and back: by keys alone, and by fingers alone."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

import game.play as rules
from game.lesson.model import Plan
from game.play import Next, board
from game.play.bot import careful
from game.results.reading import read
from game.results.verify import verify
from game.scenes.board.lesson import LessonScene
from game.scenes.board.plans import Begin, Plans
from game.scenes.board.presses import Go, Press
from game.scenes.story.presses import Do
from game.scenes.story.presses import Press as InStory
from game.ui.focus import targets
from game.ui.node import Tile
from tests.app.child import Child
from tests.scenes.board.shelf import PLANS, STORIES

FEW = ("only-in-the-game", "what-kwame-reads")
"""One for infants and one for juniors; a clicker holds every plan, without a window."""


@pytest.fixture(params=["keys", "touch"])
def teacher(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Teacher]:
    found = Teacher(tmp_path, request.param)
    yield found
    found.close()


class Teacher(Child):
    """Whoever stands at the board: knows what they want, and has one way to press it."""

    def _by_touch(self, box) -> None:  # type: ignore[no-untyped-def]
        self.touch(box.key)

    @property
    def scene_now(self) -> LessonScene:
        top = self.game.stack.top
        assert isinstance(top, LessonScene), top.name
        return top

    def means(self, message: object) -> bool:
        """Is there a tile that means this?"""
        assert self.game.placed is not None
        nodes = [box.node for box in targets(self.game.placed)]
        return any(isinstance(node, Tile) and node.available and node.message == message for node in nodes)

    def choose(self, plan: Plan) -> None:
        """Find a plan on the shelf, by its letter and leaf by leaf."""
        self.wish_key(f"letter-{plan.letter}")
        while not self.means(Begin(plan)):
            self.wish_key("after")
        self.wish(Begin(plan))

    def count(self) -> None:
        """Thirteen hands for this row: typed, or one by one where there is no keyboard."""
        if self.way == "keys":
            self.key("1", "3")
            return
        live = self.scene_now.hands.row(self.scene_now.lesson)
        for _ in range(3):
            self.wish(board_more(live))

    def on(self) -> None:
        """What this page wants."""
        lesson = self.scene_now.lesson
        now = lesson.now
        if now.phase == "vote" and now.play is not None:
            right = board.ballots(now.play)[now.ballot].right
            if self.scene_now.hands.row(self.scene_now.lesson) == right and not dict(now.hands)[right]:
                self.count()
        if now.phase == "work" and now.play is not None:
            if self.means(InStory.ON):
                self.wish(InStory.ON)
            else:
                self.wish(Do(careful(now.play, random.Random(1))))
            return
        if now.phase == "bars" and Next() not in board.legal(lesson) and now.play is not None:
            torn = board.ballots(now.play)[now.way.index("")]
            self.wish_way(torn.right)
        self.wish(Press.ON)

    def wish_way(self, what: str) -> None:
        """Set the way of the story."""
        self.wish_key(f"way-{what}")


def kept(path: Path) -> tuple[rules.Answer, ...]:
    """The answers of a journal."""
    sitting = read(path).sitting
    assert sitting is not None
    return sitting.answers


def board_more(live: str) -> object:
    """What the tile with the plus means."""
    return Go(board.MoreHands(live))


@pytest.mark.parametrize("plan", FEW, ids=str)
def test_a_whole_lesson_from_the_title_and_back(teacher: Teacher, plan: str) -> None:
    teacher.wish_key("class")
    assert isinstance(teacher.game.stack.top, Plans)
    found = PLANS[plan]
    teacher.choose(found)
    met = set()
    for _ in range(400):
        if teacher.game.stack.top.name != "lesson":
            break
        met.add(teacher.scene_now.lesson.now.phase)
        before = teacher.game.stack.top
        teacher.on()
        assert teacher.game.stack.top != before, before
    assert teacher.game.stack.top.name == "plans"
    assert {"ground-rules", "say", "vote", "talk", "bars", "rule", "done"} <= met
    teacher.game.writer.close()
    written = sorted({path.name: path for path in teacher.data.rglob("*.jsonl")}.values())
    stories = {json.loads(path.read_text().splitlines()[0])["story"] for path in written}
    assert set(found.stories) <= stories
    assert all(one.code == "votes" for one in verify(written, STORIES, rules))  # type: ignore[arg-type]
    assert any(answer.counts for path in written for answer in kept(path))


def test_a_break_keeps_nothing_until_the_lesson_goes_on(tmp_path: Path) -> None:
    teacher = Teacher(tmp_path, "touch")
    teacher.wish_key("class")
    teacher.choose(PLANS["what-kwame-reads"])
    while teacher.scene_now.lesson.now.phase != "vote":
        teacher.on()
    teacher.wish(Press.PAUSE)
    before = {path: path.read_bytes() for path in teacher.data.rglob("*.jsonl")}
    teacher.key("1", "3", "enter", "space", "right", "1")
    teacher.later(600)
    assert "A short break" in teacher.seen
    assert "Kwame" not in teacher.seen
    assert {path: path.read_bytes() for path in teacher.data.rglob("*.jsonl")} == before
    assert teacher.scene_now.lesson.paused
    spot = teacher.game.stage.place_of("quiet").middle
    teacher.game.stage.post_pointer("down", spot)
    teacher.turn()
    teacher.later(1.9)
    assert not teacher.scene_now.card
    teacher.later(0.2)
    assert teacher.scene_now.card
    teacher.wish(Press.RESUME)
    assert teacher.scene_now.lesson.now.phase == "vote"
    teacher.close()
