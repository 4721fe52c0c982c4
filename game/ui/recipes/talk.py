"""What the mascot says: its bubble with the ear inside, and its feet on the plank.

A tail is drawn over the border of its bubble, at the side where the speaker is; right-to-left
screens mirror both together. Bubbles have no lip: nobody can press them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.ui.motion import Blink, Breathe
from game.ui.node import Art, Card, Column, First, Grow, Layers, Node, Row, Shape, Text, Tile
from game.ui.paragraph import unmarked
from game.ui.theme import Space

FEET = 385 / 400
"""Every mascot's feet stand at this share of its picture."""
ON_PLANK = 18.0
"""How far the plank reaches up over the row in which the mascot stands."""
HAIR = 0.01
TAIL = 46.0
TAIL_GRIP = 8.0
MASCOTS = {
    "safe": "sorrel",
    "meeting": "moss",
    "accepting": "amber",
    "reliable": "rook",
    "tell": "tally",
    "kind": "kit",
}
"""Who lives at which place."""
REACH = {"amber": 0.91, "kit": 0.96, "moss": 0.85, "rook": 0.92, "sorrel": 0.85, "tally": 0.96}
"""How far the figure fills its picture towards either side: the tail of a bubble ends near it."""
SIZES = (412.0, 360.0, 300.0, 250.0, 200.0, 160.0, 124.0)
"""A mascot is as large as the room lets it: words never shrink, a picture does."""


def gap(width: float = 0.0, height: float = 0.0) -> Layers:
    """Nothing, so wide and so high."""
    return Layers(children=(), width=max(width, HAIR), height=max(height, HAIR))


Tail = Literal["start", "below", "below-middle", "below-end", "none"]
BELOW: dict[Tail, Literal["start", "centre", "end"]] = {
    "below": "start",
    "below-middle": "centre",
    "below-end": "end",
}
"""Where the tail of a bubble goes down to who stands under it."""


@dataclass(frozen=True, slots=True)
class Mascot:
    """Who is there, and how they feel about it."""

    name: str
    mood: Literal["calm", "happy", "thinking", "concerned", "pointing"] = "calm"
    says: str = ""

    def art(self, size: float) -> Art:
        """The picture; it breathes, blinks where its face is at rest, and points along the way one reads."""
        blink = (Blink(shut=f"mascots/{self.name}-blink", every=4.6),) if self.mood == "calm" else ()
        return Art(
            name=f"mascots/{self.name}-{self.mood}",
            width=size,
            height=size,
            says=self.says,
            turns=self.mood == "pointing",
            motions=(Breathe(), *blink),
            key="mascot",
        )


def standing(mascot: Mascot, size: float, sunk: float = ON_PLANK) -> Column:
    """A mascot whose feet are so far above the foot of its row that they stand on what overlaps there."""
    return on_plank(mascot.art(size), size, sunk)


def on_plank(figure: Art, size: float, sunk: float = ON_PLANK) -> Column:
    """Anybody who stands there: their feet are as far above the foot of their picture."""
    below = max(0.0, sunk - 2 - size * (1 - FEET))
    return Column(children=(figure, gap(size, below)), gap=0, spare="bottom")


# bubbles


def _swan() -> Layers:
    """The neck from the border of a bubble out to the speaker."""
    view, width, height = (54.0, 44.0), TAIL + TAIL_GRIP, 44.0
    line = "M48 3 C48 24 30 34 2 34 C22 42 40 42 48 39"
    return Layers(
        children=(
            Shape(path=f"{line} L54 39 L54 3 Z", view=view, width=width, height=height, fill="paper"),
            Shape(path=line, view=view, width=width, height=height, line="line", line_width=Space.LINE),
        ),
        width=width,
        height=height,
        key="tail",
    )


