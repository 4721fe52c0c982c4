"""Apps in which people write to one another: a message, a group, players beside a game."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.ui.node import Art, Card, Column, First, Grow, Node, Row, Text
from game.ui.recipes.apps.game import game_scene, title_sign
from game.ui.recipes.apps.kit import Kit
from game.ui.recipes.apps.model import GameChat, GroupChat, Line, MessageApp
from game.ui.recipes.apps.parts import framed, more_mark, person_head, pieces, portrait, rule
from game.ui.recipes.apps.seen import Piece
from game.ui.recipes.device import writing_line
from game.ui.recipes.messages import Message, face, message_bubble, ping_rays
from game.ui.recipes.talk import gap
from game.ui.theme import Corner


@dataclass(frozen=True, slots=True)
class Talk:
    """Lines with the keys of their parts; with faces and names unless the head of the app has them."""

    lines: tuple[Line, ...]
    keys: tuple[str, ...]
    faces: bool = True


@dataclass(frozen=True, slots=True)
class Fit:
    """How roomy a talk is drawn: air in its bubbles, how wide its pictures, how many lines have moved up."""

    pad: float
    picture: float = 0.62
    moved: int = 0


GAME_SHARES = (0.46, 0.34, 0.26, 0.18)
"""How high the game may stand over the talk."""

# one line


def said_line(kit: Kit, talk: Talk, number: int, fit: Fit, *, newest: bool) -> Node:
    """A bubble on its side, with face and name where somebody else wrote."""
    return bubble_line(kit, talk.keys[number], talk.lines[number], fit, faces=talk.faces, newest=newest)


def bubble_line(kit: Kit, key: str, line: Line, fit: Fit, *, faces: bool, newest: bool) -> Node:
    """The same for a line with any key."""
    bubble = message_bubble(
        Message(
            words=line.words,
            own=line.own,
            dim=kit.dimmed(key, line.name),
            lit=kit.lit_words(key, line.words),
            picture=_content(kit, key, line, fit),
            key=key,
        ),
        role=kit.sizes.said,
        pad_y=fit.pad,
        radius=Corner.TILE if fit.pad >= 16 or kit.years != "junior" else 12 + fit.pad,
    )
    rays = (Column(children=(ping_rays(),), spare="top"),) if newest else ()
    if line.own:
        return Row(children=(*rays, bubble, gap(14)), gap=10, spare="end", down="stretch", key=f"{key}-row")
    size = kit.sizes.face * (0.9 if fit.pad > 10 and kit.room.w >= 560 else 0.62)
    role = "ping-name" if kit.years == "junior" else kit.sizes.small
    name: tuple[Node, ...] = ()
    head: tuple[Node, ...] = ()
    if faces:
        name = (Text(words=line.name, role=role, colour="soft", key=f"{key}-name"),) if line.name else ()
        head = (Column(children=(portrait(line.face, size),), spare="bottom"),)
    column = Column(children=(*name, bubble), gap=0, across="start")
    head = head or (gap(8),)
    whole = Row(children=(*head, column, *rays), gap=14, down="stretch")
    return Column(children=(whole,), across="start", key=f"{key}-row")


def _content(kit: Kit, key: str, line: Line, fit: Fit) -> Node | None:
    """What is in a bubble where it is not words alone."""
    if line.picture is None:
        return pieces(kit) if kit.seen.pieces and not line.words else None
    wide = kit.room.w * fit.picture
    name = "picture" if key == "text" else f"{key}-picture"
    drawn = framed(kit, line.picture, wide, wide * 0.68, "own" if line.own else "received", key=name)
    below: tuple[Node, ...] = ()
    if line.words:
        below = (kit.text(key, line.words, kit.sizes.said),)
    elif kit.seen.pieces:
        below = (pieces(kit),)
    return Column(children=(drawn, *below), gap=8, across="start")


def typing_line(kit: Kit, picture: str = "") -> Row:
    """Three dots in a bubble: somebody is writing."""
    size = 16.0 if kit.years == "junior" else 24.0
    dots = tuple(
        Card(fill="soft", line="clear", radius=size, least_width=size, least_height=size) for _ in range(3)
    )
    ears = Art(name="line/minus", width=0, height=0, says=kit.seen.typing)
    bubble = Card(
        child=Row(children=(*dots, ears), gap=size * 0.7, spare="centre"),
        fill="received",
        line="message-line",
        line_width=3,
        radius=Corner.FULL,
        pad_x=30,
        pad_y=18,
        key="typing",
    )
    return Row(children=(face(picture, kit.sizes.face * 0.62), bubble), gap=14, key="typing-row")


# many lines


def _arrived(kit: Kit, lines: Sequence[Line]) -> int:
    return len(lines) if kit.seen.shown is None else min(kit.seen.shown, len(lines))


def _kept(kit: Kit, talk: Talk, arrived: int, moved: int) -> tuple[int, ...]:
    """Which lines are still on the glass when the eldest have moved up: always the clue and the newest."""
    movable = [
        n
        for n in range(arrived - 1)
        if not kit.touched(talk.keys[n]) and (talk.lines[n].words or not kit.seen.pieces)
    ]
    return tuple(n for n in range(arrived) if n not in movable[:moved])


def _taken(words: str, given: Sequence[Piece]) -> bool:
    """Is one of the pieces a part of this line?"""
    return any(piece.words and piece.words.rstrip(".!?") in words for piece in given)


def talk_column(kit: Kit, talk: Talk, fit: Fit) -> Column:
    """What has arrived, then who is writing, then one's own reply."""
    seen, arrived = kit.seen, _arrived(kit, talk.lines)
    kept = _kept(kit, talk, arrived, fit.moved)
    quiet = seen.reply is not None or seen.lit or seen.typing or seen.done or seen.pieces
    rows: list[Node] = [more_mark("up", "earlier")] if len(kept) < arrived else []
    apart = bool(seen.pieces) and all(line.words for line in talk.lines)
    if apart:  # what can be tapped stands for the lines it is taken from
        kept = tuple(n for n in kept if not _taken(talk.lines[n].words, seen.pieces))
    rows += [said_line(kit, talk, n, fit, newest=not quiet and n == arrived - 1) for n in kept]
    if apart:
        rows.append(pieces(kit))
    if seen.typing:
        coming = talk.lines[arrived].face if arrived < len(talk.lines) else ""
        rows.append(typing_line(kit, coming))
    if seen.reply is not None:
        rows.append(bubble_line(kit, "reply", seen.reply, fit, faces=talk.faces, newest=True))
    return Column(children=tuple(rows), gap=fit.pad * 0.9 + 2, key="talk")


