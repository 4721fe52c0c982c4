"""An e-mail as a letter: striped edge, stamp, who writes, what about, the words, what is attached."""

from __future__ import annotations

from game.ui.geometry import Rect
from game.ui.node import At, Card, Column, First, Grow, Layers, Node, Row, Shape
from game.ui.recipes.apps.kit import Kit
from game.ui.recipes.apps.model import Email
from game.ui.recipes.apps.parts import body_text, chips, comment, flat_button, framed, portrait, rule
from game.ui.recipes.chrome import BADGE_PATHS
from game.ui.recipes.controls import line_icon


def stripes(kit: Kit, height: float = 18.0) -> Layers:
    """The slanting stripes on the edge of a letter."""
    slant, w = 20.0, kit.room.w
    pairs = int(w / 92)
    step = (w - slant - 26) / (pairs - 0.5)
    starts = [n * step for n in range(pairs)]

    def every(offset: float, fill: str) -> Shape:
        bars = [x + offset for x in starts if x + offset + 26 + slant <= w + 1]
        path = " ".join(f"M{x + slant} 0 H{x + slant + 26} L{x + 26} {height} H{x} Z" for x in bars)
        return Shape(path=path, view=(w, height), fill=fill, width=w, height=height)

    return Layers(
        children=(every(0, "post-red"), every(step / 2, "post-blue")), width=w, height=height, key="stripes"
    )


def stamp(picture: str, size: float, says: str) -> Layers:
    """A stamp with the sender's picture on it."""
    inner = size * 0.66
    edge = (size - inner) / 2
    paper = Shape(
        path=BADGE_PATHS["accepting"], view=(100, 100), fill="page", line="soft", line_width=3, turns=False
    )
    return Layers(
        children=(
            At(child=paper, box=Rect(0, 0, size, size)),
            At(child=portrait(picture, inner, says, "page"), box=Rect(edge, edge, inner, inner)),
        ),
        width=size,
        height=size,
        key="stamp",
    )


def e_mail(app: Email, kit: Kit) -> Node:
    """A letter on the glass; its button is only drawn, so it has no lip."""
    sizes = kit.sizes
    small_name = "label" if kit.years == "junior" else sizes.small
    mark = stamp(app.sender.face, sizes.face * 1.35, app.sender.says)
    small = stamp(app.sender.face, sizes.face, app.sender.says)
    name = kit.text("sender", app.sender.name, small_name, "soft")
    subject = kit.text("title", app.title, sizes.title)
    head = Column(children=(name, *chips(kit, app.sender.clues), subject), gap=4)
    button = (flat_button(kit, app.label),) if app.label else ()
    body = body_text(kit, app.words)
    reply = kit.seen.reply
    said = (comment(kit, "reply", reply, newest=True),) if reply is not None else ()

    def attached(height: float) -> tuple[Node, ...]:
        if app.picture is None:
            return ()
        drawn = framed(kit, app.picture, height * 1.4, height, "page")
        clip = line_icon("clip", sizes.icon, "soft")
        slip = Card(
            child=Row(children=(clip, drawn), gap=12),
            fill="page",
            line="message-line",
            line_width=3,
            radius=18,
            pad_x=14,
            pad_y=8,
            key="attached",
        )
        return (Row(children=(slip,), gap=0),)

    ways: list[Node] = []
    for height, space in ((230.0, 18.0), (196.0, 16.0), (160.0, 14.0), (120.0, 10.0), (90.0, 8.0)):
        top = Row(children=(Grow(child=head), mark if space > 12 else small), gap=16, down="top")
        ways.append(
            Column(children=(stripes(kit), top, rule(), *body, *button, *attached(height), *said), gap=space)
        )
    ways.append(
        Column(children=(head, rule(), *body, *button, *attached(44 if kit.crowded else 72), *said), gap=5)
    )
    return First(children=tuple(ways))
