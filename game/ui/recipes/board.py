"""The class in front of the board: what frames its screens, the vote, and both votes side by side.

What the class must read is at least 44 units high; what only the teacher needs is a small
picture at the edge. Tiles are large, and reach the edge where an arm can reach them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from game.ui.geometry import Rect, Size
from game.ui.node import Art, At, Card, Column, First, Grow, Layers, Node, Row, Shape, Text, Tile
from game.ui.recipes.bars import Votes, votes_panel
from game.ui.recipes.chrome import badge, edges, screen
from game.ui.recipes.controls import line_icon
from game.ui.recipes.counters import Counter, Tally, counter_rows, standing, stepper, tally
from game.ui.recipes.scenery import scenery
from game.ui.recipes.talk import TAIL, bubble, gap
from game.ui.theme import Corner, Space

NARROW = 1700.0
"""Below this width stones and gaps are smaller (4:3 is 1440 wide)."""
TAB = Size(112, 146)
"""What can be pressed of a tab at the edge; what is seen of it is slimmer."""
SLIM_TAB = 96.0
"""The same on a narrow screen, where every unit is wanted."""
TAB_SEEN = 64.0
TAB_TOP = 532.0
"""In the lower half: a small teacher, and a child on a chair, reach it."""
LOW_TABS = 3
STONE, STONE_NOW = 88.0, 112.0
SMALL_STONE, SMALL_STONE_NOW = 68.0, 86.0
LIVE_STONE = 7.0


@dataclass(frozen=True, slots=True)
class Stone:
    """A step of the round, as a picture: vote, talk, vote, look, rule."""

    icon: str
    state: Literal["done", "now", "waiting"]
    says: str = ""


@dataclass(frozen=True, slots=True)
class Tab:
    """Something for the teacher alone, at the edge: a picture, never a word that a seat could read."""

    key: str
    icon: str
    says: str
    message: object
    shortcut: str = ""


@dataclass(frozen=True, slots=True)
class Frame:
    """What every screen of a round has: the way home, the letter, the question, the stones, the tabs."""

    home: Tile
    letter: str
    title: str
    stones: tuple[Stone, ...]
    tabs: tuple[Tab, ...]


@dataclass(frozen=True, slots=True)
class Order:
    """What the mascot tells the class to do now. What is ``urgent`` is said in its place and the numbers'."""

    words: str
    mascot: str
    urgent: str = ""


def stones(steps: Sequence[Stone], letter: str, *, small: bool = False) -> Layers:
    """Five stones across a stream. They have no lip: they show the way and cannot be pressed."""
    usual, now = (SMALL_STONE, SMALL_STONE_NOW) if small else (STONE, STONE_NOW)
    gap = 14.0 if small else 22.0
    width = sum(now if step.state == "now" else usual for step in steps) + gap * (len(steps) - 1)
    ripples = round(width / 40)
    wave = "M0 10 q10 -9 20 0 t20 0" + " t20 0 t20 0" * (ripples - 1)
    water = At(
        child=Shape(path=wave, view=(40.0 * ripples, 20), line="message-line", line_width=4),
        box=Rect(0, now * 0.64, width, 20),
    )
    row = Row(children=tuple(_stone(s, letter, usual, now, n) for n, s in enumerate(steps)), gap=gap)
    return Layers(children=(water, row), width=width, height=now, key="stones")


def _stone(step: Stone, letter: str, usual: float, now: float, number: int) -> Card:
    size = now if step.state == "now" else usual
    waiting = step.state == "waiting"
    icon = Art(
        name="line/tick" if step.state == "done" else f"line/{step.icon}",
        width=size * 0.5,
        height=size * 0.5,
        tint="soft" if waiting else f"on-{letter}",
        says=step.says,
    )
    return Card(
        child=Row(children=(icon,), spare="centre"),
        fill="paper" if waiting else letter,
        line={"done": f"{letter}-edge", "now": "ink", "waiting": "line"}[step.state],
        line_width=LIVE_STONE if step.state == "now" else Space.LINE,
        radius=Corner.FULL,
        least_width=size,
        least_height=size,
        key=f"stone{number}",
    )


