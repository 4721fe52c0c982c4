"""Several machines and one school folder: changes are not lost, and a lesson begins without the network."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from game.faults import CannotRun
from game.school import beside
from game.school.class_list import FILE
from game.school.classes import Classes, SchoolClass, with_class
from game.school.folders import Folders
from game.school.managed_places import VARIABLE
from game.school.school_folder import make_or_join, remember
from game.school.shared import COPIES, Machine, stand

NOTHING = {VARIABLE: ""}
OWLS = SchoolClass(code="3-owls", label="Owls", years=(3, 3), sign="owl")


def machine(data: Path, **environment: str) -> Machine:
    return stand(Folders(data, data / "cache"), NOTHING | environment)


@pytest.fixture
def joined_machine(tmp_path: Path) -> Machine:
    school, _ = make_or_join(tmp_path / "school")
    remember(tmp_path / "data", school)
    return machine(tmp_path / "data")


def test_a_machine_alone_keeps_its_classes_itself(tmp_path: Path) -> None:
    alone = machine(tmp_path / "data")
    assert (alone.wanted, alone.school, alone.home) == (None, None, tmp_path / "data")
    assert alone.classes() == Classes()
    alone.change_classes(lambda classes: with_class(classes, OWLS))
    assert machine(tmp_path / "data").classes().every == (OWLS,)


def test_classes_of_a_school_lie_in_its_folder(joined_machine: Machine, tmp_path: Path) -> None:
    joined_machine.change_classes(lambda classes: with_class(classes, OWLS))
    assert (tmp_path / "school" / FILE).exists()
    assert not (tmp_path / "data" / FILE).exists()


def test_a_lesson_begins_when_the_network_is_gone(joined_machine: Machine, tmp_path: Path) -> None:
    joined_machine.change_classes(lambda classes: with_class(classes, OWLS))
    assert joined_machine.classes().every == (OWLS,)
    (tmp_path / "school").rename(tmp_path / "away")
    offline = machine(tmp_path / "data")
    assert offline.found is not None and offline.found.how == "gone"
    assert offline.classes().every == (OWLS,)
    assert offline.kept(FILE).copy
    with pytest.raises(CannotRun, match="not there"):
        offline.change_classes(lambda classes: classes)
    (tmp_path / "away").rename(tmp_path / "school")
    assert not machine(tmp_path / "data").kept(FILE).copy


def test_what_was_taken_out_of_the_school_folder_goes_from_the_copy_too(
    joined_machine: Machine, tmp_path: Path
) -> None:
    joined_machine.change_classes(lambda classes: with_class(classes, OWLS))
    joined_machine.classes()
    (tmp_path / "school" / FILE).unlink()
    assert joined_machine.classes() == Classes()
    assert not (tmp_path / "data" / COPIES / FILE).exists()


def test_a_file_that_cannot_be_read_just_now_is_taken_from_the_copy(
    joined_machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    joined_machine.change_classes(lambda classes: with_class(classes, OWLS))
    joined_machine.classes()
    real = beside.read

    def half(path: Path) -> bytes:
        if path == tmp_path / "school" / FILE:
            raise OSError(5, "Input/output error")
        return real(path)

    monkeypatch.setattr(beside, "read", half)
    found = joined_machine.kept(FILE)
    assert found.copy and found.data
    assert "input/output error" in found.sentence


def test_managed_settings_know_better_than_what_was_joined(joined_machine: Machine, tmp_path: Path) -> None:
    other, _ = make_or_join(tmp_path / "other")
    (tmp_path / "pingtown.toml").write_text(f"school = '{other.path}'")
    found = machine(tmp_path / "data", **{VARIABLE: str(tmp_path / "pingtown.toml")})
    assert (found.school, found.by) == (other.path, "managed settings")
    assert joined_machine.by == "this computer"


def test_copies_of_one_school_folder_do_not_stand_in_for_another(
    joined_machine: Machine, tmp_path: Path
) -> None:
    joined_machine.change_classes(lambda classes: with_class(classes, OWLS))
    joined_machine.classes()  # and a copy of it is kept
    other, _ = make_or_join(tmp_path / "other")
    (tmp_path / "pingtown.toml").write_text(f"school = '{other.path}'")
    managed = {VARIABLE: str(tmp_path / "pingtown.toml")}
    other.path.rename(tmp_path / "away")
    assert machine(tmp_path / "data", **managed).classes() == Classes()
    (tmp_path / "school").rename(tmp_path / "gone")
    assert machine(tmp_path / "data").classes().find("3-owls")  # the old one may still come back
    (tmp_path / "away").rename(other.path)
    found = machine(tmp_path / "data", **managed)
    found.change_classes(lambda classes: with_class(classes, replace(OWLS, code="4-elms")))
    found.classes()
    assert machine(tmp_path / "data").classes() == Classes()


def test_broken_managed_settings_leave_the_game_as_it_was(joined_machine: Machine, tmp_path: Path) -> None:
    (tmp_path / "pingtown.toml").write_text("school = ")
    found = machine(tmp_path / "data", **{VARIABLE: str(tmp_path / "pingtown.toml")})
    assert found.school == joined_machine.school
    assert len(found.managed.diagnostics) == 1


def test_computers_that_add_classes_at_once_lose_none(joined_machine: Machine) -> None:
    signs = ("owl", "bee", "bus", "cake", "egg", "fox", "frog", "star")

    def add(number: int) -> None:
        wanted = SchoolClass(code=f"class-{number}", label="A", years=(1, 1), sign=signs[number])
        joined_machine.change_classes(lambda classes: with_class(classes, wanted))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(add, range(8)))
    assert {one.code for one in joined_machine.classes().every} == {f"class-{number}" for number in range(8)}


def test_a_list_that_a_person_broke_is_not_written_over(joined_machine: Machine, tmp_path: Path) -> None:
    text = "format: 1\nclasses:\n  - {code: 3-owls, years: 3, sgin: owl}\n"
    (tmp_path / "school" / FILE).write_text(text)
    with pytest.raises(CannotRun, match=r"Please mend it first"):
        joined_machine.change_classes(lambda classes: with_class(classes, OWLS))
    assert (tmp_path / "school" / FILE).read_text() == text


def test_a_folder_that_may_only_be_read_gets_a_sentence(
    joined_machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(beside, "put_new", refuse)
    with pytest.raises(CannotRun, match=r"could not be written .*permission denied"):
        joined_machine.change_classes(lambda classes: classes)


def test_somebody_elses_school_folder_is_not_read(joined_machine: Machine, tmp_path: Path) -> None:
    joined_machine.change_classes(lambda classes: with_class(classes, OWLS))
    (tmp_path / "school").rename(tmp_path / "ours")
    make_or_join(tmp_path / "school")
    found = machine(tmp_path / "data")
    assert found.found is not None and found.found.how == "other"
    assert found.school is None
