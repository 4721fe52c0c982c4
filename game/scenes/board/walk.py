"""A walk through a lesson of the class: every page that a board can show in it, each of them once.

For the fit of every page and for tests. The best of classes and one by lot hold the lesson; its worked steps
show all their screens.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from game.lesson.model import Plan, Story
from game.play import board
from game.play.board.bot import by_lot, careful, presses
from game.scenes.board.lesson import LessonScene
from game.scenes.board.presses import Press
from game.scenes.scene import Desk, Stay

ROOM = 27
"""So many children are in the room: a usual class, and both digits are wide."""
MOST_SCREENS = 9
"""More than any worked step has."""


def pages(plan: Plan, stories: Mapping[str, Story], desk: Desk) -> Iterator[tuple[str, LessonScene]]:
    """Every different page of a lesson, with a name by which a person finds it again."""
    met: set[tuple[object, ...]] = set()
    for lesson in _held(plan, stories):
        one = _same(lesson)
        if one in met:
            continue
        met.add(one)
        for number, scene in enumerate(_screens(lesson, desk), 1):
            yield named(lesson, number), scene


def named(lesson: board.Lesson, number: int = 1) -> str:
    """Story, step and phase of a page."""
    now = lesson.now
    story = (lesson.part.story.id,) if lesson.part is not None else ()
    step = (now.play.step, now.play.told.removeprefix("!")) if now.play is not None else ()
    what = "paused" if lesson.paused else now.phase
    more = (f"round {now.round}",) if now.round > 1 else ()
    screen = (f"screen {number}",) if number > 1 else ()
    return ", ".join(one for one in (*story, *step, what, *more, *screen) if one)


def _held(plan: Plan, stories: Mapping[str, Story], seed: int = 1) -> Iterator[board.Lesson]:
    """Each moment of the lesson."""
    for teacher in (careful, by_lot):
        lesson = board.start(plan, stories, seed)
        yield lesson
        for event in presses(lesson, teacher):
            lesson = board.advance(lesson, event)
            yield lesson


def _same(lesson: board.Lesson) -> tuple[object, ...]:
    """What makes a page one of its own: not how many hands were counted."""
    now = lesson.now
    where = (now.play.step, now.play.phase, now.play.told) if now.play else ()
    return (now.phase, now.part, now.ballot, now.round, lesson.paused, "" in now.way, *where)


def _screens(lesson: board.Lesson, desk: Desk) -> Iterator[LessonScene]:
    """The page, and where it is worked on the screens that follow it."""
    scene = LessonScene(lesson, room=ROOM)
    for _ in range(MOST_SCREENS):
        yield scene
        go = scene.update(Press.ON, desk).go
        if lesson.over or lesson.now.phase != "work" or not isinstance(go, Stay):
            return
        after = go.scene
        if not isinstance(after, LessonScene) or after.lesson is not lesson or after == scene:
            return
        scene = after
