"""What a class has met before: which stories, and how its first votes went.

Made by whoever reads journals; here it is only asked. From it come the look-backs of a lesson (what was hard
returns next time, and otherwise the plan knows) and, in the parents' workshop, what a class said.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from game.lesson.model import Choose, LookBack, Plan, Reply, Story, TrackName
from game.play.answer import Answer

HARD = 30
"""An answer that so many in a hundred got wrong comes back in the next lesson (C36)."""
LEAST = 5
"""Fewer than so many are never shown to anybody outside the class."""
LOOK_BACKS = 3
RIGHT = ("safe", "back", "grey")
MONTH, TERM = 14, 45
"""After so many days it is no longer a week, no longer a month ago."""


@dataclass(frozen=True, slots=True)
class Once:
    """One step that a class answered, so many days ago: each pick with its hands; how many were wrong."""

    story: str
    track: str
    step: str
    days: int
    hands: tuple[tuple[str, int], ...]
    wrong: int

    @property
    def total(self) -> int:
        """How many hands, or answers."""
        return sum(number for _, number in self.hands)

    @property
    def hard(self) -> bool:
        """Did more than three in ten get it wrong?"""
        return 100 * self.wrong > HARD * self.total > 0


@dataclass(frozen=True, slots=True)
class Past:
    """All that a class has answered, the latest first. Nothing for a class that has met nothing."""

    met: frozenset[str] = frozenset()
    once: tuple[Once, ...] = ()


def once_of(story: Story, track: TrackName, days: int, answers: Iterable[Answer]) -> tuple[Once, ...]:
    """The steps of a sitting in which something was chosen, as they were answered first."""
    found: dict[str, Once] = {}
    tale = story.track(track)
    for answer in answers:
        step = tale.step(answer.step) if tale else None
        if step is None or answer.round != 1 or answer.step in found:
            continue
        match step.task:
            case Choose(choices=given):
                worth = {one.id: one.outcome for one in given}
            case _:
                continue
        hands = tuple((what, n) for what, n in answer.counts or ((answer.pick, 1),) if what in worth)
        wrong = sum(n for what, n in hands if worth[what] not in RIGHT)
        found[answer.step] = Once(story.id, track, answer.step, days, hands, wrong)
    return tuple(found.values())


def summed(given: Iterable[Once]) -> tuple[Once, ...]:
    """The same steps together: what children answered alone is as good as hands."""
    sums: dict[tuple[str, str, str], Once] = {}
    for one in sorted(given, key=lambda one: one.days):
        key = (one.story, one.track, one.step)
        if key not in sums:
            sums[key] = one
            continue
        before = sums[key]
        hands = dict(before.hands)
        for what, number in one.hands:
            hands[what] = hands.get(what, 0) + number
        sums[key] = Once(*key, before.days, tuple(hands.items()), before.wrong + one.wrong)
    return tuple(sums.values())


def ago(days: int) -> Literal["week", "month", "term"]:
    """How long ago that was, as a plan says it."""
    return "week" if days < MONTH else "month" if days < TERM else "term"


def look_backs(past: Past, plan: Plan, stories: Mapping[str, Story]) -> tuple[LookBack, ...]:
    """Three questions from earlier: what this class found hard, hardest first, and then what the plan names.

    What the lesson itself tells is never asked before it.
    """
    hard = [
        one
        for one in past.once
        if one.hard and one.track == plan.track and one.story not in plan.stories and _asked(one, stories)
    ]
    hard.sort(key=lambda one: (-one.wrong / one.total, one.days, one.story, one.step))
    own = [LookBack(story=one.story, step=one.step, ago=ago(one.days)) for one in hard]
    names = {one.story for one in own}
    own += [one for one in plan.look_back if one.story not in names]
    return tuple(own[:LOOK_BACKS])


def _asked(one: Once, stories: Mapping[str, Story]) -> bool:
    story = stories.get(one.story)
    track = story.track(one.track) if story else None  # type: ignore[arg-type]
    step = track.step(one.step) if track else None
    return step is not None and isinstance(step.task, Choose | Reply)


def class_said(
    past: Past, story: str, track: str, step: str, options: Iterable[str]
) -> tuple[tuple[str, int], ...]:
    """What a class answered there; nothing where any bar, or what one could work it out from, is under five.

    A bar of nobody says that all the others are everybody: it is small too, and an answer that nobody gave
    stands in no journal. So every answer that could be given is asked for.
    """
    found = next((one for one in past.once if (one.story, one.track, one.step) == (story, track, step)), None)
    hands = dict(found.hands) if found else {}
    bars = tuple((one, hands.get(one, 0)) for one in options)
    return () if any(number < LEAST for _, number in bars) else bars


def out_of_ten(hands: tuple[tuple[str, int], ...]) -> dict[str, int]:
    """The same as so many of ten children: the largest remainders are rounded up, so that it is ten."""
    total = sum(number for _, number in hands)
    if not total:
        return {}
    shares = {what: 10 * number / total for what, number in hands}
    whole = {what: int(share) for what, share in shares.items()}
    left = 10 - sum(whole.values())
    for what in sorted(shares, key=lambda one: (whole[one] - shares[one], one))[:left]:
        whole[what] += 1
    return whole
