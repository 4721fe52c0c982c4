"""Pages around the rows of the parents' workshop: the welcome, what to take home, the endless loop."""

from __future__ import annotations

from collections.abc import Sequence

from game.ui.geometry import Rect, Size
from game.ui.node import At, Card, Column, First, Flow, Grow, Layers, Node, Row, Text, Tile
from game.ui.recipes.chrome import badge, edges, screen
from game.ui.recipes.counters import standing
from game.ui.recipes.plans import Filter, filter_tile
from game.ui.recipes.scenery import scenery
from game.ui.recipes.talk import bubble, gap
from game.ui.recipes.tongues import Said, layings, texts
from game.ui.recipes.tray import disc
from game.ui.recipes.workshop import ShowUs, show_tile
from game.ui.theme import LETTERS, Corner, Space

SIGN = 72.0


def welcome_screen(
    field: Size,
    home: Tile,
    title: Said,
    notes: Sequence[Said],
    languages: Sequence[Filter],
    mascot: str,
    show: ShowUs,
) -> Layers:
    """What comes, in which languages, and the way in. Where words need the room, the first lines only."""
    head = Row(children=(home, *texts(title, "board-title", "title")), gap=28)

    def chips(role: str) -> Flow:
        """As large as an answer where there is room: a parent looks for the own language first."""
        return Flow(
            children=tuple(filter_tile(one, role) for one in languages),
            gap=Space.S,
            line_gap=Space.XS,
            key="languages",
        )

    large, small = chips("board-least"), chips("choice")

    def way(role: str, size: float, pad: float, *, stacked: bool = False, most: int = 9) -> Column:
        rows = tuple(
            Grow(child=_line(None, note, role, pad, f"note{n}", stacked=stacked))
            for n, note in enumerate(notes[:most])
        )
        who: tuple[Node, ...] = (standing(mascot, size),) if size else ()
        foot = Row(children=(*who, Grow(child=large if size else small), show_tile(show)), gap=Space.L)
        return Column(children=(head, *rows, foot), gap=Space.S)

    ways = (
        way("board-say", 240, 20),
        way("board-row", 180, 14),
        *(way("board-least", 0, 6, stacked=stacked) for stacked in layings(title)),
        *(way("board-least", 0, 0, stacked=layings(title)[-1], most=most) for most in (2, 1, 0)),
    )
    return screen(*scenery(field, "tell"), At(child=First(children=ways), box=edges(field)))


def ping_screen(
    field: Size,
    home: Tile,
    title: Said,
    letter: str,
    devices: Sequence[Node],
    told: Said,
    mascot: str,
    show: ShowUs,
) -> Layers:
    """A pretend device as children have it, and what happened, in each language."""
    head = Row(children=(home, badge(letter), *texts(title, "board-title", "title")), gap=28)
    small = Row(children=(home, *texts(title, "board-order", "title")), gap=Space.M)
    foot = Row(children=(show_tile(show),), spare="end")
    below = len(told.words) > 1

    def side(size: float, role: str) -> Column:
        lines = tuple(one.child for one in texts(told, role, "told", stacked=below) if one.child)
        said = bubble(
            Column(children=lines, gap=18),
            tail="below-middle" if size else "none",
            pad_x=Space.M,
            pad_y=Space.S,
        )
        who: tuple[Node, ...] = (Row(children=(standing(mascot, size),), spare="centre"),) if size else ()
        return Column(children=(Grow(child=said), *who, foot), gap=Space.S)

    sizes = (300.0, 200.0, 0.0)
    sides = First(children=tuple(side(size, role) for role in ("board-row", "board-least") for size in sizes))
    beside = tuple(Row(children=(one, Grow(child=sides)), gap=Space.L, down="stretch") for one in devices)
    body = Grow(child=First(children=(*beside, sides)))
    ways = tuple(Column(children=(top, body), gap=Space.M) for top in (head, small))
    return screen(*scenery(field, letter), At(child=First(children=ways), box=edges(field)))


