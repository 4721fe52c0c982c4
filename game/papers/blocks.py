"""What stands on a paper: a few kinds of block, described and not drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.words.language import ENGLISH, Language

Align = Literal["start", "centre", "end"]


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph; ``**`` marks what is bold. The role decides size and letters (``look.ROLES``)."""

    words: str
    role: str = "text"
    colour: str = "ink"
    align: Align = "start"
    keep: bool = False
    """Not the last thing on a page: what follows belongs to it."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 3, with a letter's badge beside it where it has one.

    ``mark`` puts it into the bookmarks and the table of contents; ``fresh`` begins a page with it.
    """

    words: str
    level: int = 1
    letter: str = ""
    mark: bool = False
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class Pair:
    """A label in a narrow column, and what belongs to it beside it."""

    label: str
    words: str
    role: str = "text"


@dataclass(frozen=True, slots=True)
class Points:
    """A list. The marks stand in a column of their own: a dot for each, or numbers."""

    items: tuple[str, ...]
    role: str = "text"
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Art:
    """A picture of ours, and what can be seen in it. Without such words it is only there to please. What
    ``turns`` is mirrored where one reads from right to left: it points at what stands beside it.
    """

    name: str
    width: float
    height: float
    alt: str = ""
    turns: bool = False


@dataclass(frozen=True, slots=True)
class Beside:
    """A picture at the start of the line, and blocks beside it."""

    art: Art
    children: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """Blocks in a frame: ``edge`` is a broad line at its start, ``fill`` its ground, by the theme's names."""

    children: tuple[Block, ...]
    edge: str = ""
    fill: str = ""
    line: str = "quiet-line"


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of words below a head. ``widths`` share out the room; columns from ``numbers`` on are figures."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    numbers: int = 99


@dataclass(frozen=True, slots=True)
class Gap:
    """Room."""

    height: float


@dataclass(frozen=True, slots=True)
class Leaf:
    """What follows begins on a page of its own."""


@dataclass(frozen=True, slots=True)
class Contents:
    """Here stands the table of contents: every marked heading with its page."""

    title: str


Block = Text | Heading | Pair | Points | Art | Beside | Card | Table | Gap | Leaf | Contents


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole paper: what it is called, in which language it speaks, and what stands on it.

    ``foot`` stands at the foot of each page beside the page's number; ``page`` says that number, as
    ``Page {n} of {all}``.
    """

    title: str
    subject: str
    blocks: tuple[Block, ...]
    language: Language = ENGLISH
    foot: str = ""
    page: str = "{n} / {all}"
