"""One studio for all pictures: fonts are opened and drawings drawn once."""

from __future__ import annotations

from collections.abc import Iterator

import pygame
import pytest

from tests.looks.harness import Studio


@pytest.fixture(scope="package")
def studio() -> Iterator[Studio]:
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode((64, 64))
    yield Studio()
    pygame.font.quit()
    pygame.display.quit()
