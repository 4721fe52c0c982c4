"""What a screen is made of. A scene answers with a tree of these and nothing else.

Nodes are frozen values: they know what they show, not where it lands. Lengths are units,
colours are names of the theme, sizes of words are roles. ``x`` runs from the start of the
reading direction; right-to-left screens are mirrored after the layout.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.ui.geometry import Rect
from game.ui.motion import Motion
from game.ui.quick import quick
from game.ui.theme import Corner, Space
from game.words.language import Language

Align = Literal["start", "centre", "end"]
Across = Literal["stretch", "start", "centre", "end"]
Down = Literal["stretch", "top", "middle", "bottom"]


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """Words. ``**bold**`` marks the one name or rule in a sentence; ``lit`` are the words being looked at.

    ``even`` fills the lines alike; ``letters`` and ``language`` are given where the screen has others.
    ``keeps`` are words that may come in their place: there is room for each of them, so nothing moves then.
    """

    words: str
    role: str = "say"
    colour: str = "ink"
    align: Align = "start"
    lit: tuple[int, ...] = ()
    even: bool = False
    letters: str = ""
    language: Language | None = None
    keeps: tuple[str, ...] = ()
    key: str = ""


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Art:
    """A picture of ours. ``says`` is what matters in it, in words; decoration says nothing.

    What ``turns`` is mirrored right-to-left; what points ``back`` to where one began to read, left-to-right.

    ``live`` is shown instead while the tile around it is looked at (hover or focus). ``cover`` fills the
    box and cuts what hangs over, on all sides alike or, with ``foot``, above and at the sides.
    """

    name: str
    width: float
    height: float
    tint: str = ""
    turns: bool | Literal["back"] = False
    cover: bool | Literal["foot"] = False
    says: str = ""
    live: str = ""
    motions: tuple[Motion, ...] = ()
    key: str = ""


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """A drawn outline in a view of its own (``path`` as in SVG), for badges, tails, jigsaw tiles.

    ``stretch`` fits the view to the box in both directions; ``turns`` mirrors it right-to-left.
    """

    path: str
    view: tuple[float, float]
    width: float = 0.0
    height: float = 0.0
    fill: str = "clear"
    line: str = "clear"
    line_width: float = 0.0
    dotted: bool = False
    turns: bool = True
    key: str = ""


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A surface that nobody can press: a bubble, a panel, a tray, a pill, a disc.

    ``pattern`` is ``hatch:`` or ``dots:`` and a colour of the theme: what differs, differs in shade too.
    """

    child: Node | None = None
    fill: str = "paper"
    line: str = "clear"
    line_width: float = Space.LINE
    dotted: bool = False
    radius: float = Corner.PANEL
    shadow: float = 0.0
    edge: float = 0.0
    edge_colour: str = ""
    pattern: str = ""
    pad_x: float = 0.0
    pad_y: float = 0.0
    least_width: float = 0.0
    least_height: float = 0.0
    down: Down = "middle"
    key: str = ""


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """A thing to press. It has a lip: that is how a child who cannot read knows.

    ``kind`` ``bare`` has no face of its own: its child is the face (a house, a badge).
    ``shortcut`` is a key that presses it at once. ``message`` is what the scene is told. A tile that
    ``holds`` something tells it when it goes down, and its message when it is let go, wherever the finger is
    by then. Keys which it ``hears`` are told to the scene as they are.
    """

    key: str
    says: str
    message: object
    child: Node | None = None
    kind: Literal["plain", "primary", "quiet", "bare"] = "plain"
    chosen: bool = False
    available: bool = True
    radius: float = Corner.TILE
    pad_x: float = Space.M
    pad_y: float = 14.0
    least_width: float = Space.TARGET
    least_height: float = Space.TARGET
    lip: float = Space.LIP
    shortcut: str = ""
    down: Down = "middle"
    holds: object = None
    hears: tuple[str, ...] = ()


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line that a grown-up types into (never a child). What is typed comes back as ``Written``."""

    key: str
    value: str
    says: str
    hidden: bool = False
    most: int = 200
    role: str = "text"


@quick
@dataclass(frozen=True, slots=True)
class Written:
    """Told to the scene when somebody typed into an ``Entry``."""

    key: str
    value: str


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Children side by side, in reading direction.

    ``ltr`` stands from left to right on every screen: keys of a keyboard, the bar of a film.
    """

    children: tuple[Node, ...]
    gap: float = Space.L
    down: Down = "middle"
    spare: Align = "start"
    ltr: bool = False
    key: str = ""


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """Children one below the other."""

    children: tuple[Node, ...]
    gap: float = Space.M
    across: Across = "stretch"
    spare: Literal["top", "middle", "bottom"] = "top"
    key: str = ""


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """Children side by side that go on in a next line where the room ends."""

    children: tuple[Node, ...]
    gap: float = Space.S
    line_gap: float = Space.S
    spare: Align = "start"
    down: Down = "middle"
    key: str = ""


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Grow:
    """A child of a row or a column that takes a share of the room that is left."""

    child: Node | None = None
    share: float = 1.0


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Layers:
    """Children over one another; ``At`` gives one its own place, others fill the whole room."""

    children: tuple[Node, ...]
    width: float = 0.0
    height: float = 0.0
    key: str = ""


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class At:
    """A child at a place inside ``Layers``; it may be smaller than the box and stand at one side of it."""

    child: Node
    box: Rect
    across: Across = "stretch"
    down: Down = "stretch"


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class First:
    """The first of several ways to say the same that has room; if none has, the last.

    Words never shrink: where they are large or the screen is narrow, the least picture goes instead.
    All ways say the same aloud, so the first speaks for them.
    """

    children: tuple[Node, ...]


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """A dotted thread from one thing to another, given by their keys, wherever the two may land."""

    start: str
    end: str
    colour: str = "ink"
    key: str = "thread"


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """The ground behind everything: one colour above, one below, softly between."""

    top: str = "sky"
    bottom: str = "ground"
    key: str = ""


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Dialog:
    """A child over a veil: while it is there nothing behind it can be pressed."""

    child: Node
    key: str = "dialog"


Node = (
    Text
    | Art
    | Shape
    | Card
    | Tile
    | Entry
    | Row
    | Column
    | Flow
    | Grow
    | Layers
    | At
    | First
    | Thread
    | Ground
    | Dialog
)

NODE_KINDS: tuple[type, ...] = (
    Text,
    Art,
    Shape,
    Card,
    Tile,
    Entry,
    Row,
    Column,
    Flow,
    Grow,
    Layers,
    At,
    First,
    Thread,
    Ground,
    Dialog,
)
