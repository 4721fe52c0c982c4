"""The pretend app at work: its real buttons, the proof with its stamp, and what is left afterwards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from game.ui.geometry import Rect
from game.ui.node import At, Card, Column, First, Flow, Grow, Layers, Node, Row, Shape, Text, Tile
from game.ui.recipes.apps.kit import Kit
from game.ui.recipes.apps.model import App, FriendRequest, PopUp
from game.ui.recipes.apps.parts import centred, icon_disc, pieces
from game.ui.recipes.apps.seen import ACTS, Act, ActKind, Done, Saved
from game.ui.recipes.controls import line_icon
from game.ui.recipes.talk import gap
from game.ui.theme import Corner

EMPTYING: tuple[ActKind, ...] = ("close", "log-off")
"""After these nothing of the app is left on the glass."""


def switch(on: bool, size: float) -> Layers:
    """A switch as it stands: the knob is at the end when it is on, and a tick is in it."""
    w, h = size * 1.8, size
    knob = icon_disc("tick", h - 12, "paper", "ink") if on else Card(fill="paper", line="line", radius=h)
    x = w - h + 6 if on else 6
    return Layers(
        children=(
            At(
                child=Card(
                    fill="action" if on else "mist", line="clear" if on else "line", radius=Corner.FULL
                ),
                box=Rect(0, 0, w, h),
            ),
            At(child=knob, box=Rect(x, 6, h - 12, h - 12)),
        ),
        width=w,
        height=h,
        key="switch",
    )


def act_tile(kit: Kit, act: Act, *, above: bool = False) -> Tile:
    """A button of the app: icon and words beside one another, or the icon above."""
    sizes = kit.sizes
    icon = line_icon(ACTS[act.kind], sizes.icon)
    role = "infant-answer" if kit.infant else "label" if kit.years == "junior" else "board-least"
    words = Text(words=act.words, role=role, align="centre" if above else "start")
    child: Node
    if act.kind == "make-private":
        turned = switch(act.on, sizes.icon)
        child = Row(children=(icon, Grow(child=words), turned), gap=14)
        if above:
            child = Column(children=(Row(children=(icon, turned), gap=24, spare="centre"), words), gap=4)
    elif above:
        child = Column(children=(centred(icon), words), gap=4)
    else:
        child = Row(children=(icon, words), gap=12, spare="centre")
    return Tile(
        key=act.key,
        says=act.words,
        message=act.message,
        shortcut=act.shortcut,
        child=child,
        available=act.available,
        radius=26,
        pad_x=16,
        pad_y=8,
        least_width=sizes.target,
        least_height=sizes.target + 8,
        lip=8,
    )


def close_tile(kit: Kit, act: Act) -> Tile:
    """The cross on the corner of a box."""
    size = kit.sizes.target
    return Tile(
        key=act.key,
        says=act.words,
        message=act.message,
        shortcut=act.shortcut,
        child=centred(line_icon("close", size * 0.5)),
        available=act.available,
        radius=24,
        pad_x=0,
        pad_y=size * 0.25,
        least_width=size,
        least_height=size + 8,
        lip=8,
    )


def _bars(kit: Kit, acts: Sequence[Act]) -> tuple[Node, ...]:
    """All buttons at the foot, from the roomiest way to the closest."""
    single = tuple(act for act in acts if act.kind == "make-private")
    others = tuple(act for act in acts if act.kind != "make-private")
    apart = 24.0 if kit.years != "junior" else 14.0

    def bar(*rows: Node, above: bool = False) -> Card:
        switches = (act_tile(kit, act, above=above) for act in single)
        inside = Column(children=(*switches, *rows), gap=apart)
        return Card(child=inside, fill="mist", radius=30, pad_x=14, pad_y=12, key="acts")

    def row(above: bool) -> tuple[Node, ...]:
        tiles = tuple(Grow(child=act_tile(kit, act, above=above)) for act in others)
        return (Row(children=tiles, gap=apart, down="stretch"),) if tiles else ()

    flowing = tuple(act_tile(kit, act) for act in others)
    flow = (Flow(children=flowing, gap=apart, line_gap=apart, spare="centre"),) if flowing else ()
    stacked = tuple(act_tile(kit, act, above=True) for act in others)
    high = (Flow(children=stacked, gap=apart, line_gap=apart, spare="centre"),) if stacked else ()
    ways = (bar(*row(False)), bar(*row(True)), bar(*high), bar(*flow))
    return (*ways, bar(*row(True), above=True), bar(*high, above=True)) if single else ways


def saved_stamp(kit: Kit, saved: Saved) -> Row:
    """The pretend screen-print: a little camera, that it is saved, time and date."""
    sizes = kit.sizes
    said = Flow(
        children=(
            Text(words=f"**{saved.words}**", role=sizes.small, key="saved-words"),
            Text(words=saved.when, role=sizes.small, key="saved-when"),
        ),
        gap=18,
        line_gap=0,
    )
    edge = "action"
    stamp = Card(
        child=Row(children=(icon_disc("camera", sizes.icon * 1.3, edge, f"on-{edge}"), said), gap=16),
        line=edge,
        line_width=5,
        dotted=True,
        radius=18,
        pad_x=16,
        pad_y=6,
        key="saved",
    )
    return centred(stamp)


def finder(kit: Kit) -> Shape:
    """Four corners round what was saved, as in the window of a camera."""
    w, h, long = kit.room.w, kit.room.h, 54.0
    path = (
        f"M0 {long} V0 H{long} M{w - long} 0 H{w} V{long} M{w} {h - long} V{h} H{w - long} "
        f"M{long} {h} H0 V{h - long}"
    )
    return Shape(path=path, view=(w, h), line="action", line_width=7, key="finder")


def done_line(kit: Kit, done: Done) -> Row:
    """What was done, in a pill of the app itself."""
    sizes = kit.sizes
    return centred(
        Card(
            child=Row(
                children=(
                    icon_disc(ACTS[done.kind], sizes.icon * 1.2, "paper", line="soft"),
                    Text(words=done.words, role=sizes.small, key=f"done-{done.kind}-words"),
                ),
                gap=14,
            ),
            fill="mist",
            radius=Corner.ROW,
            pad_x=18,
            pad_y=8,
            key=f"done-{done.kind}",
        )
    )


def emptied(app: App, seen: Sequence[Done]) -> Done | None:
    """What took everything off the glass, if anything did."""
    for done in seen:
        gone = done.kind in EMPTYING and not (isinstance(app, PopUp) and done.kind == "close")
        if gone or (isinstance(app, FriendRequest) and done.kind in ("decline", "block")):
            return done
    return None


def empty_page(kit: Kit, done: Done) -> First:
    """Nothing is left but what was done: a calm sign in the outline of what was there."""

    def way(size: float, dotted: bool) -> Node:
        inside = Column(
            children=(
                *(
                    (centred(icon_disc("tick" if done.kind == "decline" else ACTS[done.kind], size)),)
                    if size
                    else ()
                ),
                Text(
                    words=done.words, role=kit.sizes.said, align="centre", even=True, key=f"done-{done.kind}"
                ),
            ),
            gap=26 if dotted else 8,
        )
        return Card(
            child=inside,
            fill="paper",
            line="quiet-line" if dotted else "clear",
            line_width=5,
            dotted=dotted,
            radius=Corner.PANEL,
            pad_x=20 if dotted else 0,
            pad_y=20 if dotted else 0,
            key="emptied",
        )

    return First(children=(way(220, True), way(140, True), way(0, False)))


def worked(kit: Kit, app: App, draw: Callable[[Kit], Node]) -> Node:
    """The app with what was done below it and the buttons at its foot; words stay as large as they are."""
    seen = kit.seen
    more = any(act.available for act in seen.acts)  # what is still to be done needs its buttons
    if (gone := emptied(app, seen.done)) is not None and not more:
        return empty_page(kit, gone)
    acts = tuple(a for a in seen.acts if not (isinstance(app, PopUp) and a.kind == "close"))
    lines = tuple(done_line(kit, done) for done in seen.done)
    stamp = (saved_stamp(kit, seen.saved),) if seen.saved else ()
    below = (*stamp, *lines)
    kits = kit.ever_closer()
    if not acts and not below:
        # at the last nothing but what is tapped: the rest was seen before
        last = (pieces(kits[-1]), pieces(replace(kits[-1], tight=True))) if seen.pieces else ()
        return First(children=(*(draw(one) for one in kits), *last))
    bars = _bars(kit, acts) if acts else (gap(),)
    ways: list[Node] = []
    for one in kits:
        drawn = Grow(child=draw(one))
        for bar in bars if one.close else bars[:2]:
            ways.append(Column(children=(drawn, *below, *((bar,) if acts else ())), gap=one.sizes.gap))
    if acts and isinstance(app, FriendRequest):  # who asks stays longer than what there is to see about them
        asker = Grow(child=draw(replace(kits[-1], tight=True)))
        ways += [Column(children=(asker, *below, bar), gap=kits[-1].sizes.gap) for bar in bars]
    if acts:  # at the last the buttons alone, and among them the cross of a pop-up that has no room
        every = _bars(kit, seen.acts)[-1]
        ways.append(Column(children=(Grow(child=gap(1, 1)), *below, every), gap=kits[-1].sizes.gap))
    whole = First(children=tuple(ways))
    if seen.saved is None:
        return whole
    padded = Row(children=(gap(16), Grow(child=whole), gap(16)), gap=0, down="stretch")
    inside = Column(children=(gap(0, 16), Grow(child=padded), gap(0, 16)), gap=0)
    return First(children=(Layers(children=(inside, finder(kit)), key="proof"), whole))
