"""The command line as people meet it: exit codes and sentences, never a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from game.cli import main

ROOT = Path(__file__).resolve().parents[2]


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "game", *arguments],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, **environment},
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["pley"], "Did you mean 'play'?"),
        (["--size", "12"], "is no size"),
        (["--size", "axb"], "is no size"),
        (["--lang", "sw"], "does not speak 'sw'; it knows en, cy,"),
        (["--scene", "titel"], "Did you mean 'title'?"),
        (["check", "no/such/file.svg"], "There is no file or folder"),
        (["check", "--explain", "Z999"], "There is no code"),
        (["shots", "x", "--theme", "pink"], "is none of day"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_slip_of_the_fingers_gets_one_sentence(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    said = capsys.readouterr().err
    assert words in said
    assert said.count("\n") == 1
    assert "Traceback" not in said


def test_without_a_screen_one_sentence_says_what_to_do(tmp_path: Path) -> None:
    done = run("--windowed", "--data", str(tmp_path), SDL_VIDEODRIVER="nosuch")
    assert done.returncode == 2
    assert "offers no screen" in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stderr.count("\n") == 1


def test_an_unforeseen_fault_is_one_sentence_and_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def burst(options: object) -> int:
        raise ZeroDivisionError("planted")

    monkeypatch.setattr("game.verbs.play.run", burst)
    assert main(["--data", str(tmp_path)]) == 2
    said = capsys.readouterr().err
    assert "ZeroDivisionError" in said
    assert "Traceback" not in said
    crash = (tmp_path / "crash.txt").read_text()
    assert "Traceback" in crash
    assert crash.startswith("pingtown 0.")


def test_check_finds_all_our_pictures_well(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0
    assert "all well" in capsys.readouterr().out


def test_check_reads_catalogues_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = tmp_path / "game.po"
    bad.write_text('msgid "Hello {name}"\nmsgstr "Helo"\n', encoding="utf-8")
    assert main(["check", str(bad)]) == 1
    assert "error W003" in capsys.readouterr().out
    assert main(["check", "--explain", "W003"]) == 0


def test_words_check_finds_our_own_sentences_well(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["words", "check"]) == 0
    assert "All well" in capsys.readouterr().out


def test_words_without_a_verb_says_what_can_be_typed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["words"]) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_check_shows_place_line_and_caret(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = tmp_path / "bad.svg"
    bad.write_text('<svg viewBox="0 0 9 9" xmlns="http://www.w3.org/2000/svg">\n  <text>no</text>\n</svg>')
    assert main(["check", str(bad)]) == 1
    said = capsys.readouterr().out
    assert f"{bad}:2:3: error A006" in said
    assert "      <text>no</text>\n      ^\n" in said


def test_check_speaks_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = tmp_path / "bad.svg"
    bad.write_text("<svg")
    assert main(["check", str(bad), "--format", "json"]) == 1
    found = json.loads(capsys.readouterr().out)["found"]
    assert [(f["code"], f["severity"]) for f in found] == [("A002", "error")]


def test_explain_says_what_a_code_means(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--explain", "a003"]) == 0
    assert "gradient" in capsys.readouterr().out


def test_shots_writes_a_picture_of_every_scene(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from game import app
    from game.lesson.library import open_library
    from game.scenes.gallery import SCENES
    from game.scenes.samples import story_scenes

    paint = app.still

    def some(*how: Any) -> None:
        """Every twelfth is painted: other tests paint them all, and ask more of them."""
        paint(*how) if len(painted) % 12 == 0 else how[-1].touch()
        painted.append(how[-1])

    painted: list[Path] = []
    monkeypatch.setattr(app, "still", some)
    assert main(["shots", str(tmp_path / "new"), "--size", "640x480", "--theme", "night"]) == 0
    assert all(path.stat().st_size for path in painted[::12])
    assert {p.stem for p in (tmp_path / "new").glob("*.png")} == {*SCENES, *story_scenes(open_library())}


def test_shots_into_a_place_that_cannot_be_written_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    assert main(["shots", str(tmp_path / "file" / "below"), "--size", "640x480"]) == 2
    assert "could not be written" in capsys.readouterr().err


@pytest.mark.parametrize("folder", ["~nosuchuser/x", "~nosuchuser"], ids=str)
def test_a_data_folder_that_cannot_be_found_is_one_sentence(
    folder: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--data", folder]) == 2
    said = capsys.readouterr().err
    assert "cannot find the folder" in said
    assert said.count("\n") == 1


def test_the_last_net_holds_when_the_folder_cannot_be_found_either(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def burst(options: object) -> int:
        raise ZeroDivisionError("planted, with a lone \udcff surrogate")

    monkeypatch.setattr("game.verbs.play.run", burst)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert main(["play", "--data=~nosuchuser/x"]) == 2
    assert "Traceback" not in capsys.readouterr().err
    assert "ZeroDivisionError" in (tmp_path / "crash.txt").read_text()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_a_full_disk_behind_the_answer_is_one_sentence() -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "game", "check", "--explain", "A001"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            timeout=60,
            check=False,
        )
    assert done.returncode == 2
    assert "could not be written (no space left on device)" in done.stderr
    assert "Traceback" not in done.stderr


def test_where_nobody_could_see_it_no_window_is_opened(tmp_path: Path) -> None:
    """SDL would play on in a window that is nowhere."""
    hidden = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "SDL_VIDEODRIVER")}
    done = subprocess.run(
        [sys.executable, "-m", "game", "--windowed", "--data", str(tmp_path)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={name: value for name, value in hidden.items() if name != "WAYLAND_DISPLAY"},
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert "offers no screen" in done.stderr
