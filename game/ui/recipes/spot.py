"""The task *spot*: tap the words of a message that gave it away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.ui.geometry import Size
from game.ui.node import Card, Column, First, Flow, Grow, Layers, Node, Row, Text, Tile
from game.ui.recipes.device import Tablet, device
from game.ui.recipes.story import Frame, halves, story_screen
from game.ui.recipes.talk import Mascot, speaker
from game.ui.recipes.tray import found_note, open_note, shelf, tray
from game.ui.theme import Space


@dataclass(frozen=True, slots=True)
class Phrase:
    """A few words of a message that can be tapped. All look alike until they are found."""

    key: str
    words: str
    message: object
    found: bool = False


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a phrase is a clue; or, still open, the words that offer a hint."""

    key: str
    words: str
    found: bool = True
    message: object = None


def phrase_tile(phrase: Phrase) -> Tile:
    """Words with a small lip: a child has learnt that what has a lip can be pressed."""
    return Tile(
        key=phrase.key,
        says=phrase.words,
        message=phrase.message,
        child=Text(words=phrase.words, role="say"),
        kind="quiet",
        chosen=phrase.found,
        radius=20,
        pad_x=24,
        pad_y=4,
        least_width=72,
        least_height=78,
        lip=6,
    )


def letter_page(sender: Node, name: str, to: str, lines: Sequence[Sequence[Phrase]]) -> First:
    """An e-mail whose words can be tapped: sender, then line by line; close together where room is short."""
    head = Row(
        children=(
            sender,
            Grow(
                child=Column(
                    children=(
                        Text(words=name, role="place"),
                        Text(words=to, role="caption", colour="soft"),
                    ),
                    gap=0,
                )
            ),
        ),
        gap=Space.M,
    )
    rule = Card(fill="message-line", radius=2, least_height=3)
    tiles = tuple(tuple(phrase_tile(phrase) for phrase in line) for line in lines)
    ways: list[Node] = []
    for space in (22.0, 14.0):
        rows = tuple(Flow(children=row, gap=14, line_gap=space) for row in tiles)
        ways.append(Column(children=(head, rule, *rows), gap=space))
    flowing = Flow(children=tuple(tile for row in tiles for tile in row), gap=10, line_gap=10)
    ways.append(Column(children=(head, rule, flowing), gap=10))
    return First(children=tuple(ways))


def spot(
    field: Size,
    frame: Frame,
    tablet: Tablet,
    page: Node,
    task: str,
    ear: Tile,
    reasons: Sequence[Reason],
    on: Tile,
) -> Layers:
    """Tap the words that gave it away. One may carry on before all are found."""
    where = halves(field, 1090, narrow_share=0.56)
    rows: list[Node] = []
    for reason in reasons:
        if reason.found:
            rows.append(Grow(child=found_note(reason.words, reason.key)))
        else:
            rows.append(Grow(child=open_note(reason.key, reason.words, reason.message)))
    said = Text(words=task, role="say", key="task")
    return story_screen(
        field,
        frame,
        device(tablet, where.device, page),
        shelf(
            where.shelf,
            speaker(Mascot(frame.who, "thinking"), said, ear, pad_x=30),
            tray(frame.letter, Column(children=(*rows, on), gap=14), 470),
        ),
    )
