"""The board, the teacher's room, the parents' workshop, the short break: what holds whatever is counted."""

from __future__ import annotations

from itertools import pairwise

import pytest

from game.ui.colour import contrast, rgb
from game.ui.display import display
from game.ui.draw import Slab
from game.ui.fit import misfits
from game.ui.focus import targets
from game.ui.geometry import Size
from game.ui.layout import Box, Placed, keys_twice, layout
from game.ui.look import Look
from game.ui.node import At, Card, First, Shape, Text, Tile
from game.ui.paragraph import Font
from game.ui.recipes.board import TAB
from game.ui.recipes.counters import seats
from game.ui.spoken import children, spoken
from game.ui.theme import THEMES
from game.words.language import language
from tests.looks.board_screens import CLASS, SCREENS

FIELDS = {"4:3": Size(1440, 1080), "16:9": Size(1920, 1080), "21:9": Size(2560, 1080)}
BOARD = ("board-vote", "board-both", "parents-two", "parents-one", "pause")
OUTCOMES = ("safe", "back", "missed", "alarm")


def measure(letters: str, font: Font) -> float:
    return len(letters) * font.em * 0.55


def laid(name: str, field: str = "16:9", **look: object) -> Placed:
    size = FIELDS[field]
    return layout(SCREENS[name](size), size, Look(**look), measure)  # type: ignore[arg-type]


def ending(placed: Placed, end: str) -> list[Box]:
    return [box for box in placed.boxes if box.key.endswith(end)]


every_screen = pytest.mark.parametrize("name", SCREENS)
every_field = pytest.mark.parametrize("field", FIELDS)
every_text_size = pytest.mark.parametrize("text_size", ("usual", "large", "largest"))


# both votes


@every_field
@every_text_size
def test_every_vote_is_as_long_in_all_six_bars(field: str, text_size: str) -> None:
    placed = laid("board-both", field, text_size=text_size)
    votes = [12, 5, 11, 21, 4, 1]
    bars = [box for box in placed.boxes if box.key.endswith(("first-bar", "then-bar"))]
    assert len(bars) == 6
    assert [bar.rect.w / count for bar, count in zip(bars, votes, strict=True)] == pytest.approx(
        [bars[0].rect.w / votes[0]] * 6
    )


def test_every_bar_has_its_number_beside_it_and_the_first_vote_is_hatched() -> None:
    placed = laid("board-both")
    for vote, first, then in (("voteA", 12, 5), ("voteB", 11, 21), ("voteC", 4, 1)):
        for which, count in (("first", first), ("then", then)):
            bar = next(b for b in placed.boxes if vote in b.key and b.key.endswith(f"{which}-bar"))
            number = next(
                b for b in placed.boxes if b.key.startswith(bar.parent) and b.key.endswith("/number")
            )
            assert isinstance(number.node, Text) and number.node.words == str(count)
            assert number.rect.x >= bar.rect.right
            assert isinstance(bar.node, Card)
            assert bool(bar.node.pattern) == (which == "first")


def test_nothing_on_the_bars_tells_which_answer_is_right() -> None:
    placed = laid("board-both")
    looks = {
        (bar.node.fill, bar.node.line, bar.node.pattern)
        for bar in ending(placed, "then-bar")
        if isinstance(bar.node, Card)
    }
    assert len(looks) == 1


# counting hands


@every_field
def test_a_row_that_was_counted_shows_no_number(field: str) -> None:
    placed = laid("board-vote", field)
    assert not [b for b in placed.boxes if "/optionA/" in b.key and b.key.endswith("number")]
    assert [
        b.node.words for b in ending(placed, "number") if "/optionB/" in b.key and isinstance(b.node, Text)
    ] == ["11"]


def test_the_tiles_are_read_from_the_way_home_to_the_tabs() -> None:
    order = [box.key.rsplit("/", 1)[-1] for box in targets(laid("board-vote"))]
    assert order == [
        "home",
        "optionA-open",
        "optionC-open",
        "optionB-fewer",
        "optionB-more",
        "talk",
        "pause",
        "drawer",
    ]


def test_seats_fill_with_hands_and_stand_in_fives() -> None:
    (ways,) = seats(20, 27).children
    assert isinstance(ways, First)
    *drawn, none = ways.children
    assert len(drawn) > 1 and not children(none)  # where not even the smallest have room there are none
    for way in drawn:
        rows = [[place for place in children(row) if isinstance(place, At)] for row in children(way)]
        assert [len(row) for row in rows] == [15, 12]
        for row in rows:
            apart = [b.box.x - a.box.right for a, b in pairwise(row)]
            after_five = [number for number, space in enumerate(apart, 1) if space > min(apart) + 0.5]
            assert min(apart) > 0 and after_five == [
                number for number in range(1, len(row)) if number % 5 == 0
            ]
        figures = [place.child for row in rows for place in row if isinstance(place.child, Shape)]
        assert sum(figure.fill == "action" for figure in figures) == 20
    for total in (12, 30, 36, 45):  # a low row is never more than two of them high
        (ways,) = seats(0, total, low=True).children
        assert isinstance(ways, First)
        assert {len(children(way)) for way in ways.children[:-1]} <= {1, 2}


@every_field
@pytest.mark.parametrize("code", ("en", "ur"))
def test_tabs_have_96_units_to_press_at_the_edge_that_ends_the_line(field: str, code: str) -> None:
    placed = laid("board-vote", field, language=language(code))
    for key in ("pause", "drawer"):
        box = placed.box(key)
        assert box is not None and box.rect.w >= 96 and box.rect.h >= 96
        assert box.rect.h == TAB.h
        assert box.rect.x == 0 if code == "ur" else box.rect.right == FIELDS[field].w


