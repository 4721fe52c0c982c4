"""The same tree, for ears: every screen says itself in reading order."""

from __future__ import annotations

from game.ui.geometry import Rect as Box
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
    Row,
    Shape,
    Text,
)
from game.ui.spoken import children, said_on, spoken, word_count
from tests.ui.kit import placed, tile

TREE = Layers(
    children=(
        Ground(),
        Row(
            children=(
                Text(words="Tell **a grown-up**."),
                Art(name="line/tick", width=1, height=1, says="A tick"),
            )
        ),
        Column(children=(tile("go", "Go on"), Grow(child=Text(words="Soon.")))),
        At(
            child=Card(child=Flow(children=(Entry(key="n", value="Fox", says="Your name"),))),
            box=Box(0, 0, 9, 9),
        ),
        Shape(path="M0 0", view=(1, 1)),
        Art(name="line/tick", width=1, height=1),
        Dialog(child=Text(words="Really?")),
    )
)


def test_a_screen_says_its_words_in_reading_order_without_marks() -> None:
    assert spoken(TREE) == "Tell a grown-up. A tick Go on Soon. Your name Really?"


def test_decoration_says_nothing() -> None:
    assert spoken(Art(name="line/tick", width=1, height=1)) == ""
    assert spoken(None) == ""


def test_a_line_never_says_what_was_typed_into_it() -> None:
    secret = Entry(key="p", value="opensesame", says="Passphrase", hidden=True)
    assert spoken(secret) == "Passphrase"


def test_the_thing_the_keyboard_is_on_says_itself() -> None:
    screen = placed(TREE)
    (key,) = [box.key for box in screen.boxes if box.key.endswith("/go")]
    assert said_on(screen, key) == "Go on"
    assert said_on(screen, "gone") == ""


def test_words_to_read_are_counted_and_words_to_hear_are_not() -> None:
    assert word_count(TREE) == len(["Tell", "a", "grown-up.", "Go", "on", "Soon.", "Really?"])


def test_of_several_ways_to_say_the_same_only_one_is_said() -> None:
    way = First(children=(Text(words="Once upon a time"), Text(words="Once")))
    assert spoken(way) == "Once upon a time"


def test_every_kind_of_node_gives_its_children() -> None:
    words = Text(words="a")
    for node in (
        Row(children=(words,)),
        Card(child=words),
        Grow(child=words),
        Dialog(child=words),
        tile("a", "a"),
    ):
        assert len(children(node)) == 1
    assert children(words) == ()
    assert children(Card()) == ()
