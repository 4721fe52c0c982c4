"""Pictures at the size they are shown, kept for the next start; nothing that goes wrong stops the game."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.stage import art
from game.stage.art import ArtStore
from tests.stage.kit import difference, refuse

SIZE = (100, 100)
MEMORY = 10_000_000
HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10" height="10">'
PICTURES = {
    "arrow": f'{HEAD}<rect x="0" y="0" width="3" height="10" fill="#1d2447"/></svg>',
    "wide": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10" width="20" height="10">'
    '<rect x="0" y="0" width="20" height="10" fill="#aa3311"/></svg>',
    "broken": "<svg this is not a picture",
}


@pytest.fixture(autouse=True)
def screen() -> Iterator[None]:
    pygame.display.init()
    pygame.display.set_mode((64, 64))
    yield
    pygame.display.quit()


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Pictures of our own, so that no test depends on a drawing."""
    for name, text in PICTURES.items():
        (tmp_path / f"{name}.svg").write_text(text)
    (tmp_path / "bytes.svg").write_bytes(b"\xff\xfe\x00")
    monkeypatch.setattr(art, "art_file", lambda name: tmp_path / f"{name}.svg")
    return tmp_path


def store(folder: Path | None = None, complaints: list[str] | None = None) -> ArtStore:
    return ArtStore(folder, MEMORY, refuse if complaints is None else complaints.append)


def painted(image: pygame.Surface) -> pygame.Surface:
    """What is seen of a picture on white."""
    whole = pygame.Surface(image.get_size()).convert()
    whole.fill("#ffffff")
    whole.blit(image, (0, 0))
    return whole


def nothing_but_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    def drawn(*_: object) -> pygame.Surface:
        raise AssertionError("it was drawn again")

    monkeypatch.setattr(art, "_raster", drawn)
    monkeypatch.setattr(art, "_covering", drawn)


@pytest.mark.parametrize("cover", [False, True], ids=["with clear parts", "covering"])
def test_a_picture_that_was_drawn_once_is_read_at_the_next_start(
    files: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cover: bool
) -> None:
    folder = tmp_path / "cache"
    first = store(folder).picture("arrow", SIZE, cover=cover)
    assert [path.suffix for path in folder.iterdir()] == [".pix"]
    nothing_but_reading(monkeypatch)
    second = store(folder).picture("arrow", SIZE, cover=cover)
    assert pygame.image.tobytes(first, "RGBA") == pygame.image.tobytes(second, "RGBA")
    assert difference(painted(first), painted(second)) == ""


def test_a_picture_in_memory_is_not_made_twice(files: Path) -> None:
    shelf = store()
    assert shelf.picture("arrow", SIZE) is shelf.picture("arrow", SIZE)
    assert shelf.picture("arrow", SIZE) is not shelf.picture("arrow", (90, 90))


