"""The sticker book: what was spotted and what was done, as stickers in the shapes of the letters.

A sticker tells its rule without a word, by its shape. An empty place is the same shape, dotted:
no lock, no question mark, no count. Nobody is behind, there is only more to find.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.ui.geometry import Rect, Size
from game.ui.node import Art, At, Card, Column, First, Grow, Layers, Node, Row, Shape, Text, Tile
from game.ui.recipes.chrome import BADGE_PATHS, edges, screen
from game.ui.recipes.controls import line_icon
from game.ui.recipes.scenery import scenery, story_bar
from game.ui.recipes.story import NARROW
from game.ui.recipes.talk import Mascot, gap
from game.ui.recipes.tray import disc
from game.ui.theme import Corner, Space

STICKER = 190.0
LESS = (0.0, 22.0, 44.0, 70.0)
"""Stickers are smaller where their names need the room."""
RIM = 13.0
_VIEW = (100.0, 100.0)
_SIGN_UP = {"meeting": -0.10, "safe": 0.06, "reliable": -0.01, "tell": -0.03}
"""How far the sign moves from the middle of its shape, so that it stands in the middle of the colour."""


@dataclass(frozen=True, slots=True)
class Sticker:
    """One place in the book. Without words it is still empty."""

    letter: str
    icon: str = ""
    words: str = ""


def sticker(letter: str, icon: str, size: float = STICKER) -> Layers:
    """A sticker: the letter's shape with a white rim, lying a little above the page."""
    path = BADGE_PATHS[letter]
    inner = size - 2 * RIM

    def shape(fill: str, width: float, down: float) -> At:
        return At(
            child=Shape(
                path=path,
                view=_VIEW,
                fill=fill,
                line=fill,
                line_width=width,
                turns=False,
                key=f"{fill}-shape",
            ),
            box=Rect(RIM, RIM + down, inner, inner),
        )

    sign = inner * 0.44
    lift = _SIGN_UP.get(letter, 0.0) * inner
    place = Rect((size - sign) / 2, (size - sign) / 2 + lift, sign, sign)
    return Layers(
        children=(
            shape("page-shade", 2 * RIM, 7),
            shape("sticker-rim", 2 * RIM, 0),
            At(
                child=Shape(path=path, view=_VIEW, fill=letter, turns=False, key="face"),
                box=Rect(RIM, RIM, inner, inner),
            ),
            At(child=line_icon(icon, sign, f"on-{letter}"), box=place),
        ),
        width=size,
        height=size,
        key="sticker",
    )


def empty_place(letter: str, size: float = STICKER) -> Layers:
    """The shape of a sticker that may come one day."""
    inner = size - 2 * RIM
    outline = Shape(
        path=BADGE_PATHS[letter],
        view=_VIEW,
        line="line",
        line_width=5,
        dotted=True,
        turns=False,
        key="empty",
    )
    return Layers(children=(At(child=outline, box=Rect(RIM, RIM, inner, inner)),), width=size, height=size)


def _place(found: Sticker, size: float) -> Column:
    if not found.words:
        picture: Node = empty_place(found.letter, size)
        return Column(children=(Row(children=(picture,), spare="centre"),), gap=0)
    picture = sticker(found.letter, found.icon, size)
    words = Text(words=found.words, role="caption", align="centre", even=True)
    return Column(children=(Row(children=(picture,), spare="centre"), words), gap=2)


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the open book."""

    icon: str
    title: str
    places: tuple[Sticker, ...]


def book_page(page: Page, size: float, across: int = 3) -> Column:
    """A heading, and the stickers in rows."""
    head = Row(
        children=(
            disc(page.icon, 72, "lit", "on-lit"),
            Grow(child=Text(words=page.title, role="sign")),
        ),
        gap=18,
    )
    rows = []
    for start in range(0, len(page.places), across):
        part = page.places[start : start + across]
        cells: tuple[Node, ...] = tuple(Grow(child=_place(place, size)) for place in part)
        cells += tuple(Grow(child=gap()) for _ in range(across - len(part)))
        rows.append(Grow(child=Row(children=cells, gap=14, down="top")))
    return Column(children=(head, *rows), gap=18)


def sticker_book(
    field: Size,
    back: Tile,
    title: str,
    owner: Node | None,
    mascot: Mascot,
    pages: tuple[Page, Page],
    turn: tuple[Tile, Tile],
) -> Layers:
    """The open book on a meadow; the mascot looks over its top edge."""
    room = edges(field)
    wide = field.w >= NARROW
    top = 176.0
    floor = field.h - Space.FOOT
    side = 94.0 if wide else 0.0
    book = Rect(room.x + side, top, room.w - 2 * side, floor - top)
    looks = 250.0
    end: tuple[Node, ...] = () if owner is None else (owner,)
    if not wide:
        end = (*turn, *end)
    bar = story_bar(field, back, "", title, Row(children=end, gap=Space.S), "panel")
    parts: list[Node] = [
        *scenery(field, "kind"),
        At(
            child=mascot.art(looks),
            box=Rect(book.x + book.w * (0.56 if wide else 0.47), top - looks * 0.52, looks, looks),
        ),
        bar,
        At(child=_book(pages, STICKER if wide else 168.0), box=book),
    ]
    if wide:
        for number, tile in enumerate(turn):
            x = room.x - 28 if number == 0 else room.right + 28 - 96
            parts.append(At(child=tile, box=Rect(x, top + book.h / 2 - 53, 96, 106)))
    return screen(*parts)


def _book(pages: Sequence[Page], size: float) -> Card:
    """Covers, two pages, and a fold between them."""
    sheets = tuple(
        Grow(
            child=Card(
                child=First(
                    children=tuple(
                        book_page(page, size - less, across)
                        for across in (3, 2)
                        for less in (*LESS, 90.0, 120.0)
                    )
                ),
                fill="page",
                line="page-shade",
                line_width=3,
                radius=26,
                pad_x=18,
                pad_y=26,
                down="stretch",
                key=f"page{number}",
            )
        )
        for number, page in enumerate(pages)
    )
    return Card(
        child=Column(children=(Grow(child=Row(children=sheets, gap=0, down="stretch")), gap(0, 14)), gap=0),
        fill="cover",
        line="cover-deep",
        line_width=4,
        radius=34,
        shadow=1.0,
        edge=14,
        edge_colour="cover-deep",
        pad_x=16,
        pad_y=14,
        down="stretch",
        key="book",
    )


def badge_pill(picture: str, words: str) -> Card:
    """Whose book it is: the animal of the class list, never a name."""
    return Card(
        child=Row(
            children=(Art(name=picture, width=84, height=84), Text(words=words, role="label"), gap(6)), gap=14
        ),
        line="line",
        radius=Corner.FULL,
        pad_x=10,
        pad_y=6,
        key="owner",
    )
