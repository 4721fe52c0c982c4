"""Every kind of node and every state of a tile looks as it was accepted, in four looks."""

from __future__ import annotations

import pytest

from game.ui.fit import misfits
from game.ui.focus import targets
from game.ui.look import Look
from game.ui.node import NODE_KINDS, Tile
from game.ui.theme import THEMES
from game.words.language import language
from tests.looks.harness import Studio, check
from tests.looks.nodes_sheet import SHEETS, STATES, kinds_on, words_of

LOOKS = {
    "day": Look(),
    "contrast": Look(theme=THEMES["contrast"]),
    "urdu": Look(language=language("ur")),
    "punjabi": Look(language=language("pa")),
}


@pytest.mark.looks
@pytest.mark.parametrize("look", LOOKS, ids=str)
@pytest.mark.parametrize("sheet", SHEETS, ids=str)
def test_a_sheet_of_nodes_looks_as_accepted(studio: Studio, sheet: str, look: str) -> None:
    made = SHEETS[sheet](words_of(LOOKS[look].language.code))
    placed = studio.placed(made.node, LOOKS[look])
    known = {box.key for box in placed.boxes} | {""}
    attention = made.attention
    assert {attention.hover, attention.focus, attention.pressed} <= known
    assert misfits(placed) == ()
    check(studio.paint(placed, attention), f"nodes-{sheet}-{look}")


def test_every_kind_of_node_is_on_a_sheet() -> None:
    shown = {kind for sheet in SHEETS.values() for kind in kinds_on(sheet(words_of("en")).node)}
    assert set(NODE_KINDS) - shown == set()


def test_every_kind_and_state_of_a_tile_is_on_a_sheet(studio: Studio) -> None:
    sheet = SHEETS["states"](words_of("en"))
    placed = studio.placed(sheet.node, LOOKS["day"])
    tiles = {box.key.rpartition("/")[2]: box.node for box in targets(placed) if isinstance(box.node, Tile)}
    assert set(STATES) <= set(tiles)
    assert {tile.kind for tile in tiles.values()} == {"plain", "primary", "quiet", "bare"}
    assert any(not tile.available for tile in tiles.values())
    assert any(tile.chosen for tile in tiles.values())
    looked = sheet.attention
    assert all((looked.hover, looked.focus, looked.pressed, looked.ring))
