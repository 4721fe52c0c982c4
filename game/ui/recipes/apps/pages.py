"""Pages that people put up for others: a post, a film, the class's own blog."""

from __future__ import annotations

from collections.abc import Sequence

from game.ui.geometry import Rect
from game.ui.node import At, Card, Column, First, Grow, Layers, Node, Row, Shape
from game.ui.recipes.apps.chats import numbered, typing_line
from game.ui.recipes.apps.kit import Kit
from game.ui.recipes.apps.model import Drawing, Line, Post, Video
from game.ui.recipes.apps.parts import (
    body_text,
    centred,
    chips,
    comment,
    framed,
    hearts,
    more_mark,
    person_head,
    picture_sizes,
    pieces,
    portrait,
)
from game.ui.recipes.controls import line_icon
from game.ui.theme import Corner

SHARES = (0.62, 0.56, 0.50, 0.44, 0.38, 0.32, 0.26, 0.18)
LOW_PLAYER, LEAST_PLAYER, LEAST_PINNED = 150.0, 90.0, 130.0
"""Below the first a film has no bar; below the others a whole class does not see what a picture shows."""


# what others wrote


def comments(kit: Kit, lines: Sequence[Line], most: int, pad_y: float) -> tuple[Node, ...]:
    """The comments that have arrived; where room is short the clue stays, and a sign says there are more."""
    seen = kit.seen
    arrived = lines if seen.shown is None else lines[: seen.shown]
    keys = numbered(lines)
    wanted = [n for n in range(len(arrived)) if kit.touched(keys[n]) or not arrived[n].words]
    others = [n for n in range(len(arrived)) if n not in wanted]
    kept = sorted([*wanted, *others[: max(0, most - len(wanted))]])
    rows: list[Node] = [comment(kit, keys[n], arrived[n], pad_y=pad_y) for n in kept]
    if len(kept) < len(arrived):
        rows.append(more_mark("down", "more"))
    if seen.typing:
        rows.append(typing_line(kit))
    if seen.reply is not None:
        rows.append(comment(kit, "reply", seen.reply, newest=True, pad_y=pad_y))
    return (Column(children=tuple(rows), gap=8, key="comments"),) if rows else ()


def most_comments(kit: Kit, lines: Sequence[Line]) -> tuple[int, ...]:
    """How many comments there may be: all, or ever fewer where all else has been tried."""
    return tuple(range(len(lines), -1, -1)) if kit.crowded else (len(lines),)


# a post


def pinned(kit: Kit, picture: Drawing, width: float, height: float) -> Layers:
    """A picture on a card that is held by a strip of tape."""
    pad, tape = 12.0, 16.0
    width = min(width, (height - 2 * pad - tape) * 1.5 + 2 * pad)
    w, h = width - 2 * pad, height - 2 * pad - tape
    card = Card(fill="page", line="message-line", line_width=3, radius=18, shadow=0.55)
    return Layers(
        children=(
            At(child=card, box=Rect(0, tape, width, height - tape)),
            At(child=framed(kit, picture, w, h, "page"), box=Rect(pad, tape + pad, w, h)),
            At(
                child=Card(fill="burst", line="burst-deep", line_width=2, radius=5),
                box=Rect(width / 2 - 62, 0, 124, 34),
            ),
        ),
        width=width,
        height=height,
        key="pinned",
    )


def post(app: Post, kit: Kit) -> Node:
    """Who, the picture as large as it goes, hearts and words below, and what others wrote."""
    head = person_head(kit, app.sender, kit.sizes.face)
    below: list[Node] = list(body_text(kit, app.words, "centre" if kit.seen.pieces else "start"))
    if app.hearts is not None:
        counted = hearts(kit, app.hearts)
        words = tuple(below)
        if kit.photos:
            return _pictured(kit, (Row(children=(Grow(child=head), counted), gap=20),), None, words, ())
        below = [Row(children=(Grow(child=below[0]), counted), gap=20)] if below else [counted]
        if kit.crowded and not kit.touched("hearts"):  # before comments hearts move off the glass
            below = list(words)
    return _pictured(kit, (head,), app.picture, tuple(below), app.comments)


