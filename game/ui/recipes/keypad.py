"""A keyboard on the screen, for whoever has only a finger; and the card that asks for a passphrase."""

from __future__ import annotations

from dataclasses import dataclass

from game.ui.geometry import Rect, Size
from game.ui.node import At, Card, Column, Entry, Grow, Node, Row, Text, Tile
from game.ui.recipes.chrome import TOP_BAR, edges
from game.ui.recipes.controls import line_icon
from game.ui.theme import Corner, Space
from game.words.language import ENGLISH

LAYERS = {
    "small": ("1234567890", "qwertyuiop", "asdfghjkl'", "zxcvbnm-."),
    "capital": ("1234567890", "QWERTYUIOP", "ASDFGHJKL'", "ZXCVBNM-."),
    "signs": ("1234567890", '!"£$%^&*()', "@#~+=<>[]{", "}/\\|?:;,_"),
}
KEY_HEIGHT = 84.0


@dataclass(frozen=True, slots=True)
class Struck:
    """A key of the keypad was pressed."""

    letter: str


@dataclass(frozen=True, slots=True)
class Keypad:
    """Which letters it shows, and its tiles that are no letters."""

    layer: str
    other: str
    says_other: str
    turns: object
    space: str
    says_back: str
    back: object


def keypad(pad: Keypad) -> Column:
    """Four rows of keys and the space bar. Letters keep their places in every language."""
    rows: list[Node] = []
    for number, letters in enumerate(LAYERS[pad.layer]):
        keys: list[Node] = [Grow(child=_key(f"key-{number}-{at}", one)) for at, one in enumerate(letters)]
        if number == len(LAYERS[pad.layer]) - 1:
            keys.append(
                Grow(child=_wide("key-back", pad.says_back, pad.back, line_icon("back", 44, fixed=True)))
            )
        rows.append(Row(children=tuple(keys), gap=8, ltr=True))
    other = _wide("key-other", pad.says_other, pad.turns, _letters(pad.other))
    space = _wide("key-space", pad.space, Struck(" "), Text(words=pad.space, role="small", align="centre"))
    rows.append(Row(children=(Grow(child=other), Grow(child=space, share=4)), gap=8, ltr=True))
    return Column(children=tuple(rows), gap=6)


def _letters(words: str) -> Text:
    return Text(words=words, role="strong", align="centre", language=ENGLISH)


def _key(key: str, letter: str) -> Tile:
    return _wide(key, letter, Struck(letter), _letters(letter))


def _wide(key: str, says: str, message: object, child: Node) -> Tile:
    return Tile(
        key=key,
        says=says,
        message=message,
        child=Row(children=(child,), spare="centre"),
        radius=Corner.CHIP,
        pad_x=4,
        pad_y=4,
        least_width=60,
        least_height=KEY_HEIGHT,
        lip=8,
    )


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for at the door: words above, the line, what was wrong, the tile that goes on."""

    question: str
    entry: Entry | None
    sentence: str
    go: Tile | None


def door_body(field: Size, asked: Asked, pad: Keypad | None) -> At:
    """A card with the question, and the keypad below it."""
    room = edges(field)
    width = min(room.w, 1500.0)
    line: list[Node] = []
    if asked.entry is not None:
        line.append(Grow(child=asked.entry))
    if asked.go is not None:
        line.append(asked.go)
    said = Text(words=asked.question, role="text", key="question")
    children: list[Node] = [said]
    if line:
        children.append(Row(children=tuple(line), gap=Space.M))
    if asked.sentence:
        children.append(Text(words=asked.sentence, role="strong", key="sentence"))
    card = Card(
        child=Column(children=tuple(children), gap=Space.S),
        radius=Corner.TILE,
        shadow=1.0,
        pad_x=Space.L,
        pad_y=Space.S,
        key="asked",
    )
    below: tuple[Node, ...] = (keypad(pad),) if pad is not None else ()
    top = TOP_BAR - 12
    box = Rect(room.x + (room.w - width) / 2, top, width, field.h - top - 16)
    return At(child=Column(children=(card, *below), gap=Space.S), box=box)
