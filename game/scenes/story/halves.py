"""What all screens of work have: two halves, who asks, the button that gives the answer."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from game.play import Confirm, hinted, legal
from game.scenes.story.parts import ear, frame, on_device
from game.scenes.story.presses import Do
from game.scenes.story.words import Told
from game.ui.node import Column, Grow, Node, Row, Text, Tile
from game.ui.recipes import apps
from game.ui.recipes.controls import line_icon
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


def asks(told: Told, words: str = "") -> Text:
    """What the mascot says: what happened, and the question in bold."""
    step = told.play.now
    role = "infant-say" if told.infant else "say"
    question = told.words("ask", step.task.ask)
    said = told.words("say", step.say)
    both = words or f"{said} **{question}**"
    return Text(words=both, role=role, key="asked")


def two_halves(
    told: Told, seen: apps.Seen, content: Node, *, mood: Mood = "calm", words: str = "", least: float = 0.0
) -> Node:
    """Somebody's device at the start, who asks and what can be done at the end."""
    desk, letter = told.desk, told.play.lesson.letter
    where = halves(desk.field, 708 if told.infant else 800, between=50)
    above = speaker(Mascot(frame(told).who, mood), asks(told, words), ear(desk, 104))
    return story_screen(
        desk.field,
        frame(told),
        on_device(told, where.device, seen),
        shelf(where.shelf, above, tray(letter, content, least)),
    )


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
