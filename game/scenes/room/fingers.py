"""A keypad over a form, for whoever has no keyboard: one line is typed at a time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from game.scenes.scene import Desk
from game.ui.node import Column, Entry, Node, Tile, Written
from game.ui.recipes.forms import Field, form
from game.ui.recipes.keypad import Keypad, Struck, keypad
from game.ui.recipes.teacher import small_icon_tile
from game.ui.signal import Back

LAYERS = ("small", "capital", "signs")
SHOWN = {"small": "abc", "capital": "ABC", "signs": "!?&"}


class Strike(Enum):
    """Keys that write nothing."""

    LAYER = "layer"
    RUBOUT = "rubout"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class OpenPad:
    """Type into this line with a finger."""

    key: str


@dataclass(frozen=True, slots=True)
class Pad:
    """The line that is typed into, and the letters that are shown."""

    key: str
    layer: str = "small"


def following_layer(layer: str) -> str:
    """The letters that come next."""
    return LAYERS[(LAYERS.index(layer) + 1) % len(LAYERS)]


def pad_for(desk: Desk, layer: str, turns: object, rubs: object) -> Keypad:
    """The keys of the screen, in the words of its language."""
    say = desk.say
    return Keypad(
        layer,
        SHOWN[following_layer(layer)],
        say("Other letters"),
        turns,
        say("Space"),
        say("Take one letter away"),
        rubs,
    )


def opens(desk: Desk, key: str) -> Tile:
    """The tile beside a line that opens the keypad."""
    return small_icon_tile(f"type-{key}", "keyboard", desk.say("Type with a finger"), OpenPad(key))


def typing_body(desk: Desk, pad: Pad, name: str, entry: Entry) -> Node:
    """The line, and the keys below it."""
    done = small_icon_tile("done", "tick", desk.say("Done"), Strike.DONE)
    keys = keypad(pad_for(desk, pad.layer, Strike.LAYER, Strike.RUBOUT))
    return Column(children=(form("typing", (Field("line", name, entry=entry, tiles=(done,)),)), keys))


def struck(
    pad: Pad | None, value: str, most: int, message: object
) -> tuple[Pad | None, Written | None] | None:
    """What a key makes of the keypad and of the line; nothing if it is no key."""
    match message:
        case OpenPad(key):
            return Pad(key), None
        case Strike.DONE:
            return None, None
        case Back() if pad is not None:
            return None, None
        case Strike.LAYER if pad is not None:
            return replace(pad, layer=following_layer(pad.layer)), None
        case Strike.RUBOUT if pad is not None:
            return pad, Written(pad.key, value[:-1])
        case Struck(letter) if pad is not None:
            return pad, Written(pad.key, (value + letter)[:most])
    return None
