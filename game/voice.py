"""What is heard: between the screen that was laid out and the loudspeaker.

Knows which words stand on a screen, in which order they are read, and how quickly and loudly this
person wants to hear them. Must not know scenes, files or pygame: whoever speaks is handed in.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from game.school.settings import Settings
from game.ui.layout import Box, Placed
from game.ui.motion import Moving, Read
from game.ui.node import Text, Tile
from game.ui.reading import Spoken

SPEEDS = {"slow": 95, "usual": 130, "quick": 165}
"""Words a minute."""
VOLUMES = {"quiet": 0.35, "middle": 0.6, "loud": 0.95}
"""Thirty computers stand in one room: quiet is the usual one."""


class Speaker(Protocol):
    """Whoever can say a text and tell when which word sounds."""

    def covers(self, code: str) -> bool:
        """Is there a voice for this language?"""

    def say(self, text: str, code: str, speed: int, volume: float) -> Spoken | None:
        """Say it, instead of what is being said."""

    def hush(self) -> None:
        """Be quiet."""


class Sounds(Protocol):
    """Whoever can play a small sound."""

    def play(self, name: str, volume: float) -> bool:
        """Play it, if anything sounds here."""


class Voice:
    """Reads screens and tiles, and lets small sounds be heard."""

    def __init__(self, speaker: Speaker | None = None, sounds: Sounds | None = None) -> None:
        """Without a speaker or sounds everything is silent, and nothing else changes."""
        self._speaker = speaker
        self._sounds = sounds

    def covers(self, code: str) -> bool:
        """Can texts of this language be read here? Asking loads the voice, once."""
        return self._speaker is not None and self._speaker.covers(code)

    def read(self, placed: Placed, settings: Settings, tile: str = "") -> tuple[Moving, ...]:
        """Read the screen, or one tile of it; what comes back lights the words as they sound."""
        found = self.written(placed, tile)
        texts = tuple(words for _, words in found)
        spoken = self.say("\n".join(texts), placed.look.language.code, settings)
        if spoken is None:
            return ()
        keys = [box.key for box, _ in found]
        return tuple(Moving(key, Read(spoken, texts, part)) for part, key in enumerate(keys) if key)

    def say(self, text: str, code: str, settings: Settings) -> Spoken | None:
        """Say a text as this person likes it."""
        if self._speaker is None or not text.strip():
            return None
        return self._speaker.say(text, code, SPEEDS[settings.speed], VOLUMES[settings.volume])

    def hush(self) -> None:
        """Be quiet now."""
        if self._speaker is not None:
            self._speaker.hush()

    def sound(self, name: str, settings: Settings) -> None:
        """One of the small sounds, if they are switched on."""
        if self._sounds is not None and settings.sounds:
            self._sounds.play(name, VOLUMES[settings.volume] * 0.8)

    def written(self, placed: Placed, tile: str = "") -> Sequence[tuple[Box, str]]:
        """What there is to be read, in reading order: only in the topmost dialog, only in this language."""
        top = max((box.dialog for box in placed.boxes), default=0)
        spoken_here = placed.look.language.code
        found: list[tuple[Box, str]] = []
        for box in placed.boxes:
            node = box.node
            if box.dialog != top or not isinstance(node, Text) or (tile and box.tile != tile):
                continue
            if node.language is None or node.language.code == spoken_here:
                found.append((box, node.words))
        if found or not tile:
            return found
        own = [box for box in placed.boxes if box.key == tile and isinstance(box.node, Tile)]
        return [(box, box.node.says) for box in own if isinstance(box.node, Tile)]
