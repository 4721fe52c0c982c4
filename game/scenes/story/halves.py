"""What all screens of work have: two halves, who asks, the button that gives the answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Literal

from game.lesson import model
from game.play import Confirm, hinted, legal
from game.scenes.story.pages import View, crowded
from game.scenes.story.parts import ear, frame, in_company, narrow, on_device
from game.scenes.story.presses import Do, Press
from game.scenes.story.words import Told
from game.ui.geometry import Rect
from game.ui.node import At, Card, Column, First, Grow, Node, Row, Text, Tile
from game.ui.recipes import apps
from game.ui.recipes.chrome import edges
from game.ui.recipes.controls import icon_tile, line_icon, primary
from game.ui.recipes.scenery import BELOW_STONES
from game.ui.recipes.story import DEVICE_TOP, either, halves, story_screen
from game.ui.recipes.talk import Mascot, gap, speaker
from game.ui.recipes.tray import clue_note, shelf, tray
from game.ui.theme import Corner, Space

Mood = Literal["calm", "happy", "thinking", "concerned", "pointing"]
SIDE = 220.0
"""How wide the column beside a device is that has nearly all the width."""
ALONE_TOP = DEVICE_TOP - 12.0
"""Where a device begins that has nearly all the width: its owner's tag just keeps off the top bar."""
KEYS = ("1", "2", "3", "4", "5", "6", "7", "8")


def confirm(told: Told) -> Tile:
    """The one button that gives the answer; it waits until there is something to give."""
    label, tick = _words_and_sign(told.desk.say("OK"), "tick")
    face = Column(children=(tick, label), gap=4, spare="middle")
    return _giving(told, told.desk.say("That is my answer"), face)


def sending(told: Told) -> Tile:
    """The same for a reply; the sign alone where its word is too long."""
    label, plane = _words_and_sign(told.desk.say("Send"), "plane")
    both = Column(children=(plane, label), gap=4, spare="middle")
    return _giving(told, told.desk.say("Send"), First(children=(both, plane)))


def _words_and_sign(words: str, icon: str) -> tuple[Text, Row]:
    label = Text(words=words, role="primary", colour="on-action", align="centre")
    return label, Row(children=(line_icon(icon, 72, "on-action"),), spare="centre", gap=0)


def _giving(told: Told, says: str, face: Node) -> Tile:
    tile = Tile(
        key="confirm",
        says=says,
        message=Do(Confirm()),
        child=face,
        kind="primary",
        radius=Corner.TILE,
        pad_x=18,
        pad_y=14,
        least_width=150,
        least_height=130,
        shortcut="enter",
    )
    return ready(tile, Confirm() in legal(told.play))


def ready(tile: Tile, now: bool) -> Tile:
    """The tile as it is, or waiting until there is something to give."""
    return tile if now else replace(tile, available=False)


def asks(told: Told, part: int, words: str = "") -> Text:
    """What happened, and the question in bold; only the question where the first was said."""
    step = told.play.now
    role = "infant-say" if told.infant else "say"
    question = f"**{told.words('ask', step.task.ask)}**"
    happened = told.words("say", step.say)
    if told.infant and hinted(told.play) and (hint := getattr(step.task, "hint", None)):
        words = words or told.words("hint", hint)  # few words at a time: the rest was heard before
    both = words or (question if part else f"{happened} {question}")
    return Text(words=both, role=role, key="asked")


def two_halves(
    told: Told,
    seen: apps.Seen,
    *contents: Node,
    mood: Mood = "calm",
    words: str = "",
    own_words: str = "",
    least: float = 0.0,
    part: int = 0,
    whole: bool = False,
    bare: tuple[Node, Tile] | None = None,
) -> Node:
    """Somebody's device at the start, who asks and what can be done at the end.

    Where what happened was said on a screen of its own, the question has all the width, except for tasks
    that are worked on the device itself. Of several contents the first that has room lies in the tray.
    ``bare``: what can be done and the button that gives it, where not even the question has room beside
    them; it was asked on the screen before.
    """
    desk, letter = told.desk, told.play.lesson.letter
    where = halves(desk.field, 708 if told.infant else 800, between=50)
    asked = asks(told, part, words)
    who = Mascot(frame(told).who, mood)
    on_it = isinstance(told.play.now.task, model.Spot | model.Do) and told.play.now.device is not None
    alone = crowded(told)
    trays = [tray(letter, content, least) for content in contents]
    trays += [tray(letter, contents[-1])] if least else []
    again = icon_tile("look", "eye", desk.say("Look again"), Press.LOOK)
    if part and on_it and alone:
        give = confirm(told) if isinstance(told.play.now.task, model.Spot) else gap()
        return whole_device(told, seen, again, give)
    if (part and not on_it) or (words and alone) or whole:
        ends = (again, ear(desk, 104)) if part else (ear(desk, 104),)
        asking = (shelf(whole_shelf(told), speaker(who, asked, *ends), *trays),)
        if bare is None or not part or not narrow(desk.field):
            return story_screen(desk.field, frame(told), *asking)
        filled = tray(letter, bare[0])
        alone_there = beside_all(
            told, lambda box: At(child=filled, box=box), again, bare[1], top=BELOW_STONES
        )
        return story_screen(desk.field, frame(told), either(desk.field, asking, alone_there))
    above = speaker(who, asked, ear(desk, 104), over=on_it and narrow(desk.field))
    beside = (on_device(told, where.device, seen, own_words), shelf(where.shelf, above, *trays))
    return or_alone(told, beside, above, trays)


