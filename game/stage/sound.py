"""What is heard: the loudspeaker, opened when something is first to be heard, and the small sounds.

Opening it costs time that the first screen should not pay, and many classroom computers have none at
all. So it is opened by whoever first has something to play; where that fails, one sentence is said and
everything stays silent, for good.
"""

from __future__ import annotations

import io
from collections.abc import Callable

import pygame

from game.stage.synth import EFFECTS, RATE, as_wav, effect

QUIET = 0.35
"""The usual loudness of effects: thirty computers stand in one room."""
CHANNELS = 4
SPEECH = 0
"""The channel that is kept for the voice; effects share the others."""
BUFFER = 512
"""In samples: what is pressed is heard 23 milliseconds later."""


class Loudspeaker:
    """The one way to the mixer; the voice and the effects share it."""

    def __init__(self, complain: Callable[[str], None]) -> None:
        """Nothing is opened yet."""
        self._complain = complain
        self._works: bool | None = None

    @property
    def available(self) -> bool:
        """May something be heard here? Yes, until opening it has failed."""
        return self._works is not False

    def open(self) -> bool:
        """Open it, if that was not tried before. Is there something that sounds?"""
        if self._works and pygame.mixer.get_init() is None:
            self._works = False  # pygame was shut down around us
        if self._works is None:
            try:
                # exactly this format, whatever the device has: SDL converts
                pygame.mixer.init(RATE, -16, 1, BUFFER, allowedchanges=0)
                pygame.mixer.set_num_channels(CHANNELS)
                self._works = True
            except (pygame.error, NotImplementedError) as error:
                self._works = False
                self._complain(
                    f"Pingtown stays silent, because this computer offers no loudspeaker to it ({error}). "
                    "Plug one in and start Pingtown again, or play on without sound."
                )
        return self._works

    def sound(self, pcm: bytes, rate: int) -> pygame.mixer.Sound | None:
        """Samples as something that can be played; nothing where nothing sounds."""
        if not self.open():
            return None
        try:
            return pygame.mixer.Sound(file=io.BytesIO(as_wav(pcm, rate)))
        except pygame.error:
            return None

    def close(self) -> None:
        """Let go of the device; it is not opened again."""
        if self._works:
            self._works = False
            pygame.mixer.quit()


class SoundBox:
    """The effects, each made when it is first heard. ``on`` is the one switch for all of them."""

    def __init__(self, complain: Callable[[str], None], loudspeaker: Loudspeaker | None = None) -> None:
        """With a loudspeaker that others use too, or one of its own."""
        self.on = True
        self._loudspeaker = loudspeaker or Loudspeaker(complain)
        self._made: dict[str, pygame.mixer.Sound] = {}

    def play(self, name: str, volume: float = QUIET) -> bool:
        """Let one be heard. An unknown name is a mistake in our own code and raises KeyError."""
        if name not in EFFECTS:
            raise KeyError(f"There is no sound called {name!r}; there are {', '.join(EFFECTS)}.")
        if not self.on or not self._loudspeaker.open():
            return False
        sound = self._find(name)
        # pygame's own find_channel would hand out the voice's as well
        free = (c for c in map(pygame.mixer.Channel, range(SPEECH + 1, CHANNELS)) if not c.get_busy())
        channel = next(free, None)
        if sound is None or channel is None:
            return False  # a fourth sound while three are heard: a classroom is loud enough
        # a channel forgets its loudness when it plays, a sound does not
        sound.set_volume(min(max(volume, 0.0), 1.0))
        channel.play(sound)
        return True

    def _find(self, name: str) -> pygame.mixer.Sound | None:
        sound = self._made.get(name)
        if sound is None:
            sound = self._loudspeaker.sound(effect(name), RATE)
            if sound is not None:
                self._made[name] = sound
        return sound
