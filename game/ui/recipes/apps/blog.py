"""The class's own page: how far an entry has come, the entry on lined paper, and what others wrote."""

from __future__ import annotations

from collections.abc import Iterator

from game.ui.node import Art, Card, Column, First, Grow, Node, Row, Text
from game.ui.recipes.apps.kit import Kit
from game.ui.recipes.apps.model import ClassBlog
from game.ui.recipes.apps.pages import comments, most_comments
from game.ui.recipes.apps.parts import (
    body_text,
    centred,
    chips,
    framed,
    icon_disc,
    ink_on,
    person_head,
    picture_sizes,
    surface,
)
from game.ui.recipes.talk import gap

STATES = ("draft", "waiting", "shown")
SIGNS = ("pencil", "waiting", "people")
BESIDE = (0.34, 0.28, 0.24, 0.18)
"""How much of the width a picture may have beside words that can be tapped."""
CORNER = (168.0, 144.0, 120.0, 96.0)
"""How high it is in the corner beside the stations and the title, where words want all the width."""


def _station(kit: Kit, words: str, number: int, now: int, size: float, *, short: bool) -> Node:
    """One of three places on the way: passed, here, or still to come. Its name stands below it.

    Where height is ``short`` only the place that it has come to is named, beside its own sign.
    """
    here = number == now
    fill, tint, line = ("action", "on-action", "ink") if here else ("mist", "ink", "soft")
    if number > now:
        fill, tint = "paper", "soft"
    big = size * (1.16 if here else 0.9)
    sign = icon_disc("tick" if number < now else SIGNS[number], big, fill, tint, line=line)
    above = gap(0, (size * 1.16 - big) / 2)
    if short:
        named: Node = Row(children=(sign, _label(kit, words, number, here=True)), gap=10) if here else sign
        return Column(children=(above, centred(named)), gap=0)
    return Column(children=(above, centred(sign), gap(0, 4), _label(kit, words, number, here=here)), gap=0)


def _label(kit: Kit, words: str, number: int, *, here: bool) -> Text:
    return Text(
        words=f"**{words}**" if here else words,
        role=kit.sizes.tag,
        colour=ink_on(kit, "state", "ink" if here else "soft"),
        align="centre",
        even=True,
        key=f"station-{number}",
    )


def stations(kit: Kit, app: ClassBlog, size: float, *, short: bool = False) -> Card:
    """Draft, waiting for the teacher, shown: stations joined by a line."""
    now = STATES.index(app.state)
    whole = kit.whole("state")
    row: list[Node] = [Art(name="line/minus", width=0, height=0, says=app.says)] if app.says else []
    for number, words in enumerate(app.stations):
        if number:
            line = Card(
                fill="soft" if number <= now else "quiet-line", line="clear", radius=4, least_height=6
            )
            pad = size * 1.16 / 2 - 3
            row.append(Grow(child=Column(children=(gap(0, pad), line), gap=0), share=0.35))
        station = _station(kit, words, number, now, size, short=short)
        row.append(station if short else Grow(child=station))
    return surface(
        kit,
        "state",
        Row(children=tuple(row), gap=10 if short else 0, down="top"),
        fill="page" if not whole else "lit",
        radius=24,
        pad_x=10,
        pad_y=8,
    )


def class_blog(app: ClassBlog, kit: Kit) -> Node:
    """Stations first, then the entry as on a sheet of a school book."""
    sizes = kit.sizes
    head = person_head(kit, app.sender, sizes.face * 0.9, "label" if kit.years == "junior" else sizes.small)
    title = kit.text("title", app.title, sizes.title)
    body = body_text(kit, app.words)
    ways: list[Node] = []
    for size, short in ((72.0, False), (48.0, kit.close)):
        top = stations(kit, app, size, short=short)
        for most in most_comments(kit, app.comments):
            said = comments(kit, app.comments, most, 6)
            for w, h in picture_sizes(kit, (0.40, 0.28, 0.18), 0.44) if app.picture else ((0.0, 0.0),):
                text = Column(children=(title, *body), gap=4)
                entry: Node = text
                if app.picture is not None:
                    drawn = framed(kit, app.picture, w, h)
                    entry = Row(children=(Grow(child=text), drawn), gap=18, down="top")
                    if w > kit.room.w * 0.6:
                        entry = Column(children=(text, centred(drawn)), gap=8)
                ways.append(Column(children=(top, head, _ruled(entry), *said), gap=10 if not short else 6))
    if kit.crowded:
        ways += _least(kit, app, (title, *body))
    return First(children=tuple(ways))


def _least(kit: Kit, app: ClassBlog, text: tuple[Node, ...]) -> list[Node]:
    """The entry with its picture beside it, in the corner above it or below it; then without it."""
    top = stations(kit, app, 44.0, short=True)
    name = kit.text("sender", app.sender.name, kit.sizes.small, "soft")
    clues = chips(kit, tuple(clue for clue in app.sender.clues if kit.touched(clue.key)))
    said = comments(kit, app.comments, 0, 4)
    below: list[tuple[Node, ...]] = [] if kit.touched("picture") else [()]
    if app.picture is not None:
        below = [(centred(framed(kit, app.picture, h * 1.5, h)),) for h in (120.0, 84.0, 60.0)] + below
    ways: list[Node] = []
    for share in BESIDE if app.picture is not None else ():
        assert app.picture is not None
        wide = kit.room.w * share
        entry = Column(children=(name, *clues, *text), gap=4)
        beside = Row(children=(Grow(child=entry), framed(kit, app.picture, wide, wide * 0.66)), gap=16)
        ways.append(Column(children=(top, beside, *said), gap=4))
    ways += _cornered(kit, app, (top, name, text[0]), (*clues, *text[1:], *said))
    ways += [Column(children=(top, name, *clues, *text, *picture, *said), gap=4) for picture in below]
    ways += _cornered(kit, app, (top, text[0]), (*clues, *text[1:], *said))
    return [*ways, Column(children=(top, *clues, *text, *below[-1], *said), gap=2)]


def _cornered(kit: Kit, app: ClassBlog, above: tuple[Node, ...], under: tuple[Node, ...]) -> Iterator[Column]:
    """The picture beside what stands above the entry, ever smaller: it takes no line from the words."""
    if app.picture is None:
        return
    head = Grow(child=Column(children=above, gap=4, spare="middle"))
    for h in CORNER:
        corner = Row(children=(head, framed(kit, app.picture, h * 1.5, h)), gap=14)
        yield Column(children=(corner, *under), gap=4)


def _ruled(entry: Node) -> Row:
    """A sheet with a margin line at its start."""
    margin = Card(fill="post-red", line="clear", radius=2, least_width=4)
    return Row(children=(margin, Grow(child=entry)), gap=16, down="stretch", key="entry")
