"""Whoever says the words in tests of papers: the shelf that ships, in any language."""

from __future__ import annotations

from functools import lru_cache

from game.assets import locales_folder
from game.lesson.library import Library, open_library
from game.papers.teller import Teller
from game.school.pack import filler, pack_of, shipped
from game.words.loading import load


@lru_cache(maxsize=1)
def shelf() -> Library:
    return open_library()


@lru_cache(maxsize=4)
def teller(code: str = "en", pack: bytes | None = None) -> Teller:
    """The pack is the school's own, or the one that ships."""
    words = load(code, locales_folder(), lambda _: None)
    own = pack_of(pack, "pack.yaml", shipped()).pack
    return Teller(words, shelf(), filler(own, words.say), own)
