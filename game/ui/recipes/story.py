"""The screens on which a story is played: somebody's device at the start, the shelf at the end.

Two columns that stay together on wide fields and share a narrow one. In the order of reading:
where we are, the device, what the mascot asks, the answers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from game.ui.geometry import Rect, Size
from game.ui.node import At, Card, Column, Flow, Grow, Layers, Node, Row, Shape, Text, Thread, Tile
from game.ui.recipes.chrome import edges, screen
from game.ui.recipes.controls import primary
from game.ui.recipes.device import Tablet, device, writing_line
from game.ui.recipes.scenery import scenery, stones, story_bar
from game.ui.recipes.talk import MASCOTS, Mascot, Message, bubble, message_row, speaker
from game.ui.recipes.tray import (
    Answer,
    answers,
    clue_note,
    now_note,
    picture_answers,
    rule_note,
    shelf,
    tray,
)
from game.ui.theme import Space

NARROW = 1700.0
DEVICE_TOP = 200.0
SHELF_TOP = 150.0


@dataclass(frozen=True, slots=True)
class Frame:
    """What every screen of a story has: the way home, the letter, the place, how far we have come."""

    home: Tile
    letter: str
    place: str
    here: int
    steps: int
    says: str
    mascot: str = ""

    @property
    def who(self) -> str:
        """Who lives here, if nobody else was asked to come."""
        return self.mascot or MASCOTS[self.letter]

    def bar(self, field: Size) -> At:
        """The top of the screen."""
        path = stones(field, self.letter, self.who, self.here, self.steps, self.says)
        return story_bar(field, self.home, self.letter, self.place, path)


class Halves(NamedTuple):
    """Where the device and the shelf are."""

    device: Rect
    shelf: Rect


def halves(field: Size, device_width: float, narrow_share: float = 0.40, between: float = 54.0) -> Halves:
    """Two columns: on a narrow field the device keeps its share and the shelf gets the rest."""
    room = edges(field)
    if field.w < NARROW:
        device_width, between = field.w * narrow_share, 44.0
    floor = field.h - Space.FOOT
    start = room.x + device_width + between
    return Halves(
        Rect(room.x, DEVICE_TOP, device_width, floor - DEVICE_TOP),
        Rect(start, SHELF_TOP, room.right - start, floor - SHELF_TOP),
    )


def story_screen(field: Size, frame: Frame, *parts: Node) -> Layers:
    """The scenery of the letter, the top bar, and the parts in reading order."""
    return screen(*scenery(field, frame.letter), frame.bar(field), *parts)


def chat(field: Size, lines: Sequence[Node | Message]) -> Column:
    """Messages from the top, each on its sender's side."""
    face_size = 78.0 if field.w >= NARROW else 56.0
    rows = tuple(message_row(line, face_size) if isinstance(line, Message) else line for line in lines)
    return Column(children=rows, gap=18, key="chat")


def asked(words: str, ear: Tile, *, role: str = "question") -> Card:
    """A question in the mascot's bubble."""
    return bubble(Text(words=words, role=role, key="asked"), ear)


def choose(
    field: Size,
    frame: Frame,
    tablet: Tablet,
    lines: Sequence[Node | Message],
    question: str,
    ear: Tile,
    given: Sequence[Answer],
    *,
    keys: bool = True,
) -> Layers:
    """A chat, a question, and what the resident could do (7 to 11 years)."""
    where = halves(field, 836)
    role = "question" if field.w >= NARROW else "say"
    return story_screen(
        field,
        frame,
        device(tablet, where.device, chat(field, lines), writing_line()),
        shelf(
            where.shelf,
            speaker(Mascot(frame.who), asked(question, ear, role=role)),
            tray(frame.letter, answers(frame.letter, given, keys=keys), 476),
        ),
    )


# infants


@dataclass(frozen=True, slots=True)
class Clue:
    """Something to see about the asker: a picture above one word."""

    picture: Node
    words: str
    key: str


