"""The desk on which a PDF is made: pages, words, boxes, pictures.

Everything is measured in points from the top left corner. On a paper in Urdu or Arabic each thing is put
the other way round, about the middle of the page: whoever describes a paper thinks of start and end only.

The file holds no person and no time, so that the same paper is the same bytes. Words are marked as paragraphs
and pictures as figures with what can be seen in them, for those who have a PDF read aloud.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

from game.assets import art_file
from game.papers.drawings import badge_svg
from game.papers.letters import Type, measure
from game.papers.look import A4, DAY, latin_only, style
from game.ui.colour import rgb
from game.ui.paragraph import Fragment, Paragraph, lay_out, unmarked
from game.words.language import Language

MAKER = "Pingtown"
_NO_DAY = datetime(2000, 1, 1, tzinfo=UTC)
"""fpdf2 insists on some day while it works; none is written."""
_VIEW = re.compile(rb'viewBox="([^"]+)"')


class Sheet:
    """A PDF that is being made."""

    def __init__(self, title: str, subject: str, language: Language, size: tuple[float, float] = A4) -> None:
        """``size`` is that of every page."""
        from fpdf import FPDF  # noqa: PLC0415

        self.wide, self.high = size
        self.language = language
        self._pdf = FPDF(unit="pt", format=size)
        self._pdf.set_auto_page_break(False)
        self._pdf.set_margin(0)
        self._pdf.set_title(title)
        self._pdf.set_subject(subject)
        self._pdf.set_author(MAKER)
        self._pdf.set_creator(MAKER)
        self._pdf.set_producer(f"{MAKER}, fpdf2")
        self._pdf.set_lang(language.code.replace("_", "-"))
        self._pdf.set_creation_date(_NO_DAY)
        self.type = Type(self._pdf)
        self._marks: dict[int, int] = {}

    # pages

    def page(self) -> int:
        """Begin a page; its number."""
        self._pdf.add_page()
        return self._pdf.page

    @property
    def pages(self) -> int:
        """So many pages there are."""
        return self._pdf.pages_count

    def turn_to(self, number: int) -> None:
        """Go on drawing on a page that is there already."""
        self._pdf.page = number

    def bookmark(self, words: str, level: int, y: float) -> None:
        """A line in the reader's list of contents."""
        self._pdf.set_y(y)
        self._pdf.start_section(unmarked(words)[0], level, strict=False)

    def link(self, x: float, y: float, wide: float, high: float, page: int) -> None:
        """A place that leads to another page."""
        self._pdf.link(self._left(x, wide), y, wide, high, self._pdf.add_link(page=page))

    def made(self) -> bytes:
        """The file. It has no date, and its identifier is made of what is in it."""
        from fpdf.output import OutputProducer, PDFInfo  # noqa: PLC0415

        class Undated(OutputProducer):
            def _add_info(self) -> PDFInfo:
                info = super()._add_info()
                info.creation_date = None  # type: ignore[assignment]  # an empty field is left out
                return info

        try:
            return bytes(self._pdf.output(output_producer_class=Undated))
        finally:
            self.type.close()

    # words

    def paragraph(self, words: str, role: str, room: float, scale: float = 1.0) -> Paragraph:
        """Words set into lines of at most that width."""
        latin = latin_only(words)
        set_in = style(role, self.language, latin, scale)
        return lay_out(_broken(words, set_in, room), set_in, room, measure)

    def words(
        self,
        words: str | Paragraph,
        x: float,
        y: float,
        room: float,
        role: str = "text",
        colour: str = "ink",
        align: str = "start",
        scale: float = 1.0,
    ) -> float:
        """Words below ``y``; how high they are."""
        set_ = self.paragraph(words, role, room, scale) if isinstance(words, str) else words
        with self.tagged("P"):
            self.lines(set_, 0, len(set_.lines), x, y, room, colour, align)
        return set_.size.h

    def lines(
        self, set_: Paragraph, first: int, end: int, x: float, y: float, room: float, colour: str, align: str
    ) -> None:
        """Some lines of a paragraph, below ``y``."""
        if set_.style.rtl != self.language.rtl:
            align = {"start": "end", "end": "start"}.get(align, align)  # English stands at the Urdu start
        left, tint = self._left(x, room), _tint(colour)
        for number in range(first, end):
            base = y + (number - first) * set_.style.line + set_.style.baseline
            begin = left + set_.inset(number, room, align)
            for piece, letters in _runs(set_.lines[number].fragments, set_.style.rtl):
                self.type.write(letters, piece.font, begin + piece.x, base, tint)

    # boxes and pictures

    def box(
        self,
        x: float,
        y: float,
        wide: float,
        high: float,
        fill: str = "",
        line: str = "",
        width: float = 0.8,
        radius: float = 0.0,
        corners: tuple[str, ...] = (),
    ) -> None:
        """A rectangle, perhaps with round corners. It says nothing to a reader aloud."""
        radius = min(radius, wide / 2, high / 2)
        with self._ornament(fill, line, width):
            self._pdf.rect(
                self._left(x, wide),
                y,
                wide,
                high,
                style=("D" if line else "") + ("F" if fill else ""),
                round_corners=(corners or True) if radius > 0.2 else False,  # type: ignore[arg-type]
                corner_radius=radius,
            )

    def rule(self, x: float, y: float, wide: float, colour: str = "quiet-line", width: float = 0.8) -> None:
        """A line across."""
        left = self._left(x, wide)
        with self._ornament("", colour, width):
            self._pdf.line(left, y, left + wide, y)

    def dashes(self, x: float, top: float, bottom: float) -> None:
        """A line down the page to cut along."""
        with self._ornament("", "line", 0.6):
            self._pdf._out("[3 4] 0 d")
            self._pdf.line(x, top, x, bottom)

    def hatch(self, x: float, y: float, wide: float, high: float, colour: str, dots: bool = False) -> None:
        """A pattern in a box, so that bars can be told apart without their colours."""
        left = self._left(x, wide)
        with self._ornament(colour, colour, 1.1), self._pdf.rect_clip(left, y, wide, high):
            if dots:
                for row in range(int(high / 4) + 1):
                    for column in range(int(wide / 5) + 2):
                        across = left + column * 5 + (2.5 if row % 2 else 0) + 1
                        self._pdf.circle(across, y + row * 4 + 2, 0.6, style="F")
                return
            across = left - high
            while across < left + wide:
                self._pdf.line(across, y + high, across + high, y)
                across += 4

    def art(
        self, name: str, x: float, y: float, wide: float, high: float, alt: str = "", *, turns: bool = False
    ) -> None:
        """A picture of ours, as large as fits into the room, in the middle of it. What ``turns`` is mirrored
        on a paper that is.
        """
        turned = turns and self.language.rtl
        self._drawing(art_file(name).read_bytes(), x, y, wide, high, alt, turned=turned)

    def badge(self, letter: str, x: float, y: float, size: float, alt: str = "") -> None:
        """A letter: shape, colour and the letter itself."""
        self._drawing(badge_svg(letter).encode(), x, y, size, size, alt)

    def _drawing(
        self, source: bytes, x: float, y: float, wide: float, high: float, alt: str, *, turned: bool = False
    ) -> None:
        view = _VIEW.search(source)
        across, down = (float(part) for part in view[1].split()[2:]) if view else (wide, high)
        scale = min(wide / across, high / down)
        left = self._left(x, wide) + (wide - across * scale) / 2
        top = y + (high - down * scale) / 2
        marked = self.tagged("Figure", alt) if alt else self._ornament()
        with marked, self._pdf.rect_clip(left, top, across * scale, down * scale):
            if turned:  # about its own middle
                self._pdf._out(f"-1 0 0 1 {2 * left + across * scale:.2f} 0 cm")
            self._pdf.image(io.BytesIO(source), left, top, across * scale, down * scale)

    # what is told to a reader aloud

    @contextmanager
    def tagged(self, kind: str, alt: str = "") -> Iterator[None]:
        """What is drawn inside is one thing: a paragraph (``P``), a heading (``H1``), a ``Figure``."""
        page = self._pdf.page
        mark = self._marks.get(page, 0)
        self._marks[page] = mark + 1
        self._pdf._add_marked_content(struct_type=f"/{kind}", mcid=mark, alt_text=alt or None)
        self._pdf._out(f"/{kind} <</MCID {mark}>> BDC")
        yield
        self._pdf._out("EMC")

    @contextmanager
    def _ornament(self, fill: str = "", line: str = "", width: float = 1.0) -> Iterator[None]:
        """Something that says nothing, in colours that hold for it alone."""
        self._pdf._out("/Artifact BMC q")
        if fill:
            self._pdf._out(f"{_tint(fill)} rg")
        if line:
            self._pdf._out(f"{_tint(line)} RG {width:.2f} w")
        yield
        self._pdf._out("Q EMC")

    def _left(self, x: float, wide: float) -> float:
        return self.wide - x - wide if self.language.rtl else x