def _fits(kit: Kit, talk: Talk) -> tuple[Fit, ...]:
    """Ever closer ways: less air, smaller pictures, then the eldest lines move up. Few: each is laid out."""
    if kit.crowded:
        return tuple(Fit(2, 0.3, moved) for moved in range(1, len(talk.lines) + 1))
    if any(line.picture for line in talk.lines):
        return (Fit(16, 0.74), Fit(16, 0.58), Fit(8, 0.42), Fit(2, 0.3))
    return (Fit(16), Fit(8), Fit(2)) if kit.close else (Fit(16), Fit(8))


def talk_ways(kit: Kit, head: Sequence[Node], talk: Talk) -> First:
    """Everything with the writing line; then closer; at last only the newest without the head."""
    sign = not kit.seen.acts and not kit.seen.done
    ways: list[Node] = []
    for number, fit in enumerate(_fits(kit, talk)):
        lines = talk_column(kit, talk, fit)
        if sign and not number and not kit.crowded:
            ways.append(Column(children=(*head, Grow(child=lines), writing_line()), gap=12))
        ways.append(Column(children=(*head, lines), gap=10))
    if kit.crowded:
        ways.append(talk_column(kit, talk, Fit(0, 0.3, len(talk.lines))))
    return First(children=tuple(ways))


# the apps


def message_app(app: MessageApp, kit: Kit) -> Node:
    """One person, large at the top, and below what they wrote."""
    head = (person_head(kit, app.sender, kit.sizes.face * (1.3 if not kit.close else 1)), rule())
    line = Line(app.sender.name, app.words, app.sender.face, app.picture)
    return talk_ways(kit, head, Talk((line,), ("text",), faces=False))


def _several(kit: Kit, lines: Sequence[Line]) -> Row:
    """The faces of a group, one over the edge of the next."""
    known = dict.fromkeys((line.name, line.face) for line in lines if not line.own)
    size = kit.sizes.face * 0.8
    faces = tuple(portrait(picture, size) for _, picture in tuple(known)[:4])
    return Row(children=faces, gap=-size * 0.28, key="faces")


def numbered(lines: Sequence[Line]) -> tuple[str, ...]:
    """The keys of messages or comments."""
    return tuple(f"line-{number}" for number in range(len(lines)))


def group_chat(app: GroupChat, kit: Kit) -> Node:
    """Several faces over the group's name; then everybody's lines."""
    title = kit.text("title", app.title, kit.sizes.title)
    head = Row(children=(_several(kit, app.lines), Grow(child=title)), gap=18, key="head")
    return talk_ways(kit, (head, rule()), Talk(app.lines, numbered(app.lines)))


def game_chat(app: GameChat, kit: Kit) -> Node:
    """The game goes on beside (or above) what its players write."""
    talk = Talk(app.lines, numbered(app.lines))
    sign = title_sign(kit, app.title)
    talks = tuple(talk_column(kit, talk, fit) for fit in _fits(kit, talk))
    if not kit.narrow:
        wide = kit.room.w * 0.36
        inner = replace(kit, room=kit.room._replace(w=kit.room.w - wide - 20))
        said = tuple(talk_column(inner, talk, fit) for fit in _fits(inner, talk))
        scene = game_scene(wide, kit.room.h * (0.66 if kit.seen.acts or kit.seen.done else 0.98))
        beside = tuple(
            Row(children=(scene, Grow(child=Column(children=(sign, lines), gap=12))), gap=20, down="top")
            for lines in said
        )
        alone = tuple(Column(children=(sign, lines), gap=6) for lines in talks) if kit.crowded else ()
        return First(children=(*beside, *alone))
    shares = (0.16,) * len(talks) if kit.crowded else GAME_SHARES
    ways = [
        Column(children=(game_scene(kit.room.w, kit.room.h * share), sign, lines), gap=10)
        for share, lines in zip(shares, (talks * len(shares))[: len(shares)], strict=True)
    ]
    ways += [Column(children=(sign, lines), gap=6) for lines in talks[-2:]]
    return First(children=tuple(ways))
