"""The teacher's room through the real game: the door, the lock, the overview, by keys and by finger."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from errno import EACCES
from html import unescape
from pathlib import Path

import pygame
import pytest

from game.cli import main
from game.faults import CannotRun
from game.results.sitting import Answer, Header, Sitting, to_bytes
from game.roomschool import SchoolWork
from game.scenes.room.overview import Overview
from game.scenes.room.saving import SavingPage
from game.school.folders import Folders
from game.school.tries import TryKeeper
from game.ui.node import Written
from game.waiting import ROOM_SECONDS
from tests.app.child import deaf_and_blind
from tests.app.pilot import Pilot
from tests.results import sample

PASSPHRASE = "purple kettle sandwich"


@pytest.fixture(autouse=True)
def no_managed_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PINGTOWN_MANAGED", "")


@pytest.fixture
def school(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A computer with a class, its passphrase, and a few sittings that wait to be gathered."""
    from io import StringIO

    monkeypatch.setattr("sys.stdin", StringIO(f"{PASSPHRASE}\n"))
    named = ["--class", "3-owls", "--label", "Owls", "--years", "3", "--sign", "owl", "--badges"]
    assert main(["setup", "--data", str(tmp_path), *named, "--passphrase-stdin"]) in (0, 1)
    capsys.readouterr()
    for number in range(6):
        sitting(tmp_path, number, "unsafe" if number < 2 else "safe")
    return tmp_path


def sitting(data: Path, number: int, outcome: str) -> None:
    """A sitting of the class under a badge, finished, as the game leaves it."""
    head = Header(
        sitting=f"0000000{number}-0000-4000-8000-000000000000",
        app="0.3.0",
        story="skate-park",
        digest="0123456789abcdef",
        track="junior",
        seed=number,
        mode="alone",
        class_code="3-owls",
        badge="fox-green",
        day=datetime.now().astimezone().date().isoformat(),
    )
    idea = "M01" if outcome == "unsafe" else None
    answer = Answer(number=1, step="ping", task="choose", pick="go", outcome=outcome, idea=idea, round=1)
    folder = data / "journals"
    folder.mkdir(exist_ok=True)
    (folder / f"{head.sitting}.jsonl").write_bytes(to_bytes(Sitting(head, (answer,), True)))


@pytest.fixture
def pilots() -> Iterator[list[Pilot]]:
    made: list[Pilot] = []
    yield made
    for pilot in made:
        pilot.close()


def begin(data: Path, pilots: list[Pilot]) -> Pilot:
    pilot = Pilot(data)
    deaf_and_blind(pilot.game)
    pilots.append(pilot)
    return pilot


def settle(pilot: Pilot, seconds: float = 10.0) -> None:
    """Until everything that was asked for has been answered."""
    until = time.monotonic() + seconds
    while pilot.game.waiting.jobs.under_way:
        assert time.monotonic() < until, "the work beside the frames never ends"
        pilot.turn()
        time.sleep(0.002)  # the worker gets its time; whoever only asks takes it away
    pilot.turn()


def type_in(pilot: Pilot, words: str) -> None:
    for letter in words:
        pygame.event.post(pygame.event.Event(pygame.TEXTINPUT, text=letter))
    pilot.turn()


def write_into(pilot: Pilot, entry: str, words: str) -> None:
    """By keys: Tab until the line to write in has its turn, and then the words."""
    pilot.key("tab")
    while pilot.focus != entry:
        pilot.key("tab")
    type_in(pilot, words)


def top(pilot: Pilot) -> object:
    return pilot.game.stack.top


def words_on(pilot: Pilot) -> str:
    placed = pilot.game.placed
    assert placed is not None
    return repr([box.node for box in placed.boxes])


def to_the_door(pilot: Pilot) -> None:
    """By finger to where the passphrase is asked for."""
    pilot.press("adults")
    pilot.press("teacher")
    settle(pilot)


def enter(pilot: Pilot) -> None:
    to_the_door(pilot)
    type_in(pilot, PASSPHRASE)
    pilot.key("enter")
    settle(pilot)


