"""The window: real pixels, any size, full screen with F11; and the door of this room, ``Stage``."""

from __future__ import annotations

import contextlib
import os
import time
import warnings
from collections.abc import Callable, Mapping
from functools import reduce
from pathlib import Path

import pygame

from game.stage.art import ArtStore
from game.stage.guard import StageFault
from game.stage.ink import InkPot
from game.stage.input import CLICKER_KEYS, READ, Reader, clicker_keys
from game.stage.memory import give_back
from game.stage.paint import Painter
from game.stage.show import Show
from game.ui.draw import Draw
from game.ui.geometry import Point, Rect, field_for
from game.ui.motion import Moving
from game.ui.paragraph import Font
from game.ui.signal import Resized, Signal

UNSEEN = ("offscreen", "dummy")
"""What SDL falls back to where nobody could see anything: fine for pictures, no place for a child."""
QUICK_HZ, QUIET_HZ, STILL_HZ = 60, 30, 20
"""Pictures a second: soon after an input or in quick motion; while something breathes; while nothing moves.
A wake-up costs the same whatever is in it, so a still screen wakes less often; a press waits 50 ms at most.
"""
QUICK_FOR_SECONDS = 3.0
LEAST, MOST = (320, 240), (7680, 4320)
USUAL_WINDOW = (1280, 720)
POINTER_EVENTS = {
    "move": pygame.MOUSEMOTION,
    "down": pygame.MOUSEBUTTONDOWN,
    "up": pygame.MOUSEBUTTONUP,
}
KEEP_SCREENS = 2.05
"""How many screens' worth of pictures are kept in memory: the title alone needs two."""
KEEP_LEAST = 14_000_000


def window_size(
    wanted: tuple[int, int], desktop: tuple[int, int] | None = None
) -> tuple[tuple[int, int], str]:
    """A size that can be shown, and a sentence if it is not the one that was wanted."""
    most = desktop or MOST
    size = (min(max(wanted[0], LEAST[0]), most[0]), min(max(wanted[1], LEAST[1]), most[1]))
    if size == tuple(wanted):
        return size, ""
    return size, (
        f"A window of {wanted[0]}x{wanted[1]} does not fit here, so Pingtown opens at {size[0]}x{size[1]}. "
        f"Sizes from {LEAST[0]}x{LEAST[1]} to {most[0]}x{most[1]} work."
    )


