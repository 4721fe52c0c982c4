"""Letters: fonts opened once, fragments rendered once, widths answered at once.

The words were ordered, cut and placed by ``ui.paragraph``; here each fragment is drawn in one
go by a font whose direction and script are set. Never by pygame's own wrapping: it loses words
in right-to-left text.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pygame

from game.assets import font_file
from game.ui.draw import Ink
from game.ui.paragraph import Font

SPARE_STEMS = ("Andika-Regular", "Lexend-Regular")
KEEP_BYTES, LEAST_BYTES, MOST_BYTES = 2_400_000, 2_000_000, 6_000_000
"""Pictures of words at 1080 lines, about two screens of them; and the fewest and the most at any size."""
KEEP_WIDTHS = 4_000
"""After so many new words those not met since are forgotten: a school day has a hundred thousand."""
KEEP_FONTS = 10
"""So many letters are open at once: each size of each script takes a good part of a megabyte."""
FACES, FACES_OF = 3, {"Arab": 1}
"""So many sizes of the same letters are open; of the joined ones a single one. To open Nastaliq takes forty
milliseconds and a megabyte, to set letters that are open to another size takes one and nothing.
"""


class InkPot:
    """All letters of one scale. A window that changes its size gets a new one."""

    def __init__(self, scale: float, complain: Callable[[str], None]) -> None:
        self.scale = scale
        self._complain = complain
        self._fonts: OrderedDict[Font, pygame.font.Font] = OrderedDict()
        self._widths: dict[Font, dict[str, float]] = {}
        self._older: dict[Font, dict[str, float]] = {}
        self._measured = 0
        self._kept: OrderedDict[tuple[str, Font, str], tuple[pygame.Surface, int]] = OrderedDict()
        self._bytes = 0
        self._keep = min(MOST_BYTES, max(LEAST_BYTES, round(KEEP_BYTES * scale * scale)))

    @staticmethod
    def ready() -> None:
        """Letters can be measured where no window was opened."""
        pygame.font.init()

    def measure(self, letters: str, font: Font) -> float:
        """How wide letters are, in units."""
        known = self._widths.get(font)
        if known is None:
            known = self._widths[font] = {}
        width = known.get(letters)
        if width is None:
            width = self._older.get(font, {}).get(letters)
            if width is None:
                width = self._size(letters, font) / self.scale
            known[letters] = width
            self._measured += 1
            if self._measured > KEEP_WIDTHS:
                self._older, self._widths, self._measured = self._widths, {}, 0
        return width

    def _size(self, letters: str, font: Font) -> int:
        try:
            return self._font(font).size(letters)[0]
        except pygame.error:  # they were opened before another window was closed
            self._fonts.clear()
            return self._font(font).size(letters)[0]

    def paint(self, ink: Ink, onto: pygame.Surface, dx: int = 0, dy: int = 0) -> None:
        """Draw words where they were placed."""
        left, top, scale = ink.box.x, ink.box.y, self.scale
        for piece in ink.glyphs:
            image, ascent = self._glyphs(piece.letters, piece.font, ink.colour)
            place = (round((left + piece.x) * scale) + dx, round((top + piece.base) * scale) - ascent + dy)
            onto.blit(image, place)

    def _glyphs(self, letters: str, font: Font, colour: str) -> tuple[pygame.Surface, int]:
        """The picture of some letters, and how far below its top they stand."""
        key = (letters, font, colour)
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        opened = self._font(font)
        image = opened.render(letters, True, colour)
        ascent = opened.get_ascent()
        taller = image.get_height() - opened.get_height()
        if taller > 0 and image.get_bounding_rect().top == 0:
            ascent += taller  # ink above the font's own ascent (Nastaliq) lets the picture grow at the top
        self._kept[key] = image, ascent
        self._bytes += image.get_width() * image.get_height() * 4
        while self._bytes > self._keep and len(self._kept) > 1:
            _, (gone, _) = self._kept.popitem(last=False)
            self._bytes -= gone.get_width() * gone.get_height() * 4
        return image, ascent

    def _font(self, font: Font) -> pygame.font.Font:
        found = self._fonts.get(font)
        if found is not None:
            self._fonts.move_to_end(font)
            return found
        if not pygame.font.get_init():  # a window that was closed took the letters along
            pygame.font.init()
        found = self._fonts[font] = self._resized(font) or self._open(font)
        if len(self._fonts) > KEEP_FONTS:
            self._fonts.popitem(last=False)
        return found

    def _pixels(self, font: Font) -> int:
        return max(1, round(font.em * self.scale))

    def _resized(self, font: Font) -> pygame.font.Font | None:
        """The same letters that were used longest ago in another size, if enough of them are open."""
        same = [
            one
            for one in self._fonts
            if (one.stem, one.rtl, one.script) == (font.stem, font.rtl, font.script)
        ]
        if len(same) < FACES_OF.get(font.script, FACES):
            return None
        opened = self._fonts.pop(same[0])
        opened.point_size = self._pixels(font)
        return opened

    def _open(self, font: Font) -> pygame.font.Font:
        size = self._pixels(font)
        for stem in (font.stem, *SPARE_STEMS):
            opened = self._load(stem, size)
            if opened is None:
                continue
            opened.set_script(font.script)
            opened.set_direction(pygame.DIRECTION_RTL if font.rtl else pygame.DIRECTION_LTR)
            return opened
        return pygame.font.Font(None, size)

    def _load(self, stem: str, size: int) -> pygame.font.Font | None:
        """The font in this file, or nothing and a sentence."""
        try:
            reason = torn(font_file(stem))
            if not reason:
                return pygame.font.Font(font_file(stem), size)
        except OSError as error:
            reason = (error.strerror or "unreadable").lower()
        except (ValueError, pygame.error):
            reason = "it is damaged"
        self._complain(
            f"The font {stem} cannot be used ({reason}), so its words look different. "
            "Please install Pingtown again."
        )
        return None


@cache
def torn(path: Path) -> str:
    """Why a font file must not be opened; nothing if it is whole.

    Letters are drawn by a library that crashes on a font whose end is missing: no exception, no last
    word. So the table of contents is read first, and every table must lie inside the file.
    """
    size = path.stat().st_size
    with path.open("rb") as file:
        head = file.read(12)
        if len(head) < 12 or head[:4] not in (b"\x00\x01\x00\x00", b"OTTO", b"true"):
            return "it is damaged"
        count = int.from_bytes(head[4:6], "big")
        tables = file.read(16 * count)
    places = (tables[start : start + 16] for start in range(0, len(tables), 16))
    ends = [int.from_bytes(t[8:12], "big") + int.from_bytes(t[12:16], "big") for t in places]
    return "" if len(ends) == count > 0 and max(ends) <= size else "its end is missing"
