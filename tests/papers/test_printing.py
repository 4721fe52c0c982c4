"""The verb ``print`` and the door for jobs: a file is there afterwards, or a sentence says why not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from game import printing
from game.cli import main
from game.faults import CannotRun
from game.school.folders import folders

STORY = "new-in-class"


@pytest.mark.parametrize(
    ("arguments", "begins"),
    [
        ([STORY, "-o", "a.pdf"], b"%PDF-"),
        ([STORY, "--home-card", "-o", "a.html"], b"<!DOCTYPE html>"),
        (["--certificate", "kind", "-o", "a.pdf"], b"%PDF-"),
    ],
    ids=["story", "home-card", "certificate"],
)
def test_a_paper_is_written_and_its_place_is_said(
    arguments: list[str], begins: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    *rest, name = arguments
    path = tmp_path / name
    assert main(["print", *rest, str(path), "--data", str(tmp_path / "data")]) == 0
    assert path.read_bytes().startswith(begins)
    assert capsys.readouterr().out.strip() == str(path)
    assert [one.name for one in tmp_path.iterdir() if one.name.endswith(".part")] == []


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([STORY], "where it should go"),
        ([STORY, "-o", "a.doc"], "ends in none of"),
        (["new-in-clas", "-o", "a.pdf"], "Did you mean 'new-in-class'?"),
        ([STORY, "--certificate", "kind", "-o", "a.pdf"], "for a letter alone"),
        (["--certificate", "kin", "-o", "a.pdf"], "Did you mean 'kind'?"),
        ([STORY, "-o", "no/such/folder/a.pdf"], "could not be written"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(
    arguments: list[str],
    words: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["print", *arguments, "--data", str(tmp_path / "data")]) == 2
    assert words in capsys.readouterr().err


def test_a_paper_that_cannot_be_made_leaves_the_old_one_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")
    with pytest.raises(CannotRun):
        printing.printed(printing.Print("no-such-story", path), folders(str(tmp_path / "data")))
    assert path.read_bytes() == b"old"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows opens files without another program")
def test_no_viewer_is_a_sentence_and_no_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []

    def opened(command: list[str], **_: object) -> None:
        asked.append(command)
        raise FileNotFoundError

    monkeypatch.setattr(subprocess, "Popen", opened)
    sentence = printing.show(tmp_path / "a.pdf")
    assert str(tmp_path / "a.pdf") in sentence
    assert asked[0][1:] == [str(tmp_path / "a.pdf")]
