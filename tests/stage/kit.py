"""What the tests of the stage share: a small screen, lists to paint on it, and a look at every pixel."""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from game.stage.art import ArtStore
from game.stage.ink import InkPot
from game.stage.paint import Painter
from game.stage.show import Show
from game.ui.draw import Draw

SIZE = (480, 270)
SCALE = 0.25


def refuse(sentence: str) -> None:
    """Nothing may be complained of."""
    raise AssertionError(sentence)


class Paints:
    """Pictures and letters that are drawn once for all screens of a test file."""

    def __init__(self, scale: float = SCALE) -> None:
        self.scale = scale
        self.arts = ArtStore(None, 50_000_000, refuse)
        self.inks = InkPot(scale, refuse)

    def show(self, size: tuple[int, int] = SIZE) -> Show:
        """A new, empty screen."""
        return Show(Painter(pygame.Surface(size).convert(), self.scale, self.arts, self.inks))

    def full(self, draws: Sequence[Draw], size: tuple[int, int] = SIZE) -> pygame.Surface:
        """The whole list, painted one after the other onto a new screen, with no cleverness at all."""
        painter = Painter(pygame.Surface(size).convert(), self.scale, self.arts, self.inks)
        for draw in draws:
            painter.paint(draw)
        return painter.onto


def difference(one: pygame.Surface, other: pygame.Surface) -> str:
    """Nothing if the two are equal, else how many pixels differ and where."""
    if one.get_buffer().raw == other.get_buffer().raw:
        return ""
    same = pygame.mask.from_threshold(one, (0, 0, 0), (1, 1, 1, 255), other)
    same.invert()
    if not same.count():
        return ""  # the byte that no screen shows
    rects = same.get_bounding_rects()
    whole = rects[0].unionall(rects[1:])
    return f"{same.count()} pixels differ, in {tuple(whole)}"


def area(rects: Sequence[pygame.Rect]) -> int:
    """How many pixels are painted again."""
    return sum(rect.width * rect.height for rect in rects)
