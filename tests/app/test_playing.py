"""The two scenes played to the end, by mouse, by finger, by keyboard alone and by one switch."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.school.settings import FILE, Settings
from game.switching import PACES
from tests.app.pilot import Pilot


@pytest.fixture
def pilot(tmp_path: Path) -> Iterator[Pilot]:
    found = Pilot(tmp_path)
    yield found
    found.close()


def kept(folder: Path) -> dict[str, object]:
    found: dict[str, object] = json.loads((folder / FILE).read_text())
    return found


@pytest.mark.parametrize("way", ["press", "touch", "key_to"])
def test_a_setting_takes_effect_at_once_and_is_remembered(pilot: Pilot, tmp_path: Path, way: str) -> None:
    do = getattr(pilot, way)
    do("settings")
    assert pilot.scene == "settings"
    before = pilot.game.stage.place_of("settings-title") or pilot.game.placed.box("text_size-large").rect
    do("text_size-largest")
    do("theme-contrast")
    do("letters-lexend")
    do("one_switch-usual") if way != "key_to" else None
    assert pilot.game.desk().look.theme.name == "contrast"
    assert pilot.game.desk().look.text_scale == 1.3
    assert before is not None
    do("back")
    assert pilot.scene == "title"
    written = kept(tmp_path)
    assert (written["theme"], written["text_size"], written["letters"]) == ("contrast", "largest", "lexend")


def test_the_next_start_remembers(tmp_path: Path) -> None:
    first = Pilot(tmp_path)
    first.press("settings")
    first.press("theme-night")
    first.close()
    second = Pilot(tmp_path)
    assert second.game.settings.theme == "night"
    second.close()


BEHIND = {"own": "who", "class": "plans", "adults": "grown-ups"}


@pytest.mark.parametrize("door", BEHIND)
@pytest.mark.parametrize("way", ["press", "touch", "key_to"])
def test_every_door_opens_and_leads_back(pilot: Pilot, door: str, way: str) -> None:
    getattr(pilot, way)(door)
    assert pilot.scene == BEHIND[door]
    getattr(pilot, way)("back")
    assert pilot.scene == "title"


@pytest.mark.parametrize(("number", "door"), [("1", "own"), ("2", "class"), ("3", "adults")])
def test_number_keys_open_the_doors(pilot: Pilot, number: str, door: str) -> None:
    pilot.key(number)
    assert pilot.scene == BEHIND[door]


def test_escape_leads_home_and_then_asks_before_it_leaves(pilot: Pilot) -> None:
    pilot.press("settings")
    pilot.key("escape")
    assert pilot.scene == "title"
    pilot.key("escape")
    assert pilot.scene == "leave"
    pilot.key("escape")
    assert pilot.scene == "title"
    pilot.key("escape")
    pilot.press("go")
    assert pilot.scene == ""


def test_behind_a_dialog_nothing_can_be_pressed(pilot: Pilot) -> None:
    spot = pilot.game.stage.place_of("settings")
    pilot.press("leave")
    assert pilot.scene == "leave"
    pilot.game.stage.post_pointer("down", spot.middle)
    pilot.game.stage.post_pointer("up", spot.middle)
    pilot.turn()
    assert pilot.scene == "leave"


def test_tab_in_a_dialog_stays_in_it(pilot: Pilot) -> None:
    pilot.press("leave")
    seen = set()
    for _ in range(6):
        pilot.key("tab")
        seen.add(pilot.focus)
    assert seen == {"stay", "go"}


def test_one_switch_alone_plays(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path, settings=Settings(one_switch=True))
    now = pilot.game.clock()
    pilot.game.clock = lambda: now
    pilot.turn()
    for _ in range(20):
        now += 2.0
        pilot.turn()
        if pilot.focus == "settings":
            break
    pilot.key("space")
    assert pilot.scene == "settings"
    pilot.close()


@pytest.mark.parametrize(("pace", "seconds"), PACES.items())
def test_one_switch_goes_round_as_quickly_as_the_teacher_chose(
    tmp_path: Path, pace: str, seconds: float
) -> None:
    pilot = Pilot(tmp_path)
    now = pilot.game.clock()
    pilot.game.clock = lambda: now
    pilot.press("settings")
    pilot.press(f"one_switch-{pace}")
    assert (pilot.game.settings.one_switch, pilot.game.settings.scan) == (True, pace)
    pilot.turn()
    before = pilot.focus
    now += seconds - 0.1
    pilot.turn()
    assert pilot.focus == before, "it hurries"
    now += 0.2
    pilot.turn()
    assert pilot.focus != before, "it lags"
    pilot.press("one_switch-no")
    assert pilot.game.settings.pace == ""
    pilot.close()


def test_a_switch_that_clicks_like_a_mouse_presses_what_is_offered(tmp_path: Path) -> None:
    """It clicks where the pointer happens to rest; a hand moves the mouse before it clicks."""
    pilot = Pilot(tmp_path, settings=Settings(one_switch=True))
    now = pilot.game.clock()
    pilot.game.clock = lambda: now
    pilot.turn()
    while pilot.focus != "settings":
        now += 2.0
        pilot.turn()
    resting = pilot.game.stage.place_of("class").middle

    def click() -> None:
        pilot.game.stage.post_pointer("down", resting)
        pilot.game.stage.post_pointer("up", resting)
        pilot.turn()

    click()
    assert pilot.scene == "settings"
    pilot.key("escape")
    pilot.game.stage.post_pointer("move", resting)
    click()
    assert pilot.scene == "plans"
    pilot.close()


def test_closing_the_window_ends_the_game(pilot: Pilot) -> None:
    pygame.event.post(pygame.event.Event(pygame.QUIT))
    assert pilot.game.turn() is False


def test_another_size_lays_everything_out_anew(pilot: Pilot) -> None:
    wide = pilot.game.placed.size
    pygame.display.set_mode((800, 600), pygame.RESIZABLE)
    pygame.event.post(pygame.event.Event(pygame.WINDOWSIZECHANGED, x=800, y=600))
    pilot.turn()
    assert pilot.game.placed.size != wide
    assert pilot.game.placed.size.w == 1440


def test_complaints_are_shown_once_and_the_game_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / FILE).write_text("{ this is not")
    pilot = Pilot(tmp_path)
    pilot.turn()
    assert pilot.scene == "notice"
    pilot.press("go-on")
    assert pilot.scene == "title"
    pilot.turn()
    assert pilot.scene == "title"
    assert capsys.readouterr().err.count("settings file cannot be used") == 1
    assert (tmp_path / f"{FILE}.damaged-1").read_text() == "{ this is not"
    pilot.close()
