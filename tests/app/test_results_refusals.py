"""What the computing lead's tools refuse: nothing is typed in vain, and nothing is done in a gap."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from game.cli import main


@pytest.fixture
def school(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    """A computer of a school; one class has played one story, and nothing is collected yet."""
    monkeypatch.setenv("PINGTOWN_MANAGED", "")
    made = ["setup", "--data", str(tmp_path / "pc"), "--school", str(tmp_path / "school")]
    assert main([*made, "--class", "3-owls", "--years", "3", "--sign", "owl"]) == 0
    assert main([*bot(tmp_path), "--class", "3-owls"]) == 0
    capsys.readouterr()
    return tmp_path


def bot(where: Path) -> list[str]:
    data = str(where / "pc")
    return ["bot", "--player", "careful", "--sittings", "1", "--story", "our-secret", "--data", data]


def results(where: Path, *words: str) -> int:
    return main(["results", *words, "--data", str(where / "pc")])


def files(where: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in where.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    "words",
    [
        ("collect", "--dry-run"),
        ("backup", "--restore", "x.zip", "--dry-run"),
        ("erase", "--class", "3-owls", "--story", "our-secret"),
        ("erase", "--class", "3-owls", "--since", "2030-01-01"),
        ("report", "-o", "x.csv"),
        ("report", "--badge", "fox"),
        ("list", "--until", "2026-10-01"),
    ],
    ids=" ".join,
)
def test_an_option_that_means_nothing_there_stops_everything(
    words: tuple[str, ...], school: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = files(school)
    assert results(school, *words) == 2
    assert "means nothing to" in capsys.readouterr().err
    assert files(school) == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--class", "3-owl"), "3-owls"),
        (("--letter", "reliabel"), "reliable"),
        (("--story", "our-secrets"), "our-secret"),
        (("--since", "2026-02-01", "--until", "2026-01-01"), "no such day"),
        (("--for", "school", "--by", "year", "--letter", "tell"), "held against each other"),
    ],
    ids=str,
)
def test_a_report_of_what_is_not_there_is_refused_and_not_empty(
    words: tuple[str, ...], said: str, school: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert results(school, "collect") == 0
    assert results(school, "report", *words) == 2
    assert said in capsys.readouterr().err


def test_a_class_that_never_was_is_not_erased(school: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert results(school, "erase", "--class", "nosuch") == 2
    assert "There is nothing of a class 'nosuch'" in capsys.readouterr().err
    assert not list((school / "school" / "tombstones").glob("*"))


@pytest.mark.parametrize(
    "words",
    [
        ("collect",),
        ("erase", "--class", "3-owls"),
        ("purge",),
        ("export", "-o", "a.csv"),
        ("backup", "-o", "b.zip"),
        ("backup", "--restore", "old.zip"),
    ],
)
def test_nothing_is_done_where_the_school_folder_used_to_be(
    words: tuple[str, ...], school: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(school)
    assert results(school, "collect") == 0
    assert results(school, "backup", "-o", "old.zip") == 0
    shutil.move(school / "school", school / "away")
    (school / "school").mkdir()  # the place where a drive is put, and it is not there
    assert results(school, *words) == 2
    assert "Nothing was done" in capsys.readouterr().err
    assert list((school / "school").iterdir()) == []
    assert not (school / "a.csv").exists()
    assert not (school / "b.zip").exists()


def test_a_backup_and_its_return_are_in_the_list_of_what_has_left(
    school: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(school / "b.zip")
    assert results(school, "backup", "-o", out) == results(school, "backup", "--restore", out) == 0
    capsys.readouterr()
    assert results(school, "list", "--exports") == 0
    lines = [line.split()[1:4] for line in capsys.readouterr().out.splitlines()[1:]]
    assert lines == [["backup", "everything", "all"], ["restore", "everything", "all"]]


def test_a_backup_holds_what_was_not_collected_yet_even_without_the_index(
    school: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert results(school, "backup", "-o", str(school / "b.zip")) == 0
    assert "2 sittings are in" in capsys.readouterr().out
    for index in (school / "pc").glob("*.sqlite*"):
        index.unlink()
    assert results(school, "backup", "-o", str(school / "c.zip")) == 0
    assert "2 sittings are in" in capsys.readouterr().out


def test_what_was_answered_before_joining_a_school_comes_along(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PINGTOWN_MANAGED", "")
    assert main([*bot(tmp_path), "--class", "3-owls"]) == 0
    made = ["setup", "--data", str(tmp_path / "pc"), "--school", str(tmp_path / "school")]
    assert main([*made, "--class", "3-owls", "--years", "3", "--sign", "owl"]) == 0
    assert results(tmp_path, "collect") == 0
    assert "2 new sittings" in capsys.readouterr().out
