"""Words above, somebody's device nearly all across, and beside it a column with whoever says them.

For what has to be seen large while it is spoken of: photos that are tapped, a page to which a hint belongs.
"""

from __future__ import annotations

from game.scenes.story.halves import Mood
from game.scenes.story.parts import ear, frame, on_device
from game.scenes.story.words import Told
from game.ui.geometry import Rect, Size
from game.ui.node import At, Card, Column, First, Grow, Node, Row, Text, Tile
from game.ui.recipes import apps
from game.ui.recipes.chrome import edges
from game.ui.recipes.scenery import BELOW_STONES
from game.ui.recipes.talk import SIZES, Mascot, bubble, standing
from game.ui.recipes.tray import shelf, tray
from game.ui.theme import Space

WIDE, SIDE, NARROW_SIDE = 1500.0, 420.0, 340.0
"""How wide the column beside the device is, on screens that are wide and on others."""
BUBBLES = (600.0, 900.0, 1200.0, 1500.0)
"""How wide the words are: they stand at the end, above whoever says them."""
AROUND, LEAST, BETWEEN = 22.0, 126.0, 40.0
"""Around the words, how high their bubble is at least, and what lies between the device and the column."""
FACE, AIR, TAG_AIR = 190.0, 20.0, 52.0
"""What is kept free at the start, where a face looks over the device's edge, and below; more for a name."""
TRAY_SIDES, GAP = 80.0, 16.0


def beside(field: Size) -> float:
    """How much room the tray beside the device has for what lies in it."""
    return _side(field) - TRAY_SIDES


def _side(field: Size) -> float:
    return SIDE if edges(field).w > WIDE else NARROW_SIDE


def spread(
    told: Told, seen: apps.Seen, words: Text, mood: Mood, end: Tile, *lies: Node
) -> tuple[tuple[Node, ...], ...]:
    """Ways to fill the screen below its bar: the words in ever wider bubbles, then in more lines.

    ``end`` leads on; what ``lies`` above it in the tray goes where it has no room.
    """
    field, who = told.desk.field, Mascot(frame(told).who, mood)
    letter = told.play.lesson.letter
    trays = (tray(letter, Column(children=(*lies, Grow(child=end)), gap=GAP)), tray(letter, end))
    most = edges(field).w - FACE
    kinds = [(1, wide) for wide in BUBBLES if wide < most] + [(lines, most) for lines in (1, 2, 3)]
    return tuple(_way(told, seen, words, who, trays[0 if lies else 1 :], *kind) for kind in kinds)


def _way(
    told: Told, seen: apps.Seen, words: Text, who: Mascot, trays: tuple[Card, ...], lines: int, wide: float
) -> tuple[Node, ...]:
    """One way: the words have so many lines and stand in a bubble so wide."""
    desk = told.desk
    room, floor = edges(desk.field), desk.field.h - Space.FOOT
    above = max(LEAST, desk.look.style(words.role).line * lines + AROUND)
    top, side = BELOW_STONES + above, _side(desk.field)
    down = top + (AIR if told.infant else TAG_AIR)
    device = Rect(room.x, down, room.w - side - BETWEEN, floor - down)
    said = bubble(words, ear(desk, 96), tail="below-end", pad_x=36, pad_y=8)
    # what is left below: words that need another line push it off the foot, and the next way is tried
    asked = Column(children=(said, Card(fill="clear", least_height=floor - top)), gap=0)
    stands = tuple(
        Row(children=(standing(who, size),), spare="centre", gap=0, down="stretch") for size in SIZES
    )
    return (
        At(child=asked, box=Rect(room.right - wide, BELOW_STONES, wide, above)),
        on_device(told, device, seen),
        shelf(Rect(device.right + BETWEEN, top, side, floor - top), First(children=stands), *trays),
    )
