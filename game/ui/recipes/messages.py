"""Messages on a pretend device: each on its sender's side, and the ping of a new one."""

from __future__ import annotations

from dataclasses import dataclass

from game.ui.node import Art, Card, Column, Grow, Layers, Node, Row, Shape, Text
from game.ui.recipes.talk import gap
from game.ui.theme import Corner


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


def message_bubble(
    message: Message, role: str = "ping", pad_y: float = 18.0, radius: float = Corner.TILE
) -> Card:
    """A message hugs its words. A low bubble needs a small radius, or its corner bends away from its tail."""
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
        radius=radius,
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
