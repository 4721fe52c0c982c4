"""A box that jumps up over a page one was looking at. The page is there behind it, and dim."""

from __future__ import annotations

import math

from game.ui.geometry import Rect
from game.ui.node import At, Card, Column, First, Grow, Layers, Node, Row, Shape
from game.ui.recipes.apps.kit import Kit
from game.ui.recipes.apps.model import PopUp
from game.ui.recipes.apps.parts import body_text, centred, flat_button, portrait
from game.ui.recipes.apps.work import close_tile
from game.ui.recipes.controls import line_icon
from game.ui.recipes.talk import gap

LINES = tuple(enumerate((1.0, 0.86, 0.94, 0.6, 0.95, 0.7, 0.9)))
"""How long the lines of somebody's page are."""
ROOMS = (
    (260.0, 18.0, 56.0),
    (220.0, 14.0, 44.0),
    (180.0, 12.0, 36.0),
    (140.0, 10.0, 30.0),
    (104.0, 8.0, 24.0),
    (0.0, 8.0, 18.0),
    (0.0, 2.0, 4.0),
)
"""Ever closer: how high the loud star is, the gaps, and how much of the page is seen round the box."""


def page_behind(kit: Kit, *, dim: bool) -> Layers:
    """Somebody's page without words: a headline, a picture, lines. It fills whatever room there is."""
    w, h = kit.room.w, kit.room.h
    ground, bar = ("behind", "behind-bar") if dim else ("paper", "quiet-line")
    beside = tuple(Rect(w * 0.42 + 54, 92 + n * 44, (w * 0.58 - 90) * long, 20) for n, long in LINES[:4])
    lines = tuple(Rect(30, h * 0.34 + 112 + n * 46, (w - 60) * long, 20) for n, long in LINES)
    boxes = (Rect(30, 28, w * 0.5, 34), Rect(30, 84, w * 0.42, h * 0.34), *beside, *lines)
    shorter = kit.seen.acts or kit.seen.done or kit.seen.saved
    end = h * (0.4 if kit.crowded else 0.6) if shorter else h - 20
    cards = tuple(
        At(child=Card(fill=bar, line="clear", radius=10), box=box) for box in boxes if box.bottom <= end
    )
    page = Card(fill=ground, line="clear" if dim else "quiet-line", line_width=3, radius=24, key="behind")
    return Layers(children=(page, *cards), width=w, height=1)


def burst(size: float) -> Shape:
    """The loud star behind what the box offers."""
    points = []
    for n in range(32):
        reach = 49 if n % 2 else 39
        angle = math.pi * n / 16
        points.append(f"{50 + reach * math.sin(angle):.1f} {50 - reach * math.cos(angle):.1f}")
    path = "M" + " L".join(points) + " Z"
    return Shape(
        path=path,
        view=(100, 100),
        fill="burst",
        line="burst-deep",
        line_width=5,
        width=size,
        height=size,
        turns=False,
    )


def _offer(kit: Kit, app: PopUp, height: float) -> tuple[Node, ...]:
    """The picture in the loud star; without one the star has a present in it."""
    if height < 60:
        return ()
    size = height * 1.12
    across = height * (0.70 if app.picture is not None else 0.5)
    inner: Node = line_icon("gift", across, "on-burst")
    if app.picture is not None:
        inner = portrait(app.picture.name, across, app.picture.says, "burst")
    edge = (size - across) / 2
    return (
        centred(
            Layers(
                children=(
                    At(child=burst(size), box=Rect(0, 0, size, size)),
                    At(child=inner, box=Rect(edge, edge, across, across)),
                ),
                width=size,
                height=size,
                key="offer",
            )
        ),
    )


def pop_up(app: PopUp, kit: Kit) -> Node:
    """The box over its page; when it is shut, or has not come yet, the page alone."""
    gone = kit.seen.shown == 0 or any(done.kind == "close" for done in kit.seen.done)
    if gone:
        return First(children=(page_behind(kit, dim=False), gap()))
    close = next((act for act in kit.seen.acts if act.kind == "close"), None)
    corner: Node = close_tile(kit, close) if close is not None else line_icon("close", kit.sizes.icon, "soft")
    aside = kit.sizes.target if close is not None else kit.sizes.icon
    title = kit.text(
        "title", app.title, "primary" if kit.years == "junior" else kit.sizes.title, align="centre", even=True
    )
    words = body_text(kit, app.words, "centre")
    button = (flat_button(kit, app.label),) if app.label else ()

    def box(height: float, pad: float, edge: float) -> Node:
        if height > 100:
            edge = max(edge, (kit.room.w - 1060) / 2)
        offer = _offer(kit, app, height)
        first: Node = title
        if offer:
            offer = (Column(children=(gap(0, 6), *offer), gap=0),)
        elif pad < 8:
            first = Column(children=(gap(0, aside + 10), title), gap=0)
        else:
            side = gap(aside, aside + 10)  # the words below keep clear of the cross as well
            first = Row(children=(side, Grow(child=title), side), gap=8)
        inside = Column(children=(*offer, first, *words, *button), gap=pad)
        cross = Row(children=(Grow(child=gap(1, 1)), corner), gap=0, down="top", key="corner")
        card = Card(
            child=Layers(children=(inside, cross)),
            line="ink",
            line_width=7,
            radius=30,
            shadow=1.25,
            pad_x=24,
            pad_y=pad + 6,
            key="box",
        )
        return Layers(children=(page_behind(kit, dim=True), _standing(card, edge)), key="pop-up")

    return First(children=tuple(box(*room) for room in ROOMS))


def _standing(card: Card, edge: float) -> Column:
    """The box in the middle, so that the page can be seen on all sides of it."""
    row = Row(children=(gap(edge), Grow(child=card), gap(edge)), gap=0)
    air = Card(fill="clear", least_height=edge * 0.6)
    return Column(children=(air, row, air), gap=0, spare="middle")
