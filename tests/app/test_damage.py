"""One file is damaged, whichever: the game starts, is played and collected, and all that was whole is there.

``PINGTOWN_DAMAGE=1000`` tries so many damages instead of one of each kind of file.
"""

from __future__ import annotations

import json
import os
import random
import shutil
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest

from game.bookmark import Bookmark, Bookmarks
from game.faults import CannotRun
from game.office import open_office
from game.play import start
from game.results.reading import read_bytes
from game.results.sitting import to_bytes
from game.results.tombstone import new, to_text
from game.scenes.gallery import SCENES
from game.scenes.room.asks import Knock
from game.scenes.scene import Scene
from game.scenes.stack import Stack
from game.scenes.story import opened
from game.scenes.town import Town
from game.school import passphrase, settings
from game.school.folders import Folders
from game.school.managed_places import VARIABLE
from game.school.progress import Player, Progress, ProgressKeeper
from game.school.school_folder import make_or_join, remember
from game.school.today import TodayKeeper
from tests.app.child import SHELF, Child
from tests.results.journal_kit import name, sitting

MANY = int(os.environ.get("PINGTOWN_DAMAGE", "0"))
STORY = "skate-park"
PLAYER = Player("junior", "3-owls", "fox-blue")
OTHER = Player("junior", "3-owls", "owl-red")
CLASSES = """\
format: 1
classes:
  - code: 3-owls
    label: Owls
    years: [3, 3]
    sign: owl
    badges: true
"""
PACK = "format: 1\nmeeting: never\n"


def put(path: Path, data: bytes | str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)


def today() -> date:
    return datetime.now().astimezone().date()


def make(root: Path) -> None:
    """A computer in the middle of a school year, with one file of every kind there is."""
    data = root / "data"
    school, _ = make_or_join(root / "school")
    remember(data, school)
    put(school.path / "classes.yaml", CLASSES)
    put(school.path / "pack.yaml", PACK)
    put(school.path / "passphrase.json", passphrase.to_text(passphrase.lock("maple kettle sunday")))
    stone = new(date(2026, 1, 2), "class", "9-gone")
    put(school.path / "tombstones" / f"{stone.id}.json", to_text(stone))
    put(data / "settings.json", settings.to_text(settings.Settings(theme="contrast")))
    put(data / "tries.json", json.dumps({"format": 1, "wrong": 2, "at": 1_700_000_000}))
    ProgressKeeper(data, print).keep(OTHER, Progress((STORY,), ("clue-a",)))
    TodayKeeper(data, print).open("3-owls", today())
    mark = Bookmark(
        plan="y3", track="junior", seed=1, lesson={}, class_code="3-owls", day=today().isoformat()
    )
    Bookmarks(data, today).keep(mark)
    first = Child(data, paints=True)  # pictures in the cache, a play that waits, copies of the school's files
    lived(first)
    first.close()
    put(school.path / "results" / "incoming" / name(1), to_bytes(sitting(3, 1)))
    collected(root)
    for number in (2, 3):
        put(data / "journals" / name(number), to_bytes(sitting(3, number)))
        put(school.path / "results" / "incoming" / name(number + 2), to_bytes(sitting(3, number + 2)))
    put(root / "pingtown.toml", f"school = '{school.path}'\nkiosk = false\n")


def lived(child: Child) -> None:
    """Look at what reads files, play a little, and go."""
    game = child.game
    town: Scene = Town(PLAYER)
    game.stack = Stack((game.stack.scenes[0], town))
    for scene in ("plans", "who"):
        SCENES[scene].view(game.desk())
    game.stopped("y3", "junior", "3-owls")
    game.waiting.jobs._work(Knock())
    lesson = SHELF.story(STORY).lesson  # type: ignore[union-attr]
    assert lesson is not None
    story, _ = opened(start(lesson, "junior", 7), PLAYER, game.desk())
    game.stack = Stack((*game.stack.scenes, story))
    game.complaints.clear()  # they would lie over the story, one after the other
    child.turn()
    while not child.play.answers:
        child.step()
    game.ended = lambda: True
    child.turn()
    game.writer.close()


