"""The list of ideas: each returns to stories which are there, and in which somebody can pick it.

Knows the list and the stories by their answers; it must not know files.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from game.lesson import model
from game.lesson.check.case import Complaint, answered
from game.lesson.shapes import close


def ideas_return(
    ideas: Sequence[model.Misconception], stories: Mapping[str, model.Story]
) -> Iterator[Complaint]:
    """A teacher who has taught an idea once more needs a story in which it comes back."""
    for number, idea in enumerate(ideas):
        for nth, name in enumerate(idea.returns):
            place = (number, "returns", nth)
            story = stories.get(name)
            if story is None:
                hint = "It is named by its id, which is also the name of its file."
                yield Complaint("L130", place, f"There is no story “{name}”.", hint, close(name, stories))
            elif all(one.choice.idea != idea.id for one in answered(story)):
                picked = [one.id for one in stories.values() if _has(one, idea.id)]
                hint = f"It is behind an answer of: {', '.join(sorted(picked)) or 'no story at all'}."
                message = f"No answer of “{name}” has {idea.id} behind it."
                yield Complaint("L130", place, message, hint)


def _has(story: model.Story, idea: str) -> bool:
    return any(one.choice.idea == idea for one in answered(story))
