"""Hands: how they are counted, and what is kept of them."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from game.play.answer import Answer
from game.play.board.ballots import answers, ballots
from game.play.board.events import LessHands, MoreHands, SetHands
from game.play.board.kept import Kept, sitting
from game.play.board.shown import repeated
from game.play.board.state import Hands, Moment, Vote

MOST = 99
"""More hands than any class has."""
ANSWERS_KEPT = 16
"""The answers of a few ballots: each of them keeps a hundred presses in memory."""


@lru_cache(maxsize=ANSWERS_KEPT)
def _numbers(what: str) -> tuple[SetHands, ...]:
    return tuple(SetHands(what, hands) for hands in range(MOST + 1))


def presses(now: Moment) -> tuple[SetHands | MoreHands | LessHands, ...]:
    """Every way to change what is counted just now."""
    found: list[SetHands | MoreHands | LessHands] = []
    for what, hands in now.hands:
        if hands < MOST:
            found.append(MoreHands(what))
        if hands > 0:
            found.append(LessHands(what))
    for what, hands in now.hands:
        numbers = _numbers(what)
        found += numbers[:hands]
        found += numbers[hands + 1 :]
    return tuple(found)


def counted(now: Moment, event: SetHands | MoreHands | LessHands) -> Moment:
    """The hands after such a press."""
    match event:
        case SetHands(what, number):
            change = {what: number}
        case MoreHands(what):
            change = {what: dict(now.hands)[what] + 1}
        case LessHands(what):
            change = {what: dict(now.hands)[what] - 1}
    return replace(now, hands=tuple((one, change.get(one, hands)) for one, hands in now.hands))


def empty(now: Moment, ballot: int) -> Moment:
    """Ready to count the hands of a ballot."""
    assert now.play is not None
    options = ballots(now.play)[ballot].options
    return replace(now, phase="vote", ballot=ballot, hands=tuple((one, 0) for one in options))


def most(hands: Hands) -> str:
    """The answer with the most hands; nothing on a tie, and nothing where no hand was raised."""
    top = max(number for _, number in hands)
    best = [what for what, number in hands if number == top]
    return best[0] if top and len(best) == 1 else ""


def noted(now: Moment) -> Moment:
    """The vote that has just been confirmed, kept if it is one to keep.

    Not kept: a vote without a hand (the class talked and did not count), a vote in a worked task (see
    ``ballots``), and a vote at a step that is met again – the class knows by now what comes of each answer,
    and the same children would be counted twice.
    """
    assert now.play is not None
    vote = Vote(now.round, now.ballot, now.hands)
    now = replace(now, votes=(*now.votes, vote), hands=())
    given = answers(now.play)  # type: ignore[arg-type]
    if not vote.total or not given or repeated(now):
        return now
    hands = dict(vote.hands)
    voted = [
        one for one in given.values() if one.id in hands
    ]  # in the order of writing: ties go to the first
    top = max(voted, key=lambda one: hands[one.id])
    return kept(now, top.id, top.outcome, top.idea, vote.round, vote.hands)


def kept(now: Moment, pick: str, outcome: str, idea: str | None, round_: int, hands: Hands = ()) -> Moment:
    """One more answer of this part."""
    assert now.play is not None
    answer = Answer(
        number=len(sitting(now.kept, now.part)) + 1,
        step=now.play.step,
        task=now.play.now.task.task,
        pick=pick,
        outcome=outcome,
        idea=idea,
        round=round_,
        counts=hands,
    )
    return replace(now, kept=(*now.kept, Kept(now.part, answer)))
