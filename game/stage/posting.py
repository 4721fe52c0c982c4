"""What pilots and bots do: it goes into the queue that hands and keyboards use, so nothing is skipped."""

from __future__ import annotations

import pygame

from game.stage.input import KEYS

_CODES = {name: code for code, name in reversed(KEYS.items())}


def key(name: str) -> None:
    """A key goes down and up, by the name that the game has for it."""
    for kind in (pygame.KEYDOWN, pygame.KEYUP):
        pygame.event.post(pygame.event.Event(kind, key=_CODES[name], mod=0, unicode="", repeat=False))


def finger(across: float, down: float) -> None:
    """A finger touches the glass there and is lifted; both are shares of the window."""
    for kind in (pygame.FINGERDOWN, pygame.FINGERUP):
        event = pygame.event.Event(kind, touch_id=1, finger_id=1, x=across, y=down, dx=0, dy=0)
        pygame.event.post(event)


def letters(text: str) -> None:
    """Words are typed."""
    for letter in text:
        pygame.event.post(pygame.event.Event(pygame.TEXTINPUT, text=letter))
