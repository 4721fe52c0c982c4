"""What is told by colour is told to eyes that tell fewer colours apart as well."""

from __future__ import annotations

from itertools import combinations

import pytest

from game.artcheck.eyes import EYES, Eyes, apart, seen
from game.ui.theme import LETTERS, THEMES

CLEAR = 6.0
"""Three times a difference that one can just see."""

all_eyes = pytest.mark.parametrize("eyes", EYES, ids=str)


@all_eyes
def test_grey_stays_grey(eyes: Eyes) -> None:
    for grey in ("#000000", "#808080", "#ffffff"):
        assert apart(seen(grey, eyes), grey) < 0.5


@pytest.mark.parametrize(
    ("eyes", "one", "other"),
    [
        pytest.param("protan", "#cc0000", "#473f00", id="red is dark olive without long waves"),
        pytest.param("deutan", "#cc0000", "#756f00", id="red is olive without middle waves"),
        pytest.param("tritan", "#0000ff", "#006288", id="blue is petrol without short waves"),
    ],
)
def test_colours_which_such_eyes_take_for_each_other_fall_together(eyes: Eyes, one: str, other: str) -> None:
    assert apart(one, other) > 15
    assert apart(seen(one, eyes), seen(other, eyes)) < 5


@all_eyes
@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_the_colours_of_the_letters_stay_apart(theme: object, eyes: Eyes) -> None:
    colour = theme.colour  # type: ignore[attr-defined]
    near = {
        (one, other): round(far, 1)
        for one, other in combinations(LETTERS, 2)
        if (far := apart(seen(colour(one), eyes), seen(colour(other), eyes))) < CLEAR
    }
    assert near == {}
