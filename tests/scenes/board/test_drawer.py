"""The teacher's drawer holds all that is known of a page, however large its words are."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.lesson.library import misconceptions
from game.lesson.model import Misconception
from game.scenes.board.drawer import sheets_of
from game.scenes.board.lesson import LessonScene
from game.scenes.board.presses import Press
from game.scenes.scene import Stay
from game.ui.fit import misfits
from game.ui.geometry import field_for
from game.ui.layout import Placed, layout
from game.ui.node import Text, Tile
from tests.scenes.board.pages import FEW, desk_for, ink, screens
from tests.scenes.board.shelf import PLANS

IDEAS: dict[str, Misconception] = {one.id: one for one in misconceptions().lesson or ()}


def voting(plan: str) -> LessonScene:
    """The first page of it on which is voted."""
    return next(
        replace(scene, pulled="now")
        for _, scene in screens(PLANS[plan], desk_for((1366, 768)))
        if scene.lesson.now.phase == "vote"
    )


def words(placed: Placed) -> str:
    """All that is written."""
    return "\n".join(box.node.words for box in placed.boxes if isinstance(box.node, Text))


@pytest.mark.parametrize(
    ("size", "text", "code"),
    [((1024, 768), "largest", "en"), ((1366, 768), "usual", "en"), ((1366, 768), "usual", "ar_XB")],
    ids=str,
)
def test_what_has_no_room_on_one_sheet_is_on_the_next_and_nothing_is_left_out(
    size: tuple[int, int], text: str, code: str
) -> None:
    scene, desk = voting(FEW[1]), replace(desk_for(size, text, code), ideas=lambda: IDEAS)
    slips = [slip for sheet in sheets_of(desk, scene.lesson, "now") for slip in sheet]
    assert len({slip.key for slip in slips}) == len(slips)
    assert sum(bool(slip.mark) for slip in slips) == len(scene.lesson.now.hands)
    assert any(slip.thinks for slip in slips)
    assert any(slip.key.startswith("talk-") for slip in slips)
    seen, after = "", None
    while after is None or after.available:
        if after is not None:
            move = scene.update(after.message, desk)
            assert isinstance(move.go, Stay) and isinstance(move.go.scene, LessonScene)
            scene = move.go.scene
        placed = layout(scene.view(desk), desk.field, desk.look, ink(field_for(*size)[1]).measure)
        assert not misfits(placed)
        seen += words(placed) + "\n"
        box = placed.box("after")
        if box is None:
            break
        assert isinstance(box.node, Tile)
        after = box.node
    missing = [one for slip in slips for one in (slip.words, slip.thinks, slip.truth) if one not in seen]
    assert not missing
    shut = scene.update(Press.DRAWER, desk)
    assert isinstance(shut.go, Stay) and isinstance(shut.go.scene, LessonScene)
    assert (shut.go.scene.pulled, shut.go.scene.sheet) == (None, 0)