def collected(root: Path) -> set[str]:
    """What the computing lead gets, by sitting."""
    office = open_office(Folders(root / "data", root / "data" / "cache"))
    office.deliver()
    with office.index() as index:
        office.collect(index, lambda _done, _total: None)
        return {one.header.sitting for one in index.sittings()}


# --- damages ----------------------------------------------------------------------------------


def flipped(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data or b"\0")
    for _ in range(chance.randint(1, 4)):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


DAMAGES: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    flipped,
    lambda data, chance: data[: chance.randrange(len(data) or 1)],
    lambda data, chance: data[: len(data) // 2] + bytes(len(data) - len(data) // 2),
    lambda data, chance: data + data,
    lambda data, chance: b"[" * 100_000,
    lambda data, chance: chance.randbytes(2_000),
)


def kinds(root: Path) -> dict[str, list[Path]]:
    """Every file of this computer and its school, by what it is."""
    found: dict[str, list[Path]] = {}
    for path in (one.relative_to(root) for one in sorted(root.rglob("*")) if one.is_file()):
        place = path.parts[1] if len(path.parts) > 2 else path.name
        own = path.name if place in ("school-copy",) or path.suffix == ".txt" else ""
        found.setdefault("/".join(filter(None, (place, path.suffix, own))), []).append(path)
    return found


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("whole")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(VARIABLE, "")
        make(root)
    return root


STEADY = (
    *("journals", "results", "staff", "tombstones", "settings.json", "passphrase.json", "classes.yaml"),
    *("pack.yaml", "school.toml", "owl-red.json"),
)
"""What nobody may change or lose here, wherever it is carried to."""


def is_steady(path: Path) -> bool:
    return bool({*path.parts[1:]} & {*STEADY}) and "school-copy" not in path.parts


def everything(root: Path) -> dict[Path, bytes]:
    return {one.relative_to(root): one.read_bytes() for one in root.rglob("*") if one.is_file()}


def moved(whole: Path, root: Path) -> None:
    """The same computer at another place."""
    shutil.copytree(whole, root)
    for path in (root / "pingtown.toml", root / "data" / "joined.json"):
        path.write_text(path.read_text().replace(str(whole), str(root)))


def check(root: Path, victim: Path, damage: Callable[[bytes, random.Random], bytes], seed: int) -> None:
    put(root / victim, damage((root / victim).read_bytes(), random.Random(seed)))
    before = everything(root)
    child = Child(root / "data")
    lived(child)
    child.close()
    try:
        there = collected(root)
    except CannotRun as reason:
        assert str(reason).endswith(".")
        there = None
    after = everything(root)
    contents = {*after.values()}
    mended = victim if victim.suffix == ".jsonl" else None  # what can be read of it is what counts
    gone = [path for path, data in before.items() if is_steady(path) and data not in contents]
    assert [path for path in gone if path != mended] == [], "is nowhere any more"
    if there is not None:
        journals = {path.stem: data for path, data in before.items() if path.suffix == ".jsonl"}
        readings = {stem: read_bytes(data, stem).sitting for stem, data in journals.items()}
        readable = {stem for stem, one in readings.items() if one and one.answers}
        assert len(readable) >= len(journals) - 1
        assert readable - there == set(), "was not collected"


def test_one_damaged_file_stops_nothing_and_costs_nothing_that_was_whole(
    whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = kinds(whole)
    assert len(found) == 21
    for number in range(MANY or len(found)):
        chance = random.Random(number)
        victim = chance.choice(found[sorted(found)[number % len(found)]])
        damage = chance.choice(DAMAGES)
        root = tmp_path / str(number)
        moved(whole, root)
        monkeypatch.setenv(VARIABLE, str(root / "pingtown.toml"))
        try:
            check(root, victim, damage, number)
        except Exception as error:
            error.add_note(f"damage {number} of {victim}, by {damage}")
            raise
        shutil.rmtree(root)
