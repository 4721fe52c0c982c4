"""Parts that several apps share: faces, pictures in frames, clues, comments, what is only drawn."""

from __future__ import annotations

from collections.abc import Sequence

from game.ui.geometry import Rect
from game.ui.node import Align, Art, At, Card, Column, Flow, Grow, Layers, Node, Row, Shape, Text, Tile
from game.ui.recipes.apps.kit import Kit
from game.ui.recipes.apps.model import CLUES, Clue, Drawing, Hearts, Line, Who
from game.ui.recipes.apps.photos import LOW_HEAD, PHOTO, PHOTO_PAD, photo_height
from game.ui.recipes.apps.seen import Piece
from game.ui.recipes.controls import line_icon
from game.ui.recipes.messages import face, ping_rays
from game.ui.recipes.story import round_picture
from game.ui.recipes.talk import gap
from game.ui.theme import Corner

FRAME = 26.0
LIT_LINE = 6.0


def portrait(picture: str, size: float, says: str = "", around: str = "paper") -> Node:
    """A face of ours, any other picture through a round window, or the grey head of nobody we know."""
    if not picture or picture.startswith("people/"):
        return face(picture, size, says)
    if picture.startswith("pictures/"):
        return round_picture(picture, size, says, around)
    inner = size * 0.74
    return Card(
        child=centred(Art(name=picture, width=inner, height=inner, says=says)),
        fill="disc",
        line="message-line",
        line_width=3,
        radius=Corner.FULL,
        least_width=size,
        least_height=size,
    )


def centred(node: Node, key: str = "") -> Row:
    """Something in the middle of its line."""
    return Row(children=(node,), spare="centre", gap=0, key=key)


def icon_disc(icon: str, size: float, fill: str = "mist", tint: str = "ink", line: str = "clear") -> Card:
    """A line icon in a round field."""
    inner = size * 0.58
    pad = (size - inner) / 2
    return Card(
        child=line_icon(icon, inner, tint),
        fill=fill,
        line=line,
        radius=Corner.FULL,
        pad_x=pad,
        pad_y=pad,
        least_width=size,
        least_height=size,
    )


def _corners(w: float, h: float, r: float = FRAME) -> str:
    """A box with round corners, drawn against the clock."""
    return (
        f"M{r} 1 A{r - 1} {r - 1} 0 0 0 1 {r} V{h - r} A{r - 1} {r - 1} 0 0 0 {r} {h - 1} "
        f"H{w - r} A{r - 1} {r - 1} 0 0 0 {w - 1} {h - r} V{r} A{r - 1} {r - 1} 0 0 0 {w - r} 1 Z"
    )


def corners_cut(w: float, h: float, around: str) -> Shape:
    """What lies below gets round corners: the surface around it is laid over its corners."""
    path = f"M0 0 H{w} V{h} H0 Z {_corners(w, h)}"
    return Shape(path=path, view=(w, h), width=w, height=h, fill=around)


def framed(
    kit: Kit, drawing: Drawing, width: float, height: float, around: str = "paper", key: str = "picture"
) -> Layers:
    """A picture with round corners in a surface of one colour; what is lit has a thick yellow frame."""
    w, h = width, height
    corners, view = _corners(w, h), (w, h)
    rims = [Shape(path=corners, view=view, width=w, height=h, line="message-line", line_width=3)]
    if kit.touched(key):
        rims = [
            Shape(path=corners, view=view, width=w, height=h, line="ink", line_width=22),
            Shape(path=corners, view=view, width=w, height=h, line="lit", line_width=14),
        ]
    art: Node = Art(name=drawing.name, width=w, height=h, cover=True, says=drawing.says)
    if not drawing.name.startswith("pictures/"):  # a figure or a sticker has no ground of its own
        inner = min(w, h) * 0.86
        figure = Art(name=drawing.name, width=inner, height=inner, says=drawing.says)
        ground = Card(fill="disc", radius=0, line="clear", key=f"{key}-ground")
        art = Layers(
            children=(ground, At(child=figure, box=Rect((w - inner) / 2, (h - inner) / 2, inner, inner)))
        )
    return Layers(children=(art, corners_cut(w, h, around), *rims), width=w, height=h, key=key)


