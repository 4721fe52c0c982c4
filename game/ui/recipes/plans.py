"""Lessons to choose from, on the board: which year, which letter, how long, and what is new to this class."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.ui.geometry import Rect, Size
from game.ui.node import At, Card, Column, First, Flow, Grow, Layers, Node, Row, Text, Tile
from game.ui.recipes.board import NARROW
from game.ui.recipes.chrome import badge, edges, screen
from game.ui.recipes.controls import line_icon
from game.ui.recipes.talk import gap
from game.ui.theme import Corner, Space
from game.words.language import Language

LINE = 96.0
"""One line of chips."""
OUT = 9999.0
"""So far down that it has no room anywhere."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A lesson, or a single story, as it lies on the shelf."""

    key: str
    letter: str
    title: str
    facts: str
    message: object
    ready: str = ""
    new: str = ""
    shortcut: str = ""


@dataclass(frozen=True, slots=True)
class Filter:
    """One of a few things to look for: a word, a badge, or a picture; a language names itself in its own."""

    key: str
    words: str
    message: object
    chosen: bool = False
    letter: str = ""
    language: Language | None = None
    says: str = ""
    icon: str = ""


def offer_tile(offer: Offer, *, whole: bool, wide: bool = False) -> Tile:
    """A row: badge, title, facts, what to have ready, and a mark where the class has not met it.

    Where it is not ``whole`` what to have ready waits for the teacher's drawer; where it is ``wide`` the
    facts stand at the end of the title's line.
    """
    ready = (Text(words=offer.ready, role="choice", key="ready"),) if offer.ready and whole else ()
    title = Text(words=f"**{offer.title}**", role="board-least", key="title")
    facts = Text(words=offer.facts, role="choice", colour="soft", key="facts")
    head = (Row(children=(Grow(child=title), facts), gap=Space.M),) if wide else (title, facts)
    words = Column(children=(*head, *ready), gap=0)
    mark: tuple[Node, ...] = ()
    if offer.new:
        pill = Card(
            child=Row(
                children=(line_icon("new", 40), Text(words=offer.new, role="choice", key="new")), gap=Space.XS
            ),
            fill="mist",
            radius=Corner.FULL,
            pad_x=20,
            pad_y=6,
        )
        mark = (pill,)
    return Tile(
        key=offer.key,
        says=f"{offer.title}. {offer.facts}",
        message=offer.message,
        child=Row(
            children=(badge(offer.letter, 76), Grow(child=words), *mark, line_icon("next", 44)),
            gap=Space.M,
        ),
        pad_x=Space.M,
        pad_y=8,
        shortcut=offer.shortcut,
    )


def filter_tile(one: Filter, role: str = "choice") -> Tile:
    """A chip that is chosen or not."""
    child: Node = Text(words=one.words, role=role, align="centre", language=one.language)
    if one.letter:
        child = badge(one.letter, 56)
    if one.icon:
        child = line_icon(one.icon, 48)
    return Tile(
        key=one.key,
        says=one.says or one.words,
        message=one.message,
        child=Row(children=(child,), spare="centre", gap=0),
        chosen=one.chosen,
        radius=Corner.ROW,
        pad_x=18,
        pad_y=6,
        least_width=96,
        least_height=84,
    )


def _one_line(chips: Sequence[Node]) -> Layers:
    """All chips in one line; where that is too short for them the page finds another way."""
    out = At(child=Card(fill="clear", key="no-room"), box=Rect(0, 0, 1, OUT))
    return Layers(children=(First(children=(_flow(chips), Layers(children=(out,)))),), height=LINE)


def _flow(chips: Sequence[Node]) -> Flow:
    return Flow(children=tuple(chips), gap=Space.XS, line_gap=Space.XS)


def plans_screen(
    field: Size,
    home: Tile,
    title: str,
    kinds: Sequence[Filter],
    years: Sequence[Filter],
    letters: Sequence[Filter],
    offers: Sequence[Offer],
    nothing: str,
    turns: tuple[Tile, ...],
) -> Layers:
    """Filters above (a shelf of a few needs none), offers below, and beside them leaves to turn."""
    head = Row(
        children=(
            home,
            Grow(child=Text(words=title, role="board-title", key="title")),
            Row(children=tuple(filter_tile(one) for one in kinds), gap=Space.S),
        ),
        gap=28,
    )

    def chips(given: Sequence[Filter]) -> Flow:
        return _flow([filter_tile(one) for one in given])

    def shelf(*, whole: bool, wide: bool) -> Grow:
        rows: tuple[Node, ...] = tuple(
            Grow(child=offer_tile(offer, whole=whole, wide=wide)) for offer in offers
        )
        if not offers:
            rows = (Card(child=Text(words=nothing, role="board-least", align="centre"), pad_x=40, pad_y=40),)
        column = Column(children=rows, gap=Space.S, spare="middle")
        if not turns:
            return Grow(child=column)
        leaves = Column(children=(turns[0], Grow(child=gap()), *turns[1:]), gap=Space.S)
        return Grow(child=Row(children=(Grow(child=column), leaves), gap=Space.M, down="stretch"))

    def ways(*, whole: bool, wide: bool = False) -> tuple[Column, ...]:
        below = shelf(whole=whole, wide=wide)
        if not (years or letters):
            return (Column(children=(head, below), gap=Space.M),)
        both = Row(children=(Grow(child=chips(years), share=1.15), Grow(child=chips(letters))), gap=Space.L)
        row: tuple[Node, ...] = (*map(filter_tile, years), gap(Space.XS), *map(filter_tile, letters))
        two = (_one_line(chips(years).children), _one_line(chips(letters).children))
        return (
            Column(children=(head, _one_line(row), below), gap=Space.M),
            Column(children=(head, _one_line(row), below), gap=Space.S),
            Column(children=(head, *two, below), gap=Space.XS),
            Column(children=(head, both, below), gap=Space.S),
            Column(children=(head, chips(years), chips(letters), below), gap=Space.XS),
            Column(children=(head, _flow(row), below), gap=Space.XS),
        )

    at_ease = ways(whole=True, wide=True) if field.w >= NARROW else ()
    every = (*at_ease, *ways(whole=True), *ways(whole=False))
    return screen(At(child=First(children=every), box=edges(field)))