def edge_tabs(field: Size, tabs: Sequence[Tab]) -> tuple[At, ...]:
    """Slim to see and wide to press; last in the order of reading. A fourth one stands above the others."""
    top = TAB_TOP - max(0, len(tabs) - LOW_TABS) * (TAB.h + Space.M)
    return tuple(
        At(
            child=_tab(tab, tab_width(field)),
            box=Rect(field.w - tab_width(field), top + number * (TAB.h + Space.M), tab_width(field), TAB.h),
        )
        for number, tab in enumerate(tabs)
    )


def tab_width(field: Size) -> float:
    """What can be pressed of a tab."""
    return SLIM_TAB if field.w < NARROW else TAB.w


def rail_of(field: Size) -> float:
    """So much of the screen is the teacher's, besides the margin that every screen has."""
    return max(1.0, tab_width(field) + Space.XS - (field.w - edges(field).w) / 2)


def _tab(tab: Tab, width: float) -> Tile:
    left, lip = width - TAB_SEEN, 8.0
    path = f"M{TAB_SEEN} 3 L30 3 Q3 3 3 30 L3 109 Q3 136 30 136 L{TAB_SEEN} 136"
    view = (TAB_SEEN, TAB.h - lip)
    seen = Rect(left, 0, TAB_SEEN, TAB.h - lip)
    icon = 44.0
    children = (
        At(
            child=Shape(path=path + " Z", view=view, fill="line", line="line", line_width=4),
            box=seen.moved(0, lip),
        ),
        At(child=Shape(path=path, view=view, fill="paper", line="line", line_width=4), box=seen),
        At(
            child=line_icon(tab.icon, icon),
            box=Rect(left + (TAB_SEEN - icon) / 2 + 2, (TAB.h - lip - icon) / 2, icon, icon),
        ),
    )
    return Tile(
        key=tab.key,
        says=tab.says,
        message=tab.message,
        child=Layers(children=children, width=width, height=TAB.h),
        kind="bare",
        radius=30,
        pad_x=0,
        pad_y=0,
        shortcut=tab.shortcut,
    )


def board_screen(field: Size, frame: Frame, body: Node) -> Layers:
    """The frame around a body, which has all the height that the question leaves.

    Where that is not enough the stones go, and the question is written a little smaller.
    """
    room = edges(field)
    narrow = field.w < NARROW
    head = Row(
        children=(
            frame.home,
            badge(frame.letter),
            Grow(child=Text(words=frame.title, role="board-title", even=True, key="title")),
            stones(frame.stones, frame.letter, small=narrow),
        ),
        gap=Space.M if narrow else 28,
    )
    title = Text(words=frame.title, role="board-order", even=True, key="title")
    small = Row(children=(frame.home, badge(frame.letter), Grow(child=title)), gap=Space.M)
    ways = tuple(Column(children=(top, Grow(child=body)), gap=Space.M) for top in (head, small))
    whole = First(children=ways)
    return screen(*scenery(field, frame.letter), At(child=whole, box=room), *edge_tabs(field, frame.tabs))


