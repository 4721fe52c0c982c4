"""Where a word is too long or letters are too tall, things move: words stay as large as they are."""

from __future__ import annotations

from game.ui.fit import misfits
from game.ui.geometry import Rect, Size
from game.ui.layout import Box, Placed
from game.ui.look import Look
from game.ui.node import Art, At, Card, Layers, Node, Text
from game.ui.recipes.apps import Act, MessageApp, Seen, Who, glass
from game.ui.recipes.bars import Votes
from game.ui.recipes.baskets import Basket, Thing, sort
from game.ui.recipes.board import Frame as BoardFrame
from game.ui.recipes.controls import icon_tile, primary
from game.ui.recipes.device import Tablet, owner_tag
from game.ui.recipes.plans import Filter, plans_screen
from game.ui.recipes.story import Frame
from game.ui.recipes.talk import Mascot, speaker
from game.ui.recipes.tray import BESIDE, Answer, picture_answers, picture_rows, shelf, tray
from game.ui.recipes.votes import both_votes_screen
from tests.ui.kit import DAY, URDU, placed

NARROW = Size(1440, 1080)
HOME = icon_tile("home", "home", "Home", "home")
LONG = "Unforgettablenesses"  # 19 letters of 24.5 units: 466 wide


def box(found: Placed, key: str) -> Box:
    """The box of this key, which must be there."""
    known = found.box(key)
    assert known is not None, f"{key} is not on the screen"
    return known


def choice(word: str) -> Placed:
    given = [
        Answer(key, said, key, picture=Card(least_height=90)) for key, said in (("a", word), ("b", "No"))
    ]
    ways: tuple[Node, ...] = (picture_answers(given), *(picture_rows(given, wide) for wide in BESIDE))
    above = speaker(Mascot("kit"), Text(words="What now?", role="infant-say"))
    lying = shelf(Rect(676, 166, 708, 866), above, *(tray("kind", way, 520) for way in ways))
    return placed(Layers(children=(lying,)), DAY, NARROW)


def test_pictures_lie_side_by_side_and_below_one_another_where_a_word_is_too_long() -> None:
    short, long = choice("Yes"), choice(LONG)
    assert misfits(short) == misfits(long) == ()
    assert box(short, "answers/a").rect.y == box(short, "answers/b").rect.y
    assert box(long, "answers/a").rect.bottom < box(long, "answers/b").rect.y
    assert box(long, "answers/a").rect.w > 2 * box(short, "answers/a").rect.w - 100


def sorting(label: str) -> Placed:
    said = f"Hurting once is wrong, and hurting again and again is bullying. {'What goes where? ' * 2}"
    things = [Thing(key, "stickers/star", label, key, label) for key in "abcd"]
    baskets = [Basket(kind, "Once", kind, "heart", kind) for kind in ("open", "chest")]
    frame = Frame(HOME, "tell", "", 0, 3, "Stone 1 of 3")
    return placed(sort(NARROW, frame, said, HOME, things, baskets), DAY, NARROW)


def test_baskets_sink_and_the_mascot_goes_before_a_thing_stands_on_them() -> None:
    usual, tall = sorting("A ball"), sorting("A ball of red and green and blue and brown wool")
    assert misfits(usual) == misfits(tall) == ()
    assert usual.box("mascot") is not None
    assert box(usual, "plank").rect.y < box(tall, "plank").rect.y
    assert box(tall, "sort/column1/card2").rect.bottom <= NARROW.h - 48


def test_six_things_in_one_basket_are_as_small_as_it_asks_and_can_still_be_pressed() -> None:
    inside = tuple(Thing(f"in-{n}", "stickers/star", "A star", n) for n in range(6))
    baskets = [Basket(kind, "Once", kind, "heart", kind) for kind in ("open", "cloth")]
    full = [Basket("chest", "Again", "chest", "lock", "chest", inside), *baskets]
    found = placed(
        sort(NARROW, Frame(HOME, "tell", "", 0, 3, "Stone"), "Where?", HOME, [], full), DAY, NARROW
    )
    assert misfits(found) == ()


