"""A shelf in figures: what there is of each kind, what can be guessed, who plays which part.

Knows stories that have been read; it must not know how figures are shown. Everything here is a count, or a
count beside what chance would give.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

from game.lesson import model
from game.lesson.check.case import TRACKS, answered, case_of
from game.lesson.check.sounding import Sounded, together
from game.lesson.stats.guessing import Guess, choices_of, guesses
from game.lesson.stats.people import Seen, people
from game.lesson.stats.picturing import Pictures, pictures

LETTERS: tuple[model.Letter, ...] = get_args(model.Letter)


@dataclass(frozen=True, slots=True)
class TrackFigures:
    """What one age group finds on the shelf."""

    track: model.TrackName
    stories: int
    harmless: int
    steps: int
    minutes: int
    tasks: Mapping[str, int]
    devices: Mapping[str, int]
    helps: Mapping[str, int]
    ideas: Mapping[str, int]
    """Picks with the idea behind them."""
    idea_stories: Mapping[str, int]
    """Stories with such a pick."""
    guesses: tuple[Guess, ...]
    sounded: Sounded | None = None
    """How many of the words can be read; of infants alone."""
    pictures: Pictures | None = None
    """Which picture is right how often; of infants alone, whose answers have one each."""

    @property
    def unmet(self) -> tuple[str, ...]:
        """Ideas that nobody can pick."""
        return tuple(idea for idea in get_args(model.Idea) if idea not in self.ideas)


@dataclass(frozen=True, slots=True)
class Figures:
    """A whole shelf."""

    stories: int
    both: int
    harmless: int
    letters: Mapping[str, int]
    tracks: tuple[TrackFigures, ...]
    people: tuple[Seen, ...]


def figures(stories: Sequence[model.Story]) -> Figures:
    """What these stories are, in numbers."""
    return Figures(
        len(stories),
        sum(one.infant is not None and one.junior is not None for one in stories),
        sum(not one.harm for one in stories),
        _counted(one.letter for one in stories),
        tuple(_track(name, stories) for name in TRACKS),
        people(stories),
    )


def _track(name: model.TrackName, stories: Sequence[model.Story]) -> TrackFigures:
    told = [(story, track) for story in stories if (track := story.track(name)) is not None]
    steps = [step for _, track in told for step in track.steps.values()]
    picks = list(_picks(name, [story for story, _ in told]))
    return TrackFigures(
        name,
        len(told),
        sum(not story.harm for story, _ in told),
        len(steps),
        sum(track.minutes for _, track in told),
        _counted(step.task.task for step in steps),
        _counted(step.device.device for step in steps if step.device),
        _counted(track.helps for _, track in told),
        _counted(idea for _, idea in picks),
        _counted(idea for _, idea in set(picks)),
        guesses(choices_of(stories, name)),
        together(case_of(story) for story, _ in told) if name == "infant" else None,
        pictures(stories, name) if name == "infant" else None,
    )


def _counted(found: Iterable[str]) -> Mapping[str, int]:
    """How many there are of each, the most first."""
    return dict(Counter(found).most_common())


def _picks(name: str, stories: Sequence[model.Story]) -> Iterator[tuple[str, str]]:
    """Each answer with an idea behind it: its story, and the idea."""
    for story in stories:
        for one in answered(story):
            if one.track == name and one.choice.idea:
                yield story.id, one.choice.idea
