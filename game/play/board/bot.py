"""Teachers and classes without hands: they press only what is legal, and hold whole lessons.

``by_lot`` raises hands as the lot says, takes pages back and pauses; ``careful`` has a class of 27 that knows
it all. Neither rings the bell, so every story of the plan is told.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping

from game.lesson.model import Plan, Story
from game.play import bot as alone
from game.play.board.ballots import ballots
from game.play.board.events import Back, Bell, Board, Pause, Resume, SetHands, Shorten
from game.play.board.rules import advance, legal, start
from game.play.board.state import Lesson
from game.play.events import Confirm, Next, Pick

Teacher = Callable[[Lesson, random.Random], Board]
CLASS = 27
MOST_PRESSES = 5_000
"""Far more than any lesson needs."""


def lesson_held(plan: Plan, stories: Mapping[str, Story], seed: int, teacher: Teacher) -> Lesson:
    """A whole lesson, at its last sentence."""
    lesson = start(plan, stories, seed)
    for event in presses(lesson, teacher):
        lesson = advance(lesson, event)
    return lesson


def presses(lesson: Lesson, teacher: Teacher) -> Iterator[Board]:
    """Every press from here to the lesson's last sentence."""
    rng = random.Random(f"{lesson.seed}/{lesson.plan.id}")
    for _ in range(MOST_PRESSES):
        if lesson.over and not lesson.paused:
            return
        event = teacher(lesson, rng)
        lesson = advance(lesson, event)
        yield event
    raise alone.Endless(f"{lesson.plan.id}, seed {lesson.seed}")


def by_lot(lesson: Lesson, rng: random.Random) -> Board:
    """Whatever the lot says: mostly onward, at times a page back, at times a pause."""
    if lesson.paused:
        return Resume()
    lot = rng.random()
    if lot < 0.03:
        return Pause()
    if lesson.over or (lot < 0.08 and Back() in legal(lesson)):
        return Back()
    now = lesson.now
    if now.phase == "work" and now.play is not None and rng.random() < 0.9:
        return alone.by_lot(now.play, rng)
    aside = (Back, Bell, Pause, Shorten)
    own = tuple(event for event in legal(lesson) if not isinstance(event, aside))
    onward = tuple(event for event in own if isinstance(event, Confirm | Next))
    if onward and rng.random() < 0.4:
        return onward[0]
    return _some(own, rng)


def _some(events: tuple[Board, ...], rng: random.Random) -> Board:
    """One of these, where a typed number is as likely as one hand more: there are a hundred numbers."""
    kinds = tuple(dict.fromkeys(type(event) for event in events))
    kind = kinds[int(rng.random() * len(kinds))]
    same = tuple(event for event in events if type(event) is kind)
    return same[int(rng.random() * len(same))]


def careful(lesson: Lesson, rng: random.Random) -> Board:
    """The whole class for what is right, and work done at the first go."""
    now = lesson.now
    if lesson.paused:
        return Resume()
    if now.play is None:
        return Next()
    if now.phase == "work":
        return alone.careful(now.play, rng)
    if now.phase == "vote":
        right = ballots(now.play)[now.ballot].right
        hands = dict(now.hands)
        return Confirm() if hands[right] == CLASS else SetHands(right, CLASS)
    if now.phase == "bars" and "" in now.way:
        return Pick(ballots(now.play)[now.way.index("")].right)
    return Next()


TEACHERS: dict[str, Teacher] = {"careful": careful, "random": by_lot}
