"""The platform's events become our signals: every device, and nothing that was not meant."""

from __future__ import annotations

import pygame
import pytest
from pygame.event import Event

from game.stage.input import READ, Reader
from game.ui.geometry import Point
from game.ui.signal import Clicker, Closed, Key, Pointer, Resized, Signal, Typed

PIXELS, SCALE = (960, 540), 0.5


def read(*events: Event, reader: Reader | None = None) -> tuple[Signal, ...]:
    return (reader or Reader()).read(events, SCALE, PIXELS)


def mouse(kind: int, at: tuple[int, int] = (100, 50), **more: object) -> Event:
    return Event(kind, pos=at, **{"button": 1, "touch": False, **more})


def finger(kind: int, number: int = 1, at: tuple[float, float] = (0.5, 0.5)) -> Event:
    return Event(kind, touch_id=7, finger_id=number, x=at[0], y=at[1])


def key(code: int, down: bool = True, mod: int = 0, **more: object) -> Event:
    return Event(pygame.KEYDOWN if down else pygame.KEYUP, key=code, mod=mod, **more)


def test_the_mouse_points_in_units() -> None:
    found = read(mouse(pygame.MOUSEMOTION), mouse(pygame.MOUSEBUTTONDOWN), mouse(pygame.MOUSEBUTTONUP))
    assert found == tuple(Pointer(kind, Point(200, 100)) for kind in ("move", "down", "up"))


@pytest.mark.parametrize("button", [2, 3, 4, 5], ids=["middle", "right", "wheel up", "wheel down"])
def test_only_the_first_button_presses(button: int) -> None:
    assert (
        read(mouse(pygame.MOUSEBUTTONDOWN, button=button), mouse(pygame.MOUSEBUTTONUP, button=button)) == ()
    )


def test_a_mouse_that_is_really_a_finger_is_left_to_the_finger() -> None:
    assert read(mouse(pygame.MOUSEBUTTONDOWN, touch=True), mouse(pygame.MOUSEMOTION, touch=True)) == ()


def test_a_finger_presses_where_it_is() -> None:
    found = read(finger(pygame.FINGERDOWN), finger(pygame.FINGERMOTION), finger(pygame.FINGERUP))
    assert found == tuple(Pointer(kind, Point(960, 540), touch=True) for kind in ("down", "move", "up"))


def test_a_second_finger_or_a_resting_palm_presses_nothing() -> None:
    reader = Reader()
    found = read(
        finger(pygame.FINGERDOWN, 1),
        finger(pygame.FINGERDOWN, 2),
        finger(pygame.FINGERMOTION, 2),
        finger(pygame.FINGERUP, 2),
        finger(pygame.FINGERUP, 1),
        reader=reader,
    )
    assert [signal.kind for signal in found if isinstance(signal, Pointer)] == ["down", "up"]
    assert len(read(finger(pygame.FINGERDOWN, 2), reader=reader)) == 1


def test_a_finger_that_was_never_put_down_does_not_come_up() -> None:
    assert read(finger(pygame.FINGERUP)) == ()


def test_many_moves_in_a_frame_are_the_last_of_them() -> None:
    found = read(*(mouse(pygame.MOUSEMOTION, (x, 0)) for x in range(50)))
    assert found == (Pointer("move", Point(98, 0)),)


def test_moves_before_and_after_a_press_stay_apart() -> None:
    found = read(
        mouse(pygame.MOUSEMOTION, (1, 0)),
        mouse(pygame.MOUSEBUTTONDOWN, (1, 0)),
        mouse(pygame.MOUSEMOTION, (2, 0)),
        mouse(pygame.MOUSEMOTION, (3, 0)),
    )
    assert [(s.kind, s.at.x) for s in found if isinstance(s, Pointer)] == [
        ("move", 2),
        ("down", 2),
        ("move", 6),
    ]


@pytest.mark.parametrize(
    ("code", "name"),
    [
        pytest.param(pygame.K_TAB, "tab", id="tab"),
        pytest.param(pygame.K_RETURN, "enter", id="enter"),
        pytest.param(pygame.K_KP_ENTER, "enter", id="enter of the number pad"),
        pytest.param(pygame.K_SPACE, "space", id="space"),
        pytest.param(pygame.K_ESCAPE, "escape", id="escape"),
        pytest.param(pygame.K_AC_BACK, "escape", id="back of a tablet"),
        pytest.param(pygame.K_LEFT, "left", id="left"),
        pytest.param(pygame.K_3, "3", id="a number"),
        pytest.param(pygame.K_KP_3, "3", id="a number of the number pad"),
        pytest.param(pygame.K_q, "q", id="a letter"),
    ],
)
def test_keys_have_small_names(code: int, name: str) -> None:
    assert read(key(code), key(code, down=False)) == (Key(name), Key(name, down=False))


