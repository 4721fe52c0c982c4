"""The two pages of a vote: hands that are counted, and both votes side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from game.ui.geometry import Size
from game.ui.node import Card, Column, First, Grow, Layers, Node, Row, Text, Tile
from game.ui.recipes.bars import Votes, votes_panel
from game.ui.recipes.board import NARROW, Frame, beside_tabs, board_screen
from game.ui.recipes.counters import Counter, Tally, counter_rows, standing, stepper, tally
from game.ui.recipes.talk import TAIL, Tail, bubble, gap
from game.ui.theme import Space

MASCOTS = (172.0, 132.0)
"""Who says the order, where there is room for that one."""


@dataclass(frozen=True, slots=True)
class Order:
    """What the mascot tells the class to do now. What is ``urgent`` is said in its place and the numbers'.

    ``usual`` is what it mostly says: other words take no more height than those, or those are said.
    """

    words: str
    mascot: str
    usual: str = ""
    urgent: str = ""


def vote_screen(
    field: Size,
    frame: Frame,
    devices: Sequence[Node],
    counters: Sequence[Counter],
    covered_word: str,
    order: Order,
    in_room: Tally,
    go_on: Tile,
    hears: tuple[str, ...] = (),
) -> Layers:
    """Counting hands: nothing moves while they are counted.

    ``devices`` is the pretend device, slim, and wide where its words need that: under this is a low foot.
    Where words are large or the screen is narrow the mascot goes first, then a figure for each child, then
    the device (with eyes shut nobody reads it), at last the order, which is heard. ``hears`` are the keys
    that count.
    """
    live = next((one for one in counters if one.state == "live"), counters[0])
    steps = stepper(live, hears)

    wide = field.w >= NARROW

    def foot(size: float, *, figures: bool = True) -> Row:
        apart = Space.M if wide else Space.S
        return _foot(order, in_room, steps, go_on, size, apart, figures=figures)

    full, some, low, small = foot(MASCOTS[0]), foot(MASCOTS[1]), foot(0), foot(0, figures=False)
    said: Node = tally(in_room, figures=False)
    if order.urgent:
        said = First(children=(_told(order.urgent, role="board-least"), said))
    last = Row(children=(Grow(child=said), steps, go_on), gap=Space.M)
    bare = Row(children=(Grow(child=gap()), steps, go_on), gap=Space.M)
    rows, slim = counter_rows(counters, covered_word), counter_rows(counters, covered_word, narrow=True)
    least = counter_rows(counters, covered_word, least=True)

    def way(device: Node | None, right: Node, foot: Node, apart: float = Space.M) -> Row:
        middle = right
        if device is not None:
            middle = Row(
                children=(device, Grow(child=right)),
                gap=Space.XL if wide else Space.L,
                down="stretch",
            )
        return beside_tabs(field, Column(children=(Grow(child=middle), foot), gap=apart))

    main, *others = devices
    ways = (
        *((way(main, rows, full), way(main, slim, full), way(main, slim, some)) if wide else ()),
        *(way(main, slim, below) for below in (low, small)),
        *(way(one, slim, some if wide else small) for one in others),
        *((way(None, rows, below) for below in (full, some)) if wide else ()),
        *(way(None, right, below) for right in (rows, slim) for below in (low, small)),
        way(None, slim, last),
        way(None, slim, bare),
        way(None, least, bare, Space.S),
    )
    return board_screen(field, frame, First(children=ways))


def _foot(
    order: Order, in_room: Tally, steps: Row, go_on: Tile, size: float, apart: float, *, figures: bool
) -> Row:
    """What is said, who has been counted, what counts. It is as high in the one vote as in the other."""
    tail: Literal["start", "none"] = "start" if size else "none"
    who = (Row(children=(standing(order.mascot, size), gap(TAIL - Space.M)), gap=0),) if size else ()
    share = 0.8 if size < MASCOTS[0] else 0.5
    counted = Grow(child=tally(in_room, figures=figures, low=size < MASCOTS[0]))
    ways = [
        Row(children=(*who, Grow(child=_told(words, tail), share=share), counted), gap=apart)
        for words in dict.fromkeys((order.words, order.usual or order.words))
    ]
    if order.urgent:
        urgent = (Grow(child=_told(order.urgent, tail, role)) for role in ("board-order", "board-least"))
        ways = [*(Row(children=(*who, one), gap=Space.M) for one in urgent), *ways]
    return Row(children=(Grow(child=First(children=tuple(ways))), steps, go_on), gap=apart)


def _told(words: str, tail: Literal["start", "none"] = "none", role: str = "board-order") -> Card:
    told = Text(words=words, role=role, align="centre", even=True, key="order")
    return bubble(told, tail=tail, pad_x=Space.S, pad_y=Space.S)


def both_votes_screen(
    field: Size,
    frame: Frame,
    votes: Sequence[Votes],
    room: int,
    labels: tuple[str, str],
    question: str,
    mascot: str,
    *leads: Node,
    what_for: str = "",
) -> Layers:
    """Both votes on one scale, and the question to talk about. Which one is right is left to the talk.

    ``leads`` lead on: the one way, and before it perhaps tiles that set the way, and ``what_for`` they are.
    """
    asks = Text(words=what_for, role="board-least", align="centre", even=True, key="what-for")
    ends = (Column(children=(asks, leads[0]), gap=Space.XS), *leads[1:]) if what_for else leads
    first, then = labels
    tall = votes_panel(votes, room, first, then)
    low = votes_panel(votes, room, first, then, "beside")
    least = votes_panel(votes, room, first, then, "level")
    tiny = votes_panel(votes, room, first, then, "tiny")
    once = votes_panel(votes, room, first, then, "once")
    figures = votes_panel(votes, room, first, then, "figures")

    def asked(role: str, tail: Tail) -> Card:
        words = Text(words=question, role=role, align="centre", even=True, key="question")
        return bubble(words, tail=tail, pad_x=Space.M, pad_y=Space.S)

    def beside(size: float, role: str) -> Row:
        figure = (Row(children=(standing(mascot, size),), spare="centre"),) if size else ()
        tail: Literal["below-middle", "none"] = "below-middle" if size else "none"
        side = Column(
            children=(Grow(child=asked(role, tail)), *figure, *ends), gap=Space.S if ends[1:] else 0
        )
        return beside_tabs(
            field,
            Row(
                children=(Grow(child=tall, share=0.67), Grow(child=side, share=0.33)),
                gap=Space.XL if field.w >= NARROW else Space.L,
                down="stretch",
            ),
        )

    row = tuple(ends)
    who = Row(children=(standing(mascot, 200), gap(TAIL - Space.M)), gap=0)
    under = Row(children=(who, Grow(child=asked("board-say", "start")), *row), gap=Space.M)
    bare = Row(children=(Grow(child=asked("board-order", "none")), *row), gap=Space.M)
    last = Row(children=(Grow(child=gap()), *row), gap=Space.M)

    def stacked(panel: Node, foot: Node, apart: float = Space.M) -> Row:
        return beside_tabs(field, Column(children=(Grow(child=panel), foot), gap=apart))

    ways: tuple[Node, ...] = (
        *(beside(size, "board-say") for size in (400.0, 300.0)),
        beside(240.0, "board-order"),
        stacked(low, under),
        stacked(low, bare),
        stacked(least, bare),
        stacked(once, bare),
    )
    # where only the bars have room, what is talked about stands in the place of what was voted on
    tight = First(children=tuple(stacked(panel, last) for panel in (least, tiny, once, figures)))
    out: Node = Row(children=(frame.home, Grow(child=gap()), *leads), gap=Space.M)
    if what_for:  # on a line of its own it is no wider than the page
        out = Column(children=(asks, out), gap=Space.XS)
    # it asks for no height of its own: which way is the lowest depends on how tall letters are
    body = Layers(children=(First(children=ways),), height=1)
    return board_screen(
        field, frame, body, (question, Layers(children=(tight,), height=1)), stacked(figures, out, Space.S)
    )