class Stage:
    """One window. ``show`` a display list, read ``messages``, wait for the next ``tick``."""

    def __init__(
        self,
        size: tuple[int, int] | None = None,
        cache: Path | None = None,
        complain: Callable[[str], None] = print,
        clock: Callable[[], float] = time.monotonic,
        caption: str = "Pingtown",
        keys: Mapping[int, str] | None = None,
    ) -> None:
        """Open a window of this size in pixels, or the full screen. Complaints are sentences for a person.

        ``keys`` are what this school's clickers send.
        """
        self._said: set[str] = set()
        self._complain = complain
        self.clock = clock
        self._full = size is None
        self._small = USUAL_WINDOW
        try:
            pygame.display.init()
            if pygame.display.get_driver() in UNSEEN and not os.environ.get("SDL_VIDEODRIVER"):
                raise pygame.error("none was found")
            pygame.font.init()
            pygame.event.set_blocked(None)
            pygame.event.set_allowed(READ)
            pygame.display.set_caption(caption)
            if size is not None:
                self._small, sentence = window_size(size)
                if sentence:
                    self.say_once(sentence)
            surface = self._open()
        except pygame.error as error:
            raise StageFault(
                f"Pingtown could not open a window, because this computer offers no screen to it ({error}). "
                "Start it on a computer with a screen, signed in at that screen."
            ) from None
        pygame.key.stop_text_input()
        self._reader = Reader(keys or CLICKER_KEYS)
        self._arts = ArtStore(cache, 0, self.say_once)
        self._fit(surface)
        self._last_input = clock()
        self._next_tick = clock()
        self.painted = 0
        self._tidied = 0

    def say_once(self, sentence: str) -> None:
        """A complaint is made once, however often the thing is painted."""
        if sentence not in self._said:
            self._said.add(sentence)
            self._complain(sentence)

    # the window

    def _open(self) -> pygame.Surface:
        if self._full:
            return pygame.display.set_mode((0, 0), pygame.FULLSCREEN)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)
            surface = pygame.display.set_mode(self._small, pygame.RESIZABLE)
            if surface.get_size() != self._small:
                # out of the full screen the first asking only unlocks the size, the second one sets it
                surface = pygame.display.set_mode(self._small, pygame.RESIZABLE)
        return surface

    def _fit(self, surface: pygame.Surface) -> None:
        """Everything that depends on the size of the window, made for this one."""
        self.pixels = surface.get_size()
        self.field, self.scale = field_for(*self.pixels)
        self._arts.resize(max(KEEP_LEAST, round(self.pixels[0] * self.pixels[1] * 4 * KEEP_SCREENS)))
        self._inks = InkPot(self.scale, self.say_once)
        self._show = Show(Painter(surface, self.scale, self._arts, self._inks))
        self._surface = surface

    def full_screen(self) -> None:
        """From the window to the full screen and back."""
        self._full = not self._full
        with contextlib.suppress(pygame.error):
            self._fit(self._open())

    def hold(self) -> None:
        """Keep pointer and keyboard in here, as far as the system allows: other programs' keys are ours."""
        pygame.event.set_grab(True)

    def clicker(self, next_: str, back: str, blank: str) -> None:
        """What this school's clickers send, from now on."""
        self._reader.clicker_keys = clicker_keys(next_, back, blank)

    # the doors

    def measure(self, letters: str, font: Font) -> float:
        """How wide letters are here, in units."""
        return self._inks.measure(letters, font)

    def show(self, draws: tuple[Draw, ...], moving: tuple[Moving, ...] = ()) -> None:
        """Show this list: what differs from the last one is painted, now."""
        self._show.change(draws, moving, self.clock())
        self._paint()

    def messages(self) -> tuple[Signal, ...]:
        """What people did since the last time."""
        signals = self._reader.read(pygame.event.get(), self.scale, self.pixels)
        if signals:
            self._last_input = self.clock()
            if any(isinstance(signal, Resized) for signal in signals):
                self._look_at_size()
        return signals

    def _look_at_size(self) -> None:
        surface = pygame.display.get_surface()
        if surface is not None and surface.get_size() != self.pixels:
            self._fit(surface)
        else:
            self._show.spoil()

    def press(self, key: str) -> bool:
        """Press what carries this key, through the same queue as a finger would; for pilots and bots."""
        box = self.place_of(key)
        if box is None:
            return False
        for kind in ("move", "down", "up"):
            self.post_pointer(kind, box.middle)
        return True

    def place_of(self, key: str) -> Rect | None:
        """Where that which carries this key (or ends in it) is on the field: its own box, or its parts."""
        parts = [d.box for d in self._show.draws if f"/{key}/" in f"/{d.key}/"]
        whole = [d.box for d in self._show.draws if f"/{d.key}".endswith(f"/{key}")]
        if whole or not parts:
            return whole[0] if whole else None
        return reduce(Rect.union, parts)

    def post_pointer(self, kind: str, at: Point) -> None:
        """Let the pointer do something there, through the queue; safe from another thread."""
        pixels = (round(at.x * self.scale), round(at.y * self.scale))
        pygame.event.post(pygame.event.Event(POINTER_EVENTS[kind], pos=pixels, button=1, touch=False))

    def typing(self, wanted: bool) -> None:
        """Open or close the platform's text entry (accents, other alphabets, a board's own keyboard)."""
        if wanted != self._reader.typing:
            self._reader.typing = wanted
            (pygame.key.start_text_input if wanted else pygame.key.stop_text_input)()

    def tick(self) -> None:
        """Wait until the next picture is due, and play what moves."""
        now = self.clock()
        awaited = now - self._last_input < QUICK_FOR_SECONDS
        lively = self._show.quick or awaited
        due = self._next_tick + 1 / (QUICK_HZ if lively else QUIET_HZ if self._show.alive else STILL_HZ)
        if due > now:
            time.sleep(due - now)
            self._next_tick = due
        else:
            self._next_tick = now
        self._paint()
        if not awaited and self._tidied != self._arts.fetched:
            self._tidied = self._arts.fetched
            give_back()

    def _paint(self) -> None:
        rects = self._show.frame(self.clock())
        if rects:
            pygame.display.update(rects)
            self.painted += 1

    def forget(self) -> None:
        """Paint everything again with the next list, from what is known."""
        self._show.spoil()

    def writes(self, allowed: bool) -> None:
        """May drawn pictures be kept on the disk for the next start?"""
        self._arts.stores = allowed

    def hurry(self) -> None:
        """Go on as quickly as right after an input."""
        self._last_input = self.clock()

    def show_moving(self, moving: tuple[Moving, ...]) -> None:
        """The same picture with other motions."""
        self._show.change(self._show.draws, moving, self.clock())

    def save(self, path: Path) -> None:
        """Write what is on the screen into a PNG."""
        self._show.spoil()
        self._paint()
        pygame.image.save(self._surface, str(path))

    def close(self) -> None:
        """Close the window and leave the cache folder in order."""
        self._arts.sweep()
        pygame.display.quit()
        pygame.font.quit()
