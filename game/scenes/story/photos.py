"""The task *spot* where photos are tapped: they have nearly all the screen, for those who do not read yet.

The question, and what is said of an answer, stands above in as few lines as it needs. Beside the
photos waits a place for each that is there to be found; what was tapped lies in it.
"""

from __future__ import annotations

from collections.abc import Sequence

from game.lesson import model
from game.scenes.story.halves import Mood
from game.scenes.story.parts import frame
from game.scenes.story.spread import beside, spread
from game.scenes.story.words import Told
from game.ui.node import Art, Card, Node, Row, Text, Tile
from game.ui.recipes import apps
from game.ui.recipes.controls import line_icon
from game.ui.recipes.story import either, story_screen

GAP, PAD, PLACE = 16.0, 10.0, 0.62


def photographed(told: Told) -> bool:
    """Are there photos to be tapped on somebody's device?"""
    step = told.play.now
    if not told.infant or step.device is None or not isinstance(step.task, model.Spot):
        return False
    return all(phrase.picture for phrase in step.task.phrases)


def photos(told: Told, seen: apps.Seen, words: Text, mood: Mood, end: Tile) -> Node:
    """What is asked or said above, the photos as large as there is room, and what was found beside them."""
    field = told.desk.field
    finds = _finds(told, seen.pieces, beside(field))
    return story_screen(field, frame(told), either(field, *spread(told, seen, words, mood, end, finds)))


def _finds(told: Told, given: Sequence[apps.Piece], wide: float) -> Row:
    """A place for everything that is there to be found: what was tapped lies in it, the others wait."""
    task = told.play.now.task
    assert isinstance(task, model.Spot)
    found = [piece.picture.name for piece in given if piece.found and piece.picture is not None]
    there = max(len(found), sum(phrase.why is not None for phrase in task.phrases))
    each = (wide - (there - 1) * GAP) / there
    places = (_place(found[n] if n < len(found) else "", each, n) for n in range(there))
    return Row(children=tuple(places), gap=GAP, spare="centre")


def _place(found: str, wide: float, number: int) -> Card:
    """Empty with a lens, or with what was found."""
    high = wide * PLACE
    inside: Node = Row(children=(line_icon("lens", high * 0.44, "soft"),), spare="centre", gap=0)
    if found:
        inside = Art(name=found, width=wide - 2 * PAD, height=high - 2 * PAD, cover=True)
    return Card(
        child=inside,
        line="line" if found else "soft",
        dotted=not found,
        radius=24,
        pad_x=PAD,
        pad_y=PAD,
        least_width=wide,
        least_height=high,
        key=f"find-{number}",
    )
