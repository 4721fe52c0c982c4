"""Bars: both votes on one scale, and how answers came out. Every part is to scale and carries its number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from game.ui.node import Align, Card, Column, Flow, Grow, Layers, Node, Row, Text
from game.ui.recipes.controls import line_icon
from game.ui.recipes.counters import SMALL_DISC, disc
from game.ui.theme import Corner, Space
from game.words.language import ENGLISH

VOTE_BAR = 54.0
FIGURE = 104.0
VOTE_NUMBER = 140.0
"""The number's room: as wide beside every bar, or the bars would not share a scale."""
Way = Literal["below", "beside", "level", "tiny", "once", "figures"]
LABEL_SHARES: dict[Way, float] = {"below": 0.20, "beside": 0.30, "level": 0.38, "tiny": 0.47}
GAPS: dict[Way, float] = {"below": Space.S, "beside": Space.XS, "level": 2.0, "once": 2.0}
PADS: dict[Way, float] = {"below": Space.M, "beside": Space.S, "level": 6.0, "tiny": 2.0, "once": 6.0}
OPTION_DISC = 92.0

Outcome = Literal["safe", "back", "missed", "alarm"]
_PATTERNS = {"back": "hatch:outcome-back-mark", "missed": "dots:outcome-missed-mark"}


@dataclass(frozen=True, slots=True)
class Votes:
    """An option and how many hands it had, first and then. Nothing here knows which one is right.

    ``then`` is none where hands were counted once only.
    """

    key: str
    mark: str
    words: str
    first: int
    then: int | None


def votes_panel(votes: Sequence[Votes], room: int, first: str, then: str, way: Way = "below") -> Card:
    """Each option with its two bars; the whole width of a bar's room is everybody in the room.

    The bars stand below the words; beside them where height is short; or both in one line below the words.
    Then both stand beside the words, and what they are is said once above all of them. At the last there is
    room for their numbers only: from the first to the second.
    """
    blocks: list[Node] = (
        [_heads((first, then) if votes[0].then is not None else (first,))] if way == "once" else []
    )
    for vote in votes:
        if blocks:
            blocks.append(rule())
        blocks.append(Grow(child=_option(vote, room, first, then, way)))
    return Card(
        child=Column(children=tuple(blocks), gap=GAPS.get(way, 0.0), spare="middle"),
        radius=Corner.PANEL,
        shadow=1.0,
        pad_x=36,
        pad_y=PADS.get(way, 0.0),
        down="stretch",
        key="votes",
    )


def rule(colour: str = "quiet-line") -> Card:
    """A thin line between two things of a panel."""
    return Card(fill=colour, radius=2, least_height=3)


def _heads(labels: tuple[str, ...]) -> Row:
    """What the bars are, each above its own."""
    solid = len(labels)
    texts = (
        _label(label, solid=number == solid, key=f"head-{number}") for number, label in enumerate(labels, 1)
    )
    level = Row(children=tuple(Grow(child=text) for text in texts), gap=Space.S)
    start = Layers(children=(), width=SMALL_DISC, height=1)
    return Row(children=(start, Grow(share=_words_share(solid)), Grow(child=level)), gap=Space.M, key="heads")


def _words_share(bars: int) -> float:
    """How much wider words are than the bars beside them."""
    return 1.25 if bars > 1 else 2.5


def _option(vote: Votes, room: int, first: str, then: str, way: Way) -> Node:
    small = way in ("tiny", "once", "figures")
    words = Text(words=vote.words, role="board-least" if small else "board-answer", key="words")
    label = LABEL_SHARES.get(way, 0.0)
    if vote.then is None:
        lines: tuple[Row, ...] = (_line(first, vote.first, room, label, solid=True),)
    else:
        lines = (
            _line(first, vote.first, room, label, solid=False),
            _line(then, vote.then, room, label, solid=True),
        )
    mark = disc(vote.mark, SMALL_DISC if small else OPTION_DISC)
    if way == "figures":
        return Row(children=(mark, Grow(child=words), _figures(vote)), gap=Space.M, key=vote.key)
    if way == "beside":
        bars = Column(children=lines, gap=Space.XS, spare="middle")
        children: tuple[Node, ...] = (mark, Grow(child=words, share=0.8), Grow(child=bars))
        return Row(children=children, gap=Space.M, key=vote.key)
    level = Row(children=tuple(Grow(child=line) for line in lines), gap=Space.S)
    if way == "once":
        share = _words_share(len(lines))
        return Row(
            children=(mark, Grow(child=words, share=share), Grow(child=level)), gap=Space.M, key=vote.key
        )
    if way in ("level", "tiny"):
        said = Column(children=(words, level), gap=0, spare="middle")
        return Row(children=(mark, Grow(child=said)), gap=Space.M, key=vote.key)
    indent = Layers(children=(), width=OPTION_DISC, height=1)
    return Column(
        children=(
            Row(children=(mark, Grow(child=words)), gap=Space.M),
            Row(children=(indent, Grow(child=Column(children=lines, gap=Space.XS))), gap=Space.M),
        ),
        gap=Space.XS,
        spare="middle",
        key=vote.key,
    )