def nobody(size: float) -> Shape:
    """Two empty outlines: no friends yet."""
    one = "M{0} 34 a16 16 0 1 0 0.1 0 Z M{1} 96 q0 -26 26 -26 t26 26"
    return Shape(
        path=f"{one.format(34, 8)} {one.format(96, 70)}".replace("34 a16", "8 a17"),
        view=(130, 100),
        width=size * 1.3,
        height=size,
        line="soft",
        line_width=6,
        dotted=True,
    )


def friend_request(field: Size, picture: Node, words: str, name: str, clues: Sequence[Clue]) -> Column:
    """Who asks, in their own words, and what can be seen about them."""
    small = 1.0 if field.w >= NARROW else 0.0
    speech = Card(
        child=Text(words=words, role="infant-ping", align="centre", even=True, key="request"),
        fill="received",
        line="message-line",
        line_width=3,
        radius=40,
        pad_x=24,
        pad_y=20,
        key="request-bubble",
    )
    cards = tuple(
        Grow(
            child=Card(
                child=Flow(
                    children=(clue.picture, Text(words=clue.words, role="infant-label", align="centre")),
                    gap=14,
                    line_gap=0,
                    spare="centre",
                ),
                fill="mist",
                radius=32,
                pad_x=10,
                pad_y=16,
                key=clue.key,
            )
        )
        for clue in clues
    )
    who: Node = Row(children=(picture, Grow(child=speech)), gap=26)
    if not small:
        who = Column(children=(Row(children=(picture,), spare="centre"), speech), gap=12)
    return Column(
        children=(
            Grow(child=Column(children=(who,), spare="middle")),
            Text(words=name, role="infant-name", align="centre"),
            Row(children=cards, gap=Space.M, down="stretch"),
        ),
        gap=18,
    )


def choose_by_picture(
    field: Size,
    frame: Frame,
    tablet: Tablet,
    glass: Node,
    question: str,
    ear: Tile,
    given: Sequence[Answer],
    lit: tuple[int, ...] = (),
) -> Layers:
    """Two pictures to choose from, few words, everything is read aloud (4 to 7 years)."""
    where = halves(field, 708, between=56)
    words = Text(words=question, role="infant-say", lit=lit, key="asked")
    return story_screen(
        field,
        frame,
        device(tablet, where.device, glass),
        shelf(
            where.shelf,
            speaker(Mascot(frame.who), bubble(words, ear)),
            tray(frame.letter, picture_answers(given), 480),
        ),
    )


# after an answer


@dataclass(frozen=True, slots=True)
class Feedback:
    """What the feeling was, what gave it away, which rule helps, what now; and the one way on."""

    feeling: str
    clue: str
    clue_lit: tuple[int, ...]
    rule: str
    now: str
    on: str
    message: object
    thread_from: str = ""


def feedback(
    field: Size,
    frame: Frame,
    tablet: Tablet,
    lines: Sequence[Node | Message],
    told: Feedback,
    ear: Tile,
) -> Layers:
    """Why before rule: the clue is lit in the message, and a thread leads to what it means."""
    where = halves(field, 836)
    rows = (
        Grow(child=clue_note(told.clue, told.clue_lit)),
        Grow(child=rule_note(frame.letter, told.rule)),
        Grow(child=now_note(told.now)),
        primary("on", told.on, told.message, shortcut="enter"),
    )
    said = bubble(Text(words=told.feeling, role="say", key="feeling"), ear)
    parts: list[Node] = [
        device(tablet, where.device, chat(field, lines), writing_line()),
        shelf(
            where.shelf,
            speaker(Mascot(frame.who, "concerned"), said),
            tray(frame.letter, Column(children=rows, gap=12), 522),
        ),
    ]
    if told.thread_from:
        parts.append(Thread(start=told.thread_from, end="clue"))
    return story_screen(field, frame, *parts)