@pytest.mark.parametrize("how", ["a bit turned", "cut short", "empty", "something else", "too much"], ids=str)
def test_a_damaged_file_is_drawn_again_and_mended(files: Path, tmp_path: Path, how: str) -> None:
    folder = tmp_path / "cache"
    first = painted(store(folder).picture("arrow", SIZE))
    (kept,) = folder.iterdir()
    whole = kept.read_bytes()
    damaged = {
        "a bit turned": whole[:40] + bytes([whole[40] ^ 1]) + whole[41:],
        "cut short": whole[: len(whole) // 2],
        "empty": b"",
        "something else": b"PNG" + whole[3:],
        "too much": whole[:3] + b"\x00\xff\xff\xff\xff\xff\xff\xff\xff" + whole[12:],
    }[how]
    kept.write_bytes(damaged)
    assert difference(painted(store(folder).picture("arrow", SIZE)), first) == ""
    assert kept.read_bytes() == whole


def test_a_picture_that_changed_is_not_taken_for_the_old_one(files: Path, tmp_path: Path) -> None:
    folder = tmp_path / "cache"
    before = painted(store(folder).picture("arrow", SIZE))
    (files / "arrow.svg").write_text(PICTURES["arrow"].replace("#1d2447", "#00aa00"))
    assert difference(painted(store(folder).picture("arrow", SIZE)), before) != ""


def test_a_folder_that_cannot_be_written_is_silently_done_without(files: Path, tmp_path: Path) -> None:
    in_the_way = tmp_path / "cache"
    in_the_way.write_text("a file where the folder should be")
    shelf = store(in_the_way)
    assert painted(shelf.picture("arrow", SIZE)).get_at((5, 50)) == pygame.Color("#1d2447")
    assert shelf.folder is None
    shelf.sweep()


def test_small_pictures_are_not_worth_a_file(files: Path, tmp_path: Path) -> None:
    store(tmp_path / "cache").picture("arrow", (20, 20))
    assert not (tmp_path / "cache").exists()


@pytest.mark.parametrize("cover", [False, True, "foot"], ids=str)
def test_a_picture_without_any_room_stops_nobody(files: Path, cover: art.Cover) -> None:
    """A story at the board had no room left for its picture, and the game stopped in front of the class."""
    shelf = store()
    for size in ((0, 0), (40, -3), (-5, 40)):
        image = shelf.picture("wide", size, cover=cover)
        assert image.get_size() == (max(1, size[0]), max(1, size[1]))


@pytest.mark.parametrize("name", ["nowhere", "bytes", "broken"], ids=["missing", "not text", "no picture"])
def test_a_picture_that_cannot_be_shown_leaves_its_place_empty_with_one_sentence(
    files: Path, name: str
) -> None:
    complaints: list[str] = []
    shelf = store(complaints=complaints)
    for _ in range(3):
        image = shelf.picture(name, SIZE)
    assert image.get_size() == SIZE
    assert image.get_bounding_rect().size == (0, 0)
    assert len(complaints) == 1
    assert name in complaints[0]
    assert "install Pingtown again" in complaints[0]


def test_a_tint_recolours_the_ink_and_nothing_else(files: Path) -> None:
    shelf = store()
    assert shelf.picture("arrow", SIZE, tint="#00aa00").get_at((5, 50)) == pygame.Color("#00aa00")
    assert shelf.picture("wide", SIZE, tint="#00aa00").get_at((50, 50)) == pygame.Color("#aa3311")


def test_a_mirrored_picture_is_the_other_way_round(files: Path) -> None:
    shelf = store()
    image, turned = shelf.picture("arrow", SIZE), shelf.picture("arrow", SIZE, mirrored=True)
    assert difference(painted(pygame.transform.flip(image, True, False)), painted(turned)) == ""
    assert (image.get_at((5, 50)).a, turned.get_at((5, 50)).a) == (255, 0)


def test_a_picture_is_fitted_in_whole_and_stands_in_the_middle(files: Path) -> None:
    image = store().picture("wide", SIZE)
    assert image.get_bounding_rect() == pygame.Rect(0, 25, 100, 50)


def test_a_covering_picture_leaves_nothing_free_and_sees_through_nowhere(files: Path) -> None:
    image = store().picture("wide", SIZE, cover=True)
    assert not image.get_flags() & pygame.SRCALPHA
    assert {tuple(image.get_at((x, y)))[:3] for x in (0, 50, 99) for y in (0, 50, 99)} == {(0xAA, 0x33, 0x11)}


def test_memory_is_bounded_and_what_was_used_last_stays(files: Path) -> None:
    one = SIZE[0] * SIZE[1] * 4
    shelf = ArtStore(None, 2 * one, refuse)
    first = shelf.picture("arrow", SIZE)
    shelf.picture("wide", SIZE)
    assert shelf.picture("arrow", SIZE) is first
    shelf.picture("arrow", SIZE, mirrored=True)
    assert shelf.picture("arrow", SIZE) is first


def test_the_folder_does_not_grow_for_ever(
    files: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "cache"
    shelf = store(folder)
    for size in ((100, 100), (110, 110), (120, 120)):
        shelf.picture("arrow", size)
    monkeypatch.setattr(art, "FOLDER_BYTES", 1)
    shelf.sweep()
    assert list(folder.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with a name here")
def test_a_pipe_in_the_cache_is_not_waited_for(files: Path, tmp_path: Path) -> None:
    folder = tmp_path / "cache"
    first = store(folder=folder).picture("arrow", SIZE)
    for kept in list(folder.iterdir()):
        kept.unlink()
        os.mkfifo(kept)
    again = store(folder=folder).picture("arrow", SIZE)
    assert pygame.image.tobytes(first, "RGBA") == pygame.image.tobytes(again, "RGBA")


def test_a_picture_whose_end_is_missing_is_said_and_not_kept(files: Path, tmp_path: Path) -> None:
    svg = (files / "arrow.svg").read_text()
    (files / "torn.svg").write_text(svg[: len(svg) * 2 // 3])
    complaints: list[str] = []
    store(folder=tmp_path / "cache", complaints=complaints).picture("torn", SIZE)
    assert "torn is damaged" in complaints[0]
    assert not (tmp_path / "cache").exists()


def test_a_rim_goes_round_a_figure_and_not_round_its_shadow_on_the_ground() -> None:
    figure = pygame.Surface((100, 100), pygame.SRCALPHA)
    figure.fill((20, 20, 20, 255), (40, 20, 20, 50))
    figure.fill((0, 0, 0, 31), (20, 70, 60, 10))
    seen = art.rimmed(figure, "#ffffff")
    assert seen.get_at((50, 40)) == (20, 20, 20, 255), "the figure itself is as it was"
    assert seen.get_at((38, 40)) == (255, 255, 255, 255)
    assert seen.get_at((36, 40)).a == 0, "the line is thin"
    assert seen.get_at((19, 75)).a == 0
    assert seen.get_at((22, 75)) == (0, 0, 0, 31)
