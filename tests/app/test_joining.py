"""What was made on a computer before it got a school folder: offered, and nothing is ever overwritten."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from game.office import open_office
from game.roomclasses import ClassWork
from game.scenes.room.changes import BringAlong, Classes, ListClasses
from game.scenes.room.words import came_along
from game.school import beside, pack, passphrase
from game.school.class_list import FILE, to_text
from game.school.classes import Classes as ClassList
from game.school.classes import SchoolClass
from game.school.folders import Folders
from game.school.joining import ASIDE, bring_along
from game.school.managed_places import VARIABLE
from game.school.school_folder import make_or_join
from game.school.shared import stand
from tests.scenes.test_fit import desk_for

OWLS = SchoolClass(code="3-owls", label="Owls", years=(3, 3), sign="owl")
OAKS = SchoolClass(code="1-oaks", label="Oaks", years=(1, 1), sign="owl")


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folders:
    """A computer with a class and a pack, which was then given a school folder by its managed settings."""
    school, _ = make_or_join(tmp_path / "school")
    (school.path / FILE).write_text(to_text(ClassList((OWLS,))))
    (tmp_path / "pingtown.toml").write_text(f"school = '{school.path}'")
    monkeypatch.setenv(VARIABLE, str(tmp_path / "pingtown.toml"))
    data = tmp_path / "data"
    data.mkdir()
    (data / FILE).write_text(to_text(ClassList((OAKS,))))
    (data / pack.FILE).write_text("format: 1\n")
    return Folders(data, data / "cache")


def done(folders: Folders, job: object) -> Classes:
    work = ClassWork(folders, open_office(folders), stand(folders), lambda: None, date(2026, 11, 21))
    found = work.do(job)
    assert isinstance(found, Classes)
    return found


def test_where_managed_settings_named_the_school_folder_the_room_offers_to_bring_classes_along(
    folders: Folders,
) -> None:
    before = done(folders, ListClasses())
    assert ([one.code for one in before.classes], before.waiting) == (["3-owls"], ("Oaks",))
    after = done(folders, BringAlong())
    assert after.brought is not None
    assert (after.brought.classes, after.brought.pack, after.waiting) == (("Oaks",), "brought", ())
    owls, oaks = after.classes
    assert owls == OWLS and oaks.code == "1-oaks"
    assert oaks.sign != owls.sign, "children find their class by its sign"
    assert sorted(path.name for path in (folders.data / ASIDE).iterdir()) == [FILE, pack.FILE]
    assert not bring_along(stand(folders)), "once only"


def test_what_cannot_be_brought_stays_and_is_said(folders: Folders, monkeypatch: pytest.MonkeyPatch) -> None:
    real = beside.put_new

    def full(path: Path, data: bytes) -> None:
        if path.name == pack.FILE:
            raise OSError(28, "No space left on device", str(path))
        real(path, data)

    monkeypatch.setattr(beside, "put_new", full)
    found = bring_along(stand(folders), lock=True)
    assert found.classes == ("Oaks",)
    assert "no space left on device" in found.left
    assert (folders.data / pack.FILE).exists()
    (folders.data / FILE).write_text("format: 1\nclasses: [{code: 5-elms, label: Elms, years")
    assert "something wrong in it" in bring_along(stand(folders)).left
    assert (folders.data / FILE).exists()


def test_a_passphrase_comes_first_and_again_where_a_cut_left_half_of_it(folders: Folders) -> None:
    machine, whole = stand(folders), passphrase.to_text(passphrase.lock("purple otter tricycle"))
    assert machine.school is not None
    (folders.data / passphrase.FILE).write_text(whole)
    (machine.school / passphrase.FILE).write_text(whole[:40])
    (folders.data / FILE).unlink()
    (folders.data / FILE).mkdir()
    found = bring_along(machine)
    assert found.passphrase == "brought" and found.left, "a class list that cannot be read holds nothing back"
    assert (machine.school / passphrase.FILE).read_text() == whole


def test_a_folder_of_two_names_is_never_joined_to_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else its only list of classes would be laid aside as what had come along."""
    make_or_join(tmp_path / "data")
    (tmp_path / "link").symlink_to(tmp_path / "data", target_is_directory=True)
    (tmp_path / "data" / FILE).write_text(to_text(ClassList((OAKS,))))
    (tmp_path / "pingtown.toml").write_text(f"school = '{tmp_path / 'link'}'")
    monkeypatch.setenv(VARIABLE, str(tmp_path / "pingtown.toml"))
    machine = stand(Folders(tmp_path / "data", tmp_path / "cache"))
    assert machine.school == tmp_path / "link"
    assert not bring_along(machine)
    assert [one.code for one in machine.classes().today] == ["1-oaks"]


