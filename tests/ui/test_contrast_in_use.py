"""Words read well on what they really stand on: every screen, in every theme and every state of its tiles."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

from game.scenes.gallery import SCENES
from game.scenes.scene import Desk
from game.scenes.stack import Stack
from game.scenes.title import Title
from game.school.settings import Settings
from game.ui.colour import contrast
from game.ui.display import Attention, display
from game.ui.draw import Draw, Fill, Glyphs, Ink, Outline, Picture, Slab, Veil
from game.ui.focus import targets
from game.ui.geometry import Point, Rect
from game.ui.layout import Placed
from game.ui.look import Look
from game.ui.node import Card, Layers, Node, Text
from game.ui.theme import THEMES
from game.words.catalogue import Catalogue
from tests.scenes.sample_screens import sample_screens
from tests.ui.kit import FIELD, placed

BIG_EM = 60.0
SAMPLES = sample_screens()
NAMES = (*(f"scene {name}" for name in SCENES), *(f"sample {name}" for name in SAMPLES))


@cache
def screen(name: str, theme: str) -> Placed:
    look = Look(theme=THEMES[theme])
    kind, _, rest = name.partition(" ")
    if kind == "sample":
        return placed(SAMPLES[rest](FIELD), look)
    scene = SCENES[rest]
    stack = Stack((scene,)) if rest == "title" else Stack((Title(), scene))
    return placed(stack.view(Desk(FIELD, look, Settings(theme=theme), Catalogue())), look)


def middle(ink: Ink, piece: Glyphs) -> Point:
    """The middle of some letters (each half an em wide, as they were laid out)."""
    x = ink.box.x + piece.x + len(piece.letters) * piece.font.em / 4
    return Point(x, ink.box.y + piece.base - 0.3 * piece.font.em)


def grounds(draw: Draw, at: Point) -> tuple[str, ...]:
    """The colours that a draw puts under a point, if it covers it."""
    if not draw.box.holds(at):
        return ()
    match draw:
        case Fill():
            share = (at.y - draw.box.y) / draw.box.h
            return (
                (draw.top,) if share < 0.25 else (draw.bottom,) if share > 0.75 else (draw.top, draw.bottom)
            )
        case Slab(fill=fill) | Outline(fill=fill) if fill:
            return (fill,)
        case Picture(cover=True):
            return ("picture",)
    return ()


def pale(draws: tuple[Draw, ...], within: str = "") -> Iterator[str]:
    """A sentence for all letters that are hard to read on their ground."""
    veiled = max((number for number, draw in enumerate(draws) if isinstance(draw, Veil)), default=-1)
    for number, ink in enumerate(draws):
        if not isinstance(ink, Ink) or number < veiled or not ink.key.startswith(within):
            continue
        for piece in ink.glyphs:
            at = middle(ink, piece)
            under = next((found for below in reversed(draws[:number]) if (found := grounds(below, at))), ())
            if not under or "picture" in under:
                yield f"{ink.key} ({piece.letters}) stands on {'a picture' if under else 'nothing'}"
                continue
            big = piece.font.em >= BIG_EM and "old" in piece.font.stem
            ratio = min(contrast(ink.colour, ground) for ground in under)
            if ratio < (3.0 if big else 4.5):
                yield f"{ink.key} ({piece.letters}): {ink.colour} on {', '.join(under)} is only {ratio:.2f}"


@pytest.mark.parametrize("theme", THEMES, ids=str)
@pytest.mark.parametrize("name", NAMES, ids=str)
def test_words_read_well_on_what_they_stand_on(name: str, theme: str) -> None:
    made = screen(name, theme)
    found = set(pale(display(made)))
    for box in targets(made):
        for attention in (Attention(hover=box.key), Attention(focus=box.key, ring=True, pressed=box.key)):
            found |= set(pale(display(made, attention), box.key))
    assert found == set(), "\n".join(sorted(found))


BAD: dict[str, tuple[Node, int]] = {
    "soft words on the button's colour": (
        Card(child=Text(words="Hard", colour="soft"), fill="action", pad_x=20),
        1,
    ),
    "white on paper": (Card(child=Text(words="Hard", colour="white"), fill="paper", pad_x=20), 1),
    "words on nothing": (Text(words="Hard"), 1),
    "words on paper": (Card(child=Text(words="Easy"), fill="paper", pad_x=20), 0),
}


@pytest.mark.parametrize("kind", BAD, ids=str)
def test_words_that_are_hard_to_read_are_found(kind: str) -> None:
    node, wanted = BAD[kind]
    assert len(list(pale(display(placed(Layers(children=(node,))))))) == wanted


def test_the_lighter_end_of_a_sky_counts_where_the_words_stand_between() -> None:
    sky = Fill("sky", Rect(0, 0, 100, 100), "#ffffff", "#000000")
    assert grounds(sky, Point(50, 10)) == ("#ffffff",)
    assert grounds(sky, Point(50, 50)) == ("#ffffff", "#000000")
