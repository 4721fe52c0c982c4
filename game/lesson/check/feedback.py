"""What follows an answer: four parts after an unsafe one, an idea where one belongs, and outcomes that agree.

Knows answers; it must not know how long or how hard their words are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from game.lesson import model
from game.lesson.check.case import RIGHT, Answered, Case, Complaint

_PARTS = ("feeling", "clue", "rule", "now")
_WITH_IDEA = ("unsafe", "part", "alarm")
_ALONE = re.compile(
    r"\b(?:block|ignore|delete|look away|say nothing|do nothing|log off|hide)\b"
    r"|\bleave (?:the|this|that) (?:chat|group|game)\b"
    r"|\b(?:leave|shut|close) it(?: alone)?\s*[.!]?$",
    re.IGNORECASE,
)
_NOT_ALONE = re.compile(
    r"\{|\b(?:tell|ask|show|save|report|talk|help|grown-up|adult|teacher|mum|dad|gran|grandad|carer)\b",
    re.IGNORECASE,
)
_KNOWN = frozenset({"known-at-school", "known-at-home"})


def answers(case: Case) -> Iterator[Complaint]:
    """What is wrong with single answers, and whether the outcomes of a track agree with its story."""
    for one in case.answers:
        yield from _parts(one)
        yield from _idea(one)
        if one.choice.outcome == "grey":
            hint = "Make it a step with task: discuss, or choose another outcome."
            yield Complaint(
                "L058", (*one.place, "outcome"), "A grey case is talked about and never scored.", hint
            )
        if case.story.harm and one.choice.outcome == "safe":
            yield from _alone(case, one)
    yield from _agree(case)


def _parts(one: Answered) -> Iterator[Complaint]:
    choice = one.choice
    lacking = [part for part in _PARTS if getattr(choice, part) is None]
    if choice.outcome == "unsafe" and lacking:
        message = f"After “{choice.id}” the mascot has no {_listed(lacking)}."
        hint = (
            "Four parts: what is understandable, what there was to notice, which letter helps, what to "
            "do now."
        )
        yield Complaint("L054", (*one.place, "outcome"), message, hint)
    if choice.outcome in ("part", "alarm") and not (choice.feeling and choice.clue):
        lacking = [part for part in ("feeling", "clue") if getattr(choice, part) is None]
        message = (
            f"“{choice.id}” was a good start, and a child does not hear why: it has no {_listed(lacking)}."
        )
        hint = "feeling says what is good about it, clue what is missing."
        yield Complaint("L057", (*one.place, "outcome"), message, hint)


def _idea(one: Answered) -> Iterator[Complaint]:
    choice = one.choice
    if choice.outcome in _WITH_IDEA and choice.idea is None:
        hint = "Write idea: with one of M01 to M23, or find an answer that such an idea leads to."
        message = f"Nothing says what a child may be thinking who picks “{choice.id}”."
        yield Complaint("L055", (*one.place, "outcome"), message, hint)
    if choice.outcome in RIGHT and choice.idea is not None:
        hint = "Delete it: the results would say that a child who did well thinks so."
        yield Complaint("L056", (*one.place, "idea"), f"“{choice.id}” is right and has an idea.", hint)


def _alone(case: Case, one: Answered) -> Iterator[Complaint]:
    """Blocking, deleting or looking away, and nobody hears of it."""
    say = one.choice.say
    found = _ALONE.search(say)
    if not found or _NOT_ALONE.search(say) or _is_known(one.step) or _is_told_next(case, one):
        return
    hint = "Make it outcome: part (a good start, and …), or let somebody be told as well."
    message = f"“{found[0]}” alone is as good as telling here."
    yield Complaint("L059", (*one.place, "say"), message, hint, word=found[0])


def _is_known(step: model.Step) -> bool:
    """Is the ping of this step from somebody whom the child knows in life?"""
    sender = getattr(step.device, "sender", None)
    return sender is not None and not _KNOWN.isdisjoint(sender.clues)


def _is_told_next(case: Case, one: Answered) -> bool:
    track = case.story.track(one.track)
    after = track.step(one.choice.goto) if track else None
    match after.task if after else None:
        case model.Tell():
            return True
        case model.Order(cards=cards):
            return any(card.act == "tell" for card in cards)
    return False


def _agree(case: Case) -> Iterator[Complaint]:
    story = case.story
    ordinary = "ordinary" in story.about or story.concern == "none"
    if story.harm and ordinary:
        message = "This story says that there is harm in it, and that it is an ordinary ping."
        hint = "Write harm: false, or take “ordinary” out of about and “none” out of concern."
        yield Complaint("L088", ("harm",), message, hint)
    for name, _ in case.tracks():
        outcomes = {one.choice.outcome for one in case.answers if one.track == name}
        if not story.harm and "alarm" not in outcomes:
            hint = "Give one step an answer with outcome: alarm, such as blocking somebody who is known."
            message = f"The ping is fine, but nobody of the {name}s can take it for a danger."
            yield Complaint("L060", (name,), message, hint, key=True)
        if story.harm and outcomes.isdisjoint(("unsafe", "part")):
            hint = "Give one step an answer that somebody might really pick, with outcome: unsafe or part."
            message = f"There is harm in this story, but no {name} can walk into it."
            yield Complaint("L061", (name,), message, hint, key=True)


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and no {names[-1]}"
