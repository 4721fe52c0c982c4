"""Words set into lines: a pure function of the text, the face and the width of the room.

The text is ordered by level (``words.bidi``), cut into words, every word into fragments of one
level and one weight. A fragment is what a stage draws in one go, with its direction set; so a
number inside Urdu keeps its digits in order on every stage. The box of each word is known
afterwards: it lights up when the word is read aloud and can be pressed in *spot*.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby

from game.ui.geometry import Rect, Size
from game.ui.lines import even_lines, full_lines, together
from game.ui.quick import quick
from game.words.bidi import leftward, levels, rightward, visual_order
from game.words.faces import ANDIKA, Face

_BETWEEN_DIGITS = re.compile(r"(?<=\d\d\d) (?=\d\d\d)")
_TIE = "\u00a0"
_OWN = frozenset("\u060c\u061b\u061f\u066a\u06d4")
"""The comma, the semicolon, the question mark, the per cent and the full stop of Arabic letters."""
KEPT = 300
"""So many paragraphs are remembered: a few screens of words."""
CUT = 60
"""So many texts keep their words measured: those of the screen that just looks for its roomiest way."""


@dataclass(frozen=True, slots=True)
class Font:
    """All a stage must know to draw a fragment: file, em in units, direction, script."""

    stem: str
    em: float
    rtl: bool
    script: str


Measure = Callable[[str, Font], float]
"""How wide letters are in a font, in units: the one question a layout asks a stage."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set."""

    face: Face
    em: float
    bold: bool
    line: float
    rtl: bool
    latin: Face = ANDIKA

    def font(self, level: int, bold: bool, own: bool = False) -> Font:
        """The font of a fragment: names and numbers inside right-to-left words keep their usual letters.

        A sign that only the language's ``own`` face has, such as its comma, is taken from there.
        """
        rtl = level % 2 == 1
        face, em = self.face, self.em
        if rtl != self.rtl and not own:
            face, em = self.latin, self.em / self.face.em_factor
        return Font(face.bold if bold else face.regular, em, rtl, face.script)

    @property
    def baseline(self) -> float:
        """From the top of a line down to where the letters stand: capitals and small letters look centred."""
        return self.line / 2 + self.face.middle * self.em


@quick
@dataclass(frozen=True, slots=True)
class Fragment:
    """Letters of one direction and weight, ``x`` units from the start of their line."""

    letters: str
    font: Font
    x: float
    width: float
    word: int


