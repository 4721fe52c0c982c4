"""Who always picks right hears it too: it is not the child's fault, and where juniors can ring."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest

from game.lesson import model
from game.lesson.check.case import RIGHT
from tests.lesson.stats.shelf import answer, stories

NO_FAULT = re.compile(r"\bnot\b[^.!?]*\bfault\b|\bno(?:t|body)?\b[^.!?]*\bin trouble\b", re.IGNORECASE)
CHILDLINE = re.compile(r"\bChildline\b[^.!?]*0800 1111")
PERSONAL = [one for one in stories() if one.harm and (one.concern == "contact" or "unkind" in one.about)]


def missed(track: model.Track, wanted: re.Pattern[str]) -> tuple[str, ...] | None:
    """The steps of a way of right answers on which it is never said; none if it is said on each."""
    ways: list[tuple[str, tuple[str, ...]]] = [(track.start, ())]
    met = set[str]()
    while ways:
        here, past = ways.pop()
        if here == model.END:
            return past
        if here in met:
            continue
        met.add(here)
        ways += [(goto, (*past, here)) for goto in silent(track.steps[here], wanted)]
    return None


def silent(step: model.Step, wanted: re.Pattern[str]) -> Iterator[str]:
    """Where a right answer leads without its having been said."""
    given = getattr(step.task, "choices", None) or getattr(step.task, "tiles", None)
    if wanted.search(step.say):
        return
    if given is None:
        if not any(wanted.search(words) for words in said(step.task)):
            yield from step.ways()
        return
    for one in given:
        heard = (one.feeling, one.clue, one.now)
        if one.outcome in RIGHT and not any(wanted.search(words) for words in heard if words):
            yield one.goto


def said(part: object) -> Iterator[str]:
    """All words of a task that is worked until it is done."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        for one in part:
            yield from said(one)
    elif is_dataclass(part):
        for one in fields(part):
            yield from said(getattr(part, one.name))


@pytest.mark.parametrize("story", PERSONAL, ids=lambda one: one.id)
def test_no_way_of_right_answers_leaves_out_that_it_is_not_the_childs_fault_or_where_juniors_can_ring(
    story: model.Story,
) -> None:
    for track in (story.infant, story.junior):
        assert track is None or missed(track, NO_FAULT) is None, missed(track, NO_FAULT)
    assert story.junior is None or missed(story.junior, CHILDLINE) is None


def test_a_story_that_says_it_on_the_way_back_only_is_found() -> None:
    told = model.Step(id="way-back", say="It is not your fault.", task=model.Choose(ask="?", choices=()))
    right = answer("Tell", "safe")
    first = model.Step(id="ping", say="Ping!", task=model.Choose(ask="?", choices=(right, answer("Hide"))))
    steps = {"ping": first, "way-back": told}
    track = model.Track(years=(0, 2), minutes=3, helps="ela", steps=steps, end="I tell.")
    assert missed(track, NO_FAULT) == ("ping",)
