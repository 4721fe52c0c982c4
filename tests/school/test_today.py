"""Which class a computer has: who says so, in which order, and until when."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product
from pathlib import Path

import pytest

from game.school.classes import Classes, SchoolClass
from game.school.today import FILE, Opening, TodayKeeper, class_now, uses_badges

TODAY = date(2026, 11, 23)
OWLS, OAK, ELM, ASH = (
    SchoolClass(code=code, label=code, years=(1, 1), sign=sign)
    for code, sign in (("3-owls", "owl"), ("r-oak", "bee"), ("1-elm", "bus"), ("2-ash", "cake"))
)
CLASSES = Classes((OWLS, OAK, ELM, ASH))
ORDER = ("managed", "command", "opened", "picked")


def test_the_first_who_says_it_is_right() -> None:
    for says in product((False, True), repeat=4):
        managed, asked, opened, picked = says
        now = class_now(
            CLASSES,
            TODAY,
            managed=OWLS.code if managed else None,
            asked=OAK.code if asked else None,
            opening=Opening(ELM.code, TODAY) if opened else None,
            picked=ASH.code if picked else None,
        )
        first = next((n for n, said in enumerate(says) if said), None)
        assert now.source == ("none" if first is None else ORDER[first])
        assert now.school_class == (None if first is None else CLASSES.every[first])
        assert now.sentences == ()


@pytest.mark.parametrize("days", [-400, -1, 1, 400])
def test_an_opening_holds_on_its_day_only_whichever_way_the_clock_went(days: int) -> None:
    assert class_now(CLASSES, TODAY, opening=Opening("1-elm", TODAY)).school_class == ELM
    assert class_now(CLASSES, TODAY + timedelta(days), opening=Opening("1-elm", TODAY)).source == "none"


def test_a_class_nobody_knows_is_named_and_the_next_one_asked() -> None:
    now = class_now(CLASSES, TODAY, managed="3-owl", picked="2-ash")
    assert (now.school_class, now.source) == (ASH, "picked")
    assert "managed settings" in now.sentences[0] and "“3-owls”" in now.sentences[0]


def test_nobody_plays_in_a_class_that_is_archived() -> None:
    gone = Classes((SchoolClass(code="3-owls", label="Owls", years=(3, 3), sign="owl", archived=True),))
    now = class_now(gone, TODAY, asked="3-owls")
    assert now.school_class is None
    assert "archived" in now.sentences[0]


def test_badges_need_the_teacher_and_the_machine() -> None:
    with_badges = SchoolClass(code="a", label="A", years=(1, 1), sign="owl", badges=True)
    on = class_now(Classes((with_badges,)), TODAY, asked="a")
    off = class_now(CLASSES, TODAY, asked="3-owls")
    assert uses_badges(on, True)
    assert not uses_badges(on, False)
    assert not uses_badges(off, True)
    assert not uses_badges(class_now(CLASSES, TODAY), True)


def keeper(folder: Path) -> tuple[TodayKeeper, list[str]]:
    said: list[str] = []
    return TodayKeeper(folder, said.append), said


def test_what_was_opened_is_there_after_a_restart_and_gone_tomorrow(tmp_path: Path) -> None:
    first, said = keeper(tmp_path / "data")
    assert first.load(TODAY) is None
    assert first.open("3-owls", TODAY)
    assert keeper(tmp_path / "data")[0].load(TODAY) == Opening("3-owls", TODAY)
    assert keeper(tmp_path / "data")[0].load(TODAY + timedelta(1)) is None
    assert keeper(tmp_path / "data")[0].load(TODAY) is None, "the clock set back does not open it again"
    assert said == []


def test_a_class_can_be_closed(tmp_path: Path) -> None:
    found, said = keeper(tmp_path)
    found.open("3-owls", TODAY)
    found.close()
    assert found.load(TODAY) is None
    found.close()
    assert said == []


def test_where_nothing_can_be_written_a_grown_up_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    found, said = keeper(tmp_path / "file" / "data")
    assert not found.open("3-owls", TODAY)
    assert "until Pingtown closes" in said[0]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[" * 100_000,
        '{"format": 1, "class": "../x", "day": "2026-11-23"}',
        '{"format": 1, "class": "3-smith", "day": "2026-11-23"}',
        '{"format": 1, "class": "3-owls", "day": "today"}',
        '{"format": 2, "class": "3-owls", "day": "2026-11-23"}',
    ],
    ids=["empty", "pit", "path", "teacher", "no day", "newer"],
)
def test_a_note_that_is_none_opens_nothing(text: str, tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(text)
    assert keeper(tmp_path)[0].load(TODAY) is None
