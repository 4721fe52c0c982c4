"""A tile for each language, with its own name in its own letters."""

from __future__ import annotations

from dataclasses import dataclass

from game.ui.geometry import Rect, Size
from game.ui.node import At, Card, Column, Grow, Node, Row, Text, Tile
from game.ui.recipes.chrome import TOP_BAR, edges
from game.ui.recipes.controls import line_icon
from game.ui.theme import Corner, Space
from game.words.language import Language

IN_A_ROW = 3
LEAST_HEIGHT = 170.0
ALONE, GLOBE = 720.0, 240.0


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language to choose; ``draft`` is the word that marks it as not yet seen by a native reader."""

    key: str
    language: Language
    says: str
    message: object
    chosen: bool
    draft: str = ""


def language_tiles(field: Size, tongues: tuple[Tongue, ...]) -> At:
    """All of them, three in a row. One alone, which is spoken already, is said and cannot be pressed."""
    room = edges(field)
    top = TOP_BAR + Space.M
    if len(tongues) == 1 and tongues[0].chosen:
        alone = Row(children=(_alone(tongues[0].language),), spare="centre", gap=0)
        return At(child=alone, box=Rect(room.x, top, room.w, field.h - Space.FOOT - top))
    rows = []
    for start in range(0, len(tongues), IN_A_ROW):
        row = [Grow(child=_tile(tongue)) for tongue in tongues[start : start + IN_A_ROW]]
        row += [Grow()] * (IN_A_ROW - len(row))
        rows.append(Row(children=tuple(row), gap=Space.L, down="stretch"))
    box = Rect(room.x, top, room.w, field.h - Space.FOOT - top)
    return At(child=Column(children=tuple(rows), gap=Space.L, spare="top"), box=box)


def _alone(language: Language) -> Card:
    """The one language there is: a sign and its name, without a lip."""
    sign = Row(children=(line_icon("globe", GLOBE),), spare="centre", gap=0)
    name = Text(words=language.own_name, role="board-title", align="centre", language=language)
    return Card(
        child=Column(children=(sign, name), gap=Space.M),
        line="line",
        shadow=0.8,
        pad_x=Space.XL * 2,
        pad_y=Space.XL,
        least_width=ALONE,
        key=f"alone-{language.code}",
    )


def _tile(tongue: Tongue) -> Tile:
    name: Node = Text(words=tongue.language.own_name, role="panel", align="centre", language=tongue.language)
    if tongue.draft:
        mark = Text(words=tongue.draft, role="system", colour="soft", align="centre")
        pill = Card(
            child=mark, fill="clear", line="soft", dotted=True, radius=Corner.FULL, pad_x=Space.M, pad_y=4
        )
        name = Column(children=(name, pill), gap=6, across="centre")
    return Tile(
        key=tongue.key,
        says=tongue.says,
        message=tongue.message,
        child=name,
        chosen=tongue.chosen,
        pad_x=Space.M,
        pad_y=Space.M,
        least_height=LEAST_HEIGHT,
    )
