"""Classes as they are typed, kept and read again; one slip never takes the other classes away."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.assets import art_names
from game.school.class_list import read, to_text
from game.school.classes import SIGNS, Classes, Refused, SchoolClass, label_of, with_class, without_class

OWLS = SchoolClass(code="3-owls", label="Owls", years=(3, 4), sign="owl", badges=True)
OAK = SchoolClass(code="r-oak", label="Oak", years=(0, 1), sign="flower")
BOTH = Classes((OWLS, OAK))
LABELS = ["Dosbarth y Dderwen", "Żubry", "جماعت سوم", "ਜਮਾਤ ਤਿੰਨ", "তৃতীয় শ্রেণি", "Șoimii", "Year 3: “Owls” #1"]


def test_every_sign_has_its_drawing() -> None:
    assert set(SIGNS.values()) <= set(art_names())
    assert len(set(SIGNS.values())) == len(SIGNS)


def test_a_list_comes_back_as_it_was_written() -> None:
    gone = SchoolClass(code="6-ash", label="Ash", years=(6, 6), sign="owl", archived=True)
    classes = Classes((OWLS, OAK, gone))
    assert read(to_text(classes).encode()) == classes
    assert read(to_text(Classes()).encode()) == Classes()


@pytest.mark.parametrize("label", LABELS)
def test_a_label_in_any_language_comes_back(label: str) -> None:
    classes = with_class(Classes(), SchoolClass(code="a", label=label, years=(1, 1), sign="bee"))
    (found,) = read(to_text(classes).encode()).every
    assert found.label == label


@given(st.text(max_size=40))
def test_any_label_is_kept_exactly_or_refused(label: str) -> None:
    try:
        classes = with_class(Classes(), SchoolClass(code="a", label=label, years=(1, 1), sign="bee"))
    except Refused as refused:
        assert str(refused)
    else:
        assert read(to_text(classes).encode()) == classes


@pytest.mark.parametrize(
    ("years", "track"),
    [((0, 0), "infant"), ((0, 2), "infant"), ((2, 3), "infant"), ((3, 3), "junior"), ((3, 6), "junior")],
)
def test_the_youngest_child_of_a_class_tells_its_track(years: tuple[int, int], track: str) -> None:
    assert SchoolClass(code="a", label="A", years=years, sign="owl").track == track


def test_a_class_that_is_typed_again_is_changed_where_it_stands() -> None:
    changed = with_class(BOTH, SchoolClass(code="3-owls", label="Barn Owls", years=(3, 3), sign="owl"))
    assert [one.label for one in changed.every] == ["Barn Owls", "Oak"]


def test_a_label_is_made_of_the_code_if_there_is_none() -> None:
    assert [label_of(code) for code in ("3-owls", "oak", "3b", "year-3")] == ["3 Owls", "Oak", "3B", "Year 3"]


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        pytest.param({"code": "3 Owls"}, "small letters", id="code"),
        pytest.param({"code": "miss-patel"}, "title", id="teacher's code"),
        pytest.param({"label": "Miss Patel's class"}, "title", id="teacher's label"),
        pytest.param(
            {"code": "3-miss-patel-s-class", "label": "3 Miss Patel's class"},
            "“3 Miss Patel's class” has",
            id="a code nobody typed is not named",
        ),
        pytest.param({"label": " "}, "can be read", id="no label"),
        pytest.param({"label": "!!"}, "said aloud", id="only marks"),
        pytest.param({"label": "O" * 31}, "at most", id="long label"),
        pytest.param({"label": "{home_adult}"}, "brackets", id="brackets"),
        pytest.param({"years": (4, 3)}, "younger first", id="years turned round"),
        pytest.param({"years": (6, 7)}, "lie between", id="year 7"),
        pytest.param({"sign": "owll"}, "“owl”", id="a slip in the sign"),
        pytest.param({"sign": "flower"}, "Class “Oak” has the sign", id="a sign that is taken"),
    ],
)
def test_what_cannot_be_is_refused_with_the_reason(wrong: dict[str, object], words: str) -> None:
    wanted: dict[str, object] = {"code": "3-elm", "label": "Elm", "years": (3, 3), "sign": "bee"}
    with pytest.raises(Refused, match=words):
        with_class(BOTH, SchoolClass(**{**wanted, **wrong}))  # type: ignore[arg-type]


def test_a_class_that_is_archived_gives_its_sign_away() -> None:
    gone = with_class(BOTH, SchoolClass(code="3-owls", label="Owls", years=(3, 4), sign="owl", archived=True))
    after = with_class(gone, SchoolClass(code="1-elm", label="Elm", years=(1, 1), sign="owl"))
    assert [one.code for one in after.today] == ["r-oak", "1-elm"]


def test_a_class_that_is_not_there_cannot_be_removed() -> None:
    with pytest.raises(Refused, match="Did you mean “3-owls”"):
        without_class(BOTH, "3-owl")
    assert without_class(BOTH, "3-owls").every == (OAK,)


HEAD = "format: 1\nclasses:\n  - {code: r-oak, label: Oak, years: 0, sign: flower}\n"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        pytest.param("  - {code: 3-smith, years: 3, sign: owl}", "person", id="a teacher"),
        pytest.param("  - {code: 3-owls, label: Mr Owl, years: 3, sign: owl}", "title", id="a title"),
        pytest.param("  - {code: 3-owls, years: three, sign: owl}", "years", id="years in words"),
        pytest.param("  - {code: 3-owls, years: [3], sign: owl}", "years", id="one year in a list"),
        pytest.param("  - {code: 3-owls, years: 3, sign: owll}", "Did you mean “owl”", id="a sign"),
        pytest.param("  - {code: 3-owls, years: 3}", "sign", id="no sign"),
        pytest.param("  - {years: 3, sign: owl}", "needs a code", id="no code"),
        pytest.param("  - owls", "has keys", id="only a word"),
        pytest.param(
            "  - {code: 3-owls, years: 3, sign: owl, badges: 1}", "true or false", id="a number for a switch"
        ),
        pytest.param("  - {code: r-oak, years: 3, sign: owl}", "twice", id="a code twice"),
        pytest.param("  - {code: 3-owls, years: 3, sign: flower}", "has the sign", id="a sign twice"),
    ],
)
def test_a_class_that_is_wrong_is_named_with_its_line_and_the_others_stay(line: str, words: str) -> None:
    found = read(f"{HEAD}{line}\n".encode())
    assert [one.code for one in found.every] == ["r-oak"]
    assert words in found.diagnostics[0].message
    assert found.diagnostics[0].line == 4
    assert not found.whole


def test_a_key_that_is_misspelt_is_named_and_the_class_stays() -> None:
    found = read(f"{HEAD}  - {{code: 3-owls, years: 3, sign: owl, bagdes: true}}\n".encode())
    assert [one.code for one in found.every] == ["r-oak", "3-owls"]
    assert found.diagnostics[0].meant == "badges"
    assert not found.whole


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff",
        b"[" * 200_000,
        b"a: &a [*a]",
        b"format: 2\nclasses: []",
        b"format: yes",
        b"- 1",
        b"format: 1\nclasses: {a: b}",
        b"format: 1\nclasses: []\nextra: 1",
        b"!!python/object/apply:os.system [echo]",
        b"x" * 300_000,
        b"format: 1\nclasses:\n" + b"  - {code: a, years: 1, sign: owl}\n" * 300,
    ],
    ids=str,
)
def test_a_hostile_list_is_a_diagnostic_and_never_taken_for_whole(data: bytes) -> None:
    found = read(data)
    assert found.diagnostics
    assert not found.whole


@given(st.binary(max_size=200))
def test_any_bytes_are_read_without_an_exception(data: bytes) -> None:
    read(data)


def test_the_list_can_be_mended_by_hand(tmp_path: Path) -> None:
    text = to_text(BOTH).replace('"Owls"', "Barn Owls").replace("[3, 4]", "3")
    (tmp_path / "classes.yaml").write_text(text, encoding="utf-8")
    found = read((tmp_path / "classes.yaml").read_bytes()).every[0]
    assert (found.label, found.years) == ("Barn Owls", (3, 3))