@dataclass(frozen=True, slots=True)
class Line:
    """One line, already in the order of the eye."""

    fragments: tuple[Fragment, ...]
    width: float


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text that has found its lines."""

    text: str
    style: Style
    lines: tuple[Line, ...]
    starts: tuple[int, ...]
    size: Size
    """As wide as the widest line and as high as all of them."""

    def inset(self, number: int, room: float, align: str) -> float:
        """How far a line stands from the left edge of its room."""
        spare = room - self.lines[number].width
        if align == "centre":
            return spare / 2
        return spare if (align == "end") != self.style.rtl else 0.0

    def word_boxes(self, room: Rect, align: str) -> dict[int, tuple[Rect, ...]]:
        """Where each word stands, by its number: one box, or more where directions tear it apart."""
        found: dict[int, list[Rect]] = {}
        for number, line in enumerate(self.lines):
            left, top = room.x + self.inset(number, room.w, align), room.y + number * self.style.line
            for piece in line.fragments:
                box = Rect(left + piece.x, top, piece.width, self.style.line)
                boxes = found.setdefault(piece.word, [])
                if boxes and abs(boxes[-1].y - box.y) < 0.01 and abs(boxes[-1].right - box.x) < 0.01:
                    boxes[-1] = boxes[-1].union(box)
                else:
                    boxes.append(box)
        return {word: tuple(boxes) for word, boxes in found.items()}


def tied(text: str) -> str:
    """The text with its telephone numbers tied: ``0800 1111`` never breaks and never turns round."""
    return _BETWEEN_DIGITS.sub(_TIE, text)


def unmarked(text: str) -> tuple[str, tuple[bool, ...]]:
    """The text without its ``**`` marks, and for each letter whether it stood between two of them."""
    letters: list[str] = []
    heavy: list[bool] = []
    for number, part in enumerate(text.split("**")):
        letters.append(part)
        heavy.extend([number % 2 == 1] * len(part))
    return "".join(letters), tuple(heavy)


@dataclass(frozen=True, slots=True)
class _Word:
    """A word before it has a line: its pieces as (level, letters, font, width)."""

    number: int
    pieces: tuple[tuple[int, str, Font, float], ...]
    width: float
    gap: float
    gap_level: int
    breaks: bool


def runs_leftwards(text: str, style: Style) -> bool:
    """Does a text as a whole run from right to left? A folder or a sentence in English does not."""
    return style.rtl and (leftward(text) or not any(letter.isalpha() for letter in text))


@lru_cache(maxsize=CUT)
def _cut(words: str, style: Style, measure: Measure) -> tuple[str, tuple[_Word, ...], tuple[int, ...]]:
    """A text without its marks, its words with their widths, and where each begins; the same in any room."""
    plain, heavy = unmarked(words)
    text = tied(plain)
    base = int(runs_leftwards(text, style))
    depth = levels(text, base == 1, rightward(text) if base else ())
    space = max(measure(" ", style.font(base, style.bold)), style.face.space_least * style.em)
    cut: list[_Word] = []
    starts: list[int] = []
    for found in re.finditer(r"[^ \n]+", text):
        begin, end = found.span()
        alike = [
            (depth[i], heavy[i] or style.bold, text[i] == _TIE, text[i] in _OWN) for i in range(begin, end)
        ]
        pieces = []
        for (level, bold, tie, own), places in groupby(range(begin, end), key=lambda i: alike[i - begin]):
            letters = "".join(text[i] for i in places)
            font = style.font(level, bold, own)
            pieces.append((level, letters, font, space if tie else measure(letters, font)))
        after = text[end : end + 1]
        cut.append(
            _Word(
                number=len(cut),
                pieces=tuple(pieces),
                width=sum(piece[3] for piece in pieces),
                gap=space,
                gap_level=depth[end] if after == " " else base,
                breaks="\n" in text[end : _next_word(text, end)],
            )
        )
        starts.append(begin)
    return text, tuple(cut), tuple(starts)


def _next_word(text: str, place: int) -> int:
    found = re.compile(r"[^ \n]").search(text, place)
    return found.start() if found else len(text)


def _apart(word: _Word, room: float, measure: Measure) -> list[_Word]:
    """A word that is wider than the whole room may break after a hyphen; it stays one word."""
    if word.width <= room + 0.01:
        return [word]
    parts: list[list[tuple[int, str, Font, float]]] = [[]]
    for level, letters, font, _ in word.pieces:
        for chunk in re.findall(r"[^-]*-|[^-]+", letters):
            parts[-1].append((level, chunk, font, measure(chunk, font)))
            if chunk.endswith("-"):
                parts.append([])
    kept = [tuple(part) for part in parts if part]
    last = len(kept) - 1
    return [
        replace(
            word,
            pieces=pieces,
            width=sum(piece[3] for piece in pieces),
            gap=word.gap if number == last else 0.0,
            breaks=word.breaks and number == last,
        )
        for number, pieces in enumerate(kept)
    ]


def _order(words: Sequence[_Word]) -> Line:
    """One line in the order of the eye."""
    row: list[tuple[int, _Word | None, str, Font | None, float]] = []
    for place, word in enumerate(words):
        if place:
            before = words[place - 1]
            row.append((before.gap_level, None, " ", None, before.gap))
        row.extend((level, word, letters, font, width) for level, letters, font, width in word.pieces)
    x = 0.0
    fragments = []
    for index in visual_order([entry[0] for entry in row]):
        _, owner, letters, font, width = row[index]
        if owner is not None and font is not None:
            fragments.append(Fragment(letters, font, x, width, owner.number))
        x += width
    return Line(tuple(fragments), x)


@lru_cache(maxsize=KEPT)
def lay_out(
    words: str, style: Style, room: float, measure: Measure, even: bool = False, alone: bool = True
) -> Paragraph:
    """Set words into a room of the given width. A word wider than the room stands out: ``fit`` reports it.

    The same words are set again and again while a screen looks for the roomiest way to show itself, and most
    of them once more on the next screen: so the last ones are remembered. ``even`` fills all lines alike;
    where no word may stand ``alone`` at the end, only those that would end with one.
    """
    text, cut, starts = _cut(words, style, measure)
    if not cut:
        return Paragraph(text, style, (), (), Size(0, 0))
    parts = [part for word in cut for part in _apart(word, room, measure)]
    lines = (even_lines if even else full_lines if alone else together)(parts, room)
    ordered = tuple(_order(line) for line in lines)
    size = Size(max(line.width for line in ordered), len(ordered) * style.line)
    return Paragraph(text, style, ordered, starts, size)
