"""Only what changed is painted, and a screen painted in parts is the screen painted whole, to the pixel."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pygame
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.scenes.leave import Leave
from game.scenes.scene import Desk
from game.scenes.settings import SettingsScene
from game.scenes.soon import Soon
from game.scenes.stack import Stack
from game.scenes.title import Title
from game.school.settings import Settings
from game.stage.show import Show
from game.ui.display import Attention, display, motions
from game.ui.draw import SHADOW_DROP, SHADOW_REACH, Draw, Fill, Picture, Slab
from game.ui.focus import targets
from game.ui.geometry import Rect, Size
from game.ui.layout import Placed, layout
from game.ui.look import Look
from game.ui.motion import Blink, Breathe, Greet, Motion, Moving, Pop, Rise, Turn
from game.ui.theme import THEMES
from game.words.language import language
from tests.scenes.sample_words import sample_catalogue
from tests.stage.kit import SCALE, SIZE, Paints, area, difference

FIELD = Size(1920, 1080)
STACKS = {
    "title": Stack((Title(),)),
    "settings": Stack((Title(), SettingsScene())),
    "leave": Stack((Title(), Leave())),
    "soon": Stack((Title(), Soon("own"))),
    "leave over the settings": Stack((Title(), SettingsScene(), Leave())),
}


@pytest.fixture(scope="module", autouse=True)
def paints() -> Iterator[Paints]:
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode(SIZE)
    yield the_paints()
    the_paints.cache_clear()
    screen.cache_clear()
    pygame.display.quit()
    pygame.font.quit()


@cache
def the_paints() -> Paints:
    return Paints()


@cache
def screen(name: str, theme: str = "day", code: str = "en", text_size: str = "usual") -> Placed:
    """A real screen of the game, laid out with the real letters."""
    look = Look(theme=THEMES[theme], language=language(code), text_size=text_size)
    desk = Desk(FIELD, look, Settings(theme=theme, text_size=text_size), sample_catalogue(code))
    return layout(STACKS[name].view(desk), FIELD, look, the_paints().inks.measure)


def seen(show: Show) -> pygame.Surface:
    return show.painter.onto


# any change


places = st.builds(
    screen,
    st.sampled_from(sorted(STACKS)),
    st.sampled_from(["day", "night", "contrast"]),
    st.sampled_from(["en", "ur"]),
    st.sampled_from(["usual", "largest"]),
)


@st.composite
def lists(draw: st.DrawFn) -> tuple[Draw, ...]:
    """A display list of a real screen while somebody looks at it."""
    placed = draw(places)
    keys = ["", *(box.key for box in targets(placed))]
    attention = Attention(
        hover=draw(st.sampled_from(keys)),
        focus=draw(st.sampled_from(keys)),
        ring=draw(st.booleans()),
        pressed=draw(st.sampled_from(keys)),
    )
    return display(placed, attention)


@given(st.lists(lists(), min_size=2, max_size=4))
@settings(max_examples=25)
def test_a_screen_changed_bit_by_bit_is_the_screen_painted_whole(changes: list[tuple[Draw, ...]]) -> None:
    show = the_paints().show()
    for number, draws in enumerate(changes):
        show.change(draws, (), float(number))
        show.frame(float(number))
        assert difference(seen(show), the_paints().full(draws)) == ""


@given(
    st.sampled_from(["title", "settings", "leave over the settings"]),
    st.sampled_from(["day", "contrast"]),
    st.sampled_from(["en", "ur"]),
    st.data(),
)
@settings(max_examples=20)
def test_looking_around_on_one_screen_leaves_no_trace(
    name: str, theme: str, code: str, data: st.DataObject
) -> None:
    placed = screen(name, theme, code)
    keys = ["", *(box.key for box in targets(placed))]
    one = st.sampled_from(keys)
    show = the_paints().show()
    for number in range(5):
        attention = Attention(data.draw(one), data.draw(one), data.draw(st.booleans()), data.draw(one))
        draws = display(placed, attention)
        show.change(draws, (), float(number))
        show.frame(float(number))
        assert difference(seen(show), the_paints().full(draws)) == ""


@st.composite
def slabs(draw: st.DrawFn) -> Slab:
    """Any rounded box anywhere, half off the screen too."""
    number = st.integers(-200, 1900)
    return Slab(
        draw(st.sampled_from("abcde")),
        Rect(draw(number), draw(number), draw(st.integers(0, 900)), draw(st.integers(0, 700))),
        draw(st.sampled_from([0.0, 20.0, 48.0, 9999.0])),
        draw(st.sampled_from(["", "#ffffff", "#aa3311"])),
        line=draw(st.sampled_from(["", "#1d2447"])),
        line_width=draw(st.sampled_from([0.0, 4.0, 10.0])),
        dotted=draw(st.booleans()),
        lip=draw(st.sampled_from([0.0, 10.0])),
        lip_fill="#552211",
        shadow=draw(st.sampled_from([0.0, 0.55, 1.0])),
        shadow_colour="#23306b",
    )


any_slabs = st.lists(slabs(), max_size=5, unique_by=lambda slab: slab.key).map(tuple)


@given(any_slabs, any_slabs)
@settings(max_examples=60)
def test_boxes_of_every_kind_come_and_go_without_a_trace(
    before: tuple[Slab, ...], after: tuple[Slab, ...]
) -> None:
    ground = Fill("ground", Rect(0, 0, 1920, 1080), "#d3ecfb", "#fff1d9")
    show = the_paints().show()
    for number, boxes in enumerate((before, after)):
        draws = (ground, *boxes)
        show.change(draws, (), float(number))
        show.frame(float(number))
        assert difference(seen(show), the_paints().full(draws)) == ""


# motions


MOODS = ("mascots/tally-calm", "mascots/tally-happy", "mascots/tally-blink")
TALLY = Picture("tally", Rect(300, 300, 440, 440), MOODS[0])
MOTIONS: dict[str, Motion] = {
    "breathe": Breathe(lift=20, seconds=2),
    "blink": Blink(shut=MOODS[2], every=2, seconds=0.5),
    "blink laid over": Blink(shut=MOODS[2], over=True, every=2, seconds=0.5),
    "greet": Greet(mood=MOODS[1]),
    "pop": Pop(every=3, stays=1, first=0.5),
    "rise": Rise(lift=300, seconds=1, wait=0.2),
}
AROUND = (
    Fill("ground", Rect(0, 0, 1920, 1080), "#d3ecfb", "#fff1d9"),
    Slab("behind", Rect(250, 250, 300, 600), 48, "#fffdf8", shadow=1.0, shadow_colour="#23306b"),
)
FRONT = Slab("front", Rect(500, 600, 500, 300), 34, "#ffd84d", line="#1d2447", line_width=6)


@pytest.mark.parametrize("name", MOTIONS, ids=str)
def test_a_motion_leaves_no_trace_on_its_way(name: str) -> None:
    """The same list with the same motion, once painted where it moved and once wholly, at every moment."""
    draws = (*AROUND, TALLY, FRONT)
    moving = (Moving("tally", MOTIONS[name]),)
    partly, wholly = the_paints().show(), the_paints().show()
    pictures = set()
    for step in range(40):
        now = step * 0.13
        for show in (partly, wholly):
            show.change(draws, moving, now)
        wholly.spoil()
        partly.frame(now)
        wholly.frame(now)
        assert difference(seen(partly), seen(wholly)) == ""
        pictures.add(seen(partly).get_buffer().raw)
    assert len(pictures) > 1, "nothing moved"


def test_what_has_risen_stands_where_it_was_described() -> None:
    show = the_paints().show()
    draws = (*AROUND, TALLY)
    show.change(draws, (Moving("tally", MOTIONS["rise"]),), 0.0)
    for now in (0.0, 0.5, 1.0, 2.0):
        show.frame(now)
    assert difference(seen(show), the_paints().full(draws)) == ""


def test_a_door_opens_through_the_pictures_between() -> None:
    def draws(name: str) -> tuple[Draw, ...]:
        return (*AROUND, replace(TALLY, name=name))

    moving = (Moving("tally", Turn(between=MOODS, seconds=0.4)),)
    show = the_paints().show()
    show.change(draws(MOODS[0]), moving, 0.0)
    show.frame(0.0)
    show.change(draws(MOODS[2]), moving, 1.0)
    assert show.quick
    for now, name in ((1.0, MOODS[0]), (1.2, MOODS[1]), (1.5, MOODS[2])):
        show.frame(now)
        assert difference(seen(show), the_paints().full(draws(name))) == ""
    assert not show.quick


def test_with_nothing_moving_nothing_is_painted() -> None:
    show = the_paints().show()
    draws = display(screen("settings"))
    show.change(draws, (), 0.0)
    assert area(show.frame(0.0)) == SIZE[0] * SIZE[1]
    for now in (1.0, 2.0, 3.0):
        show.change(draws, (), now)
        assert show.frame(now) == []


def test_a_blink_paints_only_where_the_eyes_are() -> None:
    placed = screen("title")
    show = the_paints().show()
    show.change(display(placed), motions(placed), 0.0)
    show.frame(0.0)
    for step in range(1, 200):
        rects = show.frame(step / 30)
        assert area(rects) < 0.25 * SIZE[0] * SIZE[1]


# how much is painted


def damage(placed: Placed, before: Attention, after: Attention) -> float:
    """Which share of the screen is painted again."""
    show = the_paints().show()
    show.change(display(placed, before), (), 0.0)
    show.frame(0.0)
    show.change(display(placed, after), (), 1.0)
    return area(show.frame(1.0)) / (SIZE[0] * SIZE[1])


def with_its_shadow(rect: Rect) -> float:
    """Which share of the screen a tile takes with its shadow, its lift and a pixel or two around."""
    around = rect.grown(SHADOW_REACH + 4 / SCALE).shrunk(0, 0, 0, -SHADOW_DROP)
    return around.w * around.h / (FIELD.w * FIELD.h)


@pytest.mark.parametrize("name", STACKS, ids=str)
def test_a_look_or_a_press_paints_the_tile_and_its_shadow_and_no_more(name: str) -> None:
    placed = screen(name)
    for box in targets(placed):
        hover = Attention(hover=box.key)
        held = replace(hover, focus=box.key, pressed=box.key)
        most = with_its_shadow(box.rect)
        assert damage(placed, Attention(), hover) <= most, box.key
        assert damage(placed, hover, held) <= most, box.key


@pytest.mark.parametrize("name", ["leave", "soon"], ids=str)
def test_a_press_in_a_dialog_paints_less_than_a_twentieth_of_the_screen(name: str) -> None:
    placed = screen(name)
    for box in targets(placed):
        hover = Attention(hover=box.key)
        assert damage(placed, hover, replace(hover, pressed=box.key)) < 0.05, box.key


def test_another_theme_paints_everything() -> None:
    show = the_paints().show()
    for number, theme in enumerate(("day", "night")):
        show.change(display(screen("settings", theme)), (), float(number))
        assert area(show.frame(float(number))) == SIZE[0] * SIZE[1]


def test_things_that_changed_places_are_painted_in_their_new_order() -> None:
    one = Slab("one", Rect(100, 100, 600, 400), 40, "#ffffff")
    two = Slab("two", Rect(400, 300, 600, 400), 40, "#aa3311")
    show = the_paints().show()
    for number, draws in enumerate(((AROUND[0], one, two), (AROUND[0], two, one))):
        show.change(draws, (), float(number))
        show.frame(float(number))
        assert difference(seen(show), the_paints().full(draws)) == ""


def test_a_screen_that_was_covered_is_painted_again() -> None:
    show = the_paints().show()
    draws = display(screen("settings"))
    show.change(draws, (), 0.0)
    show.frame(0.0)
    seen(show).fill("#ff00ff")
    show.spoil()
    show.frame(1.0)
    assert difference(seen(show), the_paints().full(draws)) == ""


def test_a_difference_of_one_pixel_is_seen() -> None:
    """The comparison above can fail."""
    one, other = pygame.Surface(SIZE).convert(), pygame.Surface(SIZE).convert()
    other.set_at((7, 9), "#000100")
    assert difference(one, other).endswith("(7, 9, 1, 1)")
    assert round(1 / SCALE) == 4


@pytest.mark.parametrize("code", ["en", "ur"])
def test_the_living_title_leaves_no_trace(code: str) -> None:
    """Everybody breathes, blinks and greets at once, as on the screen, for half a minute."""
    placed = screen("title", code=code)
    draws, moving = display(placed), motions(placed)
    partly, wholly = the_paints().show(), the_paints().show()
    for step in range(150):
        now = step * 0.21
        for show in (partly, wholly):
            show.change(draws, moving, now)
        wholly.spoil()
        partly.frame(now)
        wholly.frame(now)
        assert difference(seen(partly), seen(wholly)) == "", f"after {now:.2f} s"
