"""The voice: one door, behind which better voices and recorded ones can come later.

Back ends are asked in their order, and the first that has an answer is heard: a clip that a real person
recorded for just this sentence, then a voice that reads anything. Where there is no back end for a
language, or nothing that sounds, nothing is said, and whoever asks before showing a button shows none.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Protocol

import pygame

from game.stage.sound import SPEECH, Loudspeaker
from game.stage.synth import Sounding
from game.ui.reading import Spoken

LOUDNESS = 0.8
USUAL_SPEED = 130
"""Words a minute."""
KEEP_BYTES = 3_000_000
"""About a minute of speech, to be heard again without being made again."""
_FADE_MS = 30


class Backend(Protocol):
    """Whoever can turn a text into sound."""

    @property
    def reason(self) -> str:
        """Why it cannot, in a sentence; empty while all is well."""

    def covers(self, code: str) -> bool:
        """Can it say any text of this language?"""

    def make(self, text: str, code: str, speed: int) -> Sounding | None:
        """The text as sound, or nothing."""


class ClipShelf(Protocol):
    """Where recorded sentences are kept. None ship yet."""

    def find(self, text: str, code: str) -> Sounding | None:
        """The recording of exactly this text."""


class Clips:
    """Recordings as a back end: each says one sentence, so they cover no language as a whole."""

    reason = ""

    def __init__(self, shelf: ClipShelf) -> None:
        """Look on this shelf."""
        self._shelf = shelf

    def covers(self, code: str) -> bool:
        """A button that sometimes says nothing is worse than none."""
        return False

    def make(self, text: str, code: str, speed: int) -> Sounding | None:
        """A recording has the speed it was spoken with."""
        return self._shelf.find(text, code)


class Speaker:
    """Says one text at a time."""

    def __init__(
        self,
        backends: Sequence[Backend],
        complain: Callable[[str], None],
        loudspeaker: Loudspeaker | None = None,
    ) -> None:
        """With a loudspeaker that others use too, or one of its own. Complaints are made once."""
        self._backends = tuple(backends)
        self._complain = complain
        self._said: set[str] = set()
        self._loudspeaker = loudspeaker or Loudspeaker(complain)
        self._made: OrderedDict[tuple[str, str, int], tuple[pygame.mixer.Sound, Spoken]] = OrderedDict()
        self._sizes: dict[tuple[str, str, int], int] = {}
        self._last: tuple[tuple[str, str, int], float] | None = None
        self._speaking = False

    @property
    def available(self) -> bool:
        """Is there anything that sounds here? Yes, until trying it has failed."""
        return self._loudspeaker.available

    def covers(self, code: str) -> bool:
        """Should a button offer to read texts of this language? Asking loads the voice, once."""
        return self.available and any(backend.covers(code) for backend in self._backends)

    def wake(self, code: str) -> bool:
        """Open everything while nobody waits, so that the first press is as quick as the next ones."""
        covered = self.covers(code) and self._loudspeaker.open()
        self._pass_on_reasons()
        return covered

    def say(self, text: str, code: str, speed: int = USUAL_SPEED, volume: float = LOUDNESS) -> Spoken | None:
        """Read this aloud instead of what is being read, and tell when which word sounds."""
        self.hush()
        found = self._find((text, code, speed))
        if found is None:
            return None
        sound, spoken = found
        sound.set_volume(min(max(volume, 0.0), 1.0))
        pygame.mixer.Channel(SPEECH).play(sound)
        self._speaking = True
        self._last = ((text, code, speed), volume)
        return spoken

    def again(self) -> Spoken | None:
        """The last text once more."""
        if self._last is None:
            return None
        (text, code, speed), volume = self._last
        return self.say(text, code, speed, volume)

    def hush(self) -> None:
        """Be quiet now, without a click."""
        if self.busy:
            pygame.mixer.Channel(SPEECH).fadeout(_FADE_MS)
        self._speaking = False

    @property
    def busy(self) -> bool:
        """Is something being read?"""
        if self._speaking:
            mixer_is_open = pygame.mixer.get_init() is not None
            self._speaking = mixer_is_open and pygame.mixer.Channel(SPEECH).get_busy()
        return self._speaking

    def _find(self, key: tuple[str, str, int]) -> tuple[pygame.mixer.Sound, Spoken] | None:
        if key in self._made and self._loudspeaker.open():
            self._made.move_to_end(key)
            return self._made[key]
        # first the voice: a language that nobody speaks opens no device
        made = next((m for backend in self._backends if (m := backend.make(*key)) is not None), None)
        self._pass_on_reasons()
        sound = self._loudspeaker.sound(made.pcm, made.rate) if made is not None else None
        if made is None or sound is None:
            return None
        self._made[key], self._sizes[key] = (sound, made.spoken), len(made.pcm)
        while len(self._made) > 1 and sum(self._sizes.values()) > KEEP_BYTES:
            gone, _ = self._made.popitem(last=False)
            del self._sizes[gone]
        return self._made[key]

    def _pass_on_reasons(self) -> None:
        for backend in self._backends:
            if backend.reason and backend.reason not in self._said:
                self._said.add(backend.reason)
                self._complain(backend.reason)