# what holds on every screen


@pytest.mark.parametrize("name", BOARD)
@every_field
def test_words_for_the_class_are_at_least_44_units(name: str, field: str) -> None:
    small = [
        (box.key, box.paragraph.style.em)
        for box in laid(name, field).boxes
        if box.paragraph and box.paragraph.style.face.em_factor == 1 and box.paragraph.style.em < 44
    ]
    assert small == []


@pytest.mark.parametrize("name", (*BOARD, "pause-card"))
@every_field
def test_tiles_on_the_board_are_96_units_or_more(name: str, field: str) -> None:
    tight = [b.key for b in targets(laid(name, field)) if b.rect.w < 96 or b.rect.h < 96]
    assert tight == []


@every_screen
@every_field
@every_text_size
def test_keys_are_unique_tiles_keep_apart_and_words_have_room(name: str, field: str, text_size: str) -> None:
    placed = laid(name, field, text_size=text_size)
    assert not keys_twice(placed)
    assert misfits(placed) == ()
    boxes = targets(placed)
    for number, one in enumerate(boxes):
        for other in boxes[number + 1 :]:
            assert not one.rect.meets(other.rect), (one.key, other.key)


@every_screen
def test_every_tile_says_what_it_does(name: str) -> None:
    assert all(isinstance(box.node, Tile) and box.node.says.strip() for box in targets(laid(name)))


@every_field
@pytest.mark.parametrize("name", ("board-vote", "board-both", "teachers-room"))
def test_figures_stay_latin_in_urdu(name: str, field: str) -> None:
    placed = laid(name, field, language=language("ur"))
    numbers = [box for box in ending(placed, "/number") if box.paragraph]
    assert numbers
    assert all(box.paragraph.style.face.script == "Latn" for box in numbers if box.paragraph)


# the teacher's room


@every_field
@every_text_size
def test_one_answer_is_as_long_in_every_bar_of_the_class(field: str, text_size: str) -> None:
    placed = laid("teachers-room", field, text_size=text_size)
    lengths = []
    for letter, _, risky, harmless, *_ in CLASS:
        for kind, names, counts in (
            ("risky", OUTCOMES[:3], risky),
            ("harmless", ("safe", "alarm"), harmless),
        ):
            for outcome, count in zip(names, counts, strict=True):
                (part,) = ending(placed, f"learnt-{letter}/{_inner(placed, letter, kind)}/{outcome}-part")
                lengths.append(part.rect.w / count)
    assert lengths == pytest.approx([lengths[0]] * len(lengths))


def _inner(placed: Placed, letter: str, kind: str) -> str:
    """The way from a letter's row to one of its bars."""
    found = next(b.key for b in placed.boxes if f"learnt-{letter}/" in b.key and f"/{kind}/" in b.key)
    return found.split(f"learnt-{letter}/", 1)[1].rsplit("/", 1)[0]


@every_field
def test_every_part_of_a_class_carries_its_number_and_its_pattern(field: str) -> None:
    placed = laid("teachers-room", field)
    for letter, _, risky, harmless, *_ in CLASS:
        numbers = [
            int(box.node.words.strip("*"))
            for box in ending(placed, "/number")
            if f"learnt-{letter}/" in box.key and isinstance(box.node, Text)
        ]
        assert numbers == [*risky, *harmless]


def test_outcomes_differ_by_pattern_as_well_as_colour() -> None:
    slabs = [d for d in display(laid("teachers-room")) if isinstance(d, Slab) and d.key.endswith("-part")]
    looks = {
        outcome: {slab.pattern.partition(":")[0] for slab in slabs if slab.key.endswith(f"{outcome}-part")}
        for outcome in OUTCOMES
    }
    assert looks == {"safe": {""}, "back": {"hatch"}, "missed": {"dots"}, "alarm": {""}}


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_outcomes_are_seen_on_paper_and_none_is_red(theme) -> None:  # type: ignore[no-untyped-def]
    for outcome in OUTCOMES:
        mark, fill = theme.colour(f"outcome-{outcome}-mark"), theme.colour(f"outcome-{outcome}")
        assert contrast(mark, theme.paper) >= 3, (theme.name, outcome)
        if outcome != "safe":
            assert contrast(mark, fill) >= 3, (theme.name, outcome)
        for colour in (mark, fill):
            red, green, _ = rgb(colour)
            assert green >= red * 0.5, (theme.name, outcome, colour)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_words_on_live_and_counted_rows_and_on_the_side_bar_are_read(theme) -> None:  # type: ignore[no-untyped-def]
    for words, ground in (
        ("ink", "live"),
        ("ink", "counted"),
        ("on-bar-tile", "bar-tile"),
        ("on-bar", "bar"),
        ("dusk-words", "dusk-high"),
        ("dusk-words", "dusk-key"),
    ):
        assert contrast(theme.colour(words), theme.colour(ground)) >= 4.5, (theme.name, words, ground)


# the short break


@every_field
def test_the_short_break_says_nothing_of_the_story(field: str) -> None:
    node = SCREENS["pause"](FIELDS[field])
    assert spoken(node) == "A short break For the teacher Back to the lesson"
    assert len(targets(laid("pause", field))) == 2


def test_only_the_card_can_be_pressed_while_it_lies_over_the_lake() -> None:
    assert [box.key.rsplit("/", 1)[-1] for box in targets(laid("pause-card"))] == ["close"]