def votes(look: object, words: str = "Ask somebody", marks: str = "ABCDE") -> Placed:
    given = [Votes(f"vote-{mark}", mark, words, n + 1, 9 - n) for n, mark in enumerate(marks)]
    frame = BoardFrame(HOME, "kind", "What could Maya do?", (), ())
    on = primary("on", "On", "on")
    view = both_votes_screen(NARROW, frame, given, 27, ("first", "then"), "Why?", "kit-calm", on)
    return placed(view, look, NARROW)  # type: ignore[arg-type]


def test_five_votes_in_tall_letters_keep_their_question_and_name_their_bars_once() -> None:
    latin, tall = votes(DAY), votes(URDU)
    assert misfits(latin) == misfits(tall) == ()
    assert latin.box("head-1") is None
    heads = [box(tall, f"head-{n}").rect for n in (1, 2)]
    for mark in "ABCDE":  # mirrored: each bar begins, from the right, where its name begins
        own = [one for one in tall.boxes if f"/vote-{mark}/" in one.key]
        bars = [one.rect.right for name in ("first-bar", "then-bar") for one in own if one.key.endswith(name)]
        assert bars == [head.right for head in heads]
    assert box(tall, "question").rect.bottom < NARROW.h


def test_four_long_answers_in_the_largest_words_leave_their_numbers_and_what_is_talked_about() -> None:
    words = "Show the comments to the grown-up whom you trust"
    found = votes(Look(text_size="largest"), words, "ABCD")
    assert misfits(found) == ()
    shown = [one.node.words for one in found.boxes if isinstance(one.node, Text)]
    assert shown.count(words) == 4 and "Why?" in shown
    assert [
        box(found, f"vote-B/{which}/number").node.words for which in ("figures/first", "figures/then")
    ] == [
        "2",
        "8",
    ]


def chips(wide: float) -> Placed:
    years = [Filter(f"year-{n}", "Year " + "x" * n, n) for n in range(6)]
    letters = [Filter(f"letter-{n}", "All", n, letter="kind" if n else "") for n in range(7)]
    field = Size(wide, 1080)
    return placed(plans_screen(field, HOME, "Which?", (), years, letters, (), "None", ()), DAY, field)


def test_chips_stand_in_one_line_or_in_a_line_for_each_kind() -> None:
    tops = {
        n: box(chips(1920), key).rect.y for n, key in enumerate(("year-0", "year-5", "letter-0", "letter-6"))
    }
    assert len(set(tops.values())) == 1
    narrow = chips(1440)
    assert box(narrow, "year-0").rect.y == box(narrow, "year-5").rect.y < box(narrow, "letter-0").rect.y
    assert box(narrow, "letter-0").rect.y == box(narrow, "letter-6").rect.y


def test_a_name_that_is_too_long_for_its_case_leaves_the_face() -> None:
    for label, named in (("Ela's tablet", True), ("The teaching assistant's tablet", False)):
        where, tag = owner_tag(Tablet("ela", label, "pretend"), 500)
        found = placed(Layers(children=(At(child=tag, box=where.moved(0, 100)),)))
        assert any(isinstance(one.node, Text) for one in found.boxes) is named
        assert box(found, "owner").rect.right < 500


def test_a_switch_stands_above_a_word_that_is_too_long_beside_it() -> None:
    def switched(word: str) -> Placed:
        seen = Seen(acts=(Act("make-private", word, "private"),))
        room = Size(420, 700)
        app = glass(MessageApp(Who("Sam"), "Hi"), room, "infant", seen)
        return placed(Layers(children=(At(child=app, box=Rect(0, 0, room.w, room.h)),)))

    short, long = switched("Own"), switched("Confidential")
    assert misfits(short) == misfits(long) == ()
    for found, above in ((short, False), (long, True)):
        words = next(one for one in found.boxes if isinstance(one.node, Text) and one.tile)
        lock = next(one for one in found.boxes if isinstance(one.node, Art) and one.node.name == "line/lock")
        assert (lock.rect.bottom <= words.rect.y) is above
