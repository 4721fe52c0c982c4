"""Players without hands: they press only what is legal, and they all come to the end.

``careful`` always takes the good way, ``careless`` first the other one, ``by_lot`` whatever the lot says.
``explored`` plays a story until every answer in it has been given.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from game.lesson.model import Choose, Do, Order, Reply, Sort, Spot, Story, Tell, TrackName
from game.play.events import Confirm, Event, Hold, Next, Pick, Put, TakeBack
from game.play.options import person_ids
from game.play.rules import advance, legal, start
from game.play.state import AGAIN, HINT, SHOWN, Play

Player = Callable[[Play, random.Random], Event]
MOST_PRESSES = 2_000
"""Far more than any story needs: a play that takes longer is a fault in its rules."""
_GOOD = {"back": 0, "safe": 0, "grey": 1, "part": 2, "alarm": 3, "unsafe": 4}


class Endless(RuntimeError):
    """A play that does not end: no story that was checked does this."""


def play_through(lesson: Story, track: TrackName, seed: int, player: Player) -> Play:
    """A whole sitting."""
    *_, last = presses(lesson, track, seed, player)
    return last


def presses(lesson: Story, track: TrackName, seed: int, player: Player) -> Iterator[Play]:
    """A whole sitting, as it is after every press."""
    rng = random.Random(f"{seed}/{lesson.id}/{track}")
    play = start(lesson, track, seed)
    yield play
    for _ in range(MOST_PRESSES):
        if play.over:
            return
        play = advance(play, player(play, rng))
        yield play
    raise Endless(f"{lesson.id}, {track}, seed {seed}")


def careful(play: Play, rng: random.Random) -> Event:
    """The good way, with as few presses as possible."""
    del rng
    return _towards(play, _good(play))


def careless(play: Play, rng: random.Random) -> Event:
    """At each step the worst answer first, in worked tasks twice; after that this player does better."""
    once = isinstance(play.now.task, Choose | Reply)
    if play.phase != "work" or play.tries >= (1 if once else 2):
        return careful(play, rng)
    return _towards(play, _poor(play))


def by_lot(play: Play, rng: random.Random) -> Event:
    """Whatever the lot says. What lies there ready is confirmed half of the time, so that it goes on."""
    events = legal(play)
    if Confirm() in events and rng.random() < 0.5:
        return Confirm()
    onward = tuple(event for event in events if not isinstance(event, TakeBack))
    if onward and rng.random() < 0.8:  # or a row of cards would hardly ever be finished
        events = onward
    return events[int(rng.random() * len(events))]


PLAYERS: dict[str, Player] = {"careful": careful, "careless": careless, "random": by_lot}


def _towards(play: Play, wanted: tuple[str, ...]) -> Event:
    """The next press on the way to an answer."""
    events = legal(play)
    if Next() in events:
        return Next()
    again = isinstance(play.now.task, Do)  # the same button may be asked for twice
    for one in wanted:
        thing, _, basket = one.partition("=")
        if basket and Hold(thing) in events:
            return Hold(thing)
        if basket and play.held == thing:
            return Put(basket)
        if (again or one not in play.picked) and Pick(one) in events:
            return Pick(one)
    if isinstance(play.now.task, Spot):
        for extra in play.picked:
            if extra not in wanted and extra not in play.kept:
                return Pick(extra)
    return Confirm() if Confirm() in events else events[0]


def _good(play: Play) -> tuple[str, ...]:
    """The answer that is right here."""
    task = play.now.task
    if play.phase == "whom":
        assert isinstance(task, Tell)
        return tuple(one for one in person_ids(task) if one not in play.asked)[:1]
    match task:
        case Choose(choices=given):
            return (min(given, key=lambda one: _GOOD[one.outcome]).id,)
        case Reply(tiles=tiles):
            return tuple(
                min((tile for tile in tiles if tile.row == row), key=lambda tile: _GOOD[tile.outcome]).id
                for row in (1, 2)
            )
        case Spot(phrases=phrases):
            return tuple(phrase.id for phrase in phrases if phrase.why is not None)
        case Sort(things=things):
            return tuple(f"{thing.id}={thing.basket}" for thing in things)
        case Order(cards=cards):
            return tuple(card.id for card in cards)
        case Do(acts=acts):
            return acts[len(play.picked) : len(play.picked) + 1]
        case Tell(pieces=pieces):
            good = [piece for piece in pieces if piece.hint is None]
            return tuple({piece.slot: piece.id for piece in reversed(good)}.values())
    return ()


def _poor(play: Play) -> tuple[str, ...]:
    """The answer that is furthest from right."""
    task = play.now.task
    match task:
        case Choose(choices=given):
            return (max(given, key=lambda one: _GOOD[one.outcome]).id,)
        case Reply(tiles=tiles):
            return tuple(
                max((tile for tile in tiles if tile.row == row), key=lambda tile: _GOOD[tile.outcome]).id
                for row in (1, 2)
            )
        case Spot(phrases=phrases):
            missing = tuple(one for one in _good(play) if one not in play.kept)
            plain = tuple(phrase.id for phrase in phrases if phrase.why is None)
            return plain[:1] or (missing[:-1] or missing)[:1]
        case Sort(baskets=baskets, things=things):
            names = [basket.id for basket in baskets]
            return tuple(f"{t.id}={names[(names.index(t.basket) + 1) % len(names)]}" for t in things)
        case Order(cards=cards):
            return tuple(card.id for card in reversed(cards))
        case Do(acts=acts):
            wrong = [event.what for event in legal(play) if isinstance(event, Pick) and event.what != acts[0]]
            return tuple(wrong[:1]) if not play.pressed and wrong else _good(play)
        case Tell(pieces=pieces):
            poor = {piece.slot: piece.id for piece in pieces if piece.hint is not None}
            good = {piece.slot: piece.id for piece in reversed(pieces) if piece.hint is None}
            return tuple((good | poor).values())
    return ()


def explored(lesson: Story, track: TrackName, seed: int = 0) -> tuple[Play, ...]:
    """Sittings in which together every answer is given: choices, tiles, people, right and not yet.

    Each sitting goes on towards something that was not yet given, at the first step where there is one.
    """
    done: set[tuple[str, str]] = set()
    plays: list[Play] = []
    for number in range(seed, seed + 400):
        before = len(done)
        play = play_through(lesson, track, number, _explorer(done, ahead(lesson, track)))
        plays.append(play)
        if len(done) == before and done >= wanted(lesson, track):
            return tuple(plays[:-1])
    return tuple(plays)


def wanted(lesson: Story, track: TrackName) -> set[tuple[str, str]]:
    """Everything in a story that can be answered: step and answer."""
    tale = lesson.track(track)
    assert tale is not None
    found: set[tuple[str, str]] = set()
    for step in tale.steps.values():
        match step.task:
            case Choose(choices=given) | Reply(tiles=given):
                found |= {(step.id, one.id) for one in given}
            case Tell() as task:
                found |= {(step.id, "right"), *((step.id, one) for one in person_ids(task))}
                found |= {(step.id, piece.id) for piece in task.pieces}
            case Spot() | Sort() | Order() | Do():
                found |= {(step.id, "right"), (step.id, "not yet")}
    return found


def ahead(lesson: Story, track: TrackName) -> dict[str, set[str]]:
    """Which steps can still come after a step."""
    tale = lesson.track(track)
    assert tale is not None
    reach = {name: set(step.ways()) for name, step in tale.steps.items()}
    for _ in tale.steps:
        for ways in reach.values():
            ways |= {far for near in tuple(ways) if near in reach for far in reach[near]}
    return reach


def _explorer(done: set[tuple[str, str]], reach: dict[str, set[str]]) -> Player:
    """A player who gives what has not been given yet, and takes the way that leads to more of it."""

    def player(play: Play, rng: random.Random) -> Event:
        if play.phase == "told":
            _note(play, done)
            return Next()
        if play.phase == "whom":
            whom = [event for event in legal(play) if isinstance(event, Pick)]
            new = [one.what for one in whom if (play.step, one.what) not in done]
            return Confirm() if play.picked else Pick((new or [one.what for one in whom])[0])
        return _towards(play, _fresh(play, done, reach, rng))

    return player


def _note(play: Play, done: set[tuple[str, str]]) -> None:
    if play.told in (AGAIN, HINT, SHOWN):
        done.add((play.step, "not yet"))
    else:
        done.add((play.step, play.told.removeprefix("!")))
    if play.answers and play.answers[-1].step == play.step:
        done |= {(play.step, one) for one in play.answers[-1].pick.split("+")}


def _fresh(
    play: Play, done: set[tuple[str, str]], reach: dict[str, set[str]], rng: random.Random
) -> tuple[str, ...]:
    task = play.now.task
    at = play.step
    open_ahead = {step for step, one in wanted(play.lesson, play.track) if (step, one) not in done}
    match task:
        case Choose(choices=given):
            new = [one.id for one in given if (at, one.id) not in done]
            leads = [one.id for one in given if open_ahead & {one.goto, *reach.get(one.goto, ())}]
            pool = new or leads or [one.id for one in given]
            if play.picked and play.picked[0] in pool:
                return play.picked
            return (pool[int(rng.random() * len(pool))],)
        case Reply(tiles=tiles):
            rows = []
            for row in (1, 2):
                here = [tile for tile in tiles if tile.row == row]
                kind = [tile for tile in here if tile.outcome in ("safe", "back")] or here
                new = [tile.id for tile in here if (at, tile.id) not in done]
                rows.append((new or [tile.id for tile in kind])[0])
            return tuple(rows)
        case Tell(pieces=pieces):
            slots = dict.fromkeys(piece.slot for piece in pieces)
            return tuple(_piece(play, slot, done) for slot in slots)
        case _:
            return _good(play) if play.tries or (at, "not yet") in done else _poor(play)


def _piece(play: Play, slot: str, done: set[tuple[str, str]]) -> str:
    task = play.now.task
    assert isinstance(task, Tell)
    here = [piece for piece in task.pieces if piece.slot == slot]
    new = [piece.id for piece in here if (play.step, piece.id) not in done]
    good = [piece.id for piece in here if piece.hint is None]
    return (new or good)[0]
