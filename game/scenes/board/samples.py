"""Pages of a lesson in a typical state, for pictures and tests. Their story is on the shelf of the desk.

Its class is no class that knows it all: it is torn at first, and talking helps most of it.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from game.lesson.library import Library
from game.play import Confirm, board
from game.play.board.bot import careful, presses
from game.scenes.board.drawer import Leaf
from game.scenes.board.hands import Hands
from game.scenes.board.lesson import LessonScene
from game.scenes.board.offers import lesson_of
from game.scenes.board.plans import Plans
from game.scenes.scene import Desk, Move, Scene
from game.ui.node import Node

ROOM = 27
RIGHT = {1: 12, 2: 21}
"""So many of them are right in each vote; the others choose what stands there besides, the last one less."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A lesson of the first ordinary plan for juniors, up to a phase; without a shelf, the empty list.

    ``counted`` rows have been counted, the last of them is counted now.
    """

    phase: str
    round: int = 1
    pulled: bool = False
    paused: bool = False
    closer: bool = False
    at_home: bool = False
    counted: int = 0
    name = "lesson-sample"

    def scene(self, desk: Desk) -> Scene:
        """The scene that is meant."""
        lesson = _lesson(desk.library, desk, self.phase, self.round) if desk.library else None
        if lesson is None:
            return Plans()
        if self.paused:
            lesson = board.advance(lesson, board.Pause())
        closer = 0 if self.closer else None
        pulled: Leaf | None = "now" if self.pulled else None
        scene = LessonScene(lesson, room=ROOM, pulled=pulled, closer=closer, at_home=self.at_home)
        return _counting(scene, self.counted) if self.counted else scene

    def view(self, desk: Desk) -> Node:
        """As it looks there."""
        return self.scene(desk).view(desk)

    def update(self, message: object, desk: Desk) -> Move:
        """What it leads to there."""
        return self.scene(desk).update(message, desk)


def _lesson(library: Library, desk: Desk, phase: str, round_: int) -> board.Lesson | None:
    plan = next((one for one in library.plans if one.track == "junior" and one.kind == "lesson"), None)
    lesson = lesson_of(desk, plan, None) if plan else None
    if lesson is None:
        return None
    for event in presses(lesson, _torn):
        now = lesson.now
        looks_back = lesson.part is not None and lesson.part.look_back is not None
        if now.phase == phase and now.round == round_ and not looks_back:
            return lesson
        lesson = board.advance(lesson, event)
    return lesson


def _torn(lesson: board.Lesson, rng: random.Random) -> board.Board:
    """A class that votes as classes do."""
    now = lesson.now
    if now.play is None or now.phase != "vote":
        return careful(lesson, rng)
    wanted = _hands(lesson)
    left = next((what for what, number in now.hands if number != wanted[what]), None)
    return Confirm() if left is None else board.SetHands(left, wanted[left])


def _hands(lesson: board.Lesson) -> dict[str, int]:
    """All hands of this vote."""
    now = lesson.now
    assert now.play is not None
    ballot = board.ballots(now.play)[now.ballot]
    others = [what for what in ballot.options if what != ballot.right]
    hands = {ballot.right: RIGHT[now.round]}
    for behind, what in enumerate(others, 1):
        left = ROOM - sum(hands.values())
        hands[what] = left if behind == len(others) else -(-left * 3 // 5)
    return hands


def _counting(scene: LessonScene, rows: int) -> LessonScene:
    """In the middle of a vote: some rows have been counted."""
    lesson, wanted = scene.lesson, _hands(scene.lesson)
    options = [what for what, _ in lesson.now.hands][:rows]
    for what in options:
        lesson = board.advance(lesson, board.SetHands(what, wanted[what]))
    return replace(scene, lesson=lesson, hands=Hands(options[-1], frozenset(options[:-1])))


SCENES: dict[str, Scene] = {
    "plans": Plans(),
    "plans-stories": Plans(stories=True, year=3),
    "lesson-begins": Sample("ground-rules"),
    "lesson-ping": Sample("say"),
    "lesson-vote": Sample("vote", counted=2),
    "lesson-talk": Sample("talk"),
    "lesson-bars": Sample("bars", 2),
    "lesson-tempting": Sample("tempting", 2),
    "lesson-rule": Sample("rule", 2),
    "lesson-work": Sample("work"),
    "lesson-plenary": Sample("plenary"),
    "lesson-done": Sample("done"),
    "lesson-home-card": Sample("done", at_home=True),
    "lesson-close-up": Sample("vote", closer=True),
    "lesson-drawer": Sample("vote", pulled=True),
    "lesson-break": Sample("vote", paused=True),
}
