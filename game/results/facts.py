"""What a report has to know about stories and classes; whoever asks hands it in.

The journal says which answer was picked on the board; which kind of answer that was, only the story knows.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.lesson.model import Choice, Choose, Reply, Story

Options = Mapping[tuple[str, str, str], tuple[str, str | None]]
"""Track, step and answer → its outcome and idea."""


@dataclass(frozen=True, slots=True)
class StoryFacts:
    """One story as reports see it. ``years`` are the first and the last, Reception is 0."""

    id: str
    letter: str
    harm: bool
    years: tuple[int, int]
    goal: str
    title: str = ""
    options: Options = field(default_factory=dict)

    def option(self, track: str, step: str, pick: str) -> tuple[str, str | None] | None:
        """Outcome and idea of an answer that was voted for; of a reply, what its two tiles come to."""
        parts = [self.options.get((track, step, part)) for part in pick.split("+")]
        known = [part for part in parts if part is not None]
        if len(known) != len(parts):
            return None
        return next((part for part in known if part[0] == "unsafe"), known[-1])


@dataclass(frozen=True, slots=True)
class ClassFacts:
    """One class of the school's list: how it is called, and its years in words, such as ``3`` or ``3–4``."""

    code: str
    label: str
    years: str = ""


def facts_of(story: Story) -> StoryFacts:
    """What reports need of a story that was read."""
    tracks = {name: track for name, track in (("infant", story.infant), ("junior", story.junior)) if track}
    options = {
        (name, step.id, way.id): (str(way.outcome), way.idea)
        for name, track in tracks.items()
        for step in track.steps.values()
        for way in _ways(step.task)
    }
    years = [year for track in tracks.values() for year in track.years]
    return StoryFacts(
        story.id,
        str(story.letter),
        story.harm,
        (min(years, default=0), max(years, default=6)),
        story.goal,
        story.title,
        options,
    )


def _ways(task: object) -> tuple[Choice, ...]:
    match task:
        case Choose(choices=ways) | Reply(tiles=ways):
            return ways
    return ()