def test_by_keys_alone_the_passphrase_opens_the_room_and_what_was_learnt_is_there(
    school: Path, pilots: list[Pilot]
) -> None:
    pilot = begin(school, pilots)
    pilot.key_to("adults")
    pilot.key_to("teacher")
    settle(pilot)
    assert pilot.scene == "room-door"
    type_in(pilot, PASSPHRASE)
    pilot.key("enter")
    settle(pilot)
    assert pilot.scene == "room-overview"
    found = top(pilot)
    assert isinstance(found, Overview)
    assert found.seen is not None
    assert (found.seen.label, found.seen.sittings, found.seen.answers) == ("Owls", 6, 6)
    (line,) = (one for one in found.seen.lines if one.view == "alone")
    assert (line.safe + line.fine, line.missed) == (4, 2)


def test_by_finger_alone_the_keypad_opens_the_room(school: Path, pilots: list[Pilot]) -> None:
    pilot = begin(school, pilots)
    pilot.touch("adults")
    pilot.touch("teacher")
    settle(pilot)
    rows = ("1234567890", "qwertyuiop", "asdfghjkl'", "zxcvbnm-.")
    for letter in PASSPHRASE:
        row = next((n for n, letters in enumerate(rows) if letter in letters), None)
        pilot.touch("key-space" if row is None else f"key-{row}-{rows[row].index(letter)}")
    pilot.touch("go")
    settle(pilot)
    assert pilot.scene == "room-overview"
    pilot.touch("lock")
    assert pilot.scene == "title"


def test_a_wrong_passphrase_has_to_wait_and_the_wait_is_said(school: Path, pilots: list[Pilot]) -> None:
    pilot = begin(school, pilots)
    stopped = TryKeeper(school, clock=lambda: 1000.0, steady=lambda: 0.0)
    pilot.game.waiting.jobs._work._others.__dict__["_tries"] = stopped
    to_the_door(pilot)
    for wrong in ("not this one", PASSPHRASE):
        type_in(pilot, wrong)
        pilot.key("enter")
        settle(pilot)
        assert pilot.scene == "room-door"
    assert "Please wait 1 second." in words_on(pilot)
    tries = json.loads((school / "tries.json").read_text())
    assert tries["wrong"] == 1, "a try within the wait must not be looked at"


def test_where_there_is_no_passphrase_one_is_set_by_typing_it_twice(
    tmp_path: Path, pilots: list[Pilot]
) -> None:
    pilot = begin(tmp_path, pilots)
    to_the_door(pilot)
    assert "Agree one with your colleagues" in words_on(pilot)
    for words in (PASSPHRASE, "another thing"):
        type_in(pilot, words)
        pilot.key("enter")
    assert "The two were not the same" in words_on(pilot)
    for words in ("12345678", "12345678"):
        type_in(pilot, words)
        pilot.key("enter")
    settle(pilot)
    assert "too easy to guess" in words_on(pilot)
    for words in (PASSPHRASE, PASSPHRASE):
        type_in(pilot, words)
        pilot.key("enter")
    settle(pilot)
    assert pilot.scene == "room-overview"
    assert PASSPHRASE not in "".join(path.read_text() for path in tmp_path.glob("*.json"))


def test_what_is_typed_is_never_on_the_screen(school: Path, pilots: list[Pilot]) -> None:
    pilot = begin(school, pilots)
    to_the_door(pilot)
    type_in(pilot, "kettle")
    assert pilot.game.placed is not None
    shown = [box.paragraph for box in pilot.game.placed.boxes if box.paragraph is not None]
    assert "kettle" not in repr(shown)


def test_nothing_of_a_child_is_in_the_room(school: Path, pilots: list[Pilot]) -> None:
    pilot = begin(school, pilots)
    enter(pilot)
    pages = ("next", "covered", "saving", "look-first", "look0", "classes", "kept", "school", "overview")
    for key in ("view-first-vote", "view-back", *pages):
        pilot.press(key)
        settle(pilot)
        assert "fox-green" not in words_on(pilot) + repr(top(pilot))


def test_the_room_locks_itself_when_nobody_presses_for_minutes(school: Path, pilots: list[Pilot]) -> None:
    pilot = begin(school, pilots)
    now = [100.0]
    pilot.game.clock = lambda: now[0]
    enter(pilot)
    now[0] += ROOM_SECONDS - 1
    pilot.turn()
    assert pilot.scene == "room-overview"
    pilot.key("tab")
    now[0] += ROOM_SECONDS - 1
    pilot.turn()
    assert pilot.scene == "room-overview", "a press begins the minutes anew"
    now[0] += 2
    pilot.turn()
    assert pilot.scene == "title"