def _pictured(
    kit: Kit, above: tuple[Node, ...], picture: Drawing | None, below: tuple[Node, ...], lines: Sequence[Line]
) -> First:
    """A picture between what is above and below; where it is wide enough, comments stand beside it."""
    ways: list[Node] = []
    everything = len(lines)
    if picture is not None and lines and kit.room.w >= 860:
        for w, h in picture_sizes(kit, SHARES[:4], 0.5):
            left = Column(children=(*above, centred(pinned(kit, picture, w, h)), *below), gap=12)
            right = Column(children=(*comments(kit, lines, everything, 10),), gap=10, spare="middle")
            ways.append(
                Row(children=(Grow(child=left), Grow(child=right, share=0.86)), gap=32, down="stretch")
            )
    if ways and not kit.close:
        return First(children=tuple(ways))
    for most in most_comments(kit, lines):
        said = comments(kit, lines, most, 4 if kit.crowded else 8)
        for w, h in picture_sizes(kit, SHARES) if picture is not None else ((0.0, 0.0),):
            if ways and kit.years == "board" and picture is not None and h < LEAST_PINNED:
                continue
            drawn = (centred(pinned(kit, picture, w, h)),) if picture is not None else ()
            ways.append(Column(children=(*above, *drawn, *below, *said), gap=12, spare="middle"))
    return First(children=tuple(ways))


# a film


def player(kit: Kit, picture: Drawing, width: float, height: float) -> Card:
    """A dark frame with a still picture, a play sign on it and a bar below. Nobody can start it.

    Where there is hardly room all of it is the picture's.
    """
    bar, pad = 30.0, 14.0
    low = height < LOW_PLAYER
    if low:
        bar, pad = 0.0, 8.0
    w, h = width - 2 * pad, height - 2 * pad - (0.0 if low else bar + 6)
    size = min(150.0, h * 0.42) if low else max(70.0, min(150.0, h * 0.42))
    sign = Shape(
        path="M36 24 L76 50 L36 76 Z",
        view=(100, 100),
        fill="ink",
        line="ink",
        line_width=size * 0.08,
        turns=False,
    )
    disc = Layers(
        children=(Card(fill="paper", line="ink", line_width=5, radius=Corner.FULL), sign),
        width=size,
        height=size,
    )
    still = Layers(
        children=(
            At(child=framed(kit, picture, w, h, "bezel"), box=Rect(0, 0, w, h)),
            At(child=disc, box=Rect((w - size) / 2, (h - size) / 2, size, size)),
        ),
        width=w,
        height=h,
    )
    track = Layers(
        children=(
            At(child=Card(fill="soft", line="white", line_width=2, radius=7), box=Rect(0, 10, w - 56, 12)),
            At(child=Card(fill="lit", line="clear", radius=7), box=Rect(0, 10, (w - 56) * 0.22, 12)),
            At(child=Card(fill="white", line="clear", radius=14), box=Rect((w - 56) * 0.22 - 14, 2, 28, 28)),
        ),
        width=w - 56,
        height=bar,
    )
    foot = Row(children=(line_icon("speaker", 34, "white"), track), gap=22, ltr=True)
    return Card(
        child=still if low else Column(children=(still, foot), gap=6),
        fill="bezel",
        line="message-line",
        line_width=3,
        radius=24 if low else 34,
        pad_x=pad,
        pad_y=pad,
        key="player",
    )


def video(app: Video, kit: Kit) -> Node:
    """The film, its name, who made it, hearts, and what others wrote."""
    sizes = kit.sizes
    title = kit.text("title", app.title, sizes.title)
    name = kit.text("sender", app.sender.name, sizes.small, "soft")
    counted = (hearts(kit, app.hearts),) if app.hearts is not None else ()
    maker = Row(
        children=(portrait(app.sender.face, sizes.face * 0.72, app.sender.says), Grow(child=name), *counted),
        gap=14,
    )
    about = [title, maker, *chips(kit, app.sender.clues)]
    if kit.seen.pieces:
        about.append(pieces(kit))
    ways: list[Node] = []
    if app.comments and kit.room.w >= 860:
        for w, h in picture_sizes(kit, (0.62, 0.54, 0.46, 0.38), 0.54):
            left = Column(children=(centred(player(kit, app.picture, w, h)), *about), gap=10)
            right = Column(children=comments(kit, app.comments, len(app.comments), 10), spare="middle")
            sides = (Grow(child=left, share=0.56), Grow(child=right, share=0.44))
            ways.append(Row(children=sides, gap=28, down="stretch"))
    if ways and not kit.close:
        return First(children=tuple(ways))
    for most in most_comments(kit, app.comments):
        said = comments(kit, app.comments, most, 4 if kit.crowded else 8)
        for w, h in picture_sizes(kit, SHARES):
            if ways and kit.years == "board" and h < LEAST_PLAYER:
                continue
            drawn = centred(player(kit, app.picture, w, h))
            ways.append(Column(children=(drawn, *about, *said), gap=10, spare="middle"))
    return First(children=tuple(ways))
