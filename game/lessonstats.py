"""What is on the shelf, in numbers: ``check --stats`` and ``check --policies``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import get_args

from game.lesson import model
from game.lesson.check.head import POLICIES

TRACKS = get_args(model.TrackName)
LETTERS = get_args(model.Letter)


def stats(stories: Sequence[model.Story]) -> str:
    """A shelf at a glance: how many stories there are of what, and what is rare."""
    parts = [_letters(stories)]
    for name in TRACKS:
        told = [(story, track) for story in stories if (track := story.track(name)) is not None]
        steps = [step for _, track in told for step in track.steps.values()]
        harmless = sum(not story.harm for story, _ in told)
        share = f"{100 * harmless // len(told)} %" if told else "–"
        minutes = sum(track.minutes for _, track in told)
        head = f"{name}: {len(told)} stories, {harmless} of them harmless ({share}); "
        head += f"{len(steps)} steps, {minutes} minutes"
        ideas: Counter[str] = Counter(one.idea for step in steps for one in _answers(step) if one.idea)
        unmet = [idea for idea in get_args(model.Idea) if idea not in ideas]
        parts += [
            "",
            head,
            f"  tasks    {_counts(Counter(step.task.task for step in steps))}",
            f"  devices  {_counts(Counter(step.device.device for step in steps if step.device))}",
            f"  helps    {_counts(Counter(track.helps for _, track in told))}",
            f"  ideas    {_counts(ideas)}",
            f"  never    {' '.join(unmet) or 'none is missing'}",
        ]
    return "\n".join(parts)


def policies(stories: Sequence[model.Story]) -> str:
    """Which statement of the schools' policies is told by which story, and which by none."""
    told = {name: [story.id for story in stories if name in story.policies] for name in POLICIES}
    order = sorted(told, key=lambda name: ("SMARTK".index(name[0]), int(name[1:])))
    lines = [f"{name:<3}  {', '.join(told[name]) or '–'}" for name in order]
    missing = sum(not names for names in told.values())
    return "\n".join([*lines, f"{len(told) - missing} of {len(told)} statements are told by a story."])


def _letters(stories: Sequence[model.Story]) -> str:
    found = Counter(story.letter for story in stories)
    return f"{len(stories)} stories: " + ", ".join(f"{found[letter]} {letter}" for letter in LETTERS)


def _answers(step: model.Step) -> Iterable[model.Choice]:
    match step.task:
        case model.Choose(choices=given):
            return given
        case model.Reply(tiles=tiles):
            return tiles
    return ()


def _counts(found: Counter[str]) -> str:
    return ", ".join(f"{number} {what}" for what, number in found.most_common()) or "–"