def _neck_down() -> Layers:
    """The same below a bubble."""
    view, width, height = (60.0, 54.0), 60.0, TAIL + TAIL_GRIP
    line = "M8 6 C10 26 8 40 2 52 C24 44 38 28 42 6"
    return Layers(
        children=(
            Shape(path=f"{line} L42 0 L8 0 Z", view=view, width=width, height=height, fill="paper"),
            Shape(path=line, view=view, width=width, height=height, line="line", line_width=Space.LINE),
        ),
        width=width,
        height=height,
        key="tail",
    )


def bubble(
    words: Node,
    *ends: Tile | None,
    tail: Tail = "start",
    pad_x: float = 40.0,
    pad_y: float = 28.0,
    below: Node | None = None,
) -> Card:
    """What the mascot says, and at the end of the line what belongs there: the ear that says it again."""
    line: Node = Row(children=(Grow(child=words), *(end for end in ends if end)), gap=Space.M)
    content = Column(children=(gap(0, pad_y), line, *((below,) if below else ()), gap(0, pad_y)), gap=0)
    if tail in BELOW:
        place = Row(children=(gap(44), _neck_down(), gap(44)), gap=0, spare=BELOW[tail])
        neck = Layers(children=(place,), height=TAIL + TAIL_GRIP, key="neck")
        padded = Row(children=(gap(pad_x), Grow(child=content), gap(pad_x - 10)), gap=0)
        lower = Column(children=(Grow(child=padded), neck), gap=-TAIL_GRIP)
        return _bubble_card(Column(children=(gap(0, TAIL), Grow(child=lower)), gap=0), 0.0, -TAIL)
    swan = _swan() if tail == "start" else gap(TAIL + TAIL_GRIP)
    inside = Row(children=(swan, gap(pad_x - TAIL_GRIP), Grow(child=content), gap(TAIL + pad_x - 10)), gap=0)
    return _bubble_card(inside, -TAIL, 0.0)


def _bubble_card(inside: Node, pad_x: float, pad_y: float) -> Card:
    return Card(
        child=inside,
        line="line",
        radius=46,
        shadow=0.8,
        pad_x=pad_x,
        pad_y=pad_y,
        least_height=118,
        down="stretch" if pad_y else "middle",
        key="bubble",
    )


def _below(said: Node, mascot: Mascot, size: float) -> Column:
    """The bubble above the head; the ground is the plank."""
    stands = Row(children=(gap(20), standing(mascot, size)), spare="start", gap=0)
    return Column(children=(said, stands), gap=TAIL * 0.4, spare="bottom")


def _least_of(words: Text) -> int:
    """Whoever says much stands a little smaller: long words in a narrow bubble are hard to read."""
    return sum(len(unmarked(words.words)[0]) > many for many in (40, 70, 100))


def speaker(
    mascot: Mascot,
    words: Text,
    *ends: Tile | None,
    pad_x: float = 40.0,
    over: bool = False,
    down: Literal["middle", "bottom"] = "middle",
) -> First:
    """A mascot on the plank with its bubble beside it: as large as there is room, at the least the bubble.

    Long words in a narrow room rather stand ``over`` the mascot, where there is height for both.
    """
    said = bubble(words, *ends, pad_x=pad_x)
    ways: list[Node] = []
    if over:
        above = bubble(words, *ends, tail="below", pad_x=30, pad_y=18)
        ways += [_below(above, mascot, size) for size in SIZES[1:5]]
    ways += [
        Row(
            children=(
                standing(mascot, size),
                Grow(child=Column(children=(said, gap(0, ON_PLANK)), gap=0, spare=down)),
            ),
            gap=TAIL + 8 - size * (1 - REACH[mascot.name]),
            down="stretch",
        )
        for size in SIZES[_least_of(words) :]
    ]
    alone = bubble(words, *ends, tail="none", pad_x=pad_x, pad_y=8)
    ways.append(Column(children=(alone, gap(0, ON_PLANK + 8)), gap=0, spare=down))
    return First(children=tuple(ways))
