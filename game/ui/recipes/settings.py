"""The settings' lines: a word, and tiles which show what choosing them does."""

from __future__ import annotations

from dataclasses import dataclass

from game.ui.geometry import Rect, Size
from game.ui.motion import Breathe
from game.ui.node import Art, At, Card, Column, First, Flow, Grow, Layers, Node, Row, Text, Tile
from game.ui.recipes.chrome import TOP_BAR, edges
from game.ui.recipes.controls import Option, line_icon
from game.ui.theme import Space
from game.words.language import ENGLISH

SAMPLE = 72.0
MASCOT = 112.0
STREET = Size(136, 84)
LABEL_WIDTH = 440.0
LABEL_SHARE = 0.26
FULL_PAGE = 5
"""Lines are as high as on a full page, so that both pages look alike."""


@dataclass(frozen=True, slots=True)
class Line:
    """One setting: its name, its icon, its choices."""

    label: str
    icon: str
    options: tuple[Option, ...]


def settings_lines(field: Size, lines: tuple[Line, ...]) -> At:
    """All lines, sharing the height that is there."""
    room = edges(field)
    top = TOP_BAR + 8
    box = Rect(room.x, top, room.w, field.h - Space.FOOT - top)
    label_width = min(LABEL_WIDTH, room.w * LABEL_SHARE)
    rows = tuple(Grow(child=_line(line, label_width)) for line in lines)
    empty = tuple(Grow() for _ in range(FULL_PAGE - len(lines)))
    return At(child=Column(children=(*rows, *empty), gap=18), box=box)


def _line(line: Line, label_width: float) -> Node:
    words, small = (Text(words=line.label, role=role) for role in ("place", "label"))
    with_icon = (
        Row(children=(line_icon(line.icon, 56), Grow(child=one)), gap=Space.S) for one in (words, small)
    )
    label = First(children=(*with_icon, small))
    ways = (
        Row(children=tuple(Grow(child=tile(option)) for option in line.options), gap=12, down="stretch")
        for tile in (_wide, _narrow)
    )
    return Row(
        children=(
            Layers(children=(label,), width=label_width, key=f"{line.options[0].key}-label"),
            Grow(child=First(children=tuple(ways))),
        ),
        gap=18,
        down="stretch",
    )


def _wide(option: Option) -> Tile:
    """What shows the choice, and beside it a word as large as an answer."""
    words = Text(words=option.label, role="answer", align="centre")
    return _option(option, Row(children=(option.sample, words), gap=Space.S, spare="centre"))


def _narrow(option: Option) -> Tile:
    """The same with a smaller word, beside or below."""
    words = Text(words=option.label, role="choice", align="centre")
    flow = Flow(children=(option.sample, words), gap=Space.S, line_gap=2, spare="centre")
    return _option(option, Column(children=(flow,), spare="middle"))


def _option(option: Option, child: Node) -> Tile:
    """A tile that shows what choosing it would do. All those of a line look alike."""
    return Tile(
        key=option.key,
        says=option.says,
        message=option.message,
        child=child,
        chosen=option.chosen,
        pad_x=10,
        pad_y=10,
        down="stretch",
    )


def size_sample(step: int) -> Node:
    """The first letters, small, larger, large."""
    return Text(words="Aa", role=("caption", "answer", "question")[step], language=ENGLISH)


def letters_sample(letters: str) -> Node:
    """A few letters in the face they choose."""
    return Text(words="agy", role="panel", letters=letters, language=ENGLISH)


def theme_sample(theme: str) -> Node:
    """The street as it looks then."""
    street = Art(name=f"title/street-{theme}", width=STREET.w, height=STREET.h, cover=True)
    return Card(child=street, fill="line", radius=8, pad_x=3, pad_y=3)


def motion_sample(lively: bool) -> Node:
    """Somebody who is doing it, or keeping still."""
    if not lively:
        return Art(name="mascots/tally-calm", width=MASCOT, height=MASCOT)
    return Art(
        name="mascots/tally-happy",
        width=MASCOT,
        height=MASCOT,
        motions=(Breathe(lift=9, seconds=1.6, chest=0.7),),
    )


def icon_sample(icon: str, *, fixed: bool = False) -> Node:
    """One of the line icons; ``fixed`` where it stands for a key."""
    return line_icon(icon, SAMPLE, fixed=fixed)


def loud_sample(step: int) -> Node:
    """A speaker, small, larger, large."""
    return line_icon("speaker", (44.0, 60.0, 80.0)[step])
