"""From placed boxes to the display list: which primitives, in which order, in which colours.

What the person is looking at (hover, focus, pressed) is no part of the tree: it comes in here
as an ``Attention``, so that moving the pointer never needs a new layout.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.ui.draw import (
    Draw,
    Fill,
    Glyphs,
    Ink,
    Outline,
    Picture,
    Ring,
    Slab,
    Veil,
    moved,
)
from game.ui.geometry import Rect
from game.ui.inking import inked, overhang
from game.ui.layout import ENTRY_PAD, Box, Placed
from game.ui.look import Look
from game.ui.motion import Moving
from game.ui.node import Art, Card, Dialog, Entry, Ground, Shape, Text, Thread, Tile
from game.ui.paragraph import Paragraph, runs_leftwards
from game.ui.theme import Corner, Space
from game.ui.thread import thread

TILE_SHADOW = 0.55
VEIL_COVER = 0.55
CARET = 4.0
TICK, LEAST_TICK, TICK_SHARE = 52.0, 32.0, 0.37
"""On a low tile it is smaller, or it would hide the last letter of its words."""
TICK_OUT = 10.0
"""The tick stands hardly out of its tile: beside it and above it others have their words."""


@dataclass(frozen=True, slots=True)
class Attention:
    """Which tile the pointer is over, which the keyboard is on (and if that shows), which is held down."""

    hover: str = ""
    focus: str = ""
    ring: bool = False
    pressed: str = ""

    def live(self, key: str) -> bool:
        """Is this tile being looked at?"""
        return bool(key) and (key == self.hover or (self.ring and key == self.focus))


NOTHING = Attention()
"""Nobody looks at anything in particular."""


def display(placed: Placed, attention: Attention = NOTHING) -> tuple[Draw, ...]:
    """Everything to be painted, in order."""
    look = placed.look
    draws: list[Draw] = []
    ticks: list[Draw] = []
    rings: list[Draw] = []
    ticked = ""
    resting = {b.key for b in placed.boxes if isinstance(b.node, Tile) and not b.node.available}
    for placed_box in placed.boxes:
        box = _soft(placed_box) if placed_box.tile in resting else placed_box
        if box.tile != ticked:  # a tick lies over all that is on its tile, and under what comes after
            draws += ticks
            ticks.clear()
        shift = _shift(box, attention, placed)
        if isinstance(box.node, Thread):
            draws.extend(thread(box, box.node, placed))
            continue
        for draw in _draws(box, look, attention):
            onto = draws
            if "/tick" in draw.key:
                onto, ticked = ticks, box.key
            if isinstance(draw, Ring) or (_ringed(box, attention) and onto is ticks):
                onto = rings
            onto.append(moved(draw, 0, shift) if shift else draw)
    return (*draws, *ticks, *sorted(rings, key=lambda draw: not isinstance(draw, Ring)))


def motions(placed: Placed) -> tuple[Moving, ...]:
    """Every motion named in the tree. With less motion, and under a dialog, there are none."""
    if placed.look.less_motion:
        return ()
    top = max((box.dialog for box in placed.boxes), default=0)
    return tuple(
        Moving(box.key, motion)
        for box in placed.boxes
        if isinstance(box.node, Art) and box.dialog == top
        for motion in box.node.motions
    )


def _shift(box: Box, attention: Attention, placed: Placed) -> float:
    """A held tile sinks onto its lip, one under the pointer lifts a little; its children go with it."""
    key = box.tile or (box.key if isinstance(box.node, Tile) else "")
    if not key:
        return 0.0
    if key == attention.pressed:
        return Space.PRESS_DOWN
    if key == attention.hover and not placed.look.less_motion:
        return -Space.HOVER_UP
    return 0.0


def _ringed(box: Box, attention: Attention) -> bool:
    return attention.ring and attention.focus == box.key


def _soft(box: Box) -> Box:
    """What lies on a tile that is not available: words and icons are soft, pictures stay as they are."""
    node = box.node
    if isinstance(node, Text):
        return replace(box, node=replace(node, colour="soft"))
    if isinstance(node, Art) and node.tint:
        return replace(box, node=replace(node, tint="soft"))
    return box


def _draws(box: Box, look: Look, attention: Attention) -> tuple[Draw, ...]:
    node, key = box.node, box.key
    match node:
        case Ground():
            return (Fill(key, box.rect, look.theme.colour(node.top), look.theme.colour(node.bottom)),)
        case Dialog():
            return (Veil(key, box.rect, look.theme.colour("veil"), VEIL_COVER),)
        case Text():
            return inked(box, node, look)
        case Art():
            return (_art(box, node, look, attention),)
        case Shape():
            return (_shape(box, node, look),)
        case Card():
            return _card(box, node, look)
        case Tile():
            return _tile(box, node, look, attention)
        case Entry():
            return _entry(box, node, look, attention)
        case _:
            return ()


def _art(box: Box, node: Art, look: Look, attention: Attention) -> Draw:
    name = node.live if node.live and attention.live(box.tile) else node.name
    tint = look.theme.colour(node.tint) if node.tint else ""
    rim = look.theme.colour("ink") if look.theme.strong and _stands_free(name) else ""
    return Picture(box.key, box.rect, name, tint, _mirrored(node, look), node.cover, rim)


def _stands_free(name: str) -> bool:
    """Is it a figure without a disc of its own? Dark hair and fur would be lost on black."""
    return name.startswith(("people/", "mascots/")) and not name.endswith("-head")


def _mirrored(node: Art, look: Look) -> bool:
    return not look.rtl if node.turns == "back" else node.turns and look.rtl


def _shape(box: Box, node: Shape, look: Look) -> Draw:
    paint = look.theme.colour
    return Outline(
        box.key,
        box.rect,
        node.path,
        node.view,
        paint(node.fill),
        paint(node.line),
        node.line_width,
        node.dotted,
        node.turns and look.rtl,
    )


def _card(box: Box, node: Card, look: Look) -> tuple[Draw, ...]:
    paint = look.theme.colour
    strong = look.theme.strong
    line = paint(node.line) or (paint("white") if strong and node.shadow else "")
    return (
        Slab(
            box.key,
            box.rect,
            _radius(node.radius, box.rect),
            paint(node.fill),
            line,
            node.line_width if line else 0.0,
            node.dotted,
            node.edge,
            paint(node.edge_colour) if node.edge else "",
            0.0 if strong else node.shadow,
            paint("shadow"),
            _pattern(node.pattern, look),
        ),
    )


def _pattern(pattern: str, look: Look) -> str:
    """``hatch:action`` or ``dots:ink`` with the theme's colour in place of its name."""
    name, _, colour = pattern.partition(":")
    return f"{name}:{look.theme.colour(colour)}" if colour else pattern


