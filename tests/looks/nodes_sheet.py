"""Every kind of node and every state of a tile on a few sheets, in the words of any language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from game.ui.display import NOTHING, Attention
from game.ui.geometry import Rect
from game.ui.node import (
    Art,
    At,
    Card,
    Column,
    Dialog,
    Entry,
    First,
    Flow,
    Ground,
    Grow,
    Layers,
    Node,
    Row,
    Shape,
    Text,
    Thread,
    Tile,
)
from game.ui.recipes.chrome import BADGE_PATHS, badge
from game.ui.recipes.controls import icon_tile, primary
from game.ui.spoken import children
from game.ui.theme import LETTERS, Corner
from tests.words.samples import LABELS, SENTENCES


@dataclass(frozen=True)
class Words:
    """What is written on the sheets."""

    short: str
    other: str
    third: str
    sentence: str
    number: str = "0800 1111"


def words_of(code: str) -> Words:
    """A few words of a language."""
    labels = LABELS[code]
    some = SENTENCES[code].split(" ")
    return Words(labels["alone"], labels["class"], labels["settings"], " ".join(some[:9]))


@dataclass(frozen=True)
class Sheet:
    """A screen, and what somebody is looking at."""

    node: Node
    attention: Attention = NOTHING


def at(child: Node, x: float, y: float, w: float, h: float) -> At:
    return At(child=child, box=Rect(x, y, w, h))


def _tile(key: str, words: str, **more: object) -> Tile:
    child = Text(words=words, role="answer", align="centre", even=True)
    return Tile(key=key, says=words, message=key, child=child, **more)  # type: ignore[arg-type]


def _pill(words: str, key: str) -> Card:
    return Card(
        child=Text(words=words, role="caption", align="centre"), line="line", radius=Corner.ROW, key=key
    )


def words_sheet(words: Words) -> Sheet:
    """Text in its roles, bold and lit, in cards, flows, rows and columns; a line to type into; a thread."""
    roles = ("question", "say", "ping", "label", "caption", "text", "small")
    marked = words.sentence.replace(words.sentence.split(" ")[1], f"**{words.sentence.split(' ')[1]}**", 1)
    bubble = Card(
        child=Text(words=marked, role="say", lit=(3, 4), key="lit-words"),
        line="line",
        pad_x=36,
        pad_y=26,
        shadow=0.8,
        key="bubble",
    )
    chips = Flow(
        children=tuple(
            Card(child=Text(words=word, role="label"), fill="mist", radius=Corner.CHIP, pad_x=20, pad_y=8)
            for word in words.sentence.split(" ")
        ),
        key="chips",
    )
    ways = First(
        children=(
            Row(
                children=(
                    Art(name="line/speaker", width=60, height=60),
                    Text(words=words.sentence, role="primary"),
                )
            ),
            Text(words=words.third, role="primary"),
        )
    )
    node = Layers(
        children=(
            Ground(),
            at(
                Column(
                    children=tuple(Text(words=f"{words.short} {words.number}", role=role) for role in roles),
                    gap=6,
                ),
                *(60, 30, 860, 520),
            ),
            at(Column(children=(bubble, chips), gap=28), 980, 40, 880, 560),
            at(
                Column(
                    children=(
                        Text(words=words.other, role="row"),
                        Text(words=words.other, role="row", align="centre"),
                        Text(words=words.other, role="row", align="end"),
                        Text(words=words.number, role="phone"),
                    ),
                    across="stretch",
                ),
                *(60, 560, 560, 400),
            ),
            at(Entry(key="typed", value=words.third, says=words.third), 700, 640, 520, 84),
            at(Entry(key="hidden", value="secret", says=words.third, hidden=True), 1280, 640, 520, 84),
            at(ways, 700, 780, 420, 120),
            at(
                Row(children=(Grow(child=Text(words=words.short, role="sign")), badge("tell", 90))),
                1280,
                780,
                520,
                100,
            ),
            at(_pill(words.short, "clue"), 60, 970, 420, 84),
            at(_pill(words.third, "why"), 980, 940, 420, 84),
            Thread(start="clue", end="why"),
        )
    )
    return Sheet(node, Attention(focus="layers0/typed", ring=True))


def things_sheet(words: Words) -> Sheet:
    """Cards in all their dress, shapes, badges, pictures and icons."""
    cards = (
        Card(fill="paper", shadow=1.0, least_width=200, least_height=150),
        Card(fill="mist", line="line", least_width=200, least_height=150),
        Card(fill="paper", line="line", dotted=True, least_width=200, least_height=150),
        Card(
            fill="safe-wash", line="safe-edge", edge=12, edge_colour="safe", least_width=200, least_height=150
        ),
        Card(fill="paper", pattern="hatch:action", line="action", least_width=200, least_height=150),
        Card(
            fill="paper",
            pattern="dots:ping",
            line="line",
            radius=Corner.ROW,
            least_width=200,
            least_height=150,
        ),
        Card(fill="action", radius=Corner.FULL, least_width=150, least_height=150),
        Card(fill="clear", line="ink", line_width=8, radius=Corner.FULL, least_width=150, least_height=150),
    )
    outline = BADGE_PATHS["kind"]
    shapes = (
        Shape(
            path=outline, view=(100, 100), width=130, height=130, fill="kind", line="kind-edge", line_width=6
        ),
        Shape(path=outline, view=(100, 100), width=130, height=130, line="ink", line_width=6, dotted=True),
        Shape(
            path="M0 50 L90 10 L90 90 Z",
            view=(100, 100),
            width=200,
            height=90,
            fill="tell",
            line="ink",
            line_width=4,
        ),
    )
    pictures = (
        Art(name="mascots/tally-calm", width=240, height=240, says="Tally"),
        Art(name="people/maya-calm", width=200, height=240),
        Art(name="line/next", width=90, height=90, tint="action", turns=True),
        Art(name="line/settings", width=90, height=90, tint="ink"),
        Art(name="pictures/beach", width=300, height=160, cover=True),
    )
    node = Layers(
        children=(
            Ground(top="mist", bottom="paper"),
            at(Row(children=cards, gap=26), 60, 50, 1800, 170),
            at(Row(children=tuple(badge(letter, 130) for letter in LETTERS), gap=40), 60, 290, 1000, 140),
            at(Row(children=shapes, gap=50), 1150, 290, 700, 140),
            at(Row(children=pictures, gap=60), 60, 480, 1300, 260),
            at(Text(words=words.sentence, role="board-say"), 60, 790, 1200, 260),
            at(
                Card(
                    child=Text(words=words.short, role="panel", colour="on-lit"),
                    fill="lit",
                    pad_x=30,
                    pad_y=20,
                ),
                1400,
                500,
                440,
                120,
            ),
        )
    )
    return Sheet(node)


STATES = ("rest", "hover", "pressed", "focus", "chosen", "away", "quiet", "bare")


def states_sheet(words: Words) -> Sheet:
    """A tile in every state: at rest, under the pointer, held, with the ring, chosen, not available."""
    picture = Art(name="line/hand", live="line/tick", width=120, height=120, tint="ink")
    tiles = (
        _tile("rest", words.short),
        _tile("hover", words.short),
        _tile("pressed", words.short),
        _tile("focus", words.short),
        _tile("chosen", words.other, chosen=True),
        _tile("away", words.other, available=False),
        _tile("quiet", words.other, kind="quiet"),
        Tile(key="bare", says=words.short, message="bare", child=picture, kind="bare"),
    )
    places = tuple(
        at(tile, 60 + 460 * (number % 4), 60 + 260 * (number // 4), 400, 180)
        for number, tile in enumerate(tiles)
    )
    row = Row(
        children=(
            icon_tile("back", "back", words.third, "back"),
            icon_tile("ear", "speaker", words.third, "ear"),
            primary("main", words.short, "main"),
            _tile("chosen-too", words.third, chosen=True, radius=Corner.PANEL, pad_x=48),
            _tile("wide", words.sentence, radius=Corner.ROW),
        ),
        gap=40,
    )
    node = Layers(children=(Ground(), *places, at(row, 60, 620, 1800, 300)))
    looked = Attention(hover="layers0/hover", focus="layers0/focus", ring=True, pressed="layers0/pressed")
    return Sheet(node, looked)


def dialog_sheet(words: Words) -> Sheet:
    """A card over a veil over everything."""
    below = states_sheet(words).node
    card = Card(
        child=Column(
            children=(
                Text(words=words.sentence, role="question"),
                Row(children=(primary("yes", words.short, "yes"), _tile("no", words.third)), spare="centre"),
            ),
            gap=40,
        ),
        shadow=1.0,
        line="line",
        pad_x=60,
        pad_y=50,
        key="card",
    )
    dialog = Dialog(child=Layers(children=(card,), width=1100), key="ask")
    node = Layers(children=(Layers(children=(below,), key="below"), dialog))
    return Sheet(node, Attention(focus="layers0/ask/layers0/card/column0/row1/no", ring=True))


SHEETS = {"words": words_sheet, "things": things_sheet, "states": states_sheet, "dialog": dialog_sheet}


def kinds_on(node: Node) -> Iterator[type]:
    """Every kind of node in a tree."""
    yield type(node)
    below = node.children if isinstance(node, First) else children(node)
    for child in below:
        yield from kinds_on(child)
