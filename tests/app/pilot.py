"""A pilot: plays the real game on the real stage without a screen, by intent and not by coordinate."""

from __future__ import annotations

from pathlib import Path

import pygame

from game import app
from game.school.folders import Folders
from game.school.settings import Settings

KEYS = {
    "tab": pygame.K_TAB,
    "enter": pygame.K_RETURN,
    "space": pygame.K_SPACE,
    "escape": pygame.K_ESCAPE,
    "left": pygame.K_LEFT,
    "right": pygame.K_RIGHT,
    "up": pygame.K_UP,
    "down": pygame.K_DOWN,
}


class Pilot:
    """Knows names of tiles and keys, never places."""

    def __init__(
        self, data: Path, size: tuple[int, int] = (960, 540), settings: Settings | None = None
    ) -> None:
        self.game = app.open_game(Folders(data, data / "cache"), size, settings)
        self.turn()

    @property
    def scene(self) -> str:
        """Where the game is now; nothing when it is over."""
        return "" if self.game.stack.over else self.game.stack.top.name

    @property
    def focus(self) -> str:
        """The last part of the key that the keyboard is on."""
        return self.game.attention.focus.rsplit("/", 1)[-1]

    def turn(self) -> None:
        """Let the game take what was done."""
        self.game.turn()

    def press(self, key: str) -> None:
        """Press a tile with the mouse."""
        assert self.game.stage.press(key), f"nothing here is called {key}"
        self.turn()

    def touch(self, key: str) -> None:
        """Press a tile with a finger."""
        stage = self.game.stage
        at = stage.place_of(key).middle
        x, y = at.x / stage.field.w, at.y / stage.field.h
        for kind in (pygame.FINGERDOWN, pygame.FINGERUP):
            pygame.event.post(pygame.event.Event(kind, touch_id=1, finger_id=1, x=x, y=y, dx=0, dy=0))
        self.turn()

    def key(self, *names: str) -> None:
        """Press keys, one after the other."""
        for name in names:
            code = KEYS.get(name) or getattr(pygame, f"K_{name}")
            for kind in (pygame.KEYDOWN, pygame.KEYUP):
                pygame.event.post(pygame.event.Event(kind, key=code, mod=0, unicode="", repeat=False))
            self.turn()

    def key_to(self, target: str) -> None:
        """Walk to a tile with Tab alone and press it with Enter."""
        for _ in range(40):
            self.key("tab")
            if self.focus == target:
                self.key("enter")
                return
        raise AssertionError(f"Tab never reaches {target}")

    def close(self) -> None:
        """Close the window."""
        self.game.stage.close()
