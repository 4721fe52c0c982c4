"""Settings come back as they were left, and no file is ever lost that could not be read."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.school.folders import folders
from game.school.settings import CHOICES, FILE, FORMAT, Keeper, Settings, Unreadable, from_text, to_text

every = st.builds(Settings, **{name: st.sampled_from(values) for name, values in CHOICES.items()})
NIGHT = Settings(theme="night", text_size="largest", one_switch=True)


def keeper(folder: Path) -> tuple[Keeper, list[str]]:
    complaints: list[str] = []
    return Keeper(folder, complaints.append), complaints


# the values


def test_every_setting_is_one_of_a_few_choices_and_begins_with_the_first() -> None:
    assert {field.name for field in fields(Settings)} == {"language", *CHOICES}
    for field in fields(Settings):
        if field.name == "language":
            continue  # as many as there are
        assert field.default == CHOICES[field.name][0]


@given(every)
def test_settings_come_back_as_they_were_written(settings: Settings) -> None:
    assert from_text(to_text(settings)) == settings


@given(st.text())
def test_any_text_is_settings_or_says_why_not(text: str) -> None:
    try:
        assert isinstance(from_text(text), Settings)
    except Unreadable as error:
        assert str(error)


anything = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=8)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from(["format", *CHOICES]), anything), st.booleans())
def test_any_values_are_settings_or_say_why_not(values: dict[str, object], with_format: bool) -> None:
    text = json.dumps(values | ({"format": FORMAT} if with_format else {}))
    try:
        settings = from_text(text)
    except Unreadable:
        assert not with_format
    else:
        assert all(getattr(settings, name) in choices for name, choices in CHOICES.items())


def test_a_nest_deeper_than_python_likes_is_only_unreadable() -> None:
    with pytest.raises(Unreadable):
        from_text("[" * 200_000)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param("{", "not JSON", id="cut short"),
        pytest.param("[]", "no settings", id="a list"),
        pytest.param("{}", "no format number", id="no format"),
        pytest.param('{"format": true}', "no format number", id="a format that is no number"),
        pytest.param('{"format": 0}', "no format number", id="format nought"),
        pytest.param('{"format": 2}', "newer Pingtown", id="a newer format"),
    ],
)
def test_what_cannot_be_read_says_why(text: str, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason):
        from_text(text)


def test_what_is_unknown_or_missing_keeps_its_usual_value() -> None:
    text = '{"format": 1, "theme": "mauve", "text_size": 7, "less_motion": 1, "letters": "lexend"}'
    assert from_text(text) == Settings(letters="lexend")


def test_only_what_is_offered_can_be_chosen() -> None:
    assert Settings().with_("theme", "night").theme == "night"
    assert Settings().with_("theme", "mauve") == Settings()
    assert Settings().with_("colour", "night") == Settings()


# the file


def test_settings_are_there_at_the_next_start(tmp_path: Path) -> None:
    first, _ = keeper(tmp_path / "new" / "folder")
    assert first.load() == Settings()
    assert first.save(NIGHT)
    second, complaints = keeper(tmp_path / "new" / "folder")
    assert second.load() == NIGHT
    assert complaints == []
    assert [path.name for path in (tmp_path / "new" / "folder").iterdir()] == [FILE]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(b'{"format": 1, "theme"', "not JSON", id="half a file"),
        pytest.param(b"", "not JSON", id="an empty file"),
        pytest.param(b"\xff\xfe\x00", "not text", id="no text"),
    ],
)
def test_a_file_that_cannot_be_read_is_set_aside_and_never_overwritten(
    tmp_path: Path, data: bytes, reason: str
) -> None:
    for number in (1, 2):
        (tmp_path / FILE).write_bytes(data)
        made, complaints = keeper(tmp_path)
        assert made.load() == Settings()
        assert made.save(NIGHT)
        assert (tmp_path / f"{FILE}.damaged-{number}").read_bytes() == data
        assert len(complaints) == 1
        assert reason in complaints[0]
        assert f"{FILE}.damaged-{number}" in complaints[0]
    assert (tmp_path / f"{FILE}.damaged-1").read_bytes() == data
    assert keeper(tmp_path)[0].load() == NIGHT


def refuse(kind: type[OSError]) -> Callable[..., NoReturn]:
    def refused(*_: object, **__: object) -> NoReturn:
        raise kind(13, "Permission denied")

    return refused


def test_a_damaged_file_that_cannot_be_set_aside_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / FILE).write_text("half a fi")
    made, complaints = keeper(tmp_path)
    monkeypatch.setattr(os, "replace", refuse(PermissionError))
    assert made.load() == Settings()
    monkeypatch.undo()
    assert not made.save(NIGHT)
    assert (tmp_path / FILE).read_text() == "half a fi"
    assert len(complaints) == 1
    assert "left alone" in complaints[0]


def test_a_file_that_may_not_be_read_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / FILE).write_text(to_text(NIGHT))
    made, complaints = keeper(tmp_path)
    monkeypatch.setattr(Path, "open", refuse(PermissionError))
    assert made.load() == Settings()
    assert not made.save(Settings(theme="calm"))
    monkeypatch.undo()
    assert (tmp_path / FILE).read_text() == to_text(NIGHT)
    assert len(complaints) == 1
    assert "permission denied" in complaints[0]


def test_a_folder_that_cannot_be_written_is_said_once(tmp_path: Path) -> None:
    in_the_way = tmp_path / "data"
    in_the_way.write_text("a file where the folder should be")
    made, complaints = keeper(in_the_way)
    assert [made.save(NIGHT), made.save(Settings()), made.save(NIGHT)] == [False, False, False]
    assert len(complaints) == 1
    assert "hold only until Pingtown" in complaints[0]


def test_a_power_cut_between_writing_and_replacing_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, _ = keeper(tmp_path)
    made.save(NIGHT)

    def cut(*_: object) -> NoReturn:
        raise KeyboardInterrupt  # nothing after it is carried out

    monkeypatch.setattr(os, "replace", cut)
    with pytest.raises(KeyboardInterrupt):
        made.save(Settings(theme="calm"))
    monkeypatch.undo()
    again, complaints = keeper(tmp_path)
    assert again.load() == NIGHT
    assert complaints == []


def test_the_new_file_is_on_the_disk_before_it_takes_the_place_of_the_old(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    fsync, replace = os.fsync, os.replace
    monkeypatch.setattr(os, "fsync", lambda number: (order.append("fsync"), fsync(number)))
    monkeypatch.setattr(os, "replace", lambda old, new: (order.append("replace"), replace(old, new)))
    assert keeper(tmp_path)[0].save(NIGHT)
    assert order == ["fsync", "replace"]


def test_a_full_disk_leaves_the_old_file_and_no_rubbish(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, complaints = keeper(tmp_path)
    made.save(NIGHT)
    monkeypatch.setattr(os, "fsync", refuse(OSError))
    assert not made.save(Settings())
    assert [path.name for path in tmp_path.iterdir()] == [FILE]
    assert keeper(tmp_path)[0].load() == NIGHT
    assert len(complaints) == 1


# folders


def test_one_word_moves_everything_that_is_written(tmp_path: Path) -> None:
    for found in (folders(str(tmp_path)), folders(None, {"PINGTOWN_DATA": str(tmp_path)})):
        assert (found.data, found.cache) == (tmp_path, tmp_path / "cache")


def test_the_command_line_is_heard_before_the_machine(tmp_path: Path) -> None:
    assert folders(str(tmp_path / "a"), {"PINGTOWN_DATA": str(tmp_path / "b")}).data == tmp_path / "a"


def test_without_a_word_the_machines_own_places_are_used() -> None:
    found = folders(None, {})
    assert "pingtown" in found.data.parts
    assert found.data != found.cache


# what a machine in a school may have in that place


def test_a_file_of_a_newer_pingtown_is_left_for_it(tmp_path: Path) -> None:
    newer = '{"format": 99, "theme": "rainbow"}'
    (tmp_path / FILE).write_text(newer)
    made, complaints = keeper(tmp_path)
    assert made.load() == Settings()
    assert not made.save(NIGHT)
    assert [path.name for path in tmp_path.iterdir()] == [FILE]
    assert (tmp_path / FILE).read_text() == newer
    assert "newer Pingtown" in complaints[0]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with a name here")
def test_a_pipe_in_its_place_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / FILE)
    made, complaints = keeper(tmp_path)
    assert made.load() == Settings()
    assert "no ordinary file" in complaints[0]


def test_a_file_of_enormous_size_is_set_aside_unread(tmp_path: Path) -> None:
    with (tmp_path / FILE).open("wb") as file:
        file.truncate(3_000_000_000)
    made, complaints = keeper(tmp_path)
    assert made.load() == Settings()
    assert "far too large" in complaints[0]
    assert (tmp_path / f"{FILE}.damaged-1").stat().st_size == 3_000_000_000


def test_a_file_saved_by_a_windows_editor_is_read(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"\xef\xbb\xbf" + to_text(NIGHT).encode())
    made, complaints = keeper(tmp_path)
    assert made.load() == NIGHT
    assert complaints == []


def test_what_a_power_cut_left_beside_the_file_is_swept_away_later(tmp_path: Path) -> None:
    old, young = tmp_path / f"{FILE}.11.new", tmp_path / f"{FILE}.22.new"
    old.write_text("half")
    young.write_text("half")
    os.utime(old, (0, 0))
    keeper(tmp_path)[0].load()
    assert not old.exists()
    assert young.exists()


def test_a_dangling_link_is_not_taken_for_a_free_name(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("broken")
    (tmp_path / f"{FILE}.damaged-1").symlink_to(tmp_path / "nowhere")
    keeper(tmp_path)[0].load()
    assert (tmp_path / f"{FILE}.damaged-2").read_text() == "broken"
