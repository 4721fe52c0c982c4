"""What was erased is gone everywhere this machine can reach, and stays gone everywhere else."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from game.results.collect import collect
from game.results.deliver import MARK
from game.results.deliver import deliver as bring
from game.results.erase import Reach, erase, new
from game.results.index import Index, aside_of
from game.results.tombstone import Tombstone, from_text, read_all, to_text, write
from tests.results.sample import deliver, files, sitting

DAY = date(2026, 11, 21)
OWLS = [sitting(1, badge="fox-blue"), sitting(2, badge="owl-red"), sitting(3)]
OAK = sitting(4, class_code="4-oak", badge="fox-blue")


class School:
    """Everything that a machine can reach, with something of the class in every corner."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.reach = Reach(
            root / "school" / "tombstones",
            (root / "school" / "results" / "incoming",),
            root / "school" / "staff",
            (root / "data" / "journals",),
            root / "data" / "progress",
            root / "data" / "index.sqlite",
        )
        self.index = Index.open(root / "data" / "index.sqlite")
        deliver(self.reach.incoming[0], *OWLS, OAK)
        collect(self.reach.incoming, self.reach.staff, self.index)
        deliver(self.reach.incoming[0], sitting(5))
        deliver(self.reach.journals[0], sitting(6), sitting(7, class_code="4-oak"))
        self.reach.progress.mkdir()  # type: ignore[union-attr]
        for code in ("3-owls", "4-oak"):
            text = json.dumps({"format": 1, "class": code, "badge": "fox-blue", "stories": ["fox"]})
            (root / "data" / "progress" / f"{code}.json").write_text(text)
        aside = self.reach.staff / "set-aside"
        aside.mkdir(parents=True, exist_ok=True)
        (aside / "broken").write_bytes(b'{"class": "3-owls" and then nothing that could be read')
        (aside / "broken.why").write_text("it is damaged")
        aside_of(root / "data" / "index.sqlite").write_bytes(
            b"an index of an older version with 3-owls in it"
        )

    def mentions(self, code: str) -> set[str]:
        """Files other than the tombstone in which the class is still named."""
        return {
            name
            for name in files(self.root)
            if code.encode() in (self.root / name).read_bytes() and "tombstones" not in name
        }


@pytest.fixture
def school(tmp_path: Path) -> School:
    return School(tmp_path)


def test_an_erased_class_is_gone_from_every_corner_and_the_rest_is_not(school: School) -> None:
    assert len(school.mentions("3-owls")) > 6
    others = school.mentions("4-oak")
    done = erase(new("class", DAY, "3-owls"), school.reach, school.index)
    school.index.close()
    assert school.mentions("3-owls") == set()
    assert school.mentions("4-oak") == others
    assert (done.sittings, done.incoming, done.journals, done.progress) == (3, 1, 1, 1)
    assert done.left == ()


def test_a_dry_run_says_the_same_numbers_and_touches_nothing(school: School) -> None:
    before = {name: (school.root / name).read_bytes() for name in files(school.root)}
    stone = new("class", DAY, "3-owls")
    told = erase(stone, school.reach, school.index, dry_run=True)
    assert {name: (school.root / name).read_bytes() for name in files(school.root)} == before
    assert erase(stone, school.reach, school.index) == told
    assert [(one.code, one.sittings, one.answers) for one in told.classes] == [("3-owls", 3, 3)]


def test_a_badge_is_erased_in_its_own_class_only(school: School) -> None:
    erase(new("badge", DAY, "3-owls", "fox-blue"), school.reach, school.index)
    left = {one.header.sitting for one in school.index.sittings()}
    assert left == {one.header.sitting for one in (*OWLS[1:], OAK)}
    assert (school.root / "data" / "progress" / "4-oak.json").exists()
    assert not (school.root / "data" / "progress" / "3-owls.json").exists()


def test_everything_can_be_erased(school: School) -> None:
    erase(new("all", DAY), school.reach, school.index)
    school.index.close()
    assert school.mentions("3-owls") | school.mentions("4-oak") == set()
    assert len(files(school.reach.tombstones)) == 1


def test_a_late_journal_of_an_erased_class_is_neither_delivered_nor_collected(school: School) -> None:
    erase(new("class", DAY, "3-owls"), school.reach, school.index)
    tombs = read_all(school.reach.tombstones)
    (school.root / "school" / MARK).write_text("format = 1\n")
    deliver(school.root / "late", sitting(8))
    told = bring([school.root / "late"], school.root / "school", tombs.cover)
    assert len(told.erased) == 1
    deliver(school.reach.incoming[0], sitting(9))
    done = collect(school.reach.incoming, school.reach.staff, school.index, tombs.stones)
    assert done.erased == 1
    assert [one.header.class_code for one in school.index.sittings()] == ["4-oak"]


def test_a_kill_after_the_tombstone_is_finished_by_the_next_collect(school: School) -> None:
    write(school.reach.tombstones, new("class", DAY, "3-owls"))
    collect(school.reach.incoming, school.reach.staff, school.index, read_all(school.reach.tombstones).stones)
    assert [one.header.class_code for one in school.index.sittings()] == ["4-oak"]
    collected = [name for name in school.mentions("3-owls") if "collected" in name or "incoming" in name]
    assert collected == []


def test_collected_files_that_this_index_never_read_are_erased_as_well(school: School) -> None:
    with Index.open("sqlite://") as other:
        erase(new("class", DAY, "3-owls"), school.reach, other)
    assert not any("collected" in name for name in school.mentions("3-owls"))


def test_a_tombstone_is_read_as_it_was_written() -> None:
    for stone in (
        new("class", DAY, "3-owls"),
        new("badge", DAY, None, "fox-blue"),
        new("before", DAY, before=date(2026, 9, 1)),
        new("all", DAY),
    ):
        assert from_text(to_text(stone)) == stone


BAD = {
    "no class": '{"format": 1, "id": "ID", "day": "2026-11-21", "what": "class"}',
    "no day": '{"format": 1, "id": "ID", "day": "soon", "what": "all"}',
    "no before": '{"format": 1, "id": "ID", "day": "2026-11-21", "what": "before"}',
    "more than it says": '{"format": 1, "id": "ID", "day": "2026-11-21", "what": "all", "class": "3-owls"}',
    "newer": '{"format": 2, "id": "ID", "day": "2026-11-21", "what": "all"}',
    "an id that is a path": '{"format": 1, "id": "../../x", "day": "2026-11-21", "what": "all"}',
    "half": '{"format": 1, "id": "ID", "da',
}


@pytest.mark.parametrize("text", BAD.values(), ids=BAD.keys())
def test_a_tombstone_that_leaves_open_what_it_means_erases_nothing_and_is_named(
    tmp_path: Path, text: str
) -> None:
    good = new("all", DAY)
    (tmp_path / "x.json").write_text(text.replace("ID", good.id))
    tombs = read_all(tmp_path)
    assert tombs.stones == ()
    assert len(tombs.problems) == 1


def test_without_a_folder_nothing_is_erased(tmp_path: Path) -> None:
    assert read_all(tmp_path / "nowhere").stones == ()
    assert isinstance(new("all", DAY), Tombstone)
