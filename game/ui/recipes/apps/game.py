"""A hint of a pretend game: hills, blocks, coins and a little robot. It is a picture; nobody plays it."""

from __future__ import annotations

from game.ui.geometry import Rect
from game.ui.node import At, Card, Layers, Node, Row, Shape, Text
from game.ui.recipes.apps.kit import Kit
from game.ui.recipes.apps.parts import FRAME, corners_cut, ink_on, surface
from game.ui.recipes.controls import line_icon

BLOCK = 46.0


def _block(x: float, y: float, fill: str, w: float = BLOCK, h: float = BLOCK) -> At:
    card = Card(fill=fill, line="game-edge", line_width=4, radius=7)
    return At(child=card, box=Rect(x, y, w, h))


_HERO = (
    ("game-block", Rect(34, -112, 8, 18)),
    ("game-hero", Rect(0, -96, 76, 58)),
    ("game-face", Rect(10, -84, 56, 34)),
    ("game-edge", Rect(20, -75, 9, 14)),
    ("game-edge", Rect(47, -75, 9, 14)),
    ("game-hero", Rect(12, -38, 52, 28)),
    ("game-edge", Rect(12, -14, 20, 14)),
    ("game-edge", Rect(44, -14, 20, 14)),
)
"""A little robot, from its antenna to its feet."""


def _hero(x: float, foot: float, scale: float) -> tuple[At, ...]:
    return tuple(
        _block(x + part.x * scale, foot + part.y * scale, fill, part.w * scale, part.h * scale)
        for fill, part in _HERO
    )


def _coin(x: float, y: float) -> At:
    coin = Card(fill="game-block", line="game-edge", line_width=4, radius=20)
    return At(child=coin, box=Rect(x, y, 36, 36))


def game_scene(width: float, height: float) -> Layers:
    """A picture of a block garden, as large as asked for."""
    w, h = width, height
    ground = h - min(74.0, h * 0.22)
    whole = Rect(0, 0, w, h)
    hills = (
        f"M4 {h - 4} V{ground - h * 0.16} Q{w * 0.22} {ground - h * 0.36} {w * 0.48} {ground - h * 0.12} "
        f"T{w - 4} {ground - h * 0.2} V{h - 4} Z"
    )
    far = Shape(path=hills, view=(w, h), fill="game-far", line="game-edge", line_width=3)
    earth = Card(fill="game-earth", line="game-edge", line_width=4, radius=10)
    grass = Card(fill="game-grass", line="game-edge", line_width=4, radius=10)
    children: list[At] = [
        At(child=Card(fill="game-sky", line="clear", radius=FRAME), box=whole),
        At(child=far, box=whole),
        At(child=earth, box=Rect(2, ground, w - 4, h - ground - 4)),
        At(child=grass, box=Rect(2, ground, w - 4, min(26.0, h - ground - 4))),
        *_hero(w * 0.12, ground, min(1.0, ground / 128)),
        *_things(w, ground),
        At(child=corners_cut(w, h, "paper"), box=whole),
        At(child=Card(fill="clear", line="game-edge", line_width=5, radius=FRAME), box=whole),
    ]
    return Layers(children=tuple(children), width=w, height=h, key="game")


def _things(w: float, ground: float) -> list[At]:
    """Coins in the air, stairs of blocks, and where there is height a ledge with one more coin."""
    tall = ground > 220
    stairs = 3 if tall else 1
    things = [
        _block(w - BLOCK * (across + 1) - 14, ground - BLOCK * (stairs - up), "game-block")
        for up in range(stairs)
        for across in range(up + 1)
    ]
    middle = ground - (150 if tall else min(92.0, ground * 0.62))
    things += [_coin(w * x, middle) for x in ((0.46, 0.60) if w < 320 else (0.40, 0.50, 0.60))]
    if ground > 330:
        ledge = max(70.0, ground - 262)
        things += [_block(w * 0.30, ledge, "game-grass", BLOCK * 2.4, 30), _coin(w * 0.30 + 36, ledge - 46)]
    return things


def title_sign(kit: Kit, title: str) -> Node:
    """The name of the game on a plank, with the sign of what one holds to play."""
    tint = ink_on(kit, "title")
    size = kit.sizes.icon * 0.9
    words = Text(
        words=title,
        role=kit.sizes.small,
        colour=tint,
        lit=() if kit.whole("title") else kit.lit_words("title", title),
        key="title-words",
    )
    return surface(
        kit,
        "title",
        Row(children=(line_icon("gamepad", size, tint), words), gap=12, spare="centre"),
        fill="page",
        line="game-edge",
        line_width=4,
        radius=12,
        pad_y=4,
    )
