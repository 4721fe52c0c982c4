"""The one reader of the platform's event queue. After it, everybody speaks ``ui.signal``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pygame

from game.ui.geometry import Point
from game.ui.signal import Clicker, Closed, Ended, Key, Pointer, Resized, Signal, Typed

KEYS = {
    pygame.K_TAB: "tab",
    pygame.K_RETURN: "enter",
    pygame.K_KP_ENTER: "enter",
    pygame.K_SPACE: "space",
    pygame.K_ESCAPE: "escape",
    pygame.K_AC_BACK: "escape",
    pygame.K_LEFT: "left",
    pygame.K_RIGHT: "right",
    pygame.K_UP: "up",
    pygame.K_DOWN: "down",
    pygame.K_BACKSPACE: "backspace",
    pygame.K_F8: "f8",
    pygame.K_F9: "f9",
    pygame.K_F10: "f10",
    pygame.K_F11: "f11",
    pygame.K_PLUS: "plus",
    pygame.K_KP_PLUS: "plus",
    pygame.K_EQUALS: "plus",
    pygame.K_MINUS: "minus",
    pygame.K_KP_MINUS: "minus",
}
KEYS |= {getattr(pygame, f"K_{number}"): str(number) for number in range(10)}
KEYS |= {getattr(pygame, f"K_KP_{number}"): str(number) for number in range(10)}
KEYS |= {getattr(pygame, f"K_{letter}"): letter for letter in "abcdefghijklmnopqrstuvwxyz"}

CLICKER_NAMES: Mapping[str, int] = {
    "pagedown": pygame.K_PAGEDOWN,
    "pageup": pygame.K_PAGEUP,
    "period": pygame.K_PERIOD,
    "f5": pygame.K_F5,
    "right": pygame.K_RIGHT,
    "left": pygame.K_LEFT,
    "down": pygame.K_DOWN,
    "up": pygame.K_UP,
    "b": pygame.K_b,
    "n": pygame.K_n,
    "p": pygame.K_p,
    "w": pygame.K_w,
}
"""The keys of a clicker as the settings file names them."""
CLICKER_KEYS: Mapping[int, str] = {
    pygame.K_PAGEDOWN: "next",
    pygame.K_PAGEUP: "back",
    pygame.K_b: "blank",
    pygame.K_PERIOD: "blank",
}
"""What presenter clickers send unless a school sets others: they are small keyboards."""


def clicker_keys(next_: str, back: str, blank: str) -> Mapping[int, str]:
    """What a school's own clickers send; a name that nobody knows leaves the usual key in its place."""
    if (next_, back, blank) == ("pagedown", "pageup", "b"):
        return CLICKER_KEYS
    usual = {"next": pygame.K_PAGEDOWN, "back": pygame.K_PAGEUP, "blank": pygame.K_b}
    named = {"next": next_, "back": back, "blank": blank}
    return {CLICKER_NAMES.get(name, usual[button]): button for button, name in named.items()}


_REPAINT = (
    pygame.WINDOWSIZECHANGED,
    pygame.WINDOWEXPOSED,
    pygame.WINDOWRESTORED,
    pygame.WINDOWSHOWN,
    pygame.WINDOWMAXIMIZED,
)

READ = (
    pygame.QUIT,
    pygame.APP_TERMINATING,
    pygame.KEYDOWN,
    pygame.KEYUP,
    pygame.TEXTINPUT,
    pygame.MOUSEMOTION,
    pygame.MOUSEBUTTONDOWN,
    pygame.MOUSEBUTTONUP,
    pygame.FINGERDOWN,
    pygame.FINGERUP,
    pygame.FINGERMOTION,
    pygame.WINDOWLEAVE,
    pygame.WINDOWFOCUSLOST,
    pygame.WINDOWCLOSE,
    *_REPAINT,
)
"""All that is let into the queue at all: joysticks and sensors would only wake us."""


