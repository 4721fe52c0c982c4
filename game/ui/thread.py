"""The thread from a clue to what it means: drawn between two boxes that found their places by themselves.

A scene names two keys. Where their boxes land depends on words, text size and reading direction,
so the thread is worked out last, from the boxes as they stand.
"""

from __future__ import annotations

from game.ui.draw import Draw, Outline, Slab
from game.ui.geometry import Point, Rect
from game.ui.layout import Box, Placed
from game.ui.node import Text, Thread

WIDTH = 5.0
KNOB = 22.0
KNOB_LINE = 4.0
LIT_PAD = 8.0
"""The light reaches a little over its words, and the thread begins where it ends."""


def thread(box: Box, node: Thread, placed: Placed) -> tuple[Draw, ...]:
    """Dots from the first thing to the second, and a knob where they arrive."""
    start, end = placed.box(node.start), placed.box(node.end)
    if start is None or end is None:
        return ()
    first, last = _seen(start), _seen(end)
    onward = first.middle.x <= last.middle.x
    begin = Point(first.right if onward else first.x, first.middle.y)
    arrive = Point(last.x if onward else last.right, last.middle.y)
    paint = placed.look.theme.colour
    knob = Rect(arrive.x - KNOB / 2, arrive.y - KNOB / 2, KNOB, KNOB)
    return (
        _line(box.key, begin, arrive, paint(node.colour)),
        Slab(f"{box.key}/knob", knob, KNOB / 2, paint("lit"), paint(node.colour), KNOB_LINE),
    )


def _seen(box: Box) -> Rect:
    """Of words that are lit only those, or the last of them where they run over several lines."""
    if isinstance(box.node, Text) and box.node.lit and box.paragraph is not None:
        places = box.paragraph.word_boxes(box.rect, box.node.align)
        lit = [rect for word in box.node.lit for rect in places.get(word, ())]
        if lit:
            lowest = max(rect.y for rect in lit)
            row = [rect for rect in lit if rect.y == lowest]
            whole = row[0]
            for rect in row[1:]:
                whole = whole.union(rect)
            return whole.shrunk(-LIT_PAD - WIDTH, 0)
    return box.rect


def _line(key: str, begin: Point, arrive: Point, colour: str) -> Outline:
    box = Rect(
        min(begin.x, arrive.x),
        min(begin.y, arrive.y),
        max(1.0, abs(arrive.x - begin.x)),
        max(1.0, abs(arrive.y - begin.y)),
    )
    x1, y1, x2, y2 = begin.x - box.x, begin.y - box.y, arrive.x - box.x, arrive.y - box.y
    half = (x1 + x2) / 2
    path = f"M{x1:.1f} {y1:.1f} C{half:.1f} {y1:.1f} {half:.1f} {y2:.1f} {x2:.1f} {y2:.1f}"
    return Outline(key, box, path, (box.w, box.h), "", colour, WIDTH, dotted=True, mirrored=False)
