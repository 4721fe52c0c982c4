"""Pictures: SVG drawn at the real pixel size, kept in memory and on disk.

Drawing a street at 4K takes most of a second, reading its pixels back takes none: so what was
drawn once is kept in the cache folder under the digest of the picture and its size. Nothing
there is precious: a file that cannot be read is drawn again, a folder that cannot be written
is done without.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import math
import os
import stat
import struct
import zlib
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import Literal
from xml.parsers import expat

import pygame

from game.assets import art_file
from game.ui.theme import DARK_INK as INK

FORMAT = b"PT2"
KEEP_FROM_PIXELS = 64 * 64
KEEP_SOURCES = 32
"""So many drawings are kept as text; they are wanted again only for a picture of another size."""
FOLDER_BYTES = 160_000_000
MOST_PIXELS = 8192 * 8192
Cover = bool | Literal["foot"]


class ArtStore:
    """Every picture that is in use, at the sizes it is used in."""

    def __init__(self, folder: Path | None, keep_bytes: int, complain: Callable[[str], None]) -> None:
        self.folder = folder
        self._keep = keep_bytes
        self._complain = complain
        self._kept: OrderedDict[tuple[object, ...], pygame.Surface] = OrderedDict()
        self._bytes = 0
        self._sources: dict[str, str] = {}
        self._missing: set[str] = set()
        self.stores = True
        """May a drawn picture be kept on the disk? Not while nothing at all shall be written."""
        self.fetched = 0
        """How many pictures of ours were drawn, or read from the disk."""

    def resize(self, keep_bytes: int) -> None:
        """Another window: what was drawn for the old one goes."""
        self._keep = keep_bytes
        self._kept.clear()
        self._bytes = 0

    def picture(
        self, name: str, size: tuple[int, int], tint: str = "", mirrored: bool = False, cover: Cover = False
    ) -> pygame.Surface:
        """A picture of ours that fits into (or covers) so many pixels.

        Where a layout has left no room at all it is a single pixel: nobody misses it, and the game goes on.
        """
        size = (max(1, size[0]), max(1, size[1]))
        key = (name, size, tint, mirrored, cover)
        return self._find(key, lambda: self._from_file(name, size, tint, mirrored, cover))

    def drawn(self, svg: str, size: tuple[int, int]) -> pygame.Surface:
        """An outline that was put together on the spot."""
        return self._find((svg, size), lambda: _raster(svg, size))

    def made(self, key: tuple[object, ...], make: Callable[[], pygame.Surface]) -> pygame.Surface:
        """Anything else that is worth keeping: corners, shadows, patterns."""
        return self._find(key, make)

    def _find(self, key: tuple[object, ...], make: Callable[[], pygame.Surface]) -> pygame.Surface:
        image = self._kept.get(key)
        if image is not None:
            self._kept.move_to_end(key)
            return image
        image = self._kept[key] = make()
        self.fetched += 1
        self._bytes += _weight(image)
        while self._bytes > self._keep and len(self._kept) > 1:
            _, gone = self._kept.popitem(last=False)
            self._bytes -= _weight(gone)
        return image

    def _source(self, name: str) -> str:
        text = self._sources.get(name)
        if text is None:
            try:
                text = art_file(name).read_text(encoding="utf-8")
            except (OSError, UnicodeDecodeError) as error:
                reason = (getattr(error, "strerror", "") or "it is not text").lower()
                self._complain(
                    f"The picture {name} cannot be read ({reason}), so its place stays empty. "
                    "Please install Pingtown again."
                )
                self._missing.add(name)
                text = ""
            if len(self._sources) >= KEEP_SOURCES:
                self._sources.clear()
            self._sources[name] = text
        return text

    def _from_file(
        self, name: str, size: tuple[int, int], tint: str, mirrored: bool, cover: Cover
    ) -> pygame.Surface:
        svg = self._source(name)
        if tint:
            svg = svg.replace(INK, tint)
        stored = self._stored(svg, size, mirrored, cover)
        if stored is not None:
            with contextlib.suppress(OSError, ValueError, IndexError, struct.error, zlib.error, pygame.error):
                return _unpack(stored)
        whole = self._whole(name, svg)
        image = self._try(name, svg, size, cover)
        if mirrored:
            image = pygame.transform.flip(image, True, False)
        if stored is not None and whole:
            self._store(stored, image)
        return image

    def _whole(self, name: str, svg: str) -> bool:
        """Is it a picture from beginning to end? What is torn is drawn as far as it goes, but said."""
        if name in self._missing:
            return False
        try:
            expat.ParserCreate().Parse(svg.encode(), True)
        except expat.ExpatError:
            self._damaged(name)
            return False
        return True

    def _damaged(self, name: str) -> None:
        if name in self._missing:
            return
        self._missing.add(name)
        self._complain(
            f"The picture {name} is damaged, so it is not all there. Please install Pingtown again."
        )

    def _try(self, name: str, svg: str, size: tuple[int, int], cover: Cover) -> pygame.Surface:
        try:
            return _covering(svg, size, cover) if cover else _raster(svg, size)
        except (pygame.error, ValueError):
            self._damaged(name)
            return pygame.Surface(size, pygame.SRCALPHA)

    # on disk

    def _stored(self, svg: str, size: tuple[int, int], mirrored: bool, cover: Cover) -> Path | None:
        if self.folder is None or not svg or size[0] * size[1] < KEEP_FROM_PIXELS:
            return None
        mark = hashlib.blake2b(
            f"{pygame.version.ver}|{size}|{mirrored}|{cover}|{svg}".encode(), digest_size=16
        ).hexdigest()
        return self.folder / f"{mark}.pix"

    def _store(self, path: Path, image: pygame.Surface) -> None:
        if not self.stores:
            return
        beside = path.with_name(f"{path.name}.{os.getpid()}")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_bytes(_pack(image))
            os.replace(beside, path)
        except OSError:
            self.folder = None  # no room, no right: this start does without
            with contextlib.suppress(OSError):
                beside.unlink()

    def sweep(self) -> None:
        """Let the folder not grow for ever: the pictures unused for longest go first."""
        if self.folder is None:
            return
        with contextlib.suppress(OSError):
            files = sorted(self.folder.iterdir(), key=lambda p: p.stat().st_mtime, reverse=True)
            room = FOLDER_BYTES
            for path in files:
                room -= path.stat().st_size
                if room < 0:
                    path.unlink(missing_ok=True)


def _weight(image: pygame.Surface) -> int:
    return image.get_width() * image.get_height() * 4


def _raster(svg: str, size: tuple[int, int]) -> pygame.Surface:
    """As large as fits into the size, in the middle of it."""
    width, height = max(1, size[0]), max(1, size[1])
    image = pygame.image.load_sized_svg(io.BytesIO(svg.encode()), (width, height))
    if image.get_size() == (width, height):
        return image.convert_alpha()
    whole = pygame.Surface((width, height), pygame.SRCALPHA)
    whole.blit(image, ((width - image.get_width()) // 2, (height - image.get_height()) // 2))
    return whole.convert_alpha()


def _covering(svg: str, size: tuple[int, int], cover: Cover) -> pygame.Surface:
    """As large as covers the size; what hangs over is cut on both sides alike, or above only. Opaque."""
    probe = pygame.image.load_sized_svg(io.BytesIO(svg.encode()), (64, 64))
    share = probe.get_width() / probe.get_height()
    width = max(size[0], round(size[1] * share))
    height = max(size[1], round(width / share))
    image = pygame.image.load_sized_svg(io.BytesIO(svg.encode()), (width + 2, height + 2))
    whole = pygame.Surface(size)
    over = size[1] - image.get_height()
    whole.blit(image, ((size[0] - image.get_width()) // 2, over if cover == "foot" else over // 2))
    return whole.convert()


RIM, LEAST_RIM, ROUND = 0.013, 2, 20
"""How wide the line around a figure is, as a share of its picture, and in pixels at the least;
of so many moved outlines it is made."""
FAINT = 64
"""So little is no part of a figure: its shadow on the ground gets no line."""


def rimmed(image: pygame.Surface, colour: str) -> pygame.Surface:
    """A figure with a line around it, as a sticker has one: its outline, moved round a small circle."""
    outline = image.copy()
    outline.fill((255, 255, 255, 0), special_flags=pygame.BLEND_RGBA_MAX)
    outline.fill((*pygame.Color(colour)[:3], 255), special_flags=pygame.BLEND_RGBA_MULT)
    outline.fill((0, 0, 0, FAINT), special_flags=pygame.BLEND_RGBA_SUB)
    wide = max(LEAST_RIM, round(max(image.get_size()) * RIM))
    whole = pygame.Surface(image.get_size(), pygame.SRCALPHA)
    for step in range(ROUND):
        across, down = math.cos(math.tau * step / ROUND), math.sin(math.tau * step / ROUND)
        whole.blit(outline, (round(wide * across), round(wide * down)))
    whole.blit(image, (0, 0))
    return whole.convert_alpha()


HEAD = struct.Struct("<3sBII")
CHUNK = 1 << 18


def _pack(image: pygame.Surface) -> bytes:
    opaque = not image.get_flags() & pygame.SRCALPHA
    body = zlib.compress(pygame.image.tobytes(image, "BGRA"), 1)
    return HEAD.pack(FORMAT, opaque, *image.get_size()) + body


def _unpack(path: Path) -> pygame.Surface:
    """Read straight into the picture, bit by bit: no second copy of a whole board in memory.

    What is torn or damaged is noticed by the checksum that zlib keeps at its end.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise ValueError("no ordinary file")
    with path.open("rb") as file:
        mark, opaque, width, height = HEAD.unpack(file.read(HEAD.size))
        if mark != FORMAT or width * height > MOST_PIXELS:
            raise ValueError("not one of our pictures")
        image = pygame.Surface((width, height), 0 if opaque else pygame.SRCALPHA, 32)
        if image.get_pitch() != width * 4 or image.get_masks()[:3] != (0xFF0000, 0xFF00, 0xFF):
            raise ValueError("this screen wants other pictures")
        pixels, place, stream = image.get_buffer(), 0, zlib.decompressobj()
        while chunk := file.read(CHUNK // 4):
            while chunk:
                part = stream.decompress(chunk, CHUNK)
                pixels.write(part, place)
                place += len(part)
                chunk = stream.unconsumed_tail
        if not stream.eof or place != width * height * 4:
            raise ValueError("damaged")
        del pixels
    return image
