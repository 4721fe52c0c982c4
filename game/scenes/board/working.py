"""A step that is worked at the board: the screens of a story, as one child has them, for the whole class.

The words of a story's screen are as small as one child in front of it can read; here none is below the least
that the back row needs. The teacher's tabs stand beside it.
"""

from __future__ import annotations

from dataclasses import replace

from game.play import board
from game.scenes.board.frames import home, tabs
from game.scenes.scene import Desk
from game.scenes.story.feedback import feedback
from game.scenes.story.looking import acts_of, done_of, pieces_of
from game.scenes.story.pages import screens_of
from game.scenes.story.proof import SAVED, stamp
from game.scenes.story.words import Told
from game.scenes.story.work import work
from game.ui.geometry import Rect, Size
from game.ui.node import At, Layers, Node
from game.ui.recipes import apps
from game.ui.recipes.board import edge_tabs, rail_of
from game.ui.recipes.chrome import screen
from game.ui.recipes.lesson import enlarged, swapped
from game.ui.recipes.scenery import scenery


def working(desk: Desk, lesson: board.Lesson, part: int, *, showing: bool) -> Node:
    """The step as one child works it, beside the teacher's tabs."""
    assert lesson.now.play is not None
    inner = at_board(desk)
    told = Told(inner, lesson.now.play)
    seen = seen_of(told)
    draw = feedback if told.play.phase == "told" else work
    tree = draw(told, seen, part, showing=showing)
    assert isinstance(tree, Layers)
    letter = told.play.lesson.letter
    own = tree.children[1 + len(scenery(inner.field, letter)) :]  # its ground and hills are ours already
    shown = swapped(enlarged(Layers(children=own), desk.look.text_scale), home(desk, lesson))
    box = Rect(0, 0, inner.field.w, inner.field.h)
    return screen(
        *scenery(desk.field, letter), At(child=shown, box=box), *edge_tabs(desk.field, tabs(desk, lesson))
    )


def first_screen(before: board.Lesson, after: board.Lesson, desk: Desk) -> int:
    """Where a page begins: a worked step that was looked at already, with the screen on which it is done."""
    now, was = after.now, before.now
    if now.phase != "work" or now.play is None or now.play.phase != "work":
        return 0
    seen = was.phase != "work" or (was.play is not None and was.play.phase == "told")
    return screens_of(now.play, at_board(desk)) - 1 if seen else 0


def at_board(desk: Desk) -> Desk:
    """The room that a story's screen has beside the tabs; nobody listens to an ear in front of a class."""
    field = Size(desk.field.w - rail_of(desk.field), desk.field.h)
    return replace(desk, field=field, voice=False, board=True)


def seen_of(told: Told) -> apps.Seen:
    """What has happened on the device by now."""
    play, today = told.play, told.desk.today
    saved = None
    if play.now.id in play.proofs and today is not None:
        saved = apps.Saved(told.desk.say(SAVED), stamp(told))  # marked in proof.py
    return apps.Seen(pieces=pieces_of(told), acts=acts_of(told), saved=saved, done=done_of(told))
