"""The map of the town: it stands where it was drawn, in every theme, and what is open can be pressed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from game.ui.geometry import Rect, Size
from game.ui.node import Art, At, Node, Tile
from game.ui.recipes.town import NAMES, SPOTS, Place, town
from game.ui.spoken import children, spoken
from game.ui.theme import LETTERS, THEMES

ART = Path(__file__).resolve().parents[2] / "assets" / "art"
CHART = json.loads((ART / "town" / "places.json").read_text())


def nodes(node: Node | None) -> list[Node]:
    return [] if node is None else [node, *(deep for child in children(node) for deep in nodes(child))]


def place(letter: str, **more: object) -> Place:
    words = more.pop("words", "")
    return Place(letter, words, f"Go to {letter}", letter, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("letter", LETTERS)
def test_a_place_stands_where_it_was_drawn(letter: str) -> None:
    drawn = CHART["places"][NAMES[letter]]
    spot = SPOTS[letter]
    assert spot.picture == Rect(*drawn["box"])
    assert spot.finished == Rect(*drawn["finished_box"])
    assert spot.press == Rect(*drawn["press"])


@pytest.mark.parametrize("theme", THEMES)
def test_every_picture_of_the_town_is_there_in_every_theme(theme: str) -> None:
    for stage in (0, 1, 2):
        tree = town(Size(1920, 1080), theme, [place(x, stage=stage, guest="ela") for x in LETTERS], (), ())
        names = {node.name for node in nodes(tree) if isinstance(node, Art)}
        assert [name for name in names if not (ART / f"{name}.svg").is_file()] == []


def test_what_is_not_open_is_seen_and_cannot_be_pressed() -> None:
    tree = town(Size(1920, 1080), "day", [place("safe", open=False), place("kind")], (), ())
    assert [node.key for node in nodes(tree) if isinstance(node, Tile)] == ["kind"]
    assert {"safe-house", "kind-house", "tell-house"} <= {getattr(node, "key", "") for node in nodes(tree)}


def test_a_place_says_where_it_leads() -> None:
    assert spoken(town(Size(1440, 1080), "day", [place("safe")], (), ())) == "Go to safe"


@pytest.mark.parametrize("waits", LETTERS)
def test_whoever_waits_can_be_pressed_all_over_and_lies_over_no_other_door(waits: str) -> None:
    for width in (1440, 1920):
        many = [place(x, words="The Lighthouse", guest="ela" if x == waits else "") for x in LETTERS]
        tree = town(Size(width, 1080), "day", many, (), ())
        doors = {x.child.key: x for x in nodes(tree) if isinstance(x, At) and isinstance(x.child, Tile)}
        boxes = {letter: door.box for letter, door in doors.items()}
        assert not [a for a in boxes for b in boxes if a < b and boxes[a].meets(boxes[b])]
        inside = Rect(0, 0, boxes[waits].w, boxes[waits].h)
        there = {x.child.key: x.box for x in nodes(doors[waits].child) if isinstance(x, At)}  # type: ignore[union-attr]
        assert all(inside.encloses(there[key]) for key in (f"{waits}-light", "ping"))
