"""How long the school keeps results."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.faults import CannotRun
from game.office import open_office
from game.school.folders import Folders
from game.school.managed import Retention
from game.school.retention import FILE, rule_of, set_rule
from game.school.shared import Machine, stand


def machine(data: Path, managed: Path | None = None) -> Machine:
    return stand(Folders(data, data / "cache"), {"PINGTOWN_MANAGED": str(managed or "")})


def test_nothing_set_means_the_end_of_the_school_year(tmp_path: Path) -> None:
    assert rule_of(machine(tmp_path)) == (Retention(), "")


@pytest.mark.parametrize("rule", [Retention(90), Retention()])
def test_what_was_set_holds_for_the_computing_lead_too(
    rule: Retention, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PINGTOWN_MANAGED", "")
    set_rule(machine(tmp_path), Retention(30))
    set_rule(machine(tmp_path), rule)
    assert rule_of(machine(tmp_path)) == (rule, "")
    assert open_office(Folders(tmp_path, tmp_path / "cache")).rule.days == rule.days


@pytest.mark.parametrize("rubbish", [b"3 days", b"soon", b"\xff\xfe", b"", b"90 days\n12 days"])
def test_a_file_that_cannot_be_understood_shortens_nothing_and_is_said(
    rubbish: bytes, tmp_path: Path
) -> None:
    (tmp_path / FILE).write_bytes(rubbish)
    rule, said = rule_of(machine(tmp_path))
    assert rule == Retention()
    assert FILE in said


def test_what_the_technician_set_holds_and_cannot_be_changed_in_the_room(tmp_path: Path) -> None:
    managed = tmp_path / "pingtown.toml"
    managed.write_text('retention = "60 days"\n')
    here = machine(tmp_path / "data", managed)
    with pytest.raises(CannotRun, match=r"pingtown\.toml"):
        set_rule(here, Retention(90))
    assert rule_of(here)[0] == Retention(60)
