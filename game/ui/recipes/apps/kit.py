"""How large and in which light the parts of an app are drawn: for whom, in how much room, what is lit."""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.ui.geometry import Size
from game.ui.node import Align, Text
from game.ui.recipes.apps.model import Years
from game.ui.recipes.apps.seen import Seen


@dataclass(frozen=True, slots=True)
class Sizes:
    """The roles of words and the measures of one audience."""

    said: str
    name: str
    title: str
    small: str
    tag: str
    face: float
    icon: float
    gap: float
    target: float


SIZES: dict[Years, tuple[Sizes, ...]] = {
    "infant": (
        Sizes(
            "infant-ping", "infant-name", "infant-name", "infant-answer", "infant-answer", 132, 62, 18, 112
        ),
        Sizes("infant-ping", "infant-name", "infant-name", "infant-answer", "infant-answer", 90, 50, 10, 104),
    ),
    "junior": (
        Sizes("ping", "place", "place", "caption", "system", 84, 44, 14, 80),
        Sizes("ping", "place", "place", "caption", "system", 60, 38, 8, 76),
    ),
    "board": (
        Sizes("board-say", "board-title", "board-title", "board-row", "board-answer", 124, 60, 22, 112),
        Sizes("board-ping", "board-order", "board-name", "board-least", "board-least", 104, 54, 18, 104),
        Sizes("board-least", "board-order", "board-order", "board-least", "board-least", 72, 46, 8, 96),
    ),
}
"""From roomy to close. Pupils' words stay as they are, only what is beside them becomes smaller; on a full
board words go down to the 44 which the class must be given. Infants read nothing below 48."""


@dataclass(frozen=True, slots=True)
class Kit:
    """What every app is handed."""

    years: Years
    room: Size
    seen: Seen
    level: int = 0
    crowded: bool = False
    tight: bool = False
    """Nothing else is left on the glass, and still it is full: what is tapped is as large as an answer."""

    @property
    def sizes(self) -> Sizes:
        """The measures for whoever looks."""
        return SIZES[self.years][self.level]

    @property
    def close(self) -> bool:
        """Is this the closest way in which all is still there?"""
        return self.level == len(SIZES[self.years]) - 1

    @property
    def infant(self) -> bool:
        """Is this for children who do not read yet?"""
        return self.years == "infant"

    @property
    def narrow(self) -> bool:
        """Is there less room than a sentence and a picture need side by side?"""
        return self.room.w < (880 if self.years != "junior" else 640)

    def ever_closer(self) -> tuple[Kit, ...]:
        """The same where room is short. No word becomes smaller than its audience needs: where even that
        is not enough, what is least looked at moves off the glass.
        """
        found = tuple(replace(self, level=level) for level in range(len(SIZES[self.years])))
        return (*found, replace(found[-1], crowded=True))

    @property
    def photos(self) -> int:
        """How many photos there are to be tapped."""
        return sum(piece.picture is not None for piece in self.seen.pieces)

    # light

    def touched(self, key: str) -> bool:
        """Is anything of this part lit?"""
        return any(lit.key == key for lit in self.seen.lit)

    def whole(self, key: str) -> bool:
        """Is all of this part lit?"""
        return any(lit.key == key and not lit.words for lit in self.seen.lit)

    def dimmed(self, key: str, name: str = "") -> bool:
        """Does this part stand back: because something else is looked at, or whoever wrote it is blocked?"""
        blocked = any(done.kind == "block" and done.who in ("", name) for done in self.seen.done)
        return (self.seen.dim or blocked) and not self.touched(key)

    def lit_words(self, key: str, words: str, offset: int = 0) -> tuple[int, ...]:
        """Which words of a text are lit; ``offset`` are words that stand before it."""
        if self.whole(key):
            return tuple(range(offset, offset + len(words.split())))
        return tuple(offset + n for lit in self.seen.lit if lit.key == key for n in lit.words)

    def text(
        self, key: str, words: str, role: str, colour: str = "ink", align: Align = "start", even: bool = False
    ) -> Text:
        """Words of a part on an unlit ground: dimmed, or with the light on some of them."""
        shade = "dim-ink" if colour == "ink" and self.dimmed(key) else colour
        return Text(
            words=words,
            role=role,
            colour=shade,
            align=align,
            lit=self.lit_words(key, words),
            even=even,
            key=key,
        )
