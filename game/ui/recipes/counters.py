"""Counting hands on the board: an option with its disc, its number, and who has been counted so far.

One row is live. A row that has been counted is covered, so that later hands do not follow
earlier ones. Seats fill whatever was voted: they say how many, never what.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from game.ui.geometry import Rect
from game.ui.node import Art, At, Card, Column, First, Grow, Layers, Node, Row, Shape, Text, Tile
from game.ui.recipes.controls import line_icon
from game.ui.theme import Corner, Space
from game.words.language import ENGLISH

DISC, SMALL_DISC = 104.0, 72.0
STEPPER = 128.0
NUMBER = 132.0
"""Room for three figures, so that nothing moves from nine to ten."""
WIDE_NUMBERS = ("00", "44", "88")
OPENER = 2 * STEPPER + Space.M
"""As wide as a number and what opens a row, so that no words move when another row is counted."""
SEATS_IN_GROUP, SEATS_IN_ROW = 5, 15
SEAT_SIZES, ROW_GAP = (32.0, 28.0, 24.0, 20.0, 16.0), 8.0
SEAT_GAPS, CLOSE_GAPS = (4.0, 14.0), (3.0, 9.0)
"""Between two children, and between two fives; closer where they are smallest."""
LOW_ROWS, LOW_GAP = 2, 6.0
"""A low row of figures is no higher than an order of two lines, however many are in the room."""
LIVE_LINE = 7.0

_SEAT_VIEW = (34.0, 38.0)
_SEAT = (
    "M17 2 A8.5 8.5 0 0 1 17 19 A8.5 8.5 0 0 1 17 2 Z "
    "M2 36 Q2 22.5 17 22.5 Q32 22.5 32 36 Q32 36.5 31 36.5 L3 36.5 Q2 36.5 2 36 Z"
)


@dataclass(frozen=True, slots=True)
class Counter:
    """An option to count hands for, and what its tiles tell the scene.

    ``opens`` is told by a covered row (look again) and by one that waits (count this one now).
    Without ``shown`` the number itself stays with the teacher: the tiles count, the class sees only seats.
    """

    key: str
    mark: str
    words: str
    count: int
    state: Literal["waiting", "live", "covered"]
    fewer: object
    more: object
    opens: object
    says_fewer: str
    says_more: str
    says_opens: str
    shown: bool = True
    shortcut: str = ""


def disc(mark: str, size: float = DISC) -> Card:
    """A, B or C on a disc of ink: option A is never taken for the letter A, which is a stamp."""
    return Card(
        child=Text(words=mark, role="board-figure", colour="paper", align="centre", language=ENGLISH),
        fill="ink",
        radius=Corner.FULL,
        least_width=size,
        least_height=size,
    )


def counter_rows(
    counters: Sequence[Counter], covered_word: str, *, narrow: bool = False, least: bool = False
) -> Column:
    """All options, sharing the height. The tiles that count stand at the foot, where every arm reaches.

    ``least``: as close as rows can stand, and the smallest words that the back row can read.
    """
    rows = tuple(
        Grow(child=_counter(counter, covered_word, narrow=narrow or least, least=least))
        for counter in counters
    )
    return Column(children=rows, gap=6 if least else Space.XS if narrow else Space.S)


def _counter(counter: Counter, covered_word: str, *, narrow: bool, least: bool) -> Card:
    live = counter.state == "live"
    words = Grow(
        child=Text(words=counter.words, role="board-least" if least else "board-answer", key="words")
    )
    mark = disc(counter.mark, SMALL_DISC if least else DISC)
    face = Row(children=(mark, words, *_end(counter, covered_word, narrow)), gap=Space.M)
    return Card(
        child=face,
        fill={"live": "live", "covered": "counted", "waiting": "paper"}[counter.state],
        line="chosen-line" if live else "line",
        line_width=LIVE_LINE if live else Space.LINE,
        radius=Corner.TILE,
        shadow=0.55,
        pad_x=Space.M,
        pad_y=2 if least else 4 if narrow else Space.S,
        key=counter.key,
    )


def _end(counter: Counter, covered_word: str, narrow: bool) -> tuple[Node, ...]:
    """What stands at the end of a row: the number that grows, or the tile that opens it."""
    if counter.state == "live":
        return (_number(counter, narrow),)
    icon = line_icon("eye-off" if counter.state == "covered" else "hand", 56)
    child: Node = icon
    if counter.state == "covered" and not narrow:
        label = Text(words=covered_word, role="board-least", align="centre")
        child = Row(children=(icon, label), gap=Space.S, spare="centre")
    else:
        child = Row(children=(icon,), spare="centre")
    return (
        Tile(
            key=f"{counter.key}-open",
            says=counter.says_opens,
            message=counter.opens,
            child=child,
            least_width=NUMBER if narrow else OPENER,
            least_height=STEPPER if not narrow else Space.TARGET,
            pad_y=14 if not narrow else 4,
            shortcut=counter.shortcut,
        ),
    )


def _number(counter: Counter, narrow: bool) -> Card:
    number: Node = Text(
        words=str(counter.count),
        role="board-count",
        align="centre",
        language=ENGLISH,
        keeps=WIDE_NUMBERS,
        key="number",
    )
    if not counter.shown:
        number = Row(children=(line_icon("eye-off", 72, "soft"),), spare="centre")
    return Card(
        child=number,
        fill="clear",
        least_width=NUMBER if narrow else OPENER,
        least_height=0 if narrow else STEPPER,
        key="count",
    )


def stepper(counter: Counter, hears: tuple[str, ...] = ()) -> Row:
    """One hand fewer, one hand more, for the row that is live. It hears the digits of a keyboard too."""
    more = step_tile(f"{counter.key}-more", "plus", counter.says_more, counter.more)
    return Row(
        children=(
            step_tile(f"{counter.key}-fewer", "minus", counter.says_fewer, counter.fewer),
            replace(more, hears=hears),
        ),
        gap=Space.M,
        key="stepper",
    )


def step_tile(key: str, icon: str, says: str, message: object, size: float = STEPPER) -> Tile:
    """One hand more, one hand fewer."""
    return Tile(
        key=key,
        says=says,
        message=message,
        child=Row(children=(line_icon(icon, size * 0.5),), spare="centre"),
        pad_x=0,
        pad_y=0,
        least_width=size,
        least_height=size,
    )


def seat(filled: bool, size: float = 38.0) -> Shape:
    """One child in the room: solid once counted, an outline until then."""
    return Shape(
        path=_SEAT,
        view=_SEAT_VIEW,
        width=size * _SEAT_VIEW[0] / _SEAT_VIEW[1],
        height=size,
        fill="action" if filled else "clear",
        line="action" if filled else "line",
        line_width=3,
        turns=False,
    )


def seats(filled: int, total: int, *, low: bool = False) -> Layers:
    """A figure for each child, in fives: a row of them can be counted from the back of the room.

    Where the row is short figures become smaller, and what stands around them stays where it is. Where not
    even the smallest have room there are none: a row with a child too few says what is not so.
    """
    fives = -(-total // SEATS_IN_GROUP)
    in_row, space = SEATS_IN_ROW // SEATS_IN_GROUP, ROW_GAP
    sizes: tuple[float, ...] = SEAT_SIZES
    if low:
        in_row, space, sizes = max(in_row, -(-fives // LOW_ROWS)), LOW_GAP, SEAT_SIZES[1:]
    drawn = (_seats(filled, total, size, in_row, space) for size in sizes)
    ways: tuple[Node, ...] = (*drawn, Layers(children=()))
    height = -(-fives // in_row) * (sizes[0] + space)
    return Layers(children=(First(children=ways),), height=height, key="seats")


def _seats(filled: int, total: int, size: float, in_row: int, space: float) -> Column:
    """Each at its own place: a row that is pressed together would press its first five."""
    wide = size * _SEAT_VIEW[0] / _SEAT_VIEW[1]
    apart, fives = SEAT_GAPS if size > SEAT_SIZES[-1] else CLOSE_GAPS
    step, rows = wide + apart, []
    for first in range(0, total, in_row * SEATS_IN_GROUP):
        row = range(first, min(first + in_row * SEATS_IN_GROUP, total))
        places = ((number, number - first) for number in row)
        children = tuple(
            At(
                child=seat(number < filled, size),
                box=Rect(place * step + place // SEATS_IN_GROUP * (fives - apart), 0, wide, size),
            )
            for number, place in places
        )
        rows.append(Layers(children=children, height=size))
    return Column(children=tuple(rows), gap=space, spare="middle")


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of those in the room have been counted. Without ``total`` nobody said how many there are.

    ``most`` are the words when all have been counted: the room that they need is kept from the first hand on.
    """

    words: str
    filled: int
    total: int
    most: str = ""


def tally(counted: Tally, *, figures: bool = True, low: bool = False) -> Card:
    """The same as figures and as words."""
    keeps = (counted.most,) if counted.most else ()
    label = Text(words=counted.words, role="board-least", even=True, keeps=keeps, key="tally-words")
    child: Node = label
    if figures and counted.total:
        people = seats(min(counted.filled, counted.total), counted.total, low=low)
        child = Column(children=(label, people), gap=4)
    pad_x, pad_y = (20, 8) if low else (Space.M, 10)
    return Card(child=child, line="message-line", radius=Corner.TILE, pad_x=pad_x, pad_y=pad_y, key="tally")


def standing(name: str, size: float, says: str = "") -> Art:
    """A mascot at the end of a page; who points, points at what stands at its start."""
    art = Art(name=f"mascots/{name}", width=size, height=size, says=says, key="mascot")
    return replace(art, turns="back") if name.endswith("-pointing") else art
