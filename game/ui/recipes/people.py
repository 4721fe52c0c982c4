"""Grown-ups who can be told: their cards, the sentence that tells, and the page of help.

Somebody who is busy keeps their colours and their kind face: they are not free just now, so one
goes on to the next. That is the lesson, and it stands on the screen as a band.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.ui.geometry import Rect, Size
from game.ui.node import Art, At, Card, Column, First, Grow, Layers, Node, Row, Shape, Text, Tile
from game.ui.recipes.chrome import badge, edges, screen
from game.ui.recipes.controls import line_icon
from game.ui.recipes.scenery import scenery, story_bar
from game.ui.recipes.story import NARROW
from game.ui.recipes.talk import TAIL, Mascot, bubble, gap
from game.ui.theme import Corner, Space
from game.words.language import ENGLISH

TINTS = ("tint-sand", "tint-rose", "tint-blue", "tint-leaf")
PORTRAITS = (400.0, 360.0, 330.0, 300.0, 275.0, 250.0, 230.0, 215.0, 200.0, 185.0, 170.0, 150.0, 120.0, 90.0)
BESIDE_NAME = (170.0, 118.0)
BESIDE = (430.0, 380.0, 340.0, 310.0, 260.0, 210.0, 170.0, 130.0)


@dataclass(frozen=True, slots=True)
class Grownup:
    """Somebody who can be told, in head and shoulders.

    ``busy`` are the words of the pill; empty while they listen.
    """

    key: str
    name: str
    role: str
    picture: str
    message: object
    says: str
    busy: str = ""
    chosen: bool = False


def person_card(person: Grownup, place: int, role: str = "label", names: tuple[str, ...] = ()) -> Tile:
    """A picture and a name; whoever is busy cannot be pressed, and says why.

    There is room for the longest of the ``names`` beside it, so that all faces are at one height.
    """
    words: list[Node] = [Text(words=person.name, role=role, align="centre", even=True, keeps=names)]
    if person.role:
        words.append(Text(words=person.role, role="caption", colour="soft", align="centre"))
    return _pressed(person, Column(children=(Grow(child=_portrait(person, place)), *words), gap=4))


def person_line(person: Grownup, place: int, wide: float) -> Tile:
    """The same with the name beside the picture, where it is too long for below."""
    face = Card(child=_portrait(person, place), fill="clear", least_width=wide, down="stretch")
    words = Text(words=person.name, role="label", even=True)
    name = Grow(child=Column(children=(words,), spare="middle"))
    return _pressed(person, Row(children=(face, name), gap=16, down="stretch"))


def _pressed(person: Grownup, child: Node) -> Tile:
    return Tile(
        key=person.key,
        says=person.says,
        message=person.message,
        child=child,
        available=not person.busy,
        chosen=person.chosen,
        radius=Corner.INFANT_TILE,
        pad_x=11,
        pad_y=15,
        least_width=140,
        least_height=170,
        down="stretch",
    )


def _portrait(person: Grownup, place: int) -> Card:
    pill: Node = gap()
    if person.busy:
        line = Text(words="", role="label", keeps=(person.busy[:1],))  # as high as words are
        pill = Card(
            child=First(
                children=(
                    Row(
                        children=(
                            line_icon("clock", 34),
                            Grow(child=Text(words=person.busy, role="label", align="centre")),
                        ),
                        gap=10,
                    ),
                    Row(children=(line_icon("clock", 34), line), spare="centre", gap=0),
                )
            ),
            line="line",
            line_width=3,
            radius=30,
            pad_x=14,
            pad_y=6,
            key=f"{person.key}-busy",
        )
    ways = tuple(Column(children=(_bust(person.picture, size),), spare="bottom") for size in PORTRAITS)
    bust = Card(child=First(children=ways), fill="clear", down="stretch", key="bust")
    standing: tuple[Node, ...] = (Grow(child=bust), *((pill,) if person.busy else ()))
    return Card(
        child=Column(children=standing, gap=-24),
        fill=TINTS[place % len(TINTS)],
        line="message-line",
        line_width=2,
        radius=28,
        down="stretch",
        key=f"{person.key}-picture",
    )


def _bust(picture: str, size: float) -> Row:
    """Head and shoulders behind the lower edge of their frame: everybody's are as large."""
    art = At(child=Art(name=picture, width=size, height=size, key="face"), box=Rect(0, 0, size, size))
    return Row(children=(Layers(children=(art,), width=size, height=size),), spare="centre", gap=0)


def person_cards(people: Sequence[Grownup], gap_between: float = Space.L, role: str = "label") -> Row:
    """All cards as wide and as high."""
    return _in_a_row(tuple(enumerate(people)), gap_between, role)


def _in_a_row(
    people: Sequence[tuple[int, Grownup]], gap_between: float, role: str, beside: tuple[str, ...] = ()
) -> Row:
    names = (*(person.name for _, person in people), *beside)
    cards = tuple(Grow(child=person_card(person, place, role, names)) for place, person in people)
    return Row(children=cards, gap=gap_between, down="stretch")


