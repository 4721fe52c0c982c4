"""What holds for every test: nothing needs a screen or a loudspeaker, and chance has a seed."""

from __future__ import annotations

import gc
import os

# Before anybody imports pygame: SDL reads these when it starts.
os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

from functools import lru_cache

from hypothesis import HealthCheck, settings

from game.lesson import library
from game.school import passphrase

# Thousands of screens are kept while they are compared: to look through all of them for what nobody holds any
# more, every few hundred new boxes, took a quarter of the time.
gc.set_threshold(100_000, 50, 1000)

# Reading is pure: the same bytes give the same frozen values. So the shelf is read once, not 500 times.
library.read_any = lru_cache(maxsize=256)(library.read_any)

# To try a passphrase is dear on purpose. Here it is tried a hundred times, and nobody guesses.
assert passphrase.lock.__defaults__ == (passphrase.COST, passphrase.BLOCK, passphrase.LANES)
passphrase.lock.__defaults__ = (2**10, passphrase.BLOCK, passphrase.LANES)

settings.register_profile(
    "pingtown",
    derandomize=True,
    deadline=None,  # a busy classroom computer is no fault of the code
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("pingtown")
