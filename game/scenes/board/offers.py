"""Which lessons there are for a year and a letter, and the lesson that is made of a plan for one class."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from game.lesson.library import Entry
from game.lesson.model import Plan, Story
from game.play import Refused, board
from game.play.board.saved import Log, from_json
from game.scenes.scene import Desk, Stopped
from game.words.alike import years

SINGLE = 10
"""Minutes that a look at the ground rules and one sentence take beside a single story."""
FEW_LETTERS = 24
"""A thing to have ready that is said in so many is not torn in two."""


def lesson_of(desk: Desk, plan: Plan, class_code: str | None) -> board.Lesson | None:
    """The beginning of a lesson, with look-backs at what this class found hard; none if it cannot be told."""
    past = desk.past(class_code) or board.Past()
    asked = {one.story for one in plan.look_back} | {one.story for one in past.once if one.hard}
    stories = _stories(desk, (*plan.stories, *sorted(asked)))
    plan = _whole(plan, stories)
    back = board.look_backs(past, plan, stories)
    try:
        return board.start(plan, stories, desk.seed, look_back=back)
    except ValueError:
        return None


def stopped_at(desk: Desk, plan: Plan, stopped: Stopped) -> Log | None:
    """The lesson where it stopped; none where a story plays in another way since, or it was over."""
    asked = stopped.lesson.get("look-back")
    names = [one[0] for one in asked if isinstance(one, list) and one] if isinstance(asked, list) else []
    stories = _stories(desk, (*plan.stories, *(name for name in names if isinstance(name, str))))
    log = from_json(stopped.lesson, _whole(plan, stories), stories)
    return None if isinstance(log, Refused) or log.lesson.over or not log.presses else log


def _whole(plan: Plan, stories: Mapping[str, Story]) -> Plan:
    """A plan that was made of one story ends with the story's own last sentence."""
    if plan.end or plan.stories[-1] not in stories:
        return plan
    track = stories[plan.stories[-1]].track(plan.track)
    return replace(plan, end=track.end) if track else plan


def _stories(desk: Desk, names: Iterable[str]) -> dict[str, Story]:
    """Those that can be told."""
    found: dict[str, Story] = {}
    for name in names:
        reading = desk.library.story(name) if desk.library else None
        if reading and reading.lesson:
            found[name] = reading.lesson
    return found


def offered(
    desk: Desk, year: int | None, letter: str, *, stories: bool = False, choice: Plan | None = None
) -> tuple[Plan, ...]:
    """What is on the shelf for this year and letter: lessons, or those that are made of single stories.

    ``choice`` is a shelf of its own, from which the class takes a story. The parents have their own door.
    """
    if desk.library is None:
        return ()
    if choice is not None:
        known = {entry.id: entry for entry in desk.library.stories}
        told = (known[name] for name in choice.stories if name in known)
        return tuple(plan_of(entry, choice.track) for entry in told if choice.track in entry.tracks)
    every = tuple(plan for plan in desk.library.plans if plan.kind != "workshop")
    if stories:
        every = tuple(
            plan_of(entry, track)
            for entry in desk.library.stories
            for track in ("infant", "junior")
            if track in entry.tracks
        )
    return tuple(
        plan
        for plan in every
        if (year is None or plan.years[0] <= year <= plan.years[1])
        and (not letter or plan.letter in (letter, "smart"))
    )


def plan_of(entry: Entry, track: str) -> Plan:
    """A lesson made of one story: without look-backs of its own, with the story's last sentence."""
    shown = entry.tracks[track]
    return Plan(
        id=f"single-{entry.id}",
        title=entry.title,
        letter=entry.letter,
        track=track,  # type: ignore[arg-type]
        years=shown.years,
        minutes=shown.minutes + SINGLE,
        stories=(entry.id,),
        end="",
    )


def ready_of(desk: Desk, plan: Plan) -> str:
    """What is to lie ready before the class comes in."""
    things = [
        _together(desk.tale(f"plans/{plan.id}/ready/{n}", words)) for n, words in enumerate(plan.ready, 1)
    ]
    return desk.say("Have ready: {things}", things=" · ".join(things)) if things else ""


def _together(words: str) -> str:
    """A few words keep on one line: “Paper and pens.” never comes apart."""
    return words.replace(" ", "\u00a0") if len(words) <= FEW_LETTERS else words


def facts_of(desk: Desk, plan: Plan) -> str:
    """For whom and how long."""
    minutes = desk.say_n("{n} minute", "{n} minutes", plan.minutes)
    kinds = {"assembly": desk.say("Assembly"), "free-choice": desk.say("Choose a story")}
    kind = (kinds[plan.kind],) if plan.kind in kinds else ()
    return " · ".join((years(desk.say, plan.years), minutes, *kind))
