"""Screens are painted without a window and compared with the accepted picture, pixel by pixel.

``SAVE_LOOKS=1 python -m pytest tests/looks`` accepts what is painted now: look at every picture in
``tests/looks/pictures`` before it is committed. Where a picture differs, actual, expected and difference
stand side by side in ``tests/looks/failed``. Letters and curves come out the same on every Linux with
this pygame-ce; elsewhere nobody has looked, so there nothing is compared.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pygame
import pytest

from game.stage.art import ArtStore
from game.stage.ink import InkPot
from game.stage.paint import Painter
from game.ui.display import NOTHING, Attention, display
from game.ui.geometry import field_for
from game.ui.layout import Placed, layout
from game.ui.look import Look
from game.ui.node import Node

FOLDER = Path(__file__).resolve().parent
PICTURES, FAILED = FOLDER / "pictures", FOLDER / "failed"
SIZE = (960, 540)
ACCEPT = "SAVE_LOOKS"


def refuse(sentence: str) -> None:
    """Nothing may be missing on an accepted picture."""
    raise AssertionError(sentence)


class Studio:
    """Everything that is needed to paint a screen of one size."""

    def __init__(self, size: tuple[int, int] = SIZE) -> None:
        self.size = size
        self.field, self.scale = field_for(*size)
        self.arts = ArtStore(None, 60_000_000, refuse)
        self.inks = InkPot(self.scale, refuse)

    def placed(self, node: Node, look: Look) -> Placed:
        return layout(node, self.field, look, self.inks.measure)

    def paint(self, placed: Placed, attention: Attention = NOTHING) -> pygame.Surface:
        """The whole screen, painted once."""
        painter = Painter(pygame.Surface(self.size).convert(), self.scale, self.arts, self.inks)
        for draw in display(placed, attention):
            painter.paint(draw)
        return painter.onto


def difference(actual: pygame.Surface, expected: pygame.Surface) -> pygame.Mask:
    """Where the two differ at all."""
    if actual.get_size() != expected.get_size():
        return pygame.Mask(actual.get_size(), fill=True)
    same = pygame.mask.from_threshold(actual, (0, 0, 0), (1, 1, 1, 255), expected)
    same.invert()
    return same


def side_by_side(actual: pygame.Surface, expected: pygame.Surface, mask: pygame.Mask) -> pygame.Surface:
    """Actual | expected | difference, in one picture."""
    width, height = actual.get_size()
    whole = pygame.Surface((3 * width + 20, max(height, expected.get_height())))
    whole.fill("#808080")
    whole.blit(actual, (0, 0))
    whole.blit(expected, (width + 10, 0))
    faint = actual.copy()
    faint.fill((70, 70, 70), special_flags=pygame.BLEND_RGB_MULT)
    faint.blit(mask.to_surface(setcolor="#ff00ff", unsetcolor=(0, 0, 0, 0)), (0, 0))
    whole.blit(faint, (2 * width + 20, 0))
    return whole


def check(actual: pygame.Surface, name: str, pictures: Path = PICTURES, failed: Path = FAILED) -> None:
    """Compare with the accepted picture, or accept."""
    accepted = pictures / f"{name}.png"
    if os.environ.get(ACCEPT) == "1":
        pictures.mkdir(parents=True, exist_ok=True)
        pygame.image.save(actual, accepted)
        return
    if not sys.platform.startswith("linux"):
        pytest.skip("pictures are compared on Linux only: elsewhere letters may differ by a pixel")
    if not accepted.is_file():
        pytest.fail(f"Nobody has accepted a picture {accepted.name} yet. Look at it with {ACCEPT}=1.")
    expected = pygame.image.load(accepted).convert()
    mask = difference(actual, expected)
    if not mask.count():
        return
    failed.mkdir(parents=True, exist_ok=True)
    seen = failed / f"{name}.png"
    pygame.image.save(side_by_side(actual, expected, mask), seen)
    boxes = mask.get_bounding_rects()
    where = boxes[0].unionall(boxes[1:])
    pytest.fail(
        f"{name} looks different: {mask.count()} pixels, in {tuple(where)}. Look at {seen} "
        f"(actual | expected | difference). If it is meant, accept it with {ACCEPT}=1."
    )
