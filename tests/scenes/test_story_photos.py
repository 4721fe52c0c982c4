"""Photos that infants tap have the room they need, and what was found lies where all can see it."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import pytest

from game.play import Play
from game.play.bot import careful, careless, presses
from game.scenes.story import StoryScene
from game.ui.layout import Placed
from game.ui.node import Art, Tile
from tests.scenes.board.pages import laid
from tests.scenes.board.shelf import STORIES

SIZE = (1366, 768)
STEPS = {"holiday-photo": "look", "which-school": "more", "giant-pumpkin": "next-film"}


@cache
def plays(story: str, *, well: bool = True) -> tuple[Play, ...]:
    """The step in which photos are tapped, after every press."""
    sitting = presses(STORIES[story], "infant", 1, careful if well else careless)
    return tuple(play for play in sitting if play.step == STEPS[story])


def shown(play: Play) -> Placed:
    return laid(StoryScene(play), SIZE)


@pytest.mark.parametrize("story", STEPS)
def test_photos_to_be_tapped_are_large_and_stand_apart(story: str) -> None:
    """Before they had all the screen their pictures were 237 units wide."""
    first = plays(story)[0]
    ids = [phrase.id for phrase in first.now.task.phrases]  # type: ignore[union-attr]
    placed = shown(first)
    tiles = {box.key.rpartition("/")[2]: box.rect for box in placed.boxes if isinstance(box.node, Tile)}
    photos = [tiles[one] for one in ids]
    assert min(rect.w for rect in photos) >= 320
    assert all(a.right <= b.x or a.bottom <= b.y for a, b in pairwise(photos))


def finds(placed: Placed) -> list[str]:
    """What lies in the places beside the photos, in their order."""
    places = [box.rect for box in placed.boxes if box.key.rpartition("/")[2].startswith("find-")]
    arts = [(box.rect, box.node.name) for box in placed.boxes if isinstance(box.node, Art)]
    return [next(name for rect, name in arts if place.encloses(rect)) for place in places]


def test_an_empty_place_waits_for_every_find_and_is_filled_by_what_was_tapped() -> None:
    empty, picked, praised = (shown(play) for play in plays("holiday-photo")[:3])
    assert finds(empty) == ["line/lens"]
    assert finds(picked) == finds(praised) == ["pictures/house-door"]


def test_after_a_wrong_tap_the_place_is_empty_again_and_the_photos_stay_where_they_are() -> None:
    wrong, again = plays("holiday-photo", well=False)[1:3]
    assert wrong.picked
    assert again.told == "!again"
    assert finds(shown(wrong)) != ["line/lens"]
    assert finds(shown(again)) == ["line/lens"]


def test_each_piece_of_what_infants_tell_has_its_sign_all_as_large_whatever_its_words() -> None:
    play = next(one for one in presses(STORIES["it-was-me"], "infant", 1, careful) if one.step == "telling")
    arts = [box.node for box in laid(StoryScene(play), SIZE).boxes if isinstance(box.node, Art)]
    signs = {art.name: art.width for art in arts if art.name in ("icons/who", "icons/say")}
    assert len(signs) == 2
    assert len(set(signs.values())) == 1
    assert min(signs.values()) >= 160


def test_pictures_that_infants_sort_are_large_before_they_lie_in_a_basket() -> None:
    """They were 280 units wide in tiles of 460."""
    play = next(one for one in presses(STORIES["giant-pumpkin"], "infant", 1, careful) if one.step == "book")
    boxes = laid(StoryScene(play), SIZE).boxes
    drawn = ("pictures/giant-pumpkin", "pictures/street-shark", "pictures/kitten")
    wide = [box.rect.w for box in boxes if isinstance(box.node, Art) and box.node.name in drawn]
    assert len(wide) == 3
    assert min(wide) == max(wide) >= 300


def test_two_cards_that_infants_order_stand_side_by_side_with_large_pictures() -> None:
    play = next(one for one in presses(STORIES["it-was-me"], "infant", 1, careful) if one.step == "cat")
    boxes = laid(StoryScene(play), SIZE).boxes
    one, two = (box.rect for box in boxes if isinstance(box.node, Tile) and box.key.endswith(("ask", "send")))
    assert one.y == two.y
    assert one.right < two.x or two.right < one.x
    house = next(
        box.rect for box in boxes if isinstance(box.node, Art) and box.node.name == "icons/tell-home"
    )
    assert house.w >= 170
