"""What a class votes on in a step.

A ``choose`` is one ballot, a ``reply`` one for each row. Of a task that is worked together ``vote`` may name
one thing, and that is voted on once and not twice: there nobody has to be won over by talking, because the
work itself, right afterwards, shows what is so. Therefore its hands are shown and not kept.

What is asked depends on the task. A phrase: is it a clue, yes or no? A thing: which basket? A card: which
place? A piece of the sentence: which one of those for its place? A button: which one is next, when those
before it have been pressed?
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.lesson.model import Choice, Choose, Do, Order, Reply, Sort, Spot, Tell
from game.play.judging import deciding
from game.play.options import offered, options
from game.play.state import Play

YES, NO = "yes", "no"
_GOOD = ("back", "safe", "grey", "part", "alarm", "unsafe")


@dataclass(frozen=True, slots=True)
class Ballot:
    """One question to the class, ``about`` a thing if need be; ``right`` is what is so, or helps most."""

    kind: Literal["answer", "row", "clue", "basket", "place", "piece", "button"]
    options: tuple[str, ...]
    about: str = ""
    right: str = ""


def ballots(play: Play) -> tuple[Ballot, ...]:
    """The ballots of the step at which the play stands, in their order."""
    task = play.now.task
    match task:
        case Choose(choices=choices):
            return (Ballot("answer", options(play), right=best(choices)),)
        case Reply(tiles=tiles):
            order = options(play)
            found = []
            for row in (1, 2):
                here = {tile.id: tile for tile in tiles if tile.row == row}
                ids = tuple(one for one in order if one in here)
                found.append(Ballot("row", ids, right=best(tuple(here.values()))))
            return tuple(found)
        case Spot() | Sort() | Order() | Do() | Tell() if task.vote is not None:
            one = _worked(play, task, task.vote)
            return (one,) if one and len(one.options) > 1 else ()
    return ()


def best(given: tuple[Choice, ...]) -> str:
    """The answer that is right, or the next best."""
    return min(given, key=lambda one: _GOOD.index(one.outcome)).id


def answers(play: Play) -> dict[str, Choice]:
    """The answers that can be voted for, by their ids."""
    match play.now.task:
        case Choose(choices=given) | Reply(tiles=given):
            return {one.id: one for one in given}
    return {}


def decided(play: Play, way: tuple[str, ...]) -> Choice:
    """The answer that is followed when the class goes this way."""
    task = play.now.task
    return deciding(task.tiles, way) if isinstance(task, Reply) else answers(play)[way[0]]


def _worked(play: Play, task: Spot | Sort | Order | Do | Tell, vote: str) -> Ballot | None:
    """The one thing that is voted on; none if the task does not have it."""
    match task:
        case Spot(phrases=phrases):
            clue = {phrase.id: phrase.why is not None for phrase in phrases}
            return Ballot("clue", (YES, NO), vote, YES if clue[vote] else NO) if vote in clue else None
        case Sort(baskets=baskets, things=things):
            where = {thing.id: thing.basket for thing in things}
            labels = tuple(basket.id for basket in baskets)
            return Ballot("basket", labels, vote, where[vote]) if vote in where else None
        case Order(cards=cards):
            place = next((place for place, card in enumerate(cards, 1) if card.id == vote), None)
            places = tuple(str(number) for number in range(1, len(cards) + 1))
            return Ballot("place", places, vote, str(place)) if place else None
        case Tell(pieces=pieces):
            slot = next((piece.slot for piece in pieces if piece.id == vote), None)
            same = tuple(piece for piece in pieces if piece.slot == slot)
            helps = next((piece.id for piece in same if piece.hint is None), "")
            ids = {piece.id for piece in same}
            return Ballot("piece", tuple(one for one in options(play) if one in ids), vote, helps)
        case Do(acts=acts):
            if vote not in acts:
                return None
            before = acts[: [str(act) for act in acts].index(vote)]
            return Ballot("button", tuple(one for one in offered(play) if one not in before), vote, vote)
