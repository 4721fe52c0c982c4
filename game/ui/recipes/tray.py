"""The shelf: a tray with a plank on top. The mascot stands on the plank, the answers lie below it.

Answers belong to what has just been asked, and all of them weigh the same: equal tiles, equal
pictures, no colour of their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.ui.geometry import Rect
from game.ui.node import At, Card, Column, First, Grow, Node, Row, Text, Tile
from game.ui.recipes.chrome import badge
from game.ui.recipes.controls import line_icon
from game.ui.recipes.talk import ON_PLANK, gap
from game.ui.theme import Corner, Space

PLANK, PLANK_LIP, OVERHANG = 29.0, 7.0, 14.0
TRAY_RADIUS = 44.0
TRAY_PAD = 26.0
DISC = 76.0
KEYCAP = 48.0
BESIDE = (240.0, 190.0, 150.0, 104.0)
"""How wide pictures are that stand beside their words."""
LEAST_ROW = 116.0


def plank(letter: str) -> Card:
    """The board on which the mascot stands, in the letter's colour."""
    return Card(
        fill=letter,
        radius=11,
        edge=PLANK_LIP,
        edge_colour=f"{letter}-edge",
        least_height=PLANK,
        key="plank",
    )


def tray(letter: str, content: Node, least_height: float = 0.0) -> Card:
    """A tray in the letter's wash; the plank reaches a little over it on both sides."""
    inner = Row(children=(gap(OVERHANG + TRAY_PAD), Grow(child=content), gap(OVERHANG + TRAY_PAD)), gap=0)
    inner = Row(children=inner.children, gap=0, down="stretch")
    return Card(
        child=Column(children=(plank(letter), gap(0, 18), Grow(child=inner), gap(0, 20)), gap=0),
        fill=f"{letter}-wash",
        radius=TRAY_RADIUS,
        shadow=0.8,
        pad_x=-OVERHANG,
        least_height=least_height,
        down="stretch",
        key="tray",
    )


def shelf(box: Rect, above: Node, *below: Card) -> At:
    """Who speaks stands on the plank; the tray lies at the foot and grows with its words.

    Of several ways to fill the tray the first that has room is taken; the plank reaches out of each of them.
    """
    ways = tuple(Column(children=(Grow(child=above), one), gap=-ON_PLANK, key="shelf") for one in below)
    if len(ways) == 1:
        return At(child=ways[0], box=box)
    side = gap(OVERHANG)
    rows = tuple(Row(children=(side, Grow(child=way), side), gap=0, down="stretch") for way in ways)
    return At(child=First(children=rows), box=box.shrunk(-OVERHANG, 0))


@dataclass(frozen=True, slots=True)
class Answer:
    """One thing the resident could do. Infants see ``picture``, older ones the words."""

    key: str
    words: str
    message: object
    icon: str = ""
    picture: Node | None = None
    says: str = ""
    shortcut: str = ""
    chosen: bool = False


def disc(icon: str, size: float = DISC, fill: str = "mist", tint: str = "ink") -> Card:
    """A line icon on a quiet disc."""
    inner = size * 0.56
    pad = (size - inner) / 2
    return Card(
        child=line_icon(icon, inner, tint),
        fill=fill,
        radius=Corner.FULL,
        pad_x=pad,
        pad_y=pad,
        least_width=size,
        least_height=size,
    )


def keycap(words: str) -> Card:
    """The key that gives this answer at once."""
    return Card(
        child=Text(words=words, role="key", colour="soft", align="centre"),
        fill="mist",
        line="message-line",
        line_width=3,
        radius=Corner.CHIP,
        pad_x=12,
        pad_y=6,
        least_width=KEYCAP,
        least_height=KEYCAP,
        key="keycap",
    )


def answer_tile(
    answer: Answer, letter: str, least_height: float = 122.0, keys: bool = True, *, close: bool = False
) -> Tile:
    """An answer for those who read: its number and the words; ``close`` leaves it the words.

    An icon, where there is one, stands before them, and the number after.
    """
    cap = (keycap(answer.shortcut),) if keys and answer.shortcut and not close else ()
    sign = (disc(answer.icon, fill=f"{letter}-wash"),) if answer.icon and not close else ()
    before, after = (sign, cap) if sign else (cap, ())
    return Tile(
        key=answer.key,
        says=answer.says or answer.words,
        message=answer.message,
        child=Row(children=(*before, Grow(child=Text(words=answer.words, role="answer")), *after), gap=22),
        chosen=answer.chosen,
        pad_x=22 if close else 18,
        pad_y=2 if close else 10,
        least_height=least_height,
        shortcut=answer.shortcut,
    )


