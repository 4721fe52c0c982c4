"""How like two pictures are, with pygame's eyes: run by the Python that builds (see `program.py`).

python likeness.py WIDTH HEIGHT RAW PNG      prints how many pixels of a hundred are alike
"""

from __future__ import annotations

import sys
from pathlib import Path


def alike(wide: int, high: int, raw: Path, png: Path) -> float:
    """Of a hundred pixels, so many hardly differ."""
    import pygame

    seen = pygame.image.frombuffer(raw.read_bytes(), (wide, high), "BGRA").convert_alpha()
    seen.fill((0, 0, 0, 255), special_flags=pygame.BLEND_RGBA_MAX)
    expected = pygame.image.load(png).convert_alpha()
    same = pygame.mask.from_threshold(seen, (0, 0, 0, 0), (24, 24, 24, 255), expected)
    return 100 * same.count() / (wide * high)


if __name__ == "__main__":
    import os

    os.environ["SDL_VIDEODRIVER"] = "dummy"
    import pygame

    pygame.display.init()
    pygame.display.set_mode((8, 8))
    print(f"{alike(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]), Path(sys.argv[4])):.1f}")
