"""The window: sizes that can be shown, a queue that pilots can press through, and sentences for people."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.stage.guard import StageFault
from game.stage.window import Stage, window_size
from game.ui.draw import Draw, Fill, Slab
from game.ui.geometry import Rect
from game.ui.signal import Closed, Ended, Pointer, Resized

TILE = Slab("layers0/go", Rect(100, 200, 300, 100), 20, "#aa3311")
DRAWS: tuple[Draw, ...] = (Fill("ground", Rect(0, 0, 1920, 1080), "#d3ecfb", "#d3ecfb"), TILE)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        pytest.param((1280, 720), (1280, 720), id="a usual one"),
        pytest.param((10, 10), (320, 240), id="too small"),
        pytest.param((99999, 99999), (7680, 4320), id="too large"),
        pytest.param((1280, 5), (1280, 240), id="too flat"),
    ],
)
def test_a_window_has_a_size_that_can_be_shown(wanted: tuple[int, int], found: tuple[int, int]) -> None:
    size, sentence = window_size(wanted)
    assert size == found
    assert bool(sentence) is (wanted != found)
    if sentence:
        assert f"{wanted[0]}x{wanted[1]}" in sentence
        assert f"opens at {found[0]}x{found[1]}" in sentence


def test_a_window_is_no_larger_than_the_desktop() -> None:
    assert window_size((1920, 1080), (1366, 768))[0] == (1366, 768)


@pytest.fixture
def complaints() -> list[str]:
    return []


@pytest.fixture
def stage(complaints: list[str]) -> Iterator[Stage]:
    now = iter(n / 10 for n in range(10_000))
    made = Stage((640, 360), None, complaints.append, clock=lambda: next(now))
    made.messages()
    yield made
    made.close()


def shown(at: tuple[int, int]) -> pygame.Color:
    surface = pygame.display.get_surface()
    assert surface is not None
    return surface.get_at(at)


def test_a_list_that_is_shown_is_on_the_screen(stage: Stage) -> None:
    stage.show(DRAWS)
    assert shown((70, 80)) == pygame.Color("#aa3311")
    assert shown((600, 300)) == pygame.Color("#d3ecfb")


def test_a_pilot_presses_by_key_through_the_same_queue(stage: Stage) -> None:
    stage.show(DRAWS)
    assert stage.press("go")
    found = [signal for signal in stage.messages() if isinstance(signal, Pointer) and signal.kind != "move"]
    assert [signal.kind for signal in found] == ["down", "up"]
    assert all(TILE.box.holds(signal.at) for signal in found)
    assert not stage.press("gone")


def test_another_size_is_another_field(stage: Stage) -> None:
    stage.show(DRAWS)
    pygame.display.set_mode((800, 600), pygame.RESIZABLE)
    pygame.event.post(pygame.event.Event(pygame.WINDOWSIZECHANGED, x=800, y=600, window=None))
    assert Resized() in stage.messages()
    assert stage.pixels == (800, 600)
    assert (stage.field.w, stage.field.h) == pytest.approx((1440, 1080))
    stage.show(DRAWS)
    assert shown((70, 120)) == pygame.Color("#aa3311")


def test_a_window_that_was_covered_is_painted_again(stage: Stage) -> None:
    stage.show(DRAWS)
    surface = pygame.display.get_surface()
    assert surface is not None
    surface.fill("#ff00ff")
    pygame.event.post(pygame.event.Event(pygame.WINDOWEXPOSED, window=None))
    stage.messages()
    stage.tick()
    assert shown((600, 300)) == pygame.Color("#d3ecfb")


def test_the_full_screen_and_back_keep_a_picture(stage: Stage) -> None:
    for _ in range(2):
        stage.full_screen()
        stage.show(DRAWS)
        box = TILE.box
        assert shown((round(box.middle.x * stage.scale), round(box.middle.y * stage.scale))) == pygame.Color(
            "#aa3311"
        )


def test_closing_the_window_is_told(stage: Stage) -> None:
    pygame.event.post(pygame.event.Event(pygame.QUIT))
    assert Closed() in stage.messages()


def test_an_end_that_the_system_sends_is_no_closed_window(stage: Stage) -> None:
    pygame.event.post(pygame.event.Event(pygame.APP_TERMINATING))
    assert stage.messages() == (Ended(),)


def test_a_stage_that_is_held_keeps_the_pointer(stage: Stage) -> None:
    stage.hold()
    assert pygame.event.get_grab()
    pygame.event.set_grab(False)


def test_text_entry_is_open_only_while_it_is_wanted(stage: Stage) -> None:
    stage.typing(True)
    pygame.event.post(pygame.event.Event(pygame.TEXTINPUT, text="x", window=None))
    assert len(stage.messages()) == 1
    stage.typing(False)
    pygame.event.post(pygame.event.Event(pygame.TEXTINPUT, text="x", window=None))
    assert stage.messages() == ()


def test_a_picture_of_the_screen_is_what_is_on_it(stage: Stage, tmp_path: Path) -> None:
    stage.show(DRAWS)
    stage.save(tmp_path / "screen.png")
    image = pygame.image.load(tmp_path / "screen.png")
    assert image.get_size() == (640, 360)
    assert image.get_at((70, 80)) == pygame.Color("#aa3311")


def test_a_complaint_is_made_once(stage: Stage, complaints: list[str]) -> None:
    for _ in range(3):
        stage.say_once("The picture is damaged.")
    assert complaints == ["The picture is damaged."]


def test_a_size_that_cannot_be_is_said_and_another_taken(complaints: list[str]) -> None:
    made = Stage((100, 100), None, complaints.append)
    made.close()
    assert made.pixels == (320, 240)
    assert len(complaints) == 1


def test_a_computer_without_a_screen_is_told_kindly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_VIDEODRIVER", "nonesuch")
    pygame.display.quit()
    with pytest.raises(StageFault) as fault:
        Stage((640, 360), None, [].append)
    assert "could not open a window" in str(fault.value)
    assert "Start it on a computer with a screen" in str(fault.value)
