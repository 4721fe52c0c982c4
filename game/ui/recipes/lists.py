"""Lists of the teacher's room: lines below one another on a card, page by page, and sentences to be read.

How many lines a page has is tried out where they are laid out: each try brings the tiles that turn its pages.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from game.ui.node import Art, Card, Column, Dialog, First, Flow, Grow, Layers, Node, Row, Text, Tile
from game.ui.recipes.bars import rule
from game.ui.recipes.chrome import badge, dialog
from game.ui.recipes.teacher import small_icon_tile
from game.ui.theme import Corner, Space

MOST = 10
"""More lines than this never have room on a page."""
FEWEST = 4
"""So many lines are worth more than words on the tiles at their ends."""
NOTE = 200.0
MOST_NOTED = 3
"""So many ways of a page are tried with a note: whatever is tighter has no room for one."""
Ends = Literal["beside", "below", "bare"]
"""How the tiles of a line stand: with words beside what it says or below it, or with their pictures alone."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line: a picture or a letter before it, words, what is smaller, a count of all, tiles at its end, and
    the same tiles with words where they have room.
    """

    key: str
    words: str
    detail: str = ""
    letter: str = ""
    picture: Node | None = None
    end: str = ""
    share: tuple[int, int] | None = None
    tiles: tuple[Tile, ...] = ()
    worded: tuple[Tile, ...] = ()


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


Turning = Callable[[int], Pager | None]
"""The tiles that turn a page of so many lines; none where they are all there are."""
Shown = Callable[[Ends, bool, bool], list[Row]]


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


def listing(
    key: str,
    title: str,
    lines: Sequence[Line],
    empty: str,
    turning: Turning | None = None,
    *,
    whole: bool = False,
    least: int = 0,
) -> Node:
    """A titled card with lines. With ``turning`` it has as many of them as have room, and asks it for the
    tiles that show the others; without, all of them, and large words leave out what is smaller. The card
    ends with its last line; a ``whole`` one fills the page. With ``least`` it has
    so many lines, and every word of them, or no room.
    """
    shown = _shown(lines)
    if not lines:
        said = Text(words=empty, role="text", key="empty")
        return _ending(card((_head(key, title, None), said), key), whole)
    if turning is None:
        return First(children=tuple(_ending(one, whole) for one in _all_of(key, title, lines, shown)))

    def way(
        count: int,
        ends: Ends,
        pad: float = Space.M,
        *,
        titled: bool = True,
        detail: bool = True,
        large: bool = False,
    ) -> Node:
        head = _head(key, title if titled else "", turning(count))
        gap = Space.S if large else Space.XS if detail else 4
        return _ending(card((head, *_ruled(shown(ends, detail, large)[:count])), key, pad, gap), whole)

    many = len(lines)
    best: Ends = "beside" if any(line.worded for line in lines) else "bare"
    worded = range(many, max(least, min(many, FEWEST)) - 1, -1) if best == "beside" else ()
    short = many <= FEWEST and not whole and turning(many) is None
    return First(
        children=(
            *((way(many, best, large=True),) if short else ()),
            *(way(count, "beside") for count in worded),
            *(way(count, "below", pad) for count in worded for pad in (Space.M, Space.XS)),
            way(many, "bare"),
            way(many, "bare", Space.XS),
            *(way(count, "bare") for count in range(many - 1, max(least, 1) - 1, -1)),
            *(way(count, "bare", Space.XS, titled=False) for count in range(many, max(least, 1) - 1, -1)),
            *((way(1, "bare", Space.XS, titled=False, detail=False),) if not least else ()),
        )
    )


def _all_of(key: str, title: str, lines: Sequence[Line], shown: Shown) -> list[Card]:
    """All lines on one page: smaller things go first, then the title, then what a chart can do without."""

    def way(rows: Sequence[Row], pad: float, *, titled: bool = True) -> Card:
        head = (_head(key, title, None),) if titled else ()
        chart = any(line.share for line in lines) and titled
        parts = tuple(Grow(child=row) for row in rows) if chart else _ruled(rows)
        return card((*head, *parts), key, pad, Space.XS if titled else 4)

    full, short = shown("bare", True, False), shown("bare", False, False)
    ways = [way(full, Space.M), way(full, Space.XS), way(short, Space.XS), way(short, Space.XS, titled=False)]
    if any(line.share for line in lines):
        over = [_over(line) for line in lines]
        ways += [way(over, Space.M), way(over, Space.XS)]
        drawn = [_line(line, detail=True, named=False) for line in lines]
        ways += [way(drawn, Space.M), way(drawn, Space.XS, titled=False)]
    return ways


def _shown(lines: Sequence[Line]) -> Shown:
    """The lines as they look in each way, made once however many pages are tried."""
    made: dict[tuple[Ends, bool, bool], list[Row]] = {}

    def shown(ends: Ends, detail: bool, large: bool) -> list[Row]:
        if (ends, detail, large) not in made:
            rows = [_line(line, detail=detail, ends=ends, large=large) for line in lines]
            made[ends, detail, large] = rows
        return made[ends, detail, large]

    return shown


def _ruled(rows: Sequence[Row]) -> tuple[Node, ...]:
    """Rows with thin lines between them."""
    return tuple(part for row in rows for part in (rule(), row))[1:]


def _ending(one: Card, whole: bool) -> Node:
    """A card that fills the page, or ends with what is in it."""
    return one if whole else Column(children=(one,))


def _head(key: str, title: str, pager: Pager | None) -> Row:
    over = Text(words=title, role="subheading", key="title")
    return Row(children=(Grow(child=over), *(_turning(key, pager) if pager is not None else ())), gap=Space.S)


def _turning(key: str, pager: Pager) -> tuple[Node, ...]:
    before = small_icon_tile(f"{key}-before", "up", pager.says_before, pager.before)
    after = small_icon_tile(f"{key}-after", "down", pager.says_after, pager.after)
    return (
        Text(words=pager.words, role="small", colour="soft", key="pages"),
        replace(before, available=not pager.first),
        replace(after, available=not pager.last),
    )


def _line(line: Line, *, detail: bool, named: bool = True, ends: Ends = "bare", large: bool = False) -> Row:
    strong, small = ("subheading", "text") if large else ("strong", "small")
    said: list[Node] = [Text(words=line.words, role=strong, key="words")] if named or not line.share else []
    if detail and line.detail:
        said.append(Text(words=line.detail, role=small, colour="soft", key="detail"))
    start: list[Node] = []
    if line.letter:
        start.append(badge(line.letter, 56))
    if line.picture is not None:
        start.append(line.picture)
    end: list[Node] = []
    if line.share is not None:
        end.append(Grow(child=_well(*line.share), share=0.9))
    if line.end:
        end.append(Text(words=line.end, role=strong, align="end", key="end"))
    tiles = line.tiles if ends == "bare" else line.worded or line.tiles
    if ends == "below":
        said.append(Flow(children=tiles, gap=Space.S, line_gap=Space.XS))
        tiles = ()
    column = (Grow(child=Column(children=tuple(said), gap=2)),) if said else ()
    return Row(children=(*start, *column, *end, *tiles), gap=Space.S, key=line.key)


def _over(line: Line) -> Row:
    """A line of a chart where width is short: what it says stands above its well."""
    words = Text(words=line.words, role="strong", key="words")
    end = Text(words=line.end, role="strong", align="end", key="end")
    said = Column(
        children=(Row(children=(Grow(child=words), end), gap=Space.S), _well(*(line.share or (0, 1)))), gap=2
    )
    start = (badge(line.letter, 56),) if line.letter else ()
    return Row(children=(*start, Grow(child=said)), gap=Space.S, key=line.key)


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


def reading(
    key: str, parts: Sequence[Part], tiles: tuple[Tile, ...] = (), turning: Turning | None = None
) -> Node:
    """Something to be read: parts below one another on a card. Where there are too many, words get smaller;
    or, with ``turning``, there are fewer of them, and tiles that show the others.
    """

    def way(role: str, gap: float, titled: bool, count: int = 0) -> Node:
        pager = turning(count or len(parts)) if turning else None
        children: list[Node] = [_head(key, "", pager)] if pager else []
        for part in parts[: count or len(parts)]:
            said = [Text(words=one, role=role, key=f"said{n}") for n, one in enumerate(part.sentences)]
            title = Text(words=part.title, role="subheading" if titled else "strong", key="title")
            children.append(Column(children=(title, *said), gap=4, key=part.key))
        if tiles:
            children.append(Flow(children=tiles, gap=Space.M, line_gap=Space.S))
        return _ending(card(children, key, Space.M if gap > Space.XS else Space.XS, gap), whole=False)

    return First(
        children=(
            way("reading", Space.L, True),
            way("reading", Space.M, True),
            way("text", Space.M, True),
            way("text", Space.XS, False),
            *(way("text", Space.M, True, count) for count in range(len(parts) - 1, 0, -1) if turning),
            way("small", 6, False, int(turning is not None)),
        )
    )


def grid(key: str, tiles: Sequence[Tile], columns: int) -> Column:
    """Tiles in rows of the same width."""
    rows = []
    for start in range(0, len(tiles), columns):
        own: list[Node] = [Grow(child=tile) for tile in tiles[start : start + columns]]
        own += [Grow()] * (columns - len(own))
        rows.append(Row(children=tuple(own), gap=Space.S, down="stretch"))
    return Column(children=tuple(rows), gap=Space.S, key=key)


def noted(body: Node, picture: str, words: str) -> Node:
    """A page that ends with what is on it, and in the room below that somebody who says what it is good for.
    Where there is no such room, the page stands alone.
    """
    said = Grow(child=Text(words=words, role="reading", key="said"))
    row = Row(children=(Art(name=picture, width=NOTE, height=NOTE), said), gap=Space.L)
    note = Card(child=row, radius=Corner.TILE, shadow=1.0, pad_x=Space.L, pad_y=0, key="note")
    below = Grow(child=Column(children=(note,), spare="middle", key="noted"))
    ways = body.children if isinstance(body, First) else (body,)
    both = [
        (replace(way, children=(*way.children, below)), way) if isinstance(way, Column) else (way,)
        for way in ways[:MOST_NOTED]
    ]
    return First(children=(*(way for pair in both for way in pair), *ways[MOST_NOTED:]))


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
            _ending(card((Text(words=words, role=role, key="said"),), "stopped"), whole=False)
            for role in ("reading", "text", "small")
        )
    )


def waiting(words: str) -> Layers:
    """Something is being worked out."""
    said = Text(words=words, role="heading", align="centre", key="waiting")
    return Layers(children=(Column(children=(said,), spare="middle", key="wait"),))
