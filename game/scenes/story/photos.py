"""The task *spot* where photos are tapped: they have nearly all the screen, for those who do not read yet.

The question, and what is said of an answer, stands above in as few lines as it needs. Beside the
photos waits a place for each that is there to be found; what was tapped lies in it.
"""

from __future__ import annotations

from collections.abc import Sequence

from game.lesson import model
from game.scenes.story.halves import Mood
from game.scenes.story.parts import ear, frame, on_device
from game.scenes.story.words import Told
from game.ui.geometry import Rect
from game.ui.node import Art, At, Card, Column, First, Grow, Node, Row, Text, Tile
from game.ui.recipes import apps
from game.ui.recipes.chrome import edges
from game.ui.recipes.controls import line_icon
from game.ui.recipes.scenery import BELOW_STONES
from game.ui.recipes.story import either, story_screen
from game.ui.recipes.talk import SIZES, Mascot, bubble, standing
from game.ui.recipes.tray import shelf, tray
from game.ui.theme import Space

WIDE, SIDE, NARROW_SIDE = 1500.0, 420.0, 340.0
"""How wide the column beside the device is, on screens that are wide and on others."""
BUBBLES = (600.0, 900.0, 1200.0, 1500.0)
"""How wide the words are: they stand at the end, above whoever says them."""
AROUND, LEAST, AIR, BETWEEN, TAG = 22.0, 126.0, 20.0, 40.0, 190.0
"""Around the words, below and beside them; at the start the owner of the device looks over its edge."""
TRAY_SIDES, GAP, PAD, PLACE = 80.0, 16.0, 10.0, 0.62


def photographed(told: Told) -> bool:
    """Are there photos to be tapped on somebody's device?"""
    step = told.play.now
    if not told.infant or step.device is None or not isinstance(step.task, model.Spot):
        return False
    return all(phrase.picture for phrase in step.task.phrases)


def photos(told: Told, seen: apps.Seen, words: Text, mood: Mood, end: Tile) -> Node:
    """What is asked or said above, the photos as large as there is room, and what was found beside them."""
    field, who = told.desk.field, Mascot(frame(told).who, mood)
    most = edges(field).w - TAG
    kinds = [(1, wide) for wide in BUBBLES if wide < most] + [(lines, most) for lines in (1, 2, 3)]
    ways = (_way(told, seen, words, who, end, lines, wide) for lines, wide in kinds)
    return story_screen(field, frame(told), either(field, *ways))


def _way(
    told: Told, seen: apps.Seen, words: Text, who: Mascot, end: Tile, lines: int, wide: float
) -> tuple[Node, ...]:
    """One way to share the screen: the words above have so many lines, and stand in a bubble so wide."""
    desk = told.desk
    room, floor = edges(desk.field), desk.field.h - Space.FOOT
    side = SIDE if room.w > WIDE else NARROW_SIDE
    above = max(LEAST, desk.look.style(words.role).line * lines + AROUND)
    top = BELOW_STONES + above
    device = Rect(room.x, top + AIR, room.w - side - BETWEEN, floor - top - AIR)
    said = bubble(words, ear(desk, 96), tail="below-end", pad_x=36, pad_y=8)
    # what is left below: words that need another line push it off the foot, and the next way is tried
    asked = Column(children=(said, Card(fill="clear", least_height=floor - top)), gap=0)
    stands = tuple(
        Row(children=(standing(who, size),), spare="centre", gap=0, down="stretch") for size in SIZES
    )
    letter, finds = told.play.lesson.letter, _finds(told, seen.pieces, side - TRAY_SIDES)
    both = Column(children=(finds, Grow(child=end)), gap=GAP)
    return (
        At(child=asked, box=Rect(room.right - wide, BELOW_STONES, wide, above)),
        on_device(told, device, seen),
        shelf(
            Rect(device.right + BETWEEN, top, side, floor - top),
            First(children=stands),
            tray(letter, both),
            tray(letter, end),
        ),
    )


def _finds(told: Told, given: Sequence[apps.Piece], wide: float) -> Row:
    """A place for everything that is there to be found: what was tapped lies in it, the others wait."""
    task = told.play.now.task
    assert isinstance(task, model.Spot)
    found = [piece.picture.name for piece in given if piece.found and piece.picture is not None]
    there = max(len(found), sum(phrase.why is not None for phrase in task.phrases))
    each = (wide - (there - 1) * GAP) / there
    places = (_place(found[n] if n < len(found) else "", each, n) for n in range(there))
    return Row(children=tuple(places), gap=GAP, spare="centre")


def _place(found: str, wide: float, number: int) -> Card:
    """Empty with a lens, or with what was found."""
    high = wide * PLACE
    inside: Node = Row(children=(line_icon("lens", high * 0.44, "soft"),), spare="centre", gap=0)
    if found:
        inside = Art(name=found, width=wide - 2 * PAD, height=high - 2 * PAD, cover=True)
    return Card(
        child=inside,
        line="line" if found else "soft",
        dotted=not found,
        radius=24,
        pad_x=PAD,
        pad_y=PAD,
        least_width=wide,
        least_height=high,
        key=f"find-{number}",
    )
