"""The verb ``print`` and the door for jobs: a file is there afterwards, or a sentence says why not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from game import printing
from game.cli import main
from game.faults import CannotRun
from game.papers.teller import DRAFT
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
        ([], "pingtown print all -o"),
        (["--open", "-o", "a.pdf"], "pingtown print new-in-class -o"),
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


@pytest.mark.skipif(sys.platform == "win32", reason="Windows opens files without another program")
def test_a_viewer_that_gives_up_at_once_is_a_sentence_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    for name in ("open", "xdg-open"):
        (tmp_path / name).write_text("#!/bin/sh\nexit 3\n")
        (tmp_path / name).chmod(0o755)
    out = tmp_path / "a.html"
    arguments = ["--certificate", "kind", "-o", str(out), "--open", "--data", str(tmp_path / "data")]
    assert main(["print", *arguments]) == 0
    assert f"It was written to {out}." in capsys.readouterr().err
    (tmp_path / "xdg-open").write_text("#!/bin/sh\nexit 0\n")
    assert printing.show(out) == "" or sys.platform == "darwin"


@pytest.mark.parametrize("form", ["pdf", "html"])
@pytest.mark.parametrize(
    "what", [[STORY], ["smart-infants-1-safe"], [STORY, "--home-card"], ["--certificate", "kind"]], ids=str
)
def test_a_paper_in_a_draft_language_says_so_on_its_first_page(
    what: list[str],
    form: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    words = tmp_path / "locales" / "pl" / "LC_MESSAGES"
    words.mkdir(parents=True)
    monkeypatch.setattr("game.assets.locales_folder", lambda: tmp_path / "locales")
    head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"X-Pingtown-Status: {}\\n"\n'
    for status, said in (("draft", True), ("checked", False)):
        (words / "game.po").write_text(head.format(status))
        (words / "lessons.po").write_text(head.format("checked"))
        out = tmp_path / f"{status}.{form}"
        assert main(["print", *what, "--lang", "pl", "-o", str(out), "--data", str(tmp_path / "data")]) == 0
        first = PdfReader(out).pages[0].extract_text() if form == "pdf" else out.read_text()[:900_000]
        assert (DRAFT in " ".join(first.split())) == said
        assert (f"Polish: {DRAFT}" in capsys.readouterr().err) == said
