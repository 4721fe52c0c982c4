"""Ideas and the way back for the school and a trust: what is linked to the tables of outcomes must not give
away what those keep back.

Every answer that was unsafe, an alarm or good in part has an idea behind it, and everybody can read in the
stories which. So the numbers of ideas, even as steps, say something of each story: with ten missed risks in
two stories of which one is kept back, and an idea of the other that came *10 to 19* times, there was none in
the first. Therefore

1. an idea counts only where the numbers by story that it is a part of are printed (``printed``): whatever is
   kept back elsewhere, the same ideas could have been counted beside it;
2. what a story's ideas come to is then known, so an idea under five needs another one in the same story that
   could have one answer more, or less, without another step being printed (``ideas_kept_back``); where there
   is none, its neighbours are kept back too;
3. those who told and those who did not come to a number that is given as well, so all of it is kept back when
   either is under five.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import permutations
from typing import NamedTuple

from game.results.asking import World
from game.results.facts import StoryFacts
from game.results.grids import grid
from game.results.hiding import LEAST, keep_back, step
from game.results.lines import COUNTED
from game.results.measure import JOINED, LEAVING, Measured, Tally, Where, kind_of, term_code
from game.results.questions import Counted

_EVERY = {kind for group in LEAVING for kind in group}


class Place(NamedTuple):
    """A line of one table: answers of a term, a track and a way of counting to one story."""

    term: str
    track: str
    counted: Counted
    story: str


def place_of(where: Where) -> Place:
    """The line to which a number belongs."""
    return Place(term_code(where.day), where.track, where.counted, where.story)


def printed(measured: Measured, world: World) -> Measured:
    """The same without ideas and ways that are linked to a number by story which is kept back."""
    shown = _shown(measured, world)

    def counts(where: Where, idea: str) -> bool:
        kinds = _kinds(world.stories.get(where.story), where.track).get(idea) or _EVERY
        return kinds <= shown.get(place_of(where), set())

    return replace(
        measured,
        ideas={key: tally for key, tally in measured.ideas.items() if counts(*key)},
        ways={
            (where, way): n
            for (where, way), n in measured.ways.items()
            if "missed" in shown.get(place_of(where), ())
        },
    )


def _shown(measured: Measured, world: World) -> Mapping[Place, set[str]]:
    """Which numbers of a line by story are printed."""
    tables: dict[tuple[str, str, Counted], list[Where]] = {}
    for where in measured.kinds:
        tables.setdefault(place_of(where)[:3], []).append(where)
    shown: dict[Place, set[str]] = {}
    for table, own in tables.items():
        for group in LEAVING:
            made = grid(group, own, measured, world)
            hidden = keep_back(made)
            for (node, story), kind in made.sums:
                if node == "story" and ("story", story) not in hidden[kind]:
                    shown.setdefault(Place(*table, story), set()).add(kind)
    return shown


def _kinds(story: StoryFacts | None, track: str) -> Mapping[str, set[str]]:
    """Idea → the kinds of answers in a story that it is behind; everybody can read that there."""
    found: dict[str, set[str]] = {}
    for (own, _, _), (outcome, idea) in (story.options if story else {}).items():
        kind = kind_of(outcome, story.harm if story else True)
        if own == track and idea and kind:
            found.setdefault(idea, set()).add(JOINED.get(kind, kind))
    return found


# --- ideas among themselves --------------------------------------------------------------------


def ideas_kept_back(measured: Measured, world: World) -> Mapping[Counted, frozenset[str]]:
    """The ideas of which the number is kept back, for each way of counting."""
    shown = _shown(measured, world)
    return {counted: _kept_back(measured, world, shown, counted) for counted in COUNTED}


def _kept_back(
    measured: Measured, world: World, shown: Mapping[Place, set[str]], counted: Counted
) -> frozenset[str]:
    sums: dict[str, Tally] = {}
    places: dict[Place, dict[str, int]] = {}
    for (where, idea), tally in measured.ideas.items():
        if where.counted == counted:
            sums[idea] = sums.get(idea, Tally()).plus(tally)
            own = places.setdefault(place_of(where), {})
            own[idea] = own.get(idea, 0) + tally.n
    near, moves = _beside(places, shown, world)
    for idea in near:
        sums.setdefault(idea, Tally())
    small = {idea for idea, tally in sums.items() if tally.n < LEAST}
    hidden = {idea for idea, tally in sums.items() if idea in small or tally.people < LEAST}
    while True:
        free = {one for move in moves if _stays(*move, sums, hidden, small) for one in move}
        stuck = small - free
        more = {other for idea in stuck for other in near.get(idea, ())} - hidden
        if stuck and not more:  # nothing beside it could be otherwise: no idea is told at all
            more = set(sums) - hidden
        if not more:
            return frozenset(hidden)
        hidden |= more


def _beside(
    places: Mapping[Place, Mapping[str, int]], shown: Mapping[Place, set[str]], world: World
) -> tuple[Mapping[str, set[str]], set[tuple[str, str]]]:
    """Which ideas stand behind answers of one kind in one story; and where an answer of the first could have
    been one of the second. An idea behind two kinds of one story gives none away: nobody kept which it was.
    """
    near: dict[str, set[str]] = {}
    moves: set[tuple[str, str]] = set()
    for place, had in places.items():
        told = _kinds(world.stories.get(place.story), place.track)
        counted = {idea: kinds for idea, kinds in told.items() if kinds <= shown.get(place, set())}
        for idea in counted:
            near.setdefault(idea, set())
        for giver, taker in permutations(counted, 2):
            if counted[giver] & counted[taker]:
                near[giver].add(taker)
                if had.get(giver) and len(counted[giver]) == 1:
                    moves.add((giver, taker))
    return near, moves


def _stays(giver: str, taker: str, sums: Mapping[str, Tally], hidden: set[str], small: set[str]) -> bool:
    """One answer of an idea as one of another: is all the same printed?"""

    def same(idea: str, n: int) -> bool:
        if idea in small:
            return 0 <= n < LEAST
        return idea in hidden or step(n) == step(sums[idea].n)

    return same(giver, sums[giver].n - 1) and same(taker, sums[taker].n + 1)
