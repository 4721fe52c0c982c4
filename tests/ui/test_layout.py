"""Every node lands where it says, and a screen read from the right is the mirror image of the other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.ui.geometry import Rect, Size
from game.ui.layout import Placed, keys_twice
from game.ui.look import Look
from game.ui.node import (
    Art,
    At,
    Card,
    Column,
    Dialog,
    Entry,
    First,
    Flow,
    Ground,
    Grow,
    Layers,
    Node,
    Row,
    Text,
)
from game.ui.theme import TEXT_SIZES
from game.words.language import language
from tests.ui.kit import FIELD, placed, tile


def art(key: str, width: float = 100, height: float = 50) -> Art:
    return Art(name="line/tick", width=width, height=height, key=key)


def rect(screen: Placed, key: str) -> Rect:
    box = screen.box(key)
    assert box is not None, key
    return box.rect


def at(child: Node, *box: float) -> Layers:
    """One child at one place of the screen."""
    return Layers(children=(At(child=child, box=Rect(*box)),))


# rows


def test_a_row_puts_its_children_side_by_side_with_its_gap() -> None:
    screen = placed(at(Row(children=(art("a"), art("b", 200)), gap=20), 10, 10, 1000, 100))
    assert rect(screen, "a") == Rect(10, 35, 100, 50)
    assert rect(screen, "b") == Rect(130, 35, 200, 50)


@pytest.mark.parametrize(
    ("down", "y", "height"),
    [
        pytest.param("top", 0, 50, id="top"),
        pytest.param("middle", 25, 50, id="middle"),
        pytest.param("bottom", 50, 50, id="bottom"),
        pytest.param("stretch", 0, 100, id="stretch"),
    ],
)
def test_a_rows_children_stand_where_it_says(down: str, y: float, height: float) -> None:
    screen = placed(at(Row(children=(art("a"),), down=down), 0, 0, 400, 100))  # type: ignore[arg-type]
    assert rect(screen, "a") == Rect(0, y, 100, height)


@pytest.mark.parametrize(
    ("spare", "x"),
    [
        pytest.param("start", 0, id="start"),
        pytest.param("centre", 150, id="centre"),
        pytest.param("end", 300, id="end"),
    ],
)
def test_a_rows_spare_room_goes_where_it_says(spare: str, x: float) -> None:
    screen = placed(at(Row(children=(art("a"),), spare=spare), 0, 0, 400, 100))  # type: ignore[arg-type]
    assert rect(screen, "a").x == x


def test_what_grows_in_a_row_shares_what_is_left() -> None:
    row = Row(children=(art("a"), Grow(child=art("b"), share=1), Grow(child=art("c"), share=3)), gap=0)
    screen = placed(at(row, 0, 0, 500, 100))
    assert (rect(screen, "b").w, rect(screen, "c").w) == (100, 300)


# columns


def test_a_column_puts_its_children_one_below_the_other() -> None:
    screen = placed(at(Column(children=(art("a"), art("b")), gap=20), 0, 0, 400, 500))
    assert rect(screen, "a") == Rect(0, 0, 400, 50)
    assert rect(screen, "b") == Rect(0, 70, 400, 50)


@pytest.mark.parametrize(
    ("across", "x"),
    [
        pytest.param("start", 0, id="start"),
        pytest.param("centre", 150, id="centre"),
        pytest.param("end", 300, id="end"),
    ],
)
def test_a_columns_children_stand_across_where_it_says(across: str, x: float) -> None:
    screen = placed(at(Column(children=(art("a"),), across=across), 0, 0, 400, 500))  # type: ignore[arg-type]
    assert rect(screen, "a") == Rect(x, 0, 100, 50)


@pytest.mark.parametrize(
    ("spare", "y"),
    [
        pytest.param("top", 0, id="top"),
        pytest.param("middle", 225, id="middle"),
        pytest.param("bottom", 450, id="bottom"),
    ],
)
def test_a_columns_spare_room_goes_where_it_says(spare: str, y: float) -> None:
    screen = placed(at(Column(children=(art("a"),), spare=spare), 0, 0, 400, 500))  # type: ignore[arg-type]
    assert rect(screen, "a").y == y


def test_what_grows_in_a_column_is_alike_but_never_less_than_it_wants() -> None:
    rows = (Grow(child=art("a", 10, 50)), Grow(child=art("b", 10, 300)), Grow(child=art("c", 10, 50)))
    screen = placed(at(Column(children=rows, gap=0), 0, 0, 400, 600))
    assert [rect(screen, key).h for key in "abc"] == [150, 300, 150]


# flow, layers, first


def test_a_flow_goes_on_in_the_next_line_where_the_room_ends() -> None:
    flow = Flow(children=(art("a"), art("b"), art("c")), gap=10, line_gap=5)
    screen = placed(at(flow, 0, 0, 215, 400))
    assert rect(screen, "b").x == 110
    assert rect(screen, "c") == Rect(0, 55, 100, 50)


def test_layers_lie_over_one_another_and_at_has_a_place_of_its_own() -> None:
    layers = Layers(
        children=(
            Card(key="whole"),
            At(child=art("a"), box=Rect(30, 40, 200, 100), across="end", down="middle"),
        )
    )
    screen = placed(at(layers, 100, 100, 400, 300))
    assert rect(screen, "whole") == Rect(100, 100, 400, 300)
    assert rect(screen, "a") == Rect(230, 165, 100, 50)


def test_layers_want_as_much_as_their_largest_child() -> None:
    """A dialog's card was nothing high once, because nobody asked it."""
    layers = Layers(children=(art("a", 100, 50), art("b", 30, 90)))
    screen = placed(at(Column(children=(layers, art("below"))), 0, 0, 400, 500))
    assert rect(screen, "below").y == 90 + 24