def beside_tabs(field: Size, body: Node) -> Row:
    """A body that keeps clear of the tabs at the edge."""
    return Row(
        children=(Grow(child=body), Layers(children=(), width=rail_of(field), height=1)),
        gap=0,
        down="stretch",
    )


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

    ``devices`` is the pretend device, large and small. Where words are large or the screen is narrow
    the mascot and the figures go first, then the device (with eyes shut nobody reads it), at last the order,
    which is heard. ``hears`` are the keys that count.
    """
    live = next((one for one in counters if one.state == "live"), counters[0])
    steps = stepper(live, hears)
    full, small = _foot(order, in_room, steps, go_on), _foot(order, in_room, steps, go_on, small=True)
    said: Node = tally(in_room, figures=False)
    if order.urgent:
        said = First(children=(_told(order.urgent, role="board-least"), said))
    last = Row(children=(Grow(child=said), steps, go_on), gap=Space.M)
    bare = Row(children=(Grow(child=gap()), steps, go_on), gap=Space.M)
    rows, slim = counter_rows(counters, covered_word), counter_rows(counters, covered_word, narrow=True)

    def way(device: Node | None, right: Node, foot: Node) -> Row:
        middle = right
        if device is not None:
            middle = Row(
                children=(device, Grow(child=right)),
                gap=Space.XL if field.w >= NARROW else Space.L,
                down="stretch",
            )
        return beside_tabs(field, Column(children=(Grow(child=middle), foot), gap=Space.M))

    wide = field.w >= NARROW
    ways = (
        *((way(devices[0], rows, full), *(way(one, slim, full) for one in devices)) if wide else ()),
        *(way(one, slim, small) for one in devices),
        *((way(None, rows, full),) if wide else ()),
        way(None, rows, small),
        way(None, slim, small),
        way(None, slim, last),
        way(None, slim, bare),
    )
    return board_screen(field, frame, First(children=ways))


def _foot(order: Order, in_room: Tally, steps: Row, go_on: Tile, *, small: bool = False) -> Row:
    """What is said, who has been counted, what counts. Urgent words take no more height than usual ones."""
    tail: Literal["start", "none"] = "none" if small else "start"
    who = () if small else (Row(children=(standing(order.mascot, 172), gap(TAIL - Space.M)), gap=0),)
    usual = Grow(child=_told(order.words, tail), share=0.8 if small else 0.5)
    ways = [Row(children=(*who, usual, Grow(child=tally(in_room, figures=not small))), gap=Space.M)]
    if order.urgent:
        urgent = (Grow(child=_told(order.urgent, tail, role)) for role in ("board-order", "board-least"))
        ways = [*(Row(children=(*who, one), gap=Space.M) for one in urgent), *ways]
    return Row(children=(Grow(child=First(children=tuple(ways))), steps, go_on), gap=Space.M, down="bottom")


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
    *ends: Node,
) -> Layers:
    """Both votes on one scale, and the question to talk about. Which one is right is left to the talk.

    ``ends`` lead on: the one way, and before it perhaps tiles that set the way.
    """
    first, then = labels
    tall = votes_panel(votes, room, first, then)
    low = votes_panel(votes, room, first, then, "beside")
    least = votes_panel(votes, room, first, then, "level")
    tiny = votes_panel(votes, room, first, then, "tiny")
    once = votes_panel(votes, room, first, then, "once")

    def asked(role: str, tail: Literal["start", "below", "none"]) -> Card:
        words = Text(words=question, role=role, align="centre", even=True, key="question")
        return bubble(words, tail=tail, pad_x=Space.M, pad_y=Space.S)

    def beside(size: float, role: str) -> Row:
        figure = (Row(children=(standing(mascot, size),), spare="centre"),) if size else ()
        tail: Literal["below", "none"] = "below" if size else "none"
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

    def stacked(panel: Node, foot: Node) -> Row:
        return beside_tabs(field, Column(children=(Grow(child=panel), foot), gap=Space.M))

    ways: tuple[Node, ...] = (
        *(beside(size, "board-say") for size in (400.0, 300.0)),
        beside(240.0, "board-order"),
        stacked(low, under),
        stacked(low, bare),
        stacked(least, bare),
        stacked(once, bare),
        stacked(least, last),
        stacked(tiny, last),
        stacked(once, last),
    )
    # it asks for no height of its own: which way is the lowest depends on how tall letters are
    return board_screen(field, frame, Layers(children=(First(children=ways),), height=1))