def answers(letter: str, given: Sequence[Answer], *, keys: bool = True, close: bool = False) -> Column:
    """Two to four answers, all of one height; ``close`` where long words need the room of icons and keys."""
    least = 84.0 if close else 122.0 if len(given) < 4 else 96.0
    tiles = tuple(Grow(child=answer_tile(answer, letter, least, keys, close=close)) for answer in given)
    return Column(children=tiles, gap=10 if close else 15 if len(given) < 4 else 14, key="answers")


def picture_answer(answer: Answer) -> Tile:
    """An answer for those who do not read yet: a picture with one line below."""
    assert answer.picture is not None
    words = (Text(words=answer.words, role="infant-answer", align="centre"),) if answer.words else ()
    return Tile(
        key=answer.key,
        says=answer.says or answer.words,
        message=answer.message,
        child=Column(
            children=(
                Grow(child=answer.picture),
                *words,
            ),
            gap=12,
        ),
        chosen=answer.chosen,
        radius=Corner.INFANT_TILE,
        pad_x=14,
        pad_y=16,
        least_height=300,
        shortcut=answer.shortcut,
        down="stretch",
    )


def picture_answers(given: Sequence[Answer]) -> Row:
    """Two or three pictures side by side, all as large."""
    tiles = tuple(Grow(child=picture_answer(answer)) for answer in given)
    return Row(children=tiles, gap=Space.L, down="stretch", key="answers")


def picture_rows(given: Sequence[Answer], wide: float) -> Column:
    """The same one below the other, each with its words beside the picture: a long word has room there."""
    return Column(
        children=tuple(Grow(child=_picture_row(answer, wide)) for answer in given), gap=14, key="answers"
    )


def _picture_row(answer: Answer, wide: float) -> Tile:
    assert answer.picture is not None
    picture = Card(child=answer.picture, fill="clear", least_width=wide, down="stretch")
    words: tuple[Node, ...] = ()
    if answer.words:
        said = Text(words=answer.words, role="infant-answer")
        words = (Grow(child=Column(children=(said,), spare="middle")),)
    return replace(
        picture_answer(answer),
        child=Row(children=(picture, *words), gap=20, down="stretch"),
        pad_y=10,
        least_height=LEAST_ROW,
    )


# what the tray holds after an answer, and in *spot*


def note(sign: Node, words: str, *, lit: tuple[int, ...] = (), key: str, least_height: float = 92.0) -> Card:
    """A line that explains: what stands before it says whether it is clue, rule or next step."""
    return Card(
        child=Row(
            children=(sign, Grow(child=Text(words=words, role="row", lit=lit, key=f"{key}-words"))), gap=22
        ),
        radius=Corner.ROW,
        pad_x=18,
        pad_y=8,
        least_height=least_height,
        line="clear",
        shadow=0.01,
        key=key,
    )


def clue_note(words: str, lit: tuple[int, ...] = ()) -> Card:
    """What in the message gave it away. The words that are lit there are lit here."""
    return note(disc("lens", fill="lit", tint="on-lit"), words, lit=lit, key="clue")


def rule_note(letter: str, words: str) -> Card:
    """One rule, named by its letter."""
    return note(badge(letter, 72), words, key="rule")


def now_note(words: str, icon: str = "bubble") -> Card:
    """One thing to do now."""
    return note(disc(icon), words, key="now")


def found_note(words: str, key: str) -> Card:
    """A clue that was found, and why it is one."""
    tick = Card(
        child=line_icon("tick", 42, "on-lit"),
        fill="lit",
        line="on-lit",
        radius=Corner.FULL,
        pad_x=15,
        pad_y=15,
        least_width=72,
        least_height=72,
    )
    return note(tick, words, key=key, least_height=96)


def open_note(key: str, words: str, message: object) -> Tile:
    """The place of a clue that is still to be found; pressing it gives a hint to a child who is stuck."""
    return Tile(
        key=key,
        says=words,
        message=message,
        child=Row(children=(disc("lens", 72), Grow(child=Text(words=words, role="row"))), gap=22),
        kind="quiet",
        radius=Corner.ROW,
        pad_x=18,
        pad_y=8,
    )