def test_a_page_that_was_reached_without_the_passphrase_is_told_nothing(
    school: Path, pilots: list[Pilot]
) -> None:
    from game.scenes.room.frame import To, opened

    pilot = begin(school, pilots)
    move = opened(To.OVERVIEW, None)
    pilot.game.show(move.go.scene)  # type: ignore[union-attr]
    for effect in move.effects:
        pilot.game._do(effect)
    settle(pilot)
    assert pilot.scene == "title"
    enter(pilot)
    pilot.press("lock")
    settle(pilot)
    pilot.game.show(move.go.scene)  # type: ignore[union-attr]
    for effect in move.effects:
        pilot.game._do(effect)
    settle(pilot)
    assert pilot.scene == "title", "what was open once is locked again"


def test_an_idea_opens_two_minutes_of_talking_and_leads_back(school: Path, pilots: list[Pilot]) -> None:
    pilot = begin(school, pilots)
    enter(pilot)
    pilot.press("idea-M01")
    assert pilot.scene == "room-idea"
    assert "Practise it once more" in words_on(pilot)
    assert "Kind words are good to read." in words_on(pilot)
    pilot.press("back")
    assert pilot.scene == "room-overview"


# --- classes ----------------------------------------------------------------------------------


def journals(data: Path) -> list[Path]:
    """Every journal there is, wherever it lies."""
    return sorted(data.rglob("*.jsonl"))


def test_a_class_is_made_by_keys_alone_and_children_find_it(school: Path, pilots: list[Pilot]) -> None:
    pilot = begin(school, pilots)
    enter(pilot)
    pilot.key_to("classes")
    settle(pilot)
    pilot.key_to("new")
    assert pilot.scene == "room-class"
    write_into(pilot, "label", "Elms")
    for key in ("older", "sign"):
        pilot.key_to(key)
    pilot.key_to("save")
    settle(pilot)
    assert pilot.scene == "room-classes"
    made = {one.code: one for one in pilot.game.room().classes}["4-elms"]
    assert (made.label, made.years, made.badges) == ("Elms", (4, 4), False)
    assert made.sign != "owl"


def test_a_class_with_a_childs_name_is_refused_with_the_reason(school: Path, pilots: list[Pilot]) -> None:
    pilot = begin(school, pilots)
    enter(pilot)
    pilot.press("classes")
    settle(pilot)
    pilot.press("new")
    type_in(pilot, "Mrs Patel")
    pilot.press("save")
    settle(pilot)
    assert pilot.scene == "room-class"
    assert pilot.game.stack.top.note  # type: ignore[attr-defined]
    assert [one.code for one in pilot.game.room().classes] == ["3-owls"]


def test_badges_have_a_purpose_and_an_end_and_are_off_after_it(school: Path, pilots: list[Pilot]) -> None:
    from game.school.class_list import read

    pilot = begin(school, pilots)
    enter(pilot)
    pilot.press("classes")
    settle(pilot)
    pilot.press("change-3-owls")
    pilot.press("badges")
    pilot.press("badges")
    pilot.press("save")
    settle(pilot)
    classes = read((school / "classes.yaml").read_bytes())
    (owls,) = classes.every
    assert owls.badges
    assert owls.purpose == "carry-on"
    end = date.fromisoformat(owls.until)
    assert classes.on(end).every[0].badges
    assert not classes.on(end + timedelta(days=1)).every[0].badges


def test_a_class_is_opened_here_for_today_by_finger_and_closed_again(
    school: Path, pilots: list[Pilot]
) -> None:
    pilot = begin(school, pilots)
    enter(pilot)
    pilot.touch("classes")
    settle(pilot)
    pilot.touch("open-3-owls")
    settle(pilot)
    now = pilot.game.room().now
    assert now is not None
    assert now.code == "3-owls"
    pilot.touch("open-3-owls")
    settle(pilot)
    assert pilot.game.room().now is None


def test_erasing_takes_two_presses_and_says_what_goes(school: Path, pilots: list[Pilot]) -> None:
    pilot = begin(school, pilots)
    enter(pilot)
    pilot.press("classes")
    settle(pilot)
    pilot.press("erase-3-owls")
    settle(pilot)
    assert "6 sittings with 6 answers" in words_on(pilot)
    pilot.key("escape")
    settle(pilot)
    assert len(journals(school)) == 6, "the first press alone, and Escape, erase nothing"
    pilot.press("erase-3-owls")
    settle(pilot)
    pilot.press("erase-now")
    settle(pilot)
    assert journals(school) == []
    pilot.press("overview")
    settle(pilot)
    found = top(pilot)
    assert isinstance(found, Overview)
    assert found.seen is not None
    assert found.seen.sittings == 0


