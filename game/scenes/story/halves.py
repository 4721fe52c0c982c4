"""What all screens of work have: two halves, who asks, the button that gives the answer."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from game.lesson import model
from game.play import Confirm, hinted, legal
from game.scenes.story.parts import ear, frame, narrow, on_device
from game.scenes.story.presses import Do, Press
from game.scenes.story.words import Told
from game.ui.node import Column, Grow, Node, Row, Text, Tile
from game.ui.recipes import apps
from game.ui.recipes.controls import icon_tile, line_icon, primary
from game.ui.recipes.story import halves, story_screen
from game.ui.recipes.talk import Mascot, speaker
from game.ui.recipes.tray import clue_note, shelf, tray
from game.ui.theme import Corner

Mood = Literal["calm", "happy", "thinking", "concerned", "pointing"]
KEYS = ("1", "2", "3", "4", "5", "6", "7", "8")


def confirm(told: Told) -> Tile:
    """The one button that gives the answer; it waits until there is something to give."""
    words = told.desk.say("OK")
    label = Text(words=words, role="primary", colour="on-action", align="centre")
    tick = Row(children=(line_icon("tick", 72, "on-action"),), spare="centre", gap=0)
    tile = Tile(
        key="confirm",
        says=told.desk.say("That is my answer"),
        message=Do(Confirm()),
        child=Column(children=(tick, label), gap=4, spare="middle"),
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
    both = words or (question if part else f"{happened} {question}")
    return Text(words=both, role=role, key="asked")


def two_halves(
    told: Told,
    seen: apps.Seen,
    content: Node,
    *,
    mood: Mood = "calm",
    words: str = "",
    own_words: str = "",
    least: float = 0.0,
    part: int = 0,
) -> Node:
    """Somebody's device at the start, who asks and what can be done at the end.

    Where what happened was said on a screen of its own, the question has all the width, except for tasks
    that are worked on the device itself.
    """
    desk, letter = told.desk, told.play.lesson.letter
    where = halves(desk.field, 708 if told.infant else 800, between=50)
    asked = asks(told, part, words)
    ends: tuple[Tile, ...] = tuple(one for one in (ear(desk, 104),) if one)
    on_it = isinstance(told.play.now.task, model.Spot | model.Do)
    if part and not on_it:
        ends = (icon_tile("look", "eye", desk.say("Look again"), Press.LOOK), *ends)
        whole = where.shelf._replace(x=where.device.x, w=where.shelf.right - where.device.x)
        above = speaker(Mascot(frame(told).who, mood), asked, *ends)
        return story_screen(desk.field, frame(told), shelf(whole, above, tray(letter, content, least)))
    above = speaker(Mascot(frame(told).who, mood), asked, *ends, over=on_it and narrow(desk.field))
    return story_screen(
        desk.field,
        frame(told),
        on_device(told, where.device, seen, own_words),
        shelf(where.shelf, above, tray(letter, content, least)),
    )


def looking(told: Told, seen: apps.Seen) -> Node:
    """What happened, on a screen of its own: the question comes with the next one."""
    desk = told.desk
    where = halves(desk.field, 708 if told.infant else 800, between=50)
    role = "infant-say" if told.infant else "say"
    said = Text(words=told.words("say", told.play.now.say), role=role, key="happened")
    above = speaker(Mascot(frame(told).who, "pointing"), said, ear(desk, 104), over=narrow(desk.field))
    return story_screen(
        desk.field,
        frame(told),
        on_device(told, where.device, seen),
        shelf(where.shelf, above, tray(told.play.lesson.letter, on(told))),
    )


def on(told: Told, words: str = "") -> Tile:
    """The one way on."""
    return primary("on", words or told.desk.say("On"), Press.ON, shortcut="enter")


def with_confirm(told: Told, *rows: Node) -> Column:
    """Rows in the tray, and the button at their end; what helps stands above once it is needed."""
    beside = Row(children=(Grow(child=Column(children=rows, gap=12)), confirm(told)), gap=16, down="stretch")
    return Column(children=(*hint_row(told), Grow(child=beside)), gap=12)


def hint_row(told: Told) -> tuple[Node, ...]:
    """The hint, in sight after a second try."""
    task = told.play.now.task
    hint = getattr(task, "hint", None)
    if not hint or not hinted(told.play):
        return ()
    return (clue_note(told.words("hint", hint)),)
