"""Plays a sitting again from its answers: the seed and the picks are enough.

A journal that an earlier Pingtown wrote is as true as one of today. On a device, buttons that had done their
work could once be pressed again, and every slip was remembered: so of a device it is asked whether it has the
button at all, and as many slips are remembered as were written down.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from game.lesson.model import Do, Sort, Story, TrackName
from game.play.answer import Answer
from game.play.events import Confirm, Event, Hold, Next, Pick, Put, TakeBack
from game.play.judging import pressed
from game.play.options import offered
from game.play.rules import advance, start
from game.play.state import Play

MOST = 10_000


class Mismatch(ValueError):
    """These answers cannot have come from this story. ``number`` is the first that does not fit."""

    def __init__(self, number: int, why: str) -> None:
        super().__init__(f"answer {number}: {why}")
        self.number = number


def replay(lesson: Story, track: TrackName, seed: int, answers: Sequence[Answer]) -> Play:
    """The play after these answers, where the last one is answered. ``Mismatch`` if they do not fit."""
    play = start(lesson, track, seed)
    for number, answer in enumerate(answers[:MOST], 1):
        play = onward(play)
        if play.over or play.step != answer.step:
            raise Mismatch(number, f"the story is at “{play.step}” and not at “{answer.step}”")
        for event in (*presses_for(play, answer.pick.split("+")), *_confirming(play)):
            play = onward(play)  # after a slip on the device one goes on working
            after = _pressed(play, event, len(answer.pick.split("+")))
            if after is play:
                raise Mismatch(number, f"“{answer.pick}” cannot be answered there")
            play = after
        if len(play.answers) != number or play.answers[-1] != answer:
            raise Mismatch(number, "it was recorded in another way")
    return play


def _pressed(play: Play, event: Event, remembered: int) -> Play:
    if isinstance(event, Pick) and isinstance(play.now.task, Do) and not play.over:
        return pressed(play, event.what, remembered) if event.what in offered(play) else play
    return advance(play, event)


def onward(play: Play) -> Play:
    """The play when everything has been said."""
    while play.phase == "told":
        play = advance(play, Next())
    return play


def _confirming(play: Play) -> tuple[Event, ...]:
    """A device does at once what is pressed; everything else is confirmed."""
    return () if isinstance(play.now.task, Do) else (Confirm(),)


def presses_for(play: Play, picks: Sequence[str]) -> Iterator[Event]:
    """The presses after which these picks lie there, from what lies there already."""
    match play.now.task:
        case Sort():
            yield from _sorted(play, picks)
        case Do():
            yield from map(Pick, picks)
        case task if task.task == "order":
            for left in [one for one in play.picked if one not in play.kept]:
                yield TakeBack(left)
            for pick in picks[len(play.kept) :]:
                yield Pick(pick)
        case task if task.task == "spot":
            for pick in sorted({*play.picked} ^ {*picks}):
                yield Pick(pick)
        case _:
            for pick in picks:
                if pick not in play.picked:
                    yield Pick(pick)


def _sorted(play: Play, picks: Sequence[str]) -> Iterator[Event]:
    for left in [one for one in play.picked if one not in play.kept]:
        yield TakeBack(left.split("=")[0])
    for pick in picks[len(play.kept) :]:
        thing, _, basket = pick.partition("=")
        yield Hold(thing)
        yield Put(basket)
