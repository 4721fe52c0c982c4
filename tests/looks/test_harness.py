"""The comparison of pictures sees a single pixel, and shows what it saw."""

from __future__ import annotations

import sys
from pathlib import Path

import pygame
import pytest

from tests.looks.harness import ACCEPT, Studio, check, difference

SIZE = (40, 30)


@pytest.fixture(autouse=True)
def asked_for_nothing(monkeypatch: pytest.MonkeyPatch, studio: Studio) -> None:
    del studio  # it opens the display that surfaces are converted for
    monkeypatch.delenv(ACCEPT, raising=False)


def sheet(colour: str = "#fffdf8") -> pygame.Surface:
    made = pygame.Surface(SIZE).convert()
    made.fill(colour)
    return made


def accept(surface: pygame.Surface, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as asked:
        asked.setenv(ACCEPT, "1")
        check(surface, "sample", folder, folder / "failed")


def test_a_picture_that_was_accepted_is_the_same_picture(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    accept(sheet(), tmp_path, monkeypatch)
    check(sheet(), "sample", tmp_path, tmp_path / "failed")
    assert not (tmp_path / "failed").exists()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="pictures are compared on Linux only")
def test_one_pixel_by_one_step_of_one_colour_is_seen_and_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    accept(sheet(), tmp_path, monkeypatch)
    other = sheet()
    other.set_at((7, 9), "#fffdf9")
    with pytest.raises(pytest.fail.Exception) as failed:
        check(other, "sample", tmp_path, tmp_path / "failed")
    assert "1 pixels, in (7, 9, 1, 1)" in str(failed.value)
    shown = tmp_path / "failed" / "sample.png"
    assert str(shown) in str(failed.value)
    assert pygame.image.load(shown).get_size() == (3 * SIZE[0] + 20, SIZE[1])


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="pictures are compared on Linux only")
def test_a_picture_nobody_accepted_says_how(tmp_path: Path) -> None:
    with pytest.raises(pytest.fail.Exception, match="SAVE_LOOKS=1"):
        check(sheet(), "sample", tmp_path, tmp_path / "failed")


def test_elsewhere_nothing_is_compared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(pytest.skip.Exception, match="Linux only"):
        check(sheet(), "sample", tmp_path, tmp_path / "failed")


def test_another_size_is_another_picture_everywhere() -> None:
    assert difference(sheet(), pygame.Surface((20, 20)).convert()).count() == SIZE[0] * SIZE[1]
