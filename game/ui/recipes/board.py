"""The class in front of the board: what frames its screens.

What the class must read is at least 44 units high; what only the teacher needs is a small
picture at the edge. Tiles are large, and reach the edge where an arm can reach them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from game.ui.geometry import Rect, Size
from game.ui.node import Art, At, Card, Column, First, Grow, Layers, Node, Row, Shape, Text, Tile
from game.ui.recipes.chrome import badge, edges, screen
from game.ui.recipes.controls import line_icon
from game.ui.recipes.scenery import scenery
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


def board_screen(
    field: Size, frame: Frame, body: Node, tight: tuple[str, Node] | None = None, bare: Node | None = None
) -> Layers:
    """The frame around a body, which has all the height that the question leaves.

    Where that is not enough the stones go, and the question is written a little smaller. ``tight`` are
    other words for the head, and the body below them; ``bare`` is a page without a head, the way out in it.
    """
    room = edges(field)
    headed = [(_head(field, frame), body), (_head(field, frame, small=True), body)]
    if tight is not None:
        words, below = tight
        headed.append((_head(field, replace(frame, title=words), small=True), below))
    ways = [Column(children=(top, Grow(child=below)), gap=Space.M) for top, below in headed]
    whole = First(children=(*ways, *((bare,) if bare is not None else ())))
    return screen(*scenery(field, frame.letter), At(child=whole, box=room), *edge_tabs(field, frame.tabs))


def _head(field: Size, frame: Frame, *, small: bool = False) -> Row:
    """The way out, the letter, the question, and how far the class has come."""
    narrow = field.w < NARROW
    title = Text(words=frame.title, role="board-order" if small else "board-title", even=True, key="title")
    steps = () if small else (stones(frame.stones, frame.letter, small=narrow),)
    return Row(
        children=(frame.home, badge(frame.letter), Grow(child=title), *steps),
        gap=Space.M if narrow or small else 28,
    )


def beside_tabs(field: Size, body: Node) -> Row:
    """A body that keeps clear of the tabs at the edge."""
    return Row(
        children=(Grow(child=body), Layers(children=(), width=rail_of(field), height=1)),
        gap=0,
        down="stretch",
    )
