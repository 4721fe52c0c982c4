"""What somebody says: the mascot's bubble, messages on a pretend device, and the ping of a new one.

A tail is drawn over the border of its bubble, at the side where the speaker is; right-to-left
screens mirror both together. Bubbles have no lip: nobody can press them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.ui.motion import Blink, Breathe
from game.ui.node import Art, Card, Column, First, Grow, Layers, Node, Row, Shape, Text, Tile
from game.ui.theme import Corner, Space

FEET = 385 / 400
"""Every mascot's feet stand at this share of its picture."""
ON_PLANK = 18.0
"""How far the plank reaches up over the row in which the mascot stands."""
HAIR = 0.01
TAIL = 46.0
TAIL_GRIP = 8.0
MASCOTS = {
    "safe": "sorrel",
    "meeting": "moss",
    "accepting": "amber",
    "reliable": "rook",
    "tell": "tally",
    "kind": "kit",
}
"""Who lives at which place."""
REACH = {"amber": 0.91, "kit": 0.96, "moss": 0.85, "rook": 0.92, "sorrel": 0.85, "tally": 0.96}
"""How far the figure fills its picture towards either side: the tail of a bubble ends near it."""
SIZES = (412.0, 360.0, 300.0, 250.0, 200.0, 160.0, 124.0)
"""A mascot is as large as the room lets it: words never shrink, a picture does."""


def gap(width: float = 0.0, height: float = 0.0) -> Layers:
    """Nothing, so wide and so high."""
    return Layers(children=(), width=max(width, HAIR), height=max(height, HAIR))


@dataclass(frozen=True, slots=True)
class Mascot:
    """Who is there, and how they feel about it."""

    name: str
    mood: Literal["calm", "happy", "thinking", "concerned", "pointing"] = "calm"
    says: str = ""

    def art(self, size: float) -> Art:
        """The picture; it breathes, and blinks where its face is at rest."""
        blink = (Blink(shut=f"mascots/{self.name}-blink", every=4.6),) if self.mood == "calm" else ()
        return Art(
            name=f"mascots/{self.name}-{self.mood}",
            width=size,
            height=size,
            says=self.says,
            motions=(Breathe(), *blink),
            key="mascot",
        )


def standing(mascot: Mascot, size: float, sunk: float = ON_PLANK) -> Column:
    """A mascot whose feet are so far above the foot of its row that they stand on what overlaps there."""
    below = max(0.0, sunk - 2 - size * (1 - FEET))
    return Column(children=(mascot.art(size), gap(size, below)), gap=0, spare="bottom")


# bubbles


def _swan() -> Layers:
    """The neck from the border of a bubble out to the speaker."""
    view, width, height = (54.0, 44.0), TAIL + TAIL_GRIP, 44.0
    line = "M48 3 C48 24 30 34 2 34 C22 42 40 42 48 39"
    return Layers(
        children=(
            Shape(path=f"{line} L54 39 L54 3 Z", view=view, width=width, height=height, fill="paper"),
            Shape(path=line, view=view, width=width, height=height, line="line", line_width=Space.LINE),
        ),
        width=width,
        height=height,
        key="tail",
    )


def _neck_down() -> Layers:
    """The same below a bubble."""
    view, width, height = (60.0, 54.0), 60.0, TAIL + TAIL_GRIP
    line = "M8 6 C10 26 8 40 2 52 C24 44 38 28 42 6"
    return Layers(
        children=(
            Shape(path=f"{line} L42 0 L8 0 Z", view=view, width=width, height=height, fill="paper"),
            Shape(path=line, view=view, width=width, height=height, line="line", line_width=Space.LINE),
        ),
        width=width,
        height=height,
        key="tail",
    )


def bubble(
    words: Node,
    ear: Tile | None = None,
    *,
    tail: Literal["start", "below", "none"] = "start",
    pad_x: float = 40.0,
    pad_y: float = 28.0,
    below: Node | None = None,
) -> Card:
    """What the mascot says, and at the end of the line the ear that says it again."""
    line: Node = Row(children=(Grow(child=words), *((ear,) if ear else ())), gap=Space.M)
    content = Column(children=(gap(0, pad_y), line, *((below,) if below else ()), gap(0, pad_y)), gap=0)
    if tail == "below":
        neck = Layers(
            children=(Row(children=(gap(44), _neck_down()), gap=0),), height=TAIL + TAIL_GRIP, key="neck"
        )
        padded = Row(children=(gap(pad_x), Grow(child=content), gap(pad_x - 10)), gap=0)
        lower = Column(children=(Grow(child=padded), neck), gap=-TAIL_GRIP)
        return _bubble_card(Column(children=(gap(0, TAIL), Grow(child=lower)), gap=0), 0.0, -TAIL)
    side = _swan() if tail == "start" else gap(TAIL + TAIL_GRIP)
    inside = Row(children=(side, gap(pad_x - TAIL_GRIP), Grow(child=content), gap(TAIL + pad_x - 10)), gap=0)
    return _bubble_card(inside, -TAIL, 0.0)


def _bubble_card(inside: Node, pad_x: float, pad_y: float) -> Card:
    return Card(
        child=inside,
        line="line",
        radius=46,
        shadow=0.8,
        pad_x=pad_x,
        pad_y=pad_y,
        least_height=118,
        down="stretch" if pad_y else "middle",
        key="bubble",
    )


