"""Motions, named on a node and played by the stage over the kept picture, without a new layout.

Scenes never tick. What moves for ever is small (within 450 x 450 units) and takes turns;
what arrives once may be larger. With less motion the stage is given none of these.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.ui.reading import Spoken, part_at, word_at


@dataclass(frozen=True, slots=True)
class Breathe:
    """The chest rises and falls: rows above ``chest`` (share of the height) lift by some units."""

    lift: float = 5.0
    seconds: float = 3.6
    chest: float = 0.72


@dataclass(frozen=True, slots=True)
class Blink:
    """Now and then the eyes shut: the picture is swapped, or another is laid over it."""

    shut: str
    over: bool = False
    every: float = 5.0
    seconds: float = 0.12


@dataclass(frozen=True, slots=True)
class Greet:
    """On arrival the mood changes a few times, then rests."""

    mood: str
    times: int = 2
    seconds: float = 0.45


@dataclass(frozen=True, slots=True)
class Pop:
    """Now and then something small pops up and goes again."""

    every: float = 9.0
    stays: float = 2.2
    first: float = 2.0


@dataclass(frozen=True, slots=True)
class Turn:
    """When the picture changes, those between are shown on the way (a door that opens)."""

    between: tuple[str, ...]
    seconds: float = 0.18


@dataclass(frozen=True, slots=True)
class Rise:
    """A thing that appears comes up from a little below."""

    lift: float = 24.0
    seconds: float = 0.22
    wait: float = 0.0


@dataclass(frozen=True, slots=True)
class Read:
    """Words light up as they are read aloud. Several texts may be read in one go; this is a ``part``.

    This is meaning and not decoration: it goes on with less motion too.
    """

    spoken: Spoken
    texts: tuple[str, ...]
    part: int

    def word(self, age: float) -> int | None:
        """Which word of this part is read so long after the beginning."""
        number = word_at(self.spoken, "\n".join(self.texts), age)
        if number is None:
            return None
        found = part_at(self.texts, number)
        return found[1] if found is not None and found[0] == self.part else None


Motion = Breathe | Blink | Greet | Pop | Turn | Rise | Read


@dataclass(frozen=True, slots=True)
class Moving:
    """A motion and the draws that it moves: all whose key begins with this one."""

    key: str
    motion: Motion
