"""What an answer is worth, and what is remembered of it.

Nothing in a worked task is ever wrong for good: what was right stays, the rest may be tried again, the second
time with the hint, and after the third time the story shows how it goes and walks on.
"""

from __future__ import annotations

from dataclasses import replace

from game.lesson.model import Choice, Choose, Do, Order, Reply, Sort, Spot, Tell, Tile
from game.play.answer import Answer
from game.play.options import person_ids
from game.play.state import AGAIN, HINT, RIGHT, SHOWN, Play

SHOWN_AFTER = 3
"""So many tries; then it is shown. A child is stuck at no step."""
MOST_SLIPS = 20
"""So many wrong buttons are remembered of a step. Somebody who drums on one must not make an answer longer
than a line of a journal may be.
"""
_WEIGHT = {"unsafe": 3, "alarm": 2, "part": 2}


def confirmed(play: Play) -> Play:
    """The answer that lies there is given."""
    task = play.now.task
    if play.phase == "whom":
        return _told_somebody(play)
    match task:
        case Choose(choices=choices):
            choice = next(one for one in choices if one.id == play.picked[0])
            return _answered(play, "+".join(play.picked), choice)
        case Reply(tiles=tiles):
            return _answered(play, "+".join(play.picked), deciding(tiles, play.picked))
        case Spot(phrases=phrases):
            clues = {phrase.id for phrase in phrases if phrase.why is not None}
            right = tuple(one for one in play.picked if one in clues)
            return _worked(play, right, set(play.picked) == clues)
        case Sort(things=things):
            where = {f"{thing.id}={thing.basket}" for thing in things}
            right = tuple(one for one in play.picked if one in where)
            return _worked(play, right, len(right) == len(things))
        case Order(cards=cards):
            wanted = tuple(card.id for card in cards)
            same = next((n for n, one in enumerate(play.picked) if one != wanted[n]), len(wanted))
            return _worked(play, wanted[:same], same == len(wanted))
        case Tell(pieces=pieces):
            poor = {piece.id for piece in pieces if piece.hint is not None}
            right = tuple(one for one in play.picked if one not in poor)
            return _worked(play, right, not poor & set(play.picked))
    return play


def deciding(tiles: tuple[Tile, ...], picked: tuple[str, ...]) -> Tile:
    """The tile of a reply that is answered: the one that hurts most; if none does, the ending."""
    chosen = sorted((tile for tile in tiles if tile.id in picked), key=lambda tile: tile.row)
    hurting = [tile for tile in chosen if tile.outcome in _WEIGHT]
    return max(hurting, key=lambda tile: _WEIGHT[tile.outcome]) if hurting else chosen[-1]


def pressed(play: Play, act: str, most_slips: int = MOST_SLIPS) -> Play:
    """A button of the device. One that is not asked for now does nothing but show the hint."""
    task = play.now.task
    assert isinstance(task, Do)
    everything = (*play.pressed, act)
    if act != task.acts[len(play.picked)]:
        slips = len(play.pressed) - len(play.picked)
        remembered = everything if slips < most_slips else play.pressed
        return replace(play, pressed=remembered, phase="told", told=HINT if task.hint else AGAIN)
    done = (*play.picked, act)
    proofs = (*play.proofs, play.step) if act == "save" and play.step not in play.proofs else play.proofs
    play = replace(play, pressed=everything, picked=done, proofs=proofs)
    if len(done) < len(task.acts):
        return play
    return _noted(replace(play, phase="told", told=RIGHT), "+".join(everything), task.outcome, None)


def _answered(play: Play, pick: str, choice: Choice) -> Play:
    play = _noted(play, pick, choice.outcome, choice.idea)
    return replace(play, phase="told", told=choice.id)


def _worked(play: Play, right: tuple[str, ...], all_right: bool) -> Play:
    task = play.now.task
    assert not isinstance(task, Choose | Reply) and hasattr(task, "outcome")
    pick = "+".join(play.picked)
    if all_right:
        return replace(_noted(play, pick, task.outcome, None), phase="told", told=RIGHT)
    play = _noted(play, pick, "part", None)
    tries = play.tries
    if tries >= SHOWN_AFTER:
        return replace(play, phase="told", told=SHOWN)
    kept = () if isinstance(task, Tell) else right
    told = HINT if tries >= 2 or isinstance(task, Tell) else AGAIN
    return replace(play, phase="told", told=told, picked=right, kept=kept, held="")


def _told_somebody(play: Play) -> Play:
    task = play.now.task
    assert isinstance(task, Tell)
    (who,) = play.picked
    assert who in person_ids(task)
    play = _noted(play, who, task.outcome, None)
    return replace(play, phase="told", told=who, asked=(*play.asked, who), picked=())


def _noted(play: Play, pick: str, outcome: str, idea: str | None) -> Play:
    answer = Answer(
        number=len(play.answers) + 1,
        step=play.step,
        task=play.now.task.task,
        pick=pick,
        outcome=outcome,
        idea=idea,
        round=play.tries + 1,
    )
    return replace(play, answers=(*play.answers, answer))
