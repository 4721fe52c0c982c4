"""The doors of the board: ``start``, ``legal``, ``advance``.

The story goes on as the class said in its second vote, unsafe or not: the way back is part of the lesson. On
a tie, and wherever the teacher wants it, the teacher says how it goes on, while the bars are shown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from game.lesson.model import Choose, LookBack, Plan, Reply, Story
from game.play import rules as alone
from game.play.board import counting, going
from game.play.board.ballots import ballots
from game.play.board.events import (
    Back,
    Bell,
    Board,
    LessHands,
    MoreHands,
    Pause,
    Resume,
    SetHands,
    Shorten,
    Skip,
)
from game.play.board.state import Lesson, Moment, Part
from game.play.events import Confirm, Next, Pick


def start(
    plan: Plan, stories: Mapping[str, Story], seed: int, look_back: Sequence[LookBack] | None = None
) -> Lesson:
    """The beginning of a lesson. ``look_back`` takes the place of the plan's, if the class needs others.

    What cannot be asked (a story that is not there, a step in which nothing is chosen) is left out: a lesson
    must not fail in front of a class. ``ValueError`` if nothing is left of it.
    """
    back = [_look_back(plan, stories, one) for one in (plan.look_back if look_back is None else look_back)]
    told = [stories[name] for name in plan.stories if name in stories and stories[name].track(plan.track)]
    if not told:
        raise ValueError(f"none of the stories of “{plan.id}” can be played with {plan.track}s")
    parts = (*(part for part in back if part), *(Part(story) for story in told))
    return Lesson(plan=plan, parts=parts, seed=seed, now=Moment(phase="ground-rules"))


def _look_back(plan: Plan, stories: Mapping[str, Story], one: LookBack) -> Part | None:
    story = stories.get(one.story)
    track = story.track(plan.track) if story else None
    step = track.step(one.step) if track else None
    return Part(story, one) if story and step and isinstance(step.task, Choose | Reply) else None


def legal(lesson: Lesson) -> tuple[Board, ...]:
    """Every press that means something now."""
    if lesson.paused:
        return (Resume(),)
    back = (Back(),) if lesson.trail else ()
    bell = () if lesson.over else (Bell(),)
    shorter = (Shorten(),) if lesson.part else ()
    return (*_own(lesson), *back, *shorter, *bell, Pause())


def _own(lesson: Lesson) -> tuple[Board, ...]:
    """What belongs to the moment itself."""
    now = lesson.now
    if now.phase == "done":
        return ()
    if now.phase == "work" and now.play is not None:
        own = alone.legal(now.play)
        return own if Next() in own else (*own, Skip())
    if now.phase == "say" and lesson.parts[now.part].look_back:
        return (Next(), Skip())  # perhaps this class has not met it
    if now.phase == "vote":
        return (*counting.presses(now), Confirm())
    if now.phase == "bars" and now.play is not None and going.chooses(lesson):
        others = tuple(
            Pick(one) for ballot in ballots(now.play) for one in ballot.options if one not in now.way
        )
        return (*others, *((Next(),) if all(now.way) else ()))
    return (Next(),)


def advance(lesson: Lesson, event: Board) -> Lesson:
    """What comes of a press; of one that is not legal, nothing at all."""
    if event not in legal(lesson):
        return lesson
    match event:
        case Pause():
            return replace(lesson, paused=True)
        case Resume():
            return replace(lesson, paused=False)
        case Back():
            return replace(lesson, now=lesson.trail[-1], trail=lesson.trail[:-1])
        case SetHands() | MoreHands() | LessHands():
            return replace(lesson, now=counting.counted(lesson.now, event))
        case Pick(what) if lesson.now.phase == "bars":
            return replace(lesson, now=going.rerouted(lesson.now, what))
        case _:
            return _turned(lesson, _onward(lesson, event))


def _turned(before: Lesson, after: Lesson) -> Lesson:
    """The page that was turned stays in the trail; work goes on for many presses on one page."""
    if before.now.phase == after.now.phase == "work":
        return after
    return replace(after, trail=(*before.trail, before.now))


def _onward(lesson: Lesson, event: Board) -> Lesson:
    if isinstance(event, Bell):
        return going.finished(lesson)
    if isinstance(event, Shorten):
        return going.next_part(lesson)
    if isinstance(event, Skip):
        return going.onward(lesson)
    if lesson.now.phase == "work":
        return going.worked(lesson, event)
    return _ON[lesson.now.phase](lesson)


_ON: Mapping[str, Callable[[Lesson], Lesson]] = {
    "ground-rules": going.next_part,
    "say": going.begun,
    "vote": going.voted,
    "talk": going.voting_again,
    "bars": going.revealed,
    "tempting": lambda lesson: replace(lesson, now=replace(lesson.now, phase="rule")),
    "rule": going.onward,
    "views": going.onward,
    "closing": going.next_part,
    "plenary": going.finished,
}
"""What follows each phase when one goes on."""
