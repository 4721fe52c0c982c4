"""The parents' workshop: the same rows for two languages, words on either side, the numbers on the spine.

Numbers need no translation, so they stand in the middle and serve both. With one language the
right half closes and the spine moves to the end. Where two languages have no room side by side, the second
stands below the first: which of the two it is follows from the sizes alone, and for a whole page at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.ui.geometry import Size
from game.ui.node import Align, Art, At, Card, Column, First, Grow, Layers, Node, Row, Text, Tile
from game.ui.recipes.chrome import badge, edges, screen
from game.ui.recipes.controls import line_icon
from game.ui.recipes.counters import disc, seat, standing, step_tile
from game.ui.recipes.scenery import scenery
from game.ui.theme import Corner, Space
from game.words.language import ENGLISH, Language

STEP = 100.0
NUMBER = 116.0
FACE = 132.0
ROW_DISC = 88.0
TEN = 10
BAR = 18.0


@dataclass(frozen=True, slots=True)
class Said:
    """The same words once for each language on the screen; ``None`` is the screen's own."""

    words: tuple[tuple[str, Language | None], ...]


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


def texts(
    said: Said, role: str, key: str = "said", *, stacked: bool = False, below: tuple[Node, ...] = ()
) -> tuple[Grow, ...]:
    """The words of each language, in its own letters: beside one another, or the second below the first.

    ``below`` is what stands under the words; where two are beside one another, under the first of them.
    """
    words = tuple(
        Text(
            words=words,
            role=role,
            language=language,
            align="start" if stacked else _side(number, language),
            even=True,
            key=f"{key}{number}",
        )
        for number, (words, language) in enumerate(said.words)
    )
    if stacked:
        return (Grow(child=Column(children=(*words, *below), gap=2)),)
    first: Node = Column(children=(words[0], *below), gap=6) if below else words[0]
    return (Grow(child=first), *(Grow(child=one) for one in words[1:]))


def layings(said: Said) -> tuple[bool, ...]:
    """How two languages can stand, the better way first; for one there is nothing to choose."""
    return (False, True) if said.words[1:] else (False,)


def _side(number: int, language: Language | None) -> Align:
    """The second language keeps to the outer edge: where it reads that way it starts there anyway."""
    return "start" if number == 0 or (language is not None and language.rtl) else "end"


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
    """Guess what our class said. Where words are large, figures go first, then the story."""

    def way(
        size: str,
        role: str,
        foot_row: Node,
        *,
        told: bool = True,
        figures: bool = False,
        stacked: bool = False,
    ) -> Column:
        words = texts(title, size, "title", stacked=stacked)
        mark = (badge(letter),) if size == "board-title" else ()
        head = Row(children=(home, *mark, *words), gap=28 if mark else Space.M)
        card = (_story(story, face, stacked=stacked),) if told else ()
        rows = tuple(Grow(child=_guess(guess, role, figures, stacked=stacked)) for guess in guesses)
        return Column(children=(head, *card, *rows, foot_row), gap=Space.S)

    full = _foot(foot, mascot, show)
    plain = _foot(foot, "", show)
    least = Row(children=(show_tile(show),), spare="centre")
    ways = (
        way("board-title", "board-name", full, figures=True),
        *(
            way("board-title", role, plain, told=False, figures=True)
            for role in ("board-name", "board-least")
            if guesses[0].beside is not None  # who sees how it was wants ten children more than the story
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
    rows = tuple(Grow(child=_guess(one, "board-least", figures=False, stacked=stacked)) for one in guesses)
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


def _guess(guess: Guess, role: str, figures: bool, *, stacked: bool) -> Card:
    """Words, the spine, words. Hands have a bar below the words, ten children stand in the spine."""
    counted = figures and bool(guess.most)
    bar = (_bar(guess.count, guess.most),) if counted else ()
    words = texts(guess.said, role, stacked=stacked, below=bar)
    number = Card(
        child=Text(
            words=str(guess.count), role="board-figure", align="centre", language=ENGLISH, key="number"
        ),
        fill="clear",
        least_width=NUMBER,
    )
    ten = _ten(guess.count, "ten")
    if guess.beside is not None:
        spine: Node = _shown(guess, guess.beside, figures=figures)
        return _guess_card(guess, words, spine)
    spine = Row(
        children=(
            step_tile(f"{guess.key}-fewer", "minus", guess.says_fewer, guess.fewer, STEP),
            *((ten,) if figures and not counted else ()),
            number,
            step_tile(f"{guess.key}-more", "plus", guess.says_more, guess.more, STEP),
        ),
        gap=Space.M if figures and not counted else 0,
        key="spine",
    )
    return _guess_card(guess, words, spine)


def _bar(count: int, most: int) -> Layers:
    """So many hands of the most that any answer has: as long as the words have room."""
    filled = Card(fill="action", radius=BAR / 2, least_height=BAR, key="bar")
    parts = ((filled, count), (None, most - count))
    row = Row(children=tuple(Grow(child=one, share=share) for one, share in parts if share), gap=0)
    well = Card(fill="mist", line="quiet-line", line_width=2, radius=BAR / 2, least_height=BAR)
    return Layers(children=(well, row), height=BAR, width=1)


def _ten(filled: int, key: str) -> Row:
    return Row(children=tuple(seat(place < filled, 40) for place in range(TEN)), gap=8, key=key)


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
