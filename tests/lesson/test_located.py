"""YAML with places: what is data, where it stands, and that both parsers of the library agree about it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.lesson.located import Located, Mark, locate
from tests.lesson.examples import BAD, HERE, SMALLEST
from tests.lesson.hostility import corpus

FILES = {
    **corpus(),
    **{path.name: path.read_bytes() for path in (HERE / "lessons").rglob("*.yaml")},
    **{path.name: path.read_bytes() for path in BAD.rglob("*.yaml") if path.is_file()},
}
SLOW = {
    "answers without end",
    "as many keys as are allowed",
    "keys in one line",
    "one key often",
    "steps without end",
}
"""Big for the parser in Python; they are read by the quick one in test_hostile.py."""


def seen(located: Located) -> tuple[Any, ...]:
    return (
        located.data,
        located.values,
        located.keys,
        [(one.code, one.line, one.column) for one in located.diagnostics],
    )


def in_both(source: str | bytes) -> tuple[Located, Located]:
    """Read by the C library, and as where the wheel of PyYAML comes without it."""
    quick = locate(source, "a.yaml")
    with pytest.MonkeyPatch.context() as patch:
        patch.delattr(yaml, "CSafeLoader")
        return quick, locate(source, "a.yaml")


# --- data and places --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("no", "no"),
        ("Yes", "Yes"),
        ("on", "on"),
        ("True", "True"),
        ("12:30", "12:30"),
        ("2026-09-01", "2026-09-01"),
        ("1e3", "1e3"),
        ("0x10", "0x10"),
        ("007", "007"),
        ("1_000", "1_000"),
        ("3.0", "3.0"),
        ('"5"', "5"),
        ("'true'", "true"),
        ("=", "="),
        ("<<", "<<"),
        ("true", True),
        ("false", False),
        ("5", 5),
        ("-3", -3),
        ("0", 0),
        ("null", None),
        ("~", None),
        ("", None),
        ("[a, b]", ["a", "b"]),
        ("{a: b}", {"a": "b"}),
        ("0800 1111", "0800 1111"),
        ("99999999999999999999", "99999999999999999999"),
    ],
)
def test_only_truth_whole_numbers_and_nothing_are_not_text(written: str, read: Any) -> None:
    located = locate(f"say: {written}\n", "a.yaml")
    assert located.diagnostics == ()
    assert located.data == {"say": read}
    assert type(located.data["say"]) is type(read)


def test_every_key_and_value_keeps_its_line_and_column_and_width() -> None:
    located = locate("id: fox\nsteps:\n  ping:\n    - say: é Hello\n    - {ask: What}\n", "a.yaml")
    assert located.at(("id",)) == Mark(1, 5, 3)
    assert located.key_at(("id",)) == Mark(1, 1, 2)
    assert located.at(("steps", "ping", 0, "say")) == Mark(4, 12, 7)
    assert located.at(("steps", "ping", 1, "ask")) == Mark(5, 13, 4)
    assert located.key_at(("steps", "ping", 1)) == located.at(("steps", "ping", 1)) == Mark(5, 7)


def test_what_is_missing_stands_at_the_key_of_what_should_hold_it() -> None:
    located = locate("id: fox\nsteps:\n  ping:\n    say: Hello\n", "a.yaml")
    assert located.at(("steps", "ping", "ask")) == located.key_at(("steps", "ping")) == Mark(3, 3, 4)
    assert located.at(("nowhere",)) == Mark(1, 1)


def test_after_a_key_that_stands_twice_the_rest_is_read_all_the_same() -> None:
    located = locate("id: fox\nid: {a: b}\ntitle: Fox\n", "a.yaml")
    assert located.data == {"id": "fox", "title": "Fox"}
    assert [(one.code, one.line, one.column) for one in located.diagnostics] == [("L008", 2, 1)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_every_system_mean_the_same(end: str) -> None:
    plain, other = locate(SMALLEST, "a.yaml"), locate(SMALLEST.replace("\n", end).encode(), "a.yaml")
    assert seen(plain) == seen(other)
    assert locate(b"\xef\xbb\xbf" + SMALLEST.encode(), "a.yaml") == plain


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("say: Gran: look\n", "second colon"),
        ("say: [a, b\n", "bracket"),
        ('say: "Hello\n', "quotation mark"),
        ("id: fox\n\ttitle: Fox\n", "tab"),
        ("id fox\ntitle: Fox\n", "colon is missing"),
        ("say: @home\n", "cannot begin with @"),
        ("a:\n  b: c\n d: e\n", "does not stand below"),
        ('say: "a" b\n', "after the closing"),
        ("a: b\n---\nc: d\n", "second document"),
        ("say: {home_adult.tell}, please\n", "after the closing"),
        ('say: "\\U0001F600"\n', "as a number"),
        ("%YAML 1.1\n---\na: b\n", "begin with %"),
    ],
    ids=str,
)
def test_what_is_no_yaml_is_said_in_words_of_a_teacher(text: str, words: str) -> None:
    (found,) = locate(text, "a.yaml").diagnostics
    assert words in found.message
    assert found.hint
    assert not {"token", "scalar", "mapping", "block", "flow", "expected"} & set(found.message.split())


# --- both parsers -----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [name for name in FILES if name not in SLOW], ids=str)
def test_both_parsers_find_the_same_data_and_complain_at_the_same_place(name: str) -> None:
    assert hasattr(yaml, "CSafeLoader"), "this environment has the slow parser only: nothing to compare"
    quick, slow = in_both(FILES[name])
    assert seen(quick) == seen(slow)


def pieces() -> st.SearchStrategy[str]:
    """What YAML is made of, and what it is not."""
    signs = [
        "\n",
        "\n  ",
        "\n    ",
        ": ",
        ":",
        "- ",
        "-",
        "? ",
        ", ",
        "[",
        "]",
        "{",
        "}",
        '"',
        "'",
        "#",
        " #",
        "|",
    ]
    signs += [
        ">",
        "&a",
        "*a",
        "!",
        "!!str ",
        "%",
        "@",
        "`",
        "~",
        "\\",
        "\t",
        "---\n",
        "...\n",
        " ",
        "\r\n",
        "<<",
    ]
    words = [
        "id",
        "say",
        "no",
        "true",
        "5",
        "-3",
        "0x1",
        "12:30",
        "é",
        "😀",
        "a b",
        "\u202e",
        "\x00",
        "\ufeff",
        "null",
    ]
    return st.lists(st.sampled_from(signs + words), max_size=40).map("".join)


@settings(max_examples=400, deadline=None, derandomize=True)
@given(pieces())
def test_both_parsers_agree_about_whatever_is_thrown_together(text: str) -> None:
    quick, slow = in_both(text)
    assert bool(quick.diagnostics) == bool(slow.diagnostics)
    if not quick.diagnostics:
        assert seen(quick) == seen(slow)


def values() -> st.SearchStrategy[Any]:
    """Data as a story could hold it."""
    words = st.text(
        st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp", "Cf"]), max_size=12
    )
    plain = st.none() | st.booleans() | st.integers(-999, 999) | words
    return st.recursive(
        plain,
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(words, inner, max_size=4),
        max_leaves=12,
    )


@settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(st.sampled_from(["id", "say", "steps"]), values(), min_size=1))
def test_what_is_written_by_the_library_is_read_back(data: dict[str, Any]) -> None:
    text = yaml.safe_dump(data, allow_unicode=True, default_flow_style=None, sort_keys=False, width=1000)
    quick, slow = in_both(text)
    assert bool(quick.diagnostics) == bool(slow.diagnostics)
    if not quick.diagnostics:
        assert strings(quick.data) == strings(data)
        assert seen(quick) == seen(slow)


def strings(data: Any) -> Any:
    """Data with all that is not a drawer as the letters it is written with."""
    if isinstance(data, dict):
        return {name: strings(one) for name, one in data.items()}
    if isinstance(data, list):
        return [strings(one) for one in data]
    return "null" if data is None else str(data).lower() if isinstance(data, bool) else str(data)


def marks(located: Located) -> Iterator[tuple[int, int]]:
    for mark in (*located.values.values(), *located.keys.values()):
        yield mark.line, mark.column


@settings(max_examples=200, deadline=None, derandomize=True)
@given(pieces())
def test_every_place_is_in_the_file(text: str) -> None:
    located = locate(text, "a.yaml")
    places = [*marks(located), *((one.line, one.column) for one in located.diagnostics)]
    last = max(1, len(text.replace("\r\n", "\n").replace("\r", "\n").split("\n")) + 1)
    assert all(1 <= line <= last and column >= 1 for line, column in places)
