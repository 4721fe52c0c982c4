"""What a class learnt, for its teacher: by letter, what to talk about, the lesson that fits.

Risky and harmless pings are different questions, so each has a bar of its own; one answer is as
long in every bar, and every number stands beside its pattern.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from game.ui.geometry import Size
from game.ui.node import Card, Column, First, Grow, Node, Row, Text, Tile
from game.ui.recipes.bars import LegendLine, Part, legend, outcome_bar, outcome_numbers, rule, share_bar
from game.ui.recipes.chrome import badge
from game.ui.recipes.teacher import NARROW
from game.ui.theme import Corner, Space
from game.words.language import ENGLISH

RISKY_BAR, HARMLESS_BAR = 40.0, 30.0


@dataclass(frozen=True, slots=True)
class _Way:
    """What a panel shows when words are this large: its sentence and title go before a name, and names before
    any number does. ``bars`` is how wide they are beside their numbers, ``named`` the share of the names.
    """

    bars: float
    named: float = 0.29
    name: str = "strong"
    said: bool = True
    titled: bool = True
    totals: bool = True
    numbers: str = "strong"
    gap: float = Space.XS
    legend: bool = True


_WAYS = (
    _Way(1.4),
    _Way(1.15),
    _Way(1.15, said=False),
    _Way(1.0, 0.34, "small", said=False, titled=False, numbers="small", gap=2),
    _Way(0.75, 0.36, "small", said=False, titled=False, numbers="small", gap=2),
    _Way(0.6, 0.36, "small", said=False, titled=False, totals=False, numbers="small", gap=2),
    _Way(0.6, 0.5, "small", said=False, titled=False, numbers="small", gap=2),
    _Way(0.35, 0.55, "small", said=False, titled=False, numbers="small", gap=2),
    _Way(0.7, 0, said=False, titled=False, numbers="small", gap=2),
    _Way(0.25, 0, said=False, titled=False, numbers="small", gap=2),
    _Way(0.25, 0, said=False, titled=False, totals=False, numbers="small", gap=2),
    _Way(0.25, 0, said=False, titled=False, totals=False, numbers="small", gap=0, legend=False),
)


@dataclass(frozen=True, slots=True)
class Learnt:
    """One letter: answers to risky pings, to harmless ones, and the share that ended well, in words."""

    letter: str
    name: str
    risky: tuple[Part, ...]
    harmless: tuple[Part, ...]
    share: str
    of: str


@dataclass(frozen=True, slots=True)
class Idea:
    """A mistaken idea, as a pupil would say it, and how many had it; ``message`` opens what helps."""

    key: str
    letter: str
    quote: str
    words: str
    count: int
    total: int
    message: object = None
    says: str = ""


@dataclass(frozen=True, slots=True)
class Fitting:
    """The lesson that fits what was learnt."""

    letter: str
    intro: str
    title: str
    facts: str
    start: Tile


def overview(field: Size, chart: Node, to_do: Node) -> Node:
    """What was learnt, by letter; what to talk about next."""
    return Row(
        children=(Grow(child=chart, share=0.68), Grow(child=to_do, share=0.32)),
        gap=_gap(field),
        down="stretch",
        key="overview",
    )


def panel(
    title: str, lines: Sequence[LegendLine], learnt: Sequence[Learnt], sentence: str, *, whole: bool = False
) -> Node:
    """What was learnt, by letter; a ``whole`` one with names and a legend, or not at all."""
    ways = [way for way in _WAYS if way.named] if whole else _WAYS
    return First(children=tuple(_panel(title, lines, learnt, sentence, way) for way in ways))


def talking(
    field: Size,
    title: str,
    ideas: Sequence[Idea],
    fitting: Fitting,
    turning: Callable[[int], Tile | None],
    *,
    alone: bool = False,
    whole: bool = False,
) -> Node:
    """What to talk about next, and the lesson that fits. Large words leave room for fewer ideas; ``turning``
    makes the tile that shows others. ``alone`` on a page ideas come before the lesson; a ``whole`` one has
    them all, or there is no room.
    """
    full, slim = _fitting(fitting), _fitting(fitting, slim=True)
    many = len(ideas)

    def way(count: int, *below: Card) -> Column:
        return Column(
            children=(Grow(child=_ideas(title, ideas[:count], turning(count))), *below), gap=_gap(field)
        )

    fewer = range(many, 0, -1)
    if alone and many:
        every = (way(many, full), way(many, slim), way(many))
        return First(children=every if whole else (*every, *(way(count) for count in fewer[1:])))
    ways = (way(many, full), *(way(count, slim) for count in fewer))
    return First(children=(*ways, Column(children=(slim,))))


def _gap(field: Size) -> float:
    return Space.M if field.w < NARROW else Space.L


def _panel(
    title: str, lines: Sequence[LegendLine], learnt: Sequence[Learnt], sentence: str, way: _Way
) -> Card:
    most = max(
        (sum(p.count for p in parts) for one in learnt for parts in (one.risky, one.harmless)), default=1
    )
    head = (Text(words=title, role="subheading", key="what"),) if way.titled else ()
    rows = tuple(Grow(child=_letter(one, max(1, most), way)) for one in learnt)
    last = (Text(words=sentence, role="small", colour="soft", key="sentence"),) if way.said else ()
    return Card(
        child=Column(
            children=(*head, *((legend(lines),) if way.legend else ()), *rows, *last),
            gap=way.gap,
        ),
        radius=Corner.TILE,
        shadow=1.0,
        pad_x=Space.L,
        pad_y=Space.M if way.titled else Space.XS if way.legend else 4,
        down="stretch",
        key="learnt",
    )


def _letter(one: Learnt, most: int, way: _Way) -> Row:
    """A letter: its name, a bar for risky pings, a thinner one for harmless, the numbers, the share."""

    def line(parts: tuple[Part, ...], height: float, key: str) -> Row:
        bar = Grow(child=outcome_bar(parts, most, height, key), share=way.bars)
        numbers = outcome_numbers(parts, f"{key}-numbers", way.numbers)
        return Row(children=(bar, Grow(child=numbers)), gap=Space.S)

    bars = Column(
        children=(line(one.risky, RISKY_BAR, "risky"), line(one.harmless, HARMLESS_BAR, "harmless")),
        gap=0,
        spare="middle",
    )
    figures: tuple[Text, ...] = (
        Text(words=one.share, role="figure", align="end", language=ENGLISH, key="share"),
        Text(words=one.of, role="small", colour="soft", align="end", key="of"),
    )
    share = Card(
        child=Column(children=figures if way.totals else figures[:1], gap=0), fill="clear", least_width=104
    )
    said = Text(words=one.name, role=way.name, key="name")
    name = (Grow(child=said, share=way.named),) if way.named else ()
    return Row(
        children=(badge(one.letter, 64 if way.legend else 52), *name, Grow(child=bars), share),
        gap=Space.S,
        key=f"learnt-{one.letter}",
    )


def _ideas(title: str, ideas: Sequence[Idea], more: Tile | None) -> Card:
    over = Text(words=title, role="subheading", key="talk")
    children: list[Node] = [Row(children=(Grow(child=over), more), gap=Space.S) if more else over]
    for number, idea in enumerate(ideas):
        if number and idea.message is None:
            children.append(rule())
        count = Row(
            children=(
                Grow(child=share_bar(idea.count, idea.total)),
                Text(words=idea.words, role="strong", key="count"),
            ),
            gap=Space.S,
        )
        said = Column(
            children=(Text(words=idea.quote, role="text", key="quote"), count), gap=Space.XS, spare="middle"
        )
        row = Row(children=(badge(idea.letter, 52), Grow(child=said)), gap=Space.S, key=idea.key)
        children.append(Grow(child=row if idea.message is None else _pressed(idea, row)))
    return Card(
        child=Column(children=tuple(children), gap=Space.XS),
        radius=Corner.TILE,
        shadow=1.0,
        pad_x=28,
        pad_y=Space.M,
        down="stretch",
        key="ideas",
    )


def _pressed(idea: Idea, row: Row) -> Tile:
    return Tile(
        key=f"idea-{idea.key}",
        says=idea.says or f"{idea.quote} {idea.words}",
        message=idea.message,
        child=row,
        radius=Corner.ROW,
        pad_x=Space.S,
        pad_y=4,
        least_height=0,
        lip=8,
    )


def _fitting(fitting: Fitting, *, slim: bool = False) -> Card:
    title = Text(words=fitting.title, role="subheading", key="lesson")
    intro = Text(words=fitting.intro, role="small", key="intro")
    facts = Text(words=fitting.facts, role="small", key="lesson-facts")
    children: tuple[Node, ...] = (title, fitting.start)
    if not slim:
        said = Column(children=(intro, title), gap=2)
        children = (
            Row(children=(badge(fitting.letter, 64), Grow(child=said)), gap=Space.S),
            facts,
            fitting.start,
        )
    return Card(
        child=Column(children=children, gap=14),
        fill=f"{fitting.letter}-wash",
        radius=Corner.TILE,
        shadow=1.0,
        pad_x=28,
        pad_y=Space.S if slim else Space.M,
        key="fitting",
    )
