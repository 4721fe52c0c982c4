"""Managed settings hold key by key; what is wrong with them is said with its line and never stops a game."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.diagnostic import Diagnostic
from game.school import managed
from game.school.managed import EXAMPLE, KEYS, Managed, Retention, find, hidden, read
from game.school.managed_places import VARIABLE, places


def wrong(text: str) -> Diagnostic:
    (found,) = read(text.encode(), "pingtown.toml").diagnostics
    return found


def test_everything_that_can_be_set_is_read() -> None:
    text = """
    school = '/srv/pingtown'
    class = "3-owls"
    journals = "/var/lib/pingtown"
    staff = "/srv/staff"
    index = "postgresql://server/pingtown"
    retention = 120
    language = "cy"
    kiosk = true
    badges = false
    """
    assert read(text.encode(), "x") == managed.Reading(
        Managed(
            school=Path("/srv/pingtown"),
            class_code="3-owls",
            journals=Path("/var/lib/pingtown"),
            staff=Path("/srv/staff"),
            index="postgresql://server/pingtown",
            retention=Retention(120),
            language="cy",
            kiosk=True,
            badges=False,
        )
    )


def test_the_example_sets_nothing_and_names_every_key_once() -> None:
    assert read(EXAMPLE.encode(), "x") == managed.Reading()
    awake = "\n".join(line[2:] for line in EXAMPLE.split("\n") if line.startswith("# ") and " = " in line)
    assert list(tomllib.loads(awake)) == list(KEYS)
    assert not [one for one in read(awake.encode(), "x").diagnostics if "whole path" not in one.message]


@pytest.mark.parametrize(
    ("text", "line", "words", "meant"),
    [
        pytest.param("kiosk = true\nscool = '/s'", 2, "Nobody knows", "school", id="a slip"),
        pytest.param("colour = 1", 1, "Nobody knows", "", id="a stranger"),
        pytest.param("\n[school]\nx = 1", 2, "must be a folder", "", id="a table where a folder belongs"),
        pytest.param('passphrase = "x"', 1, "cannot stand here", "", id="a passphrase"),
        pytest.param('Password = "x"', 1, "cannot stand here", "", id="a password"),
        pytest.param('school = "Pingtown"', 1, "whole path", "", id="half a path"),
        pytest.param("school = 7", 1, "in quotes", "", id="a number for a folder"),
        pytest.param('class = "Owls"', 1, "small letters", "", id="a label for a code"),
        pytest.param('class = "3-smith"', 1, "person", "", id="a teacher for a code"),
        pytest.param('kiosk = "yes"', 1, "true or false", "", id="a word for a switch"),
        pytest.param("retention = 2", 1, "between 7 and 400", "", id="two days"),
        pytest.param("retention = 4000", 1, "between 7 and 400", "", id="ten years"),
        pytest.param('retention = "31 July"', 1, "31 August", "", id="a day of its own"),
        pytest.param('retention = "soon"', 1, "31 August", "", id="a word"),
        pytest.param("retention = true", 1, "31 August", "", id="a switch for a number"),
        pytest.param('language = "Welsh"', 1, 'write "cy"', "", id="the English name of a language"),
        pytest.param('language = "xx"', 1, "none of Pingtown's", "", id="no language of ours"),
        pytest.param('index = "server"', 1, "address of a database", "", id="no address"),
    ],
)
def test_what_is_wrong_is_said_with_its_line_and_the_rest_holds(
    text: str, line: int, words: str, meant: str
) -> None:
    found = wrong(text)
    assert found.line == line
    assert words in found.message
    assert found.meant == meant
    rest = read(f"badges = false\n{text}".encode(), "x")
    assert rest.managed.badges is False
    assert rest.diagnostics[0].line == line + 1


@pytest.mark.parametrize(
    ("value", "retention"),
    [
        ('"31 August"', Retention()),
        ('"31 aug"', Retention()),
        ("90", Retention(days=90)),
        ('"90 days"', Retention(days=90)),
    ],
)
def test_a_retention_is_the_end_of_the_school_year_or_days(value: str, retention: Retention) -> None:
    found = read(f"retention = {value}".encode(), "x").managed.retention
    assert found == retention
    assert found is not None
    assert read(f'retention = "{found.words}"'.encode(), "x").managed.retention == retention


def test_a_path_in_double_quotes_is_told_to_take_single_ones() -> None:
    found = wrong('kiosk = true\nschool = "S:\\Pingtown"')
    assert found.line == 2
    assert "single quotes" in found.hint


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        pytest.param("kiosk = True", "kiosk = true", id="as Python has it"),
        pytest.param("badges = no", "badges = false", id="as YAML has it"),
    ],
)
def test_true_and_false_as_other_programs_write_them_are_shown_as_they_are_written_here(
    typed: str, right: str
) -> None:
    found = wrong(typed)
    assert found.line == 1
    assert found.hint.endswith(f": {right}")


def test_a_password_in_an_address_is_warned_of_and_never_shown() -> None:
    text = 'index = "postgresql://me:secret@server/pingtown"'
    reading = read(text.encode(), "x")
    assert reading.managed.index == "postgresql://me:secret@server/pingtown"
    assert [one.code for one in reading.diagnostics] == ["S004"]
    assert "secret" not in str(reading.diagnostics[0])
    assert hidden(reading.managed.index) == "postgresql://me:…@server/pingtown"


@pytest.mark.parametrize(
    "data",
    [
        b"\xff\xfe\x00",
        b"school = ",
        b"school = '/a'\nschool = '/b'",
        b"a" * 300_000,
        b"x = " + b"[" * 100_000,
        b"\x00",
        b"x.y.z = 1\nx.y = 2",
        b"= = =",
    ],
    ids=["not text", "cut off", "twice", "giant", "pit", "nul", "clash", "nonsense"],
)
def test_a_broken_file_sets_nothing_and_says_one_sentence(data: bytes) -> None:
    reading = read(data, "x")
    assert reading.managed == Managed()
    (found,) = reading.diagnostics
    assert found.message.count(".") <= 2 and "none of them hold" in found.message


@given(st.text())
def test_any_text_is_read_without_an_exception(text: str) -> None:
    read(text.encode("utf-8", "surrogatepass"), "x")


@given(
    st.sampled_from(sorted(KEYS)),
    st.one_of(st.integers(), st.booleans(), st.text(), st.floats(allow_nan=False)),
)
def test_any_value_of_any_key_is_taken_or_named(key: str, value: object) -> None:
    import json

    reading = read(f"{key} = {json.dumps(value)}".encode(), "x")
    assert reading.managed != Managed() or reading.diagnostics or value in (True, False)


def test_each_system_has_its_place_for_the_whole_machine() -> None:
    (windows,) = places({"PROGRAMDATA": "D:/Data"}, "win32")
    assert windows.as_posix() == "D:/Data/Pingtown/pingtown.toml"
    assert [path.as_posix() for path in places({}, "darwin")] == [
        "/Library/Application Support/Pingtown/pingtown.toml"
    ]
    linux = places({"XDG_CONFIG_DIRS": "/opt/xdg:relative:/etc/xdg"}, "linux")
    assert [path.as_posix() for path in linux] == [
        "/etc/pingtown/pingtown.toml",
        "/opt/xdg/pingtown/pingtown.toml",
        "/etc/xdg/pingtown/pingtown.toml",
    ]


def test_the_first_file_that_is_there_holds(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name / "pingtown").mkdir(parents=True)
    (tmp_path / "b" / "pingtown" / "pingtown.toml").write_text("kiosk = true")
    environment = {"XDG_CONFIG_DIRS": f"{tmp_path}/a:{tmp_path}/b"}
    found = find(environment, "linux")
    if not Path("/etc/pingtown/pingtown.toml").exists():
        assert found.managed.kiosk
        assert found.path == tmp_path / "b" / "pingtown" / "pingtown.toml"


def test_a_file_can_be_named_instead_or_none(tmp_path: Path) -> None:
    (tmp_path / "x.toml").write_text("kiosk = true")
    assert find({VARIABLE: str(tmp_path / "x.toml")}).managed.kiosk
    assert find({VARIABLE: ""}) == managed.Reading()
    assert find({VARIABLE: str(tmp_path / "gone.toml")}) == managed.Reading()
    (found,) = find({VARIABLE: str(tmp_path)}).diagnostics
    assert "cannot be read" in found.message
