"""The figures find their way into the documentation without anybody's hand, and say whether they are well."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator

import pytest

from game.bench.figure import Figure
from game.bench.page import BEGIN, END, into_page, table
from game.bench.run import _figures
from game.bench.sections import SECTIONS, Section

QUICK = Figure("check", 1.234, "s", 2.0, "whole process")
SLOW = Figure("collect", 900.0, "sittings/s", 1000.0, "a million answers", at_least=True)
TOLD = Figure("very first start", 812.0, "ms", None, "nothing kept yet")


def test_a_figure_is_well_when_it_reaches_its_mark_from_the_right_side() -> None:
    assert (QUICK.well, SLOW.well, TOLD.well) == (True, False, None)
    assert (QUICK.mark, SLOW.mark, TOLD.mark) == ("at most 2", "at least 1000", "")


def test_the_table_says_on_what_it_was_measured_and_what_was_missed() -> None:
    lines = table({"cores": "2", "load before": "4.1 (busy: times are too long)"}, [QUICK, SLOW, TOLD]).split(
        "\n"
    )
    assert lines[0] == "Measured on: cores 2, load before 4.1 (busy: times are too long)."
    assert lines[4:] == [
        "| check | 1.2 s | at most 2 | yes | whole process |",
        "| collect | 900.0 sittings/s | at least 1000 | **no** | a million answers |",
        "| very first start | 812.0 ms | | | nothing kept yet |",
    ]


def test_only_the_table_of_a_page_is_written_anew() -> None:
    page = f"# Figures\n\n{BEGIN}\nold\n{END}\n\nWhat they mean.\n"
    once = into_page(page, {"cores": "2"}, [QUICK])
    assert once.startswith(f"# Figures\n\n{BEGIN}\n") and once.endswith(f"{END}\n\nWhat they mean.\n")
    assert "old" not in once
    assert into_page(once, {"cores": "2"}, [QUICK]) == once
    with pytest.raises(ValueError, match="no place for the table"):
        into_page("# Figures\n", {}, [QUICK])


def test_long_sections_are_measured_when_they_are_named_or_with_everything(
    monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    for name, long in (("rest", False), ("soak", True)):
        figure = Figure(name, 1.0, "", None, "")
        monkeypatch.setitem(SECTIONS, name, Section(name, lambda _folder, _soak, f=figure: iter([f]), long))  # type: ignore[misc]
    for name in set(SECTIONS) - {"rest", "soak"}:
        monkeypatch.delitem(SECTIONS, name)

    def measured(soak: bool, only: tuple[str, ...] = ()) -> list[str]:
        from pathlib import Path

        return [f.what for f in _figures(Path(str(tmp_path)), soak, only, stopped, quiet=True)]

    stopped: list[str] = []

    assert measured(soak=False) == ["rest"]
    assert measured(soak=True) == ["rest", "soak"]
    assert measured(soak=False, only=("soak",)) == ["soak"]
    assert stopped == []

    def falls(_folder: object, _soak: bool) -> Iterator[Figure]:
        raise subprocess.CalledProcessError(2, "rest")

    monkeypatch.setitem(SECTIONS, "rest", Section("rest", falls, long=False))
    assert measured(soak=True) == ["soak"], "a section that stops costs no other"
    assert len(stopped) == 1
