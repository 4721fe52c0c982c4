"""What is remembered of an answer: this, and nothing else, ever."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One confirmed answer. ``pick`` is enough to give it once more: ids, joined by ``+``.

    ``number`` counts from 1 within the sitting; ``round`` is the try at this step, or on the board which
    vote it was; ``counts`` are the hands of a vote.
    """

    number: int
    step: str
    task: str
    pick: str
    outcome: str
    idea: str | None
    round: int
    counts: tuple[tuple[str, int], ...] = ()
