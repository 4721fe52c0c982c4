"""A form that wants to know things before one may come in."""

from __future__ import annotations

from game.ui.node import Card, Column, First, Grow, Node, Row, Text
from game.ui.recipes.apps.kit import Kit
from game.ui.recipes.apps.model import Field, SignUp
from game.ui.recipes.apps.parts import centred, icon_disc, ink_on, more_mark, pieces, surface
from game.ui.recipes.controls import line_icon
from game.ui.recipes.talk import gap
from game.ui.theme import Corner


def entry(kit: Kit, one: Field, number: int, *, beside: bool, pad_y: float) -> Node:
    """A label and the empty line that waits for a pen; nobody can type into it."""
    key = f"field-{number}"
    sizes = kit.sizes
    tint = ink_on(kit, key)
    label = Text(
        words=one.label,
        role=sizes.small,
        colour=tint,
        lit=() if kit.whole(key) else kit.lit_words(key, one.label),
        key=f"{key}-label",
    )
    size = sizes.icon * 0.8
    written: Node = Card(fill="soft", line="clear", radius=2, least_width=4, least_height=size)
    if one.words:
        written = Text(words=one.words, role=sizes.small, key=f"{key}-words")
    line = Card(
        child=Row(children=(written, Grow(child=gap(1, 1)), line_icon("pencil", size, "soft")), gap=12),
        line="line",
        line_width=4,
        radius=12,
        pad_x=16,
        pad_y=pad_y,
        least_height=size + 2 * pad_y,
    )
    if beside:
        child: Node = Row(children=(Grow(child=label), Grow(child=line, share=0.7)), gap=16)
    else:
        child = Column(children=(label, line), gap=2)
    return surface(kit, key, child, fill="clear", pad_x=14 if kit.whole(key) else 4, pad_y=4, radius=18)


def _small_print(kit: Kit, words: str) -> tuple[Node, ...]:
    if not words:
        return ()
    sign = line_icon("question", kit.sizes.icon * 0.8, "soft")
    return (
        Row(
            children=(sign, Grow(child=kit.text("text", words, kit.sizes.small, "ink"))),
            gap=14,
            key="small-print",
        ),
    )


def sign_up(app: SignUp, kit: Kit) -> Node:
    """A headline, labelled lines with a pen, the small print, and an arrow which is only drawn."""
    sizes = kit.sizes
    sign = icon_disc("person-plus", sizes.face, "app-violet", "on-app-violet", line="on-app-violet")
    title = kit.text("title", app.title, sizes.title)
    head = Row(children=(sign, Grow(child=title)), gap=18, key="head")
    go = centred(
        Card(
            child=centred(line_icon("next", sizes.icon * 0.9, "soft")),
            fill="mist",
            line="quiet-line",
            line_width=3,
            radius=Corner.FULL,
            pad_y=8,
            least_width=sizes.icon * 5,
            key="go",
        )
    )
    small = _small_print(kit, app.words)
    extra = (pieces(kit),) if kit.seen.pieces else ()

    def fields(beside: bool, pad: float) -> tuple[Node, ...]:
        return tuple(entry(kit, one, n, beside=beside, pad_y=pad) for n, one in enumerate(app.fields))

    above = fields(False, 14)
    ways: list[Node] = []
    if kit.room.w >= 860 and len(app.fields) > 1:
        half = (len(app.fields) + 1) // 2
        grid = Row(
            children=tuple(
                Grow(child=Column(children=part, gap=14)) for part in (above[:half], above[half:])
            ),
            gap=28,
            down="top",
        )
        ways.append(Column(children=(head, grid, *small, *extra, go), gap=22, spare="middle"))
    ways += [
        Column(children=(head, *above, *small, *extra, go), gap=14),
        Column(children=(head, *above, *small, *extra), gap=8),
        Column(children=(head, *fields(True, 14), *small, *extra, go), gap=12),
        Column(children=(head, *fields(True, 8), *small, *extra), gap=6),
        Column(children=(title, *fields(False, 2), *small, *extra), gap=2),
        Column(children=(title, *fields(True, 2), *small, *extra), gap=2),
    ]
    lit = [n for n in range(len(app.fields)) if kit.touched(f"field-{n}")]
    for most in range(len(app.fields) - 1, -1, -1) if kit.crowded else ():
        rest = [n for n in range(len(app.fields)) if n not in lit]
        kept = sorted([*lit, *rest[: max(0, most - len(lit))]])
        for beside in (False, True):
            shown = tuple(entry(kit, app.fields[n], n, beside=beside, pad_y=2) for n in kept)
            ways.append(Column(children=(title, *shown, more_mark("down", "more"), *small, *extra), gap=2))
    return First(children=tuple(ways))
