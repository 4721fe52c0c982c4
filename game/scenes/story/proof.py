"""The proof that was saved earlier in a story: it can be shown to whoever is told."""

from __future__ import annotations

from dataclasses import replace

from game.scenes.story.presses import Press
from game.scenes.story.words import Told, app
from game.ui.node import Card, Column, Grow, Node, Row, Text, Tile
from game.ui.recipes import apps
from game.ui.recipes.controls import line_icon
from game.ui.theme import Corner
from game.words.catalogue import to_say

SAVED = to_say("Saved as proof")


def stamp(told: Told) -> str:
    """Day and hour, as a screen-print carries them."""
    today = told.desk.today
    return f"{today.day}  {today.hour}" if today is not None else ""


def proof_tile(told: Told, showing: bool) -> Tile | None:
    """Shows the proof to whoever will be told; only where something was saved."""
    if not told.play.proofs:
        return None
    words = told.desk.say("Show the proof")
    label = Text(words=words, role="infant-answer" if told.infant else "answer")
    return Tile(
        key="proof",
        says=words,
        message=Press.PROOF,
        child=Row(children=(line_icon("camera", 60), label), gap=18, spare="centre"),
        chosen=showing,
        least_height=96,
        pad_x=20,
        pad_y=8,
    )


def shown_proof(told: Told) -> Node | None:
    """A little picture of the saved screen, with its day and hour."""
    saved = [(one, told.play.tale.steps[one].device) for one in told.play.proofs]
    step, device = next((one for one in reversed(saved) if one[1] is not None), ("", None))
    if device is None:
        return None
    mark = apps.sign(app(replace(told, step=step), device))
    sign = Card(
        child=line_icon(mark.icon, 54, f"on-{mark.colour}"),
        fill=mark.colour,
        radius=Corner.TILE,
        pad_x=14,
        pad_y=14,
    )
    said = Text(words=told.desk.say(SAVED), role="label")  # marked above
    when = Text(words=stamp(told), role="caption", colour="soft")
    return Card(
        child=Row(
            children=(sign, Grow(child=Column(children=(said, when), gap=0)), line_icon("camera", 44)), gap=18
        ),
        line="action",
        line_width=5,
        dotted=True,
        radius=26,
        pad_x=20,
        pad_y=12,
        least_width=470,
        key="shown-proof",
    )
