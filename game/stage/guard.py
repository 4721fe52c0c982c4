"""Is the right pygame here, and whole? If not: one sentence that names the cure."""

from __future__ import annotations

import os
import sys

from game.faults import CannotRun

CURE = (
    f"Type:  {sys.executable} -m pip uninstall -y pygame pygame-ce  "
    f"and then  {sys.executable} -m pip install pygame-ce"
)
PARTS = ("display", "event", "font", "image", "init", "key", "transform", "version")

BEFORE_SDL_STARTS = {
    "PYGAME_HIDE_SUPPORT_PROMPT": "1",
    # partial updates stay partial: without it a blink at 4K costs a whole screen
    "SDL_FRAMEBUFFER_ACCELERATION": "0",
    # a board at 125 % or 150 % gets its real pixels and not a blurred copy
    "SDL_WINDOWS_DPI_AWARENESS": "permonitorv2",
    # a finger is a finger: SDL's copy of it as a mouse would press everything twice
    "SDL_TOUCH_MOUSE_EVENTS": "0",
    "SDL_MOUSE_TOUCH_EVENTS": "0",
    # where the pointer is held the keyboard is too, and Alt+Tab is no way out
    "SDL_GRAB_KEYBOARD": "1",
    "SDL_ALLOW_ALT_TAB_WHILE_GRABBED": "0",
    # the screen saver of a classroom computer may do its work
    "SDL_VIDEO_ALLOW_SCREENSAVER": "1",
    "SDL_VIDEO_X11_NET_WM_BYPASS_COMPOSITOR": "0",
}


class StageFault(CannotRun):
    """The stage cannot do its work."""


def prepare() -> None:
    """Set up SDL's surroundings and make sure that pygame-ce is what answers to ``import pygame``."""
    for name, value in BEFORE_SDL_STARTS.items():
        os.environ.setdefault(name, value)
    try:
        import pygame  # noqa: PLC0415
    except ImportError as error:
        raise StageFault(_missing(error)) from None
    except Exception as error:  # noqa: BLE001  (half a package can burst in any way)
        raise StageFault(
            f"pygame is only half installed ({type(error).__name__}), so Pingtown cannot draw. {CURE}"
        ) from None
    if not all(hasattr(pygame, part) for part in PARTS):
        raise StageFault(f"pygame is only half installed, so Pingtown cannot draw. {CURE}")
    if not getattr(pygame, "IS_CE", 0):
        raise StageFault(
            "The old pygame is installed where pygame-ce should be; it cannot draw right-to-left words. "
            + CURE
        )


def _missing(error: ImportError) -> str:
    if "pygame" in (error.name or "") and error.name == "pygame":
        return f"pygame-ce is not installed for this Python ({sys.executable}). Type:  python3 run.py"
    return f"pygame is only half installed ({error}), so Pingtown cannot draw. {CURE}"
