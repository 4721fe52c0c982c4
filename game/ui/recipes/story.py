"""The screens on which a story is played: somebody's device at the start, the shelf at the end.

Two columns that stay together on wide fields and share a narrow one. In the order of reading:
where we are, the device, what the mascot asks, the answers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from game.ui.geometry import Rect, Size
from game.ui.node import Art, At, Card, Column, First, Grow, Layers, Node, Row, Shape, Text, Thread, Tile
from game.ui.recipes.chrome import edges, screen
from game.ui.recipes.controls import line_icon, primary
from game.ui.recipes.device import Tablet, device, writing_line
from game.ui.recipes.messages import Message, message_row
from game.ui.recipes.scenery import BELOW_STONES, scenery, stones, story_bar
from game.ui.recipes.talk import MASCOTS, Mascot, speaker
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
    help: Tile | None = None

    @property
    def who(self) -> str:
        """Who lives here, if nobody else was asked to come."""
        return self.mascot or MASCOTS[self.letter]

    def bar(self, field: Size) -> At:
        """The top of the screen."""
        path = stones(field, self.letter, self.who, self.here, self.steps, self.says)
        return story_bar(field, self.home, self.letter, self.place, path, help_tile=self.help)


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
        Rect(start, BELOW_STONES, room.right - start, floor - BELOW_STONES),
    )


def story_screen(field: Size, frame: Frame, *parts: Node) -> Layers:
    """The scenery of the letter, the top bar, and the parts in reading order."""
    return screen(*scenery(field, frame.letter), frame.bar(field), *parts)


def either(field: Size, *ways: tuple[Node, ...]) -> At:
    """Of several ways to fill the screen below its bar, the first that keeps off the foot."""
    layers = tuple(Layers(children=way) for way in ways)
    return At(child=First(children=layers), box=Rect(0, 0, field.w, field.h - Space.FOOT))


def chat(field: Size, lines: Sequence[Node | Message]) -> First:
    """Messages from the top, each on its sender's side; the writing line goes first where room is short."""
    face_size = 78.0 if field.w >= NARROW else 56.0

    def rows(gap_between: float, pad_y: float) -> Column:
        lined = (message_row(x, face_size, pad_y) if isinstance(x, Message) else x for x in lines)
        return Column(children=tuple(lined), gap=gap_between, key="chat")

    return First(
        children=(
            Column(children=(Grow(child=rows(18, 18)), writing_line()), gap=12),
            rows(18, 18),
            rows(8, 10),
            rows(4, 2),
        )
    )


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
        device(tablet, where.device, chat(field, lines)),
        shelf(
            where.shelf,
            speaker(Mascot(frame.who), Text(words=question, role=role, key="asked"), ear),
            tray(frame.letter, answers(frame.letter, given, keys=keys), 476),
        ),
    )


# infants


@dataclass(frozen=True, slots=True)
class Clue:
    """Something to see about the asker: a line icon (or nobody at all) with one word."""

    key: str
    words: str
    icon: str = ""


def nobody(size: float) -> Shape:
    """Two empty outlines: no friends yet."""
    head = "M{0} 24 a17 17 0 1 0 34 0 a17 17 0 1 0 -34 0 Z"
    body = "M{0} 94 L{0} 84 q0 -30 28 -30 t28 30 l0 10"
    path = " ".join((head.format(17), body.format(6), head.format(83), body.format(72)))
    return Shape(
        path=path,
        view=(134, 100),
        width=size * 1.34,
        height=size,
        line="soft",
        line_width=size * 0.07,
        dotted=True,
    )


def round_picture(name: str, size: float, says: str, around: str = "paper") -> Layers:
    """A picture seen through a round window in a surface of one colour."""
    window = "M0 0 H100 V100 H0 Z M50 1 A49 49 0 1 0 50 99 A49 49 0 1 0 50 1 Z"
    rim = "M50 2 A48 48 0 1 1 50 98 A48 48 0 1 1 50 2 Z"
    view = (100.0, 100.0)
    return Layers(
        children=(
            Art(name=name, width=size, height=size, cover=True, says=says),
            Shape(path=window, view=view, width=size, height=size, fill=around),
            Shape(path=rim, view=view, width=size, height=size, line="line", line_width=5),
        ),
        width=size,
        height=size,
    )


def friend_request(picture: str, says: str, words: str, name: str, clues: Sequence[Clue]) -> First:
    """Who asks, in their own words, and what can be seen about them; as roomy as the glass allows."""
    ways = ((240.0, True, 104.0), (200.0, True, 96.0), (210.0, False, 84.0), (130.0, False, 52.0))
    return First(
        children=tuple(
            _request(round_picture(picture, size, says), beside, words, name, clues, icon)
            for size, beside, icon in ways
        )
    )


def _request(
    picture: Node, beside: bool, words: str, name: str, clues: Sequence[Clue], icon: float
) -> Column:
    roomy = icon > 60
    speech = Card(
        child=Text(words=words, role="infant-ping", align="centre", even=True, key="request"),
        fill="received",
        line="message-line",
        line_width=3,
        radius=40,
        pad_x=24,
        pad_y=20 if roomy else 10,
        key="request-bubble",
    )
    who: Node = Row(children=(picture, Grow(child=speech)), gap=26)
    if not beside:
        who = Column(children=(Row(children=(picture,), spare="centre"), speech), gap=10)
    cards = tuple(Grow(child=_clue(clue, icon, roomy)) for clue in clues)
    below = Column(
        children=(
            Text(words=name, role="infant-name", align="centre"),
            Grow(child=Row(children=cards, gap=Space.M, down="stretch")),
        ),
        gap=14 if roomy else 6,
    )
    above = Column(children=(who,), spare="middle")
    return Column(children=(Grow(child=above), Grow(child=below)), gap=10)


def _clue(clue: Clue, size: float, roomy: bool) -> Card:
    words = Text(words=clue.words, role="infant-label", align="centre")
    picture = line_icon(clue.icon, size) if clue.icon else nobody(size)
    child: Node = Row(children=(picture, words), gap=14, spare="centre")
    if roomy:
        centred = Row(children=(picture,), spare="centre")
        child = Column(children=(centred, words), gap=4, spare="middle")
    return Card(child=child, fill="mist", radius=32, pad_x=10, pad_y=12 if roomy else 4, key=clue.key)


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
            speaker(Mascot(frame.who), words, ear),
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
    said = Text(words=told.feeling, role="say", key="feeling")
    parts: list[Node] = [
        device(tablet, where.device, chat(field, lines)),
        shelf(
            where.shelf,
            speaker(Mascot(frame.who, "concerned"), said, ear),
            tray(frame.letter, Column(children=rows, gap=9), 522),
        ),
    ]
    if told.thread_from:
        parts.append(Thread(start=told.thread_from, end="clue"))
    return story_screen(field, frame, *parts)
