"""What makes a page of a lesson another page, and which page says nothing new."""

from __future__ import annotations

from game.play import board


def ends_as_its_story(lesson: board.Lesson) -> bool:
    """Does the last story end with the very sentence of the lesson?"""
    track = lesson.parts[-1].story.track(lesson.plan.track)
    return track is not None and track.end == lesson.plan.end


def said_twice(lesson: board.Lesson) -> bool:
    """Is this the end of the last story, with a sentence that the lesson says again? Then it is said once."""
    last = bool(lesson.parts) and lesson.part is lesson.parts[-1]
    return lesson.now.phase == "closing" and last and ends_as_its_story(lesson)


def page_of(lesson: board.Lesson) -> tuple[object, ...]:
    """What makes a page another one, besides what is counted or worked on it."""
    now = lesson.now
    where = () if now.play is None else (now.play.step, now.play.phase, now.play.told)
    return (now.phase, now.part, now.round, now.ballot, len(now.met), lesson.paused, *where)