def test_the_first_way_that_has_room_is_taken() -> None:
    way = First(children=(Text(words="Unbelievable", key="a"), Text(words="No", key="b")))
    wide, narrow = placed(at(way, 0, 0, 400, 100)), placed(at(way, 0, 0, 100, 100))
    assert [box.key for box in wide.boxes] == ["layers0/a"]
    assert [box.key for box in narrow.boxes] == ["layers0/b"]


def test_a_row_that_is_too_long_lets_the_words_in_its_widest_child_wrap() -> None:
    row = Row(children=(art("a"), Text(words="one two three", role="answer", key="words")), gap=0)
    screen = placed(at(row, 0, 0, 300, 200))
    box = screen.box("words")
    assert box is not None
    assert box.paragraph is not None
    assert (len(box.paragraph.lines), box.rect.right <= 300) == (2, True)


# surfaces


def test_a_card_hugs_its_child_and_keeps_its_least_size() -> None:
    small = Card(child=art("a"), pad_x=20, pad_y=10, least_width=300, key="small")
    screen = placed(at(Row(children=(small,)), 0, 0, 900, 500))
    assert rect(screen, "small").size == Size(300, 70)


def test_a_tile_keeps_room_for_its_lip() -> None:
    screen = placed(at(tile("go", "Go", pad_y=20, lip=10), 0, 0, 300, 140))
    assert rect(screen, "go/text0").middle.y == (140 - 10) / 2


def test_boxes_know_the_tile_and_the_dialog_around_them() -> None:
    node = Layers(
        children=(tile("under", "Under"), Dialog(child=Card(child=tile("over", "Over")), key="ask"))
    )
    screen = placed(node)
    under, over = screen.box("under/text0"), screen.box("over/text0")
    assert under is not None
    assert over is not None
    assert (under.tile, under.dialog) == ("layers0/under", 0)
    assert (over.tile.endswith("/over"), over.dialog) == (True, 1)


def test_a_dialog_in_a_dialog_is_deeper() -> None:
    inner = Dialog(child=Card(child=Text(words="Inner", key="inner")), key="second")
    node = Layers(children=(Dialog(child=Card(child=Text(words="Outer", key="outer")), key="one"), inner))
    screen = placed(node)
    assert [box.dialog for key in ("outer", "inner") if (box := screen.box(key))] == [1, 2]


