"""The school folder is made once, joined by every machine, and never mistaken for an empty place."""

from __future__ import annotations

import errno
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from game.faults import CannotRun
from game.school import beside
from game.school.school_folder import JOINED, MARK, joined, make_or_join, recognise, remember

ID = "0b6d7a1e-1111-4222-8333-444455556666"


def test_a_new_folder_is_made_and_the_next_machine_joins_it(tmp_path: Path) -> None:
    first, made = make_or_join(tmp_path / "Pingtown")
    second, made_again = make_or_join(tmp_path / "Pingtown")
    assert (made, made_again) == (True, False)
    assert first == second
    assert (first.path / "results" / "incoming").is_dir()
    assert recognise(first.path, first.id).how == "there"


def test_an_empty_folder_with_what_systems_lay_there_may_become_it(tmp_path: Path) -> None:
    (tmp_path / "desktop.ini").touch()
    (tmp_path / ".DS_Store").touch()
    assert make_or_join(tmp_path)[1]


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "homework.docx").touch()
    with pytest.raises(CannotRun, match=r"something else in .* already"):
        make_or_join(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["homework.docx"]


def test_twenty_computers_that_set_up_at_once_come_to_one_school(tmp_path: Path) -> None:
    with ThreadPoolExecutor(20) as pool:
        found = list(pool.map(lambda _: make_or_join(tmp_path / "Pingtown")[0], range(20)))
    assert len({school.id for school in found}) == 1
    assert not [path for path in (tmp_path / "Pingtown").iterdir() if path.name.startswith(beside.PART)]


def test_a_drive_that_is_not_connected_is_not_made_up(tmp_path: Path) -> None:
    with pytest.raises(CannotRun, match="network drive is connected"):
        make_or_join(tmp_path / "gone" / "Pingtown")
    assert not (tmp_path / "gone").exists()


@pytest.mark.parametrize(
    ("text", "how", "words"),
    [
        pytest.param(f'format = 2\nid = "{ID}"', "newer", "newer Pingtown", id="a newer format"),
        pytest.param("", "damaged", "backup", id="an empty mark"),
        pytest.param("format = 1\nid = 7", "damaged", "backup", id="an id of another kind"),
        pytest.param(f'format = true\nid = "{ID}"', "damaged", "backup", id="a format that is no number"),
        pytest.param('format = 1\nid = "../../x"', "damaged", "backup", id="an id that is a path"),
        pytest.param("format = 1\x00", "damaged", "backup", id="a NUL"),
        pytest.param("[" * 100_000, "damaged", "backup", id="a pit of brackets"),
    ],
)
def test_a_mark_that_cannot_be_used_says_why_and_is_left_as_it_is(
    text: str, how: str, words: str, tmp_path: Path
) -> None:
    (tmp_path / MARK).write_text(text)
    found = recognise(tmp_path)
    assert (found.how, found.school) == (how, None)
    assert words in found.sentence
    with pytest.raises(CannotRun, match=words):
        make_or_join(tmp_path)
    assert (tmp_path / MARK).read_text() == text


def test_a_mark_that_is_not_utf_8_is_damaged(tmp_path: Path) -> None:
    (tmp_path / MARK).write_bytes(b"\xff\xfe")
    assert recognise(tmp_path).how == "damaged"


def test_a_folder_that_is_gone_or_unmarked_says_so(tmp_path: Path) -> None:
    assert recognise(tmp_path / "gone").how == "gone"
    assert recognise(tmp_path).how == "unmarked"
    (tmp_path / "file").touch()
    assert recognise(tmp_path / "file").how == "gone"


def test_a_share_that_does_not_answer_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_or_join(tmp_path / "s")

    def down(_: Path) -> bytes:
        raise OSError(errno.EHOSTDOWN, "Host is down")

    monkeypatch.setattr(beside, "read", down)
    found = recognise(tmp_path / "s")
    assert found.how == "gone"
    assert "host is down" in found.sentence


def test_another_schools_folder_in_the_same_place_is_not_ours(tmp_path: Path) -> None:
    make_or_join(tmp_path)
    found = recognise(tmp_path, ID)
    assert (found.how, found.school) == ("other", None)
    assert "pingtown setup --school" in found.sentence


def test_a_folder_in_which_nothing_can_be_written_is_not_joined(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_or_join(tmp_path)
    monkeypatch.setattr(beside, "can_write", lambda _: OSError(errno.EROFS, os.strerror(errno.EROFS)))
    with pytest.raises(CannotRun, match="read-only file system"):
        make_or_join(tmp_path)


def test_a_place_where_nothing_can_be_made_gets_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(beside, "put_new", refuse)
    with pytest.raises(CannotRun, match="permission denied"):
        make_or_join(tmp_path / "Pingtown")


def test_a_machine_remembers_what_it_joined_even_while_it_is_gone(tmp_path: Path) -> None:
    school, _ = make_or_join(tmp_path / "Pingtown")
    remember(tmp_path / "data", school)
    (tmp_path / "Pingtown").rename(tmp_path / "away")
    assert joined(tmp_path / "data") == (school, "")
    assert joined(tmp_path / "another machine") == (None, "")


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", "[" * 100_000, '{"format": 1, "school": "", "id": "x"}', "\x00", '{"format": 9}'],
    ids=["empty", "list", "nothing", "pit", "no school", "nul", "newer"],
)
def test_a_note_that_cannot_be_understood_says_what_to_do(text: str, tmp_path: Path) -> None:
    (tmp_path / JOINED).write_text(text)
    school, sentence = joined(tmp_path)
    assert school is None
    assert "pingtown setup --school" in sentence
