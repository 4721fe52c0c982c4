"""The task *tell*: a sentence that tells is put together, and somebody is found who hears it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.ui.geometry import Rect, Size
from game.ui.node import Art, At, Card, Column, Flow, Grow, Layers, Node, Row, Shape, Text, Tile
from game.ui.recipes.chrome import edges
from game.ui.recipes.people import Grownup, below_bubble, keep_telling, person_cards
from game.ui.recipes.story import NARROW, Frame, story_screen
from game.ui.recipes.talk import TAIL, Mascot, bubble, gap
from game.ui.theme import Space

PIECES = ("tint-blue", "tint-sand", "tint-rose")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the sentence that tells: who, what, where the proof is."""

    key: str
    words: str
    message: object
    says: str = ""


_KNOB = "M0 16 L8 16 C12 16 9 6 20 6 C32 6 36 16 36 28 C36 40 32 50 20 50 C9 50 12 40 8 40 L0 40"


def sentence(pieces: Sequence[Piece]) -> Flow:
    """Pieces of a puzzle in a row: each takes the knob of the one before it."""
    return Flow(
        children=tuple(_piece(piece, number) for number, piece in enumerate(pieces)), gap=0, line_gap=12
    )


def _piece(piece: Piece, number: int) -> Tile:
    knob: Node = gap(26)
    if number:
        knob = Layers(
            children=(
                Shape(path=f"{_KNOB} Z", view=(40, 56), fill=PIECES[(number - 1) % 3], width=40, height=56),
                Shape(path=_KNOB, view=(40, 56), line="line", line_width=4, width=40, height=56),
            ),
            width=40,
            height=56,
            key="knob",
        )
    return Tile(
        key=piece.key,
        says=piece.says or piece.words,
        message=piece.message,
        child=Card(
            child=Row(children=(knob, Text(words=piece.words, role="answer"), gap(26)), gap=12),
            fill=PIECES[number % 3],
            line="line",
            edge=Space.LIP,
            edge_colour="line",
            radius=26,
            pad_y=12,
            least_height=104,
            key="piece",
        ),
        kind="bare",
        radius=26,
        pad_x=0,
        pad_y=0,
        least_height=104,
        down="stretch",
    )


def tell(
    field: Size,
    frame: Frame,
    teller: str,
    teller_says: str,
    pieces: Sequence[Piece],
    ear: Tile,
    said: str,
    said_ear: Tile,
    people: Sequence[Grownup],
    band: str,
) -> Layers:
    """A sentence that tells, who hears it, and that one goes on until somebody helps."""
    room = edges(field)
    floor = field.h - Space.FOOT
    wide = field.w >= NARROW
    size = 160.0 if wide else 96.0
    speech = bubble(sentence(pieces), ear, pad_x=32, pad_y=24 if wide else 14)
    face = Art(name=f"people/{teller}-head", width=size, height=size, says=teller_says)
    top = Row(children=(face, Grow(child=speech)), gap=TAIL + 4)
    side = 440.0 if wide else 360.0
    who = below_bubble(Mascot(frame.who), said, said_ear, beside=wide)
    cards: Node = Grow(child=person_cards(people, 28 if wide else 18))
    if wide:
        cards = Grow(child=Column(children=(cards, keep_telling(band)), gap=20))
    low = Row(
        children=(Layers(children=(who,), width=side, height=1), cards),
        gap=40 if wide else 24,
        down="stretch",
    )
    foot = () if wide else (keep_telling(band),)
    body = Column(children=(top, Grow(child=low), *foot), gap=24 if wide else 16)
    return story_screen(field, frame, At(child=body, box=Rect(room.x, 172, room.w, floor - 172)))
