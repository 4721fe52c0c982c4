"""One app of every kind, and the small things that the tests of apps share."""

from __future__ import annotations

from game.ui.display import display
from game.ui.draw import Draw
from game.ui.geometry import Rect, Size
from game.ui.layout import Box, Placed, layout
from game.ui.look import Look
from game.ui.node import At, Layers, Text, Tile
from game.ui.paragraph import Font
from game.ui.recipes.apps import (
    Act,
    App,
    Seen,
    Years,
    glass,
    room_of,
)
from tests.looks.app_screens import (
    BEST_DAY,
    FOXES,
    GOAL,
    GROUP,
    JOIN,
    LOUD,
    MATES,
    PRIZE,
    STREET_TALK,
    TRIP_SHOWN,
    UNKIND,
    box_for,
)

WIDE, NARROW = Size(1920, 1080), Size(1440, 1080)
APPS: dict[str, App] = {
    "message": UNKIND,
    "group-chat": GROUP,
    "friend-request": GOAL,
    "post": BEST_DAY,
    "e-mail": PRIZE,
    "game-chat": MATES,
    "video": STREET_TALK,
    "search": FOXES,
    "sign-up": JOIN,
    "pop-up": LOUD,
    "class-blog": TRIP_SHOWN,
}
YEARS: tuple[Years, ...] = ("infant", "junior", "board")
FOR_INFANTS = ("message", "friend-request", "post", "game-chat", "video", "pop-up")

TWO = (Act("save", "Save it", "save"), Act("block", "Block", "block"))


def letters(text: str, font: Font) -> float:
    """A little more than half as wide as the type is large: about what Andika is."""
    return 0.55 * font.em * len(text)


def room_for(years: Years, field: Size = WIDE) -> Size:
    if years == "board":
        return room_of(Rect(56, 200, field.w - 112, 832))
    return room_of(box_for(field, years))


def placed(app: App, years: Years = "junior", seen: Seen | None = None, look: Look | None = None) -> Placed:
    room = room_for(years)
    whole = At(child=glass(app, room, years, seen), box=Rect(0, 0, *room))
    return layout(Layers(children=(whole,)), room, look or Look(), letters)


def tiles(found: Placed) -> list[Box]:
    return [box for box in found.boxes if isinstance(box.node, Tile)]


def texts(found: Placed) -> list[str]:
    return [box.node.words for box in found.boxes if isinstance(box.node, Text)]


def drawn(app: App, seen: Seen | None = None, years: Years = "junior") -> tuple[Draw, ...]:
    return display(placed(app, years, seen))


def box(found: Placed, key: str) -> Rect:
    one = found.box(key)
    assert one is not None, key
    return one.rect
