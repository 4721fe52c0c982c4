"""What was looked for, in a field with a lens, and what was found: pages, shops, and adverts marked so."""

from __future__ import annotations

from game.ui.node import Card, Column, First, Grow, Node, Row, Text
from game.ui.recipes.apps.kit import Kit
from game.ui.recipes.apps.model import Result, Search
from game.ui.recipes.apps.parts import icon_disc, ink_on, more_mark, pieces, surface
from game.ui.recipes.controls import line_icon
from game.ui.theme import Corner

KINDS = {"page": "sheet", "advert": "megaphone", "shop": "basket"}


def field(kit: Kit, words: str) -> Card:
    """The field with its lens. Nobody types here."""
    size = kit.sizes.icon
    return Card(
        child=Row(
            children=(
                line_icon("lens", size),
                Grow(child=kit.text("text", words, kit.sizes.said)),
                *(() if kit.close else (line_icon("close", size * 0.6, "soft"),)),
            ),
            gap=18,
        ),
        line="ink",
        line_width=5,
        radius=Corner.FULL,
        pad_x=26,
        pad_y=8,
        least_height=72,
        key="field",
    )


def mark_label(kit: Kit, words: str, kind: str) -> Card:
    """The label on what is not simply a page: a word in a shape of its own."""
    fill = "app-clay" if kind == "advert" else "app-moss"
    size = 30.0 if kit.years == "junior" else 42.0
    return Card(
        child=Row(
            children=(
                line_icon(KINDS[kind], size, f"on-{fill}"),
                Text(words=words, role=kit.sizes.tag, colour=f"on-{fill}"),
            ),
            gap=8,
        ),
        fill=fill,
        line=f"on-{fill}",
        line_width=3,
        radius=10,
        pad_x=14,
        pad_y=2,
    )


def found(
    kit: Kit,
    result: Result,
    number: int,
    pad_y: float,
    *,
    full: bool = True,
    large: bool = False,
    inline: bool = False,
) -> Card:
    """One result: its headline, the line below, who made the page."""
    key = f"result-{number}"
    ink, soft = ink_on(kit, key), ink_on(kit, key, "soft")
    sizes = kit.sizes
    shown = kit.lit_words(key, result.title) if not kit.whole(key) else ()
    large_role = sizes.name if large else sizes.small
    title = Text(words=f"**{result.title}**", role=large_role, colour=ink, lit=shown, key=f"{key}-title")
    name = Text(words=result.name, role=sizes.tag, colour=soft, key=f"{key}-name")
    label = (mark_label(kit, result.mark, result.kind),) if result.mark else ()
    body = (Text(words=result.words, role=sizes.small, colour=ink, key=f"{key}-text"),) if full else ()
    who = Row(
        children=(line_icon("globe", 30 if kit.years == "junior" else 40, soft), Grow(child=name), *label),
        gap=10,
    )
    disc = icon_disc(KINDS[result.kind], sizes.icon * 1.5, "mist")
    inside: Node = Column(children=(who, title, *body), gap=0)
    if inline:
        end = Row(children=(line_icon("globe", 40, soft), name, *label), gap=10)
        inside = Column(children=(Row(children=(Grow(child=title), end), gap=20), *body), gap=0)
    if full and kit.room.w >= 560:
        inside = Row(children=(disc, Grow(child=inside)), gap=18)
    advert = result.kind == "advert"
    return surface(
        kit,
        key,
        inside,
        fill="tint-sand" if advert and not kit.dimmed(key) else "paper",
        line="burst-deep" if advert else "message-line",
        line_width=4 if advert else 3,
        radius=22,
        pad_y=pad_y,
    )


def search(app: Search, kit: Kit) -> Node:
    """The field, and the results from the top; where room is short the lines below, then the last results."""
    top = field(kit, app.words)
    arrived = app.results if kit.seen.shown is None else app.results[: kit.seen.shown]
    extra = (pieces(kit),) if kit.seen.pieces else ()
    ways: list[Node] = []
    large = tuple(found(kit, result, n, 14, large=True) for n, result in enumerate(arrived))
    ways.append(Column(children=(top, *large, *extra), gap=20))
    if kit.room.w >= 860:
        wide = tuple(found(kit, result, n, 12, inline=True) for n, result in enumerate(arrived))
        ways.append(Column(children=(top, *wide, *extra), gap=14))
    for full, pad, apart in ((True, 12.0, 14.0), (True, 5.0, 8.0), (False, 5.0, 8.0), (False, 1.0, 4.0)):
        cards = tuple(found(kit, result, n, pad, full=full) for n, result in enumerate(arrived))
        ways.append(Column(children=(top, *cards, *extra), gap=apart))
    for most in range(len(arrived) - 1, 0, -1) if kit.crowded else ():
        lit = [n for n in range(len(arrived)) if kit.touched(f"result-{n}")]
        kept = sorted({*lit, *[n for n in range(len(arrived)) if n not in lit][: max(0, most - len(lit))]})
        cards = tuple(found(kit, arrived[n], n, 3, full=False) for n in kept)
        ways.append(Column(children=(top, *cards, more_mark("down", "more"), *extra), gap=5))
    return First(children=tuple(ways))
