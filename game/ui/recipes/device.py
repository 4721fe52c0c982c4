"""A pretend device: a rubber case in its owner's colour, a dark bezel, glass.

It is always somebody else's and plainly a toy. *Pretend* stands at the end of its app bar on
every screen, so no child takes it for a real message.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.ui.geometry import Rect
from game.ui.node import Art, At, Card, Column, First, Grow, Layers, Node, Row, Text
from game.ui.recipes.controls import line_icon
from game.ui.recipes.talk import gap
from game.ui.theme import Corner

CASE, BEZEL, EDGE = 24.0, 9.0, 12.0
GLASS_RADIUS = 38.0
APP_BAR = 84.0
APP_NAME = 80.0
"""One line of a name fits into this in any letters, on the board too; a longer one gives way to the icon."""
TAG = 72.0
TAG_MOST = 92.0
"""One line of any letters fits into a tag as high as this, two lines do not."""
TAG_UP = 46.0
TAG_START = 58.0
FACE_TAG = 116.0
FACE_ROOM = 88.0
"""How far the large face on the corner reaches into the app bar."""
PAD = 24.0


@dataclass(frozen=True, slots=True)
class Tablet:
    """Whose device it is and which app it shows. Without a label only the owner's face is on the
    corner. ``owner`` names the colour of the case; ``face`` is who it is, if that is somebody else.
    """

    owner: str
    label: str
    pretend: str
    app: str = ""
    icon: str = ""
    app_colour: str = "ink"
    face: str = ""


def device(tablet: Tablet, box: Rect, content: Node) -> At:
    """The whole device in its place; its content gets all the glass below the app bar."""
    case = f"case-{tablet.owner}"
    sheet = Card(
        child=content,
        line="message-line",
        line_width=2,
        radius=GLASS_RADIUS,
        pad_x=PAD,
        pad_y=20,
        down="stretch",
        key="sheet",
    )
    glass = Card(
        child=Column(children=(app_bar(tablet), Grow(child=sheet)), gap=0),
        fill="mist",
        radius=GLASS_RADIUS,
        down="stretch",
        key="glass",
    )
    bezel = Card(
        child=glass,
        fill="bezel",
        radius=GLASS_RADIUS + BEZEL,
        pad_x=BEZEL,
        pad_y=BEZEL,
        down="stretch",
        key="bezel",
    )
    rubber = Card(
        child=Column(children=(Grow(child=bezel), gap(0, EDGE)), gap=0),
        fill=case,
        radius=GLASS_RADIUS + BEZEL + CASE,
        shadow=1.25,
        edge=EDGE,
        edge_colour=f"lip-{case}",
        pad_x=CASE,
        pad_y=CASE,
        down="stretch",
        key="case",
    )
    shine = Card(fill=f"shine-{case}", radius=3, key="shine")
    whole = Rect(0, 0, box.w, box.h)
    start, tag = owner_tag(tablet, box.w)
    return At(
        child=Layers(
            children=(
                At(child=rubber, box=whole),
                At(child=shine, box=Rect(92, 8, box.w - 184, 6)),
                At(child=tag, box=start),
            ),
            key="device",
        ),
        box=box,
    )


def app_bar(tablet: Tablet) -> Card:
    """Which app this is; and at its end, always, that it is pretend."""
    start: tuple[Node, ...] = ()
    if tablet.icon:
        beside = () if tablet.label else (gap(FACE_ROOM),)
        start = (
            *beside,
            Card(
                child=line_icon(tablet.icon, 38, f"on-{tablet.app_colour}"),
                fill=tablet.app_colour,
                radius=16,
                pad_x=9,
                pad_y=9,
                key="app-icon",
            ),
        )
    name: Node = gap(1, 1)
    if tablet.app:
        name = First(
            children=(
                Card(
                    child=Text(words=tablet.app, role="label"),
                    fill="clear",
                    least_height=APP_NAME,
                    key="app-name",
                ),
                gap(1, APP_NAME),
            )
        )
    return Card(
        child=Row(children=(*start, Grow(child=name), pretend_pill(tablet.pretend)), gap=16),
        fill="clear",
        pad_x=PAD,
        pad_y=(APP_BAR - APP_NAME) / 2,
        least_height=APP_BAR,
        key="app-bar",
    )


def pretend_pill(words: str) -> Card:
    """The badge that says: not real."""
    return Card(
        child=Text(words=words, role="system", colour="soft", align="centre"),
        line="soft",
        line_width=3,
        dotted=True,
        radius=Corner.FULL,
        pad_x=20,
        pad_y=5,
        least_width=112,
        least_height=46,
        key="pretend",
    )


def owner_tag(tablet: Tablet, wide: float) -> tuple[Rect, Node]:
    """Whose device this is: face and name over the edge of its case, or the face where that is too long.

    For infants it is a large face on the corner.
    """
    head = f"people/{tablet.face or tablet.owner}-head"
    if not tablet.label:
        return Rect(36, -58, FACE_TAG, FACE_TAG), Art(name=head, width=FACE_TAG, height=FACE_TAG, key="owner")

    def card(*words: Node) -> Row:
        pill = Card(
            child=Row(children=(Art(name=head, width=58, height=58), *words), gap=14),
            line=f"lip-case-{tablet.owner}",
            radius=Corner.FULL,
            shadow=0.55,
            pad_x=10,
            pad_y=5,
            least_height=TAG,
            key="owner",
        )
        return Row(children=(pill, Grow()), gap=0, down="top")

    ways = First(children=(card(Text(words=tablet.label, role="label"), gap(2)), card()))
    return Rect(TAG_START, -TAG_UP, wide - 2 * TAG_START, TAG_MOST), ways


def writing_line() -> Card:
    """A sign that this is a chat: nobody can type into it."""
    return Card(
        child=Row(children=(Grow(child=gap(1, 1)), line_icon("plane", 34, "soft")), gap=0, spare="end"),
        fill="mist",
        radius=Corner.FULL,
        pad_x=22,
        least_height=60,
        key="writing",
    )
