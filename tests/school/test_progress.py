"""What a badge has finished: kept for the badge, forgotten without one, and never a reason to stop."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.school.progress import Player, Progress, ProgressKeeper, from_text, to_text

FOX = Player("infant", "3-owls", "fox-blue")
NAMES = st.lists(st.from_regex(r"[a-z0-9][a-z0-9-]{0,9}", fullmatch=True), unique=True).map(tuple)


def keeper(folder: Path) -> tuple[ProgressKeeper, list[str]]:
    said: list[str] = []
    return ProgressKeeper(folder, said.append), said


def test_what_a_badge_has_finished_is_there_after_a_new_start(tmp_path: Path) -> None:
    first, _ = keeper(tmp_path)
    first.keep(FOX, first.of(FOX).with_finished("star-fox", ("clue-accepting",)))
    again, _ = keeper(tmp_path)
    assert again.of(FOX) == Progress(("star-fox",), ("clue-accepting",))
    assert again.of(Player("infant", "3-owls", "owl-blue")) == Progress()
    assert again.of(Player("infant", "4-oaks", "fox-blue")) == Progress()


def test_whoever_has_no_badge_is_forgotten_and_nothing_is_written(tmp_path: Path) -> None:
    kept, _ = keeper(tmp_path)
    nobody = Player("junior")
    kept.keep(nobody, Progress(("star-fox",)))
    assert kept.of(nobody).finished == ("star-fox",)
    kept.forget()
    assert kept.of(nobody) == Progress()
    assert list(tmp_path.iterdir()) == []


def test_a_play_that_waits_goes_when_its_story_is_finished() -> None:
    waits = Progress().with_waiting("star-fox", {"format": 1}).with_waiting("kite", {"format": 1})
    assert set(waits.with_finished("star-fox", ()).waiting) == {"kite"}


def test_a_sticker_that_comes_again_stands_there_once() -> None:
    twice = Progress().with_finished("a", ("did-tell",)).with_finished("b", ("did-tell", "did-save"))
    assert twice.stickers == ("did-tell", "did-save")


@given(NAMES, NAMES)
def test_progress_comes_back_as_it_was_written(finished: tuple[str, ...], stickers: tuple[str, ...]) -> None:
    progress = Progress(finished, stickers, {"kite": {"step": "ping"}})
    assert from_text(to_text(progress, FOX)) == progress


@given(st.text())
def test_no_file_stops_the_game(text: str) -> None:
    assert isinstance(from_text(text), Progress)


@pytest.mark.parametrize(
    "text",
    ['{"format": 1, "finished": {"a": 1}}', '{"format": 9}', "[]", '{"format": 1, "finished": [1, "../x"]}'],
)
def test_what_cannot_be_used_is_left_out(text: str) -> None:
    assert from_text(text) == Progress()


def test_a_folder_that_cannot_be_written_is_said_once_and_costs_nothing_now(tmp_path: Path) -> None:
    (tmp_path / "progress").write_text("in the way")
    kept, said = keeper(tmp_path)
    kept.keep(FOX, Progress(("a",)))
    kept.keep(FOX, Progress(("a", "b")))
    assert kept.of(FOX).finished == ("a", "b")
    assert len(said) == 1
    assert "could not be kept" in said[0]


def test_a_badge_with_a_path_in_it_reaches_no_file(tmp_path: Path) -> None:
    kept, _ = keeper(tmp_path)
    kept.keep(Player("infant", "..", "../../etc"), Progress(("a",)))
    assert list(tmp_path.iterdir()) == []
