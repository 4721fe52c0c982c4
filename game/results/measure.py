"""From sums to what is learnt: which answers were well, which risk was missed, which alarm was needless.

Alone, the first try at a step counts: it shows what a child would do unhelped. On the board both votes
count, each for itself. The way back has a measure of its own, and grey cases have none.

The teacher sees apart who carried on with a harmless ping and who did so in part (gave a whole name, say,
where a nickname was asked for). For those further away both are one number (``joined``): with another small
one in each line far more would have to be kept back.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import NamedTuple

from game.results.facts import StoryFacts
from game.results.questions import Counted
from game.results.tally import PICKED, About, Count, Mark
from game.results.terms import term_of

RISKY, HARMLESS = ("safe", "part", "missed"), ("fine", "start", "alarm")
GROUPS = (RISKY, HARMLESS)
JOINED = {"start": "fine"}
LEAVING = (RISKY, tuple(kind for kind in HARMLESS if kind not in JOINED))
"""The groups of kinds that a teacher sees, and those which leave the class."""
ROUNDS: Mapping[int, Counted] = {1: "first-vote", 2: "second-vote"}


class Tally(NamedTuple):
    """A number, and how many different people surely stand behind it, as far as the game can know.

    Alone these are sittings: a child who is careless ten times in one sitting is one. Of hands they are the
    most that went up at one time.
    """

    n: int = 0
    people: int = 0

    def plus(self, other: Tally) -> Tally:
        return Tally(self.n + other.n, self.people + other.people)


class Where(NamedTuple):
    """To which lines a number belongs. ``letter`` is empty for a story that is no longer there."""

    class_: str
    story: str
    letter: str
    track: str
    day: str
    counted: Counted


@dataclass
class Measured:
    """What the sums come to. ``ideas`` and ``ways`` are keyed by where and which."""

    kinds: dict[Where, dict[str, Tally]] = field(default_factory=dict)
    ideas: dict[tuple[Where, str], Tally] = field(default_factory=dict)
    ways: dict[tuple[Where, str], int] = field(default_factory=dict)
    days: set[tuple[str, str]] = field(default_factory=set)
    """Class and day of every sitting."""
    met: set[Where] = field(default_factory=set)
    """Where anything was answered: alone, with a hand in a vote, or a step that was worked on the board."""
    gone: int = 0
    """Votes for answers which today's stories do not have."""


def kind_of(outcome: str, harm: bool) -> str | None:
    """An unsafe answer is a missed risk and an alarm a needless one, wherever they stand; the rest is as the
    ping.
    """
    match outcome:
        case "unsafe":
            return "missed"
        case "alarm":
            return "alarm"
        case "safe":
            return "safe" if harm else "fine"
        case "part":
            return "part" if harm else "start"
    return None


def joined(measured: Measured) -> Measured:
    """The same in the kinds that leave the class.

    Of the people behind two kinds nobody knows whether they are the same: surely there are as many as behind
    one of them.
    """
    kinds: dict[Where, dict[str, Tally]] = {}
    for where, own in measured.kinds.items():
        into = kinds.setdefault(where, {})
        for kind, tally in own.items():
            name = JOINED.get(kind, kind)
            before = into.get(name, Tally())
            into[name] = Tally(before.n + tally.n, max(before.people, tally.people))
    return replace(measured, kinds=kinds)


def measure(counts: Iterable[Count], marks: Iterable[Mark], facts: Mapping[str, StoryFacts]) -> Measured:
    """Everything that reports are made of, each number once."""
    out = Measured()
    kinds: dict[Where, dict[str, Tally]] = defaultdict(dict)
    hands: dict[tuple[Where, str, str], int] = defaultdict(int)
    raised: dict[tuple[Where, str, str], int] = defaultdict(int)
    for one in counts:
        if one.hands or (one.answers and not (one.about.mode == "board" and one.task in PICKED)):
            out.met.add(_where(one.about, "", facts))
        if one.about.mode == "alone":
            _alone(out, kinds, one, facts)
        else:
            _board(out, hands, raised, one, facts)
    most: dict[tuple[Where, str], int] = defaultdict(int)
    for mark in marks:
        _mark(out, most, mark, facts)
    for (where, kind, _), n in hands.items():
        _add(kinds[where], kind, Tally(n))
        most[where, kind] = max(most[where, kind], n)
    for (where, kind), people in most.items():
        _add(kinds[where], kind, Tally(0, people))
    for (where, idea, _), n in raised.items():
        key = where, idea
        before = out.ideas.get(key, Tally())
        out.ideas[key] = Tally(before.n + n, max(before.people, n))
    out.kinds = dict(kinds)
    return out


def _where(about: About, counted: Counted, facts: Mapping[str, StoryFacts]) -> Where:
    known = facts.get(about.story)
    return Where(about.class_, about.story, known.letter if known else "", about.track, about.day, counted)


def _harm(story: str, facts: Mapping[str, StoryFacts]) -> bool:
    """A story that is no longer there counts as a risk, so that nothing missed is left out."""
    known = facts.get(story)
    return known is None or known.harm


def _add(into: dict[str, Tally], kind: str, more: Tally) -> None:
    into[kind] = into.get(kind, Tally()).plus(more)


def _alone(
    out: Measured, kinds: dict[Where, dict[str, Tally]], one: Count, facts: Mapping[str, StoryFacts]
) -> None:
    if one.round != 1:
        return
    where = _where(one.about, "alone", facts)
    kind = kind_of(one.outcome, _harm(one.about.story, facts))
    if kind:
        _add(kinds[where], kind, Tally(one.answers))
    if one.idea:
        out.ideas[where, one.idea] = out.ideas.get((where, one.idea), Tally()).plus(Tally(one.answers))


def _board(
    out: Measured,
    hands: dict[tuple[Where, str, str], int],
    raised: dict[tuple[Where, str, str], int],
    one: Count,
    facts: Mapping[str, StoryFacts],
) -> None:
    if not one.hands or one.round not in ROUNDS:
        return
    story = facts.get(one.about.story)
    option = story.option(one.about.track, one.step, one.pick) if story else None
    if option is None:
        out.gone += one.hands
        return
    where = _where(one.about, ROUNDS[one.round], facts)
    kind = kind_of(option[0], _harm(one.about.story, facts))
    if kind:
        hands[where, kind, one.step] += one.hands
    if option[1]:
        raised[where, option[1], one.step] += one.hands


def _mark(
    out: Measured, most: dict[tuple[Where, str], int], mark: Mark, facts: Mapping[str, StoryFacts]
) -> None:
    where = _where(mark.about, "alone", facts)
    match mark.what:
        case "played":
            out.days.add((mark.about.class_, mark.about.day))
        case "outcome":
            kind = kind_of(mark.which, _harm(mark.about.story, facts))
            if kind:
                most[where, kind] = max(most[where, kind], mark.sittings)
        case "idea":
            out.ideas[where, mark.which] = out.ideas.get((where, mark.which), Tally()).plus(
                Tally(0, mark.sittings)
            )
        case "way":
            out.ways[where, mark.which] = out.ways.get((where, mark.which), 0) + mark.sittings


def term_code(day: str) -> str:
    """The term of a day as it is kept."""
    return term_of(date.fromisoformat(day)).code