def picture_sizes(kit: Kit, shares: Sequence[float], widest: float = 1.0) -> tuple[tuple[float, float], ...]:
    """Ever smaller sizes of a picture: about four to three, at most as wide as the room."""
    sizes = []
    for share in shares:
        height = kit.room.h * share
        sizes.append((min(kit.room.w * widest, height * 1.6), height))
    return tuple(sizes)


def surface(kit: Kit, key: str, child: Node, **more: object) -> Card:
    """A quiet surface; lit when it is the clue as a whole."""
    lit = kit.whole(key)
    looks: dict[str, object] = {"fill": "mist", "radius": Corner.ROW, "pad_x": 18, "pad_y": 12, **more}
    if lit:
        looks |= {"fill": "lit", "line": "on-lit", "line_width": LIT_LINE, "dotted": False}
    return Card(child=child, key=key, **looks)  # type: ignore[arg-type]


def ink_on(kit: Kit, key: str, usual: str = "ink") -> str:
    """The colour of words and icons on such a surface."""
    if kit.whole(key):
        return "on-lit"
    return "dim-ink" if usual == "ink" and kit.dimmed(key) else usual


# people


def chip(kit: Kit, clue: Clue) -> Card:
    """A clue of a profile beside a name: a small dotted pill with its icon."""
    tint = ink_on(kit, clue.key, "soft")
    size = 30.0 if kit.years == "junior" else 46.0
    words = Text(words=clue.words, role=kit.sizes.tag, colour=tint, key=f"{clue.key}-words")
    return surface(
        kit,
        clue.key,
        Row(children=(line_icon(CLUES[clue.kind], size, tint), words), gap=10),
        fill="clear",
        line="soft",
        line_width=3,
        dotted=True,
        radius=Corner.FULL,
        pad_x=16,
        pad_y=3,
    )


def chips(kit: Kit, clues: Sequence[Clue]) -> tuple[Node, ...]:
    """All clues in their lines, if there are any."""
    if not clues:
        return ()
    return (Flow(children=tuple(chip(kit, clue) for clue in clues), gap=8, line_gap=6, key="clues"),)


def person_head(kit: Kit, who: Who, size: float, role: str = "") -> Node:
    """Face, name and clues at the top of an app; the clues below both where room is short."""
    name = kit.text("sender", who.name, role or kit.sizes.name)
    clues = chips(kit, who.clues)
    if kit.photos and not kit.narrow:
        there = (Grow(child=name), *(Grow(child=one) for one in clues))
        return Row(children=(portrait(who.face, LOW_HEAD, who.says), *there), gap=18, key="head")
    picture = portrait(who.face, size, who.says)
    if kit.close and clues:
        return Column(children=(Row(children=(picture, Grow(child=name)), gap=14), *clues), gap=4, key="head")
    said = Column(children=(name, *clues), gap=4)
    return Row(children=(picture, Grow(child=said)), gap=18, key="head")


# what others wrote


def hearts(kit: Kit, counted: Hearts) -> Row:
    """How many hearts something has."""
    return Row(
        children=(
            Art(
                name="line/heart",
                width=kit.sizes.icon,
                height=kit.sizes.icon,
                tint="post-red",
                says=counted.says,
            ),
            kit.text("hearts", counted.number, kit.sizes.small),
        ),
        gap=10,
        key="heart-count",
    )


def comment(kit: Kit, key: str, line: Line, *, newest: bool = False, pad_y: float = 8.0) -> Row:
    """What somebody wrote below: the name and the words in one line of thought."""
    words = f"**{line.name}** {line.words}".strip() if line.name else line.words
    role = kit.sizes.small
    said: Node
    if line.words:
        said = Text(
            words=words,
            role=role,
            colour=ink_on(kit, key),
            lit=() if kit.whole(key) else kit.lit_words(key, line.words, len(line.name.split())),
            key=f"{key}-words",
        )
    else:
        said = Column(children=(Text(words=line.name, role=role, key=f"{key}-name"), pieces(kit)), gap=6)
    if line.picture is not None:
        small = framed(kit, line.picture, 120, 90, "received", key=f"{key}-picture")
        said = Row(children=(small, Grow(child=said)), gap=14)
    fill = ("dim-" if kit.dimmed(key, line.name) else "") + ("own" if line.own else "received")
    card = surface(kit, key, said, fill=fill, radius=22, pad_y=pad_y)
    size = kit.sizes.face * 0.66 if kit.years != "infant" else 84
    rays = (ping_rays(),) if newest else ()
    return Row(children=(face(line.face, size), Grow(child=card), *rays), gap=12, key=f"{key}-row")


