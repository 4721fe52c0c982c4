"""The program's picture, drawn from the game's own art: Tally in a round window.

python icon.py FOLDER      writes pingtown-16.png … pingtown-512.png; run by the Python that builds
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

SIZES = (16, 32, 48, 64, 128, 256, 512)
MASCOT = "mascots/tally-happy"
HEAD = (38, 8, 324)
"""Where her head is in the drawing of 400 by 400: left, top, width and height."""


def draw(size: int, path: Path) -> None:
    """One picture, drawn four times as large and made small, so that its edges are smooth."""
    import pygame

    from game.assets import art_file
    from game.ui.theme import THEMES

    large = size * 4
    left, top, wide = HEAD
    scale = large / wide
    disc = pygame.Surface((large, large), pygame.SRCALPHA)
    pygame.draw.circle(disc, THEMES["day"].sky, (large // 2, large // 2), large // 2)
    whole = pygame.image.load_sized_svg(art_file(MASCOT), (round(400 * scale), round(400 * scale)))
    round_window = pygame.Surface((large, large), pygame.SRCALPHA)
    pygame.draw.circle(round_window, (255, 255, 255, 255), (large // 2, large // 2), large // 2)
    disc.blit(whole, (-round(left * scale), -round(top * scale)))
    disc.blit(round_window, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    pygame.image.save(pygame.transform.smoothscale(disc, (size, size)), path)


if __name__ == "__main__":
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for one in SIZES:
        draw(one, folder / f"pingtown-{one}.png")
