"""What is made in less time is the same value all the same."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, dataclass, fields, replace

import pytest

from game.ui import draw, node
from game.ui.geometry import Rect
from game.ui.quick import quick


@dataclass(frozen=True, slots=True)
class Slow:
    x: int
    y: str = "y"


@quick
@dataclass(frozen=True, slots=True)
class Same:
    x: int
    y: str = "y"


def test_it_is_made_like_the_slow_one_and_is_as_frozen() -> None:
    one = Same(1)
    assert one == Same(x=1, y="y") == replace(Same(2, "y"), x=1)
    assert one != Slow(1)
    assert hash(one) == hash(Slow(1))
    assert repr(one) == "Same(x=1, y='y')"
    assert type(one) is Same
    with pytest.raises(FrozenInstanceError):
        one.x = 2  # type: ignore[misc]
    for wrong in ({}, {"x": 1, "z": 1}):
        with pytest.raises(TypeError):
            Same(**wrong)  # type: ignore[arg-type]


def test_what_is_given_by_name_alone_still_is() -> None:
    with pytest.raises(TypeError):
        node.Text("hello")  # type: ignore[misc]
    words = node.Text(words="hello")
    assert (words.words, words.role) == ("hello", "say")


def test_every_field_of_what_screens_are_made_of_is_set() -> None:
    given = {"key": "k", "box": Rect(0, 0, 1, 1), "colour": "c", "cover": 0.5}
    veil = draw.Veil(**given)  # type: ignore[arg-type]
    assert {one.name: getattr(veil, one.name) for one in fields(veil)} == given
