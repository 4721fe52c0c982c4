"""The parents' workshop: the same rows for two languages, words on either side, the numbers on the spine.

Numbers need no translation, so they stand in the middle and serve both. With one language the
right half closes and the spine moves to the end.
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


@dataclass(frozen=True, slots=True)
class Said:
    """The same words once for each language on the screen; ``None`` is the screen's own."""

    words: tuple[tuple[str, Language | None], ...]


@dataclass(frozen=True, slots=True)
class Guess:
    """An option, and how many of ten children the parents think chose it.

    ``beside`` is what was guessed, once it is shown what is so: then nothing can be pressed any more.
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


@dataclass(frozen=True, slots=True)
class ShowUs:
    """The one thing to press: its words in each language."""

    key: str
    said: Said
    message: object


def texts(said: Said, role: str, *, colour: str = "ink", key: str = "said") -> tuple[Text, ...]:
    """The words of each language, in its own letters; the second reads from its own side."""
    return tuple(
        Text(
            words=words,
            role=role,
            colour=colour,
            language=language,
            align=_side(number, language),
            even=True,
            key=f"{key}{number}",
        )
        for number, (words, language) in enumerate(said.words)
    )


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
    head = Row(children=(home, badge(letter), *halves(texts(title, "board-title", key="title"))), gap=28)
    small_head = Row(children=(home, *halves(texts(title, "board-order", key="title"))), gap=Space.M)
    card = _story(story, face)

    def way(head: Node, story: tuple[Node, ...], foot_row: Node, role: str, *, figures: bool) -> Column:
        rows = tuple(Grow(child=_guess(guess, role, figures)) for guess in guesses)
        return Column(children=(head, *story, *rows, foot_row), gap=Space.S)

    full = _foot(foot, mascot, show)
    plain = _foot(foot, "", show)
    least = Row(children=(show_tile(show),), spare="centre")
    ways = (
        way(head, (card,), full, "board-name", figures=True),
        way(head, (card,), full, "board-name", figures=False),
        way(head, (card,), plain, "board-least", figures=False),
        way(small_head, (card,), least, "board-least", figures=False),
        way(small_head, (), plain, "board-least", figures=False),
        way(small_head, (), least, "board-least", figures=False),
        _rows_alone(guesses, home, show, 4.0),
        _rows_alone(guesses, home, show, 0.0),
    )
    return screen(*scenery(field, letter), At(child=First(children=ways), box=edges(field)))


def _rows_alone(guesses: Sequence[Guess], home: Tile, show: ShowUs, gap_between: float) -> Column:
    """Where two languages have room for the answers only: whoever leads the evening says the rest."""
    rows = tuple(Grow(child=_guess(guess, "board-least", figures=False)) for guess in guesses)
    foot = Row(children=(home, Grow(child=Layers(children=(), width=1, height=1)), show_tile(show)))
    return Column(children=(*rows, foot), gap=gap_between)


def halves(words: tuple[Text, ...]) -> tuple[Grow, ...]:
    """Each language has as much of a row."""
    return tuple(Grow(child=text) for text in words)


def _story(story: Said, face: str) -> Card:
    words = halves(texts(story, "board-least", key="story"))
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


def _guess(guess: Guess, role: str, figures: bool) -> Card:
    """Words, the spine, words."""
    words = halves(texts(guess.said, role))
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
            *((ten,) if figures else ()),
            number,
            step_tile(f"{guess.key}-more", "plus", guess.says_more, guess.more, STEP),
        ),
        gap=Space.M if figures else 0,
        key="spine",
    )
    return _guess_card(guess, words, spine)


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
    words = halves(texts(foot, "board-least", key="foot"))
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
    children: tuple[Node, ...] = (words[0], line_icon("eye", 56, "on-action"), *words[1:])
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
