"""Sounds out of nothing but arithmetic: no files, nothing to license, the same bytes every time.

A sound here is a bell, a soft knock or a breath of air. Each begins and ends in silence, so that none
clicks, and none is louder than ``PEAK``: thirty computers stand in one room. There is no sound for a
wrong answer, because nothing a child tries here is worth a buzzer.
"""

from __future__ import annotations

import math
import random
import struct
import sys
from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from game.ui.reading import Spoken

RATE = 22050
PEAK = 0.6
LONGEST = 1.2
_FADE_OUT = 0.03

Samples = list[float]


@dataclass(frozen=True, slots=True)
class Sounding:
    """Mono samples of 16 bits, and what is said in them."""

    pcm: bytes
    rate: int
    spoken: Spoken


def bell(pitch: float, seconds: float, loud: float, overtones: Sequence[float] = (1.0, 0.3, 0.08)) -> Samples:
    """One struck note whose higher overtones die first."""
    out = [0.0] * int(RATE * seconds)
    for number, share in enumerate(overtones, 1):
        fall = math.exp(-5.0 * number**0.6 / (RATE * seconds))
        turn = 2 * math.pi * pitch * number / RATE
        # a falling sine out of its last two values: no sine a sample
        one, two = 2 * fall * math.cos(turn), -fall * fall
        before, now = 0.0, loud * share * fall * math.sin(turn)
        for place in range(1, len(out)):
            out[place] += now
            before, now = now, one * now + two * before
    return _soft(out, 0.012)


def breath(seconds: float, loud: float, seed: int) -> Samples:
    """Air that swells and goes, like paper that is turned: chance with a seed, its hiss taken away."""
    chance = random.Random(seed)
    number = int(RATE * seconds)
    out, low, softer, lowest = [0.0] * number, 0.0, 0.0, 0.0
    for place in range(number):
        low += 0.22 * (chance.uniform(-1.0, 1.0) - low)
        softer += 0.22 * (low - softer)
        lowest += 0.05 * (softer - lowest)
        along = place / number
        out[place] = (softer - lowest) * loud * math.sin(math.pi * along**0.7) ** 2
    return _soft(out, 0.012)


def mixed(*parts: tuple[float, Samples]) -> Samples:
    """Sounds that begin at their seconds, heard together."""
    out = [0.0] * max(int(RATE * start) + len(part) for start, part in parts)
    for start, part in parts:
        begin = int(RATE * start)
        for place, value in enumerate(part, begin):
            out[place] += value
    return out


def _soft(samples: Samples, attack: float) -> Samples:
    """The same, rising out of silence and going back into it."""
    for seconds, order in ((attack, range(len(samples))), (_FADE_OUT, range(len(samples) - 1, -1, -1))):
        number = min(int(RATE * seconds), len(samples))
        for step, place in enumerate(order[:number]):
            samples[place] *= 0.5 - 0.5 * math.cos(math.pi * step / number)
    return samples


def to_bytes(samples: Samples) -> bytes:
    """16 bits a sample, low byte first, never above the peak."""
    highest = max(map(abs, samples), default=0.0)
    gain = 32767 * min(1.0, PEAK / highest if highest else 1.0)
    numbers = array("h", (int(value * gain) for value in samples))
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tobytes()


def as_wav(pcm: bytes, rate: int) -> bytes:
    """The samples with the head of a WAV file before them: whoever plays them then knows their rate."""
    head = struct.pack(
        "<4sI4s4sIHHIIHH4sI",
        *(b"RIFF", 36 + len(pcm), b"WAVE", b"fmt ", 16, 1, 1, rate, rate * 2, 2, 16, b"data", len(pcm)),
    )
    return head + pcm


A4, C5, D5, E5, G5, A5, C6, E6 = 440.0, 523.25, 587.33, 659.26, 783.99, 880.0, 1046.5, 1318.51
C4, G4 = 261.63, 392.0
_ROUND = (1.0, 0.12)
_WARM = (1.0, 0.35, 0.1)

EFFECTS: Mapping[str, Callable[[], Samples]] = MappingProxyType(
    {
        # something was touched: a fingertip on wood
        "tap": lambda: bell(G4, 0.09, 0.32, _WARM),
        # an answer was chosen, whichever it was
        "chosen": lambda: mixed((0.0, bell(D5, 0.16, 0.28, _ROUND)), (0.07, bell(G5, 0.24, 0.28, _ROUND))),
        # a message has come
        "ping": lambda: mixed((0.0, bell(A5, 0.3, 0.28)), (0.11, bell(E6, 0.5, 0.24))),
        # the next page
        "page": lambda: breath(0.28, 1.0, 7),
        # a sticker is won
        "sticker": lambda: mixed(
            (0.0, bell(C5, 0.4, 0.26)),
            (0.09, bell(E5, 0.4, 0.26)),
            (0.18, bell(G5, 0.4, 0.26)),
            (0.27, bell(C6, 0.6, 0.3)),
        ),
        # the way back: two warm notes that come home
        "way-back": lambda: mixed((0.0, bell(A4, 0.5, 0.3, _WARM)), (0.2, bell(C5, 0.7, 0.32, _WARM))),
        # a sitting is over: a chord, slowly
        "end": lambda: mixed(
            (0.0, bell(C4, 1.1, 0.2, _ROUND)),
            (0.08, bell(G4, 1.1, 0.18, _ROUND)),
            (0.16, bell(E5, 1.0, 0.16, _ROUND)),
        ),
    }
)
"""Every effect by its name."""


def effect(name: str) -> bytes:
    """The samples of an effect."""
    return to_bytes(EFFECTS[name]())
