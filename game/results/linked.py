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

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from game.results.asking import World
from game.results.facts import StoryFacts
from game.results.grids import grid
from game.results.hiding import LEAST, keep_back, step
from game.results.measure import HARMLESS, KINDS, RISKY, Measured, Tally, Where, kind_of, term_code
from game.results.questions import Counted


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
        kinds = _kinds(world.stories.get(where.story), where.track).get(idea) or set(KINDS)
        return kinds <= shown.get(place_of(where), set())

    return Measured(
        measured.kinds,
        {key: tally for key, tally in measured.ideas.items() if counts(*key)},
        {
            (where, way): n
            for (where, way), n in measured.ways.items()
            if "missed" in shown.get(place_of(where), ())
        },
        measured.days,
        measured.gone,
    )


def _shown(measured: Measured, world: World) -> Mapping[Place, set[str]]:
    """Which numbers of a line by story are printed."""
    tables: dict[tuple[str, str, Counted], list[Where]] = {}
    for where in measured.kinds:
        tables.setdefault(place_of(where)[:3], []).append(where)
    shown: dict[Place, set[str]] = {}
    for table, own in tables.items():
        for group in (RISKY, HARMLESS):
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
            found.setdefault(idea, set()).add(kind)
    return found


# --- ideas among themselves --------------------------------------------------------------------


def ideas_kept_back(measured: Measured, world: World, counted: Counted) -> frozenset[str]:
    """The ideas of which the number is kept back, of answers that were counted this way."""
    had: dict[str, Tally] = {}
    places: dict[Place, dict[str, int]] = {}
    for (where, idea), tally in measured.ideas.items():
        if where.counted == counted:
            had[idea] = had.get(idea, Tally()).plus(tally)
            own = places.setdefault(place_of(where), {})
            own[idea] = own.get(idea, 0) + tally.n
    near = _neighbours(places, world)
    sums = {idea: had.get(idea, Tally()) for idea in {*had, *(one for pair in near for one in pair)}}
    small = {idea for idea, tally in sums.items() if tally.n < LEAST}
    hidden = {idea for idea, tally in sums.items() if idea in small or tally.people < LEAST}
    while True:
        stuck = [idea for idea in sorted(small) if not _free(idea, sums, hidden, small, near)]
        more = {b for a, b in near if a in stuck} - hidden
        if stuck and not more:  # nothing beside it could be otherwise: no idea is told at all
            more = set(sums) - hidden
        if not more:
            return frozenset(hidden)
        hidden |= more


def _neighbours(
    places: Mapping[Place, Mapping[str, int]], world: World
) -> Mapping[tuple[str, str], set[str]]:
    """Two ideas behind answers of one kind in one story: which of them had an answer there.

    An idea behind answers of two kinds of one story is left out there: nobody kept how many were which.
    """
    near: dict[tuple[str, str], set[str]] = {}
    for place, had in places.items():
        story = world.stories.get(place.story)
        for ideas in _alike(story, place.track) if story else ():
            for a in ideas:
                for b in ideas - {a}:
                    near.setdefault((a, b), set()).update(one for one in (a, b) if had.get(one))
    return near


def _alike(story: StoryFacts, track: str) -> Iterable[set[str]]:
    found = _kinds(story, track)
    for kind in KINDS:
        yield {idea for idea, ones in found.items() if ones == {kind}}


def _free(
    idea: str,
    sums: Mapping[str, Tally],
    hidden: set[str],
    small: set[str],
    near: Mapping[tuple[str, str], set[str]],
) -> bool:
    """Could the number of this idea be another, with all the same printed?"""

    def stays(other: str, n: int) -> bool:
        if other in small:
            return 0 <= n < LEAST
        return n >= 0 and (other in hidden or step(n) == step(sums[other].n))

    for (a, b), had in near.items():
        if a != idea:
            continue
        for giver, taker in ((a, b), (b, a)):
            if giver in had and stays(giver, sums[giver].n - 1) and stays(taker, sums[taker].n + 1):
                return True
    return False
