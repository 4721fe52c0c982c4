"""Words into glyphs: shaped by HarfBuzz, measured, and written into a page with their fonts cut down.

The library that makes the PDF (fpdf2) can shape too, but takes nine tenths of a millisecond for a line: a
book of every story would take a quarter of a minute. So its fonts and its subsets are used
(``TTFFont.subset`` makes the embedded font and its way back to Unicode), and the line is written here. What
is reached for behind its doors stands here and in ``pdf``; ``pyproject.toml`` keeps fpdf2 on one minor
release.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from game.assets import font_file
from game.ui.paragraph import Font

if TYPE_CHECKING:
    import uharfbuzz
    from fpdf import FPDF


_JOINED = "\u200d"
"""What a sign stands for that belongs to the letters of its neighbour: nothing that can be seen."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """One drawn sign: its number in the font, the letters it stands for, and its place, all in em."""

    number: int
    letters: str
    advance: float
    dx: float
    dy: float


@lru_cache(maxsize=32)
def _harfbuzz(stem: str) -> tuple[uharfbuzz.Font, int]:
    import uharfbuzz as hb  # noqa: PLC0415

    face = hb.Face(hb.Blob.from_file_path(str(font_file(stem))))
    return hb.Font(face), face.upem


@lru_cache(maxsize=20_000)
def shaped(letters: str, stem: str, rtl: bool, script: str) -> tuple[Glyph, ...]:
    """The glyphs of letters of one direction, from left to right."""
    import uharfbuzz as hb  # noqa: PLC0415

    font, upem = _harfbuzz(stem)
    buffer = hb.Buffer()
    buffer.add_str(letters)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if rtl else "ltr"
    buffer.script = script
    hb.shape(font, buffer)
    infos, places = buffer.glyph_infos, buffer.glyph_positions
    begins = sorted({info.cluster for info in infos})
    ends = dict(zip(begins, [*begins[1:], len(letters)], strict=True))
    found = []
    for info, place in zip(infos, places, strict=True):
        end = ends.pop(info.cluster, None)
        own = letters[info.cluster : end] if end is not None else _JOINED
        found.append(
            Glyph(
                info.codepoint,
                own,
                place.x_advance / upem,
                place.x_offset / upem,
                place.y_offset / upem,
            )
        )
    return tuple(found)


def measure(letters: str, font: Font) -> float:
    """How wide letters are, in the units of the font's size: what ``ui.paragraph`` asks for."""
    return font.em * sum(glyph.advance for glyph in shaped(letters, font.stem, font.rtl, _script(font)))


def _script(font: Font) -> str:
    """Names and numbers among Urdu words run rightwards and are shaped as Latin."""
    return font.script if font.rtl or font.script not in ("Arab", "Hebr") else "Latn"


class Type:
    """The fonts of one PDF."""

    def __init__(self, pdf: FPDF) -> None:
        self._pdf = pdf
        self._known: dict[tuple[str, int], tuple[str, float]] = {}
        self.missing: set[str] = set()
        """Letters that a font did not have: a test looks at it."""

    def write(self, letters: str, font: Font, x: float, baseline: float, colour: str) -> None:
        """Put letters on the page; ``x`` is their left edge. What is read aloud goes along with them."""
        ours = self._font(font.stem)
        across, down = x * self._pdf.k, (self._pdf.h - baseline) * self._pdf.k
        lines = [self._strings(shaped(letters, font.stem, font.rtl, _script(font)), ours, font)]
        if font.rtl or any(ord(letter) > 0x0900 and letter.isalpha() for letter in letters):
            said = ("\ufeff" + letters).encode("utf-16-be").hex().upper()
            lines = [f"/Span <</ActualText <{said}>>> BDC", *lines, "EMC"]
        self._pdf._out(f"q {colour} rg BT /F{ours.i} {font.em:.3f} Tf {across:.2f} {down:.2f} Td")
        for line in lines:
            self._pdf._out(line)
        self._pdf._out("ET Q")

    def close(self) -> None:
        """Let go of the font files: Windows keeps hold of what is open."""
        for font in self._pdf.fonts.values():
            font.close()  # type: ignore[union-attr]  # all of ours are files

    def _font(self, stem: str) -> Any:
        from fpdf.enums import PDFResourceType  # noqa: PLC0415

        key = stem.lower()
        if key not in self._pdf.fonts:
            self._pdf.add_font(stem, fname=font_file(stem))
        ours = self._pdf.fonts[key]
        self._pdf._resource_catalog.add(PDFResourceType.FONT, ours.i, self._pdf.page)
        return ours

    def _strings(self, glyphs: tuple[Glyph, ...], ours: Any, font: Font) -> str:
        """The operators that show the glyphs: one array for each height above the line."""
        out: list[str] = []
        row: list[str] = []
        rise, pending = 0.0, 0.0
        for glyph in glyphs:
            name, width = self._sign(font.stem, ours, glyph.number)
            if not glyph.number:
                self.missing.update(glyph.letters)
            if glyph.dy != rise:
                if row:
                    out.append(f"[{''.join(row)}] TJ")
                    row = []
                rise = glyph.dy
                out.append(f"{rise * font.em:.3f} Ts")
            shift = round(-pending - glyph.dx * 1000, 1)
            if shift:
                row.append(f"{shift:g}")
            row.append(f"<{self._code(ours, glyph, name, width):04X}>")
            pending = (glyph.advance - glyph.dx) * 1000 - width
        if row:
            out.append(f"[{''.join(row)}] TJ")
        if rise:
            out.append("0 Ts")
        return " ".join(out)

    def _sign(self, stem: str, ours: Any, number: int) -> tuple[str, float]:
        """The name of a glyph and its own width, in thousandths of an em as the PDF has it."""
        key = stem, number
        if key not in self._known:
            name = ours.ttfont.getGlyphName(number)
            self._known[key] = name, round(ours.scale * ours.ttfont["hmtx"].metrics[name][0])
        return self._known[key]

    @staticmethod
    def _code(ours: Any, glyph: Glyph, name: str, width: float) -> int:
        """The number of a glyph in the embedded font, which holds only what was used."""
        letters = tuple(ord(letter) for letter in glyph.letters)
        sign = ours.subset.get_glyph(
            glyph=glyph.number, unicode=letters, glyph_name=name, glyph_width=int(width)
        )
        return int(ours.subset.pick_glyph(sign) or 0) if sign is not None else 0