def _tile(box: Box, node: Tile, look: Look, attention: Attention) -> tuple[Draw, ...]:
    theme, paint = look.theme, look.theme.colour
    held, hover = attention.pressed == box.key, attention.hover == box.key and node.available
    radius = _radius(node.radius, box.rect.shrunk(0, 0, 0, node.lip))
    draws: list[Draw] = []
    if node.kind != "bare":
        if not node.available:
            well = box.rect.shrunk(0, 0, 0, node.lip)
            draws.append(
                Slab(box.key, well, radius, paint("mist"), paint("quiet-line"), Space.LINE, dotted=True)
            )
        else:
            fill, line, width = "paper", "line", Space.LINE
            if node.kind == "primary":
                fill, line, width = "action", "clear", 0.0
            if node.chosen:
                fill, line, width = "chosen", "chosen-line", 10.0 if theme.strong else Space.LINE_CHOSEN
            elif hover and node.kind != "primary":
                fill, line = "hover", "action"
            lip_fill = theme.lip_of(paint(fill)) if line == "clear" else paint(line)
            rect = box.rect
            lip = node.lip
            if held:
                lip = max(1.0, node.lip - Space.PRESS_DOWN)
                rect = rect.shrunk(0, 0, 0, Space.PRESS_DOWN)
            elif hover and not look.less_motion:
                lip = node.lip + Space.HOVER_UP
                rect = rect.shrunk(0, 0, 0, -Space.HOVER_UP)
            quiet = node.kind == "quiet" or theme.strong
            draws.append(
                Slab(
                    box.key,
                    rect,
                    radius,
                    paint(fill),
                    paint(line),
                    width,
                    False,
                    lip,
                    lip_fill,
                    0.0 if quiet or held else TILE_SHADOW,
                    paint("shadow"),
                )
            )
            if node.chosen:
                draws.extend(_tick(box, look))
    if _ringed(box, attention):
        draws.append(_ring(box, look, _radius(node.radius, box.rect)))
    return tuple(draws)