def test_own_stories_come_along_under_their_names_and_never_over_the_schools(
    folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine = stand(folders)
    assert machine.school is not None
    here, there = folders.data / "lessons", machine.school / "lessons"
    written = {
        "stories/tell/our-pond.yaml": "a pond",
        "stories/safe/our-gate.yaml": "a gate, written here",
        "plans/our-week.yaml": "a week",
        "stories/kind/full.yaml": "no room for it",
    }
    for name, words in {**written, "stories/meeting/our-gate.yaml": "the school's gate"}.items():
        path = (there if "meeting" in name else here) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(words)
    assert done(folders, ListClasses()).waiting == ("Oaks", "full", "our-pond", "our-week")
    real = beside.put_new

    def put_new(path: Path, data: bytes) -> None:
        if path.name == "full.yaml":
            raise OSError(28, "No space left on device", str(path))
        real(path, data)

    monkeypatch.setattr(beside, "put_new", put_new)
    found = done(folders, BringAlong()).brought
    assert found is not None
    assert (set(found.stories), found.known_stories) == ({"our-pond", "our-week"}, ("our-gate",))
    assert "full.yaml" in found.left and "no space left on device" in found.left
    assert (there / "stories/tell/our-pond.yaml").read_text() == "a pond"
    assert (there / "stories/meeting/our-gate.yaml").read_text() == "the school's gate"
    assert not (there / "stories/safe").exists()
    aside = folders.data / ASIDE / "lessons"
    assert (aside / "stories/safe/our-gate.yaml").read_text() == "a gate, written here", "nothing is lost"
    assert [path.name for path in here.rglob("*.yaml")] == ["full.yaml"], "and it is tried again"
    said = came_along(desk_for((1366, 768), "en", "usual"), found)
    assert "Oaks, what holds in our school, 2 stories of our own (our-pond, our-week)." in said
    assert "The school has its own, and that holds now: 1 story of our own (our-gate)." in said


def test_a_half_that_a_full_share_left_of_a_story_is_never_taken_for_the_schools(
    folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine = stand(folders)
    assert machine.school is not None
    name = Path("lessons") / "stories" / "tell" / "our-pond.yaml"
    (folders.data / name).parent.mkdir(parents=True)
    (folders.data / name).write_text("a pond with a frog")
    (machine.school / name).parent.mkdir(parents=True)
    (machine.school / name).write_text("a pond wi")  # killed there, on a share without hard links
    found = bring_along(machine)
    assert (found.stories, found.known_stories) == (("our-pond",), ())
    assert (machine.school / name).read_text() == "a pond with a frog"

    def no_links(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.link", no_links)
    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        beside._take(machine.school / "part", machine.school / "half", b"none for this")
    assert not (machine.school / "half").exists()


def test_what_was_laid_aside_at_one_join_is_still_there_after_the_next(folders: Folders) -> None:
    name = Path("lessons") / "stories" / "tell" / "our-pond.yaml"
    for words in ("first", "second", "third"):
        (folders.data / name).parent.mkdir(parents=True, exist_ok=True)
        (folders.data / name).write_text(words)
        bring_along(stand(folders))
    aside = (folders.data / ASIDE / name).parent
    assert {path.read_text() for path in aside.iterdir()} == {"first", "second", "third"}