# --- the school -------------------------------------------------------------------------------


def test_the_school_says_who_is_named_and_stories_say_so(school: Path, pilots: list[Pilot]) -> None:
    pilot = begin(school, pilots)
    enter(pilot)
    pilot.key_to("school")
    settle(pilot)
    for key in ("adult-grandad", "tab-rules", "meeting", "tab-age", "older", "save"):
        pilot.press(key)
    settle(pilot)
    pack = pilot.game.pack()
    assert pack is not None
    assert "grandad" in [one.word for one in pack.adults]
    assert (pack.meeting, pack.age_line.number) == ("with-adult", 14)


def test_a_pack_without_anybody_at_school_is_refused_and_nothing_changes(
    school: Path, pilots: list[Pilot]
) -> None:
    pilot = begin(school, pilots)
    enter(pilot)
    pilot.press("school")
    settle(pilot)
    for key in ("adult-class-teacher", "adult-headteacher", "adult-mum", "save"):
        pilot.press(key)
    settle(pilot)
    assert pilot.game.stack.top.note  # type: ignore[attr-defined]
    assert not (school / "pack.yaml").exists()


def test_what_is_wrong_with_a_story_of_our_own_is_said_in_the_room(school: Path, pilots: list[Pilot]) -> None:
    folder = school / "lessons" / "stories" / "kind"
    folder.mkdir(parents=True)
    (folder / "our-pond.yaml").write_text("id: our-pond\nletter: kind\nharmm: true\n")
    pilot = begin(school, pilots)
    enter(pilot)
    pilot.press("school")
    settle(pilot)
    pilot.press("tab-stories")
    assert "our-pond.yaml, line" in words_on(pilot)


def test_what_is_kept_is_said_to_teachers_and_to_parents(school: Path, pilots: list[Pilot]) -> None:
    pilot = begin(school, pilots)
    enter(pilot)
    pilot.key_to("kept")
    settle(pilot)
    assert "31 August" in words_on(pilot)
    pilot.key_to("tab-parents")
    assert "No name and no photo." in words_on(pilot)