class Reader:
    """Turns events into signals. It remembers which finger came first: a resting palm presses nothing."""

    def __init__(self, clicker_keys: Mapping[int, str] = CLICKER_KEYS) -> None:
        self.clicker_keys = clicker_keys
        self.typing = False
        self._finger: tuple[int, int] | None = None

    def read(
        self, events: Iterable[pygame.event.Event], scale: float, pixels: tuple[int, int]
    ) -> tuple[Signal, ...]:
        """What happened, in order. Many moves of the pointer in one frame are the last of them."""
        signals: list[Signal] = []
        for event in events:
            signal = self._one(event, scale, pixels)
            if signal is None:
                continue
            if signals and _move(signal) and _move(signals[-1]):
                signals[-1] = signal
            elif isinstance(signal, Resized) and signal in signals:
                continue
            else:
                signals.append(signal)
        return tuple(signals)

    def _one(self, event: pygame.event.Event, scale: float, pixels: tuple[int, int]) -> Signal | None:
        kind = event.type
        if kind in (pygame.QUIT, pygame.WINDOWCLOSE):
            return Closed()
        if kind == pygame.APP_TERMINATING:
            return Ended()
        if kind in _REPAINT:
            return Resized()
        if kind in (pygame.KEYDOWN, pygame.KEYUP):
            return self._key(event)
        if kind == pygame.TEXTINPUT:
            return Typed(event.text) if self.typing else None
        if kind in (pygame.MOUSEMOTION, pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            return self._mouse(event, scale)
        if kind in (pygame.FINGERDOWN, pygame.FINGERUP, pygame.FINGERMOTION):
            return self._touch(event, scale, pixels)
        if kind in (pygame.WINDOWLEAVE, pygame.WINDOWFOCUSLOST):
            self._finger = None  # its coming up may have gone to somebody else
            return Pointer("away", Point(-1, -1))
        return None

    def _key(self, event: pygame.event.Event) -> Signal | None:
        down = event.type == pygame.KEYDOWN
        button = self.clicker_keys.get(event.key)
        if button is not None and not self.typing:
            letter = KEYS.get(event.key, "")
            if down:
                return Clicker(button, letter)  # type: ignore[arg-type]
            return Key(letter, down=False) if letter else None
        name = "leave" if _leaves(event) else KEYS.get(event.key)
        if name is None:
            return None
        if name == "enter" and event.mod & pygame.KMOD_ALT:
            name = "f11"
        return Key(name, down, bool(event.mod & pygame.KMOD_SHIFT), bool(getattr(event, "repeat", False)))

    def _mouse(self, event: pygame.event.Event, scale: float) -> Signal | None:
        if getattr(event, "touch", False):
            return None
        at = Point(event.pos[0] / scale, event.pos[1] / scale)
        if event.type == pygame.MOUSEMOTION:
            return Pointer("move", at)
        if event.button != 1:
            return None
        return Pointer("down" if event.type == pygame.MOUSEBUTTONDOWN else "up", at)

    def _touch(self, event: pygame.event.Event, scale: float, pixels: tuple[int, int]) -> Signal | None:
        finger = (event.touch_id, event.finger_id)
        at = Point(event.x * pixels[0] / scale, event.y * pixels[1] / scale)
        if event.type == pygame.FINGERDOWN:
            if self._finger is not None:
                return None
            self._finger = finger
            return Pointer("down", at, touch=True)
        if finger != self._finger:
            return None
        if event.type == pygame.FINGERUP:
            self._finger = None
            return Pointer("up", at, touch=True)
        return Pointer("move", at, touch=True)


def _leaves(event: pygame.event.Event) -> bool:
    """What people press to get out of a program, where the system has not taken it already."""
    alt, control = event.mod & pygame.KMOD_ALT, event.mod & pygame.KMOD_CTRL
    return bool((event.key == pygame.K_F4 and alt) or (event.key == pygame.K_q and control))


def _move(signal: Signal) -> bool:
    return isinstance(signal, Pointer) and signal.kind == "move"
