"""Every pretend device looks as it was accepted, and its words fit in their real letters, longer ones too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from functools import cache
from typing import Any

import pytest

from game.ui.fit import misfits
from game.ui.geometry import Rect
from game.ui.look import Look
from game.ui.node import NODE_KINDS, At, Layers, Node, Text
from game.ui.recipes.apps import Lit, Seen, glass, parts, room_of
from game.ui.theme import THEMES
from game.words.language import language
from game.words.pseudo import pseudo
from tests.looks.app_screens import SCREENS, Shown, box_for, on_device
from tests.looks.harness import SIZE, Studio, check
from tests.ui.app_kit import APPS

DEVICES = [name for name in SCREENS if not name.startswith("app-board-") and name != "app-afterwards"]
VOTE = Rect(56, 206, 640, 620)
"""Where a device stands beside the rows of a vote."""


@cache
def studio_for(size: tuple[int, int]) -> Studio:
    return Studio(size)


def said_with(node: Any, say: Callable[[str], str]) -> Any:
    """The same tree with all its words said in another language."""
    if isinstance(node, tuple):
        return tuple(said_with(part, say) for part in node)
    if not isinstance(node, NODE_KINDS):
        return node
    parts = {f.name: getattr(node, f.name) for f in fields(node)}  # type: ignore[arg-type]
    inside = {name: said_with(part, say) for name, part in parts.items() if name in ("child", "children")}
    words = {"words": say(node.words)} if isinstance(node, Text) else {}
    return replace(node, **inside, **words)  # type: ignore[type-var]


@pytest.mark.looks
@pytest.mark.parametrize("name", DEVICES, ids=str)
def test_a_pretend_device_looks_as_accepted(studio: Studio, name: str) -> None:
    check(studio.paint(studio.placed(SCREENS[name](studio.field), Look())), name)


@pytest.mark.looks
@pytest.mark.parametrize("name", ("app-search", "app-pop-up"), ids=str)
def test_a_pretend_device_looks_as_accepted_in_high_contrast(studio: Studio, name: str) -> None:
    look = Look(theme=THEMES["contrast"])
    check(studio.paint(studio.placed(SCREENS[name](studio.field), look)), f"{name}-contrast")


@pytest.mark.looks
@pytest.mark.parametrize("name", ("app-group-chat", "app-class-blog"), ids=str)
def test_a_pretend_device_looks_as_accepted_from_the_right(studio: Studio, name: str) -> None:
    look = Look(language=language("ar_XB"))
    node = said_with(SCREENS[name](studio.field), pseudo(look.language).say)
    check(studio.paint(studio.placed(node, look)), f"{name}-ar_XB")


@pytest.mark.parametrize("code", ("en_XA", "ar_XB"), ids=str)
@pytest.mark.parametrize("size", (SIZE, (800, 600)), ids=("16:9", "4:3"))
def test_longer_words_fit_too(studio: Studio, code: str, size: tuple[int, int]) -> None:
    del studio
    made, look = studio_for(size), Look(language=language(code))
    say = pseudo(look.language).say
    found = [
        f"{name}: {sentence}"
        for name, screen in SCREENS.items()
        for sentence in misfits(made.placed(said_with(screen(made.field), say), look))
    ]
    assert found == [], "\n".join(found)


@pytest.mark.parametrize("kind", APPS, ids=str)
def test_a_device_beside_a_vote_fits(studio: Studio, kind: str) -> None:
    node: Node = Layers(children=(on_device(Shown(APPS[kind], "board"), VOTE),))
    assert misfits(studio.placed(node, Look())) == ()


@pytest.mark.parametrize("kind", APPS, ids=str)
def test_whatever_is_lit_is_on_the_glass_however_little_room_there_is(studio: Studio, kind: str) -> None:
    del studio
    made = studio_for((800, 600))
    room = room_of(box_for(made.field, "junior"))
    for key in parts(APPS[kind]):
        node = At(
            child=glass(APPS[kind], room, "junior", Seen(lit=(Lit(key),), dim=True)), box=Rect(0, 0, *room)
        )
        found = made.placed(Layers(children=(node,)), Look(text_size="largest"))
        assert any(f"/{key}" in f"/{box.key}" for box in found.boxes), key
        assert misfits(found) == (), key
