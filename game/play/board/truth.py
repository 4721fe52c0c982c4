"""Can these answers have been counted in this story?

A vote cannot be played again: a teacher may lead the story another way, and leave out what the class knows.
But each answer says what it is, and that can be held against the story: its step, its options, the answer
with the most hands, and what that answer is worth.
"""

from __future__ import annotations

from collections.abc import Sequence

from game.lesson.model import Choose, Discuss, Reply, Story, TrackName
from game.play.answer import Answer
from game.play.board.counting import MOST
from game.play.board.going import DONE
from game.play.replay import Mismatch

Options = frozenset[str]


def held(lesson: Story, track: TrackName, answers: Sequence[Answer]) -> None:
    """Nothing, if they can; ``Mismatch`` with the number of the first that cannot."""
    seen: set[tuple[str, int, Options]] = set()
    for number, answer in enumerate(answers, 1):
        why = _wrong(lesson, track, number, answer)
        place = (answer.step, answer.round, frozenset(dict(answer.counts)))
        if not why and place in seen:
            why = "this was counted before"
        if why:
            raise Mismatch(number, why)
        seen.add(place)


def _wrong(lesson: Story, track: TrackName, number: int, answer: Answer) -> str:
    """What does not fit; nothing if all does."""
    tale = lesson.track(track)
    step = tale.step(answer.step) if tale else None
    if step is None:
        return f"the story has no step “{answer.step}”"
    if answer.number != number:
        return f"its number is {answer.number}"
    if answer.task != step.task.task:
        return f"“{answer.step}” is not a task of {answer.task}"
    match step.task:
        case Choose(choices=given):
            return _miscounted(answer, {one.id: (one.outcome, one.idea) for one in given})
        case Reply(tiles=tiles):
            rows = [[tile for tile in tiles if tile.row == row] for row in (1, 2)]
            here = next((row for row in rows if answer.pick in {tile.id for tile in row}), [])
            return _miscounted(answer, {one.id: (one.outcome, one.idea) for one in here})
        case Discuss():
            return "what is only talked about is never kept"
        case task:
            good = (DONE, task.outcome, None, 1, ())
            found = (answer.pick, answer.outcome, answer.idea, answer.round, answer.counts)
            return "" if found == good else "of work it is kept only that it was done"


def _miscounted(answer: Answer, worth: dict[str, tuple[str, str | None]]) -> str:
    hands = dict(answer.counts)
    if len(hands) != len(answer.counts) or set(hands) != set(worth):
        return "the hands are for other answers than there are"
    if not all(0 <= number <= MOST for number in hands.values()) or not any(hands.values()):
        return f"hands are counted from 0 to {MOST}, and a vote without any is not kept"
    if hands.get(answer.pick) != max(hands.values()):
        return f"“{answer.pick}” has not the most hands"
    if (answer.outcome, answer.idea) != worth[answer.pick]:
        return f"“{answer.pick}” is worth something else in the story"
    return "" if answer.round in (1, 2) else f"there is no vote {answer.round}"
