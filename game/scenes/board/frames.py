"""What every page of a lesson has: the way out, the letter, the question, the stones, the teacher's tabs."""

from __future__ import annotations

from game.lesson.model import Choose, Discuss, Reply
from game.play import board
from game.scenes.board.presses import Go, Press
from game.scenes.scene import Desk
from game.ui.node import Tile
from game.ui.recipes.board import Frame, Stone, Tab
from game.ui.recipes.controls import icon_tile, primary
from game.words.catalogue import to_say

WITH_DEVICE = ("say", "vote", "talk", "bars", "tempting")

STONES = {
    "eye": to_say("The ping"),
    "hand": to_say("A vote"),
    "bubble": to_say("Talk"),
    "chart": to_say("All votes"),
    "pencil": to_say("Work together"),
    "star": to_say("The rule"),
}
DILEMMA = ("hand", "bubble", "hand", "chart", "star")
AT = {"say": 0, "talk": 1, "bars": 3, "tempting": 3, "rule": 4}


def steps_of(lesson: board.Lesson) -> tuple[tuple[str, ...], int]:
    """The stones of this step, and on which one the class stands."""
    now = lesson.now
    if now.play is None or now.phase == "closing":
        return (), 0
    task = now.play.now.task
    if isinstance(task, Discuss):
        return ("eye", "bubble"), int(now.phase == "views")
    if isinstance(task, Choose | Reply):
        once = board.again(lesson) or (lesson.part is not None and lesson.part.look_back is not None)
        if once:
            return ("hand", "chart", "star"), {"bars": 1, "tempting": 1, "rule": 2}.get(now.phase, 0)
        return DILEMMA, 2 if now.phase == "vote" and now.round == 2 else AT.get(now.phase, 0)
    if board.ballots(now.play):
        return ("hand", "chart", "pencil"), {"bars": 1, "work": 2}.get(now.phase, 0)
    return ("eye", "pencil"), int(now.phase == "work")


def frame_of(desk: Desk, lesson: board.Lesson, title: str) -> Frame:
    """The frame of the page that is shown."""
    icons, here = steps_of(lesson)
    stones = tuple(
        Stone(
            icon,
            "done" if number < here else "now" if number == here else "waiting",
            desk.say(STONES[icon]) if number == here else "",  # marked above
        )
        for number, icon in enumerate(icons)
    )
    part = lesson.part
    letter = part.story.letter if part else lesson.plan.rule
    return Frame(home(desk, lesson), letter, title, stones, tabs(desk, lesson))


def can_look(lesson: board.Lesson) -> bool:
    """Is there a device on this page whose words can be looked at closely?"""
    play = lesson.now.play
    return play is not None and lesson.now.phase in WITH_DEVICE and play.now.device is not None


def not_begun(lesson: board.Lesson) -> bool:
    """Is it at its very first page? One that was gone on with may have no page behind it either."""
    return not lesson.trail and lesson.now.phase == "ground-rules"


def home(desk: Desk, lesson: board.Lesson) -> Tile:
    """Out: first to the sentence of the lesson, and from there back to the plans. One step back undoes it.

    A lesson that has not begun was perhaps opened by mistake: from its first page it is one step back.
    """
    if lesson.over:
        return icon_tile("home", "home", desk.say("Back to the lessons"), Press.FINISH, shortcut="escape")
    if not_begun(lesson):
        words = desk.say("Back to the lessons")
        return icon_tile("home", "back", words, Press.FINISH, shortcut="escape")
    return icon_tile(
        "home", "flag", desk.say("To the end of the lesson"), Go(board.Bell()), shortcut="escape"
    )


def tabs(desk: Desk, lesson: board.Lesson) -> tuple[Tab, ...]:
    """At the side: a short break, one step back, every word on the device, the drawer."""
    say = desk.say
    closer = Tab("closer", "lens", say("Look closely"), Press.CLOSER, shortcut="f8")
    look = (closer,) if can_look(lesson) else ()
    back = (Tab("step-back", "back", say("One step back"), Press.BACK),) if lesson.trail else ()
    return (
        *look,
        Tab("pause", "leaf", say("A short break"), Press.PAUSE, shortcut="f9"),
        *back,
        Tab("drawer", "drawer", say("The teacher’s drawer"), Press.DRAWER, shortcut="f10"),
    )


def on(desk: Desk, words: str, icon: str = "next", keeps: tuple[str, ...] = ()) -> Tile:
    """The one way on; there is room for all that it may say on this page."""
    return primary("on", words, Press.ON, icon=icon, shortcut="enter", keeps=keeps)
