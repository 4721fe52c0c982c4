"""Every pretend app fits, is made of our own pictures, and can only be pressed where it should be."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import get_args

import pytest

from game import assets
from game.lesson.model import base, devices
from game.ui.draw import Picture, Slab
from game.ui.fit import misfits
from game.ui.geometry import Rect
from game.ui.layout import layout
from game.ui.look import Look
from game.ui.node import Art, Card, First, Layers, Node, Text, Tile
from game.ui.recipes.apps import (
    ACTS,
    CLUES,
    Act,
    App,
    GroupChat,
    Lit,
    Piece,
    Search,
    Seen,
    Years,
    glass,
    room_of,
    sign,
)
from game.ui.recipes.device import Tablet, device
from game.ui.spoken import spoken
from game.ui.theme import THEMES
from game.words.language import language
from tests.looks.app_screens import (
    BOX,
    FOX,
    JOIN,
    LOUD,
    PRIZE,
    UNKIND,
)
from tests.ui.app_kit import (
    APPS,
    FOR_INFANTS,
    TWO,
    WIDE,
    YEARS,
    box,
    drawn,
    letters,
    placed,
    room_for,
    tiles,
)

LEAST_EM = {"infant": 48, "junior": 28, "board": 44}
LEAST_TARGET = {"infant": 96, "junior": 72, "board": 96}
BETWEEN = {"infant": 24, "junior": 14, "board": 24}

MOST_TRIES = 180
ASKED = [(kind, years) for kind in APPS for years in YEARS if years != "infant" or kind in FOR_INFANTS]
"""Which apps a story may show to whom."""

every_app = pytest.mark.parametrize("kind", APPS, ids=str)
every_age = pytest.mark.parametrize("years", YEARS, ids=str)


# the same lists as in a story's file


def test_there_is_an_app_for_every_device_of_a_story() -> None:
    named = {kind.__dataclass_fields__["device"].default for kind in get_args(devices.Device)}
    assert set(APPS) == named
    assert {type(app) for app in APPS.values()} == set(get_args(App))


def test_every_clue_and_every_act_of_a_story_has_an_icon_that_is_there() -> None:
    assert set(CLUES) == set(get_args(base.ProfileClue))
    assert set(ACTS) == set(get_args(base.Act))
    names = set(assets.art_names())
    assert {f"line/{icon}" for icon in (*CLUES.values(), *ACTS.values())} <= names
    assert len(set(CLUES.values())) == len(CLUES)


@every_app
def test_every_app_is_signed_by_an_icon_and_a_colour_of_every_theme(kind: str) -> None:
    mark = sign(APPS[kind])
    assert f"line/{mark.icon}" in assets.art_names()
    assert all(theme.colour(mark.colour) and theme.colour(f"on-{mark.colour}") for theme in THEMES.values())


@every_app
@every_age
def test_every_picture_of_an_app_is_one_of_ours(kind: str, years: Years) -> None:
    shown = {draw.name for draw in drawn(APPS[kind], years=years) if isinstance(draw, Picture)}
    assert shown <= set(assets.art_names())


# room and letters


@every_app
@every_age
def test_an_app_fits_its_glass(kind: str, years: Years) -> None:
    assert misfits(placed(APPS[kind], years)) == ()


def test_the_room_is_what_the_device_leaves() -> None:
    place = Rect(56, 200, 836, 832)
    room = room_of(place)
    content = Layers(children=(), width=room.w, height=room.h, key="content")
    probe = Card(child=content, key="probe", radius=1)
    found = layout(
        Layers(children=(device(Tablet("maya", "", "pretend"), place, probe),)), WIDE, Look(), letters
    )
    assert box(found, "probe").size == pytest.approx(room)


@every_app
@every_age
@pytest.mark.parametrize("text_size", ("usual", "largest"))
def test_no_word_is_smaller_than_its_audience_needs(kind: str, years: Years, text_size: str) -> None:
    found = placed(APPS[kind], years, look=Look(text_size=text_size))
    ems = {b.key: b.paragraph.style.em for b in found.boxes if b.paragraph and isinstance(b.node, Text)}
    assert ems
    scale = Look(text_size=text_size).text_scale
    assert {key: em for key, em in ems.items() if em < LEAST_EM[years] * scale - 0.01} == {}


@every_app
def test_right_to_left_is_the_mirror_of_the_same_app(kind: str) -> None:
    usual, turned = placed(APPS[kind]), placed(APPS[kind], look=Look(language=language("ar_XB")))
    arts = [b.rect.middle.x for b in usual.boxes if isinstance(b.node, Art) and b.rect.w > 1]
    back = [b.rect.middle.x for b in turned.boxes if isinstance(b.node, Art) and b.rect.w > 1]
    assert arts
    assert arts != back
    assert [round(usual.size.w - x) for x in back][:1] == [round(x) for x in arts][:1]


# what can be pressed


@every_app
@every_age
def test_nothing_on_a_pretend_app_can_be_pressed_until_it_is_offered(kind: str, years: Years) -> None:
    assert tiles(placed(APPS[kind], years)) == []


@pytest.mark.parametrize("app", (PRIZE, BOX, LOUD), ids=("e-mail", "pop-up", "loud pop-up"))
def test_a_button_in_a_pretend_page_has_no_lip(app: App) -> None:
    flat = next(draw for draw in drawn(app) if isinstance(draw, Slab) and draw.key.endswith("/label"))
    assert flat.lip == 0
    assert flat.shadow == 0


@pytest.mark.parametrize(("kind", "years"), ASKED, ids=str)
def test_offered_buttons_are_large_apart_and_last_in_the_order_of_reading(kind: str, years: Years) -> None:
    app = FOX if (kind, years) == ("friend-request", "infant") else APPS[kind]
    found = placed(app, years, Seen(acts=TWO))
    offered = tiles(found)
    assert [one.node.message for one in offered if isinstance(one.node, Tile)] == ["save", "block"]
    for one in offered:
        assert min(one.rect.w, one.rect.h) >= LEAST_TARGET[years]
    for one, other in combinations(offered, 2):
        across = max(one.rect.x, other.rect.x) - min(one.rect.right, other.rect.right)
        down = max(one.rect.y, other.rect.y) - min(one.rect.bottom, other.rect.bottom)
        assert max(across, down) >= BETWEEN[years]
    assert spoken(glass(app, room_for(years), years, Seen(acts=TWO))).endswith("Save it Block")
    assert misfits(found) == ()


@pytest.mark.parametrize("kind", ACTS, ids=str)
def test_every_act_has_its_button_and_can_be_not_available(kind: str) -> None:
    (open_one,) = tiles(placed(UNKIND, seen=Seen(acts=(Act(kind, "Do it", "do"),))))
    (shut,) = tiles(placed(UNKIND, seen=Seen(acts=(Act(kind, "Do it", "do", available=False),))))
    assert isinstance(open_one.node, Tile)
    assert isinstance(shut.node, Tile)
    assert (open_one.node.available, shut.node.available) == (True, False)
    icons = {
        b.node.name
        for b in placed(UNKIND, seen=Seen(acts=(Act(kind, "Do it", "do"),))).boxes
        if isinstance(b.node, Art) and b.tile
    }
    assert f"line/{ACTS[kind]}" in icons


def test_a_switch_shows_by_a_tick_and_not_by_colour_alone_that_it_is_on() -> None:
    def icons(on: bool) -> set[str]:
        found = placed(JOIN, seen=Seen(acts=(Act("make-private", "Only friends", "private", on=on),)))
        return {b.node.name for b in found.boxes if isinstance(b.node, Art) and b.tile}

    assert icons(True) - icons(False) == {"line/tick"}


# spot

PIECES = (
    Piece("a", "Hello you", "a"),
    Piece("b", "only five minutes", "b", found=True),
    Piece("c", "send it now", "c"),
)


@every_app
def test_pieces_stand_in_place_of_the_words_and_found_ones_are_marked(kind: str) -> None:
    app = APPS[kind]
    if isinstance(app, GroupChat) or kind == "game-chat":
        app = replace(app, lines=(replace(app.lines[0], words=""), *app.lines[1:]))
    elif isinstance(app, Search):
        pass
    else:
        app = replace(app, words="") if hasattr(app, "words") else app
    found = placed(app, seen=Seen(pieces=PIECES))
    nodes = [one.node for one in tiles(found) if isinstance(one.node, Tile)]
    assert [node.message for node in nodes] == ["a", "b", "c"]
    assert [node.chosen for node in nodes] == [False, True, False]
    assert all(min(one.rect.w, one.rect.h) >= 72 for one in tiles(found))
    assert misfits(found) == ()


def tries(node: Node | None) -> int:
    """How often a layout has to try, at the worst, until something has room."""
    if isinstance(node, First):
        return sum(tries(child) for child in node.children)
    below = getattr(node, "children", None) or (getattr(node, "child", None),)
    return 1 + sum(tries(child) - 1 for child in below if child is not None)


@every_app
@every_age
def test_an_app_is_not_tried_in_hundreds_of_ways(kind: str, years: Years) -> None:
    """Each way costs a good part of a millisecond: a press must be seen within a frame or two."""
    seen = Seen(acts=TWO, lit=(Lit("text"),))
    assert tries(glass(APPS[kind], room_for(years), years, seen)) <= MOST_TRIES
