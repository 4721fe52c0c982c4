"""Who is being looked at, and what a signal means: the whole of pressing, as a pure function.

Mouse, finger, keyboard, clicker and one switch all end here, so that every screen can be
played with each of them. Order is the order of the tree; a dialog traps it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.ui.display import Attention
from game.ui.geometry import Point, Rect
from game.ui.layout import Box, Placed
from game.ui.node import Entry, Tile, Written
from game.ui.signal import Back, Clicker, Key, Pointer, Scan, Signal, Typed

ARROWS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}
CROSS_PENALTY = 2.0


@dataclass(frozen=True, slots=True)
class Heed:
    """What came of a signal: the new attention, and what the scene is told."""

    attention: Attention
    messages: tuple[object, ...] = ()


def targets(placed: Placed) -> tuple[Box, ...]:
    """What may be pressed or typed into now, in reading order; while a dialog is open, only in there."""
    top = max((box.dialog for box in placed.boxes), default=0)
    return tuple(b for b in placed.boxes if b.dialog == top and isinstance(b.node, Tile | Entry))


def target_at(placed: Placed, at: Point) -> Box | None:
    """What a finger there would press: the last painted wins."""
    return next((box for box in reversed(targets(placed)) if box.rect.holds(at)), None)


def step(order: Sequence[Box], key: str, by: int) -> str:
    """The next or the one before in reading order, round and round."""
    keys = [box.key for box in order]
    if not keys:
        return ""
    if key not in keys:
        return keys[0 if by > 0 else -1]
    return keys[(keys.index(key) + by) % len(keys)]


def nearest(order: Sequence[Box], key: str, arrow: str) -> str:
    """The nearest thing where the arrow points: in the same line, or else to the side of it."""
    here = next((box.rect for box in order if box.key == key), None)
    if here is None:
        return step(order, key, 1)
    across, down = ARROWS[arrow]
    ahead = {box.key: _ahead(here, box.rect, across, down) for box in order if box.key != key}
    found = {one: far for one, far in ahead.items() if far is not None}
    return min(found, key=found.__getitem__, default=key)


def _ahead(here: Rect, there: Rect, across: int, down: int) -> tuple[bool, float] | None:
    """Whether a box lies aside and how far it is, or nothing if it does not lie in that direction."""
    dx, dy = there.middle.x - here.middle.x, there.middle.y - here.middle.y
    along = dx * across + dy * down
    if along <= 1:
        return None
    if across:
        aside = max(0.0, there.y - here.bottom, here.y - there.bottom)
        drift = abs(dy)
    else:
        aside = max(0.0, there.x - here.right, here.x - there.right)
        drift = abs(dx)
    if aside > 0 and aside > along * 3:
        return None
    return aside > 0, along + CROSS_PENALTY * aside + drift * 0.3


def settled(attention: Attention, placed: Placed) -> Attention:
    """The same attention on a new screen: what is gone is let go, what comes first there gets the focus."""
    order = targets(placed)
    keys = {box.key for box in order}
    focus = attention.focus if attention.focus in keys else _first(placed, order)
    return Attention(
        hover=attention.hover if attention.hover in keys else "",
        focus=focus,
        ring=attention.ring,
        pressed=attention.pressed if attention.pressed in keys else "",
    )


def _first(placed: Placed, order: Sequence[Box]) -> str:
    """The way on, or the first answer; never the way out, or whoever presses twice would leave.

    A question over a veil begins with its quiet answer.
    """
    if any(box.dialog for box in order):
        return step(order, "", 1)
    written = next((box.key for box in order if isinstance(box.node, Entry)), "")
    if written:  # whoever comes to a line to type into may type at once
        return written
    for key in ("enter", *"12345678"):  # an answer that is given already cannot be pressed
        found = _shortcut(placed, key)
        if found is not None and _may_press(found):
            return found.key
    inside = [box for box in order if not (isinstance(box.node, Tile) and box.node.shortcut == "escape")]
    return step(inside or order, "", 1)


def wants_letters(placed: Placed, attention: Attention) -> bool:
    """Is somebody at a line to type into? Then the stage opens the platform's text entry."""
    return _entry(placed, attention) is not None


def attend(attention: Attention, signal: Signal, placed: Placed) -> Heed:
    """What a signal means on this screen."""
    match signal:
        case Pointer():
            return _pointer(attention, signal, placed)
        case Key(down=True):
            return _key_down(attention, signal, placed)
        case Key():
            held = signal.name in ("enter", "space") or _shortcut(placed, signal.name) is not None
            return _let_go(attention, placed) if held else Heed(attention)
        case Typed():
            return _typed(attention, signal.letters, placed)
        case Scan():
            return Heed(replace(attention, focus=step(targets(placed), attention.focus, 1), ring=True))
        case Clicker():
            return _press(attention, _shortcut(placed, signal.key), Heed(attention, (signal,)))
        case _:
            return Heed(attention)


