"""Boxes do what their verbs say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.ui.geometry import FIELD_HEIGHT, FIELD_LEAST_WIDTH, Point, Rect, Size, field_for

lengths = st.integers(-500, 2500).map(float)
sides = st.integers(0, 2000).map(float)
rects = st.builds(Rect, lengths, lengths, sides, sides)
BOX = Rect(10, 20, 100, 50)


def test_a_box_knows_its_edges_and_its_middle() -> None:
    assert (BOX.right, BOX.bottom, BOX.middle, BOX.size) == (110, 70, Point(60, 45), Size(100, 50))


def test_a_box_is_moved_shrunk_grown_and_centred() -> None:
    assert BOX.moved(5, -5) == Rect(15, 15, 100, 50)
    assert BOX.shrunk(10) == Rect(20, 30, 80, 30)
    assert BOX.shrunk(10, 5) == Rect(20, 25, 80, 40)
    assert BOX.shrunk(1, 2, 3, 4) == Rect(11, 22, 96, 44)
    assert BOX.grown(10) == Rect(0, 10, 120, 70)
    assert BOX.centred(Size(20, 10)) == Rect(50, 40, 20, 10)


def test_a_box_shrunk_to_less_than_nothing_is_nothing_wide() -> None:
    assert BOX.shrunk(80).size == Size(0, 0)


def test_boxes_that_only_touch_do_not_meet() -> None:
    assert not BOX.meets(Rect(110, 20, 10, 10))
    assert BOX.meets(Rect(109, 20, 10, 10))


def test_a_box_holds_its_first_edges_and_not_its_last() -> None:
    assert BOX.holds(Point(10, 20))
    assert not BOX.holds(Point(110, 20))
    assert not BOX.holds(Point(10, 70))


@given(rects, rects)
def test_a_union_encloses_both(one: Rect, other: Rect) -> None:
    both = one.union(other)
    assert both.encloses(one)
    assert both.encloses(other)


@given(rects, rects)
def test_meeting_is_mutual(one: Rect, other: Rect) -> None:
    assert one.meets(other) == other.meets(one)


@given(rects)
def test_mirrored_twice_is_where_it_was(rect: Rect) -> None:
    assert rect.mirrored(1920).mirrored(1920) == rect


@given(st.integers(320, 7680), st.integers(240, 4320))
def test_a_field_fills_its_window_and_is_never_too_small(width: int, height: int) -> None:
    field, scale = field_for(width, height)
    assert field.w >= FIELD_LEAST_WIDTH - 0.01
    assert field.h >= FIELD_HEIGHT - 0.01
    assert (field.w * scale, field.h * scale) == pytest.approx((width, height))


@pytest.mark.parametrize(
    ("pixels", "field", "scale"),
    [
        pytest.param((1920, 1080), Size(1920, 1080), 1.0, id="full HD"),
        pytest.param((3840, 2160), Size(1920, 1080), 2.0, id="4K"),
        pytest.param((1024, 768), Size(1440, 1080), 768 / 1080, id="4 to 3"),
        pytest.param((1280, 1024), Size(1440, 1152), 1280 / 1440, id="5 to 4 is higher, not cut"),
    ],
)
def test_windows_of_a_classroom(pixels: tuple[int, int], field: Size, scale: float) -> None:
    found, found_scale = field_for(*pixels)
    assert found == pytest.approx(field)
    assert found_scale == pytest.approx(scale)