def _tint(colour: str) -> str:
    """A colour of the day theme as a PDF writes it."""
    return " ".join(f"{part / 255:.4g}" for part in rgb(DAY.colour(colour)))


def _broken(words: str, set_in: Any, room: float) -> str:
    """A single word wider than its room, as pseudo languages and addresses have them, is parted by hand."""
    parts = []
    for word in words.split(" "):
        bare = unmarked(word)[0]
        if len(bare) > 12 and measure(bare, set_in.font(int(set_in.rtl), True)) > room:
            fit = max(4, int(len(bare) * room / measure(bare, set_in.font(int(set_in.rtl), True))) - 1)
            heavy = "**" if word.startswith("**") else ""
            parts += [f"{heavy}{bare[i : i + fit]}{heavy}" for i in range(0, len(bare), fit)]
        else:
            parts.append(word)
    return " ".join(parts)


def _runs(fragments: tuple[Fragment, ...], rtl: bool) -> list[tuple[Fragment, str]]:
    """Neighbours in one font are written in one go, and in the order in which they are read."""
    groups: list[list[Fragment]] = []
    for piece in fragments:
        last = groups[-1][-1] if groups else None
        if last is not None and last.font == piece.font and _natural(last, piece):
            groups[-1].append(piece)
        else:
            groups.append([piece])
    found = []
    for group in groups:
        inside = group[::-1] if group[0].font.rtl else group
        letters = inside[0].letters
        for before, piece in pairwise(inside):
            letters += ("" if abs(_space(before, piece)) < 0.01 else " ") + piece.letters
        found.append((min(piece.word for piece in group), group[0], letters))
    if rtl:
        found.reverse()
    found.sort(key=lambda run: run[0])
    return [(piece, letters) for _, piece, letters in found]


def _space(one: Fragment, other: Fragment) -> float:
    first, second = sorted((one, other), key=lambda piece: piece.x)
    return second.x - first.x - first.width


def _natural(one: Fragment, other: Fragment) -> bool:
    """Do they touch, or stand as far apart as a space of their font is wide?"""
    space = _space(one, other)
    return abs(space) < 0.01 or abs(space - measure(" ", one.font)) < 0.01
