"""What the board shows at a moment: bars only when they are revealed, then why, then the rule."""

from __future__ import annotations

from game.lesson.model import Choice
from game.play.board.ballots import answers, decided
from game.play.board.state import Lesson, Moment, Vote
from game.play.said import Said
from game.play.said import said as said_alone

OPEN = ("bars", "tempting", "rule")
"""Until the bars are revealed no vote is shown: nobody should vote as the others did."""
RIGHT = ("safe", "back", "grey")


def bars(lesson: Lesson) -> tuple[Vote, ...]:
    """The votes of this step, both rounds at once; nothing while they are secret."""
    return lesson.now.votes if lesson.now.phase in OPEN else ()


def again(lesson: Lesson) -> bool:
    """Has this step been met before in this part? Then it is voted on once, not kept, and its clue lit up."""
    return repeated(lesson.now)


def repeated(now: Moment) -> bool:
    """The same of a moment."""
    return bool(now.met) and now.met[-1] in now.met[:-1]


def tempting(lesson: Lesson) -> Choice | None:
    """The answer of which the board asks why somebody might choose it; nothing if none leads astray."""
    return lured(lesson.now)


def lured(now: Moment) -> Choice | None:
    """The wrong answer with the most hands in the first vote, else in the second; else one with an idea."""
    if now.play is None:
        return None
    given = answers(now.play)
    hands = {(vote.round, what): n for vote in now.votes for what, n in vote.hands}

    def pull(one: Choice) -> tuple[int, int, bool]:
        return hands.get((1, one.id), 0), hands.get((2, one.id), 0), one.idea is not None

    return max((one for one in given.values() if one.outcome not in RIGHT), key=pull, default=None)


def said(lesson: Lesson) -> Said | None:
    """What the mascot says now: the four parts of the answer that is followed, or a word on the work."""
    now = lesson.now
    if now.play is None:
        return None
    if now.phase == "work":
        return said_alone(now.play)
    if now.phase != "rule":
        return None
    answer = decided(now.play, now.way)
    return Said(answer.outcome, answer.id, answer)
