"""What everybody may ask to be done beside the frames: the past of a class, and a card on paper."""

from __future__ import annotations

from pathlib import Path

import pytest

from game import printing, roomfiles
from game.errands import Errands
from game.scenes.asks import LookedUp, LookUp, PrintCard, Printed
from game.school.folders import Folders


def test_each_job_goes_to_whoever_does_it(tmp_path: Path) -> None:
    asked: list[object] = []

    def look_up(code: str | None) -> None:
        asked.append(code)

    errands = Errands(Folders(tmp_path, tmp_path), look_up, lambda job: ("the room", job))
    assert errands(LookUp("3-owls")) == LookedUp("3-owls")
    assert asked == ["3-owls"]
    assert errands("a job of the room") == ("the room", "a job of the room")


def test_a_card_is_a_paper_in_the_documents_and_needs_no_passphrase(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []

    def show(path: Path) -> str:
        shown.append(path)
        return ""

    monkeypatch.setattr(roomfiles, "documents", lambda: tmp_path / "Documents" / "Pingtown")
    monkeypatch.setattr(printing, "show", show)
    errands = Errands(Folders(tmp_path, tmp_path), lambda _code: None, lambda _job: None)
    assert errands(PrintCard("what-kwame-reads", "en")) == Printed("Documents › Pingtown")
    (paper,) = shown
    assert paper.read_bytes().startswith(b"%PDF")