def or_alone(told: Told, beside: tuple[Node, ...], above: Node, trays: Sequence[Card]) -> Node:
    """A shelf beside somebody; where its words need that room, and no device is shown, all across."""
    field = told.desk.field
    if told.play.now.device is not None:
        return story_screen(field, frame(told), *beside)
    return story_screen(field, frame(told), either(field, beside, (shelf(whole_shelf(told), above, *trays),)))


def whole_shelf(told: Told) -> Rect:
    """The shelf where no device stands beside it."""
    where = halves(told.desk.field, 800)
    return where.shelf._replace(x=where.device.x, w=where.shelf.right - where.device.x)


def whole_device(told: Told, seen: apps.Seen, *ends: Node) -> Node:
    """The device with all the width, and beside it what leads on: what it is about was said before."""
    there = beside_all(told, lambda box: on_device(told, box, seen), *ends, top=ALONE_TOP)
    return story_screen(told.desk.field, frame(told), *there)


def beside_all(told: Told, put: Callable[[Rect], Node], *ends: Node, top: float) -> tuple[Node, ...]:
    """One thing with all the width, and in a column beside it the ear and what leads on."""
    desk = told.desk
    room, floor = edges(desk.field), desk.field.h - Space.FOOT
    box = Rect(room.x, top, room.w - SIDE - 30.0, floor - top)
    rows = (*(centred(one) for one in (ear(desk, 104),) if one), *(centred(one) for one in ends[:-1]))
    last = tuple(Grow(child=one) for one in ends[-1:])
    beside = Column(children=(*rows, *last), gap=30)
    side = At(child=beside, box=Rect(room.right - SIDE, top, SIDE, floor - top))
    return put(box), side


def looking(told: Told, seen: apps.Seen, view: View) -> Node:
    """What happened, on a screen of its own: the question comes with the next one."""
    desk, step = told.desk, told.play.now
    came = replace(seen, acts=(), done=(), saved=None, pieces=())
    if view == "device":
        return whole_device(told, came, go(told))
    role = "infant-say" if told.infant else "say"
    happened = told.words("say", step.say)
    if view == "said":  # the device comes alone after this
        happened = asks(told, 0).words
    said = Text(words=happened, role=role, key="happened")
    above = speaker(Mascot(frame(told).who, "pointing"), said, ear(desk, 104), over=narrow(desk.field))
    below = tray(told.play.lesson.letter, on(told))
    if view == "said":
        return story_screen(desk.field, frame(told), shelf(whole_shelf(told), in_company(told, above), below))
    where = halves(desk.field, 708 if told.infant else 800, between=50)
    beside = (on_device(told, where.device, came), shelf(where.shelf, above, below))
    return or_alone(told, beside, above, (below,))


def go(told: Told, words: str = "") -> Tile:
    """The one way on, as high as it is given room; the arrow alone where its word is too long for that."""
    words = words or told.desk.say("Go on")
    label = Text(words=words, role="primary", colour="on-action", align="centre")
    arrow = centred(line_icon("next", 72, "on-action"))
    ways = tuple(Column(children=(arrow, *below), gap=4, spare="middle") for below in ((label,), ()))
    return Tile(
        key="on",
        says=words,
        message=Press.ON,
        child=First(children=ways),
        kind="primary",
        radius=Corner.TILE,
        pad_x=14,
        pad_y=14,
        least_width=150,
        least_height=130,
        shortcut="enter",
        down="stretch",
    )


def centred(node: Node) -> Row:
    """Something in the middle of its line."""
    return Row(children=(node,), spare="centre", gap=0)


def on(told: Told, words: str = "") -> Tile:
    """The one way on."""
    return primary("on", words or told.desk.say("Go on"), Press.ON, shortcut="enter")


def with_confirm(told: Told, *rows: Node) -> Column:
    """Rows in the tray, and the button at their end; what helps stands above once it is needed."""
    beside = Row(children=(Grow(child=Column(children=rows, gap=12)), confirm(told)), gap=16, down="stretch")
    return Column(children=(*hint_row(told), Grow(child=beside)), gap=12)


def hint_row(told: Told) -> tuple[Node, ...]:
    """The hint, in sight after a second try."""
    task = told.play.now.task
    hint = getattr(task, "hint", None)
    if not hint or not hinted(told.play) or crowded(told) or told.infant:  # it was said just now
        return ()
    return (clue_note(told.words("hint", hint)),)
