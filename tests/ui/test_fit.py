"""Each kind of misfit is found in a small bad tree, and a good tree has none."""

from __future__ import annotations

import pytest

from game.ui.fit import lost, misfits
from game.ui.geometry import Rect
from game.ui.node import At, Card, Column, Dialog, First, Layers, Node, Row, Text
from tests.ui.kit import placed, tile


def at(child: Node, x: float, y: float, w: float, h: float) -> At:
    return At(child=child, box=Rect(x, y, w, h))


WORDS = Text(words="One two three", role="answer", key="words")  # 13 letters of 21 units, 52 high

BAD: dict[str, tuple[Node, tuple[str, ...]]] = {
    "words wider than their box": (
        Layers(children=(at(Text(words="Unbelievable", role="answer", key="long"), 100, 100, 150, 200),)),
        ('long ("Unbelievable"): its words are 252 units wide, and there is room for 150.',),
    ),
    "words higher than their box": (
        Layers(children=(at(WORDS, 100, 100, 150, 60),)),
        ('words ("One two three"): its words are 102 units high, and there is room for 60.',),
    ),
    "words outside the screen": (
        Layers(children=(at(WORDS, 1700, 100, 300, 60),)),
        ('words ("One two three") stands out of the screen by 53 units.',),
    ),
    "a tile outside the screen": (
        Layers(children=(at(tile("go"), 100, 1000, 200, 100),)),
        ('go ("go") stands out of the screen by 20 units.',),
    ),
    "a card of words outside the screen": (
        Layers(children=(at(Card(child=tile("go"), key="card"), -40, 100, 400, 200),)),
        (
            "card stands out of the screen by 40 units.",
            'card/go ("go") stands out of the screen by 40 units.',
        ),
    ),
    "words outside their card": (
        Layers(
            children=(
                at(
                    Card(child=Layers(children=(at(WORDS, 150, 0, 300, 60),)), key="card"), 100, 100, 400, 200
                ),
            )
        ),
        ('words ("One two three") stands out of card by 23 units.',),
    ),
    "words outside their tile": (
        Layers(
            children=(at(tile("go", "Unbelievable", least_width=0), 100, 100, 200, 130),),
        ),
        ("its words are 252 units wide, and there is room for 152.", "stands out of go by 76 units."),
    ),
    "two tiles over one another": (
        Layers(children=(at(tile("one"), 100, 100, 200, 100), at(tile("two"), 250, 150, 200, 100))),
        ('one ("one") and two ("two") lie over one another.',),
    ),
    "a tile over somebody else's words": (
        Layers(children=(at(WORDS, 100, 100, 300, 60), at(tile("go"), 300, 100, 200, 100))),
        ('words ("One two three") and go ("go") lie over one another.',),
    ),
    "a tile too small for any finger": (
        Layers(children=(at(tile("go", least_width=0, least_height=0), 100, 100, 60, 200),)),
        ('go ("go"): the tile is 60 by 200 units, and must be at least 66 by 66.',),
    ),
    "a tile smaller than it asks to be": (
        Layers(children=(at(tile("go", least_height=120), 100, 100, 200, 100),)),
        ('go ("go"): the tile is 200 by 100 units, and must be at least 96 by 120.',),
    ),
    "words over words": (
        Layers(
            children=(
                at(WORDS, 100, 100, 300, 60),
                at(Text(words="Four five", role="answer", key="more"), 120, 120, 300, 60),
            )
        ),
        ('words ("One two three") and more ("Four five") lie over one another.',),
    ),
    "one key for two": (
        Row(children=(tile("go"), tile("go"))),
        ("row0/go: two boxes share this key.",),
    ),
}


@pytest.mark.parametrize("kind", BAD, ids=str)
def test_a_misfit_is_found_and_said(kind: str) -> None:
    node, wanted = BAD[kind]
    found = [sentence.replace("layers0/", "") for sentence in misfits(placed(node))]
    assert len(found) == len(wanted), found
    assert all(any(part in sentence for sentence in found) for part in wanted), found


def test_a_screen_that_fits_has_nothing_to_say() -> None:
    good = Layers(
        children=(
            Card(
                child=Column(children=(WORDS, Row(children=(tile("one", "Yes"), tile("two", "No"))))),
                pad_x=20,
            ),
            Dialog(
                child=Card(
                    child=Column(children=(Text(words="Sure?"), tile("go", "Go on"))), pad_x=40, pad_y=40
                )
            ),
        )
    )
    assert misfits(placed(good)) == ()


def test_what_lies_under_a_dialog_may_lie_under_it() -> None:
    words = Text(words="Behind", key="behind")
    screen = Layers(
        children=(
            at(words, 900, 520, 200, 60),
            Dialog(child=Card(child=Text(words="In front"), pad_x=80, pad_y=80)),
        )
    )
    assert misfits(placed(screen)) == ()


def test_pictures_and_empty_room_beside_words_overlap_nobody() -> None:
    """A text's box may be wider than its words; only the words count."""
    screen = Layers(children=(at(WORDS, 100, 100, 900, 60), at(tile("go"), 500, 100, 200, 100)))
    assert misfits(placed(screen)) == ()


def test_long_words_are_cut_in_the_sentence_and_marks_are_left_out() -> None:
    words = "**Somebody** you only know online is not somebody to meet."
    (sentence, *_) = misfits(placed(Layers(children=(at(Text(words=words, key="a"), 0, 0, 400, 20),))))
    assert sentence.startswith('layers0/a ("Somebody you only know onli…")')


def test_a_tile_that_a_layout_left_out_is_named_and_a_picture_is_not_missed() -> None:
    picture = Card(child=Layers(children=(), height=9_000))
    one, two = tile("one"), tile("two")
    for closer, missed in ((Row(children=(one, two)), ()), (one, ("two",))):
        with_all = Row(children=(one, two, picture))
        node = Layers(children=(at(First(children=(with_all, closer)), 100, 100, 800, 200),))
        assert tuple(sentence.split()[0] for sentence in lost(node, placed(node))) == missed
