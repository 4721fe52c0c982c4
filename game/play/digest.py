"""A short name for the shape of a story: does what was saved or recorded still fit?

Only what changes play is in it: steps, tasks, ids, outcomes, ways. Words, pictures and notes are not: a
comma that was mended or a translation must not throw away what a child had half finished, nor make last
term's results unreadable.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

from game.lesson.model import Story, hints

SHAPE_ONLY = frozenset(
    {
        *("id", "steps", "infant", "junior", "task", "device", "choices", "tiles", "phrases", "baskets"),
        *("things", "cards", "acts", "pieces", "people", "outcome", "idea", "goto", "row", "basket", "slot"),
        *("who", "busy"),
    }
)
_LENGTH = 16


def digest(story: Story) -> str:
    """The same for stories that play alike."""
    shape = "\n".join(_shape(story, ""))
    return hashlib.blake2b(shape.encode("utf-8"), digest_size=_LENGTH // 2).hexdigest()


def _shape(part: object, path: str) -> Iterator[str]:
    if is_dataclass(part) and not isinstance(part, type):
        for one in fields(part):
            if one.name in SHAPE_ONLY:
                yield from _shape(getattr(part, one.name), f"{path}/{one.name}")
            elif one.name in ("why", "hint") and "clue" not in hints(type(part)):
                # not the words, but whether there are any: that makes a clue, or a piece that does not help
                yield f"{path}/{one.name}={getattr(part, one.name) is not None}"
    elif isinstance(part, Mapping):
        for name, inside in part.items():
            yield from _shape(inside, f"{path}/{name}")
    elif isinstance(part, tuple):
        for number, inside in enumerate(part):
            yield from _shape(inside, f"{path}/{number}")
    else:
        yield f"{path}={part}"
