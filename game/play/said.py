"""What is said after an answer: the four parts, a hint, the words of a grown-up."""

from __future__ import annotations

from dataclasses import dataclass

from game.lesson.model import Choose, Discuss, Do, Feedback, Order, Piece, Reply, Sort, Spot, Tell
from game.play.options import person_ids
from game.play.state import AGAIN, HINT, RIGHT, Play


@dataclass(frozen=True, slots=True)
class Said:
    """What a scene shows now. ``place`` is the way to the words below the step, for the translation.

    ``kind``: an outcome, or ``again`` and ``hint`` where one goes on working, ``shown`` where it was shown,
    ``busy`` and ``heard`` of a grown-up. ``reasons`` are the ids of what is explained one by one.
    """

    kind: str
    place: str = ""
    feedback: Feedback | None = None
    hint: str = ""
    words: str = ""
    reasons: tuple[str, ...] = ()


def said(play: Play) -> Said | None:
    """What is being said now; nothing while one works."""
    if play.phase != "told":
        return None
    task = play.now.task
    match task:
        case Choose(choices=given) | Reply(tiles=given):
            one = next(one for one in given if one.id == play.told)
            return Said(one.outcome, one.id, one)
        case Tell(people=people) if play.told in person_ids(task):
            person = people[person_ids(task).index(play.told)]
            return Said("busy" if person.busy else "heard", f"people/{play.told}", words=person.say)
        case Spot() | Sort() | Order() | Do() | Tell():
            return _worked(play, task)
        case Discuss():
            return None


def _worked(play: Play, task: Spot | Sort | Order | Do | Tell) -> Said:
    if play.told in (AGAIN, HINT):
        piece = _telling_piece(play, task)
        if piece is not None:
            return Said(play.told[1:], f"pieces/{piece.id}", hint=piece.hint or "")
        return Said(play.told[1:], hint=(task.hint or "") if play.told == HINT else "")
    feedback = Feedback(rule=task.rule, now=task.now)
    return Said(task.outcome if play.told == RIGHT else "shown", "", feedback, reasons=_reasons(task))


def _telling_piece(play: Play, task: object) -> Piece | None:
    """A piece that does not help says itself what would help more."""
    if not isinstance(task, Tell) or not play.answers:
        return None
    given = play.answers[-1].pick.split("+")
    return next((piece for piece in task.pieces if piece.hint and piece.id in given), None)


def _reasons(task: object) -> tuple[str, ...]:
    match task:
        case Spot(phrases=parts) | Sort(things=parts):
            return tuple(part.id for part in parts if part.why is not None)
    return ()


def hinted(play: Play) -> bool:
    """Has this step been answered twice without success? Then its hint stays in sight."""
    return sum(a.step == play.step and a.outcome in ("unsafe", "part", "alarm") for a in play.answers) >= 2
