"""Sums with colours, held against published values."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.ui.colour import contrast, from_oklch, hexa, luminance, mix, rgb, to_oklch

colours = st.builds(hexa, *[st.integers(0, 255)] * 3)


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        pytest.param("#000000", "#ffffff", 21.0, id="black on white"),
        pytest.param("#777777", "#ffffff", 4.48, id="the grey that just fails"),
        pytest.param("#767676", "#ffffff", 4.54, id="the grey that just passes"),
        pytest.param("#ff0000", "#ffffff", 4.00, id="red on white"),
        pytest.param("#0000ff", "#ffffff", 8.59, id="blue on white"),
        pytest.param("#1d2447", "#fffdf8", 14.80, id="our ink on our paper"),
    ],
)
def test_contrast_is_what_wcag_says(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.006)


@given(colours, colours)
def test_contrast_is_mutual_and_between_1_and_21(one: str, other: str) -> None:
    assert contrast(one, other) == contrast(other, one)
    assert 1 <= contrast(one, other) <= 21.0001


def test_luminance_weighs_green_most() -> None:
    assert luminance("#00ff00") == pytest.approx(0.7152)
    assert luminance("#ff0000") == pytest.approx(0.2126)
    assert luminance("#0000ff") == pytest.approx(0.0722)


@pytest.mark.parametrize(
    ("colour", "lightness", "chroma", "degrees"),
    [
        pytest.param("#ff0000", 0.62796, 0.25768, 29.23, id="red"),
        pytest.param("#00ff00", 0.86644, 0.29483, 142.50, id="green"),
        pytest.param("#0000ff", 0.45201, 0.31321, 264.05, id="blue"),
    ],
)
def test_oklch_is_what_its_author_says(colour: str, lightness: float, chroma: float, degrees: float) -> None:
    found = to_oklch(colour)
    assert found[0] == pytest.approx(lightness, abs=2e-4)
    assert found[1] == pytest.approx(chroma, abs=2e-4)
    assert math.degrees(found[2]) % 360 == pytest.approx(degrees, abs=0.05)


def test_white_is_as_light_as_it_goes_and_has_no_chroma() -> None:
    lightness, chroma, _ = to_oklch("#ffffff")
    assert lightness == pytest.approx(1, abs=1e-4)
    assert chroma < 1e-3


@given(colours)
def test_a_colour_comes_back_from_oklch(colour: str) -> None:
    back = from_oklch(*to_oklch(colour))
    assert all(abs(a - b) <= 1 for a, b in zip(rgb(colour), rgb(back), strict=True))


def test_a_colour_no_screen_can_show_loses_chroma_and_keeps_its_lightness() -> None:
    found = to_oklch(from_oklch(0.9, 0.4, 1.0))
    assert found[0] == pytest.approx(0.9, abs=0.02)
    assert found[1] < 0.4


def test_mixing_goes_from_the_one_to_the_other() -> None:
    assert mix("#102030", "#ffffff", 0) == "#102030"
    assert mix("#102030", "#ffffff", 1) == "#ffffff"
    assert mix("#000000", "#ffffff", 0.5) == "#808080"


def test_numbers_outside_a_screen_are_kept_inside() -> None:
    assert hexa(-5, 300, 127.6) == "#00ff80"
