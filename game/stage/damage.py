"""Which parts of the window are painted again: few rectangles that hold all that changed."""

from __future__ import annotations

from collections.abc import Sequence

import pygame

MOST_RECTS = 10


def merged(rects: Sequence[pygame.Rect], whole: pygame.Rect) -> list[pygame.Rect]:
    """Few rectangles that hold all of them; neighbours become one where that costs little."""
    kept: list[pygame.Rect] = []
    for rect in rects:
        rect = rect.clip(whole)
        if not rect.width or not rect.height:
            continue
        grew = True
        while grew:
            grew = False
            for other in kept:
                both = rect.union(other)
                if both.width * both.height <= 1.15 * (rect.width * rect.height + other.width * other.height):
                    kept.remove(other)
                    rect, grew = both, True
                    break
                if rect.colliderect(other):
                    kept.remove(other)
                    rect, grew = both, True
                    break
        kept.append(rect)
    if len(kept) > MOST_RECTS:
        return [kept[0].unionall(kept[1:])]
    return kept
