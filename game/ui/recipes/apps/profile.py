"""The card of somebody who wants to be a friend: who asks, their words, and what can be seen of them."""

from __future__ import annotations

from game.ui.geometry import Rect
from game.ui.node import At, Card, Column, First, Grow, Layers, Node, Row, Text
from game.ui.recipes.apps.kit import Kit
from game.ui.recipes.apps.model import CLUES, Clue, FriendRequest
from game.ui.recipes.apps.parts import body_text, centred, icon_disc, ink_on, portrait, surface
from game.ui.recipes.controls import line_icon
from game.ui.theme import Corner


def clue_card(kit: Kit, clue: Clue, size: float, pad_y: float = 8.0) -> Card:
    """A clue: its picture above its word, or before it where room is short."""
    tint = ink_on(kit, clue.key)
    role = "infant-label" if kit.infant else "caption" if kit.years == "junior" else kit.sizes.small
    beside = size < 60
    words = Text(
        words=clue.words,
        role=role,
        colour=tint,
        align="start" if beside else "centre",
        even=not beside,
        key=f"{clue.key}-words",
    )
    icon = line_icon(CLUES[clue.kind], size, tint)
    child: Node = Row(children=(icon, Grow(child=words)), gap=14)
    if not beside:
        child = Column(children=(centred(icon), words), gap=4, spare="middle")
    return surface(kit, clue.key, child, radius=28, pad_x=10, pad_y=pad_y if size < 80 else 14, down="middle")


def _asker(app: FriendRequest, size: float, around: str = "paper") -> Layers:
    """The picture of who asks, with a plus: somebody who wants to be added."""
    plus = icon_disc("plus", size * 0.34, "app-moss", "on-app-moss", line="paper")
    return Layers(
        children=(
            At(child=portrait(app.sender.face, size, app.sender.says, around), box=Rect(0, 0, size, size)),
            At(child=plus, box=Rect(size * 0.70, size * 0.66, size * 0.34, size * 0.34)),
        ),
        width=size * 1.04,
        height=size,
        key="asker",
    )


def _band(kit: Kit, asker: Node, height: float) -> Card:
    """The band of colour behind the head of a profile."""
    return Card(
        child=centred(asker),
        fill="tint-leaf",
        line="quiet-line",
        line_width=3,
        radius=26,
        least_width=kit.room.w,
        least_height=height,
        key="band",
    )


def friend_request(app: FriendRequest, kit: Kit) -> Node:
    """The face over a band of colour, the name, a line in their own words, and the clues as cards."""
    name = kit.text("sender", app.sender.name, kit.sizes.name, align="centre")
    side_name = kit.text("sender", app.sender.name, kit.sizes.name)
    said = _quote(kit, app)
    clues = app.sender.clues

    def cards(size: float, pad: float = 8.0) -> tuple[Node, ...]:
        tiles = tuple(Grow(child=clue_card(kit, clue, size)) for clue in clues)
        if not tiles:
            return ()
        if size < 60:
            return (
                Column(children=tuple(clue_card(kit, c, size, pad) for c in clues), gap=pad, key="clues"),
            )
        return (Grow(child=Row(children=tiles, gap=16, down="stretch", key="clues")),)

    def tall(size: float, icon: float) -> Column:
        top = _band(kit, _asker(app, size, "tint-leaf"), size + 20)
        return Column(children=(top, name, *said, *cards(icon)), gap=10)

    def low(size: float, icon: float) -> Column:
        head = Row(children=(_asker(app, size), Grow(child=side_name)), gap=20, key="top")
        return Column(children=(head, *said, *cards(icon)), gap=10)

    ways = [tall(size, icon) for size, icon in ((216.0, 100.0), (216.0, 76.0), (186.0, 76.0), (156.0, 76.0))]
    ways += [low(size, icon) for size, icon in ((140.0, 76.0), (110.0, 46.0), (84.0, 46.0))]
    if kit.crowded:
        ways.append(Column(children=(centred(_asker(app, 84)), name, *said, *cards(46)), gap=6))
        ways += [Column(children=(name, *said, *cards(46, pad)), gap=4) for pad in (8.0, 2.0)]
    if kit.tight:
        ways.append(Column(children=(name, *said), gap=4))
    return First(children=tuple(ways))


def _quote(kit: Kit, app: FriendRequest) -> tuple[Node, ...]:
    """What they say of themselves, or the pieces in its place."""
    inside = body_text(kit, app.words, "centre")
    if not inside or kit.seen.pieces:
        return inside
    card = Card(
        child=inside[0],
        fill="received",
        line="message-line",
        line_width=3,
        radius=Corner.TILE,
        pad_x=26,
        pad_y=8,
        key="quote",
    )
    return (centred(card),)
