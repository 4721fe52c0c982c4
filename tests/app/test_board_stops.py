"""A lesson that stops in the middle, whenever: nothing is lost, nothing is double, and it goes on."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from game.bookmark import Bookmark, Bookmarks
from game.ledger import Ledger
from game.play import Answer, Confirm, Next, board
from game.play.board.saved import Log, from_json, pressed, taken_up
from game.results.places import Places
from game.results.reading import read_bytes
from game.scenes.board.going_on import GoOn
from game.scenes.board.going_on import Press as Going
from game.scenes.board.lesson import LessonScene
from game.scenes.board.presses import Go, Press
from game.ui.signal import Closed
from tests.app.test_board import Teacher
from tests.results.fake_disk import FakeDisk, Killed
from tests.scenes.board.shelf import PLANS, STORIES

TODAY = date(2026, 11, 21)
KIND = PLANS["what-kwame-reads"]
CODE = "3-owls"


class Stand:
    """A teacher, a ledger and a disk of paper; every press is told to the ledger as the scene tells it."""

    def __init__(self, folder: Path, disk: FakeDisk, log: Log | None = None) -> None:
        self.marks = Bookmarks(folder, lambda: TODAY)
        places = Places(Path("/paper"), (), (Path("/paper"),))
        self.ledger = Ledger(places, lambda: TODAY, lambda _trouble: None, self.marks, disk)
        self.log = log or Log(board.start(KIND, STORIES, 1))
        self.lesson = taken_up(self.log)

    def press(self, *events: board.Board) -> None:
        """Each press, written down before its frame and made safe after it."""
        for event in events:
            before, self.lesson = self.lesson, board.advance(self.lesson, event)
            assert self.lesson is not before, f"nothing comes of {event}"
            self.log = pressed(self.log, event)
            if isinstance(event, board.SetHands):
                continue
            self.ledger.so_far(self.log, CODE, 27)
            if self.lesson.now.kept != before.now.kept:
                self.ledger.count(self.lesson, CODE)
            self.ledger.sync()


def votes(stand: Stand) -> None:
    """A look-back; a vote that is taken back and counted again; a second vote."""
    stand.press(Next(), board.Shorten(), board.Shorten(), board.Shorten(), Next())
    stand.press(board.SetHands("laugh", 13), Confirm(), board.Back())
    stand.press(board.SetHands("laugh", 4), board.SetHands("leave", 9), Confirm(), Next())
    stand.press(board.SetHands("leave", 20), Confirm(), board.Back())
    stand.press(board.SetHands("leave", 22), Confirm(), Next(), Next())


def counted(disk: FakeDisk) -> dict[str, tuple[Answer, ...]]:
    """What each sitting holds. Two files of one sitting never contradict each other."""
    found: dict[str, tuple[Answer, ...]] = {}
    for path, paper in disk.files.items():
        sitting = read_bytes(paper.data.rstrip(b"\0"), path.name).sitting
        if sitting is None:
            continue
        short, long = sorted((found.get(sitting.header.sitting, ()), sitting.answers), key=len)
        assert long[: len(short)] == short, "two journals of one sitting contradict each other"
        found[sitting.header.sitting] = long
    return found


def marked(marks: Bookmarks) -> Log | None:
    """The lesson at the bookmark."""
    found = marks.find(KIND.id, KIND.track, CODE)
    log = from_json(found.lesson, KIND, STORIES) if found else None
    assert log is None or isinstance(log, Log)
    return log


def said(log: Log) -> tuple[Answer, ...]:
    """All that was counted by then."""
    return tuple(one.answer for one in log.lesson.now.kept)


@pytest.mark.parametrize("how", ["kill", "power cut"])
def test_at_whatever_step_a_lesson_is_killed_no_vote_is_lost_or_double_and_it_goes_on(
    tmp_path: Path, how: str
) -> None:
    whole = FakeDisk()
    votes(Stand(tmp_path / "whole", whole))
    assert any(step == "cut" for step, _ in whole.steps), "nothing was taken back"
    (wanted,) = counted(whole).values()
    assert [dict(one.counts)["leave"] for one in wanted] == [9, 22]
    for at in range(1, len(whole.steps) + 1):

        def ends(number: int, _step: str, _path: Path, at: int = at) -> None:
            if number == at:
                raise Killed

        disk, folder = FakeDisk(ends), tmp_path / str(at)
        stand = Stand(folder, disk)
        with pytest.raises(Killed):
            votes(stand)
        disk.fault = lambda _number, _step, _path: None
        disk.kill() if how == "kill" else disk.power_cut()
        log, there = marked(stand.marks), counted(disk)
        assert len(there) <= 1
        answers = next(iter(there.values()), ())
        assert log is not None
        assert said(log)[: len(answers)] == answers, f"step {at}: a journal knows more than the bookmark"
        going = Stand(folder, disk, log)
        before = len(going.lesson.now.kept)
        while board.Back() in board.legal(going.lesson):  # as far back as one may: no count goes
            going.press(board.Back())
            assert len(going.lesson.now.kept) == before
        while len(going.lesson.now.kept) < 2:
            votes_now = bool(going.lesson.now.hands)
            going.press(*((board.SetHands("kwame", 5), Confirm()) if votes_now else (Next(),)))
        going.ledger.count(going.lesson, CODE)
        going.ledger.finish()
        (kept,) = counted(disk).values()
        assert kept == said(going.log), f"step {at}"
        assert len({(one.step, one.round) for one in kept}) == len(kept) == 2
        assert marked(going.marks) is None, "a lesson that is over has no bookmark"


def test_where_a_disk_cannot_cut_what_was_taken_back_is_gone_all_the_same(tmp_path: Path) -> None:
    def stiff(_number: int, step: str, _path: Path) -> None:
        if step == "cut":
            raise OSError(22, "no")

    disk = FakeDisk(stiff)
    votes(Stand(tmp_path, disk))
    (kept,) = counted(disk).values()
    assert [dict(one.counts)["leave"] for one in kept] == [9, 22]
    journals = b"".join(paper.data for path, paper in disk.files.items() if path.suffix == ".jsonl")
    assert b'"leave":22' in journals and b'"leave":13' not in journals


# the bookmark


def mark(**change: object) -> Bookmark:
    given = {"plan": "p", "track": "junior", "seed": 3, "lesson": {"a": 1}, "class_code": CODE, "room": 27}
    return Bookmark(**{**given, "day": TODAY.isoformat(), "sittings": ("x",), **change})  # type: ignore[arg-type]


def test_a_bookmark_is_for_this_class_this_lesson_and_this_day(tmp_path: Path) -> None:
    now = [TODAY]
    marks = Bookmarks(tmp_path, lambda: now[0])
    marks.keep(mark())
    marks.keep(mark(class_code=None))
    assert marks.find("p", "junior", CODE) == mark()
    assert marks.find("p", "junior", None) == mark(class_code=None)
    assert marks.find("p", "infant", CODE) is marks.find("q", "junior", CODE) is None
    assert marks.find("p", "junior", "4-bees") is None
    marks.drop(None)
    assert marks.find("p", "junior", None) is None
    now[0] += timedelta(days=1)
    assert marks.find("p", "junior", CODE) is None
    marks.tidy()
    assert list(tmp_path.rglob("*.json")) == []


@pytest.mark.parametrize(
    "rubbish", ["", "{", "[]", '{"format": 1}', '{"format": 2}', "[" * 9_000, '{"format": 1, "plan": 7}']
)
def test_what_cannot_be_read_is_no_bookmark(tmp_path: Path, rubbish: str) -> None:
    marks = Bookmarks(tmp_path, lambda: TODAY)
    marks.keep(mark())
    (path,) = tmp_path.rglob("lesson.json")
    path.write_text(rubbish)
    assert marks.find("p", "junior", CODE) is None
    path.write_text(path.read_text()[:-9])
    marks.tidy()
    assert not path.exists()


# the real game


def test_a_lesson_whose_window_was_closed_is_gone_on_with_and_counted_once(tmp_path: Path) -> None:
    teacher = Teacher(tmp_path, "touch")
    choose(teacher)
    while teacher.scene_now.lesson.now.phase != "talk" and not teacher.scene_now.lesson.over:
        teacher.on()
    here = teacher.scene_now.lesson
    teacher.game._take(Closed())
    assert teacher.game.stack.over
    teacher.close()
    teacher.game.writer.close()
    again = Teacher(tmp_path, "touch")
    choose(again)
    assert isinstance(again.game.stack.top, GoOn)
    again.wish(Going.ON)
    assert again.scene_now.lesson.now == here.now
    assert again.scene_now.lesson.seed == here.seed
    kept = len(here.now.kept)
    while len(again.scene_now.lesson.now.kept) == kept:
        again.on()
    again.wish(Go(board.Bell()))
    again.wish(Press.ON)
    again.wish(Press.ON)
    again.game.writer.close()
    written = [read_bytes(path.read_bytes(), path.name).sitting for path in tmp_path.rglob("*.jsonl")]
    stories = [one.header.story for one in written if one is not None]
    assert len(stories) == len(set(stories))
    assert sum(len(one.answers) for one in written if one is not None) == kept + 1
    assert all(one is not None and one.sealed for one in written)
    choose(again, door=False)
    assert isinstance(again.game.stack.top, LessonScene), "a lesson that was finished begins anew"
    again.close()
    again.game.writer.close()


def choose(teacher: Teacher, *, door: bool = True) -> None:
    """From the title, or from the shelf, into the lesson about what Kwame reads."""
    if door:
        teacher.wish_key("class")
    teacher.choose(PLANS["what-kwame-reads"])


def test_from_the_question_whether_to_go_on_one_can_begin_again(tmp_path: Path) -> None:
    first = Teacher(tmp_path, "touch")
    choose(first)
    first.wish(Press.ON)
    first.game._take(Closed())
    first.close()
    first.game.writer.close()
    again = Teacher(tmp_path, "touch")
    choose(again)
    again.wish(Going.AGAIN)
    assert again.scene_now.lesson.now.phase == "ground-rules"
    again.close()