def test_a_dialog_stands_in_the_middle() -> None:
    screen = placed(Dialog(child=Card(child=art("a", 400, 200), key="card", pad_x=50, pad_y=50)))
    assert rect(screen, "card") == Rect(710, 390, 500, 300)


def test_the_ground_fills_the_screen() -> None:
    assert placed(Layers(children=(Ground(key="ground"),))).boxes[0].rect == Rect(0, 0, *FIELD)


def test_hidden_letters_are_laid_out_as_dots() -> None:
    screen = placed(at(Entry(key="secret", value="fox", says="Passphrase", hidden=True), 0, 0, 400, 84))
    box = screen.box("secret")
    assert box is not None
    assert box.paragraph is not None
    assert box.paragraph.text == "•••"


# words


def test_boxes_grow_with_their_words() -> None:
    heights = []
    for name in TEXT_SIZES:
        column = Column(children=(tile("a", "Show a grown-up what she wrote"), art("below")), gap=0)
        heights.append(rect(placed(at(column, 0, 0, 300, 900), Look(text_size=name)), "below").y)
    assert heights == sorted(heights)
    assert heights[0] < heights[-1]


def test_words_in_their_own_language_keep_it() -> None:
    words = Text(words="Settings", language=language("en"), key="name")
    screen = placed(words, Look(language=language("ur")))
    assert screen.boxes[0].paragraph is not None
    assert not screen.boxes[0].paragraph.style.rtl


# keys


def test_siblings_without_a_name_have_keys_of_their_own() -> None:
    node = Row(
        children=(Text(words="a"), Text(words="b"), Card(child=Text(words="c")), Grow(child=Text(words="d")))
    )
    assert keys_twice(placed(node)) == []


def test_a_key_given_twice_is_found() -> None:
    assert list(keys_twice(placed(Row(children=(art("a"), art("a")))))) == ["row0/a"]


# the mirror


numbers = st.integers(0, 60).map(float)
leaves = st.one_of(
    st.builds(Art, name=st.just("line/tick"), width=numbers, height=numbers),
    st.builds(Card, least_width=numbers, least_height=numbers),
    st.builds(Ground),
)
aligns, downs = (
    st.sampled_from(["start", "centre", "end"]),
    st.sampled_from(["stretch", "top", "middle", "bottom"]),
)


def branches(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    children = st.lists(
        st.one_of(inner, st.builds(Grow, child=inner, share=st.sampled_from([1.0, 2.0]))), max_size=4
    )
    some = children.map(tuple)
    plain = st.lists(inner, max_size=4).map(tuple)
    boxes = st.builds(Rect, numbers, numbers, numbers, numbers)
    placed_children = st.lists(
        st.builds(At, child=inner, box=boxes, across=aligns, down=downs), max_size=3
    ).map(tuple)
    return st.one_of(
        st.builds(Row, children=some, gap=numbers, down=downs, spare=aligns),
        st.builds(Column, children=some, gap=numbers, across=aligns),
        st.builds(Flow, children=plain, gap=numbers, line_gap=numbers, spare=aligns),
        st.builds(Layers, children=placed_children),
        st.builds(Card, child=inner, pad_x=numbers, pad_y=numbers),
        st.builds(Dialog, child=inner),
    )


trees = st.recursive(leaves, branches, max_leaves=10)


@given(trees)
def test_a_screen_read_from_the_right_is_the_mirror_image(node: Node) -> None:
    left, right = placed(node), placed(node, Look(language=language("ur")))
    assert [box.key for box in left.boxes] == [box.key for box in right.boxes]
    for one, other in zip(left.boxes, right.boxes, strict=True):
        assert one.rect.mirrored(FIELD.w) == other.rect


@given(trees)
def test_a_layout_is_the_same_every_time_and_no_box_is_less_than_nothing(node: Node) -> None:
    one, other = placed(node), placed(node)
    assert one == other
    assert all(box.rect.h >= 0 for box in one.boxes)