def test_shift_and_repeats_are_told() -> None:
    assert read(key(pygame.K_TAB, mod=pygame.KMOD_LSHIFT)) == (Key("tab", shift=True),)
    assert read(key(pygame.K_TAB, repeat=1)) == (Key("tab", repeat=True),)


def test_alt_and_enter_is_the_full_screen_key() -> None:
    assert read(key(pygame.K_RETURN, mod=pygame.KMOD_LALT)) == (Key("f11"),)
    assert read(key(pygame.K_F11)) == (Key("f11"),)


def test_a_key_nobody_knows_is_nothing() -> None:
    assert read(key(pygame.K_F7), key(pygame.K_CAPSLOCK)) == ()


@pytest.mark.parametrize(
    ("code", "button"),
    [
        pytest.param(pygame.K_PAGEDOWN, "next", id="forward"),
        pytest.param(pygame.K_PAGEUP, "back", id="back"),
        pytest.param(pygame.K_b, "blank", id="blank by b"),
        pytest.param(pygame.K_PERIOD, "blank", id="blank by the full stop"),
    ],
)
def test_a_presenter_clicker_is_understood(code: int, button: str) -> None:
    pressed = read(key(code), key(code, down=False))[0]
    assert isinstance(pressed, Clicker)
    assert pressed.button == button


def test_a_clicker_that_sends_a_letter_says_which() -> None:
    """A board whose rows are A, B and C wants the B for itself."""
    assert read(key(pygame.K_b), key(pygame.K_b, down=False)) == (Clicker("blank", "b"), Key("b", down=False))


def test_a_finger_whose_rising_was_lost_does_not_stop_all_touch() -> None:
    reader = Reader()
    down = Event(pygame.FINGERDOWN, touch_id=1, finger_id=1, x=0.5, y=0.5)
    other = Event(pygame.FINGERDOWN, touch_id=1, finger_id=2, x=0.5, y=0.5)
    read(down, reader=reader)
    assert read(other, reader=reader) == ()
    read(Event(pygame.WINDOWFOCUSLOST), reader=reader)
    assert len(read(other, reader=reader)) == 1


def test_a_school_may_set_other_clicker_keys() -> None:
    reader = Reader({pygame.K_RIGHT: "next"})
    assert read(key(pygame.K_RIGHT), key(pygame.K_b), reader=reader) == (Clicker("next", "right"), Key("b"))


def test_letters_are_taken_only_while_somebody_types() -> None:
    reader = Reader()
    text = Event(pygame.TEXTINPUT, text="ŵ")
    assert read(text, reader=reader) == ()
    reader.typing = True
    assert read(text, key(pygame.K_b), reader=reader) == (Typed("ŵ"), Key("b"))


def test_closing_and_another_size_are_told_once_a_frame() -> None:
    again = [Event(kind) for kind in (pygame.WINDOWSIZECHANGED, pygame.WINDOWEXPOSED, pygame.WINDOWSHOWN)]
    assert read(*again) == (Resized(),)
    assert read(Event(pygame.QUIT)) == read(Event(pygame.WINDOWCLOSE)) == (Closed(),)


def test_a_mouse_that_leaves_the_window_is_away() -> None:
    assert read(Event(pygame.WINDOWLEAVE)) == (Pointer("away", Point(-1, -1)),)


def test_everything_that_is_let_in_is_understood_and_all_else_is_nothing() -> None:
    assert read(Event(pygame.JOYBUTTONDOWN, button=0), Event(pygame.USEREVENT)) == ()
    assert pygame.JOYBUTTONDOWN not in READ


@pytest.mark.parametrize(("code", "name"), [(pygame.K_F8, "f8"), (pygame.K_F9, "f9"), (pygame.K_F10, "f10")])
def test_every_key_of_the_teachers_tabs_is_read(code: int, name: str) -> None:
    assert read(key(code)) == (Key(name, True, False, False),)
