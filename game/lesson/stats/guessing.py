"""Could somebody be right without thinking? Guessers who know one trick play every choice of a set.

A guesser presses the longest answer, the first one in the file, the one with “tell” in it, or the one with
the same picture as always. Where the trick fits several answers chance decides among them; where it fits none
or all it says nothing. Each score is held against pure chance on the same choices, with the spread that
chance itself has: only what lies beyond both is a finding. Ways back (outcome: back) always end in telling,
by rule C03, so they are judged by length and place and never by their words.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from game.lesson import model
from game.lesson.check.case import RIGHT, answered
from game.lesson.check.reading import count
from game.lesson.check.sets import kind_of

Answers = tuple[model.Choice, ...]
Trick = Callable[[Answers], Iterable[model.Choice]]
SPREAD = 2.0
"""So many standard deviations above chance are looked at: chance gets there about once in forty sets."""
POINTS = 10
"""Percentage points above chance which a trick may be worth, where spread alone would allow less or more."""


@dataclass(frozen=True, slots=True)
class Guess:
    """How a guesser fared: right answers, what chance gets on the same choices, and how far chance strays."""

    trick: str
    steps: int
    right: float
    chance: float
    spread: float

    @property
    def beyond(self) -> float:
        """Standard deviations above chance."""
        return (self.right - self.chance) / self.spread if self.spread else 0.0

    @property
    def points(self) -> float:
        """Percentage points above chance."""
        return 100 * (self.right - self.chance) / self.steps if self.steps else 0.0

    @property
    def gives_away(self) -> bool:
        """Is the trick worth knowing? Only if it is better than chance by more than luck explains."""
        return self.beyond > SPREAD and self.points > POINTS


def choices_of(stories: Iterable[model.Story], track: str) -> tuple[Answers, ...]:
    """Every scored choice of a track in which some answers are right and some are not."""
    steps: dict[tuple[str, str], Answers] = {}
    for story in stories:
        for one in answered(story):
            if one.track == track and isinstance(one.step.task, model.Choose):
                steps[story.id, one.step.id] = one.step.task.choices
    return tuple(given for given in steps.values() if 0 < sum(map(_is_right, given)) < len(given))


def guesses(choices: Sequence[Answers]) -> tuple[Guess, ...]:
    """Every trick there is, played on these choices."""
    first_time = [given for given in choices if all(one.outcome != "back" for one in given)]
    played = [play(name, trick, choices) for name, trick in PLACES.items()]
    said = (play(name, trick, first_time) for name, trick in _words(first_time).items())
    return (*played, *(one for one in said if one.steps >= _SEEN))


def play(name: str, trick: Trick, choices: Iterable[Answers]) -> Guess:
    """A trick on every choice to which it applies; where it fits nothing it says nothing."""
    right = chance = variance = 0.0
    steps = 0
    for given in choices:
        taken = list(trick(given))
        if not taken or len(taken) == len(given):
            continue
        share = sum(map(_is_right, given)) / len(given)
        steps += 1
        right += sum(map(_is_right, taken)) / len(taken)
        chance += share
        variance += share * (1 - share)
    return Guess(name, steps, right, chance, math.sqrt(variance))


def _is_right(choice: model.Choice) -> bool:
    return choice.outcome in RIGHT


def _by_length(best: Callable[[Iterable[int]], int]) -> Trick:
    def longest(given: Answers) -> Iterator[model.Choice]:
        far = best(count(one.say) for one in given)
        return (one for one in given if count(one.say) == far)

    return longest


PLACES: Mapping[str, Trick] = {
    "the first in the file": lambda given: given[:1],
    "the last in the file": lambda given: given[-1:],
    "the longest": _by_length(max),
    "the shortest": _by_length(min),
}
"""Tricks that need no reading. On the screen the game shuffles; the file's order is what a print shows."""
_SEEN = 5
"""A word or a picture that stands in fewer choices than this is nobody's trick."""
_WORD = re.compile(r"\{\w+|[a-z']+", re.IGNORECASE)


def _words(choices: Sequence[Answers]) -> Mapping[str, Trick]:
    """A trick for every kind of answer, for every word and every picture that children meet often."""
    tricks: dict[str, Trick] = {}
    for kind in sorted({kind_of(one) for given in choices for one in given}):
        tricks[f"to {kind}"] = having(lambda one, kind=kind: kind_of(one) == kind)  # type: ignore[misc]
    for word in _often(choices, words_of):
        tricks[f"the word “{word.strip('{')}”"] = having(lambda one, word=word: word in words_of(one))  # type: ignore[misc]
    for name in _often(choices, lambda one: {one.picture} if one.picture else set()):
        tricks[f"the picture {name}"] = having(lambda one, name=name: one.picture == name)  # type: ignore[misc]
    return tricks


def words_of(choice: model.Choice) -> set[str]:
    """The words of an answer, small; a placeholder counts by its role."""
    return {one.lower() for one in _WORD.findall(choice.say)}


def _often(choices: Sequence[Answers], parts: Callable[[model.Choice], set[str]]) -> list[str]:
    seen = Counter(part for given in choices for part in set().union(*map(parts, given)))
    return sorted(part for part, number in seen.items() if number >= _SEEN)


def having(fits: Callable[[model.Choice], bool]) -> Trick:
    """Press one of those which fit."""
    return lambda given: [one for one in given if fits(one)]