def _tick(box: Box, look: Look) -> tuple[Draw, ...]:
    """The tick on the corner of what is chosen: the colour is never the only sign."""
    paint = look.theme.colour
    size = min(TICK, max(LEAST_TICK, box.rect.h * TICK_SHARE))
    x = box.rect.x - TICK_OUT if look.rtl else box.rect.right - size + TICK_OUT
    disc = Rect(x, box.rect.y - TICK_OUT, size, size)
    ground = paint("chosen-line")
    tint = paint("on-chosen-line") if look.theme.dark else paint("lit")
    return (
        Slab(f"{box.key}/tick", disc, size / 2, ground),
        Picture(f"{box.key}/tick-mark", disc.shrunk(size * 0.2), "line/tick", tint),
    )


def _entry(box: Box, node: Entry, look: Look, attention: Attention) -> tuple[Draw, ...]:
    paint = look.theme.colour
    focused = attention.focus == box.key
    line = "action" if focused else "line"
    draws: list[Draw] = [Slab(box.key, box.rect, Corner.ROW, paint("paper"), paint(line), Space.LINE)]
    words = box.paragraph
    room = box.rect.shrunk(ENTRY_PAD, 0)
    style = look.style(node.role)
    if words and words.lines:
        inset = words.inset(0, room.w, "start")
        base = (box.rect.h - style.line) / 2 + style.baseline
        glyphs = tuple(
            Glyphs(f.letters, f.font, ENTRY_PAD + inset + f.x, base) for f in words.lines[0].fragments
        )
        draws.append(Ink(f"{box.key}/ink", box.rect, paint("ink"), glyphs, overhang(style)))
    if focused:
        x = _caret(words, room) if words and words.lines else room.right - CARET if look.rtl else room.x
        caret = Rect(x, box.rect.y + (box.rect.h - style.em) / 2, CARET, style.em)
        draws.append(Fill(f"{box.key}/caret", caret, paint("ink"), paint("ink")))
    if attention.ring and focused:
        draws.append(_ring(box, look, Corner.ROW))
    return tuple(draws)


def _caret(words: Paragraph, room: Rect) -> float:
    """Where the next letter goes: at the end of the last word, on the side to which that word runs."""
    pieces = [piece for piece in words.lines[0].fragments if piece.word == len(words.starts) - 1]
    last = pieces[0 if runs_leftwards(words.text, words.style) else -1]
    left = room.x + words.inset(0, room.w, "start") + last.x
    return left - CARET if last.font.rtl else left + last.width


def _ring(box: Box, look: Look, radius: float) -> Ring:
    paint = look.theme.colour
    return Ring("ring", box.rect, radius, Space.RING_GAP, paint("paper"), Space.RING, paint("focus"))


def _radius(radius: float, rect: Rect) -> float:
    return min(radius, rect.w / 2, rect.h / 2)
