"""What happens on a pretend app: parts light up and arrive, proof is saved, somebody is gone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.ui.display import display
from game.ui.draw import Ink, Slab
from game.ui.fit import misfits
from game.ui.geometry import Rect, Size
from game.ui.layout import layout
from game.ui.look import Look
from game.ui.node import Art, At, Card, Layers, Node, Text
from game.ui.recipes.apps import (
    CLUES,
    Act,
    ClassBlog,
    Clue,
    Done,
    GroupChat,
    Line,
    Lit,
    MessageApp,
    Saved,
    Seen,
    Who,
    Years,
    arrivals,
    glass,
    parts,
)
from game.ui.recipes.apps.blog import stations
from game.ui.recipes.apps.kit import Kit
from game.ui.spoken import spoken
from game.ui.theme import THEMES
from tests.looks.app_screens import (
    BEST_DAY,
    BOX,
    FOXES,
    GOAL,
    GROUP,
    LOUD,
    PHOTO,
    STREET_TALK,
    TRIP,
    UNKIND,
)
from tests.ui.app_kit import (
    APPS,
    NARROW,
    TWO,
    YEARS,
    box,
    drawn,
    letters,
    placed,
    room_for,
    texts,
    tiles,
)
from tests.ui.test_contrast_in_use import pale

every_app = pytest.mark.parametrize("kind", APPS, ids=str)
every_age = pytest.mark.parametrize("years", YEARS, ids=str)


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


def test_where_height_is_short_the_station_is_named_beside_its_own_sign() -> None:
    for number, state in enumerate(("draft", "waiting", "shown")):
        app = replace(TRIP, state=state)  # type: ignore[arg-type]
        kit = Kit("junior", Size(700, 600), Seen())
        card = At(child=stations(kit, app, 48.0, short=True), box=Rect(0, 0, 700, 80))
        found = layout(Layers(children=(card,)), Size(1920, 1080), Look(), letters)
        (name,) = [one for one in found.boxes if isinstance(one.node, Text)]
        signs = [
            one.rect for one in found.boxes if isinstance(one.node, Art) and one.node.name != "line/minus"
        ]
        assert name.node.words == f"**{app.stations[number]}**"
        assert 0 < name.rect.x - signs[number].right < 40
        assert abs(name.rect.middle.y - signs[number].middle.y) < 8


def test_a_film_is_never_so_small_that_a_class_cannot_see_what_it_shows() -> None:
    """A device that has no room for its picture hangs out, and the page finds another way."""
    for height in (100.0, 200.0, 300.0, 420.0):
        app = At(child=glass(STREET_TALK, Size(520, height), "board"), box=Rect(0, 0, 520, height))
        found = layout(Layers(children=(app,)), Size(1920, 1080), Look(), letters)
        assert box(found, "player").h >= min(90, 0.6 * height)


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
