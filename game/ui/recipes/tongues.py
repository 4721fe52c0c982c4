"""The same words in one language or in two, side by side or one below the other.

Which of the two ways it is follows from the sizes alone, and for a whole page at once.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.ui.node import Align, Column, Grow, Node, Text
from game.words.language import Language


@dataclass(frozen=True, slots=True)
class Said:
    """The same words once for each language on the screen; ``None`` is the screen's own."""

    words: tuple[tuple[str, Language | None], ...]


def texts(
    said: Said, role: str, key: str = "said", *, stacked: bool = False, below: tuple[Node, ...] = ()
) -> tuple[Grow, ...]:
    """The words of each language, in its own letters: beside one another, or the second below the first.

    ``below`` is what stands under the words; where two are beside one another, under the first of them.
    """
    words = tuple(
        Text(
            words=words,
            role=role,
            language=language,
            align="start" if stacked else _side(number, language),
            even=True,
            key=f"{key}{number}",
        )
        for number, (words, language) in enumerate(said.words)
    )
    if stacked:
        return (Grow(child=Column(children=(*words, *below), gap=2)),)
    first: Node = Column(children=(words[0], *below), gap=6) if below else words[0]
    return (Grow(child=first), *(Grow(child=one) for one in words[1:]))


def layings(said: Said) -> tuple[bool, ...]:
    """How two languages can stand, the better way first; for one there is nothing to choose."""
    return (False, True) if said.words[1:] else (False,)


def _side(number: int, language: Language | None) -> Align:
    """The second language keeps to the outer edge: where it reads that way it starts there anyway."""
    return "start" if number == 0 or (language is not None and language.rtl) else "end"
