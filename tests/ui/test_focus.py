"""Pressing, with a mouse, a finger, keys, a clicker and one switch: what a signal means on a screen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.ui.display import Attention
from game.ui.focus import Heed, attend, nearest, settled, target_at, targets, wants_letters
from game.ui.geometry import Point, Rect
from game.ui.layout import Placed
from game.ui.look import Look
from game.ui.node import At, Card, Column, Dialog, Entry, Layers, Node, Row, Text, Written
from game.ui.signal import Back, Clicker, Closed, Key, Pointer, Resized, Scan, Signal, Typed
from game.words.language import language
from tests.ui.kit import DAY, URDU, placed, tile


def grid(look: Look = DAY) -> Placed:
    """Three by three tiles, a to i, in reading order."""
    rows = tuple(
        Row(children=tuple(tile(key, least_width=200) for key in row), key=row)
        for row in ("abc", "def", "ghi")
    )
    return placed(Column(children=rows, key="grid"), look)


def key_of(letter: str) -> str:
    row = next(row for row in ("abc", "def", "ghi") if letter in row)
    return f"grid/{row}/{letter}"


def at(letter: str, screen: Placed) -> Point:
    box = screen.box(letter)
    assert box is not None
    return box.rect.middle


def looking(letter: str) -> Attention:
    return Attention(focus=key_of(letter), ring=True)


def play(screen: Placed, *signals: Signal, attention: Attention | None = None) -> Heed:
    """All signals, one after the other; every message that came of them."""
    now = settled(Attention(), screen) if attention is None else attention
    messages: tuple[object, ...] = ()
    for signal in signals:
        heed = attend(now, signal, screen)
        now, messages = heed.attention, messages + heed.messages
    return Heed(now, messages)


def focus_after(screen: Placed, *names: str, start: str = "e") -> str:
    heed = play(screen, *(Key(name) for name in names), attention=looking(start))
    return heed.attention.focus[-1]


# the mouse


def test_a_tile_is_pressed_when_the_pointer_goes_down_and_up_on_it() -> None:
    screen = grid()
    place = at("b", screen)
    heed = play(screen, Pointer("move", place), Pointer("down", place), Pointer("up", place))
    assert heed.messages == ("b",)
    assert heed.attention == Attention(hover=key_of("b"), focus=key_of("b"))


def test_nothing_is_told_before_the_pointer_comes_up() -> None:
    screen = grid()
    heed = play(screen, Pointer("down", at("b", screen)))
    assert (heed.messages, heed.attention.pressed) == ((), key_of("b"))


@pytest.mark.parametrize("where", ["another tile", "nothing"], ids=str)
def test_who_slides_off_a_tile_has_not_pressed_it(where: str) -> None:
    screen = grid()
    away = at("c", screen) if where == "another tile" else Point(1900, 1000)
    heed = play(screen, Pointer("down", at("b", screen)), Pointer("move", away), Pointer("up", away))
    assert (heed.messages, heed.attention.pressed) == ((), "")


def test_coming_up_on_a_tile_where_nobody_went_down_does_nothing() -> None:
    screen = grid()
    assert play(screen, Pointer("up", at("b", screen))).messages == ()


def test_hover_follows_the_mouse_and_ends_where_it_leaves() -> None:
    screen = grid()
    assert play(screen, Pointer("move", at("b", screen))).attention.hover == key_of("b")
    heed = play(screen, Pointer("move", at("b", screen)), Pointer("away", Point(-1, -1)))
    assert heed.attention.hover == ""


def test_a_finger_presses_and_never_hovers() -> None:
    screen = grid()
    place = at("b", screen)
    signals = [Pointer(kind, place, touch=True) for kind in ("move", "down", "up")]  # type: ignore[arg-type]
    heed = play(screen, *signals)
    assert (heed.messages, heed.attention.hover) == (("b",), "")


def test_the_ring_goes_when_the_mouse_is_used() -> None:
    screen = grid()
    assert not play(screen, Pointer("down", at("b", screen)), attention=looking("e")).attention.ring


def test_the_tile_painted_last_is_pressed_where_two_lie_over_one_another() -> None:
    box = Rect(100, 100, 200, 200)
    screen = placed(Layers(children=(At(child=tile("under"), box=box), At(child=tile("over"), box=box))))
    found = target_at(screen, Point(150, 150))
    assert found is not None
    assert found.key.endswith("over")


# Tab


def test_tab_goes_through_all_in_reading_order_and_round() -> None:
    screen = grid()
    seen, now = "", settled(Attention(), screen)
    for _ in range(10):
        now = attend(now, Key("tab"), screen).attention
        seen += now.focus[-1]
    assert seen == "abcdefghia"


def test_shift_and_tab_goes_back() -> None:
    screen = grid()
    assert play(screen, Key("tab", shift=True), attention=looking("a")).attention.focus == key_of("i")
    assert play(screen, Key("tab", shift=True), attention=looking("e")).attention.focus == key_of("d")


# arrows


@pytest.mark.parametrize(
    ("arrow", "there"),
    [
        pytest.param("left", "d", id="left"),
        pytest.param("right", "f", id="right"),
        pytest.param("up", "b", id="up"),
        pytest.param("down", "h", id="down"),
    ],
)
def test_an_arrow_goes_to_the_nearest_where_it_points(arrow: str, there: str) -> None:
    assert focus_after(grid(), arrow) == there


def test_an_arrow_points_to_the_same_side_when_the_screen_is_read_from_the_right() -> None:
    assert focus_after(grid(URDU), "left") == "f"
    assert focus_after(grid(URDU), "right") == "d"


def test_an_arrow_into_nothing_stays() -> None:
    assert focus_after(grid(), "left", start="d") == "d"
    assert focus_after(grid(), "up", "up", "up", start="h") == "b"


def test_the_first_arrow_only_shows_where_the_keyboard_is() -> None:
    screen = grid()
    heed = play(screen, Key("right"))
    assert heed.attention == Attention(focus=key_of("a"), ring=True)


@given(st.sampled_from("abcdefghi"), st.sampled_from(["left", "right", "up", "down"]))
def test_an_arrow_back_comes_back(letter: str, arrow: str) -> None:
    back = {"left": "right", "right": "left", "up": "down", "down": "up"}[arrow]
    there = focus_after(grid(), arrow, start=letter)
    assert there == letter or focus_after(grid(), back, start=there) == letter


def test_a_thing_far_to_the_side_is_not_where_the_arrow_points() -> None:
    children = (
        At(child=tile("here"), box=Rect(100, 100, 100, 100)),
        At(child=tile("aside"), box=Rect(1500, 220, 100, 100)),
        At(child=tile("below"), box=Rect(100, 700, 100, 100)),
    )
    order = targets(placed(Layers(children=children)))
    assert nearest(order, "layers0/here", "down").endswith("below")


def test_arrows_go_along_a_line_before_they_leave_it() -> None:
    """Baskets: what peeps out of the second stands nearer to the first one, and is not in the way."""
    baskets = {"one": (0, 400, 600), "in": (690, 300, 100), "two": (640, 400, 600)}
    boxes = tuple(At(child=tile(key), box=Rect(x, y, w, 95)) for key, (x, y, w) in baskets.items())
    order = targets(placed(Layers(children=boxes)))
    for here, arrow, there in (("one", "right", "two"), ("two", "left", "one"), ("two", "up", "in")):
        assert nearest(order, f"layers0/{here}", arrow) == f"layers0/{there}", (here, arrow)


# pressing with keys


@pytest.mark.parametrize("name", ["enter", "space"], ids=str)
def test_enter_and_space_press_what_the_ring_is_on(name: str) -> None:
    heed = play(grid(), Key(name), attention=looking("e"))
    assert heed.messages == ("e",)
    assert heed.attention.pressed == key_of("e")
    assert play(grid(), Key(name, down=False), attention=heed.attention).attention.pressed == ""


def test_the_first_enter_only_shows_what_it_would_press() -> None:
    screen = grid()
    heed = play(screen, Key("enter"))
    assert (heed.messages, heed.attention.ring) == ((), True)
    assert play(screen, Key("enter"), attention=heed.attention).messages == ("a",)


def answering(*, ready: bool) -> Placed:
    """A way out, two answers with their keys, and the tile that gives the answer."""
    tiles = (
        tile("home", shortcut="escape"),
        tile("a", shortcut="1"),
        tile("b", shortcut="2"),
        tile("give", shortcut="enter", available=ready),
    )
    return placed(Row(children=tiles, key="row"))


def test_enter_gives_the_answer_that_a_key_has_picked() -> None:
    assert play(answering(ready=True), Key("2"), Key("enter")).messages == ("b", "give")


def test_enter_on_a_fresh_screen_is_the_way_on_but_not_before_there_is_one() -> None:
    assert play(answering(ready=True), Key("enter")).messages == ("give",)
    assert play(answering(ready=False), Key("enter")).messages == ()


def test_with_the_ring_enter_presses_what_the_ring_is_on() -> None:
    assert play(answering(ready=True), Key("tab"), Key("enter")).messages == ("home",)


def test_a_new_screen_begins_at_the_way_on_or_the_first_answer_and_never_at_the_way_out() -> None:
    gone = Attention(focus="gone", ring=True)
    assert settled(gone, answering(ready=True)).focus == "row/give"
    assert settled(gone, answering(ready=False)).focus == "row/a"
    only = placed(Row(children=(tile("home", shortcut="escape"), tile("other")), key="row"))
    assert settled(gone, only).focus == "row/other"


def test_tab_goes_on_from_where_one_pressed() -> None:
    heed = play(answering(ready=False), Key("2"), Key("tab"))
    assert heed.attention.focus == "row/give"


def test_a_key_that_is_held_presses_once() -> None:
    held = [Key("enter", repeat=True)] * 5
    assert play(grid(), Key("enter"), *held, attention=looking("e")).messages == ("e",)


def test_a_shortcut_presses_its_tile_at_once() -> None:
    screen = placed(Row(children=(tile("a", shortcut="1"), tile("b", shortcut="2"))))
    heed = play(screen, Key("2"))
    assert (heed.messages, heed.attention.focus) == (("b",), "row0/b")


def test_escape_is_a_tile_or_else_the_way_back() -> None:
    assert play(grid(), Key("escape")).messages == (Back(),)
    screen = placed(Row(children=(tile("a"), tile("leave", shortcut="escape"))))
    assert play(screen, Key("escape")).messages == ("leave",)


def test_a_tile_that_is_not_available_can_be_visited_and_not_pressed() -> None:
    screen = placed(Row(children=(tile("a", available=False, shortcut="1"), tile("b"))))
    box = screen.box("a")
    assert box is not None
    place = box.rect.middle
    here = Attention(focus="row0/a", ring=True)
    assert play(screen, Key("tab")).attention.focus == "row0/a"
    for signals in ((Key("enter"),), (Key("1"),), (Pointer("down", place), Pointer("up", place))):
        heed = play(screen, *signals, attention=here)
        assert (heed.messages, heed.attention.pressed) == ((), "")
    assert play(screen, Pointer("move", place)).attention.hover == ""


def test_a_clickers_buttons_are_told_to_the_scene() -> None:
    assert play(grid(), Clicker("next"), Clicker("blank")).messages == (Clicker("next"), Clicker("blank"))


# one switch


def test_scanning_offers_one_thing_after_the_other_and_shows_it() -> None:
    screen = grid()
    heed = play(screen, Scan(), attention=Attention())
    assert heed.attention == looking("a")
    assert play(screen, *[Scan()] * 9, attention=heed.attention).attention == looking("a")
    assert play(screen, Scan(), Key("space"), attention=looking("a")).messages == ("b",)


# dialogs


def dialog() -> Placed:
    ask = Dialog(child=Card(child=Row(children=(tile("yes", shortcut="1"), tile("no")))), key="ask")
    return placed(Layers(children=(tile("behind", shortcut="2"), ask)))


def test_a_dialog_keeps_the_keyboard_in() -> None:
    screen = dialog()
    seen = {play(screen, *[Key("tab")] * n).attention.focus[-3:].strip("/") for n in range(1, 6)}
    assert seen == {"yes", "no"}


def test_what_lies_behind_a_dialog_cannot_be_pressed() -> None:
    screen = dialog()
    corner = Point(5, 5)
    assert play(screen, Pointer("down", corner), Pointer("up", corner), Key("2")).messages == ()


def test_a_new_screen_lets_go_of_what_is_gone_and_looks_at_the_first() -> None:
    old = Attention(hover="gone", focus="gone", ring=True, pressed="gone")
    assert settled(old, grid()) == Attention(focus=key_of("a"), ring=True)
    kept = Attention(hover=key_of("b"), focus=key_of("c"), ring=True, pressed=key_of("d"))
    assert settled(kept, grid()) == kept


def test_a_screen_with_nothing_to_press_has_no_focus() -> None:
    screen = placed(Text(words="Hello"))
    assert settled(Attention(focus="gone"), screen).focus == ""
    assert play(screen, Key("tab"), Key("down"), Key("enter"), Scan()).messages == ()


# typing


def form(value: str = "Fo", most: int = 200) -> Placed:
    entry = Entry(key="name", value=value, says="Name", most=most)
    return placed(Column(children=(entry, tile("a", shortcut="a"))))


TYPING = Attention(focus="column0/name", ring=True)


def test_letters_go_into_the_line_and_come_back_as_written() -> None:
    assert play(form(), Typed("x"), attention=TYPING).messages == (Written("name", "Fox"),)
    assert play(form(), Key("backspace"), attention=TYPING).messages == (Written("name", "F"),)


def test_only_a_line_wants_letters() -> None:
    assert wants_letters(form(), TYPING)
    assert not wants_letters(form(), Attention(focus="column0/a"))
    assert play(form(), Typed("x"), attention=Attention(focus="column0/a")).messages == ()


def test_while_somebody_types_letters_and_space_are_letters() -> None:
    assert play(form(), Key("a"), Key("space"), attention=TYPING).messages == ()


def test_a_line_holds_no_more_than_it_may_and_no_signs_that_cannot_be_seen() -> None:
    assert play(form(most=3), Typed("xyz"), attention=TYPING).messages == (Written("name", "Fox"),)
    assert play(form(), Typed("x\n\x07\t"), attention=TYPING).messages == (Written("name", "Fox"),)


def test_escape_leaves_a_line_and_tab_goes_on() -> None:
    assert play(form(), Key("escape"), attention=TYPING).messages == (Back(),)
    assert play(form(), Key("tab"), attention=TYPING).attention.focus == "column0/a"


def test_a_finger_on_a_line_begins_to_type() -> None:
    screen = form()
    box = screen.box("name")
    assert box is not None
    heed = play(
        screen, Pointer("down", box.rect.middle), Pointer("up", box.rect.middle), attention=Attention()
    )
    assert wants_letters(screen, heed.attention)


# anything, in any order


points = st.builds(Point, st.integers(-10, 1930), st.integers(-10, 1090))
names = ["tab", "enter", "space", "escape", "left", "right", "up", "down", "backspace", "1", "2", "a", "f11"]
signals = st.one_of(
    st.builds(Pointer, st.sampled_from(["move", "down", "up", "away"]), points, st.booleans()),
    st.builds(Key, st.sampled_from(names), st.booleans(), st.booleans(), st.booleans()),
    st.builds(Typed, st.text(max_size=4)),
    st.builds(Clicker, st.sampled_from(["next", "back", "blank"])),
    st.just(Scan()),
    st.just(Resized()),
    st.just(Closed()),
)
EMPTY: Node = Text(words="Nothing to press")
SCREENS = (grid(), grid(URDU), dialog(), form(), placed(EMPTY), placed(EMPTY, Look(language=language("ar"))))


@given(st.lists(st.tuples(st.sampled_from(SCREENS), signals), max_size=25))
def test_a_child_may_press_anything(pressed: list[tuple[Placed, Signal]]) -> None:
    attention = Attention()
    for screen, signal in pressed:
        attention = settled(attention, screen)
        attention = attend(attention, signal, screen).attention
        keys = {box.key for box in targets(screen)}
        assert attention.focus in keys or (attention.focus == "" and not keys)
        assert attention.hover in keys | {""}
        assert attention.pressed in keys | {""}


def test_a_clickers_letter_presses_the_tile_that_wants_it_and_else_tells_the_scene() -> None:
    with_b = one_tile_with_shortcut("b")
    assert attend(Attention(), Clicker("blank", "b"), with_b).messages == ("tile",)
    without = one_tile_with_shortcut("c")
    assert attend(Attention(), Clicker("blank", "b"), without).messages == (Clicker("blank", "b"),)


def test_letting_another_key_go_does_not_cancel_a_mouse_press() -> None:
    screen = one_tile_with_shortcut("c")
    held = Attention(pressed="layers0/tile")
    assert attend(held, Key("tab", down=False), screen).attention.pressed == "layers0/tile"
    assert attend(held, Key("enter", down=False), screen).attention.pressed == ""


def one_tile_with_shortcut(letter: str) -> Placed:
    return placed(Layers(children=(tile("tile", shortcut=letter),)))
