"""A page of a lesson keeps still while a teacher works on it: nothing moves away from under a finger."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.play import Confirm, Next, board
from game.scenes.board.hands import Hands
from game.scenes.board.lesson import LessonScene
from game.ui.geometry import Rect
from game.ui.layout import Placed
from game.ui.node import Card, Shape, Text, Tile
from tests.scenes.board.pages import laid
from tests.scenes.board.shelf import PLANS, STORIES


def voting(plan: str, room: int) -> LessonScene:
    """At the first vote of the first story."""
    lesson = board.start(PLANS[plan], STORIES, 1, look_back=())
    while lesson.now.phase != "vote":
        lesson = board.advance(lesson, Next())
    return LessonScene(lesson, room=room)


@pytest.mark.parametrize(
    ("size", "text", "code", "room"),
    [
        ((1366, 768), "usual", "en", 27),
        ((1366, 768), "usual", "en", 0),
        ((1366, 768), "largest", "en", 27),
        ((1024, 768), "usual", "en", 27),
        ((1920, 1080), "usual", "en_XA", 27),
    ],
    ids=str,
)
def test_nothing_moves_while_hands_are_counted(
    size: tuple[int, int], text: str, code: str, room: int
) -> None:
    scene = voting("the-next-school", room)
    for live in scene.lesson.now.hands[0][0], scene.lesson.now.hands[-1][0]:
        none, some, more = (
            laid(counted(scene, live, number), size, text, code) for number in (0, 15, room + 1)
        )
        assert places(none) == places(some)
        if room:
            assert said(more) != said(none) or said(none) == ""
            here = {
                key: rect for key, rect in places(none).items() if key.endswith(("-more", "-fewer", "on"))
            }
            assert len(here) == 3 and here.items() <= places(more).items()


def counted(scene: LessonScene, live: str, number: int) -> LessonScene:
    """So many hands for the row that is counted."""
    lesson = board.advance(scene.lesson, board.SetHands(live, number))
    return replace(scene, lesson=lesson, hands=Hands(live))


def said(placed: Placed) -> str:
    """What the mascot tells the class; where words are very large it is only heard."""
    order = placed.box("order")
    return order.node.words if order is not None and isinstance(order.node, Text) else ""


def places(placed: Placed) -> dict[str, Rect]:
    """Where everything is that is pressed or counted."""
    return {
        box.key.rsplit("/", 1)[-1]: box.rect
        for box in placed.boxes
        if isinstance(box.node, Tile) or (isinstance(box.node, Card) and "option-" in box.node.key)
    }


@pytest.mark.parametrize("size", [(1024, 768), (1366, 768)], ids=str)
def test_the_second_vote_looks_like_the_first_and_no_child_is_pressed_together(size: tuple[int, int]) -> None:
    """The device stays where it stood, whatever the order says; as many children sit there as were said."""
    first = voting("smart-juniors-1-safe", 27)
    talk = board.advance(first.lesson, Confirm())
    second = replace(first, lesson=board.advance(talk, Next()))
    assert (talk.now.phase, second.lesson.now.round) == ("talk", 2)
    there = [laid(scene, size) for scene in (first, second)]
    tablets = [[box.rect for box in placed.boxes if box.key.endswith("/pretend")] for placed in there]
    assert tablets[0] == tablets[1] != []
    for placed in there:
        seats = [box.rect for box in placed.boxes if "/seats/" in box.key and isinstance(box.node, Shape)]
        assert len(seats) == 27
        assert len({(round(seat.w, 2), round(seat.h, 2)) for seat in seats}) <= 1
        tally = placed.box("tally")
        assert tally is not None
        assert all(tally.rect.encloses(seat) for seat in seats)
