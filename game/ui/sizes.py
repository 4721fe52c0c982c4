"""How large every node wants to be, given at most so much width."""

from __future__ import annotations

from dataclasses import replace

from game.ui.geometry import Size
from game.ui.look import Look
from game.ui.node import (
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
from game.ui.paragraph import Measure, Paragraph, lay_out
from game.ui.theme import ROLES

ENTRY_HEIGHT = 84.0


class Sizes:
    """The wishes of one layout; each node is asked once for each width."""

    def __init__(self, look: Look, measure: Measure) -> None:
        self.look = look
        self.measure = measure
        self._known: dict[tuple[int, float], Size] = {}
        self._rows: dict[tuple[int, float], list[float]] = {}

    def wanted(self, node: Node | None, room: float) -> Size:
        """The size a node wants, given at most this much width."""
        if node is None:
            return Size(0, 0)
        known = self._known.get((id(node), room))
        if known is None:
            known = self._known[id(node), room] = self._wanted(node, room)
        return known

    def _wanted(self, node: Node, room: float) -> Size:
        match node:  # those that there are most of come first
            case Text():
                return self._words(node, room)
            case Row():
                return self._row(node, room)
            case Column():
                return self._column(node, room)
            case Card() | Tile():
                return self._surface(node, room)
            case Art() | Shape():
                return Size(node.width, node.height)
            case Layers():
                return self._layers(node, room)
            case Flow():
                return self._flow(node, room)
            case Entry():
                return Size(room, max(ENTRY_HEIGHT, self.look.style(node.role).line + 32))
            case First():
                return self.wanted(node.children[-1], room)
            case Grow() | At() | Dialog():
                return self.wanted(node.child, room)
            case Ground() | Thread():
                return Size(room, 0)

    def _words(self, node: Text, room: float) -> Size:
        """The room of what is written, or of the largest of what may come in its place."""
        if not node.keeps:
            return self.set(node, room).size
        ways = (node, *(replace(node, words=words) for words in node.keeps))
        sizes = [self.set(one, room).size for one in ways]
        return Size(max(size.w for size in sizes), max(size.h for size in sizes))

    def _surface(self, node: Card | Tile, room: float) -> Size:
        lip = node.lip if isinstance(node, Tile) else 0.0
        inner = self.wanted(node.child, max(0.0, room - 2 * node.pad_x))
        return Size(
            max(inner.w + 2 * node.pad_x, node.least_width),
            max(inner.h + 2 * node.pad_y + lip, node.least_height),
        )

    def _row(self, row: Row, room: float) -> Size:
        widths = self.row_widths(row, room)
        height = 0.0
        for child, width in zip(row.children, widths, strict=True):
            height = max(height, self.wanted(child, width).h)
        return Size(sum(widths) + row.gap * (len(widths) - 1), height)

    def _column(self, column: Column, room: float) -> Size:
        width, height = 0.0, column.gap * (len(column.children) - 1)
        for child in column.children:
            size = self.wanted(child, room)
            width, height = max(width, size.w), height + size.h
        return Size(width, height)

    def _flow(self, flow: Flow, room: float) -> Size:
        lines = self.flow_lines(flow, room)
        rows = [sum(s.w for _, s in row) + flow.gap * (len(row) - 1) for row in lines]
        height = sum(max(s.h for _, s in row) for row in lines) + flow.line_gap * (len(lines) - 1)
        return Size(max(rows, default=0), height)

    def _layers(self, layers: Layers, room: float) -> Size:
        boxes = [c.box for c in layers.children if isinstance(c, At)]
        sizes = [Size(b.right, b.bottom) for b in boxes]
        sizes = sizes or [self.wanted(c, layers.width or room) for c in layers.children]
        return Size(
            layers.width or max((s.w for s in sizes), default=room),
            layers.height or max((s.h for s in sizes), default=0),
        )

    def set(self, node: Text, room: float) -> Paragraph:
        """The words of a text in their lines; what children read ends with no word alone."""
        style = self.look.style(node.role, node.language, node.letters)
        grown_up = ROLES[node.role].voice == "grown-up"
        return lay_out(node.words, style, room, self.measure, node.even, grown_up)

    def row_widths(self, row: Row, room: float) -> list[float]:
        """How wide each child of a row is, given this much room."""
        known = self._rows.get((id(row), room))
        if known is None:
            known = self._rows[id(row), room] = self._row_widths(row, room)
        return known

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

    def flow_lines(self, flow: Flow, room: float) -> list[list[tuple[Node, Size]]]:
        """Children in lines, each as full as it goes."""
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