# what is only drawn, and what can be tapped


def flat_button(kit: Kit, words: str, key: str = "label") -> Row:
    """A button inside the pretend page: drawn flat, without a lip, so nobody can press it."""
    lit = kit.touched(key)
    fill = "lit" if lit else "app-navy"
    card = Card(
        child=Text(
            words=words, role=kit.sizes.small, colour=f"on-{fill}", align="centre", key=f"{key}-words"
        ),
        fill=fill,
        line="on-lit" if lit else "on-app-navy",
        line_width=LIT_LINE if lit else 3,
        radius=16,
        pad_x=30,
        pad_y=8,
        key=key,
    )
    return centred(card)


def piece_tile(kit: Kit, piece: Piece) -> Tile | Card:
    """A phrase or a picture with a small lip; found ones have the tick on their corner.

    While it is talked about nothing can be tapped: what was found is lit.
    """
    role = kit.sizes.said if kit.years != "junior" else "answer" if kit.tight else "say"
    told = piece.found and not piece.available
    child: Node = Text(words=piece.words, role=role, colour="on-lit" if told else "ink")
    if piece.picture is not None:
        high = photo_height(kit)
        around = "paper" if not piece.found else "chosen" if piece.available else "lit"
        child = framed(kit, piece.picture, high / PHOTO, high, around, key=f"{piece.key}-picture")
    if not piece.available:
        return Card(
            child=child,
            fill="lit" if piece.found else "paper" if piece.picture is not None else "clear",
            line="on-lit" if piece.found else "clear",
            radius=FRAME if piece.picture is not None else 20,
            pad_x=PHOTO_PAD if piece.picture is not None else 20,
            pad_y=PHOTO_PAD if piece.picture is not None else 6,
            key=piece.key,
        )
    return Tile(
        key=piece.key,
        says=piece.words or (piece.picture.says if piece.picture is not None else ""),
        message=piece.message,
        child=child,
        kind="quiet",
        chosen=piece.found,
        available=piece.available,
        shortcut=piece.shortcut,
        radius=FRAME if piece.picture is not None else 20,
        pad_x=PHOTO_PAD if piece.picture is not None else 8 if kit.tight else 20,
        pad_y=PHOTO_PAD if piece.picture is not None else 0 if kit.tight else 4,
        least_width=96 if kit.years != "junior" else 72,
        least_height=104 if kit.years != "junior" else 78,
        lip=2 if kit.tight else 6,
    )


def pieces(kit: Kit, spare: Align = "start") -> Flow:
    """All pieces in their lines."""
    apart = 0.0 if kit.tight else 12.0 if kit.close else 18.0
    tiles = tuple(piece_tile(kit, piece) for piece in kit.seen.pieces)
    return Flow(children=tiles, gap=apart, line_gap=apart, spare=spare, key="pieces")


def body_text(kit: Kit, words: str, align: Align = "start") -> tuple[Node, ...]:
    """The words of a ping, or the pieces in their place."""
    if kit.seen.pieces:
        return (pieces(kit, align),)
    return (kit.text("text", words, kit.sizes.said, align=align),) if words else ()


def rule(colour: str = "message-line") -> Card:
    """A thin line across."""
    return Card(fill=colour, line="clear", radius=2, least_height=3)


def more_mark(icon: str, key: str) -> Row:
    """There is more that way: a sign, not a tile."""
    return Row(
        children=(Grow(child=gap(1, 1)), line_icon(icon, 30, "soft"), Grow(child=gap(1, 1))), gap=0, key=key
    )