def _line(label: str, count: int, room: int, label_share: float, *, solid: bool) -> Row:
    """One bar: hatched for the first vote, solid for the second, so that nobody needs the colour."""
    name = "then" if solid else "first"
    bar = Card(
        fill="action" if solid else "paper",
        line="action" if solid else "line",
        pattern="" if solid else "hatch:line",
        radius=Corner.CHIP,
        least_height=VOTE_BAR,
        key=f"{name}-bar",
    )
    number = Card(child=_number(count), fill="clear", pad_x=18, least_width=VOTE_NUMBER)
    most = max(room, count, 1)
    parts: list[Node] = [Grow(child=bar, share=count)] if count else []
    parts.append(number)
    if most > count:
        parts.append(Grow(share=most - count))
    drawn = Grow(child=Row(children=tuple(parts), gap=0), share=1 - label_share)
    named = (Grow(child=_label(label, solid=solid), share=label_share),) if label_share else ()
    return Row(children=(*named, drawn), gap=Space.S, key=name)


def _number(count: int, role: str = "board-figure", align: Align = "start") -> Text:
    return Text(words=str(count), role=role, align=align, language=ENGLISH, key="number")


def _figures(vote: Votes) -> Row:
    """From so many to so many; the second is bold, as its bar would be solid."""

    def figure(count: int, role: str, key: str) -> Card:
        return Card(child=_number(count, role, "centre"), fill="clear", least_width=FIGURE, key=key)

    if vote.then is None:
        return Row(children=(figure(vote.first, "board-figure", "first"),))
    children = (
        figure(vote.first, "board-least", "first"),
        line_icon("next", 40),
        figure(vote.then, "board-figure", "then"),
    )
    return Row(children=children, gap=0, key="figures")


def _label(label: str, *, solid: bool, key: str = "label") -> Text:
    return Text(words=f"**{label}**" if solid else label, role="board-least", key=key)


# how answers came out


@dataclass(frozen=True, slots=True)
class Part:
    """So many answers came out so."""

    outcome: Outcome
    count: int


@dataclass(frozen=True, slots=True)
class LegendLine:
    """What a kind of ping is called, and each of its outcomes in the order of the bars."""

    words: str
    outcomes: tuple[tuple[Outcome, str], ...]


def swatch(outcome: Outcome, width: float, height: float, key: str = "") -> Card:
    """A piece of an outcome's colour and pattern, with the border that tells it from the paper."""
    return Card(
        fill=f"outcome-{outcome}",
        line=f"outcome-{outcome}-mark",
        line_width=3,
        pattern=_PATTERNS.get(outcome, ""),
        radius=6,
        least_width=width,
        least_height=height,
        key=key,
    )


def outcome_bar(parts: Sequence[Part], most: int, height: float, key: str) -> Row:
    """A thin bar: one answer is as long in every bar of the panel, however few there are."""
    pieces: list[Node] = [
        Grow(child=swatch(part.outcome, 0, height, key=f"{part.outcome}-part"), share=part.count)
        for part in parts
        if part.count
    ]
    total = sum(part.count for part in parts)
    if most > total:
        pieces.append(Grow(share=most - total))
    return Row(children=tuple(pieces), gap=0, key=key)


def outcome_numbers(parts: Sequence[Part], key: str, role: str = "strong") -> Row:
    """The numbers of a bar, each beside a piece of its own pattern, in the same columns in every line."""
    chips = tuple(Grow(child=_chip(part, role)) for part in parts)
    blank = tuple(Grow() for _ in range(3 - len(parts)))
    return Row(children=(*chips, *blank), gap=Space.XS, key=key)


def _chip(part: Part, role: str) -> Row:
    return Row(
        children=(
            swatch(part.outcome, 16, 30),
            Text(words=f"**{part.count}**", role=role, language=ENGLISH, key="number"),
        ),
        gap=6,
        key=f"{part.outcome}-chip",
    )


def legend(lines: Sequence[LegendLine]) -> Column:
    """What the patterns mean, in the order of the bars."""
    return Column(
        children=tuple(
            Flow(
                children=(
                    Text(words=line.words, role="strong", key="kind"),
                    *(_entry(outcome, words) for outcome, words in line.outcomes),
                ),
                gap=Space.M,
                line_gap=6,
                key=f"legend{number}",
            )
            for number, line in enumerate(lines)
        ),
        gap=2,
    )


def _entry(outcome: Outcome, words: str) -> Row:
    return Row(
        children=(swatch(outcome, 40, 28), Text(words=words, role="small", key="what")), gap=10, key=outcome
    )


def share_bar(count: int, total: int, height: float = 22) -> Layers:
    """How many of all: a well, and as much of it filled."""
    filled = Row(
        children=(
            Grow(child=Card(fill="outcome-missed-mark", radius=height / 2, least_height=height), share=count),
            Grow(share=max(0, total - count)),
        ),
        gap=0,
        down="stretch",
    )
    well = Card(fill="mist", line="quiet-line", line_width=2, radius=height / 2, least_height=height)
    return Layers(children=(well, filled), height=height, width=1)
