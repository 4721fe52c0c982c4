"""Where every node lands: two questions to each node, how large it wants to be and where its children go.

The answer is flat and in the order of painting. Right-to-left screens are laid out like any
other and mirrored at the very end, so that no node needs to know.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.ui.geometry import Rect, Size
from game.ui.look import Look
from game.ui.node import (
    Align,
    Art,
    At,
    Card,
    Column,
    Dialog,
    Entry,
    First,
    Flow,
    Ground,
    Grow,
    Layers,
    Node,
    Row,
    Shape,
    Text,
    Thread,
    Tile,
)
from game.ui.paragraph import Measure, Paragraph, Style, lay_out
from game.ui.quick import quick
from game.ui.sizes import Sizes
from game.ui.theme import Space

ANY_WIDTH = 1e6
ENTRY_PAD = 24.0


@quick
@dataclass(frozen=True, slots=True)
class Box:
    """A node that has found its place."""

    key: str
    node: Node
    rect: Rect
    tile: str = ""
    dialog: int = 0
    paragraph: Paragraph | None = None
    parent: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """A whole screen, laid out."""

    boxes: tuple[Box, ...]
    size: Size
    look: Look

    def box(self, key: str) -> Box | None:
        """The box with this key (the last part of a key will do)."""
        return next((box for box in self.boxes if box.key == key or box.key.endswith("/" + key)), None)


def layout(node: Node, size: Size, look: Look, measure: Measure) -> Placed:
    """Lay a screen out on a field."""
    work = _Layout(look, measure)
    work.place(node, Rect(0, 0, size.w, size.h), _Where("", "", 0))
    boxes = work.boxes
    if look.rtl:
        boxes = [
            Box(b.key, b.node, b.rect.mirrored(size.w), b.tile, b.dialog, b.paragraph, b.parent)
            for b in boxes
        ]
    return Placed(tuple(boxes), size, look)


@quick
@dataclass(frozen=True, slots=True)
class _Where:
    """The key of the parent, the tile around, the dialog around."""

    key: str
    tile: str
    dialog: int

    def child(self, node: Node, place: int) -> str:
        """The key of a child: its own, or its kind and number; stable as long as the tree keeps its shape."""
        own = getattr(node, "key", "") or f"{type(node).__name__.lower()}{place}"
        return f"{self.key}/{own}" if self.key else own


class _NoRoom(Exception):
    """Something hangs out of the room that is tried."""


class _Layout:
    """One layout on its way."""

    def __init__(self, look: Look, measure: Measure) -> None:
        self.sizes = Sizes(look, measure)
        self.boxes: list[Box] = []
        self._dialogs = 0
        self._rooms: list[Rect] = []
        """The rooms of all that is only tried, the innermost last."""

    def place(self, node: Node, rect: Rect, where: _Where, number: int = 0) -> None:
        """Put a node into a rectangle, and its children inside."""
        key = where.child(node, number)
        inside = _Where(key, where.tile, where.dialog)
        match node:
            case Text() | Art() | Shape() | Ground() | Thread() | Entry():
                words = self._words(node, rect.w)
                self._put(key, node, _amid(node, rect, words), where, words)
            case Card() | Tile():
                self._place_surface(node, key, rect, where)
            case Row():
                self._place_row(node, rect, inside)
            case Column():
                self._place_column(node, rect, inside)
            case Flow():
                self._place_flow(node, rect, inside)
            case Layers():
                self._place_layers(node, rect, inside)
            case First():
                self._place_first(node, rect, where, number)
            case Grow():
                if node.child is not None:
                    self.place(node.child, rect, where, number)
            case At():
                self.place(node.child, node.box.moved(rect.x, rect.y), where, number)
            case Dialog():
                self._place_dialog(node, key, rect, where)

    def _words(self, node: Node, room: float) -> Paragraph | None:
        """The lines of what is written on a node."""
        if isinstance(node, Text):
            return self.sizes.set(node, room)
        if not isinstance(node, Entry):
            return None
        shown = "\u2022" * len(node.value) if node.hidden else node.value
        return self._end_of(shown.replace("**", "*"), self.sizes.look.style(node.role), room - 2 * ENTRY_PAD)

    def _end_of(self, typed: str, style: Style, room: float) -> Paragraph:
        """What is typed, or its end where it is too long: there the caret is."""
        low, high = 0, len(typed)
        while low < high:
            start = (low + high) // 2
            if lay_out(typed[start:], style, ANY_WIDTH, self.sizes.measure).size.w <= room:
                high = start
            else:
                low = start + 1
        return lay_out(typed[low:], style, ANY_WIDTH, self.sizes.measure)

    def _place_surface(self, node: Card | Tile, key: str, rect: Rect, where: _Where) -> None:
        self._put(key, node, rect, where)
        if node.child is None:
            return
        tile, lip = where.tile, 0.0
        if isinstance(node, Tile):
            tile, lip = key, 0.0 if node.kind == "bare" else node.lip
        room = rect.shrunk(node.pad_x, node.pad_y, node.pad_x, node.pad_y + lip)
        spot = self._stand(node.child, room, "stretch", node.down)
        self.place(node.child, spot, _Where(key, tile, where.dialog))

    def _place_layers(self, layers: Layers, rect: Rect, inside: _Where) -> None:
        for number, child in enumerate(layers.children):
            if isinstance(child, At):
                box = child.box.moved(rect.x, rect.y)
                spot = self._stand(child.child, box, child.across, child.down)
                self.place(child.child, spot, inside, number)
            else:
                self.place(child, rect, inside, number)

    def _place_dialog(self, dialog: Dialog, key: str, rect: Rect, where: _Where) -> None:
        self._dialogs += 1
        self._put(key, dialog, rect, _Where(where.key, "", self._dialogs))
        size = self.sizes.wanted(dialog.child, rect.w - 2 * Space.EDGE)
        self.place(dialog.child, rect.centred(size), _Where(key, "", self._dialogs))

    def _put(self, key: str, node: Node, rect: Rect, where: _Where, words: Paragraph | None = None) -> None:
        box = Box(key, node, rect, where.tile, where.dialog, words, where.key)
        self._look_at(box)
        self.boxes.append(box)

    def _look_at(self, box: Box) -> None:
        """What hangs out of a room that is only tried, or is squeezed there, ends the try."""
        if self._rooms and not (
            self._rooms[-1].encloses(box.rect) and _holds_words(box) and _can_be_pressed(box)
        ):
            raise _NoRoom

    def _stand(self, child: Node, room: Rect, across: str, down: str) -> Rect:
        """A child in a room that may be larger than it wants."""
        size = self.sizes.wanted(child, room.w)
        width = room.w if across == "stretch" else min(size.w, room.w)
        height = room.h if down == "stretch" else size.h
        # what is higher than its room begins at the top and hangs out below
        spare_x, spare_y = room.w - width, max(0.0, room.h - height)
        x = {"centre": spare_x / 2, "end": spare_x}.get(across, 0.0)
        y = {"middle": spare_y / 2, "bottom": spare_y}.get(down, 0.0)
        return Rect(room.x + x, room.y + y, width, height)

    def _place_row(self, row: Row, rect: Rect, inside: _Where) -> None:
        widths, before = self.sizes.row_widths(row, rect.w), len(self.boxes)
        x = rect.x + _lead(row.spare, rect.w - sum(widths) - row.gap * (len(widths) - 1))
        for number, (child, width) in enumerate(zip(row.children, widths, strict=True)):
            room = Rect(x, rect.y, width, rect.h)
            self.place(child, self._stand(child, room, "stretch", row.down), inside, number)
            x += width + row.gap
        if row.ltr and self.sizes.look.rtl:
            self._turn_back(before, rect)

    def _turn_back(self, before: int, rect: Rect) -> None:
        """What keeps its order is turned round inside its room now, as the whole screen is at the end."""
        for place, box in enumerate(self.boxes[before:], before):
            turned = box.rect.moved(-rect.x, 0).mirrored(rect.w).moved(rect.x, 0)
            self.boxes[place] = replace(box, rect=turned)

    def _place_column(self, column: Column, rect: Rect, inside: _Where) -> None:
        heights = [self.sizes.wanted(child, rect.w).h for child in column.children]
        shares = [c.share if isinstance(c, Grow) else 0.0 for c in column.children]
        spare = rect.h - sum(heights) - column.gap * (len(heights) - 1)
        if any(shares):
            heights = _shared(heights, shares, rect.h - column.gap * (len(heights) - 1))
            spare = min(0.0, spare)
        lead: dict[str, Align] = {"top": "start", "middle": "centre", "bottom": "end"}
        y = rect.y + _lead(lead[column.spare], spare)
        for number, (child, height) in enumerate(zip(column.children, heights, strict=True)):
            room = Rect(rect.x, y, rect.w, height)
            self.place(child, self._stand(child, room, column.across, "stretch"), inside, number)
            y += height + column.gap

    def _place_first(self, first: First, rect: Rect, where: _Where, number: int) -> None:
        """Try one after the other; a try ends with the first box that hangs out of the room."""
        before, dialogs, depth = len(self.boxes), self._dialogs, len(self._rooms)
        for child in first.children[:-1]:
            self._rooms.append(rect)
            try:
                self.place(child, rect, where, number)
            except _NoRoom:
                del self.boxes[before:], self._rooms[depth:]
                self._dialogs = dialogs
                continue
            self._rooms.pop()
            for box in self.boxes[before:]:
                self._look_at(box)  # the room around this one may be tried as well
            return
        self.place(first.children[-1], rect, where, number)

    def _place_flow(self, flow: Flow, rect: Rect, inside: _Where) -> None:
        y, number = rect.y, 0
        for line in self.sizes.flow_lines(flow, rect.w):
            height = max(size.h for _, size in line)
            used = sum(size.w for _, size in line) + flow.gap * (len(line) - 1)
            x = rect.x + _lead(flow.spare, rect.w - used)
            for child, size in line:
                spot = self._stand(child, Rect(x, y, size.w, height), "stretch", flow.down)
                self.place(child, spot, inside, number)
                x += size.w + flow.gap
                number += 1
            y += height + flow.line_gap


def _amid(node: Node, rect: Rect, words: Paragraph | None) -> Rect:
    """Words stand in the middle of the height that is kept for others."""
    if not isinstance(node, Text) or not node.keeps or words is None:
        return rect
    return rect.shrunk(0, max(0.0, rect.h - words.size.h) / 2)


def _holds_words(box: Box) -> bool:
    """Do the words of a box stay inside it?"""
    if box.paragraph is None or isinstance(box.node, Entry):
        return True
    size = box.paragraph.size
    return size.w <= box.rect.w + 0.5 and size.h <= box.rect.h + 0.5


def _can_be_pressed(box: Box) -> bool:
    """Is a tile as large as a finger wants it?"""
    node, size = box.node, box.rect
    return not isinstance(node, Tile) or (
        size.w >= node.least_width - 0.5 and size.h >= node.least_height - 0.5
    )


def _shared(wanted: list[float], shares: list[float], room: float) -> list[float]:
    """Heights for children of which some grow: alike as far as it goes, but none less than it wants."""
    growing = {number for number, share in enumerate(shares) if share}
    while growing:
        left = room - sum(height for number, height in enumerate(wanted) if number not in growing)
        each = left / sum(shares[number] for number in growing)
        tight = {number for number in growing if wanted[number] > each * shares[number]}
        if not tight:
            return [each * shares[n] if n in growing else height for n, height in enumerate(wanted)]
        growing -= tight
    return wanted


def _lead(spare: Align, room: float) -> float:
    return {"start": 0.0, "centre": room / 2, "end": room}[spare]


def keys_twice(placed: Placed) -> Sequence[str]:
    """Keys that two boxes share: each would paint and press as the other. There must be none."""
    seen: set[str] = set()
    return [box.key for box in placed.boxes if box.key in seen or seen.add(box.key)]  # type: ignore[func-returns-value]
