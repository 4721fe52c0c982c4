"""Pages of a lesson in a typical state, for pictures and tests. Their story is on the shelf of the desk."""

from __future__ import annotations

from dataclasses import dataclass

from game.lesson.library import Library
from game.play import board
from game.play.board.bot import careful, presses
from game.scenes.board.drawer import Leaf
from game.scenes.board.lesson import LessonScene
from game.scenes.board.offers import lesson_of
from game.scenes.board.plans import Plans
from game.scenes.scene import Desk, Move, Scene
from game.ui.node import Node

ROOM = 27


@dataclass(frozen=True, slots=True)
class Sample:
    """A lesson of the first ordinary plan for juniors, up to a phase; without a shelf, the empty list."""

    phase: str
    round: int = 1
    pulled: bool = False
    paused: bool = False
    closer: bool = False
    at_home: bool = False
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
        return LessonScene(lesson, room=ROOM, pulled=pulled, closer=closer, at_home=self.at_home)

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
    for event in presses(lesson, careful):
        now = lesson.now
        looks_back = lesson.part is not None and lesson.part.look_back is not None
        if now.phase == phase and now.round == round_ and not looks_back:
            return lesson
        lesson = board.advance(lesson, event)
    return lesson


SCENES: dict[str, Scene] = {
    "plans": Plans(),
    "plans-stories": Plans(stories=True, year=3),
    "lesson-begins": Sample("ground-rules"),
    "lesson-ping": Sample("say"),
    "lesson-vote": Sample("vote"),
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
