"""Where the lines of a text end: as full as they go, filled alike, or so that no word stands alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

SHORT = 0.4
"""A last line that has so little of the longest looks left over, as a single word does."""


class Worded(Protocol):
    """What matters of a word here: how wide it is, the gap after it, and whether its line ends with it."""

    @property
    def width(self) -> float:
        """Its letters."""

    @property
    def gap(self) -> float:
        """What stands between it and the next."""

    @property
    def breaks(self) -> bool:
        """The next word begins a line."""


Word = TypeVar("Word", bound=Worded)


def full_lines(words: Sequence[Word], room: float) -> list[list[Word]]:
    """Words into lines, each as full as it goes."""
    lines: list[list[Word]] = [[]]
    used = 0.0
    for word in words:
        line = lines[-1]
        wanted = word.width + (line[-1].gap if line else 0.0)
        if line and (used + wanted > room + 0.01 or line[-1].breaks):
            lines.append([word])
            used = word.width
        else:
            line.append(word)
            used += wanted
    return lines


def even_lines(words: Sequence[Word], room: float) -> list[list[Word]]:
    """The same number of lines, but none nearly empty: the narrowest room that still does."""
    lines = full_lines(words, room)
    low, high = max(word.width for word in words), room
    if len(lines) == 1 or low >= room:
        return lines
    for _ in range(12):
        half = (low + high) / 2
        if len(full_lines(words, half)) <= len(lines):
            high = half
        else:
            low = half
    return full_lines(words, high)


def together(words: Sequence[Word], room: float) -> list[list[Word]]:
    """Words into lines; those of one saying are filled alike if its last would be nearly empty."""
    lines: list[list[Word]] = []
    start = 0
    for end, word in enumerate(words, 1):
        if word.breaks or end == len(words):
            filled = full_lines(words[start:end], room)
            lines += even_lines(words[start:end], room) if _lonely(filled) else filled
            start = end
    return lines


def _lonely(lines: list[list[Word]]) -> bool:
    widths = [sum(word.width + word.gap for word in line) for line in lines]
    return len(lines) > 1 and (len(lines[-1]) == 1 or widths[-1] < SHORT * max(widths))
