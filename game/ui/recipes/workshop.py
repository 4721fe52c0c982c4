"""The parents' workshop: the same rows for two languages, words on either side, the numbers on the spine.

Numbers need no translation, so they stand in the middle and serve both. With one language the
right half closes and the spine moves to the end. Where two languages have no room side by side, the second
stands below the first: which of the two it is follows from the sizes alone, and for a whole page at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from game.ui.geometry import Size
from game.ui.node import Art, At, Card, Column, First, Grow, Layers, Node, Row, Text, Tile
from game.ui.recipes.chrome import badge, edges, screen
from game.ui.recipes.controls import line_icon
from game.ui.recipes.counters import disc, seat, standing, step_tile
from game.ui.recipes.scenery import scenery
from game.ui.recipes.tongues import Said, layings, texts
from game.ui.theme import Corner, Space
from game.words.language import ENGLISH

STEP = 100.0
NUMBER = 116.0
FACE = 132.0
ROW_DISC = 88.0
TEN = 10
BAR = 18.0
CLOSE_SEAT, SPINE_SEAT = (36.0, 8.0), (30.0, 4.0)
"""How high each of ten children is, and how far from the next: below the words, and above what counts."""
Figures = Literal["beside", "words", "spine", "none"]
CLOSER: tuple[Figures, ...] = ("words", "spine")
"""Ten children beside the number; where that is too wide below the words, or else above the number."""


@dataclass(frozen=True, slots=True)
class Guess:
    """An option, and how many of ten children the parents think chose it.

    ``beside`` is what was guessed, once it is shown what is so: then nothing can be pressed any more.
    ``most`` hands are the whole of a bar; without it there are ten children.
    """

    key: str
    mark: str
    said: Said
    count: int
    fewer: object
    more: object
    says_fewer: str
    says_more: str
    beside: int | None = None
    most: int = 0


@dataclass(frozen=True, slots=True)
class ShowUs:
    """The one thing to press: its words in each language."""

    key: str
    said: Said
    message: object
    icon: str = "next"


def workshop_screen(
    field: Size,
    home: Tile,
    letter: str,
    title: Said,
    story: Said,
    face: str,
    guesses: Sequence[Guess],
    foot: Said,
    mascot: str,
    show: ShowUs,
) -> Layers:
    """Guess what our class said. Where words are large figures come closer, then the story goes, then they.

    Beside hands the story stays: who votes wants it more than a bar.
    """

    @cache  # many ways share their rows: each is placed once
    def rows(role: str, figures: Figures, stacked: bool) -> tuple[Grow, ...]:
        return tuple(Grow(child=_guess(guess, role, figures, stacked=stacked)) for guess in guesses)

    @cache
    def card(stacked: bool) -> Card:
        return _story(story, face, stacked=stacked)

    def way(
        size: str,
        role: str,
        foot_row: Node,
        *,
        told: bool = True,
        figures: Figures = "none",
        stacked: bool = False,
    ) -> Column:
        words = texts(title, size, "title", stacked=stacked)
        mark = (badge(letter),) if size == "board-title" else ()
        head = Row(children=(home, *mark, *words), gap=28 if mark else Space.M)
        above = (card(stacked),) if told else ()
        return Column(children=(head, *above, *rows(role, figures, stacked), foot_row), gap=Space.S)

    full = _foot(foot, mascot, show)
    plain = _foot(foot, "", show)
    least = Row(children=(show_tile(show),), spare="centre")
    ways = (
        way("board-title", "board-name", full, figures="beside"),
        *(
            way("board-title", role, plain, told=False, figures="beside")
            for role in ("board-name", "board-least")
            if guesses[0].beside is not None  # who sees how it was wants ten children more than the story
        ),
        *(
            way(head, role, foot_row, told=told, figures=figures, stacked=stacked)
            for told, head, role, foot_row in (
                (True, "board-title", "board-name", full),
                (True, "board-title", "board-name", plain),
                (True, "board-title", "board-least", plain),
                (True, "board-order", "board-least", plain),
                (False, "board-title", "board-least", plain),
                (False, "board-order", "board-least", plain),
            )
            for figures in CLOSER
            for stacked in layings(title)
            if guesses[0].beside is None and (told or not guesses[0].most)
        ),
        *(
            one
            for stacked in layings(title)
            for one in (
                way("board-title", "board-name", full, stacked=stacked),
                way("board-title", "board-least", plain, stacked=stacked),
                way("board-order", "board-least", least, stacked=stacked),
            )
        ),
        *(
            way("board-order", "board-least", foot_row, told=False, stacked=stacked)
            for foot_row in (plain, least)
            for stacked in layings(title)
        ),
        *(
            _rows_alone(guesses, home, show, gap_between, stacked=stacked)
            for gap_between in (4.0, 0.0)
            for stacked in layings(title)
        ),
    )
    return screen(*scenery(field, letter), At(child=First(children=ways), box=edges(field)))


def _rows_alone(
    guesses: Sequence[Guess], home: Tile, show: ShowUs, gap_between: float, *, stacked: bool
) -> Column:
    """Where two languages have room for the answers only: whoever leads the evening says the rest."""
    rows = tuple(Grow(child=_guess(one, "board-least", "none", stacked=stacked)) for one in guesses)
    foot = Row(children=(home, Grow(child=Layers(children=(), width=1, height=1)), show_tile(show)))
    return Column(children=(*rows, foot), gap=gap_between)


def _story(story: Said, face: str, *, stacked: bool) -> Card:
    words = texts(story, "board-least", "story", stacked=stacked)
    portrait = Card(
        child=Art(name=face, width=FACE, height=FACE, key="face"),
        fill="disc",
        line="line",
        radius=Corner.FULL,
        least_width=FACE,
        least_height=FACE,
    )
    children: tuple[Node, ...] = (words[0], portrait, *words[1:])
    return Card(
        child=Row(children=children, gap=40),
        radius=Corner.TILE,
        shadow=0.8,
        pad_x=40,
        pad_y=Space.S,
        key="story",
    )


def _guess(guess: Guess, role: str, figures: Figures, *, stacked: bool) -> Card:
    """Words, the spine, words. Hands have a bar below the words, ten children stand where they have room."""
    counted = bool(guess.most)
    below: tuple[Node, ...] = ()
    if figures != "none" and counted:
        below = (_bar(guess.count, guess.most),)
    elif figures == "words":
        below = (_ten(guess.count, "ten", *CLOSE_SEAT),)
    words = texts(guess.said, role, stacked=stacked, below=below)
    number = Card(
        child=Text(
            words=str(guess.count), role="board-figure", align="centre", language=ENGLISH, key="number"
        ),
        fill="clear",
        least_width=NUMBER,
    )
    if guess.beside is not None:
        return _guess_card(guess, words, _shown(guess, guess.beside, figures=figures != "none"))
    ten = (_ten(guess.count, "ten"),) if figures == "beside" and not counted else ()
    spine: Node = Row(
        children=(
            step_tile(f"{guess.key}-fewer", "minus", guess.says_fewer, guess.fewer, STEP),
            *ten,
            number,
            step_tile(f"{guess.key}-more", "plus", guess.says_more, guess.more, STEP),
        ),
        gap=Space.M if ten else 0,
        key="spine",
    )
    if figures == "spine" and not counted:
        children = Row(children=(_ten(guess.count, "ten", *SPINE_SEAT),), spare="centre", gap=0)
        spine = Column(children=(children, spine), gap=2)
    return _guess_card(guess, words, spine)


def _bar(count: int, most: int) -> Layers:
    """So many hands of the most that any answer has: as long as the words have room."""
    filled = Card(fill="action", radius=BAR / 2, least_height=BAR, key="bar")
    parts = ((filled, count), (None, most - count))
    row = Row(children=tuple(Grow(child=one, share=share) for one, share in parts if share), gap=0)
    well = Card(fill="mist", line="quiet-line", line_width=2, radius=BAR / 2, least_height=BAR)
    return Layers(children=(well, row), height=BAR, width=1)


def _ten(filled: int, key: str, size: float = 40.0, gap: float = 8.0) -> Row:
    return Row(children=tuple(seat(place < filled, size) for place in range(TEN)), gap=gap, key=key)


def _shown(guess: Guess, guessed: int, *, figures: bool) -> Column:
    """What is so above what was guessed, each with its number."""

    def line(icon: str, number: int, key: str) -> Row:
        words = Text(
            words=str(number), role="board-name", align="centre", language=ENGLISH, key=f"{key}-number"
        )
        count = Card(child=words, fill="clear", least_width=NUMBER)
        ten = (_ten(number, key),) if figures else ()
        return Row(children=(line_icon(icon, 52), *ten, count), gap=Space.M, key=f"{key}-line")

    return Column(children=(line("school", guess.count, "so"), line("hand", guessed, "guessed")), gap=0)


def _guess_card(guess: Guess, words: tuple[Grow, ...], spine: Node) -> Card:
    return Card(
        child=Row(children=(disc(guess.mark, ROW_DISC), words[0], spine, *words[1:]), gap=Space.M),
        radius=Corner.TILE,
        shadow=0.55,
        pad_x=Space.M,
        pad_y=8,
        key=guess.key,
    )


def _foot(foot: Said, mascot: str, show: ShowUs) -> Row:
    words = texts(foot, "board-least", "foot")
    who: tuple[Node, ...] = (standing(mascot, 150),) if mascot else ()
    return Row(children=(*who, words[0], show_tile(show), *words[1:]), gap=Space.M)


def show_tile(show: ShowUs) -> Tile:
    """The way on, in each language."""
    words = tuple(
        Text(
            words=words,
            role="primary",
            colour="on-action",
            language=language,
            align="centre",
            key=f"show{number}",
        )
        for number, (words, language) in enumerate(show.said.words)
    )
    children: tuple[Node, ...] = (
        words[0],
        line_icon(show.icon, 56, "on-action"),
        *words[1:],
    )
    return Tile(
        key=show.key,
        says=show.said.words[0][0],
        message=show.message,
        child=Row(children=children, gap=Space.M, spare="centre"),
        kind="primary",
        radius=Corner.PANEL,
        pad_x=44,
        pad_y=Space.S,
        shortcut="enter",
    )
