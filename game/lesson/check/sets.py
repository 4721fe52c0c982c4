"""Several stories beside each other: are enough of them fine, is any kind of answer right too often?

Knows stories by their answers; it must not know files. A set is the stories of one letter and track, a shelf
all stories of a track. Shares say little about a few stories, so small shelves are left alone.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import get_args

from game.lesson import model
from game.lesson.check.case import TRACKS, Answered, Complaint, answered
from game.lesson.located import Located
from game.lesson.shapes import close

LEAST_FINE, MOST_FINE = 35, 50
"""So many stories in a hundred are harmless, by rule C11; design.md says four in ten."""
TOO_OFTEN = 50
SHELF, SET_STEPS = 5, 5
DRESSES = 3
_KINDS = (
    ("tell", re.compile(r"_adult\.tell\}|\{head\.|\btell\b", re.IGNORECASE)),
    ("show", re.compile(r"_adult\.show\}|\bshow\b", re.IGNORECASE)),
    ("ask", re.compile(r"_adult\.ask\}|\bask\b", re.IGNORECASE)),
    ("say no", re.compile(r"\b(?:no|decline|block|refuse|leave|stop|close|shut)\b", re.IGNORECASE)),
    ("look again", re.compile(r"\b(?:look|check|find|read|compare|search|two|wait|book)\b", re.IGNORECASE)),
    ("be kind", re.compile(r"\b(?:kind|sorry|thank|cheer|well done|like|love\w*|write|heart|help)\b", re.I)),
)
Told = tuple[model.Story, Located]


def kind_of(choice: model.Choice) -> str:
    """What kind of thing an answer does, told by its words."""
    return next((kind for kind, pattern in _KINDS if pattern.search(choice.say)), "carry on")


def sets(stories: Sequence[Told]) -> Iterator[tuple[Complaint, Located]]:
    """What is wrong with the sets among these stories, each with the file in which it is reported."""
    by_name = sorted(stories, key=lambda told: told[0].id)
    for track in TRACKS:
        shelf = [told for told in by_name if told[0].track(track)]
        yield from _shares(track, shelf)
        yield from _dresses(track, shelf)
        for letter in get_args(model.Letter):
            yield from _one_kind(track, letter, [told for told in shelf if told[0].letter == letter])


def _shares(track: str, shelf: Sequence[Told]) -> Iterator[tuple[Complaint, Located]]:
    """C11: in four of ten pings the right thing is to carry on kindly."""
    fine = sum(not story.harm for story, _ in shelf)
    if len(shelf) < SHELF:
        return
    share = 100 * fine / len(shelf)
    if share < LEAST_FINE:
        located = next(located for story, located in shelf if story.harm)
        hint = "Write another story with harm: false: a good ping, and an answer that takes it for a danger."
        message = f"Of {len(shelf)} {track} stories {fine} are fine; it should be four in ten."
        yield Complaint("L121", ("harm",), message, hint), located
    if share > MOST_FINE:
        located = next(located for story, located in shelf if not story.harm)
        message = f"Of {len(shelf)} {track} stories {fine} are fine; more than half is too many."
        yield (
            Complaint("L122", ("harm",), message, "Write another story in which somebody needs help."),
            located,
        )


def _one_kind(track: str, letter: str, stories: Sequence[Told]) -> Iterator[tuple[Complaint, Located]]:
    """C12: whoever always presses the same kind of answer must not be right all the time."""
    for message in _too_often(track, [story for story, _ in stories]):
        yield Complaint("L120", ("letter",), f"{message} of {letter} for {track}s.", _ELSE), stories[0][1]


_ELSE = "Let something else be right in some of them: looking again, asking, a kind word, carrying on."


def _too_often(track: str, stories: Sequence[model.Story]) -> Iterator[str]:
    steps = [step for story in stories for step in _right_kinds(track, story)]
    counted = Counter(kind for step in steps for kind in step)
    kind, often = max(counted.items(), key=lambda one: (one[1], one[0]), default=("", 0))
    if len(steps) >= SET_STEPS and 100 * often > TOO_OFTEN * len(steps):
        yield f"“{kind}” is right in {often} of {len(steps)} choices"


def _right_kinds(track: str, story: model.Story) -> Iterable[set[str]]:
    """For each step of choosing, which kinds of answer are right. On a way back it is always telling."""
    steps: dict[str, set[str]] = defaultdict(set)
    for one in _choices(track, story):
        if one.choice.outcome == "safe":
            steps[one.step.id].add(kind_of(one.choice))
    return steps.values()


def _choices(track: str, story: model.Story) -> Iterator[Answered]:
    return (one for one in answered(story) if one.track == track and isinstance(one.step.task, model.Choose))


def _dresses(track: str, shelf: Sequence[Told]) -> Iterator[tuple[Complaint, Located]]:
    """C39: an idea is met in three dresses before it is called secure."""
    if len(shelf) < SHELF:
        return
    dresses: dict[str, set[str]] = defaultdict(set)
    for story, _ in shelf:
        for one in answered(story):
            if one.track == track and one.choice.idea:
                device = one.step.device.device if one.step.device else "no device"
                dresses[one.choice.idea].add(f"{story.id} {device}")
    few = [f"{idea} ({len(worn)})" for idea, worn in sorted(dresses.items()) if len(worn) < DRESSES]
    if few:
        message = f"In fewer than three {track} dresses: {', '.join(few)}."
        hint = "A dress is a device in a story. Other stories may show the same idea on another device."
        yield Complaint("L128", ("letter",), message, hint), shelf[0][1]


# --- plans ------------------------------------------------------------------------------------------


def plan_of(plan: model.Plan, stories: Mapping[str, model.Story]) -> Iterator[Complaint]:
    """Does a plan name what is there, for the right age, and is enough of it fine?"""
    known = _PlanStories(plan, stories)
    for number, back in enumerate(plan.look_back):
        yield from known.story(back.story, ("look-back", number, "story"))
        yield from known.step(back, ("look-back", number, "step"))
    for number, name in enumerate(plan.stories):
        yield from known.story(name, ("stories", number))
    there = [stories[name] for name in plan.stories if name in stories]
    if there and all(story.letter != plan.letter for story in there):
        message = f"The plan is about {plan.letter}, and none of its stories is."
        letters = " or ".join(sorted({story.letter for story in there}))
        yield Complaint("L129", ("letter",), message, f"Its stories are about {letters}.")
    for message in _too_often(plan.track, there):
        yield Complaint("L120", ("stories",), f"{message} of this plan.", _ELSE, key=True)
    yield from _harmless_share(plan, stories)


class _PlanStories:
    """The stories which a plan names, as it may use them."""

    def __init__(self, plan: model.Plan, stories: Mapping[str, model.Story]) -> None:
        self.plan, self.stories = plan, stories

    def story(self, name: str, place: tuple[str | int, ...]) -> Iterator[Complaint]:
        """Is it there, and is it told for these children?"""
        story, plan = self.stories.get(name), self.plan
        if story is None:
            message = f"There is no story “{name}”."
            yield Complaint(
                "L124", place, message, "A plan names a story by its id.", close(name, self.stories)
            )
            return
        track = story.track(plan.track)
        if track is None:
            hint = "Choose another story, or change the plan's track."
            yield Complaint("L126", place, f"“{name}” is not told for {plan.track}s.", hint)
        elif plan.years[0] < track.years[0] or plan.years[1] > track.years[1]:
            message = (
                f"“{name}” is told for years {track.years[0]} to {track.years[1]}, the plan is for more."
            )
            hint = "Narrow the plan's years, or choose a story that is told for all of them."
            yield Complaint("L127", place, message, hint)

    def step(self, back: model.LookBack, place: tuple[str | int, ...]) -> Iterator[Complaint]:
        """Is it a step in which one chooses?"""
        story = self.stories.get(back.story)
        track = story.track(self.plan.track) if story else None
        if track is None:
            return
        steps = [name for name, step in track.steps.items() if isinstance(step.task, model.Choose)]
        if back.step not in steps:
            message = f"“{back.step}” is no step of “{back.story}” in which {self.plan.track}s choose."
            hint = f"There are: {', '.join(steps)}."
            yield Complaint("L125", place, message, hint, close(back.step, steps))


def _harmless_share(plan: model.Plan, stories: Mapping[str, model.Story]) -> Iterator[Complaint]:
    names = [*(back.story for back in plan.look_back), *plan.stories]
    items = [stories[name] for name in names if name in stories]
    fine = sum(not story.harm for story in items)
    if len(items) == len(names) >= 4 and 10 * fine < 3 * len(items):
        message = (
            f"Of the {len(items)} pings of this plan {fine} are fine; it should be three in ten or more."
        )
        hint = "Look back at a harmless story: children should practise saying yes as well."
        yield Complaint("L123", ("stories",), message, hint, key=True)
