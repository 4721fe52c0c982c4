"""Where every node lands: two questions to each node, how large it wants to be and where its children go.

The answer is flat and in the order of painting. Right-to-left screens are laid out like any
other and mirrored at the very end, so that no node needs to know.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

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
    Tile,
)
from game.ui.paragraph import Measure, Paragraph, lay_out
from game.ui.theme import Space

ENTRY_HEIGHT = 84.0
ANY_WIDTH = 1e6


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


class _Layout:
    """One layout on its way."""

    def __init__(self, look: Look, measure: Measure) -> None:
        self.look = look
        self.measure = measure
        self.boxes: list[Box] = []
        self._known: dict[tuple[int, float], Size] = {}
        self._dialogs = 0

    # how large a node wants to be

    def wanted(self, node: Node | None, room: float) -> Size:
        """The size a node wants, given at most this much width."""
        if node is None:
            return Size(0, 0)
        known = self._known.get((id(node), room))
        if known is None:
            known = self._known[id(node), room] = self._wanted(node, room)
        return known

    def _wanted(self, node: Node, room: float) -> Size:
        match node:
            case Text():
                return self.set(node, room).size
            case Art() | Shape():
                return Size(node.width, node.height)
            case Card() | Tile():
                lip = node.lip if isinstance(node, Tile) else 0.0
                inner = self.wanted(node.child, max(0.0, room - 2 * node.pad_x))
                return Size(
                    max(inner.w + 2 * node.pad_x, node.least_width),
                    max(inner.h + 2 * node.pad_y + lip, node.least_height),
                )
            case Entry():
                return Size(room, max(ENTRY_HEIGHT, self.look.style(node.role).line + 32))
            case Row():
                widths = self._row_widths(node, room)
                heights = [self.wanted(c, w).h for c, w in zip(node.children, widths, strict=True)]
                return Size(sum(widths) + node.gap * (len(widths) - 1), max(heights, default=0))
            case Column():
                sizes = [self.wanted(child, room) for child in node.children]
                gaps = node.gap * (len(sizes) - 1)
                return Size(max((s.w for s in sizes), default=0), sum(s.h for s in sizes) + gaps)
            case Flow():
                lines = self._flow_lines(node, room)
                width = max(
                    (sum(s.w for _, s in row) + node.gap * (len(row) - 1) for row in lines), default=0
                )
                height = sum(max(s.h for _, s in row) for row in lines) + node.line_gap * (len(lines) - 1)
                return Size(width, height)
            case First():
                return self.wanted(node.children[-1], room)
            case Layers():
                boxes = [c.box for c in node.children if isinstance(c, At)]
                sizes = [Size(b.right, b.bottom) for b in boxes]
                sizes = sizes or [self.wanted(c, node.width or room) for c in node.children]
                return Size(
                    node.width or max((s.w for s in sizes), default=room),
                    node.height or max((s.h for s in sizes), default=0),
                )
            case Grow() | At() | Dialog():
                return self.wanted(node.child, room)
            case Ground():
                return Size(room, 0)

    def set(self, node: Text, room: float) -> Paragraph:
        """The words of a text in their lines."""
        style = self.look.style(node.role, node.language, node.letters)
        return lay_out(node.words, style, room, self.measure, node.even)

    def _row_widths(self, row: Row, room: float) -> list[float]:
        """Fixed children first, what is left is shared by those that grow.

        Too long a row takes the excess from its widest fixed child, so that the words in there wrap.
        """
        left = room - row.gap * (len(row.children) - 1)
        widths = [0.0 if isinstance(c, Grow) else min(self.wanted(c, left).w, left) for c in row.children]
        if (excess := sum(widths) - left) > 0.01:
            widest = widths.index(max(widths))
            narrow = max(0.0, widths[widest] - excess)
            widths[widest] = min(self.wanted(row.children[widest], narrow).w, narrow)
        shares = [c.share if isinstance(c, Grow) else 0.0 for c in row.children]
        spare = max(0.0, left - sum(widths))
        total = sum(shares)
        return [
            spare * share / total if share else width for width, share in zip(widths, shares, strict=True)
        ]

    def _flow_lines(self, flow: Flow, room: float) -> list[list[tuple[Node, Size]]]:
        lines: list[list[tuple[Node, Size]]] = []
        used = 0.0
        for child in flow.children:
            size = self.wanted(child, room)
            if not lines or used + flow.gap + size.w > room + 0.01:
                lines.append([(child, size)])
                used = size.w
            else:
                lines[-1].append((child, size))
                used += flow.gap + size.w
        return lines

    # where it goes

    def place(self, node: Node, rect: Rect, where: _Where, number: int = 0) -> None:
        """Put a node into a rectangle, and its children inside."""
        key = where.child(node, number)
        match node:
            case Text():
                self._put(key, node, rect, where, self.set(node, rect.w))
            case Art() | Shape() | Ground():
                self._put(key, node, rect, where)
            case Entry():
                shown = "\u2022" * len(node.value) if node.hidden else node.value
                words = lay_out(shown.replace("**", "*"), self.look.style(node.role), ANY_WIDTH, self.measure)
                self._put(key, node, rect, where, words)
            case Card() | Tile():
                self._put(key, node, rect, where)
                is_tile = isinstance(node, Tile)
                inside = _Where(key, key if is_tile else where.tile, where.dialog)
                if node.child is not None:
                    lip = node.lip if isinstance(node, Tile) and node.kind != "bare" else 0.0
                    room = rect.shrunk(node.pad_x, node.pad_y, node.pad_x, node.pad_y + lip)
                    self.place(node.child, self._stand(node.child, room, "stretch", node.down), inside)
            case Row():
                self._place_row(node, rect, _Where(key, where.tile, where.dialog))
            case Column():
                self._place_column(node, rect, _Where(key, where.tile, where.dialog))
            case Flow():
                self._place_flow(node, rect, _Where(key, where.tile, where.dialog))
            case Grow():
                if node.child is not None:
                    self.place(node.child, rect, where, number)
            case First():
                self._place_first(node, rect, where, number)
            case Layers():
                inside = _Where(key, where.tile, where.dialog)
                for place, child in enumerate(node.children):
                    if isinstance(child, At):
                        box = child.box.moved(rect.x, rect.y)
                        spot = self._stand(child.child, box, child.across, child.down)
                        self.place(child.child, spot, inside, place)
                    else:
                        self.place(child, rect, inside, place)
            case At():
                self.place(node.child, node.box.moved(rect.x, rect.y), where, number)
            case Dialog():
                self._dialogs += 1
                self._put(key, node, rect, _Where(where.key, "", self._dialogs))
                size = self.wanted(node.child, rect.w - 2 * Space.EDGE)
                self.place(node.child, rect.centred(size), _Where(key, "", self._dialogs))

    def _put(self, key: str, node: Node, rect: Rect, where: _Where, words: Paragraph | None = None) -> None:
        self.boxes.append(Box(key, node, rect, where.tile, where.dialog, words, where.key))

    def _stand(self, child: Node, room: Rect, across: str, down: str) -> Rect:
        """A child in a room that may be larger than it wants."""
        size = self.wanted(child, room.w)
        width = room.w if across == "stretch" else min(size.w, room.w)
        height = room.h if down == "stretch" else size.h
        spare_x, spare_y = room.w - width, room.h - height
        x = {"centre": spare_x / 2, "end": spare_x}.get(across, 0.0)
        y = {"middle": spare_y / 2, "bottom": spare_y}.get(down, 0.0)
        return Rect(room.x + x, room.y + y, width, height)

    def _place_row(self, row: Row, rect: Rect, inside: _Where) -> None:
        widths = self._row_widths(row, rect.w)
        x = rect.x + _lead(row.spare, rect.w - sum(widths) - row.gap * (len(widths) - 1))
        for number, (child, width) in enumerate(zip(row.children, widths, strict=True)):
            room = Rect(x, rect.y, width, rect.h)
            self.place(child, self._stand(child, room, "stretch", row.down), inside, number)
            x += width + row.gap

    def _place_column(self, column: Column, rect: Rect, inside: _Where) -> None:
        heights = [self.wanted(child, rect.w).h for child in column.children]
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
        """Try one after the other; what hangs out of the room is taken back."""
        before = len(self.boxes)
        for child in first.children:
            del self.boxes[before:]
            self.place(child, rect, where, number)
            if all(rect.encloses(box.rect) and _holds_words(box) for box in self.boxes[before:]):
                return

    def _place_flow(self, flow: Flow, rect: Rect, inside: _Where) -> None:
        y, number = rect.y, 0
        for line in self._flow_lines(flow, rect.w):
            height = max(size.h for _, size in line)
            used = sum(size.w for _, size in line) + flow.gap * (len(line) - 1)
            x = rect.x + _lead(flow.spare, rect.w - used)
            for child, size in line:
                spot = self._stand(child, Rect(x, y, size.w, height), "stretch", flow.down)
                self.place(child, spot, inside, number)
                x += size.w + flow.gap
                number += 1
            y += height + flow.line_gap


def _holds_words(box: Box) -> bool:
    """Do the words of a box stay inside it?"""
    if box.paragraph is None or isinstance(box.node, Entry):
        return True
    size = box.paragraph.size
    return size.w <= box.rect.w + 0.5 and size.h <= box.rect.h + 0.5


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
