"""The doors of play: ``start``, ``legal``, ``advance``."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

from game.lesson.model import (
    END,
    Choose,
    Discuss,
    Do,
    Order,
    Reply,
    Sort,
    Spot,
    Story,
    Tell,
    Tile,
    TrackName,
)
from game.play.events import Confirm, Event, Hold, Next, Pick, Put, TakeBack
from game.play.judging import confirmed, pressed
from game.play.options import options, person_ids, standing
from game.play.state import AGAIN, HINT, RIGHT, SHOWN, Play


def start(lesson: Story, track: TrackName, seed: int) -> Play:
    """The beginning of a story. ``ValueError`` if it is not told for this age group."""
    told = lesson.track(track) if track in get_args(TrackName) else None
    if told is None:
        raise ValueError(f"“{lesson.id}” is not told for {track}s")
    return arrived(Play(lesson=lesson, track=track, seed=seed, step=told.start), told.start)


def arrived(play: Play, step: str) -> Play:
    """At a step, with empty hands. Whoever plays alone goes on past what is only for talking."""
    seen: set[str] = set()
    while step != END and step not in seen and isinstance(play.tale.steps[step].task, Discuss):
        seen.add(step)
        step = play.tale.steps[step].ways()[0]
    over = step == END or step in seen
    return replace(
        play,
        step=END if over else step,
        phase="done" if over else "work",
        picked=(),
        kept=(),
        held="",
        pressed=(),
        asked=(),
        told="",
        visited=play.visited if over else (*play.visited, step),
    )


def legal(play: Play) -> tuple[Event, ...]:
    """Every press that means something now: what a button may offer, a bot may do, a fuzzer may draw."""
    if play.phase == "done":
        return ()
    if play.phase == "told":
        return (Next(),)
    if play.phase == "whom":
        return _whom(play)
    match play.now.task:
        case Choose():
            return _choosing(play)
        case Spot():
            return _spotting(play)
        case Sort():
            return _sorting(play)
        case Order():
            return _ordering(play)
        case Do():
            return tuple(Pick(act) for act in standing(play))
        case Tell() | Reply():
            return _building(play)
    return ()


def advance(play: Play, event: Event) -> Play:
    """What comes of a press; of one that is not legal, nothing at all."""
    if event not in legal(play):
        return play
    match event:
        case Next():
            return _next(play)
        case Confirm():
            return confirmed(play)
        case Hold(what):
            return replace(play, held=what)
        case Put(where):
            return replace(play, picked=(*play.picked, f"{play.held}={where}"), held="")
        case TakeBack(what):
            left = tuple(one for one in play.picked if one.split("=")[0] != what)
            return replace(play, picked=left, held="")
        case Pick(what):
            return _picked(play, what)


# what may be pressed


def _choosing(play: Play) -> tuple[Event, ...]:
    picks = tuple(Pick(one) for one in options(play) if one not in play.picked)
    return (*picks, *_confirm(bool(play.picked)))


def _spotting(play: Play) -> tuple[Event, ...]:
    """What was right in an earlier try stays; alone it is an answer only if it is all there is to find."""
    task = play.now.task
    assert isinstance(task, Spot)
    picks = tuple(Pick(one) for one in options(play) if one not in play.kept)
    found = len(play.kept) == sum(phrase.why is not None for phrase in task.phrases)
    return (*picks, *_confirm(len(play.picked) > len(play.kept) or (found and bool(play.kept))))


def _sorting(play: Play) -> tuple[Event, ...]:
    task = play.now.task
    assert isinstance(task, Sort)
    away = {one.split("=")[0] for one in play.picked}
    kept = {one.split("=")[0] for one in play.kept}
    lift = tuple(Hold(one) for one in options(play) if one not in away and one != play.held)
    put = tuple(Put(basket.id) for basket in task.baskets) if play.held else ()
    back = tuple(TakeBack(one) for one in options(play) if one in away - kept)
    return (*lift, *put, *back, *_confirm(len(away) == len(task.things)))


def _ordering(play: Play) -> tuple[Event, ...]:
    task = play.now.task
    assert isinstance(task, Order)
    lay = tuple(Pick(one) for one in options(play) if one not in play.picked)
    back = tuple(TakeBack(one) for one in play.picked if one not in play.kept)
    return (*lay, *back, *_confirm(not lay))


def _building(play: Play) -> tuple[Event, ...]:
    """A piece for each slot, or a tile for each row; choosing another one takes the place of the first."""
    picks = tuple(Pick(one) for one in options(play) if one not in play.picked)
    places = {_place(play, one) for one in options(play)}
    return (*picks, *_confirm({_place(play, one) for one in play.picked} == places))


def _whom(play: Play) -> tuple[Event, ...]:
    task = play.now.task
    assert isinstance(task, Tell)
    free = tuple(Pick(one) for one in person_ids(task) if one not in play.asked and (one,) != play.picked)
    return (*free, *_confirm(bool(play.picked)))


def _confirm(ready: bool) -> tuple[Event, ...]:
    return (Confirm(),) if ready else ()


def _place(play: Play, one: str) -> object:
    """The slot of a piece, the row of a tile."""
    match play.now.task:
        case Tell(pieces=pieces):
            return next(piece.slot for piece in pieces if piece.id == one)
        case Reply(tiles=tiles):
            return next(tile.row for tile in tiles if tile.id == one)
    return one


# what comes of it


def _picked(play: Play, what: str) -> Play:
    if play.phase == "whom":
        return replace(play, picked=(what,))
    match play.now.task:
        case Choose():
            return replace(play, picked=(what,))
        case Spot():
            order = options(play)
            now = {*play.picked} ^ {what}
            return replace(play, picked=tuple(one for one in order if one in now))
        case Do():
            return pressed(play, what)
        case Tell() | Reply():
            order = options(play)
            place = _place(play, what)
            now = {what, *(one for one in play.picked if _place(play, one) != place)}
            return replace(play, picked=tuple(one for one in order if one in now))
    return replace(play, picked=(*play.picked, what))


def _next(play: Play) -> Play:
    """On after something was said: to work again, to the next grown-up, or to the next step."""
    task = play.now.task
    if play.told in (AGAIN, HINT):
        return replace(play, phase="work", told="")
    match task:
        case Choose(choices=given):
            return arrived(play, next(one.goto for one in given if one.id == play.told))
        case Reply(tiles=tiles):
            return arrived(play, _goto(tiles, play.told))
        case Tell() if play.told in (RIGHT, SHOWN):
            return replace(play, phase="whom", told="", picked=())
        case Tell(people=people):
            person = people[person_ids(task).index(play.told)]
            left = set(person_ids(task)) - set(play.asked)
            if person.busy and left:
                return replace(play, phase="whom", told="", picked=())
            return arrived(play, task.goto)
        case _:
            return arrived(play, play.now.ways()[0])


def _goto(tiles: tuple[Tile, ...], told: str) -> str:
    return next(tile.goto for tile in tiles if tile.id == told)