def card_screen(
    field: Size,
    home: Tile,
    letter: str,
    title: Said,
    question: Said | None,
    rows: Sequence[tuple[str, Said]],
    mascot: str,
    show: ShowUs,
    *ends: Tile,
) -> Layers:
    """Something to take home: perhaps one question in large letters, and lines below it.

    Before each line stands the badge of its letter, or a picture that says what kind of line it is.
    ``ends`` stand before the way on.
    """
    head = Row(children=(home, badge(letter), *texts(title, "board-title", "title")), gap=28)
    small = Row(children=(home, *texts(title, "board-order", "title")), gap=Space.M)

    def way(
        head: Row, big: str, role: str, size: float, pad: float, *, notes: bool, stacked: bool = False
    ) -> Column:
        asked: tuple[Node, ...] = ()
        if question is not None:
            card = Card(
                child=Row(children=texts(question, big, "question", stacked=stacked), gap=40),
                line="line",
                radius=Corner.PANEL,
                shadow=0.8,
                pad_x=40,
                pad_y=Space.M,
                key="question",
            )
            asked = (Grow(child=card, share=1.6),)
        lines = tuple(
            Grow(child=_line(one, said, role, pad, f"line{n}", stacked=stacked))
            for n, (one, said) in enumerate(rows)
            if notes
        )
        who: tuple[Node, ...] = (standing(mascot, size),) if size else ()
        foot = Row(children=(*who, Grow(child=gap()), *ends, show_tile(show)), gap=Space.L)
        return Column(children=(head, *asked, *lines, foot), gap=Space.S)

    ways = (
        way(head, "board-say", "board-row", 190, 14, notes=True),
        way(head, "board-row", "board-least", 150, 8, notes=True),
        *(way(small, "board-least", "board-least", 0, 4, notes=True, stacked=one) for one in layings(title)),
        way(small, "board-row", "board-least", 0, 4, notes=question is None),
        way(small, "board-least", "board-least", 0, 0, notes=question is None),
        *(_card_alone(home, question, rows, *ends, show_tile(show), stacked=one) for one in layings(title)),
    )
    return screen(*scenery(field, letter), At(child=First(children=ways), box=edges(field)))


def _card_alone(
    home: Tile, question: Said | None, rows: Sequence[tuple[str, Said]], *ends: Tile, stacked: bool
) -> Column:
    """The words to take home and nothing else, where they are large or two languages stand there."""
    lines = [
        _line(letter, said, "board-least", 0, f"line{n}", stacked=stacked)
        for n, (letter, said) in enumerate(rows)
    ]
    if question is not None:
        lines = [_line(None, question, "board-least", 4, "question", stacked=stacked)]
    foot = Row(children=(home, Grow(child=gap()), *ends), gap=Space.S)
    return Column(children=(*(Grow(child=line) for line in lines), foot), gap=4)


def _line(sign: str | None, said: Said, role: str, pad: float, key: str, *, stacked: bool) -> Card:
    mark = () if not sign else (badge(sign, SIGN) if sign in LETTERS else disc(sign, SIGN),)
    return Card(
        child=Row(children=(*mark, *texts(said, role, stacked=stacked)), gap=Space.M),
        line="message-line",
        line_width=3,
        radius=Corner.TILE,
        pad_x=Space.M,
        pad_y=pad,
        key=key,
    )


def show_screen(
    field: Size,
    letter: str,
    devices: Sequence[Node],
    said: str,
    mascot: str,
    start: str,
    message: object,
) -> Layers:
    """A picture of the loop. All of it is one thing to press."""
    room = edges(field)
    words = Text(words=said, role="board-say", align="centre", even=True, key="said")
    least = Text(words=said, role="board-least", align="centre", even=True, key="said")
    pill = Card(
        child=Text(words=start, role="primary", colour="on-action", align="centre", key="start-words"),
        fill="action",
        radius=Corner.PANEL,
        pad_x=48,
        pad_y=22,
        key="start-pill",
    )

    def side(text: Text, size: float) -> Column:
        who: tuple[Node, ...] = (Row(children=(standing(mascot, size),), spare="centre"),) if size else ()
        told = bubble(text, tail="below-middle" if size else "none", pad_x=Space.M, pad_y=Space.S)
        return Column(children=(Grow(child=told), *who, pill), gap=Space.S)

    sides = tuple(side(text, size) for text in (words, least) for size in (360.0, 260.0, 0.0))
    ways: list[Node] = [
        Row(children=(device, Grow(child=one)), gap=Space.XL, down="stretch")
        for device in devices
        for one in sides
    ]
    ways += sides
    everything = Tile(
        key="start",
        says=start,
        message=message,
        child=First(children=tuple(ways)),
        kind="bare",
        radius=0,
        pad_x=room.x,
        pad_y=Space.FOOT,
        lip=0,
        shortcut="enter",
        down="stretch",
    )
    return screen(*scenery(field, letter), At(child=everything, box=Rect(0, 0, field.w, field.h)))
