"""Lists of the teacher's room: lines below one another on a card, page by page, and sentences to be read.

How many lines a page has depends on how large words are: whoever turns pages and whoever draws them agree.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.ui.geometry import Size
from game.ui.node import Card, Column, Dialog, First, Flow, Grow, Layers, Node, Row, Text, Tile
from game.ui.recipes.bars import rule
from game.ui.recipes.chrome import badge, dialog
from game.ui.recipes.teacher import NARROW, small_icon_tile
from game.ui.theme import Corner, Space

PER_PAGE = {"usual": 6, "large": 5, "largest": 3}


def per_page(field: Size, text_size: str) -> int:
    """So many lines have room."""
    return PER_PAGE[text_size] - (1 if field.w < NARROW else 0)


@dataclass(frozen=True, slots=True)
class Line:
    """A line: a picture or a letter before it, words, what is smaller, a count of all, tiles at its end."""

    key: str
    words: str
    detail: str = ""
    letter: str = ""
    picture: Node | None = None
    end: str = ""
    share: tuple[int, int] | None = None
    tiles: tuple[Tile, ...] = ()


@dataclass(frozen=True, slots=True)
class Pager:
    """Which page of how many, in words, and the tiles that turn it."""

    words: str
    says_before: str
    before: object
    says_after: str
    after: object
    first: bool = False
    last: bool = False


def card(children: Sequence[Node], key: str, pad: float = Space.M, gap: float = Space.XS) -> Card:
    """A panel of the room."""
    return Card(
        child=Column(children=tuple(children), gap=gap),
        radius=Corner.TILE,
        shadow=1.0,
        pad_x=Space.L if pad >= Space.M else Space.M,
        pad_y=pad,
        down="stretch",
        key=key,
    )


def listing(key: str, title: str, lines: Sequence[Line], empty: str, pager: Pager | None = None) -> Node:
    """A titled card with lines. Large words leave out what is smaller."""

    def way(detail: bool, titled: bool, pad: float, *, named: bool = True) -> Card:
        head: list[Node] = []
        if titled or pager is not None:
            over = Text(words=title if titled else "", role="subheading", key="title")
            row = [Grow(child=over), *(_turning(key, pager) if pager is not None else ())]
            head = [Row(children=tuple(row), gap=Space.S)]
        children: list[Node] = head
        for number, line in enumerate(lines):
            if number:
                children.append(rule())
            children.append(_line(line, detail, named or line.share is None))
        if not lines:
            children.append(Text(words=empty, role="text", key="empty"))
        return card(children, key, pad, gap=Space.XS if titled else 4)

    ways = (
        way(True, True, Space.M),
        way(True, True, Space.XS),
        way(False, True, Space.XS),
        way(False, False, Space.XS),
    )
    charts = (way(True, True, Space.M, named=False), way(False, False, Space.XS, named=False))
    return First(children=(*ways, *(charts if any(line.share for line in lines) else ())))


def _turning(key: str, pager: Pager) -> tuple[Node, ...]:
    before = small_icon_tile(f"{key}-before", "up", pager.says_before, pager.before)
    after = small_icon_tile(f"{key}-after", "down", pager.says_after, pager.after)
    return (
        Text(words=pager.words, role="small", colour="soft", key="pages"),
        replace(before, available=not pager.first),
        replace(after, available=not pager.last),
    )


def _line(line: Line, detail: bool, named: bool) -> Row:
    said: list[Node] = [Text(words=line.words, role="strong", key="words")]
    if detail and line.detail:
        said.append(Text(words=line.detail, role="small", colour="soft", key="detail"))
    start: list[Node] = []
    if line.letter:
        start.append(badge(line.letter, 56))
    if line.picture is not None:
        start.append(line.picture)
    end: list[Node] = []
    if line.share is not None:
        end.append(Grow(child=_well(*line.share), share=0.9))
    if line.end:
        end.append(Text(words=line.end, role="strong", align="end", key="end"))
    column = (Grow(child=Column(children=tuple(said), gap=2)),) if named else ()
    return Row(children=(*start, *column, *end, *line.tiles), gap=Space.S, key=line.key)


def _well(count: int, total: int, height: float = 26) -> Layers:
    """How many of all: a well, and as much of it filled."""
    filled = Card(fill="action", radius=height / 2, least_height=height)
    parts = ((Grow(child=filled, share=count),) if count else ()) + (Grow(share=max(0, total - count)),)
    well = Card(fill="mist", line="quiet-line", line_width=2, radius=height / 2, least_height=height)
    return Layers(children=(well, Row(children=parts, gap=0, down="stretch")), height=height, width=1)


@dataclass(frozen=True, slots=True)
class Part:
    """A heading and the sentences below it; with a letter its badge stands before them."""

    key: str
    title: str
    sentences: tuple[str, ...]


def reading(key: str, parts: Sequence[Part], tiles: tuple[Tile, ...] = ()) -> Node:
    """Something to be read: parts below one another on a card, in smaller words where there are many."""

    def way(role: str, gap: float, titled: bool) -> Card:
        children: list[Node] = []
        for part in parts:
            said = [Text(words=one, role=role, key=f"said{n}") for n, one in enumerate(part.sentences)]
            title = Text(words=part.title, role="subheading" if titled else "strong", key="title")
            children.append(Column(children=(title, *said), gap=4, key=part.key))
        if tiles:
            children.append(Flow(children=tiles, gap=Space.M, line_gap=Space.S))
        return card(children, key, Space.M if gap > Space.XS else Space.XS, gap)

    return First(children=(way("text", Space.M, True), way("text", Space.XS, False), way("small", 6, False)))


def grid(key: str, tiles: Sequence[Tile], columns: int) -> Column:
    """Tiles in rows of the same width."""
    rows = []
    for start in range(0, len(tiles), columns):
        own: list[Node] = [Grow(child=tile) for tile in tiles[start : start + columns]]
        own += [Grow()] * (columns - len(own))
        rows.append(Row(children=tuple(own), gap=Space.S, down="stretch"))
    return Column(children=tuple(rows), gap=Space.S, key=key)


def question(key: str, title: str, sentences: tuple[str, ...], tiles: tuple[Tile, ...]) -> Dialog:
    """A question over the page: what would happen, and the two ways."""
    words = (
        Text(words=title, role="heading", key="title"),
        *(Text(words=one, role="text", key=f"said{n}") for n, one in enumerate(sentences)),
    )
    return dialog(key, None, words, tiles)


def stopped(words: str) -> First:
    """What was to be shown cannot be had: the sentence that says why, in smaller words where it is long."""
    return First(
        children=tuple(
            card((Text(words=words, role=role, key="said"),), "stopped") for role in ("text", "small")
        )
    )


def waiting(words: str) -> Layers:
    """Something is being worked out."""
    said = Text(words=words, role="heading", align="centre", key="waiting")
    return Layers(children=(Column(children=(said,), spare="middle", key="wait"),))
