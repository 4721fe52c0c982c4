"""A held game: every way out leads to the passphrase, and the passphrase leads out."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pygame
import pytest

from game import app, kiosk
from game.cli import main
from game.faults import CannotRun
from game.school.folders import Folders
from game.school.managed_places import VARIABLE
from game.school.passphrase import FILE, lock, to_text
from game.waiting import ROOM_SECONDS
from tests.app.child import deaf_and_blind
from tests.app.pilot import Pilot

WORDS = "maple kettle sunday"
DOOR = "room-way-out"


class Held(Pilot):
    """Somebody in front of a held game."""

    def __init__(self, data: Path) -> None:
        self.folders = Folders(data, data / "cache")
        self.game = app.open_game(self.folders, (640, 360), kiosk=True)
        deaf_and_blind(self.game)
        self.turn()

    def post(self, kind: int, **fields: object) -> None:
        pygame.event.post(pygame.event.Event(kind, **fields))
        self.turn()

    def strike(self, code: int, mod: int = 0) -> None:
        for kind in (pygame.KEYDOWN, pygame.KEYUP):
            self.post(kind, key=code, mod=mod, unicode="", repeat=False)

    def types(self, words: str) -> None:
        self.post(pygame.TEXTINPUT, text=words)

    def answered(self) -> None:
        """What was asked beside the frames has come back."""
        while self.scene and self.game.waiting.jobs.under_way:
            self.turn()
        if self.scene:
            self.turn()

    @property
    def seen(self) -> str:
        assert self.game.placed is not None
        return "\n".join(str(getattr(box.node, "words", "")) for box in self.game.placed.boxes)


@cache
def the_lock() -> str:
    """Made once: it is slow on purpose."""
    return to_text(lock(WORDS))


@pytest.fixture
def held(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Held]:
    monkeypatch.setenv(VARIABLE, "")
    (tmp_path / FILE).write_text(the_lock())
    pilot = Held(tmp_path)
    yield pilot
    pilot.close()


KEYS = {
    "Escape on the title": (pygame.K_ESCAPE, 0),
    "F11": (pygame.K_F11, 0),
    "Alt+Enter": (pygame.K_RETURN, pygame.KMOD_ALT),
    "Alt+F4": (pygame.K_F4, pygame.KMOD_ALT),
    "Ctrl+Q": (pygame.K_q, pygame.KMOD_CTRL),
}


def test_every_key_that_leads_out_leads_to_the_door_and_back(held: Held) -> None:
    before = held.game.stage.pixels
    for name, (key, mod) in KEYS.items():
        held.strike(key, mod)
        assert held.scene == DOOR, name
        assert held.game.stage.pixels == before, name
        held.key("escape")
        assert held.scene == "title", name


def test_from_the_middle_of_a_screen_the_door_leads_back_to_it(held: Held) -> None:
    held.press("settings")
    for _ in range(3):
        held.post(pygame.QUIT)
    assert held.game.stack.names == ("title", "settings", DOOR)
    held.press("back")
    assert held.scene == "settings"


def test_another_passphrase_leads_nowhere_and_costs_time(held: Held) -> None:
    (held.folders.data / "tries.json").write_text('{"format": 1, "wrong": 5, "at": 1}')
    held.press("leave")
    held.answered()
    held.types("mapel kettle sunday")
    held.press("go")
    held.answered()
    assert "That is not the passphrase." in held.seen
    assert "Please wait 3" in held.seen  # 32 seconds, or 31 when somebody counts slowly
    held.types(WORDS)
    held.key("enter")
    held.answered()
    assert held.scene == DOOR


def test_the_passphrase_leads_out(held: Held) -> None:
    held.press("leave")
    held.answered()
    held.types(WORDS)
    held.press("go")
    held.answered()
    assert held.scene == ""


def test_whoever_goes_back_while_the_door_opens_leaves_it_locked(held: Held) -> None:
    held.press("leave")
    held.answered()
    held.types(WORDS)
    held.key("enter", "escape")
    held.answered()
    assert held.scene == "title"
    assert not held.game.waiting.jobs._work._others._open  # type: ignore[attr-defined]


def test_without_a_passphrase_it_says_so_and_lets_everybody_out(held: Held) -> None:
    (held.folders.data / "passphrase.json").unlink()
    held.press("leave")
    held.answered()
    assert "there is no passphrase yet" in held.seen
    held.strike(pygame.K_F11)
    held.answered()
    assert held.game.stack.names == ("title", "leave")
    held.press("go")
    assert held.scene == ""


def test_a_lock_that_cannot_be_read_holds(held: Held) -> None:
    (held.folders.data / "passphrase.json").write_text("{")
    held.press("leave")
    held.answered()
    assert "is damaged" in held.seen
    assert held.game.stage.place_of("go") is None
    held.key("enter")
    assert held.scene == DOOR


def test_a_door_that_nobody_opens_leads_back_by_itself(held: Held) -> None:
    now = held.game.clock()
    held.press("settings")
    held.strike(pygame.K_F11)
    held.game.clock = lambda: now + ROOM_SECONDS + 5
    held.turn()
    assert held.scene == "settings"


def test_an_end_from_outside_asks_nobody(held: Held) -> None:
    held.press("settings")
    held.game.ended = lambda: True
    held.turn()
    assert held.game.stack.over


def test_papers_are_made_and_no_other_program_is_opened(
    held: Held, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from game import printing, roomfiles
    from game.scenes.asks import PrintCard, Printed
    from game.scenes.room.files import OpenFile
    from game.scenes.scene import Trouble

    monkeypatch.setattr(printing, "show", lambda _path: pytest.fail("a viewer was opened"))
    monkeypatch.setattr(printing, "printed", lambda *_: None)
    monkeypatch.setattr(roomfiles, "documents", lambda: tmp_path)
    errands = held.game.waiting.jobs._work
    card = errands(PrintCard("accepting", "en"))
    assert isinstance(card, Printed)
    assert "held in Pingtown" in card.said
    errands._others._open = True  # type: ignore[attr-defined]
    opened = errands(OpenFile(str(tmp_path / "a.pdf")))
    assert isinstance(opened, Trouble)
    assert "held in Pingtown" in opened.sentence


def test_the_managed_settings_hold_the_game_and_a_slip_in_them_does_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "pingtown.toml"
    monkeypatch.setenv(VARIABLE, str(file))
    assert kiosk.managed() is None
    for text, holds in (("kiosk = true", True), ("kiosk = false", False), ('kiosk = "yes"', False)):
        file.write_text(text)
        found = kiosk.managed()
        assert found is not None
        assert found.kiosk is holds


def test_typed_without_a_passphrase_it_is_refused_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(VARIABLE, "")
    assert main(["play", "--kiosk", "--data", str(tmp_path)]) == 2
    said = capsys.readouterr().err
    assert "there is none yet" in said
    assert "pingtown setup --passphrase" in said


def test_a_passphrase_that_cannot_be_seen_today_is_no_reason_to_refuse(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pingtown.toml").write_text(f"school = '{tmp_path / 'away'}'")
    monkeypatch.setenv(VARIABLE, str(tmp_path / "pingtown.toml"))
    kiosk.needs_a_passphrase(Folders(tmp_path, tmp_path))
    monkeypatch.setenv(VARIABLE, "")
    with pytest.raises(CannotRun):
        kiosk.needs_a_passphrase(Folders(tmp_path, tmp_path))


def test_the_schools_language_holds_until_somebody_here_chooses_another(tmp_path: Path) -> None:
    def language(wanted: str) -> str:
        game = app.open_game(Folders(tmp_path, tmp_path / "cache"), (320, 240), language=wanted)
        found = game.catalogue.language.code
        game.keep(game.settings.with_("theme", "night"))
        game.stage.close()
        return found

    assert language("cy") == "cy"
    assert language("ur") == "cy"