def person_rows(people: Sequence[Grownup], gap_between: float = Space.L, role: str = "answer") -> Node:
    """The same beside one another, or in two rows where the names are too long for that.

    Names are answers here, and as large as those where their longest word has room.
    """
    ways: list[Node] = [person_cards(people, gap_between, one) for one in (role, "label")]
    half = (len(people) + 1) // 2
    if half > 1:
        cards = tuple(Grow(child=person_card(person, place)) for place, person in enumerate(people))
        rows = tuple(
            Grow(child=Row(children=row, gap=gap_between, down="stretch"))
            for row in (cards[:half], cards[half:])
        )
        ways.append(Column(children=rows, gap=Space.S))
    return First(children=tuple(ways))


def keep_telling(words: str) -> Card:
    """The band that stands in every story about telling."""
    return Card(
        child=Row(
            children=(badge("tell", 62), Grow(child=Text(words=words, role="sign", key="keep-telling"))),
            gap=20,
        ),
        fill="tell-wash",
        line="tell-edge",
        line_width=3,
        radius=36,
        pad_x=22,
        pad_y=8,
        least_height=84,
        key="band",
    )


# who speaks, with the bubble above


def below_bubble(mascot: Mascot, words: str, ear: Tile, *, beside: bool = False, role: str = "say") -> First:
    """A mascot on the ground with its bubble above its head; as large as there is room.

    The ear stands at the end of the line, or below the words where they need the whole width.
    """
    text = Text(words=words, role=role, key="said")
    below = None if beside else Row(children=(ear,), spare="end")
    tall = bubble(text, ear if beside else None, tail="below", pad_x=30, below=below)
    ways: list[Node] = [
        Column(
            children=(tall, Row(children=(mascot.art(size),), spare="start", gap=0)),
            gap=TAIL - size * 0.02,
            spare="bottom",
        )
        for size in BESIDE
    ]
    alone = bubble(text, ear if beside else None, tail="none", pad_x=24, pad_y=16, below=below)
    ways.append(Column(children=(alone,), spare="middle"))
    return First(children=tuple(ways))


# help


@dataclass(frozen=True, slots=True)
class Place:
    """People at school, or at home."""

    label: str
    icon: str
    people: tuple[Grownup, ...]


_PHONE = "M30 14 q-14 4 -14 20 c0 28 22 50 50 50 q16 0 20 -14 l-18 -12 l-10 8 q-14 -6 -20 -20 l8 -10 Z"


def phone_line(words: str, number: str, *, for_grownups: bool = False) -> Card:
    """A number to call, in figures that cannot be mistaken; small where only a grown-up would dial."""
    role = "figure" if for_grownups else "phone"
    return Card(
        child=Row(
            children=(
                Card(
                    child=Shape(path=_PHONE, view=(100, 100), width=40, height=40, line="ink", line_width=5),
                    fill="mist",
                    radius=Corner.FULL,
                    pad_x=12,
                    pad_y=12,
                ),
                Grow(child=Text(words=words, role="row")),
                Text(words=number, role=role, language=ENGLISH, key="number"),
            ),
            gap=20,
        ),
        line="line",
        line_width=3,
        radius=36,
        pad_x=22,
        pad_y=8,
        least_height=84,
        key="phone",
    )


def _cards_of(people: Sequence[Grownup], first: int, names: tuple[str, ...]) -> First:
    """Beside one another, or below, where a name is too long for that."""
    known = tuple(enumerate(people, first))
    ways: list[Node] = [_in_a_row(known, 22, role, names) for role in ("answer", "label")]
    for wide in BESIDE_NAME:
        lines = tuple(Grow(child=person_line(person, place, wide)) for place, person in known)
        ways.append(Column(children=lines, gap=14))
    return First(children=tuple(ways))


def help_page(
    field: Size,
    back: Tile,
    title: str,
    mascot: Mascot,
    said: str,
    ear: Tile,
    places: Sequence[Place],
    band: str,
    phone: Card,
) -> Layers:
    """Faces and roles first; then that one keeps telling; then a number."""
    room = edges(field)
    floor = field.h - Space.FOOT
    side = 410.0 if field.w >= NARROW else 364.0
    lines = (keep_telling(band), phone)
    names = tuple(person.name for place in places for person in place.people)
    tall = 104.0 if field.w >= NARROW else 84.0
    groups = tuple(
        Grow(
            child=Column(
                children=(
                    Row(
                        children=(
                            line_icon(place.icon, 52),
                            Grow(child=Text(words=place.label, role="place")),
                        ),
                        gap=14,
                    ),
                    Grow(child=_cards_of(place.people, 2 * number, names)),
                ),
                gap=8,
            ),
            share=len(place.people),
        )
        for number, place in enumerate(places)
    )
    right = Column(
        children=(
            Grow(child=Row(children=groups, gap=Space.L, down="stretch")),
            *(Card(child=line, fill="clear", least_height=tall, down="stretch") for line in lines),
        ),
        gap=26 if field.w >= NARROW else 8,
    )
    left = Layers(children=(below_bubble(mascot, said, ear),), width=side, height=1)
    body = Row(children=(left, Grow(child=right)), gap=40, down="stretch")
    return screen(
        *scenery(field, "tell"),
        story_bar(field, back, "", title, role="board-title"),
        At(child=body, box=Rect(room.x, 176, room.w, floor - 176)),
    )
