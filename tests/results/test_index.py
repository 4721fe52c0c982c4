"""The index holds every answer once, gives back what it was given, and its sums are what counting anew would
be.
"""

from __future__ import annotations

import socket
import sqlite3
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.faults import CannotRun
from game.results import schema
from game.results.index import Index, Slice, aside_of
from game.results.sitting import Sitting
from game.results.tally import tally
from game.results.tombstone import new
from tests.results.sample import board, sitting


@pytest.fixture(params=["sqlite", "postgresql"])
def index(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Index]:
    """An empty index of each kind."""
    where: Path | str = tmp_path / "index.sqlite"
    if request.param == "postgresql":
        where = request.getfixturevalue("server").new()
    with Index.open(where) as opened:
        yield opened


def kept(index: Index) -> list[Sitting]:
    return sorted(index.sittings(), key=lambda one: one.header.sitting)


def counted(index: Index) -> object:
    counts, marks = index.tallies()
    return sorted(counts), sorted(marks)


SITTINGS = [
    sitting(1, ["unsafe", "back"]),
    sitting(2, ["safe"], class_code=None, badge="fox-blue"),
    sitting(3, ["alarm", "safe"], story="cake", class_code="4-oak", sealed=False),
    board(4, {"ask": 12, "accept": 15}, {"ask": 20, "accept": 7}),
    sitting(5, []),
]


def test_what_was_added_comes_back_equal(index: Index) -> None:
    index.add(SITTINGS)
    assert kept(index) == sorted(SITTINGS, key=lambda one: one.header.sitting)


def test_adding_twice_changes_nothing(index: Index) -> None:
    index.add(SITTINGS)
    before = counted(index)
    again = index.add(SITTINGS)
    assert (again.new, again.longer, again.answers) == (0, 0, 0)
    assert counted(index) == before
    assert len(kept(index)) == len(SITTINGS)


def test_a_longer_version_takes_the_place_of_a_shorter_one_and_its_sums(index: Index) -> None:
    short, long = sitting(1, ["unsafe"], sealed=False), sitting(1, ["unsafe", "back"])
    index.add([short])
    assert index.add([long]).longer == 1
    assert index.add([short]).longer == 0
    assert kept(index) == [long]
    assert counted(index) == tuple(sorted(lines) for lines in tally([long]))


@given(
    st.lists(
        st.tuples(st.integers(0, 5), st.sampled_from(["3-owls", "4-oak", None]), st.integers(0, 3)),
        max_size=12,
    )
)
def test_the_sums_are_what_counting_anew_gives_whatever_came_and_went(
    steps: list[tuple[int, str | None, int]],
) -> None:
    outcomes = ["unsafe", "back", "safe"]
    here: dict[str, Sitting] = {}
    with Index.open("sqlite://") as opened:
        for number, class_code, long in steps:
            one = sitting(number + 1, outcomes[:long], class_code="3-owls", sealed=long == 3)
            if class_code is None:
                opened.erase([new(date(2026, 11, 20), "class", "3-owls")])
                here.clear()
            else:
                opened.add([one])
                old = here.get(one.header.sitting)
                if old is None or len(old.answers) < long or (one.sealed and not old.sealed):
                    here[one.header.sitting] = one
        assert counted(opened) == tuple(sorted(lines) for lines in tally(here.values()))


def test_erasing_a_badge_leaves_the_rest_of_the_class(index: Index) -> None:
    fox, owl = sitting(1, badge="fox-blue"), sitting(2, badge="owl-red")
    index.add([fox, owl])
    stone = new(date(2026, 11, 21), "badge", "3-owls", "fox-blue")
    assert [one.sittings for one in index.would_erase(stone)] == [1]
    assert index.erase([stone, stone]) == 1
    assert kept(index) == [owl]
    assert counted(index) == tuple(sorted(lines) for lines in tally([owl]))


def test_a_later_class_with_the_same_code_lives(index: Index) -> None:
    old, later = sitting(1, day="2026-11-21"), sitting(2, day="2026-11-22")
    index.add([old, later])
    index.erase([new(date(2026, 11, 21), "class", "3-owls")])
    assert kept(index) == [later]


def test_a_tombstone_and_the_database_agree_on_what_is_covered(index: Index) -> None:
    every = [
        sitting(n, class_code=code, badge=badge, day=day)
        for n, (code, badge, day) in enumerate(
            (code, badge, day)
            for code in ("3-owls", None)
            for badge in ("fox-blue", None)
            for day in ("2026-08-31", "2026-09-01")
        )
    ]
    index.add(every)
    stones = [
        new(date(2026, 8, 31), "all"),
        new(date(2026, 8, 31), "class", "3-owls"),
        new(date(2026, 9, 1), "badge", "3-owls", "fox-blue"),
        new(date(2026, 9, 2), "badge", None, "fox-blue"),
        new(date(2026, 9, 2), "before", before=date(2026, 9, 1)),
    ]
    for stone in stones:
        told = sum(one.sittings for one in index.would_erase(stone))
        heads = [one.header for one in every]
        assert told == sum(stone.covers(h.class_code, h.badge, h.day) for h in heads) > 0, stone


def test_a_slice_is_of_the_classes_stories_and_days_asked_for(index: Index) -> None:
    index.add([*SITTINGS, sitting(9, day="2026-12-01")])
    counts, marks = index.tallies(
        Slice(classes=("3-owls",), stories=("fox",), since="2026-12-01", until="2026-12-01")
    )
    assert {one.about[0] + one.about.day for one in [*counts, *marks]} == {"3-owls2026-12-01"}


def test_an_index_of_another_version_is_set_aside_and_built_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "index.sqlite"
    with Index.open(path) as index:
        index.add(SITTINGS)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE pingtown SET value = '99' WHERE name = 'version'")
    connection.close()
    with Index.open(path) as index:
        assert kept(index) == []
        assert "version 99" in index.notes[0]
    assert aside_of(path).exists()
    assert schema.VERSION != 99


@pytest.mark.parametrize(
    "data", [b"not a database at all", b"SQLite format 3\0" + bytes(range(256)) * 20], ids=["text", "torn"]
)
def test_a_damaged_index_is_set_aside(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "index.sqlite"
    path.write_bytes(data)
    with Index.open(path) as index:
        assert index.add(SITTINGS).new == len(SITTINGS)
        assert "damaged" in index.notes[0]
    assert aside_of(path).read_bytes() == data


@pytest.mark.parametrize(
    "url",
    ["nonsense", "mysql://u:hush@h/d", "oracle+what://x", "postgresql://u:hush@127.0.0.1:1/d"],
    ids=["no URL", "another database", "no such kind", "nobody there"],
)
def test_what_cannot_be_used_is_a_sentence_without_a_password(url: str) -> None:
    with pytest.raises(CannotRun) as said:
        Index.open(url)
    assert "hush" not in str(said.value)


def test_a_file_index_opens_no_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    with Index.open(tmp_path / "index.sqlite") as index:
        index.add(SITTINGS)
        assert len(kept(index)) == len(SITTINGS)