def speaker(
    mascot: Mascot,
    words: Text,
    ear: Tile,
    *,
    pad_x: float = 40.0,
    down: Literal["middle", "bottom"] = "middle",
) -> First:
    """A mascot on the plank with its bubble beside it: as large as there is room, at the least the bubble."""
    said = bubble(words, ear, pad_x=pad_x)
    ways: list[Node] = [
        Row(
            children=(
                standing(mascot, size),
                Grow(child=Column(children=(said, gap(0, ON_PLANK)), gap=0, spare=down)),
            ),
            gap=TAIL + 8 - size * (1 - REACH[mascot.name]),
            down="stretch",
        )
        for size in SIZES
    ]
    alone = bubble(words, ear, tail="none", pad_x=pad_x, pad_y=8)
    ways.append(Column(children=(alone, gap(0, ON_PLANK + 8)), gap=0, spare=down))
    return First(children=tuple(ways))


# messages


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a chat. ``face`` is a picture of ours; none is a grey head nobody knows."""

    words: str
    name: str = ""
    face: str = ""
    own: bool = False
    lit: tuple[int, ...] = ()
    dim: bool = False
    newest: bool = False
    picture: Node | None = None
    key: str = "message"


def face(picture: str, size: float, says: str = "") -> Node:
    """A face on a light disc; whoever is not known is a plain head."""
    if picture:
        return Art(name=picture, width=size, height=size, says=says)
    head = Art(name="line/person", width=size * 0.62, height=size * 0.62, tint="dark-ink", says=says)
    return Card(
        child=Row(children=(head,), spare="centre", gap=0),
        fill="disc",
        line="message-line",
        line_width=3,
        radius=Corner.FULL,
        least_width=size,
        least_height=size,
    )


def _foot_tail(fill: str, line: str, own: bool) -> Layers:
    """A little tail at the foot, on the sender's side."""
    edge = "M19.5 4 C19.5 26 14 40 2 46.5 L60 46.5"
    inside = f"{edge} L40 20 L24 4 Z"
    if own:
        edge = "M44.5 4 C44.5 26 50 40 62 46.5 L4 46.5"
        inside = f"{edge} L24 20 L40 4 Z"
    view, w, h = (64.0, 48.0), 64.0, 48.0
    return Layers(
        children=(
            Shape(path=inside, view=view, fill=fill, width=w, height=h),
            Shape(path=edge, view=view, line=line, line_width=3, width=w, height=h),
        ),
        width=w,
        height=h,
        key="tail",
    )


def message_bubble(message: Message, role: str = "ping", pad_y: float = 18.0) -> Card:
    """A message hugs its words."""
    veil = "dim-" if message.dim else ""
    fill, line = veil + ("own" if message.own else "received"), veil + "message-line"
    words = Text(
        words=message.words, role=role, colour=f"{veil}ink", lit=message.lit, key=f"{message.key}-words"
    )
    content: Node = words if message.picture is None else message.picture
    middle = Column(children=(gap(0, pad_y), content, gap(0, pad_y)), gap=0, across="start")
    tail = _foot_tail(fill, line, message.own)
    parts = (gap(64), middle, tail) if message.own else (tail, middle, gap(64))
    return Card(
        child=Row(children=parts, gap=-20, down="bottom"),
        fill=fill,
        line=line,
        line_width=3,
        radius=Corner.TILE,
        pad_x=-18,
        down="stretch",
        key=f"{message.key}-bubble",
    )


def message_row(message: Message, face_size: float = 78.0, pad_y: float = 18.0) -> Node:
    """A message with its face and name on the sender's side; one's own has neither."""
    if message.own:
        line = Row(
            children=(gap(face_size), message_bubble(message, pad_y=pad_y)),
            gap=0,
            spare="end",
            key=message.key,
        )
        return Row(children=(Grow(child=line), gap(20)), gap=0)
    said: tuple[Node, ...] = (message_bubble(message, pad_y=pad_y),)
    if message.name:
        said = (Text(words=message.name, role="ping-name", colour="soft"), *said)
    column = Column(children=said, gap=2, across="start")
    head = Column(children=(face(message.face, face_size),), spare="bottom")
    rays = (Column(children=(ping_rays(),), spare="top"),) if message.newest else ()
    return Column(
        children=(Row(children=(head, column, *rays), gap=20, down="stretch"),),
        across="start",
        key=message.key,
    )


def ping_rays() -> Shape:
    """Three short strokes at the corner of what has just arrived."""
    return Shape(
        path="M8 34 L20 8 M26 42 L50 26 M30 60 L58 58",
        view=(64, 68),
        width=52,
        height=56,
        line="ping",
        line_width=7,
        key="rays",
    )


def system_line(words: str, *, lit: bool = False, key: str = "system") -> Column:
    """What the app itself says, in a dotted pill; lit when it is a clue."""
    return Column(
        children=(
            Card(
                child=Text(
                    words=words,
                    role="system",
                    colour="on-lit" if lit else "soft",
                    align="centre",
                    key=f"{key}-words",
                ),
                fill="lit" if lit else "paper",
                line="on-lit" if lit else "soft",
                line_width=4 if lit else 3,
                dotted=not lit,
                radius=Corner.FULL,
                pad_x=28,
                pad_y=8,
                key=key,
            ),
        ),
        across="centre",
    )


def scribble(icon: Node, says: str) -> Row:
    """Something was written, and it is nobody's business what: never a made-up address."""
    waves = Shape(
        path="M4 12 q10 -12 20 0 t20 0 t20 0 t20 0 t20 0 t20 0 M4 40 q10 -12 20 0 t20 0 t20 0 t20 0",
        view=(130, 52),
        width=168,
        height=62,
        line="soft",
        line_width=7,
    )
    return Row(children=(icon, waves, Art(name="line/minus", width=0, height=0, says=says)), gap=18)
