"""Does a screen fit? Words never shrink, so whatever does not fit is found here and said in sentences.

A pure look at placed boxes, for the tests and for ``check --fit``: the same screen is laid out at
every size, text size and language, and none of them may have a misfit.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from game.ui.geometry import Rect
from game.ui.layout import Box, Placed, keys_twice
from game.ui.node import Card, Entry, Node, Text, Tile
from game.ui.paragraph import unmarked

SLACK = 0.5
"""Units by which something may stand out: less than a pixel, nobody sees it."""
LEAST_TARGET = 66.0
"""No tile is smaller than this, for anybody; what a tile asks for itself is more."""
SHOWN = 28


def misfits(placed: Placed) -> tuple[str, ...]:
    """Everything that does not fit on this screen: sentences with the key of the box and its words."""
    known = {box.key: box for box in placed.boxes}
    return (
        *(f"{key}: two boxes share this key." for key in dict.fromkeys(keys_twice(placed))),
        *(sentence for box in placed.boxes for sentence in _alone(box, placed, known)),
        *_together(placed),
    )


def lost(node: Node, placed: Placed) -> tuple[str, ...]:
    """What can be pressed somewhere in the tree and found no room: a way to fill a box left it out.

    Layouts may give way with pictures, with words that are said elsewhere and with a tile that waits; never
    with one that can be pressed.
    """
    here = {box.node.message for box in placed.boxes if isinstance(box.node, Tile)}
    meant = {tile.message: tile for tile in _tiles(node) if tile.available}
    return tuple(
        f'{tile.key} ("{_short(tile.says)}"): it can be pressed, and this layout left it out.'
        for message, tile in meant.items()
        if message not in here
    )


def _tiles(node: Node) -> Iterator[Tile]:
    """Every tile of a tree, in every way to fill a box; what many ways share is looked at once."""
    left, known = [node], set[int]()
    while left:
        one = left.pop()
        if id(one) in known:
            continue
        known.add(id(one))
        if isinstance(one, Tile):
            yield one
        child = getattr(one, "child", None)
        left += [*getattr(one, "children", ()), *((child,) if child is not None else ())]


def named(box: Box) -> str:
    """A box as a person finds it again: its key, and its words where it has any."""
    node = box.node
    words = ""
    if isinstance(node, Text):
        words = unmarked(node.words)[0]
    elif isinstance(node, Tile | Entry):
        words = node.says
    return f'{box.key} ("{_short(words)}")' if words else box.key


def _short(words: str) -> str:
    return words if len(words) <= SHOWN else words[: SHOWN - 1].rstrip() + "…"


def seen(box: Box) -> Rect:
    """What is seen of a box: of a text its words, of everything else all of it."""
    words = box.paragraph
    if not isinstance(box.node, Text) or words is None:
        return box.rect
    align = box.node.align
    left = min((words.inset(number, box.rect.w, align) for number in range(len(words.lines))), default=0.0)
    return Rect(box.rect.x + left, box.rect.y, words.size.w, words.size.h)


# one box alone


def _alone(box: Box, placed: Placed, known: dict[str, Box]) -> Iterator[str]:
    if isinstance(box.node, Text):
        yield from _words(box)
    if isinstance(box.node, Tile):
        yield from _target(box, box.node)
    if _matters(box):
        yield from _inside(box, placed, known)


def _matters(box: Box) -> bool:
    """Pictures and outlines may reach over an edge; what is read or pressed may not."""
    return isinstance(box.node, Text | Tile | Entry) or (
        isinstance(box.node, Card) and box.node.child is not None
    )


def _words(box: Box) -> Iterator[str]:
    if box.paragraph is None:
        return
    size, room = box.paragraph.size, box.rect
    if size.w > room.w + SLACK:
        yield f"{named(box)}: its words are {size.w:.0f} units wide, and there is room for {room.w:.0f}."
    if size.h > room.h + SLACK:
        yield f"{named(box)}: its words are {size.h:.0f} units high, and there is room for {room.h:.0f}."


def _target(box: Box, tile: Tile) -> Iterator[str]:
    width, height = max(LEAST_TARGET, tile.least_width), max(LEAST_TARGET, tile.least_height)
    if box.rect.w < width - SLACK or box.rect.h < height - SLACK:
        yield (
            f"{named(box)}: the tile is {box.rect.w:.0f} by {box.rect.h:.0f} units, "
            f"and must be at least {width:.0f} by {height:.0f}."
        )


def _inside(box: Box, placed: Placed, known: dict[str, Box]) -> Iterator[str]:
    shown = seen(box)
    field = Rect(0, 0, placed.size.w, placed.size.h)
    if not field.encloses(shown, SLACK):
        yield f"{named(box)} stands out of the screen by {_out(shown, field):.0f} units."
        return
    around = _around(box, known)
    if around is not None and not around.rect.encloses(shown, SLACK):
        yield f"{named(box)} stands out of {around.key} by {_out(shown, around.rect):.0f} units."


def _out(inner: Rect, outer: Rect) -> float:
    return max(outer.x - inner.x, outer.y - inner.y, inner.right - outer.right, inner.bottom - outer.bottom)


def _around(box: Box, known: dict[str, Box]) -> Box | None:
    """The nearest card or tile that a box stands in."""
    key = box.parent
    while key:
        found = known.get(key)
        if found is not None and found is not box and isinstance(found.node, Card | Tile):
            return found
        key = key.rpartition("/")[0]
    return None


# two boxes together


def _together(placed: Placed) -> Iterator[str]:
    """Boxes of one depth that lie over one another, though they are different things."""
    things = [box for box in placed.boxes if isinstance(box.node, Text | Tile | Entry)]
    for one, other in combinations(things, 2):
        if one.dialog != other.dialog or one.key == other.key:
            continue
        if one.key in (other.tile, other.parent) or other.key in (one.tile, one.parent):
            continue
        if seen(one).shrunk(SLACK).meets(seen(other).shrunk(SLACK)):
            yield f"{named(one)} and {named(other)} lie over one another."
