"""Several stories beside each other: are enough of them fine, is any kind of answer right too often?

Knows stories by their answers; it must not know files. A set is the stories of one letter and track, a shelf
all stories of a track. Shares say little about a few stories, so small shelves are left alone.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import get_args

from game.lesson import model
from game.lesson.check.case import TRACKS, Answered, Complaint, answered
from game.lesson.located import Located

LEAST_FINE, MOST_FINE = 35, 50
"""So many stories in a hundred are harmless, by rule C11; design.md says four in ten."""
TOO_OFTEN = 50
REST = "carry on"
"""What is left where no word tells the kind: waving, waiting, a drawing. Nobody can press it by habit."""
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
    return next((kind for kind, pattern in _KINDS if pattern.search(choice.say)), REST)


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
    for message in too_often(track, [story for story, _ in stories]):
        yield Complaint("L120", ("letter",), f"{message} of {letter} for {track}s.", ELSE), stories[0][1]


ELSE = "Let something else be right in some of them: looking again, asking, a kind word, carrying on."


def too_often(track: str, stories: Sequence[model.Story]) -> Iterator[str]:
    """The kind of answer that is right in more than half of all choices."""
    steps = [step for story in stories for step in _right_kinds(track, story)]
    counted = Counter(kind for step in steps for kind in step if kind != REST)
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
