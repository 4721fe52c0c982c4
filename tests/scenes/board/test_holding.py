"""A held tile tells when it goes down and when it is let go; keys that it hears are told as they are."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.ui.display import Attention
from game.ui.focus import attend
from game.ui.geometry import Point, Size
from game.ui.layout import Placed, layout
from game.ui.look import Look
from game.ui.node import Column, Text, Tile
from game.ui.signal import Key, Pointer, Signal

LEAF = Tile(key="leaf", says="A short break", message="let go", holds="down", child=Text(words="leaf"))
FAR = Point(900, 900)


def placed(tile: Tile) -> Placed:
    return layout(
        Column(children=(tile,), across="start"), Size(1920, 1080), Look(), lambda _letters, _font: 40
    )


def told(tile: Tile, *signals: Signal) -> list[object]:
    attention, here, heard = Attention(), placed(tile), []
    for signal in signals:
        heed = attend(attention, signal, here)
        attention = heed.attention
        heard += heed.messages
    return heard


@pytest.mark.parametrize("up", [Point(20, 20), FAR], ids=["on the tile", "after it slid off"])
@pytest.mark.parametrize("touch", [True, False], ids=["finger", "mouse"])
def test_a_held_tile_tells_when_it_goes_down_and_when_it_is_let_go(up: Point, touch: bool) -> None:
    down, gone = Pointer("down", Point(20, 20), touch=touch), Pointer("up", up, touch=touch)
    assert told(LEAF, down) == ["down"]
    assert told(LEAF, down, gone) == ["down", "let go"]


def test_a_key_holds_it_as_a_finger_does() -> None:
    tab, enter = Key("tab"), Key("enter")
    assert told(LEAF, tab, enter, replace(enter, repeat=True), replace(enter, down=False)) == [
        "down",
        "let go",
    ]


def test_a_tile_that_holds_nothing_tells_nothing_before_it_is_let_go() -> None:
    plain = replace(LEAF, holds=None)
    down, up = Pointer("down", Point(20, 20)), Pointer("up", Point(20, 20))
    assert told(plain, down) == []
    assert told(plain, down, up) == ["let go"]
    assert told(plain, down, replace(up, at=FAR)) == []


def test_only_keys_that_are_heard_are_told() -> None:
    counts = replace(LEAF, holds=None, hears=("1", "plus"))
    assert told(counts, Key("1"), Key("2"), Key("plus")) == [Key("1"), Key("plus")]
    assert told(LEAF, Key("1")) == []
