"""Pause and protect: at once a lake and nothing of the story; on a held key, what the teacher does now.

A break may be a break only: what made it, the leaf, ends it, and nobody has to open the card for that.
"""

from __future__ import annotations

from dataclasses import replace

from game.scenes.board.presses import Press
from game.scenes.scene import Desk
from game.ui.node import Node
from game.ui.recipes.controls import plain
from game.ui.recipes.pause import pause_card, pause_screen, quiet_key
from game.words.catalogue import to_say

STEPS = (
    to_say("Listen. Stay calm. Thank the child for telling you."),
    to_say("Do not promise to keep it secret."),
    to_say("Do not ask about it and do not teach it now."),
    to_say("Write down the child’s own words."),
    to_say("Tell your designated safeguarding lead today."),
)


def resting(desk: Desk, *, card: bool) -> Node:
    """The calm picture; over it the card, while the teacher wants it."""
    say = desk.say
    key = quiet_key("quiet", "key", say("For the teacher: hold for two seconds"), Press.LET_GO)
    leaf = quiet_key("leaf", "leaf", say("Back to the lesson"), Press.RESUME)
    key, leaf = replace(key, holds=Press.HOLD), replace(leaf, shortcut="f9")
    lake = pause_screen(desk.field, say("A short break"), "kit-blink", key, leaf)
    if not card:
        return lake
    buttons = (
        plain("lake", say("Back to the lake"), Press.BACK, role="strong"),  # focus begins at the first
        plain("resume", say("Back to the lesson"), Press.RESUME, role="strong", shortcut="f9"),
        plain("end", say("End the lesson"), Press.FINISH, role="strong"),
    )
    steps = tuple(say(step) for step in STEPS)  # marked above
    return pause_card(desk.field, lake, say("If a child has told you something"), steps, buttons)
