"""What every screen of a story keeps, whatever the words, the width and the direction of reading."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest

from game.ui.colour import contrast
from game.ui.display import display
from game.ui.draw import Outline, Slab
from game.ui.geometry import Rect, Size
from game.ui.layout import Box, Placed, keys_twice, layout
from game.ui.look import Look
from game.ui.node import Art, At, Card, Column, Layers, Node, Row, Text, Tile
from game.ui.paragraph import Font
from game.ui.recipes.controls import icon_tile
from game.ui.recipes.device import Tablet, device
from game.ui.recipes.messages import Message, message_row
from game.ui.recipes.people import phone_line
from game.ui.recipes.spot import Phrase, phrase_tile
from game.ui.recipes.stickers import empty_place, sticker
from game.ui.recipes.story import NARROW, halves
from game.ui.recipes.talk import FEET, MASCOTS, Mascot, speaker
from game.ui.recipes.telling import Piece, sentence
from game.ui.recipes.tray import Answer, answers, picture_answers, shelf, tray
from game.ui.spoken import word_count
from game.ui.theme import LETTERS, RESIDENTS, THEMES
from game.words.language import language
from tests.looks.story_screens import SCREENS

WIDE, NARROWEST, WIDER = Size(1920, 1080), Size(1440, 1080), Size(2560, 1080)
URDU = Look(language=language("ur"))
LARGEST = Look(text_size="largest")


def letters(text: str, font: Font) -> float:
    """A little more than half as wide as the type is large: about what Andika is."""
    return 0.55 * font.em * len(text)


def placed(node: Node, look: Look | None = None, field: Size = WIDE) -> Placed:
    return layout(node, field, look or Look(), letters)


def screen(name: str, look: Look | None = None, field: Size = WIDE) -> Placed:
    return placed(SCREENS[name](field), look, field)


def tiles(found: Placed) -> list[Box]:
    return [box for box in found.boxes if isinstance(box.node, Tile)]


def box(found: Placed, key: str) -> Rect:
    one = found.box(key)
    assert one is not None, key
    return one.rect


def place(found: Placed, key: str) -> int:
    """How many boxes come before this one: the order of reading."""
    return next(n for n, b in enumerate(found.boxes) if b.key == key or b.key.endswith("/" + key))


EAR = icon_tile("ear", "speaker", "Say it again", "ear", size=96)
TABLET = Tablet(owner="maya", label="Maya's tablet", pretend="pretend", app="Den Builders", icon="people")

every_screen = pytest.mark.parametrize("name", SCREENS)
every_field = pytest.mark.parametrize("field", (WIDE, NARROWEST, WIDER), ids=("16:9", "4:3", "21:9"))


# every screen


@every_screen
@every_field
def test_no_two_boxes_share_a_key(name: str, field: Size) -> None:
    assert not keys_twice(screen(name, field=field))


@every_screen
@every_field
def test_no_two_tiles_lie_over_one_another(name: str, field: Size) -> None:
    found = tiles(screen(name, field=field))
    assert not [(a.key, b.key) for a, b in combinations(found, 2) if a.rect.meets(b.rect)]


@every_screen
def test_every_tile_says_something_and_tells_something(name: str) -> None:
    for one in tiles(screen(name)):
        assert isinstance(one.node, Tile)
        assert one.node.says.strip(), one.key
        assert one.node.message is not None, one.key


@every_screen
@every_field
def test_every_tile_is_within_reach_on_the_screen(name: str, field: Size) -> None:
    whole = Rect(0, 0, *field)
    assert not [one.key for one in tiles(screen(name, field=field)) if not whole.encloses(one.rect)]


@every_screen
def test_columns_stay_together_on_wider_screens(name: str) -> None:
    found = screen(name, field=WIDER)
    reach = (WIDER.w - 1808) / 2 - 30
    for one in tiles(found):
        assert reach <= one.rect.x, one.key
        assert one.rect.right <= WIDER.w - reach, one.key


@every_screen
def test_right_to_left_is_the_mirror_of_the_same_screen(name: str) -> None:
    home = "home" if "home" in {t.key.rpartition("/")[2] for t in tiles(screen(name))} else "back"
    assert box(screen(name), home).x < 200
    assert box(screen(name, URDU), home).x > 1700


@every_screen
@pytest.mark.parametrize("theme", THEMES)
def test_every_colour_has_a_name_in_every_theme(name: str, theme: str) -> None:
    assert display(screen(name, Look(theme=THEMES[theme])))


# the device


@pytest.mark.parametrize("owner", RESIDENTS)
@pytest.mark.parametrize("look", (Look(), LARGEST, URDU), ids=("usual", "largest", "urdu"))
def test_the_pretend_pill_is_always_at_the_end_of_the_app_bar(owner: str, look: Look) -> None:
    tablet = Tablet(owner=owner, label="", pretend="pretend", app="Den Builders", icon="people")
    found = placed(Layers(children=(device(tablet, Rect(56, 200, 836, 832), Column(children=())),)), look)
    bar, pill = box(found, "app-bar"), box(found, "pretend")
    end = pill.x - bar.x if look.rtl else bar.right - pill.right
    assert end == pytest.approx(24)
    assert bar.encloses(pill)


@pytest.mark.parametrize("name", ("infant-story", "junior-story", "feedback", "spot"))
@every_field
def test_every_device_says_that_it_is_pretend(name: str, field: Size) -> None:
    found = screen(name, field=field)
    assert box(found, "app-bar").encloses(box(found, "pretend"))


def test_whose_device_it_is_stands_over_the_edge_of_the_case() -> None:
    found = placed(Layers(children=(device(TABLET, Rect(56, 200, 836, 832), Column(children=())),)))
    case, owner = box(found, "case"), box(found, "owner")
    assert owner.y < case.y < owner.bottom
    assert case.x < owner.x < case.x + 100


def test_corners_of_case_bezel_and_glass_are_concentric() -> None:
    found = placed(Layers(children=(device(TABLET, Rect(56, 200, 836, 832), Column(children=())),)))
    shapes = [found.box(key) for key in ("case", "bezel", "glass")]
    centres = set()
    for one in shapes:
        assert one is not None
        assert isinstance(one.node, Card)
        centres.add(one.rect.x + one.node.radius)
    assert len(centres) == 1


def test_on_a_narrow_screen_the_device_keeps_four_tenths_of_the_width() -> None:
    where = halves(NARROWEST, 836)
    assert NARROWEST.w < NARROW
    assert where.device.w == pytest.approx(0.40 * NARROWEST.w)
    assert where.shelf.right == pytest.approx(NARROWEST.w - 56)


# who speaks


@pytest.mark.parametrize("name", MASCOTS.values())
@pytest.mark.parametrize("height", (476.0, 522.0, 600.0))
def test_the_feet_of_every_mascot_stand_on_the_plank(name: str, height: float) -> None:
    said = speaker(Mascot(name), Text(words="What could Maya do?", role="say"), EAR)
    below = tray("safe", Column(children=()), height)
    found = placed(Layers(children=(shelf(Rect(946, 150, 918, 882), said, below),)))
    mascot, board = box(found, "mascot"), box(found, "plank")
    feet = mascot.y + mascot.h * FEET
    assert feet == pytest.approx(board.y + 2, abs=1.5)
    assert board.x < mascot.middle.x < board.right


def test_a_mascot_is_smaller_where_words_are_larger_but_words_are_never_smaller() -> None:
    usual, largest = screen("junior-story"), screen("junior-story", LARGEST)
    assert box(largest, "mascot").w < box(usual, "mascot").w
    words = [
        next(b.paragraph.style.em for b in s.boxes if b.key.endswith("asked") and b.paragraph)
        for s in (usual, largest)
    ]
    assert words[1] == pytest.approx(words[0] * 1.3)


@pytest.mark.parametrize("look", (Look(), URDU), ids=("english", "urdu"))
def test_the_tail_of_a_bubble_points_to_the_mascot(look: Look) -> None:
    found = screen("junior-story", look)
    mascot, bubble = box(found, "mascot"), box(found, "bubble")
    tail = _tail(found, "bubble")
    between = (bubble.right, mascot.middle.x) if look.rtl else (mascot.middle.x, bubble.x)
    assert between[0] < tail.middle.x < between[1]


def _tail(found: Placed, inside: str) -> Rect:
    shapes = [b.rect for b in found.boxes if f"/{inside}/" in b.key and "/tail/" in b.key]
    assert shapes
    return shapes[0]


def test_the_ear_is_inside_the_bubble_at_the_end_of_the_line() -> None:
    found = screen("junior-story")
    bubble, ear, words = box(found, "bubble"), box(found, "ear"), box(found, "asked")
    assert bubble.encloses(ear)
    assert words.right <= ear.x


# messages


def test_a_message_hugs_its_words_and_a_long_one_wraps() -> None:
    def bubble(words: str) -> Rect:
        row = message_row(Message(words=words, name="Kwame", face="people/kwame-head", key="m"))
        found = placed(Layers(children=(At(child=row, box=Rect(0, 0, 700, 300), down="top"),)))
        return box(found, "m-bubble")

    short, long = bubble("Hi!"), bubble("Hi! Send me your address and I will come to you on Saturday.")
    assert short.w < 200
    assert long.right <= 700
    assert long.h > 1.5 * short.h


@pytest.mark.parametrize("look", (Look(), URDU), ids=("english", "urdu"))
def test_own_messages_are_on_the_other_side_and_have_no_face(look: Look) -> None:
    def found(own: bool) -> Placed:
        row = message_row(Message(words="Yes", own=own, face="people/kwame-head", key="m"))
        return placed(Layers(children=(At(child=row, box=Rect(0, 0, 700, 300), down="top"),)), look)

    theirs, mine = (box(found(own), "m-bubble").middle.x for own in (False, True))
    assert (mine > theirs) != look.rtl
    assert not [b for b in found(True).boxes if isinstance(b.node, Art)]
    assert [b for b in found(False).boxes if isinstance(b.node, Art)]


def test_only_the_newest_message_has_the_rays_of_a_ping() -> None:
    keys = [b.key for b in screen("junior-story").boxes if b.key.endswith("/rays")]
    assert len(keys) == 1
    assert "/m3/" in keys[0]


def test_a_message_without_a_clue_is_dim_and_can_still_be_read() -> None:
    for theme in THEMES.values():
        assert contrast(theme.colour("dim-ink"), theme.colour("dim-received")) >= 4.5


# answers


def test_answers_of_infants_are_at_least_96_units_both_ways() -> None:
    for field in (WIDE, NARROWEST):
        for one in tiles(screen("infant-story", field=field)):
            assert one.rect.w >= 96, one.key
            assert one.rect.h >= 96, one.key


def test_there_are_at_most_15_words_on_the_screen_of_infants() -> None:
    for field in (WIDE, NARROWEST):
        assert word_count(SCREENS["infant-story"](field)) <= 15


def test_there_are_at_most_55_words_on_the_screens_of_years_3_and_4() -> None:
    for name in ("junior-story", "feedback", "spot", "sort", "tell"):
        assert word_count(SCREENS[name](WIDE)) <= 55, name


@pytest.mark.parametrize("count", (2, 3, 4))
def test_all_answers_are_of_one_size(count: int) -> None:
    given = [Answer(f"a{n}", "Say no, and ask who Jay is.", n + 1, "eye") for n in range(count)]
    column = At(child=answers("safe", given), box=Rect(0, 0, 862, 430))
    found = tiles(placed(Layers(children=(column,))))
    assert len({(round(t.rect.w, 3), round(t.rect.h, 3)) for t in found}) == 1
    assert min(t.rect.h for t in found) >= 96
    gaps = [b.rect.y - a.rect.bottom for a, b in pairwise(found)]
    assert min(gaps) >= 14 - 1e-6


def test_an_answer_without_an_icon_begins_with_its_number_and_has_no_other_sign() -> None:
    """A leaf or an eye by place would say something that the answer does not."""
    column = At(child=answers("safe", [Answer("a", "Say no.", 1, shortcut="1")]), box=Rect(0, 0, 862, 200))
    inside = [found.node for found in placed(Layers(children=(column,))).boxes]
    assert [one.words for one in inside if isinstance(one, Text)] == ["1", "Say no."]
    assert [one for one in inside if isinstance(one, Art)] == []


def test_both_pictures_of_a_choice_are_of_one_size() -> None:
    found = screen("infant-story")
    assert box(found, "yes").size == pytest.approx(box(found, "mum").size)


def test_infants_have_at_least_24_units_between_two_answers() -> None:
    given = [Answer(key, "Yes", key, picture=Card(least_height=100)) for key in ("a", "b")]
    row = At(child=picture_answers(given), box=Rect(0, 0, 980, 400))
    first, second = tiles(placed(Layers(children=(row,))))
    assert second.rect.x - first.rect.right >= 24


@pytest.mark.parametrize("name", ("infant-story", "junior-story", "feedback", "spot"))
def test_one_reads_the_device_then_the_bubble_then_the_answers(name: str) -> None:
    found = screen(name)
    assert place(found, "case") < place(found, "bubble") < place(found, "tray")


def test_a_phrase_looks_the_same_whether_it_is_a_clue_or_not_until_it_is_found() -> None:
    one, other = phrase_tile(Phrase("a", "Hello", "a")), phrase_tile(Phrase("a", "Hello", "a", found=True))
    assert not one.chosen
    assert other.chosen
    assert (one.pad_x, one.lip, one.kind) == (other.pad_x, other.lip, other.kind)


# clues


@pytest.mark.parametrize("look", (Look(), URDU, LARGEST), ids=("english", "urdu", "largest"))
def test_the_thread_runs_from_the_lit_words_to_the_clue(look: Look) -> None:
    found = screen("feedback", look)
    clue = box(found, "clue")
    draws = {draw.key: draw for draw in display(found)}
    line = next(d for k, d in draws.items() if k.endswith("thread") and isinstance(d, Outline))
    knob = next(d for k, d in draws.items() if k.endswith("thread/knob") and isinstance(d, Slab))
    edge = clue.right if look.rtl else clue.x
    assert knob.box.middle.x == pytest.approx(edge)
    assert knob.box.middle.y == pytest.approx(clue.middle.y)
    words = box(found, "m3-words")
    start = line.box.right if look.rtl else line.box.x
    assert words.x - 16 <= start <= words.right + 16


def test_a_screen_of_feedback_has_one_way_on() -> None:
    found = [t.key.rpartition("/")[2] for t in tiles(screen("feedback"))]
    assert sorted(found) == ["ear", "home", "on"]


# telling


def test_the_pieces_of_a_sentence_touch_like_a_puzzle() -> None:
    row = sentence([Piece("a", "Who", 1), Piece("b", "what", 2), Piece("c", "proof", 3)])
    first, second, third = tiles(placed(Layers(children=(At(child=row, box=Rect(0, 0, 1500, 110)),))))
    assert first.rect.right == pytest.approx(second.rect.x)
    assert second.rect.right == pytest.approx(third.rect.x)


def test_whoever_is_busy_cannot_be_pressed_and_says_why() -> None:
    busy = [t.node for t in tiles(screen("tell")) if isinstance(t.node, Tile) and not t.node.available]
    assert len(busy) == 1
    assert "moment" in busy[0].says


@pytest.mark.parametrize("name", ("tell", "help"))
def test_the_band_that_one_keeps_telling_is_there(name: str) -> None:
    words = [b.node.words for b in screen(name).boxes if isinstance(b.node, Text)]
    assert "Keep telling until someone helps." in words


@pytest.mark.parametrize("look", (Look(), URDU), ids=("english", "urdu"))
def test_a_telephone_number_is_in_the_figures_of_grown_ups_and_never_breaks(look: Look) -> None:
    found = placed(Row(children=(phone_line("Or call", "0800 1111"),)), look)
    number = found.box("number")
    assert number is not None
    assert number.paragraph is not None
    assert number.paragraph.style.face.key == "lexend"
    assert "\u00a0" in number.paragraph.text
    assert len(number.paragraph.lines) == 1


# stickers


@pytest.mark.parametrize("letter", LETTERS)
def test_an_empty_place_has_the_shape_of_its_letter_and_no_word(letter: str) -> None:
    empty, full = (placed(Row(children=(n,))) for n in (empty_place(letter), sticker(letter, "star")))
    paths = [{b.node.path for b in f.boxes if hasattr(b.node, "path")} for f in (empty, full)]
    assert paths[0] <= paths[1]
    assert word_count(empty_place(letter)) == 0