def test_where_the_folder_for_staff_is_closed_every_page_opens_and_says_so(
    school: Path, pilots: list[Pilot], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a pupil's computer: the system refuses whatever is done in that folder."""

    def refusing(real: Callable[..., object]) -> Callable[..., object]:
        def do(path: Path, *rest: object, **more: object) -> object:
            if (school / "staff") in (path, *path.parents):
                raise PermissionError(EACCES, "Permission denied", str(path))
            return real(path, *rest, **more)

        return do

    for name in ("open", "mkdir", "stat", "iterdir"):
        monkeypatch.setattr(Path, name, refusing(getattr(Path, name)))
    pilot = begin(school, pilots)
    enter(pilot)
    assert "cannot be read on this computer (permission denied)" in words_on(pilot)
    assert "Nothing has been answered yet" not in words_on(pilot)
    for page in ("next", "covered", "saving"):
        pilot.press(page)
        settle(pilot)
        assert "What was answered cannot be seen here" in words_on(pilot)
        assert "Not met yet" not in words_on(pilot) and "not met yet" not in words_on(pilot)
    pilot.press("to-school")
    settle(pilot)
    assert "Gathering" not in words_on(pilot) and "tab-people" in words_on(pilot)
    pilot.press("kept")
    settle(pilot)
    assert "31 August" in words_on(pilot)
    pilot.press("tab-left")
    assert "cannot be read on this computer (permission denied)" in words_on(pilot)
    assert "Nothing has left yet" not in words_on(pilot)


def test_a_page_whose_work_failed_says_why_and_gathers_no_longer(
    school: Path, pilots: list[Pilot], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_self: SchoolWork) -> None:
        raise CannotRun("The pack is damaged.")

    monkeypatch.setattr(SchoolWork, "school", fails)
    pilot = begin(school, pilots)
    enter(pilot)
    for page in ("school", "kept"):
        pilot.press(page)
        settle(pilot)
        assert "The pack is damaged." in words_on(pilot)
        assert "Gathering" not in words_on(pilot)


def test_a_school_folder_is_made_from_the_room(
    school: Path, pilots: list[Pilot], tmp_path_factory: pytest.TempPathFactory
) -> None:
    from game.school.shared import stand

    share = tmp_path_factory.mktemp("share") / "Pingtown"
    pilot = begin(school, pilots)
    enter(pilot)
    pilot.press("school")
    settle(pilot)
    pilot.press("tab-computer")
    write_into(pilot, "folder", str(share))
    pilot.press("join")
    settle(pilot)
    joined = stand(Folders(school, school / "cache"))
    assert joined.wanted == share and [one.code for one in joined.classes().every] == ["3-owls"]
    assert "From this computer to the school folder went: Owls, the passphrase." in words_on(pilot)
    pilot.press("overview")
    settle(pilot)
    assert "6 sittings" in words_on(pilot)
    assert [path.is_relative_to(share) for path in journals(school) + journals(share)] == [True] * 6, (
        "what was gathered here before has moved, so that the school can erase it"
    )


def test_a_class_is_named_by_finger_alone(school: Path, pilots: list[Pilot]) -> None:
    pilot = begin(school, pilots)
    enter(pilot)
    pilot.touch("classes")
    settle(pilot)
    pilot.touch("new")
    pilot.touch("type-label")
    for key in ("key-1-2", "key-2-8", "key-3-6", "key-back", "key-3-6", "done"):  # e l m
        pilot.touch(key)
    pilot.touch("save")
    settle(pilot)
    assert [one.label for one in pilot.game.room().classes] == ["Owls", "elm"]


def test_how_long_results_are_kept_is_set_with_two_presses(school: Path, pilots: list[Pilot]) -> None:
    from game.office import open_office

    folders = Folders(school, school / "cache")
    pilot = begin(school, pilots)
    enter(pilot)
    pilot.press("kept")
    settle(pilot)
    pilot.press("tab-rule")
    pilot.press("keep-90")
    assert "older than 90 days" in words_on(pilot)
    pilot.press("keep-not")
    assert open_office(folders).rule.days is None
    pilot.press("keep-90")
    pilot.press("keep-sure")
    settle(pilot)
    assert open_office(folders).rule.days == 90
    assert "after 90 days" in words_on(pilot)


def test_a_name_on_a_grown_ups_card_is_typed_and_saved(school: Path, pilots: list[Pilot]) -> None:
    pilot = begin(school, pilots)
    enter(pilot)
    pilot.press("school")
    settle(pilot)
    pilot.press("tab-names")
    write_into(pilot, "label-class-teacher", "Mrs Green")
    pilot.press("save")
    settle(pilot)
    assert "Mrs Green" in (school / "pack.yaml").read_text(encoding="utf-8")


def test_nothing_is_saved_that_was_not_shown_and_what_was_shown_is_what_leaves(
    school: Path, pilots: list[Pilot], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("documents") / "for the office"
    pilot = begin(school, pilots)
    enter(pilot)
    pilot.press("saving")
    settle(pilot)
    pilot.press("as-html")
    assert not pilot.game.stage.press("save")
    pilot.press("look-first")
    settle(pilot)
    shown = top(pilot)
    assert isinstance(shown, SavingPage)
    assert shown.leaving is not None
    pilot.press("look0")
    assert "Accepting" in words_on(pilot) or "Safe" in words_on(pilot)
    pilot.press("sheets")
    pilot.game._tell((Written("folder", str(folder)),))
    pilot.press("save")
    settle(pilot)
    after = top(pilot)
    assert isinstance(after, SavingPage)
    assert after.left is not None, after.note
    page = unescape(Path(after.left.path).read_text(encoding="utf-8"))
    for sheet in shown.leaving.sheets:
        assert [word for line in sheet.lines for word in line if word not in page] == []
    pilot.press("kept")
    settle(pilot)
    pilot.press("tab-left")
    assert "Owls · The class’s teacher · from this room" in words_on(pilot)


def test_a_folder_that_is_none_is_refused_with_a_sentence_and_nothing_is_logged(
    school: Path, pilots: list[Pilot]
) -> None:
    pilot = begin(school, pilots)
    enter(pilot)
    pilot.press("saving")
    settle(pilot)
    pilot.press("look-first")
    settle(pilot)
    pilot.game._tell((Written("folder", "somewhere"),))
    pilot.press("save")
    settle(pilot)
    assert "whole path of a folder" in words_on(pilot)
    assert not (school / "staff" / "exports.jsonl").exists()


def test_a_paper_is_printed_into_documents_and_opened(
    school: Path, pilots: list[Pilot], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr("game.roomfiles.documents", lambda: school / "Documents")
    monkeypatch.setattr("game.printing.show", lambda path: opened.append(path) or "")
    pilot = begin(school, pilots)
    enter(pilot)
    pilot.press("saving")
    settle(pilot)
    pilot.press("papers")
    pilot.press("print-accepting")
    settle(pilot)
    (path,) = opened
    assert path.read_bytes().startswith(b"%PDF-")
    assert str(path) in words_on(pilot)


WALK = (
    *("next", "covered", "overview", "change", "all", "view-first-vote"),
    *("saving", "for-school", "look-first", "again", "for-teacher", "as-json", "look-first", "save", "again"),
    *("papers", "tab-stories", "print-all", "papers-after", "tab-plans", "results"),
    *("classes", "erase-3-owls", "keep", "new", "older", "sign", "badges", "back"),
    *("school", "adult-gran", "tab-rules", "meeting", "looks-into", "tab-age", "older", "save"),
    *("tab-names", "tab-stories", "tab-computer", "drafts"),
    *("kept", "tab-parents", "tab-rule", "keep-60", "keep-sure", "tab-left", "lock"),
)
"""Every page of the room and what can be done there, one thing after the other."""


@pytest.mark.parametrize("way", ["keys", "touch"])
def test_the_whole_room_is_walked_by_keys_alone_and_by_touch_alone(
    way: str, school: Path, pilots: list[Pilot], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.roomfiles.documents", lambda: school / "Documents")
    monkeypatch.setattr("game.printing.show", lambda _: "")
    monkeypatch.setattr("game.printing.made", lambda *_: b"%PDF-")  # what is in it is tested where it is made
    pilot = begin(school, pilots)
    enter(pilot)
    for key in WALK:
        pilot.key_to(key) if way == "keys" else pilot.touch(key)
        settle(pilot)
    assert pilot.scene == "title"
    left = {path.suffix for path in (school / "Documents").iterdir()}
    assert left == {".json", ".pdf"}
    assert (school / "retention.txt").read_text() == "60 days\n"
    assert "with-adult" in (school / "pack.yaml").read_text(encoding="utf-8")


def test_the_file_for_a_trust_is_one_that_the_trust_takes_in(
    school: Path, pilots: list[Pilot], monkeypatch: pytest.MonkeyPatch
) -> None:
    from game.results.counts import from_bytes
    from game.results.terms import term_named
    from game.roomfiles import term_over
    from game.school.school_folder import make_or_join, remember

    share, _ = make_or_join(school / "share")
    remember(school, share)
    term = term_named(term_over(datetime.now().astimezone().date()))
    assert term is not None
    outcomes = [*["safe"] * 30, *["part"] * 8, *["unsafe"] * 9]
    day = term.first.isoformat()
    given = [sample.sitting(n, [one], day=day, story="our-secret") for n, one in enumerate(outcomes, 1)]
    sample.deliver(share.path / "results" / "incoming", *given)
    assert main(["results", "collect", "--data", str(school)]) == 0
    monkeypatch.setattr("game.roomfiles.documents", lambda: school / "Documents")
    pilot = begin(school, pilots)
    first_time(pilot)
    for key in ("saving", "for-trust", "as-json", "look-first", "save"):
        pilot.press(key)
        settle(pilot)
    left = getattr(top(pilot), "left", None)
    assert left is not None, words_on(pilot)
    counts = from_bytes(Path(left.path).read_bytes())
    assert (counts.school, counts.term) == (share.id, term.code)
    assert [row.cells[3] for row in counts.rows] == [47]


def first_time(pilot: Pilot) -> None:
    """Into the room of a school that has no passphrase yet."""
    to_the_door(pilot)
    for _ in range(2):
        type_in(pilot, PASSPHRASE)
        pilot.key("enter")
    settle(pilot)
    assert pilot.scene == "room-overview"


def test_a_passphrase_that_no_finger_can_type_is_warned_of_while_it_is_set(
    tmp_path: Path, pilots: list[Pilot]
) -> None:
    pilot = begin(tmp_path, pilots)
    to_the_door(pilot)
    type_in(pilot, "żółty słoń trzy")
    pilot.key("enter")
    assert "can be typed on a keyboard alone" in words_on(pilot)
