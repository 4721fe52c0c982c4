"""From boxes to paint: the states of a tile, keys, bounds, and how little a look changes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.ui.display import NOTHING, Attention, display, motions
from game.ui.draw import Draw, Fill, Ink, Outline, Picture, Ring, Slab, Veil, moved
from game.ui.geometry import Rect
from game.ui.layout import Placed
from game.ui.look import Look
from game.ui.motion import Breathe
from game.ui.node import Art, At, Card, Dialog, Entry, Ground, Layers, Node, Shape, Text
from game.ui.theme import THEMES, Space
from game.words.language import language
from tests.ui.kit import DAY, LOOKS, URDU, placed, tile

KEY = "layers0/go"


def one(node: Node, look: Look = DAY) -> Placed:
    """A screen with one thing on it."""
    return placed(Layers(children=(At(child=node, box=Rect(100, 100, 300, 120)),)), look)


def slab(screen: Placed, attention: Attention = NOTHING, key: str = KEY) -> Slab:
    (found,) = [d for d in display(screen, attention) if d.key == key and isinstance(d, Slab)]
    return found


def colour(name: str, theme: str = "day") -> str:
    return THEMES[theme].colour(name)


# the states of a tile


def test_a_tile_at_rest_has_a_face_a_border_a_lip_and_a_soft_shadow() -> None:
    rest = slab(one(tile("go", "Go")))
    assert (rest.fill, rest.line, rest.line_width) == (colour("paper"), colour("line"), 4)
    assert (rest.lip, rest.lip_fill) == (10, colour("line"))
    assert rest.shadow > 0


def test_a_tile_under_the_pointer_lifts_and_its_lip_grows() -> None:
    screen = one(tile("go", "Go"))
    rest, hover = slab(screen), slab(screen, Attention(hover=KEY))
    assert (hover.fill, hover.line, hover.lip_fill) == (colour("hover"), colour("action"), colour("action"))
    assert (hover.box.y, hover.lip) == (rest.box.y - Space.HOVER_UP, rest.lip + Space.HOVER_UP)
    assert hover.box.bottom == rest.box.bottom


def test_a_held_tile_sinks_onto_its_lip_with_all_that_is_on_it() -> None:
    screen = one(tile("go", "Go"))
    rest, held = slab(screen), slab(screen, Attention(hover=KEY, pressed=KEY))
    assert (held.box.y, held.lip, held.shadow) == (rest.box.y + 7, 3, 0)
    assert held.box.bottom == rest.box.bottom
    ink = {d.key: d for d in display(screen, Attention(pressed=KEY))}[f"{KEY}/text0"]
    was = {d.key: d for d in display(screen)}[f"{KEY}/text0"]
    assert ink.box == was.box.moved(0, Space.PRESS_DOWN)


@pytest.mark.parametrize("theme", THEMES, ids=str)
def test_a_chosen_tile_has_a_border_and_a_tick_so_that_colour_is_not_the_only_sign(theme: str) -> None:
    screen = one(tile("go", "Go", chosen=True), LOOKS[theme])
    chosen = slab(screen)
    assert (chosen.fill, chosen.line) == (colour("chosen", theme), colour("chosen-line", theme))
    assert chosen.line_width > slab(one(tile("go", "Go"), LOOKS[theme])).line_width
    assert any(isinstance(d, Picture) and d.name == "line/tick" for d in display(screen))


def test_the_tick_stands_on_the_far_corner_in_both_directions() -> None:
    def tick(look: Look) -> Slab:
        return slab(one(tile("go", "Go", chosen=True), look), key=f"{KEY}/tick")

    left, right = tick(DAY), tick(URDU)
    assert left.box.mirrored(1920).x == pytest.approx(right.box.x)


def test_a_tick_hides_neither_what_stands_beside_its_tile_nor_the_words_of_a_low_one() -> None:
    for height in (72.0, 96.0, 300.0):
        there = At(child=tile("go", "Go", chosen=True), box=Rect(100, 100, 300, height))
        mark = slab(placed(Layers(children=(there,)), DAY), key=f"{KEY}/tick").box
        assert mark.right - 400 == 100 - mark.y == 10, "less than any two tiles are apart"
        assert 32 <= mark.w <= min(52, height / 2)
        assert mark.bottom - 100 <= 0.31 * height, "the last letter of a chip stays free"


def test_a_tick_lies_over_what_is_on_its_tile_and_under_what_comes_after() -> None:
    chosen = replace(tile("go", "Go", chosen=True), child=Art(name="pictures/cake", width=90, height=90))
    late = At(child=Dialog(child=Text(words="Sure?")), box=Rect(0, 0, 1920, 1080))
    screen = placed(Layers(children=(At(child=chosen, box=Rect(100, 100, 300, 120)), late)), DAY)
    for attention in (NOTHING, Attention(hover=KEY)):
        order = [type(d) if isinstance(d, Veil) else d.key for d in display(screen, attention)]
        assert order.index(f"{KEY}/art0") < order.index(f"{KEY}/tick") < order.index(Veil)


def test_a_tile_that_is_not_available_is_dotted_and_has_no_lip() -> None:
    away = slab(one(tile("go", "Go", available=False)), Attention(hover=KEY))
    assert (away.dotted, away.lip, away.fill) == (True, 0, colour("mist"))


def test_words_on_a_tile_that_is_not_available_are_soft() -> None:
    ink = next(d for d in display(one(tile("go", "Go", available=False))) if isinstance(d, Ink))
    assert ink.colour == colour("soft")


def test_a_primary_tile_is_filled_and_keeps_its_colour_under_the_pointer() -> None:
    screen = one(tile("go", "Go", kind="primary"))
    for attention in (NOTHING, Attention(hover=KEY)):
        assert slab(screen, attention).fill == colour("action")
    assert slab(screen).lip_fill == THEMES["day"].lip_of(colour("action"))


def test_a_bare_tile_has_no_face_and_shows_another_picture_while_it_is_looked_at() -> None:
    door = Art(
        name="title/door-own-ajar-day", live="title/door-own-open-day", width=80, height=80, key="door"
    )
    screen = one(replace(tile("go"), kind="bare", child=door))

    def shown(attention: Attention) -> list[str]:
        return [d.name for d in display(screen, attention) if isinstance(d, Picture)]

    assert shown(NOTHING) == ["title/door-own-ajar-day"]
    assert (
        shown(Attention(hover=KEY)) == shown(Attention(focus=KEY, ring=True)) == ["title/door-own-open-day"]
    )
    assert shown(Attention(focus=KEY, ring=False)) == ["title/door-own-ajar-day"]
    assert not any(isinstance(d, Slab) for d in display(screen))


def test_the_ring_is_painted_last_and_only_while_the_keyboard_is_used() -> None:
    screen = placed(Layers(children=(tile("go", "Go"), tile("more", "More"))))
    draws = display(screen, Attention(focus=KEY, ring=True))
    assert [d.key for d in draws if isinstance(d, Ring)] == ["ring"]
    assert isinstance(draws[-1], Ring)
    assert not any(isinstance(d, Ring) for d in display(screen, Attention(focus=KEY)))


def test_with_less_motion_nothing_lifts_under_the_pointer() -> None:
    screen = one(tile("go", "Go"), Look(less_motion=True))
    rest, hover = slab(screen), slab(screen, Attention(hover=KEY))
    assert hover.box == rest.box
    assert hover.lip == rest.lip
    assert hover.fill == colour("hover")


# themes


def test_the_strong_theme_has_no_shadows_and_edges_instead() -> None:
    screen = one(Card(child=tile("go", "Go"), shadow=1.0, key="card"), LOOKS["contrast"])
    slabs = [d for d in display(screen) if isinstance(d, Slab)]
    assert [d.shadow for d in slabs] == [0, 0]
    assert all(d.line == "#ffffff" for d in slabs)


def test_a_veil_is_dark_in_dark_themes_too() -> None:
    """Light ink for a veil would be fog."""
    for theme, look in LOOKS.items():
        veil = next(d for d in display(placed(Dialog(child=Text(words="Hm")), look)) if isinstance(d, Veil))
        assert veil.colour == ("#000000" if THEMES[theme].dark else colour("ink", theme))


# words


def test_words_that_are_lit_stand_on_yellow_in_ink_that_reads_on_it() -> None:
    screen = one(Text(words="Tell a grown-up", lit=(2,), key="words"), LOOKS["night"])
    draws = display(screen)
    glow = next(d for d in draws if isinstance(d, Slab))
    plain, lit = (d for d in draws if isinstance(d, Ink))
    assert glow.fill == colour("lit", "night")
    assert [g.letters for g in plain.glyphs] == ["Tell", "a"]
    assert [g.letters for g in lit.glyphs] == ["grown-up"]
    assert lit.colour == colour("on-lit", "night")
    first = lit.glyphs[0]
    assert glow.box.x <= 100 + first.x <= glow.box.right


def test_the_gap_of_a_number_is_not_painted() -> None:
    ink = next(d for d in display(one(Text(words="0800 1111"))) if isinstance(d, Ink))
    assert [g.letters for g in ink.glyphs] == ["0800", "1111"]


def test_a_line_to_type_into_shows_where_the_next_letter_goes() -> None:
    """To the right of what is written in Latin letters, on an Urdu screen too; to the left of Urdu words."""
    for look, value, right in ((DAY, "Fox", True), (URDU, "S:\\Pingtown\\", True), (URDU, "لومڑی", False)):
        screen = one(Entry(key="name", value=value, says="Name"), look)
        key = "layers0/name"
        assert not any(d.key == f"{key}/caret" for d in display(screen))
        caret = next(d for d in display(screen, Attention(focus=key)) if d.key == f"{key}/caret")
        ink = next(d for d in display(screen) if isinstance(d, Ink))
        start = ink.box.x + min(g.x for g in ink.glyphs)
        assert (caret.box.x > start) is right
        assert [g.letters for g in ink.glyphs] == [value]


def test_what_is_typed_stays_inside_its_line() -> None:
    """However long it is: the end, where somebody is typing, must be seen."""
    screen = one(Entry(key="name", value="a long name " * 12, says="Name"))
    caret = next(d for d in display(screen, Attention(focus="layers0/name")) if d.key.endswith("/caret"))
    assert Rect(100, 100, 300, 120).encloses(caret.box)


# what the stage relies on


def sample(look: Look = DAY) -> Placed:
    """Something of everything."""
    row = Card(
        child=tile("inside", "Inside a card", chosen=True),
        shadow=1.0,
        edge=8,
        edge_colour="line",
        pad_x=30,
        pad_y=30,
        key="card",
    )
    return placed(
        Layers(
            children=(
                Ground(),
                At(child=row, box=Rect(100, 100, 500, 260)),
                At(child=tile("plain", "Plain"), box=Rect(700, 100, 300, 120)),
                At(child=tile("main", "Main", kind="primary"), box=Rect(700, 300, 300, 120)),
                At(child=tile("away", "Away", available=False), box=Rect(1100, 300, 300, 120)),
                At(child=Entry(key="name", value="Fox", says="Name"), box=Rect(700, 500, 400, 84)),
                At(
                    child=Text(words="Tell **someone** today", lit=(0, 1), key="words"),
                    box=Rect(100, 500, 500, 80),
                ),
                At(
                    child=Shape(path="M0 0 L10 10", view=(10, 10), line="ink", line_width=4, dotted=True),
                    box=Rect(100, 700, 90, 90),
                ),
                At(
                    child=Art(
                        name="mascots/tally-calm", width=90, height=90, motions=(Breathe(),), key="tally"
                    ),
                    box=Rect(300, 700, 90, 90),
                ),
            )
        ),
        look,
    )


TARGETS = ("card/inside", "plain", "main", "away", "name")


def states() -> list[Attention]:
    keys = [box.key for name in TARGETS if (box := sample().box(name))]
    return [
        NOTHING,
        *(Attention(hover=key) for key in keys),
        *(Attention(focus=key, ring=True) for key in keys),
        *(Attention(hover=key, focus=key, pressed=key) for key in keys),
    ]


@pytest.mark.parametrize("look", [*LOOKS.values(), URDU], ids=[*LOOKS, "urdu"])
def test_every_draw_has_a_key_of_its_own_in_every_state(look: Look) -> None:
    for attention in states():
        keys = [d.key for d in display(sample(look), attention)]
        assert len(keys) == len(set(keys))


def test_bounds_hold_everything_that_is_painted() -> None:
    for attention in states():
        for draw in display(sample(), attention):
            assert draw.bounds.encloses(draw.box)
    ring = Ring("ring", Rect(10, 10, 20, 20), 5, 5, "#ffffff", 8, "#000000")
    assert ring.bounds == Rect(-3, -3, 46, 46)
    outline = Outline("o", Rect(0, 0, 10, 10), "M0 0", (10, 10), "", "#000000", 6, False, False)
    assert outline.bounds.encloses(Rect(-3, -3, 16, 16))


@pytest.mark.parametrize("name", TARGETS, ids=str)
def test_looking_at_a_tile_changes_only_what_belongs_to_it(name: str) -> None:
    screen = sample()
    box = screen.box(name)
    assert box is not None
    rest = {d.key: d for d in display(screen)}
    for attention in (
        Attention(hover=box.key),
        Attention(focus=box.key, ring=True),
        Attention(pressed=box.key),
    ):
        now = {d.key: d for d in display(screen, attention)}
        changed = {key for key in rest.keys() | now.keys() if rest.get(key) != now.get(key)}
        assert all(key.startswith(box.key) or key == "ring" for key in changed)


def test_a_tree_is_painted_from_the_ground_up() -> None:
    draws = display(sample())
    assert isinstance(draws[0], Fill)
    order = [d.key for d in draws]
    assert (
        order.index("layers0/card")
        < order.index("layers0/card/inside")
        < order.index("layers0/card/inside/text0")
    )


def test_a_draw_is_moved_with_its_bounds() -> None:
    draws: tuple[Draw, ...] = display(sample(), Attention(focus="layers0/plain", ring=True))
    for draw in draws:
        shifted = moved(draw, 10, -20)
        assert shifted.bounds == draw.bounds.moved(10, -20)
        assert shifted.key == draw.key


def test_pictures_that_have_a_direction_turn_and_others_do_not() -> None:
    for look, turned in ((DAY, False), (Look(language=language("ur")), True)):
        arrow = Art(name="line/next", width=50, height=50, turns=True)
        clock = Art(name="line/clock", width=50, height=50)
        screen = placed(Layers(children=(arrow, clock)), look)
        assert [d.mirrored for d in display(screen) if isinstance(d, Picture)] == [turned, False]


# motion


def test_what_moves_is_named_with_the_key_it_moves() -> None:
    (moving,) = motions(sample())
    assert (moving.key, moving.motion) == ("layers0/tally", Breathe())


def test_with_less_motion_nothing_moves() -> None:
    assert motions(sample(Look(less_motion=True))) == ()


def test_under_a_dialog_nothing_moves() -> None:
    tally = Art(name="mascots/tally-calm", width=90, height=90, motions=(Breathe(),), key="tally")
    above = replace(tally, key="above")
    screen = placed(Layers(children=(tally, Dialog(child=Card(child=above)))))
    assert [moving.key.endswith("above") for moving in motions(screen)] == [True]


def test_figures_have_a_rim_where_the_ground_is_black_and_heads_on_discs_have_none() -> None:
    def rim(name: str, theme: str) -> str:
        screen = one(Art(name=name, width=90, height=90), Look(THEMES[theme]))
        (found,) = [d for d in display(screen, NOTHING) if isinstance(d, Picture)]
        return found.rim

    free = ("people/kwame-calm", "people/mum-bust-busy", "mascots/moss-calm")
    assert {rim(name, "contrast") for name in free} == {colour("ink", "contrast")}
    assert {rim(name, "night") for name in free} == {""}
    assert rim("people/kwame-head", "contrast") == rim("stickers/star", "contrast") == ""
