"""What a sitting adds to the counts: pure, and the same whether it is added or taken away again.

The index keeps these sums beside the answers, so that a report reads some hundred lines of a class and not
its twenty-five thousand answers. They must be sums and nothing else: a sitting that is replaced or erased is
subtracted, and what is left is exactly what would have been counted without it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from game.results.sitting import Sitting

PICKED = ("choose", "reply")
"""Tasks whose pick is one of a few answers. How a worked task was done is in the answer, not in the
counts.
"""


LONGEST_PICK = 160
"""A pick of two tiles is far shorter; the answer itself is kept whole."""


class About(NamedTuple):
    """What is counted together: one class, one story, one day. No class is an empty code."""

    class_: str
    mode: str
    story: str
    track: str
    day: str


class Count(NamedTuple):
    """So many answers (alone) or hands (on the board) to one step of a story on one day."""

    about: About
    step: str
    task: str
    outcome: str
    idea: str
    round: int
    pick: str
    answers: int = 0
    hands: int = 0


class Mark(NamedTuple):
    """So many sittings alone in which something happened at least once.

    ``what`` is ``played`` (any sitting, the board's too), ``outcome`` or ``idea`` (at a first try; ``which``
    says what), or ``way``: something went wrong, and the child ``told`` afterwards or went ``on``.
    """

    about: About
    what: str
    which: str
    sittings: int


def tally(sittings: Iterable[Sitting], sign: int = 1) -> tuple[list[Count], list[Mark]]:
    """Everything these sittings add (or, with ``sign=-1``, take away), each line once and in a fixed
    order.
    """
    answers: Counter[tuple[About, str, str, str, str, int, str]] = Counter()
    hands: Counter[tuple[About, str, str, str, str, int, str]] = Counter()
    marks: Counter[tuple[About, str, str]] = Counter()
    for sitting in sittings:
        about = about_of(sitting)
        for answer in sitting.answers:
            kind = (about, answer.step, answer.task, answer.outcome, answer.idea or "", answer.round)
            if answer.counts:
                for option, raised in answer.counts:
                    hands[(*kind, option)] += raised
            else:
                answers[(*kind, answer.pick[:LONGEST_PICK] if answer.task in PICKED else "")] += 1
        marks.update((about, what, which) for what, which in marks_of(sitting))
    keys = sorted(answers.keys() | hands.keys())
    counts = [Count(*key, answers=sign * answers[key], hands=sign * hands[key]) for key in keys]
    return counts, [Mark(*key, sittings=sign * marks[key]) for key in sorted(marks)]


def about_of(sitting: Sitting) -> About:
    """Where a sitting is counted."""
    head = sitting.header
    return About(head.class_code or "", head.mode, head.story, head.track, head.day)


def practised(sitting: Sitting) -> bool:
    """Was anything answered in it? A vote in which no hand went up is no answer."""
    board = sitting.header.mode == "board"
    return any(
        any(hands for _, hands in one.counts) or not (board and one.task in PICKED) for one in sitting.answers
    )


def marks_of(sitting: Sitting) -> Iterator[tuple[str, str]]:
    """What a sitting is marked with, each once."""
    yield "played", ""
    if sitting.header.mode != "alone":
        return
    first = [answer for answer in sitting.answers if answer.round == 1]
    for outcome in dict.fromkeys(answer.outcome for answer in first):
        yield "outcome", outcome
    for idea in dict.fromkeys(answer.idea for answer in first if answer.idea):
        yield "idea", idea
    way = way_back(tuple(answer.outcome for answer in sitting.answers))
    if way:
        yield "way", way


def way_back(outcomes: tuple[str, ...]) -> str:
    """``told`` if the way back was walked after the first unsafe answer, else ``on``; nothing if none was
    unsafe.
    """
    if "unsafe" not in outcomes:
        return ""
    return "told" if "back" in outcomes[outcomes.index("unsafe") :] else "on"
