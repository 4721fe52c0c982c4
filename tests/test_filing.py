"""Everything in a folder is found, and a folder that stays shut is said."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from game.check import explain, run_check
from game.filing import files_in
from game.school.faultcodes import CODES


def test_every_file_is_found_once_and_in_order(tmp_path: Path) -> None:
    for name in ("b/two.yaml", "a/one.yaml", "three.svg"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("", encoding="utf-8")
    found = files_in([tmp_path, tmp_path / "a", tmp_path / "three.svg", tmp_path / "gone"])
    assert [one.relative_to(tmp_path).as_posix() for one in found.files] == [
        "a/one.yaml",
        "b/two.yaml",
        "three.svg",
    ]
    assert found.shut == ()


def test_a_folder_that_stays_shut_is_an_error_and_the_rest_is_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "shut").mkdir()
    (tmp_path / "open.yaml").write_text("", encoding="utf-8")
    real = os.scandir

    def scandir(path: Any) -> Any:
        if Path(path).name == "shut":
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    report = run_check((tmp_path,))
    assert report.wrong
    assert [(one.code, Path(one.file).name) for one in report.findings] == [
        ("L011", "shut"),
        ("L009", "open.yaml"),
    ]


@pytest.mark.parametrize("code", CODES, ids=str)
def test_the_codes_of_a_schools_own_files_are_explained(code: str) -> None:
    said = explain(code.lower())
    assert said is not None
    assert said.startswith(f"{code} (")
