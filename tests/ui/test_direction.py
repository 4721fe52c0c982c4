"""What turns round on a screen that is read from right to left, and what keeps its place."""

from __future__ import annotations

from game.ui.display import display
from game.ui.draw import Picture
from game.ui.look import Look
from game.ui.node import Layers, Row, Tile
from game.ui.recipes.controls import icon_tile, line_icon, plain, primary
from game.ui.recipes.counters import standing
from game.ui.recipes.keypad import LAYERS, Keypad, keypad
from game.ui.recipes.settings import icon_sample
from game.ui.recipes.talk import Mascot
from game.ui.recipes.teacher import small_icon_tile, small_tile
from tests.ui.kit import DAY, URDU, placed


def test_a_keyboard_has_the_same_places_in_every_language() -> None:
    pad = keypad(Keypad("small", "ABC", "Capitals", "turn", "space", "Rub out", "back"))
    for look in (DAY, URDU):
        keys = [box for box in placed(pad, look).boxes if isinstance(box.node, Tile)]
        rows = [
            sorted((b for b in keys if b.rect.y == y), key=lambda b: b.rect.x)
            for y in {b.rect.y for b in keys}
        ]
        said = {"".join(box.node.says for box in row if isinstance(box.node, Tile)) for row in rows}
        assert said == {*LAYERS["small"][:3], LAYERS["small"][3] + "Rub out", "Capitalsspace"}


def test_arrows_and_the_way_out_turn_on_every_tile_and_nothing_else_does() -> None:
    def turned(icon: str, look: Look) -> set[bool]:
        tiles = (
            icon_tile("a", icon, "", 0),
            primary("b", "Go", 0, icon=icon),
            plain("c", "Go", 0, icon=icon),
            small_tile("d", "Go", 0, icon),
            small_tile("e", "Go", 0, icon, primary=True),
            small_icon_tile("f", icon, "", 0),
        )
        draws = display(placed(Row(children=tiles), look))
        return {draw.mirrored for draw in draws if isinstance(draw, Picture)}

    for icon in ("back", "next", "leave"):
        assert (turned(icon, DAY), turned(icon, URDU)) == ({False}, {True}), icon
    for icon in ("tick", "speaker", "clock", "print"):
        assert turned(icon, URDU) == {False}, icon


def test_an_arrow_that_stands_for_a_key_keeps_its_side_and_mascots_point_into_the_picture() -> None:
    both = (line_icon("next", 40, fixed=True), icon_sample("back", fixed=True))
    moods = (
        Mascot("moss", "pointing").art(90),
        Mascot("moss", "calm").art(90),
        standing("moss-pointing", 90),
    )
    for look, turned in (
        (URDU, [False, False, True, False, False]),
        (DAY, [False, False, False, False, True]),
    ):
        draws = display(placed(Layers(children=(*both, *moods)), look))
        assert [draw.mirrored for draw in draws if isinstance(draw, Picture)] == turned