def _pointer(attention: Attention, signal: Pointer, placed: Placed) -> Heed:
    found = None if signal.kind == "away" else target_at(placed, signal.at)
    key = found.key if found and _may_press(found) else ""
    hover = "" if signal.touch else key
    if signal.kind == "down":
        focus = found.key if found else attention.focus
        return Heed(Attention(hover, focus, False, key), _begun(found) if key else ())
    if signal.kind == "up":
        heed = replace(_let_go(attention, placed), attention=replace(attention, hover=hover, pressed=""))
        if not heed.messages and key and key == attention.pressed and found is not None:
            return replace(heed, messages=_messages(found))
        return heed
    if signal.touch:
        return Heed(attention)
    return Heed(replace(attention, hover=hover))


def _key_down(attention: Attention, signal: Key, placed: Placed) -> Heed:
    order = targets(placed)
    entry = _entry(placed, attention)
    if signal.name == "tab":
        begun = attention.ring or (order and attention.focus != _first(placed, order))
        here = attention.focus if begun else ""
        return Heed(_looking(attention, step(order, here, -1 if signal.shift else 1)))
    if entry is not None and signal.name == "backspace":
        node = entry.node
        assert isinstance(node, Entry)
        return Heed(attention, (Written(node.key, node.value[:-1]),))
    if signal.name in ARROWS:
        focus = attention.focus if not attention.ring else nearest(order, attention.focus, signal.name)
        return Heed(_looking(attention, focus))
    if signal.repeat:
        return Heed(attention)
    if signal.name in ("enter", "space") and not (entry is not None and signal.name == "space"):
        if entry is not None:  # whoever has typed goes on, and may mend it
            heed = _press(attention, _shortcut(placed, "enter"))
            return replace(heed, attention=replace(heed.attention, focus=entry.key))
        if not attention.ring:
            on = _shortcut(placed, signal.name)
            return _press(attention, on, Heed(_looking(attention, attention.focus)))
        found = next((box for box in order if box.key == attention.focus), None)
        return _press(attention, found)
    if entry is None or signal.name == "escape":
        found = _shortcut(placed, signal.name)
        if found is not None:
            heed = _press(attention, found)
            if signal.name.isdigit():  # no ring: after the key of an answer, Enter gives it
                return replace(heed, attention=replace(heed.attention, ring=False))
            return heed
    if signal.name == "escape":
        return Heed(attention, (Back(),))
    heard = any(isinstance(box.node, Tile) and signal.name in box.node.hears for box in order)
    return Heed(attention, (signal,) if heard else ())


def _shortcut(placed: Placed, key: str) -> Box | None:
    """The tile that a key presses at once."""
    tiles = (box for box in targets(placed) if isinstance(box.node, Tile))
    return next((box for box in tiles if key and box.node.shortcut == key), None)  # type: ignore[union-attr]


def _press(attention: Attention, found: Box | None, otherwise: Heed | None = None) -> Heed:
    if found is None or not _may_press(found):
        return otherwise or Heed(attention)
    pressed = found.key if isinstance(found.node, Tile) else ""
    return Heed(Attention("", found.key, True, pressed), _messages(found))


def _typed(attention: Attention, letters: str, placed: Placed) -> Heed:
    entry = _entry(placed, attention)
    if entry is None:
        return Heed(attention)
    node = entry.node
    assert isinstance(node, Entry)
    plain = "".join(letter for letter in letters if letter.isprintable())
    return Heed(attention, (Written(node.key, (node.value + plain)[: node.most]),))


def _begun(found: Box | None) -> tuple[object, ...]:
    """What is told when a finger goes down: mostly nothing."""
    held = found.node.holds if found is not None and isinstance(found.node, Tile) else None
    return () if held is None else (held,)


def _let_go(attention: Attention, placed: Placed) -> Heed:
    """Nothing is pressed any more; what was held says so."""
    held = next((box for box in targets(placed) if box.key == attention.pressed and _begun(box)), None)
    told = (held.node.message,) if held is not None and isinstance(held.node, Tile) else ()
    return Heed(replace(attention, pressed=""), told)


def _looking(attention: Attention, focus: str) -> Attention:
    return Attention(attention.hover, focus, True, "")


def _may_press(box: Box) -> bool:
    return not isinstance(box.node, Tile) or box.node.available


def _messages(box: Box) -> tuple[object, ...]:
    return _begun(box) or ((box.node.message,) if isinstance(box.node, Tile) else ())


def _entry(placed: Placed, attention: Attention) -> Box | None:
    return next((b for b in targets(placed) if b.key == attention.focus and isinstance(b.node, Entry)), None)
