"""What a story says about itself, and what each age group may meet in it.

Knows the head of a story and the kinds of its steps; it must not know their words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import get_args

from game.lesson import model
from game.lesson.check.case import Case, Complaint, meant, sentences
from game.lesson.policies import STATEMENTS

POLICIES = frozenset(STATEMENTS)
"""The statements of the schools' policies."""
MINUTES = {"infant": (3, 5), "junior": (5, 8)}
_JUNIOR_DEVICES = (model.GroupChat, model.Email, model.Search, model.SignUp, model.ClassBlog)
_JUNIOR_TASKS = (model.Reply, model.Discuss)
_BEGINS_WITH_I = re.compile(r"I\b(?!['’])")


def head(case: Case) -> Iterator[Complaint]:
    """One goal, statements that exist, a length that fits, and devices for the age."""
    story = case.story
    if not _BEGINS_WITH_I.match(story.goal) or len(sentences(story.goal)) > 1:
        hint = "Such as: I find out who is asking before I say yes."
        yield Complaint("L082", ("goal",), "The goal is one sentence that begins with I.", hint)
    yield from _known((), story.policies, case)
    for number, cited in enumerate(story.curriculum):
        if case.curriculum is not None and cited not in case.curriculum:
            message = f"“{cited}” does not stand in lessons/curriculum.yaml."
            likely = meant(cited, case.curriculum)
            hint = "Leave it out if you are not sure."
            yield Complaint("L084", ("curriculum", number), message, hint, likely)
    for name, track in case.tracks():
        yield from _known((name,), track.policies, case)
        yield from _track(name, track)


def _known(place: tuple[str, ...], policies: tuple[str, ...], case: Case) -> Iterator[Complaint]:
    for number, policy in enumerate(policies):
        if policy not in case.policies:
            hint = "S1 to S12, M1 to M4, A1 to A7, R1 to R5, T1 to T10 and K1 to K8."
            message = f"There is no statement {policy} in the schools' policies."
            yield Complaint("L083", (*place, "policies", number), message, hint)


def _track(name: str, track: model.Track) -> Iterator[Complaint]:
    least, most = MINUTES[name]
    if not least <= track.minutes <= most:
        message = f"A story for {name}s takes {least} to {most} minutes, not {track.minutes}."
        long = track.minutes > most
        hint = (
            "Leave steps out, or make two stories of it."
            if long
            else "Write how long it takes, or add a step."
        )
        yield Complaint("L085", (name, "minutes"), message, hint)
    if name == "infant":
        for step in track.steps.values():
            yield from _for_infants(step, track)


def _for_infants(step: model.Step, track: model.Track) -> Iterator[Complaint]:
    """S7: infants watch somebody else's screen, and nothing on it has to be read."""
    place = ("infant", "steps", step.id)
    if isinstance(step.device, _JUNIOR_DEVICES):
        hint = "Infants get message, friend-request, post, game-chat, video or pop-up."
        message = f"A {step.device.device} is for juniors: it must be read."
        yield Complaint("L086", (*place, "device"), message, hint)
    if isinstance(step.task, _JUNIOR_TASKS):
        hint = "Infants choose, spot, sort, order, do or tell."
        yield Complaint("L086", (*place, "task"), f"The task {step.task.task} is for juniors.", hint)
    if step.device and step.whose is None:
        hint = f"Write whose: and one of {', '.join(get_args(model.Grownup))}."
        yield Complaint("L087", place, "Nobody says whose device this is.", hint, key=True)
    elif step.device and step.whose == track.helps:
        message = f"{track.helps.capitalize()} is helped here, and infants have no device of their own."
        hint = f"Choose {', '.join(get_args(model.Grownup))} or an older child."
        yield Complaint("L087", (*place, "whose"), message, hint)
