"""What every pretend app keeps: it fits, it can only be pressed where it should be, and it says itself."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import get_args

import pytest

from game import assets
from game.lesson.model import base, devices
from game.ui.display import display
from game.ui.draw import Draw, Ink, Picture, Slab
from game.ui.fit import misfits
from game.ui.geometry import Rect, Size
from game.ui.layout import Box, Placed, layout
from game.ui.look import Look
from game.ui.node import Art, At, Card, First, Layers, Node, Text, Tile
from game.ui.paragraph import Font
from game.ui.recipes.apps import (
    ACTS,
    CLUES,
    Act,
    App,
    ClassBlog,
    Clue,
    Done,
    GroupChat,
    Line,
    Lit,
    MessageApp,
    Piece,
    Saved,
    Search,
    Seen,
    Who,
    Years,
    arrivals,
    glass,
    parts,
    room_of,
    sign,
)
from game.ui.recipes.device import Tablet, device
from game.ui.spoken import spoken
from game.ui.theme import THEMES
from game.words.language import language
from tests.looks.app_screens import (
    BEST_DAY,
    BOX,
    FOX,
    FOXES,
    GOAL,
    GROUP,
    JOIN,
    LOUD,
    MATES,
    PHOTO,
    PRIZE,
    STREET_TALK,
    TRIP,
    TRIP_SHOWN,
    UNKIND,
    box_for,
)
from tests.ui.test_contrast_in_use import pale

WIDE, NARROW = Size(1920, 1080), Size(1440, 1080)
APPS: dict[str, App] = {
    "message": UNKIND,
    "group-chat": GROUP,
    "friend-request": GOAL,
    "post": BEST_DAY,
    "e-mail": PRIZE,
    "game-chat": MATES,
    "video": STREET_TALK,
    "search": FOXES,
    "sign-up": JOIN,
    "pop-up": LOUD,
    "class-blog": TRIP_SHOWN,
}
YEARS: tuple[Years, ...] = ("infant", "junior", "board")
FOR_INFANTS = ("message", "friend-request", "post", "game-chat", "video", "pop-up")
LEAST_EM = {"infant": 48, "junior": 28, "board": 44}
LEAST_TARGET = {"infant": 96, "junior": 72, "board": 96}
BETWEEN = {"infant": 24, "junior": 14, "board": 24}

MOST_TRIES = 180
ASKED = [(kind, years) for kind in APPS for years in YEARS if years != "infant" or kind in FOR_INFANTS]
"""Which apps a story may show to whom."""

every_app = pytest.mark.parametrize("kind", APPS, ids=str)
every_age = pytest.mark.parametrize("years", YEARS, ids=str)


def letters(text: str, font: Font) -> float:
    """A little more than half as wide as the type is large: about what Andika is."""
    return 0.55 * font.em * len(text)


def room_for(years: Years, field: Size = WIDE) -> Size:
    if years == "board":
        return room_of(Rect(56, 200, field.w - 112, 832))
    return room_of(box_for(field, years))


def placed(app: App, years: Years = "junior", seen: Seen | None = None, look: Look | None = None) -> Placed:
    room = room_for(years)
    whole = At(child=glass(app, room, years, seen), box=Rect(0, 0, *room))
    return layout(Layers(children=(whole,)), room, look or Look(), letters)


def tiles(found: Placed) -> list[Box]:
    return [box for box in found.boxes if isinstance(box.node, Tile)]


def texts(found: Placed) -> list[str]:
    return [box.node.words for box in found.boxes if isinstance(box.node, Text)]


def drawn(app: App, seen: Seen | None = None, years: Years = "junior") -> tuple[Draw, ...]:
    return display(placed(app, years, seen))


def box(found: Placed, key: str) -> Rect:
    one = found.box(key)
    assert one is not None, key
    return one.rect


# the same lists as in a story's file


def test_there_is_an_app_for_every_device_of_a_story() -> None:
    named = {kind.__dataclass_fields__["device"].default for kind in get_args(devices.Device)}
    assert set(APPS) == named
    assert {type(app) for app in APPS.values()} == set(get_args(App))


def test_every_clue_and_every_act_of_a_story_has_an_icon_that_is_there() -> None:
    assert set(CLUES) == set(get_args(base.ProfileClue))
    assert set(ACTS) == set(get_args(base.Act))
    names = set(assets.art_names())
    assert {f"line/{icon}" for icon in (*CLUES.values(), *ACTS.values())} <= names
    assert len(set(CLUES.values())) == len(CLUES)


@every_app
def test_every_app_is_signed_by_an_icon_and_a_colour_of_every_theme(kind: str) -> None:
    mark = sign(APPS[kind])
    assert f"line/{mark.icon}" in assets.art_names()
    assert all(theme.colour(mark.colour) and theme.colour(f"on-{mark.colour}") for theme in THEMES.values())


@every_app
@every_age
def test_every_picture_of_an_app_is_one_of_ours(kind: str, years: Years) -> None:
    shown = {draw.name for draw in drawn(APPS[kind], years=years) if isinstance(draw, Picture)}
    assert shown <= set(assets.art_names())


# room and letters


@every_app
@every_age
def test_an_app_fits_its_glass(kind: str, years: Years) -> None:
    assert misfits(placed(APPS[kind], years)) == ()


def test_the_room_is_what_the_device_leaves() -> None:
    place = Rect(56, 200, 836, 832)
    room = room_of(place)
    content = Layers(children=(), width=room.w, height=room.h, key="content")
    probe = Card(child=content, key="probe", radius=1)
    found = layout(
        Layers(children=(device(Tablet("maya", "", "pretend"), place, probe),)), WIDE, Look(), letters
    )
    assert box(found, "probe").size == pytest.approx(room)


@every_app
@every_age
@pytest.mark.parametrize("text_size", ("usual", "largest"))
def test_no_word_is_smaller_than_its_audience_needs(kind: str, years: Years, text_size: str) -> None:
    found = placed(APPS[kind], years, look=Look(text_size=text_size))
    ems = {b.key: b.paragraph.style.em for b in found.boxes if b.paragraph and isinstance(b.node, Text)}
    assert ems
    scale = Look(text_size=text_size).text_scale
    assert {key: em for key, em in ems.items() if em < LEAST_EM[years] * scale - 0.01} == {}


@every_app
def test_right_to_left_is_the_mirror_of_the_same_app(kind: str) -> None:
    usual, turned = placed(APPS[kind]), placed(APPS[kind], look=Look(language=language("ar_XB")))
    arts = [b.rect.middle.x for b in usual.boxes if isinstance(b.node, Art) and b.rect.w > 1]
    back = [b.rect.middle.x for b in turned.boxes if isinstance(b.node, Art) and b.rect.w > 1]
    assert arts
    assert arts != back
    assert [round(usual.size.w - x) for x in back][:1] == [round(x) for x in arts][:1]


# what can be pressed


@every_app
@every_age
def test_nothing_on_a_pretend_app_can_be_pressed_until_it_is_offered(kind: str, years: Years) -> None:
    assert tiles(placed(APPS[kind], years)) == []


@pytest.mark.parametrize("app", (PRIZE, BOX, LOUD), ids=("e-mail", "pop-up", "loud pop-up"))
def test_a_button_in_a_pretend_page_has_no_lip(app: App) -> None:
    flat = next(draw for draw in drawn(app) if isinstance(draw, Slab) and draw.key.endswith("/label"))
    assert flat.lip == 0
    assert flat.shadow == 0


TWO = (Act("save", "Save it", "save"), Act("block", "Block", "block"))


@pytest.mark.parametrize(("kind", "years"), ASKED, ids=str)
def test_offered_buttons_are_large_apart_and_last_in_the_order_of_reading(kind: str, years: Years) -> None:
    app = FOX if (kind, years) == ("friend-request", "infant") else APPS[kind]
    found = placed(app, years, Seen(acts=TWO))
    offered = tiles(found)
    assert [one.node.message for one in offered if isinstance(one.node, Tile)] == ["save", "block"]
    for one in offered:
        assert min(one.rect.w, one.rect.h) >= LEAST_TARGET[years]
    for one, other in combinations(offered, 2):
        across = max(one.rect.x, other.rect.x) - min(one.rect.right, other.rect.right)
        down = max(one.rect.y, other.rect.y) - min(one.rect.bottom, other.rect.bottom)
        assert max(across, down) >= BETWEEN[years]
    assert spoken(glass(app, room_for(years), years, Seen(acts=TWO))).endswith("Save it Block")
    assert misfits(found) == ()


@pytest.mark.parametrize("kind", ACTS, ids=str)
def test_every_act_has_its_button_and_can_be_not_available(kind: str) -> None:
    (open_one,) = tiles(placed(UNKIND, seen=Seen(acts=(Act(kind, "Do it", "do"),))))
    (shut,) = tiles(placed(UNKIND, seen=Seen(acts=(Act(kind, "Do it", "do", available=False),))))
    assert isinstance(open_one.node, Tile)
    assert isinstance(shut.node, Tile)
    assert (open_one.node.available, shut.node.available) == (True, False)
    icons = {
        b.node.name
        for b in placed(UNKIND, seen=Seen(acts=(Act(kind, "Do it", "do"),))).boxes
        if isinstance(b.node, Art) and b.tile
    }
    assert f"line/{ACTS[kind]}" in icons


def test_a_switch_shows_by_a_tick_and_not_by_colour_alone_that_it_is_on() -> None:
    def icons(on: bool) -> set[str]:
        found = placed(JOIN, seen=Seen(acts=(Act("make-private", "Only friends", "private", on=on),)))
        return {b.node.name for b in found.boxes if isinstance(b.node, Art) and b.tile}

    assert icons(True) - icons(False) == {"line/tick"}


# spot

PIECES = (
    Piece("a", "Hello you", "a"),
    Piece("b", "only five minutes", "b", found=True),
    Piece("c", "send it now", "c"),
)


@every_app
def test_pieces_stand_in_place_of_the_words_and_found_ones_are_marked(kind: str) -> None:
    app = APPS[kind]
    if isinstance(app, GroupChat) or kind == "game-chat":
        app = replace(app, lines=(replace(app.lines[0], words=""), *app.lines[1:]))
    elif isinstance(app, Search):
        pass
    else:
        app = replace(app, words="") if hasattr(app, "words") else app
    found = placed(app, seen=Seen(pieces=PIECES))
    nodes = [one.node for one in tiles(found) if isinstance(one.node, Tile)]
    assert [node.message for node in nodes] == ["a", "b", "c"]
    assert [node.chosen for node in nodes] == [False, True, False]
    assert all(min(one.rect.w, one.rect.h) >= 72 for one in tiles(found))
    assert misfits(found) == ()


# light


@every_app
def test_every_part_can_be_lit_as_a_whole(kind: str) -> None:
    lit = Look().theme.colour("lit")

    def yellow(seen: Seen) -> int:
        draws = display(placed(APPS[kind], seen=seen))
        marks = [d for d in draws if isinstance(d, Slab) and d.fill == lit]
        frames = [d for d in draws if getattr(d, "line", "") == lit]
        return len(marks) + len(frames)

    keys = parts(APPS[kind])
    assert keys
    for key in keys:
        assert yellow(Seen(lit=(Lit(key),))) > yellow(Seen()), key


@every_app
@pytest.mark.parametrize("theme", THEMES, ids=str)
def test_words_read_well_in_every_light(kind: str, theme: str) -> None:
    app, look = APPS[kind], Look(theme=THEMES[theme])
    states = [Seen(lit=(Lit(key),), dim=True) for key in parts(app)]
    states.append(Seen(saved=Saved("Saved", "Monday"), done=(Done("block", "Blocked"),), acts=TWO))
    for seen in states:
        inside = glass(app, room_for("junior"), "junior", seen)
        sheet = Card(child=inside, down="stretch", radius=1)
        found = layout(Layers(children=(sheet,)), room_for("junior"), look, letters)
        assert list(pale(display(found))) == []


def test_single_words_are_lit_and_the_others_stand_back() -> None:
    found = placed(GROUP, seen=Seen(lit=(Lit("line-2", (2, 3)),), dim=True))
    clue, other = found.box("line-2-words"), found.box("line-0-words")
    assert clue is not None
    assert other is not None
    assert isinstance(clue.node, Text)
    assert isinstance(other.node, Text)
    assert (clue.node.lit, clue.node.colour) == ((2, 3), "ink")
    assert (other.node.lit, other.node.colour) == ((), "dim-ink")


def test_lit_words_of_a_comment_are_counted_from_its_first_word_and_not_from_the_name() -> None:
    app = replace(BEST_DAY, comments=(Line("Big Ted", "Send me money"),))
    found = placed(app, seen=Seen(lit=(Lit("line-0", (2,)),)))
    words = found.box("line-0-words")
    assert words is not None
    assert isinstance(words.node, Text)
    assert words.node.lit == (4,)


@pytest.mark.parametrize("text_size", ("usual", "largest"))
def test_a_lit_line_never_moves_off_a_full_glass(text_size: str) -> None:
    lines = tuple(Line(f"Ted{n}", "We all meet behind the old mill tonight, come too!") for n in range(5))
    room = room_for("junior", NARROW)
    for number in range(5):
        seen = Seen(lit=(Lit(f"line-{number}", (0,)),))
        node = At(child=glass(GroupChat("Mill", lines), room, "junior", seen), box=Rect(0, 0, *room))
        found = layout(Layers(children=(node,)), room, Look(text_size=text_size), letters)
        assert found.box(f"line-{number}-words") is not None
        assert found.box("line-4-words") is not None


# arriving


@pytest.mark.parametrize("kind", [kind for kind, app in APPS.items() if arrivals(app)], ids=str)
def test_things_arrive_one_by_one(kind: str) -> None:
    app = APPS[kind]
    said = [spoken(glass(app, room_for("junior"), "junior", Seen(shown=n))) for n in range(arrivals(app) + 1)]
    assert [len(one) for one in said] == sorted({len(one) for one in said})
    assert said[-1] == spoken(glass(app, room_for("junior"), "junior"))


def test_who_is_writing_shows_three_dots_and_says_so() -> None:
    seen = Seen(shown=1, typing="Kwame is writing")
    assert spoken(glass(GROUP, room_for("junior"), "junior", seen)).endswith("Kwame is writing")
    found = placed(GROUP, seen=seen)
    inside = [b for b in found.boxes if "typing/" in b.key and isinstance(b.node, Card)]
    assert len(inside) == 3


@pytest.mark.parametrize("kind", ("message", "group-chat", "post", "video", "e-mail", "class-blog"), ids=str)
def test_a_reply_is_seen_to_arrive_last(kind: str) -> None:
    seen = Seen(reply=Line("Maya", "I like it.", "people/maya-head", own=True))
    assert spoken(glass(APPS[kind], room_for("junior"), "junior", seen)).endswith("I like it.")
    assert placed(APPS[kind], seen=seen).box("rays") is not None


# afterwards


def test_saved_proof_is_stamped_with_its_time() -> None:
    said = spoken(
        glass(UNKIND, room_for("junior"), "junior", Seen(saved=Saved("Saved", "Monday 14:05"), acts=TWO))
    )
    assert "You cannot play with us." in said
    assert "Saved Monday 14:05" in said
    assert placed(UNKIND, seen=Seen(saved=Saved("Saved", "Monday 14:05"))).box("finder") is not None


def test_a_declined_card_is_gone() -> None:
    said = spoken(glass(GOAL, room_for("junior"), "junior", Seen(done=(Done("decline", "It is gone"),))))
    assert said == "It is gone"


@every_app
def test_after_logging_off_nothing_of_the_app_is_left(kind: str) -> None:
    seen = Seen(done=(Done("log-off", "Logged off"),))
    assert spoken(glass(APPS[kind], room_for("junior"), "junior", seen)) == "Logged off"
    assert misfits(placed(APPS[kind], seen=seen)) == ()


def test_whoever_is_blocked_stands_back_and_a_line_says_so() -> None:
    found = placed(GROUP, seen=Seen(done=(Done("block", "Player7 is blocked", who="Player7"),)))
    colours = {b.key.rpartition("/")[2]: b.node.colour for b in found.boxes if isinstance(b.node, Text)}
    assert colours["line-2-words"] == "dim-ink"
    assert colours["line-0-words"] == "ink"
    assert "Player7 is blocked" in texts(found)


# each app's own


def test_a_pop_up_lies_over_a_dim_page_that_is_seen_on_all_sides() -> None:
    for years, app in (("infant", BOX), ("junior", LOUD), ("board", LOUD)):
        found = placed(app, years)  # type: ignore[arg-type]
        page, over = box(found, "behind"), box(found, "box")
        assert min(over.x - page.x, page.right - over.right) >= 14
        assert min(over.y - page.y, page.bottom - over.bottom) >= 10
        order = [b.key.rpartition("/")[2] for b in found.boxes]
        assert order.index("behind") < order.index("box")


def test_a_shut_pop_up_leaves_the_bright_page() -> None:
    shut = placed(LOUD, seen=Seen(done=(Done("close", "The box is shut"),)))
    assert shut.box("box") is None
    assert shut.box("behind") is not None
    assert texts(shut) == ["The box is shut"]
    assert placed(LOUD, seen=Seen(shown=0)).box("box") is None


def test_the_cross_of_a_pop_up_is_at_its_upper_corner() -> None:
    found = placed(LOUD, seen=Seen(acts=(Act("close", "Close", "close"),)))
    (cross,) = tiles(found)
    over = box(found, "box")
    assert cross.rect.right > over.right - 40
    assert cross.rect.y < over.y + 60


def test_an_advert_is_marked_by_a_word_a_shape_and_an_icon() -> None:
    found = placed(FOXES)
    assert "Advert" in texts(found)
    signs = [b.node.name for b in found.boxes if isinstance(b.node, Art) and "result-0" in b.key]
    others = [b.node.name for b in found.boxes if isinstance(b.node, Art) and "result-1" in b.key]
    assert "line/megaphone" in signs
    assert "line/megaphone" not in others


@pytest.mark.parametrize("number", range(3), ids=("draft", "waiting", "shown"))
def test_the_blog_shows_at_which_of_three_stations_it_is(number: int) -> None:
    app: ClassBlog = replace(TRIP, state=("draft", "waiting", "shown")[number])  # type: ignore[arg-type]
    found = placed(app)
    bold = [words for words in texts(found) if words.startswith("**")]
    assert bold == [f"**{app.stations[number]}**"]
    ticks = [b for b in found.boxes if isinstance(b.node, Art) and b.node.name == "line/tick"]
    assert len(ticks) == number


def test_a_group_shows_several_faces_and_a_message_one() -> None:
    found = placed(GROUP)
    faces = [b for b in found.boxes if "/faces/" in b.key and b.rect.w > 40 and b.key.count("/faces/") == 1]
    assert len({b.key.partition("/faces/")[2].partition("/")[0] for b in faces}) == 3
    assert placed(UNKIND).box("faces") is None


def test_a_clue_says_itself_by_icon_and_word() -> None:
    for kind, icon in CLUES.items():
        app = MessageApp(Who("Zip", "", (Clue(kind, "a clue"),)), "Hello")
        found = placed(app)
        arts = [b.node.name for b in found.boxes if isinstance(b.node, Art) and f"clue-{kind}" in b.key]
        assert arts == [f"line/{icon}"]
        assert "a clue" in texts(found)


@every_app
@every_age
def test_an_app_says_who_writes_before_what_is_written(kind: str, years: Years) -> None:
    said = spoken(glass(APPS[kind], room_for(years), years))
    expected = {
        "message": ("Player7", "new", "You cannot play"),
        "group-chat": ("Football club", "Ravi", "Training", "I will be there!", "Player7", "Kwame"),
        "friend-request": ("GoalKing", "I am nine too!", "no shared friends", "new"),
        "post": ("Zainab", "A beach", "My best day!", "12", "So sunny!", "Was the water cold?"),
        "e-mail": ("Prize Team", "You have won!", "Press the button", "Get my tablet"),
        "game-chat": ("Block Garden", "Look, my tower!", "Which school"),
        "video": ("A shark in the street", "Shark in town", "Wow Films", "900", "Is it real?"),
        "search": ("what do foxes eat", "Advert", "Best fox food", "The Nature Museum", "pizza"),
        "sign-up": ("Chatter Cloud", "Full name", "Year you were born", "Hill School", "13 or older"),
        "pop-up": ("You are the winner!", "Only today.", "Get my present"),
        "class-blog": ("Everybody can see it.", "Shown", "Ela", "Our trip", "We found", "I liked the crab"),
    }[kind]
    assert [said.index(words) for words in expected] == sorted(said.index(words) for words in expected)


@every_app
def test_an_app_speaks_the_same_however_little_room_there_is(kind: str) -> None:
    large = spoken(glass(APPS[kind], Size(976, 630), "junior"))
    assert spoken(glass(APPS[kind], Size(462, 300), "junior")) == large


def test_letters_of_an_app_come_out_in_ink() -> None:
    assert any(isinstance(draw, Ink) for draw in drawn(PHOTO, years="infant"))


def test_an_app_is_a_value_and_drawn_alike_each_time() -> None:
    def twice() -> Node:
        return glass(UNKIND, room_for("junior"), "junior", Seen(acts=TWO))

    assert twice() == twice()


def tries(node: Node | None) -> int:
    """How often a layout has to try, at the worst, until something has room."""
    if isinstance(node, First):
        return sum(tries(child) for child in node.children)
    below = getattr(node, "children", None) or (getattr(node, "child", None),)
    return 1 + sum(tries(child) - 1 for child in below if child is not None)


@every_app
@every_age
def test_an_app_is_not_tried_in_hundreds_of_ways(kind: str, years: Years) -> None:
    """Each way costs a good part of a millisecond: a press must be seen within a frame or two."""
    seen = Seen(acts=TWO, lit=(Lit("text"),))
    assert tries(glass(APPS[kind], room_for(years), years, seen)) <= MOST_TRIES
